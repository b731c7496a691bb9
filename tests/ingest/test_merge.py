"""Editors merge, undo and split; nothing is lost on the way."""

import pytest
from django.contrib.auth.models import User

from articles.extraction.values import EventType
from articles.models import Article
from tests.ingest.cast import (
    AFFILIATIONS,
    BY_MARCH,
    DOJ,
    MONDAY,
    TUESDAY,
    candidate,
    read_again,
    take_in,
    take_in_all,
)
from timeline.ingest.fingerprints import refresh_fingerprints
from timeline.ingest.merge import CannotMerge, merge_events, split_event, undo_merge
from timeline.models import BlockingKey, Event, Fingerprint, Mention, Merge, Tombstone

pytestmark = pytest.mark.django_db

SUIT = "The Justice Department sued Oregon on Monday over its jail releases."
FEES = "Nevada was taken to court over airport fees by the Justice Department."
FIRST = "Oregon was hit with a suit over jail releases, a lawyer learned."
SECOND = "The Justice Department brought a suit on Monday, its first about sheriffs."
BRIDGE = "The Justice Department sued Oregon over sheriffs and jail releases on Monday."
LATER = "Oregon learned on Monday of the suit over jail releases that the department brought."


@pytest.fixture
def editor() -> User:
    return User.objects.create(username="ed")


def two_events() -> tuple[Event, Event]:
    take_in(SUIT, candidate(SUIT, interval=BY_MARCH))
    parties = ((DOJ, "plaintiff"), ("State of Nevada", "defendant"))
    take_in(FEES, candidate(FEES, actors=parties, places=("Nevada",), interval=MONDAY))
    first, second = Event.objects.order_by("pk")
    return first, second


def state() -> list:
    events = Event.objects.order_by("pk")
    mentions = Mention.objects.order_by("pk").values_list("pk", "event", "edtf")
    return [
        *events.values_list("pk", "ref", "title", "edtf", "why", "merged_into", "review"),
        *mentions,
        *sorted(events.values_list("pk", "participants__actor__name", "participants__role")),
        *sorted(events.values_list("pk", "jurisdictions__name")),
    ]


def test_the_kept_event_has_the_evidence_and_parties_of_both(editor):
    kept, merged = two_events()
    merge = merge_events(kept, merged, editor, ["An editor saw it."])
    kept.refresh_from_db()
    merged.refresh_from_db()
    assert kept.mentions.count() == 2
    assert {place.name for place in kept.jurisdictions.all()} == {"Oregon", "Nevada"}
    assert kept.participants.count() == 3
    assert (merged.merged_into, merge.merged_by, merge.reasons) == (
        kept,
        editor,
        ["An editor saw it."],
    )


def test_the_date_becomes_the_best_that_fits_both():
    kept, merged = two_events()
    merge_events(kept, merged, None)
    kept.refresh_from_db()
    assert kept.edtf == "2020-03-02"


def test_undoing_brings_back_what_was():
    kept, merged = two_events()
    before = state()
    undo_merge(merge_events(kept, merged, None))
    assert state() == before
    assert Merge.objects.get().undone_at


def test_what_joined_since_stays_with_the_kept_event():
    kept, merged = two_events()
    merge = merge_events(kept, merged, None)
    again = "Oregon was sued by the Justice Department over jail releases on Monday."
    take_in(again, candidate(again))
    undo_merge(merge)
    assert Mention.objects.get(quote=again).event == kept
    assert Mention.objects.get(quote=FEES).event == merged


def test_a_merged_event_does_not_come_back():
    kept, merged = two_events()
    merge_events(kept, merged, None)
    parties = ((DOJ, "plaintiff"), ("State of Nevada", "defendant"))
    read_again(FEES, "2", candidate(FEES, actors=parties, places=("Nevada",), title="Again"))
    assert Event.objects.count() == 2
    assert Mention.objects.get(quote=FEES).event == kept


@pytest.mark.parametrize("case", ["itself", "merged already", "into a merged one"])
def test_what_cannot_be_merged_is_explained(case):
    kept, merged = two_events()
    if case == "itself":
        merged = kept
    else:
        merge_events(kept, merged, None)
        if case == "into a merged one":
            kept, merged = merged, kept
    with pytest.raises(CannotMerge):
        merge_events(kept, merged, None)


