"""Merging, undoing a merge, splitting: asked first, done whole, written down."""

import datetime as dt

import pytest
from django.contrib.admin.helpers import ACTION_CHECKBOX_NAME
from django.contrib.admin.models import LogEntry
from django.contrib.auth.models import Permission, User
from django.test import Client
from django.urls import reverse

from tests.admin.conftest import SENTENCE, make_article, make_event, make_mention
from timeline.models import Event, Merge, Tombstone

pytestmark = pytest.mark.django_db

ANOTHER = "The state called the suit an outrage."


@pytest.fixture
def twin(event: Event) -> Event:
    """The same suit, as another article tells it."""
    twin = make_event("Justice Department files suit against New Jersey")
    make_mention(twin, make_article(2))
    return twin


def merge_page(event: Event, other: Event) -> str:
    return reverse("admin:timeline_event_merge", args=[event.pk, other.pk])


def merge(desk: Client, event: Event, other: Event) -> Merge:
    desk.post(merge_page(event, other), {"keep": event.pk})
    return Merge.objects.get()


def test_likely_duplicates_lead_to_a_comparison_that_changes_nothing(
    desk: Client, event: Event, twin: Event
) -> None:
    page = reverse("admin:timeline_event_change", args=[event.pk])
    assert merge_page(event, twin) in desk.get(page).content.decode()
    answer = desk.get(merge_page(event, twin))
    rows = {row.label: row for row in answer.context["rows"]}
    assert rows["Title"].differs
    assert not rows["Type"].differs
    assert not Merge.objects.exists()


def test_the_kept_event_takes_over_the_quotations(
    desk: Client, event: Event, twin: Event, editor: User
) -> None:
    merged = merge(desk, event, twin)
    twin.refresh_from_db()
    event.refresh_from_db()
    assert twin.merged_into == event
    assert event.mentions.count() == 2
    assert (merged.merged_by, event.edited_by) == (editor, editor)
    assert merged.reasons


def test_a_merge_is_written_into_the_history_of_both(
    desk: Client, event: Event, twin: Event
) -> None:
    merge(desk, event, twin)
    assert "files suit" in LogEntry.objects.get(object_id=str(event.pk)).change_message
    assert event.title in LogEntry.objects.get(object_id=str(twin.pk)).change_message


def test_the_editor_chooses_which_is_kept(desk: Client, event: Event, twin: Event) -> None:
    desk.post(merge_page(event, twin), {"keep": twin.pk})
    event.refresh_from_db()
    assert event.merged_into == twin


def test_several_chosen_in_the_list_become_one(desk: Client, event: Event, twin: Event) -> None:
    third = make_event("New Jersey is sued")
    page = reverse("admin:timeline_event_changelist")
    chosen = {"action": "merge", ACTION_CHECKBOX_NAME: [event.pk, twin.pk, third.pk]}
    asked = desk.post(page, chosen)
    assert asked.context["events"]
    assert not Merge.objects.exists()
    desk.post(page, {**chosen, "keep": event.pk})
    assert set(Event.objects.filter(merged_into=event)) == {twin, third}


def test_one_event_alone_cannot_be_merged(desk: Client, event: Event) -> None:
    page = reverse("admin:timeline_event_changelist")
    chosen = {"action": "merge", ACTION_CHECKBOX_NAME: [event.pk]}
    answer = desk.post(page, chosen, follow=True)
    assert "Choose two" in answer.content.decode()


def test_if_one_of_them_is_merged_already_nothing_happens_and_it_says_so(
    desk: Client, event: Event, twin: Event
) -> None:
    merge(desk, event, twin)
    third = make_event("New Jersey is sued")
    answer = desk.post(merge_page(third, twin), {"keep": third.pk}, follow=True)
    assert "merged into another event already" in answer.content.decode()
    assert Merge.objects.count() == 1


def test_a_merge_is_undone_on_the_page_of_the_kept_event(
    desk: Client, event: Event, twin: Event
) -> None:
    found = merge(desk, event, twin)
    page = reverse("admin:timeline_event_change", args=[event.pk])
    undo = reverse("admin:timeline_event_undo_merge", args=[event.pk, found.pk])
    assert undo in desk.get(page).content.decode()
    assert twin.title in desk.get(undo).content.decode()
    desk.post(undo)
    twin.refresh_from_db()
    assert twin.merged_into is None
    assert (event.mentions.count(), twin.mentions.count()) == (1, 1)
    assert undo not in desk.get(page).content.decode()


def test_a_merge_undone_twice_is_refused_in_words(desk: Client, event: Event, twin: Event) -> None:
    found = merge(desk, event, twin)
    undo = reverse("admin:timeline_event_undo_merge", args=[event.pk, found.pk])
    desk.post(undo)
    assert "undone already" in desk.post(undo, follow=True).content.decode()


def test_a_merged_event_says_where_it_went(desk: Client, event: Event, twin: Event) -> None:
    merge(desk, event, twin)
    shown = desk.get(reverse("admin:timeline_event_change", args=[twin.pk])).content.decode()
    assert "was merged into" in shown
    assert "View on site" not in shown


def test_quotations_split_off_become_an_event_of_their_own(
    desk: Client, event: Event, editor: User
) -> None:
    text = f"{SENTENCE} {ANOTHER}"
    other = make_mention(event, make_article(3, text), ANOTHER)
    page = reverse("admin:timeline_event_split", args=[event.pk])
    assert ANOTHER in desk.get(page).content.decode()
    desk.post(page, {"mention": [other.pk]})
    other.refresh_from_db()
    assert other.event != event
    assert event.mentions.count() == 1
    assert other.event.edited_by == editor
    assert other.event.earliest == dt.date(2020, 2, 10)


@pytest.mark.parametrize("which", ["none", "all"])
def test_a_split_leaves_evidence_on_both_sides(desk: Client, event: Event, which: str) -> None:
    keys = [] if which == "none" else [mention.pk for mention in event.mentions.all()]
    page = reverse("admin:timeline_event_split", args=[event.pk])
    answer = desk.post(page, {"mention": keys}, follow=True)
    assert answer.context["messages"]
    assert Event.objects.count() == 1


def test_who_may_only_look_can_neither_merge_nor_undo_nor_split(
    desk: Client, event: Event, twin: Event
) -> None:
    found = merge(desk, event, twin)
    lou = User.objects.create_user("lou", password="x", is_staff=True)
    lou.user_permissions.add(Permission.objects.get(codename="view_event"))
    looker = Client()
    looker.force_login(lou)
    for page in (
        merge_page(event, make_event("New Jersey is sued")),
        reverse("admin:timeline_event_undo_merge", args=[event.pk, found.pk]),
        reverse("admin:timeline_event_split", args=[event.pk]),
    ):
        assert looker.get(page).status_code == 403
        assert looker.post(page, {"keep": event.pk}).status_code == 403


def test_a_deleted_event_leaves_a_tombstone_in_the_way_of_its_return(
    desk: Client, event: Event
) -> None:
    desk.post(reverse("admin:timeline_event_delete", args=[event.pk]), {"post": "yes"})
    assert not Event.objects.exists()
    assert Tombstone.objects.filter(ref=event.ref).exists()
