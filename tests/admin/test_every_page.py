"""Every model has its pages on the desk, and each of them answers."""

import pytest
from django.apps import apps
from django.contrib import admin
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse

from articles.models import Original, Publisher
from tests.admin.conftest import make_article, make_event, make_mention
from timeline.models import Actor, Citation, Event, Jurisdiction, Merge, Term, Thread, Tombstone

pytestmark = pytest.mark.django_db

# Indexes and logs that the machine keeps for itself; there is nothing in them to edit.
FOR_THE_MACHINE = {"BlockingKey", "Change", "Fingerprint"}
MODELS = [
    model
    for app in ("articles", "timeline")
    for model in apps.get_app_config(app).get_models()
    if not model._meta.auto_created and model.__name__ not in FOR_THE_MACHINE
]


@pytest.fixture
def one_of_each(event: Event, thread) -> None:
    """Make at least one row of every model."""
    Original.objects.create(article=event.mentions.get().article, content=b"bytes")
    Citation.objects.create(event=event, title="A docket", url="https://example.org/docket")
    Merge.objects.create(kept=event, merged=Event.objects.create(title="Same", type="lawsuit"))
    Tombstone.objects.create(key="k", ref="r")
    person = Actor.objects.create(name="William Barr", kind="person")
    office = Actor.objects.create(name="U.S. Attorney General", kind="office")
    Term.objects.create(person=person, office=office)


def name(model: type, page: str) -> str:
    return f"admin:{model._meta.app_label}_{model._meta.model_name}_{page}"


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_its_list_and_the_page_of_each_row_answer(desk: Client, one_of_each, model) -> None:
    assert desk.get(reverse(name(model, "changelist"))).status_code == 200
    assert model._default_manager.exists()
    for row in model._default_manager.all():
        assert desk.get(reverse(name(model, "change"), args=[row.pk])).status_code == 200


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_its_list_can_be_searched(desk: Client, one_of_each, model) -> None:
    page = reverse(name(model, "changelist"))
    assert desk.get(page, {"q": "nothing is called so"}).status_code == 200


def make_more(number: int) -> None:
    """Make further rows of every model, each with relatives of its own."""
    for _ in range(number):
        count = Event.objects.count() + 1
        state = Jurisdiction.objects.create(name=f"State {count}", kind="state")
        place = Jurisdiction.objects.create(name=f"City {count}", kind="city", parent=state)
        person = Actor.objects.create(name=f"P {count}", kind="person", jurisdiction=place)
        office = Actor.objects.create(name=f"Office {count}", kind="office", jurisdiction=place)
        Term.objects.create(person=person, office=office)
        article = make_article(1000 + count)
        article.publisher = Publisher.objects.create(name=f"Gazette {count}")
        article.save()
        Original.objects.create(article=article, content=b"bytes")
        event = make_event(f"Suit {count}")
        event.participants.create(actor=person, role="party")
        event.citations.create(title="A docket", publisher=article.publisher)
        make_mention(event, article)
        other = make_event(f"Suit {count}, again", merged_into=event)
        Merge.objects.create(kept=event, merged=other, merged_by=User.objects.get())
        Tombstone.objects.create(key=f"k{count}", ref=f"r{count}")
        Thread.objects.create(name=f"Story {count}")


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_the_queries_of_its_list_do_not_grow_with_its_rows(
    desk: Client, one_of_each, model, django_assert_max_num_queries
) -> None:
    make_more(2)
    with django_assert_max_num_queries(30) as few:
        desk.get(reverse(name(model, "changelist")))
    make_more(6)
    with django_assert_max_num_queries(len(few)):
        desk.get(reverse(name(model, "changelist")))


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_a_form_for_a_new_row_answers_where_there_may_be_one(desk: Client, editor, model) -> None:
    page = reverse(name(model, "add"))
    may = model.__name__ not in {"Article", "Original", "Merge", "Tombstone"}
    assert desk.get(page).status_code == (200 if may else 403)


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_who_is_not_signed_in_is_sent_to_the_door(model) -> None:
    answer = Client().get(reverse(name(model, "changelist")))
    assert answer.status_code == 302
    assert "login" in answer["Location"]


def test_no_model_is_forgotten() -> None:
    assert [model for model in MODELS if not admin.site.is_registered(model)] == []


@pytest.mark.parametrize("word", ["DOJ", "doj", "partment of Just"])
def test_autocomplete_finds_an_actor_by_part_of_any_name(desk: Client, word: str) -> None:
    Actor.objects.create(
        name="U.S. Department of Justice", kind="agency", aliases=["Justice Dept.", "DOJ"]
    )
    Actor.objects.create(name="William Barr", kind="person", aliases=[])
    answer = desk.get(
        reverse("admin:autocomplete"),
        {"app_label": "timeline", "model_name": "participant", "field_name": "actor", "term": word},
    )
    assert [one["text"] for one in answer.json()["results"]] == ["U.S. Department of Justice"]


def test_a_place_cannot_lie_in_itself(desk: Client, editor: User) -> None:
    state = Jurisdiction.objects.create(name="Washington", kind="state")
    county = Jurisdiction.objects.create(name="King County, WA", kind="county", parent=state)
    state.refresh_from_db()
    page = reverse("admin:timeline_jurisdiction_change", args=[state.pk])
    answer = desk.post(
        page,
        {
            "name": state.name,
            "kind": "state",
            "parent": county.pk,
            "aliases": "[]",
            "code": "",
            "population": 0,
        },
    )
    assert "lies in Washington" in str(answer.context["adminform"].form.errors["parent"])


def test_the_tables_of_quotations_parties_and_sources_touch_their_event(
    desk: Client, event: Event, editor: User
) -> None:
    party = event.participants.get()
    desk.post(reverse("admin:timeline_participant_delete", args=[party.pk]), {"post": "yes"})
    event.refresh_from_db()
    assert event.edited_by == editor
