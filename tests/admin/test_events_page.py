"""The page of one event: its date, its evidence, its review, the mark of the editor."""

import datetime as dt

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse

from articles.models import Article
from tests.admin.conftest import SENTENCE, form_data, make_article, make_event, make_mention
from timeline.models import Actor, Event, Participant, Thread

pytestmark = pytest.mark.django_db


def page_of(event: Event) -> str:
    return reverse("admin:timeline_event_change", args=[event.pk])


def save(desk: Client, event: Event, **changes: object) -> Event:
    answer = desk.post(page_of(event), form_data(event, **changes))
    assert answer.status_code == 302, answer.context["errors"]
    return Event.objects.get(pk=event.pk)


@pytest.mark.parametrize(
    ("edtf", "earliest", "latest", "precision"),
    [
        ("2020-02-11", dt.date(2020, 2, 11), dt.date(2020, 2, 11), "day"),
        ("2020-02", dt.date(2020, 2, 1), dt.date(2020, 2, 29), "month"),
        ("2018-01-22/2018-01-28", dt.date(2018, 1, 22), dt.date(2018, 1, 28), "week"),
        ("[..2020-02-12]", None, dt.date(2020, 2, 12), "approx"),
        ("2020-02-01/..", dt.date(2020, 2, 1), None, "approx"),
        ("", None, None, "approx"),
    ],
)
def test_first_day_last_day_and_precision_follow_from_the_edtf(
    desk: Client, event: Event, edtf: str, earliest: dt.date, latest: dt.date, precision: str
) -> None:
    saved = save(desk, event, edtf=edtf)
    assert (saved.earliest, saved.latest, saved.precision) == (earliest, latest, precision)


def test_a_date_that_was_left_alone_keeps_its_days(desk: Client, event: Event) -> None:
    days = dt.date(2019, 11, 3), dt.date(2020, 4, 18)
    Event.objects.filter(pk=event.pk).update(
        edtf="2020~", earliest=days[0], latest=days[1], precision="approx"
    )
    event.refresh_from_db()
    saved = save(desk, event, title="Another title")
    assert (saved.title, saved.earliest, saved.latest) == ("Another title", *days)


@pytest.mark.parametrize("wrong", ["soon", "2020-02-30", "2020-13", "2020-03-01/2020-02-01"])
def test_a_wrong_date_is_refused_with_an_explanation_and_changes_nothing(
    desk: Client, event: Event, wrong: str
) -> None:
    answer = desk.post(page_of(event), form_data(event, edtf=wrong))
    assert answer.status_code == 200
    [explained] = answer.context["adminform"].form.errors["edtf"]
    assert wrong in explained
    assert Event.objects.get(pk=event.pk).edtf == "2020-02-10"


def test_a_date_in_words_is_answered_with_the_edtf_that_was_meant(
    desk: Client, event: Event
) -> None:
    answer = desk.post(page_of(event), form_data(event, edtf="February 11, 2020"))
    assert "Did you mean 2020-02-11?" in str(answer.context["adminform"].form.errors["edtf"])


def test_a_corrected_date_no_longer_claims_the_readers_reason(desk: Client, event: Event) -> None:
    saved = save(desk, event, edtf="2020-02-11")
    assert saved.why == "An editor set this date; before it was 2020-02-10."


def test_a_reason_that_the_editor_wrote_is_kept(desk: Client, event: Event) -> None:
    saved = save(desk, event, edtf="2020-02-11", why="The docket says so.")
    assert saved.why == "The docket says so."


def test_saving_marks_the_event_as_touched_by_that_editor(
    desk: Client, event: Event, editor: User
) -> None:
    saved = save(desk, event)
    assert saved.edited_by == editor
    assert saved.edited_at is not None


def test_the_review_field_marks_it_as_reviewed(desk: Client, event: Event) -> None:
    assert save(desk, event, review="reviewed").review == "reviewed"


def test_one_button_saves_and_marks_it_as_reviewed(desk: Client, event: Event) -> None:
    assert save(desk, event, _reviewed="1").review == "reviewed"


