"""The list of events: what it shows, how it narrows, what its actions do."""

import pytest
from django.contrib.admin.helpers import ACTION_CHECKBOX_NAME
from django.contrib.admin.models import LogEntry
from django.contrib.auth.models import Permission, User
from django.test import Client
from django.urls import reverse

from tests.admin.conftest import make_article, make_event, make_mention
from timeline.models import Event, Thread

pytestmark = pytest.mark.django_db


def address() -> str:
    return reverse("admin:timeline_event_changelist")


def act(desk: Client, action: str, *events: Event, **fields: str):
    keys = [event.pk for event in events]
    return desk.post(address(), {"action": action, ACTION_CHECKBOX_NAME: keys, **fields})


def listed(desk: Client, **query: str) -> set[Event]:
    return set(desk.get(address(), query).context["cl"].result_list)


def test_each_row_shows_the_best_quotation_with_its_date_phrase(desk: Client, event: Event) -> None:
    shown = desk.get(address()).content.decode()
    assert "“The department sued New Jersey <mark>on Monday</mark>.”" in shown
    assert "10 February 2020" in shown


def test_marking_as_reviewed_touches_and_is_written_into_the_history(
    desk: Client, event: Event, editor: User
) -> None:
    other = make_event("Another suit")
    act(desk, "mark_reviewed", event)
    event.refresh_from_db()
    other.refresh_from_db()
    assert (event.review, event.edited_by) == ("reviewed", editor)
    assert (other.review, other.edited_by) == ("proposed", None)
    assert LogEntry.objects.get(object_id=str(event.pk)).user == editor


def test_rejecting_asks_for_a_reason_first(desk: Client, event: Event) -> None:
    answer = act(desk, "reject", event)
    assert event.title in answer.content.decode()
    assert Event.objects.get().review == "proposed"


def test_an_empty_reason_rejects_nothing(desk: Client, event: Event) -> None:
    answer = act(desk, "reject", event, reason=" ")
    assert "This field is required" in answer.content.decode()
    assert Event.objects.get().review == "proposed"


def test_a_rejected_event_keeps_the_reason_and_its_evidence(
    desk: Client, event: Event, editor: User
) -> None:
    act(desk, "reject", event, reason="An opinion, not an event.")
    event.refresh_from_db()
    assert event.review == "rejected"
    assert event.review_note == "An opinion, not an event."
    assert event.edited_by == editor
    assert event.mentions.count() == 1


def test_all_of_a_long_list_can_be_rejected_at_once(desk: Client, event: Event) -> None:
    make_event("Another suit")
    answer = act(desk, "reject", event, select_across="1")
    assert answer.context["total"] == 2
    act(desk, "reject", event, select_across="1", reason="A bad import.")
    assert set(Event.objects.values_list("review", flat=True)) == {"rejected"}


def test_somebody_who_may_only_look_is_offered_no_action(event: Event) -> None:
    looker = User.objects.create_user("lou", password="x", is_staff=True)
    looker.user_permissions.add(Permission.objects.get(codename="view_event"))
    client = Client()
    client.force_login(looker)
    act(client, "mark_reviewed", event)
    assert Event.objects.get().review == "proposed"


def test_merged_events_show_only_when_asked_for(desk: Client, event: Event) -> None:
    merged = make_event("The same suit", merged_into=event)
    assert listed(desk) == {event}
    assert listed(desk, merged="away") == {merged}
    assert listed(desk, merged="all") == {event, merged}


@pytest.mark.parametrize(
    ("confidence", "band"), [(0.95, "high"), (0.9, "high"), (0.7, "middle"), (0.2, "low")]
)
def test_the_list_narrows_by_confidence(
    desk: Client, event: Event, confidence: float, band: str
) -> None:
    Event.objects.update(confidence=confidence)
    assert {name for name in ("high", "middle", "low") if listed(desk, sure=name)} == {band}


def test_the_list_narrows_to_a_thread_and_to_none(desk: Client, event: Event) -> None:
    other = make_event("Another suit")
    other.threads.add(Thread.objects.create(name="Barr lawsuits"))
    assert listed(desk, thread="barr-lawsuits") == {other}
    assert listed(desk, thread="-") == {event}


def test_the_list_narrows_to_what_i_have_touched(desk: Client, event: Event) -> None:
    make_event("Another suit")
    act(desk, "mark_reviewed", event)
    assert listed(desk, touched="mine") == {event}
    assert listed(desk, touched="no") == set(Event.objects.exclude(pk=event.pk))


def test_it_is_searched_by_public_identifier(desk: Client, event: Event) -> None:
    make_event("Another suit")
    assert listed(desk, q=event.ref) == {event}


def test_the_number_of_queries_does_not_grow_with_the_list(
    desk: Client, event: Event, django_assert_max_num_queries
) -> None:
    with django_assert_max_num_queries(30) as few:
        desk.get(address())
    for number in range(2, 20):
        make_mention(make_event(f"Suit {number}"), make_article(number))
    with django_assert_max_num_queries(len(few)):
        desk.get(address())
