"""Predicate → date: the phrase that governs it, found by what stands between the two."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from articles.extraction.events import attachment, grammar
from articles.extraction.events.predicates import Predicate
from articles.extraction.events.verb_groups import Tense
from articles.extraction.events.words import Line, Word
from articles.extraction.times import intervals
from articles.extraction.values import (
    Basis,
    EventStatus,
    EventType,
    Interval,
    Published,
    TimeExpression,
    TimexType,
)

SPANS = re.compile(r"\b(?:sweeps?|operations?|raids|arrests|protests|occupation|roundups?)\b")
RUN_UP_DAYS = 14  # how long a "run-up" is taken to last
BACKWARD = frozenset([Tense.PAST, Tense.PLUPERFECT])
# A noun or participle beside one of these may well lie ahead.
AHEAD = grammar.these("will would expected scheduled set slated due plans planned is are next")


@dataclass(frozen=True, slots=True)
class Dating:
    """When a predicate happened, as far as its own sentence says."""

    interval: Interval
    basis: Basis
    why: str
    phrase: TimeExpression | None  # the date phrase in this sentence
    direct: bool  # the phrase governs the predicate itself


def eligible(times: Sequence[TimeExpression]) -> list[TimeExpression]:
    """The expressions that can date an event: days on the calendar, not "now"."""
    return [
        time
        for time in times
        if time.type in (TimexType.DATE, TimexType.TIME)
        and time.interval is not None
        and (time.interval.earliest or time.interval.latest)
        and time.value != "PRESENT_REF"
        and not (time.value.endswith("_REF") and _is_open(time.interval))
        and not (time.type is TimexType.TIME and time.value == "FUTURE_REF")
    ]


def _is_open(interval: Interval) -> bool:
    return interval.earliest is None or interval.latest is None


def date_of(
    line: Line,
    predicate: Predicate,
    times: list[TimeExpression],
    rivals: list[Predicate],
    published: Published,
) -> Dating:
    """The date of one predicate from the eligible expressions of its sentence."""
    best: TimeExpression | None = None
    lowest = attachment.TOO_FAR
    framed: tuple[TimeExpression, Word] | None = None
    law: TimeExpression | None = None
    for time in times:
        if attachment.dates_a_noun(line, time, predicate):
            law = time if time.start > predicate.start else law
        elif attachment.is_apposed(line, time, predicate):
            best, lowest = time, 0.0
        elif verb := (
            attachment.saying_before(line, time, predicate)
            or attachment.saying_when(line, time, predicate)
            or attachment.saying_at_end(line, time, predicate)
        ):
            framed = (time, verb)
        elif (cost := attachment.cost(line, predicate, time, rivals)) < lowest:
            best, lowest = time, cost
    if best is not None and attachment.is_ahead_of(line, best) and best.interval:
        return _shortly_before(best)
    if best is not None and _begins_a_span(line, predicate) and best.interval:
        latest = published.interval.latest
        made = intervals.between(best.interval.earliest, latest)
        return Dating(made, best.basis, f"From {best.text} on. {best.why}", best, True)
    if best is not None:
        past = looked_back(line, _beginning(best), best, predicate, published)
        return Dating(past, best.basis, best.why, best, True)
    if framed is not None and predicate.status is EventStatus.OCCURRED:
        return _by_frame(framed[0], framed[1], predicate)
    if law is not None and predicate.status is EventStatus.OCCURRED:
        return _after_law(law, published)
    return undated(predicate, published)


def _begins_a_span(line: Line, predicate: Predicate) -> bool:
    """ "The sweep began Sunday": it went on after that day."""
    if predicate.head.form not in ("began", "started") or predicate.passive:
        return False
    return SPANS.search(line.flat, predicate.subject_start, predicate.start) is not None


def _shortly_before(time: TimeExpression) -> Dating:
    """ "In the run-up to Monday's speech": in the two weeks before."""
    assert time.interval is not None
    first = time.interval.earliest
    earliest = intervals.shifted(first, -RUN_UP_DAYS) if first else None
    interval = intervals.between(earliest, time.interval.latest)
    why = f"Told as shortly before “{time.text}”. {time.why}"
    return Dating(interval, Basis.CONTEXT, why, time, True)


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
    if interval.latest != first:
        return _a_year_back(interval, time) if predicate.tense in BACKWARD else interval
    if time.basis is Basis.RELATIVE and (first - day).days <= 7:
        return intervals.day(intervals.shifted(first, -7))
    if time.basis is Basis.PARTIAL and (first.month, first.day) != (2, 29):
        return intervals.day(first.replace(year=first.year - 1))
    return interval


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


def _beginning(time: TimeExpression) -> Interval:
    """What happened "since 1985" and made a state of things happened in 1985."""
    assert time.interval is not None
    if time.interval.latest is not None or time.interval.earliest is None:
        return time.interval
    parts = [int(part) for part in time.value.split("-") if part.isdigit()]
    if len(parts) != time.value.count("-") + 1 or parts[0] != time.interval.earliest.year:
        return time.interval
    if len(parts) == 1:
        return intervals.year(parts[0])
    if len(parts) == 2:
        return intervals.month(parts[0], parts[1])
    return intervals.day(time.interval.earliest)


def undated(predicate: Predicate, published: Published) -> Dating:
    """Nothing in the sentence says when."""
    latest, earliest = published.interval.latest, published.interval.earliest
    if predicate.status in (EventStatus.OCCURRED, EventStatus.NEGATED, EventStatus.RETRACTED):
        interval = intervals.by(latest) if latest else intervals.unknown()
        why = "The text does not say when; it was written about what had already happened."
    else:
        interval = intervals.not_before(earliest) if earliest else intervals.unknown()
        why = "The text does not say when; it had not happened when this was written."
    return Dating(interval, Basis.UNDATED, why, None, False)


def _by_frame(time: TimeExpression, verb: Word, predicate: Predicate) -> Dating:
    """An event told by somebody who spoke on a known day."""
    assert time.interval is not None
    latest = time.interval.latest
    before = predicate.tense is Tense.PLUPERFECT and predicate.rule.type is EventType.ENFORCEMENT
    announced = verb.form in grammar.ANNOUNCING and not before
    same_day = announced or predicate.tense in (
        Tense.PROGRESSIVE,
        Tense.PRESENT,
    )
    if same_day or latest is None:
        why = f"Made known at the time of “{time.text}”. {time.why}"
        return Dating(time.interval, time.basis, why, time, False)
    why = f"Told at the time of “{time.text}” as something past. {time.why}"
    return Dating(intervals.by(latest), Basis.CONTEXT, why, time, False)


def _after_law(law: TimeExpression, published: Published) -> Dating:
    """ "The 2018 law": what is done about it comes later."""
    assert law.interval is not None
    earliest, latest = law.interval.earliest, published.interval.latest
    if earliest is None or (latest is not None and earliest > latest):
        earliest = None
    interval = intervals.between(earliest, latest)
    why = f"Not before what “{law.text}” dates, not after publication."
    return Dating(interval, Basis.CONTEXT, why, None, False)