def test_rejecting_needs_a_reason(desk: Client, event: Event) -> None:
    answer = desk.post(page_of(event), form_data(event, review="rejected"))
    assert "review_note" in answer.context["adminform"].form.errors
    assert save(desk, event, review="rejected", review_note="Not a suit.").review == "rejected"


def test_it_shows_the_quotation_with_its_date_phrase_marked(desk: Client, event: Event) -> None:
    shown = desk.get(page_of(event)).content.decode()
    assert "The department sued New Jersey <mark>on Monday</mark>." in shown
    assert "It asked for an injunction." in shown  # the rest of its paragraph
    assert "sets the scene" not in shown


def test_it_links_to_the_article_and_says_who_published_it_when(
    desk: Client, event: Event, article: Article
) -> None:
    shown = desk.get(page_of(event)).content.decode()
    assert reverse("admin:articles_article_change", args=[article.pk]) in shown
    assert "The Courier, published 2020-02-12 (stated)" in shown


def test_it_shows_the_readers_reason_and_confidence(desk: Client, event: Event) -> None:
    shown = desk.get(page_of(event)).content.decode()
    assert "“on Monday”, reckoned from 2020-02-12." in shown
    assert "confidence of 80%" in shown


def test_it_says_where_a_report_disagrees(desk: Client, event: Event) -> None:
    Event.objects.filter(pk=event.pk).update(
        type="letter", earliest=dt.date(2020, 3, 1), latest=dt.date(2020, 3, 1)
    )
    shown = desk.get(page_of(event)).content.decode()
    assert "type read as lawsuit" in shown
    assert "date read as 2020-02-10" in shown


def test_it_warns_when_the_text_no_longer_reads_so(
    desk: Client, event: Event, article: Article
) -> None:
    Article.objects.filter(pk=article.pk).update(text="Another text altogether." * 9)
    assert "no longer reads so" in desk.get(page_of(event)).content.decode()


def test_adding_a_party_touches_the_event(desk: Client, event: Event) -> None:
    barr = Actor.objects.create(name="William Barr", kind="person")
    saved = save(
        desk,
        event,
        **{
            "participants-TOTAL_FORMS": 2,
            "participants-1-event": event.pk,
            "participants-1-actor": barr.pk,
            "participants-1-role": "speaker",
        },
    )
    assert barr in saved.actors.all()
    assert saved.edited_at is not None


def test_a_pasted_quotation_finds_its_place(desk: Client, event: Event) -> None:
    second = make_article(2, "Some words first. On Tuesday the state answered. The end.")
    save(
        desk,
        event,
        **{
            "mentions-TOTAL_FORMS": 1,
            "mentions-0-article": second.pk,
            "mentions-0-quote": "On Tuesday the state answered.",
            "mentions-0-phrase": "On Tuesday",
        },
    )
    mention = event.mentions.get(article=second)
    assert second.text[mention.start : mention.end] == "On Tuesday the state answered."
    assert second.text[mention.phrase_start : mention.phrase_end] == "On Tuesday"
    assert mention.made_by_editor


@pytest.mark.parametrize(
    ("quote", "phrase", "field"),
    [
        ("Words that do not stand there.", "", "quote"),
        (SENTENCE, "on Friday", "phrase"),
        (SENTENCE, "on Monday", "quote"),  # quoted already
    ],
)
def test_a_quotation_that_is_not_in_the_text_is_refused(
    desk: Client, event: Event, article: Article, quote: str, phrase: str, field: str
) -> None:
    added = {
        "mentions-TOTAL_FORMS": 1,
        "mentions-0-article": article.pk,
        "mentions-0-quote": quote,
        "mentions-0-phrase": phrase,
    }
    answer = desk.post(page_of(event), form_data(event, **added))
    assert answer.status_code == 200
    formset = answer.context["inline_admin_formsets"][1].formset
    assert field in formset.errors[0]
    assert event.mentions.count() == 1


