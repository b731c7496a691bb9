"""Days ahead of publication that a verb in the past tense tells of, and so lie behind it."""

import re

from articles.extraction.events.language import grammar
from articles.extraction.events.language.verb_groups import Tense
from articles.extraction.events.language.words import Line
from articles.extraction.events.what.predicates import Predicate
from articles.extraction.times import intervals
from articles.extraction.values import Basis, EventStatus, Interval, Published, TimeExpression

# "Three days earlier": counted from another day.
RECKONED = re.compile(r"\b(?:earlier|before|previous|later|prior)\b", re.IGNORECASE)
# "This Saturday" after "to rally".
THIS = re.compile(
    r"(?:on |for )?(?:this|next|the coming|this coming) (?:\w+day|weekend)", re.IGNORECASE
)
WEEK = 7
BACKWARD = frozenset([Tense.PAST, Tense.PLUPERFECT])
# A noun or participle beside one of these may well lie ahead.
AHEAD = grammar.these("will would expected scheduled set slated due plans planned is are next")


def looked_back(
    line: Line,
    interval: Interval,
    time: TimeExpression,
    predicate: Predicate,
    published: Published,
) -> Interval:
    """A day ahead of publication that a verb in the past tense tells of lies behind it.

    "The judge stopped it on April 25", written in March, was the April before.
    """
    first, day = interval.earliest, published.interval.latest
    if not (first and day) or first <= day or not _tells_of_past(line, predicate):
        return interval
    if RECKONED.search(time.text):
        return intervals.by(day)  # counted from a day that is still to come
    if interval.latest != first:
        return _a_year_back(interval, time) if predicate.tense in BACKWARD else interval
    if time.basis is Basis.RELATIVE and (first - day).days <= 7:
        return intervals.day(intervals.shifted(first, -7))
    if time.basis is Basis.PARTIAL and (first.month, first.day) != (2, 29):
        return intervals.day(first.replace(year=first.year - 1))
    return interval


def looked_ahead(
    interval: Interval, time: TimeExpression, predicate: Predicate, published: Published
) -> Interval:
    """ "Called on members to rally this Saturday", written on Thursday: the Saturday to come."""
    first, day = interval.earliest, published.interval.latest
    to_come = predicate.status in (EventStatus.PROPOSED, EventStatus.SCHEDULED)
    if not (first and day) or predicate.tense is not Tense.INFINITIVE or not to_come:
        return interval
    week = first < day and (day - first).days < WEEK and interval.latest == first
    if week and THIS.match(time.text):
        return intervals.day(intervals.shifted(first, WEEK))
    return interval


def is_to_come(predicate: Predicate, time: TimeExpression, *, governs: bool) -> bool:
    """ "Called on members to rally this Saturday": no day of the calling."""
    return governs and predicate.tense is Tense.PAST and THIS.match(time.text) is not None


def _a_year_back(interval: Interval, time: TimeExpression) -> Interval:
    """ "In January the sheriff forbade it", written in May: the January before."""
    first = interval.earliest
    if first is None or time.basis is not Basis.PARTIAL:
        return interval
    whole = intervals.month(first.year, first.month)
    if (whole.earliest, whole.latest) != (first, interval.latest):
        return interval
    return intervals.month(first.year - 1, first.month)


def _tells_of_past(line: Line, predicate: Predicate) -> bool:
    if _is_beside_past(line, predicate) or predicate.tense in BACKWARD:
        return True
    return predicate.tense in (Tense.NOUN, Tense.PARTICIPLE) and not _looks_ahead(line)


def _looks_ahead(line: Line) -> bool:
    return any(word.form in AHEAD for word in line.words)


def _is_beside_past(line: Line, predicate: Predicate) -> bool:
    """ "Said that it would sue, while giving a speech on Monday": as past as the saying."""
    at = line.index(predicate.start)
    led = at > 0 and line.words[at - 1].form in ("while", "when")
    if predicate.tense is not Tense.GERUND or not led:
        return False
    return any(word.form in grammar.SAYING and word.form[-1] == "d" for word in line.words[:at])
