"""Which event that the reader found is which event of the gold."""

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from articles.extraction.values import CandidateEvent, Reading
from benchmarks.alignment import Original
from benchmarks.gold import GoldDocument, GoldEvent

# A statement at a named occasion is a speech; an instruction may be an order. Both are right.
TOLERATED = ({"speech", "statement"}, {"directive", "executive-action"})

# Words that do not tell one name from another.
COMMON = frozenset(
    "the of and us u s city state county department general attorney president".split()
)


@dataclass(frozen=True, slots=True)
class Pairing:
    """One article: every gold event with what was found for it, and what is left over."""

    document: GoldDocument
    found: tuple[tuple[GoldEvent, CandidateEvent | None], ...]
    meant: tuple[tuple[CandidateEvent, GoldEvent | None], ...]  # for each event found


@dataclass(frozen=True, slots=True)
class _Fit:
    """How well one event found agrees with one of the gold; the larger the better."""

    type: bool
    overlap: bool
    hit: bool
    status: bool
    best_place: bool

    @property
    def rank(self) -> int:
        """A match of type weighs most, then of date and status."""
        return 4 * self.type + 2 * self.overlap + 2 * self.status + self.hit + self.best_place


def pair(document: GoldDocument, reading: Reading) -> Pairing:
    """Pair events one to one, the best fitting first.

    An event found fits a gold event if one of its sentences holds one of the gold's anchors, and
    the type agrees or the dates overlap. An event that may be split takes all its parts.
    """
    original = Original(document.text)
    spans = [_spans(original, reading.text, event) for event in reading.events]
    fits = sorted(
        (
            (fit.rank, -number, -index)
            for number, gold in enumerate(document.events)
            for index, event in enumerate(reading.events)
            if (fit := _fit(gold, event, spans[index]))
        ),
        reverse=True,
    )
    of_gold: dict[int, int] = {}
    of_event: dict[int, int] = {}
    for _, number, index in ((rank, -number, -index) for rank, number, index in fits):
        splits = document.events[number].may_split
        if number not in of_gold and (index not in of_event or splits):
            of_gold[number] = index
            of_event.setdefault(index, number)
        elif splits and index not in of_event:
            of_event[index] = number
    return Pairing(
        document,
        tuple(
            (gold, reading.events[of_gold[number]] if number in of_gold else None)
            for number, gold in enumerate(document.events)
        ),
        tuple(
            (event, document.events[of_event[index]] if index in of_event else None)
            for index, event in enumerate(reading.events)
        ),
    )


def _spans(original: Original, text: str, event: CandidateEvent) -> list[tuple[int, int]]:
    places = (original.place(text, mention.start, mention.end) for mention in event.mentions)
    return [place for place in places if place]


def _fit(gold: GoldEvent, event: CandidateEvent, spans: Sequence[tuple[int, int]]) -> _Fit | None:
    if not any(start <= anchor < end for anchor in gold.anchors for start, end in spans):
        return None
    kind, overlap = same_type(event.type.value, gold.type), overlaps(event, gold)
    if not kind and not overlap:
        return None  # another event in the same sentence
    start, end = spans[0]
    return _Fit(
        kind,
        overlap,
        hits(event, gold),
        event.status.value == gold.status,
        start <= gold.anchors[0] < end,
    )


def same_type(one: str, other: str) -> bool:
    """Whether two types are the same, or of a pair that is hard to tell apart."""
    return one == other or any({one, other} <= pair for pair in TOLERATED)


def overlaps(event: CandidateEvent, gold: GoldEvent) -> bool:
    """Whether some day lies in both intervals."""
    return _not_after(event.interval.earliest, gold.latest) and _not_after(
        gold.earliest, event.interval.latest
    )


def hits(event: CandidateEvent, gold: GoldEvent) -> bool:
    """Whether the date is right: it overlaps the gold and hardly goes beyond it.

    It may stand out by a day, or by a tenth of a closed gold interval.
    """
    room = dt.timedelta(days=1)
    if gold.earliest and gold.latest:
        room = max(room, dt.timedelta(days=round((gold.latest - gold.earliest).days / 10)))
    first = gold.earliest - room if gold.earliest else None
    last = gold.latest + room if gold.latest else None
    inside = (first is None or _known_after(event.interval.earliest, first)) and (
        last is None or _known_before(event.interval.latest, last)
    )
    return overlaps(event, gold) and inside


def is_honest(event: CandidateEvent, gold: GoldEvent) -> bool:
    """Whether the date leaves out no day that the gold allows, or at least not the true one."""
    first, last = event.interval.earliest, event.interval.latest
    if (true := gold.true_day) and _not_after(first, true) and _not_after(true, last):
        return True
    from_start = first is None or _known_after(gold.earliest, first)
    to_end = last is None or _known_before(gold.latest, last)
    return from_start and to_end


def is_over_sure(event: CandidateEvent, gold: GoldEvent) -> bool:
    """Whether one day is given where the text does not say which."""
    return event.interval.precision.value == "day" and gold.earliest != gold.latest


def _not_after(first: dt.date | None, last: dt.date | None) -> bool:
    return first is None or last is None or first <= last


def _known_after(day: dt.date | None, first: dt.date) -> bool:
    return day is not None and day >= first


def _known_before(day: dt.date | None, last: dt.date) -> bool:
    return day is not None and day <= last


def names_found(wanted: Iterable[str], got: Iterable[str]) -> tuple[int, int]:
    """Return how many of the wanted names are among those got, and how many were wanted.

    Names agree if the telling words of one are all in the other: "New York" and "State of New
    York", "Grewal" and "Gurbir Grewal".
    """
    have = [telling_words(name) for name in got]
    want = [telling_words(name) for name in wanted]
    found = sum(any(words <= other or other <= words for other in have) for words in want)
    return found, len(want)


def telling_words(name: str) -> frozenset[str]:
    """Return the words of a name that tell it from others; all of them if none does."""
    words = frozenset(re.findall(r"\w+", name.lower()))
    return words - COMMON or words