def test_the_same_quotation_twice_at_once_is_refused(
    desk: Client, event: Event, article: Article
) -> None:
    added = {"mentions-TOTAL_FORMS": 2}
    for number in (0, 1):
        added[f"mentions-{number}-article"] = article.pk
        added[f"mentions-{number}-quote"] = "It asked for an injunction."
    answer = desk.post(page_of(event), form_data(event, **added))
    assert answer.status_code == 200
    assert event.mentions.count() == 1


def test_the_number_of_queries_does_not_grow_with_parties_and_quotations(
    desk: Client, event: Event, django_assert_max_num_queries
) -> None:
    make_many_parts(event, 2)
    with django_assert_max_num_queries(60) as few:
        desk.get(page_of(event))
    make_many_parts(event, 12)
    with django_assert_max_num_queries(len(few)):
        desk.get(page_of(event))


def make_many_parts(event: Event, number: int) -> None:
    """Give the event parties, quotations in further articles, and twins."""
    for _ in range(number):
        count = Actor.objects.count() + 1
        actor = Actor.objects.create(name=f"Party {count}", kind="person")
        Participant.objects.create(event=event, actor=actor, role="party")
        make_mention(event, make_article(100 + count))
        event.citations.create(title=f"Source {count}", url=f"https://example.org/{count}")
        event.threads.add(Thread.objects.create(name=f"Story {count}"))
        make_event(f"Twin {count}")


@pytest.mark.parametrize(
    ("status", "edtf", "odd"),
    [
        ("occurred", "2020-02-13", True),  # the report is of 2020-02-12
        ("occurred", "2020-02-12", False),
        ("occurred", "2020-02-12/2020-02-20", False),
        ("scheduled", "2020-02-13", False),
    ],
)
def test_an_event_after_every_report_of_it_looks_odd(
    desk: Client, event: Event, status: str, edtf: str, odd: bool
) -> None:
    save(desk, event, status=status, edtf=edtf)
    shown = desk.get(page_of(event)).content.decode()
    assert ("every report of it was published by 2020-02-12" in shown) is odd


def test_an_event_without_any_evidence_looks_odd(desk: Client, event: Event) -> None:
    assert "Nothing is quoted or cited" not in desk.get(page_of(event)).content.decode()
    event.mentions.all().delete()
    assert "Nothing is quoted or cited" in desk.get(page_of(event)).content.decode()


def test_likely_duplicates_are_listed_with_reasons(desk: Client, event: Event) -> None:
    twin = make_event("Justice Department files suit against New Jersey")
    stranger = make_event("A letter", review="proposed")
    Event.objects.filter(pk=stranger.pk).update(type="letter")
    found = desk.get(page_of(event)).context["duplicates"]
    assert [duplicate.event for duplicate in found] == [twin]
    assert any("U.S. Department of Justice" in reason for reason in found[0].verdict.reasons)


def test_what_the_machine_holds_apart_is_listed_last_with_the_reason(
    desk: Client, event: Event
) -> None:
    apart = make_event("Justice Department threatens to sue New Jersey")
    Event.objects.filter(pk=apart.pk).update(status="threatened")
    twin = make_event("Justice Department files suit against New Jersey")
    answer = desk.get(page_of(event))
    assert [duplicate.event for duplicate in answer.context["duplicates"]] == [twin, apart]
    assert "holds them apart: occurred is not threatened" in answer.content.decode()


@pytest.mark.parametrize("change", [{"review": "rejected"}, {"type": "letter"}])
def test_what_is_rejected_or_of_another_type_is_no_likely_duplicate(
    desk: Client, event: Event, change: dict[str, str]
) -> None:
    twin = make_event("Justice Department files suit against New Jersey")
    Event.objects.filter(pk=twin.pk).update(**change)
    assert desk.get(page_of(event)).context["duplicates"] == []


def test_an_event_on_another_day_is_no_likely_duplicate(desk: Client, event: Event) -> None:
    twin = make_event("Justice Department files suit against New Jersey")
    day = dt.date(2019, 1, 1)
    Event.objects.filter(pk=twin.pk).update(earliest=day, latest=day)
    assert desk.get(page_of(event)).context["duplicates"] == []