def test_a_merge_is_undone_once():
    kept, merged = two_events()
    merge = merge_events(kept, merged, None)
    undo_merge(merge)
    merge.refresh_from_db()
    with pytest.raises(CannotMerge):
        undo_merge(merge)


def test_splitting_gives_mentions_an_event_of_their_own(editor):
    text = f"{SUIT}\n{FEES}"
    take_in(text, candidate(SUIT, text, title="The suit"))
    take_in(FEES, candidate(FEES, title="The fees", interval=BY_MARCH))
    event = Event.objects.get()
    split = split_event(event, event.mentions.filter(quote=FEES), editor)
    event.refresh_from_db()
    assert (split.title, split.mentions.get().quote) == ("The fees", FEES)
    assert (event.title, event.mentions.get().quote) == ("The suit", SUIT)
    assert split.participants.count() == 2


def test_what_was_split_is_not_joined_again():
    take_in(SUIT, candidate(SUIT))
    take_in(FEES, candidate(FEES))
    event = Event.objects.get()
    split = split_event(event, event.mentions.filter(quote=FEES))
    read_again(FEES, "2", candidate(FEES, title="Read anew"))
    assert Mention.objects.get(quote=FEES).event == split


def test_an_event_keeps_one_mention():
    take_in(SUIT, candidate(SUIT))
    event = Event.objects.get()
    with pytest.raises(CannotMerge):
        split_event(event, event.mentions.all())
    with pytest.raises(CannotMerge):
        split_event(event, [])


def test_two_events_that_one_report_shows_to_be_the_same_are_merged_and_can_be_parted():
    take_in(FIRST, candidate(FIRST, actors=(("State of Oregon", "defendant"),), interval=BY_MARCH))
    take_in(SECOND, candidate(SECOND, actors=((DOJ, "plaintiff"),), places=()))
    assert Event.objects.count() == 2
    take_in(BRIDGE, candidate(BRIDGE))
    (merge,) = Merge.objects.all()
    assert merge.merged_by is None
    assert merge.reasons
    assert merge.kept.mentions.count() == 3
    undo_merge(merge)
    take_in(f"{BRIDGE} It is long.", candidate(BRIDGE, f"{BRIDGE} It is long."))
    assert Merge.objects.filter(undone_at=None).count() == 0


def everything() -> list:
    """All that is known, but for row numbers and times."""
    events = Event.objects.order_by("ref")
    return [
        *events.values_list("ref", "title", "edtf", "why", "merged_into__ref", "confidence"),
        *sorted(events.values_list("ref", "participants__actor__name", "participants__role")),
        *sorted(Mention.objects.values_list("event__ref", "quote", "rank")),
        *sorted(Fingerprint.objects.values_list("event__ref", "content"), key=str),
        *sorted(BlockingKey.objects.values_list("event__ref", "key")),
        *Merge.objects.values_list("kept__ref", "merged__ref", "reasons"),
    ]


@pytest.mark.parametrize("stored", [0, 1, 2])
def test_a_merge_within_a_batch_gives_the_rows_of_one_article_at_a_time(stored):
    nevada = ((DOJ, "plaintiff"), ("State of Nevada", "defendant"))
    pairs = [
        (FIRST, [candidate(FIRST, actors=(("State of Oregon", "defendant"),), interval=BY_MARCH)]),
        (SECOND, [candidate(SECOND, actors=((DOJ, "plaintiff"),), places=())]),
        (FEES, [candidate(FEES, actors=nevada, places=("Nevada",), interval=TUESDAY)]),
        (BRIDGE, [candidate(BRIDGE)]),
        (LATER, [candidate(LATER)]),
    ]
    for pair in pairs:
        take_in_all([pair])
    assert Merge.objects.exists()
    one_by_one = everything()
    for model in (Merge, Mention, Event, Article):
        model.objects.all().delete()
    Tombstone.objects.all().delete()
    for pair in pairs[:stored]:
        take_in_all([pair])
    take_in_all(pairs[stored:])
    assert everything() == one_by_one
    assert refresh_fingerprints(AFFILIATIONS) == 0, "none is older than its event"


def test_other_types_are_never_merged_by_the_machine():
    take_in(SUIT, candidate(SUIT))
    take_in(FEES, candidate(FEES, type_=EventType.RULING))
    assert not Merge.objects.exists()
