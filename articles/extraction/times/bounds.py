"""Words before a date that open or close its interval: "since", "by", "from … to …".

The TIMEX3 value stays that of the date alone; the interval says when the thing happened.
"""

import datetime as dt
import re
from collections.abc import Callable

from articles.extraction.times import intervals
from articles.extraction.times.reading import DATE, RELATIVE, TIME, Reading
from articles.extraction.times.scan import Found
from articles.extraction.values import Interval

WIDEST_GAP = 10  # characters between the two ends of a range
DATED = (DATE, TIME)
TO = re.compile(r",?\s?(?:to|through|thru|until|till|and through|-)\s?")
AND = re.compile(r",?\s(?:and)\s")
# After "before Monday" comes a verb, a stop or a little word; after "before the Monday
# hearing" comes a noun, and then the date only says which hearing.
GOES_ON = re.compile(
    r"\s*(?:[.,;:)\"?!]|--|$|\s(?:and|but|or|to|for|in|at|on|when|because|if|as|with|while|he|she"
    r"|they|it|we|the|a|an|that|which|who|is|was|were|will|would|had|has|have|said|under|unless"
    r"|by|until|of|than|without|so|from|over|despite|after|before|his|her|their)\b)"
)


# Word → the interval that it opens, and the days by which it stays clear of the date.
OPENINGS: dict[str, tuple[Callable[[dt.date], Interval], int]] = {
    "since": (intervals.since, 0),
    "starting in": (intervals.since, 0),
    "starting on": (intervals.since, 0),
    "beginning in": (intervals.since, 0),
    "beginning on": (intervals.since, 0),
    "on or after": (intervals.not_before, 0),
    "on and after": (intervals.not_before, 0),
    "from and after": (intervals.not_before, 0),
    "after": (intervals.not_before, 1),
    "by": (intervals.by, 0),
    "no later than": (intervals.by, 0),
    "not later than": (intervals.by, 0),
    "on or before": (intervals.by, 0),
    "as late as": (intervals.by, 0),
    "before": (intervals.by, -1),
    "prior to": (intervals.by, -1),
    "until": (intervals.until, 0),
    "till": (intervals.until, 0),
    "through": (intervals.until, 0),
}
HEDGES = frozenset(("about", "around", "circa", "approximately", "roughly"))
SIGNS = "(\"'[-"  # that may stand before such a word
LAST_WORDS = HEDGES.union(opening.split()[-1] for opening in OPENINGS)  # a quick look first
FROM_FIRST = (
    "since", "starting in", "starting on", "beginning in", "beginning on", "on or after",
    "on and after", "from and after", "before", "prior to",
)  # fmt: skip


Placed = tuple[Found, Reading, str]  # a phrase, where it lies, and the word before it


def bound(folded: str, placed: list[Placed]) -> list[Placed]:
    """The same readings, with the intervals that the words around them ask for."""
    bounded: list[Placed] = []
    left: Placed | None = None  # not looked at yet
    for right in placed:
        if left is None:
            left = right
            continue
        whole = _range(folded, left, right) if right[0].start - left[0].end <= WIDEST_GAP else None
        if whole is None:
            bounded.append(_opened(folded, left))
            left = right
        else:
            for found, reading, before in (left, right):
                bounded.append((found, reading.within(whole), before))
            left = None
    if left is not None:
        bounded.append(_opened(folded, left))
    return bounded


def _range(folded: str, one: Placed, other: Placed) -> Interval | None:
    """The whole of "from X to Y", "between X and Y", "X through Y"; None if it is no range."""
    (left, first, _), (right, last, _) = one, other
    if first.interval is None or last.interval is None:
        return None
    if first.type not in DATED or last.type not in DATED:
        return None
    gap = folded[left.end : right.start].lower()
    before = folded[max(0, left.start - 9) : left.start].lower().split()
    if not (TO.fullmatch(gap) or (before[-1:] == ["between"] and AND.fullmatch(gap))):
        return None
    start, end = first.interval.earliest, last.interval.latest
    if start is None or end is None or start > end:
        return None
    return intervals.between(start, end)


def _opened(folded: str, placed: Placed) -> Placed:
    """A reading with an open end, if a word just before it opens one."""
    found, reading, before = placed
    interval, start, last = reading.interval, found.start, before.lstrip(SIGNS)
    if last not in LAST_WORDS or interval is None or reading.type not in DATED:
        return placed  # as mostly
    around = folded[start - 20 if start > 20 else 0 : start].lower()
    if last in ("in", "on") and "ing" not in around:  # no "starting on"
        return placed
    words = around.split()
    if last in ("in", "on") and " ".join(words[-2:]).lstrip(SIGNS) not in OPENINGS:
        return placed
    word = _opening(words)
    if words[-1] in HEDGES and reading.basis is not RELATIVE:
        hedged = reading._replace(interval=intervals.hedge(interval), mod=reading.mod or "APPROX")
        return found, hedged, before
    made = None
    if word and not reading.value.endswith("_REF") and _stands_free(folded, found.end):
        made = _with_word(word, interval.earliest, interval.latest)
    return placed if made is None else (found, reading.within(made), before)


def _stands_free(folded: str, end: int) -> bool:
    """Whether the date is no part of a noun: "by Monday", not "by Monday's hearing"."""
    return not folded.startswith("'s", end) and GOES_ON.match(folded, end, end + 12) is not None


def _opening(words: list[str]) -> str:
    """The longest word or words at the end that open an interval, or ""."""
    for count in (3, 2, 1):
        word = " ".join(words[-count:]).lstrip(SIGNS)
        if word in OPENINGS:
            return word
    return ""


def _with_word(word: str, first: dt.date | None, last: dt.date | None) -> Interval | None:
    """The interval that "since", "by" and their like make of a first and last day."""
    make, days = OPENINGS[word]
    end = first if word in FROM_FIRST else last
    return make(intervals.shifted(end, days)) if end is not None else None
