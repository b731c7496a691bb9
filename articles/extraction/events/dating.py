"""Predicate → date: the phrase that governs it, found by what stands between the two."""

from collections.abc import Sequence
from dataclasses import dataclass

from articles.extraction.events import grammar
from articles.extraction.events.predicates import Predicate
from articles.extraction.events.verb_groups import Tense
from articles.extraction.events.words import Line, Word
from articles.extraction.times import intervals
from articles.extraction.values import (
    Basis,
    EventStatus,
    Interval,
    Published,
    TimeExpression,
    TimexType,
)

TOO_FAR = 2.4
NOUN_REACH = 3  # words between a noun and the date that leans on it
BORDERS = grammar.RELATIVE | grammar.SUBORDINATE
LEADING = frozenset(
    [
        "on",
        "in",
        "late",
        "early",
        "by",
        "last",
        "this",
        "since",
        "during",
        "of",
        "until",
        "around",
        "about",
    ]
)


@dataclass(frozen=True, slots=True)
class Dating:
    """When a predicate happened, as far as its own sentence says."""

    interval: Interval
    basis: Basis
    why: str
    phrase: TimeExpression | None  # the date phrase in this sentence
    direct: bool  # the phrase governs the predicate itself


def eligible(times: Sequence[TimeExpression]) -> list[TimeExpression]:
    """The expressions that can date an event: days on the calendar, not "now" or "for two years"."""
    return [
        time
        for time in times
        if time.type in (TimexType.DATE, TimexType.TIME)
        and time.interval is not None
        and (time.interval.earliest or time.interval.latest)
        and time.value != "PRESENT_REF"
        and not (time.value.endswith("_REF") and _is_open(time.interval))
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
    lowest = TOO_FAR
    framed: tuple[TimeExpression, Word] | None = None
    law: TimeExpression | None = None
    for time in times:
        if _dates_a_noun(line, time, predicate):
            law = time if time.start > predicate.start else law
            continue
        verb = _saying_before(line, time, predicate)
        if verb is not None:
            framed = (time, verb)
            continue
        cost = _cost(line, predicate, time, rivals)
        if cost < lowest:
            best, lowest = time, cost
    if best is not None and best.interval is not None:
        past = looked_back(_beginning(best), best, predicate, published)
        return Dating(past, best.basis, best.why, best, True)
    if framed is not None and predicate.status is EventStatus.OCCURRED:
        return _by_frame(framed[0], framed[1], predicate)
    if law is not None and predicate.status is EventStatus.OCCURRED:
        return _after_law(law, published)
    return undated(predicate, published)


def looked_back(
    interval: Interval, time: TimeExpression, predicate: Predicate, published: Published
) -> Interval:
    """A day ahead of publication that a verb in the past tense tells of lies behind it.

    "The judge stopped it on April 25", written in March, was the April before.
    """
    first, day = interval.earliest, published.interval.latest
    if predicate.tense not in (Tense.PAST, Tense.PLUPERFECT) or not (first and day):
        return interval
    if first <= day or interval.latest != first:
        return interval
    if time.basis is Basis.RELATIVE and (first - day).days <= 7:
        return intervals.day(intervals.shifted(first, -7))
    if time.basis is Basis.PARTIAL and (first.month, first.day) != (2, 29):
        return intervals.day(first.replace(year=first.year - 1))
    return interval


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
    same_day = verb.form in grammar.ANNOUNCING or predicate.tense in (
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


def _dates_a_noun(line: Line, time: TimeExpression, predicate: Predicate) -> bool:
    """Whether the phrase dates a thing ("the 2018 law", "Monday's ruling") that is not the event."""
    number = line.index(time.start)
    following = (
        line.words[line.index(time.end)].form if line.index(time.end) < len(line.words) else ""
    )
    before = line.words[number - 1].form if number else ""
    first = line.words[number].form if number < len(line.words) else ""
    possessive = line.flat[time.end : time.end + 2] in ("'s", "s'")
    determined = (
        (before in grammar.DETERMINERS or before.endswith("'s") or first in ("the", "a"))
        and following.isalpha()
        and following not in grammar.PREPOSITIONS
        and following not in ("and", "or", "to", "that", "which", "who", "when")
    )
    if not (possessive or (determined and time.text[:4].strip().isdigit()) or possessive):
        return False
    return not (predicate.tense is Tense.NOUN and 0 <= predicate.start - time.end <= 25)


def _saying_before(line: Line, time: TimeExpression, predicate: Predicate) -> Word | None:
    """The verb of saying that a phrase belongs to, if the predicate is what was said."""
    number = line.index(time.start)
    for back in range(1, 5):
        if number - back < 0:
            return None
        word = line.words[number - back]
        if word.form in grammar.SAYING:
            inside = word.end < predicate.start and time.end <= predicate.start
            return word if inside and word.start != predicate.head.start else None
        if word.form not in LEADING and word.form not in ("reporters", "a", "statement"):
            return None
    return None


def _cost(line: Line, predicate: Predicate, time: TimeExpression, rivals: list[Predicate]) -> float:
    """How much stands between a predicate and a phrase: clause borders cost most."""
    if predicate.tense is Tense.NOUN:
        return _cost_to_noun(line, predicate, time)
    if time.end <= predicate.start:
        return _cost_before(line, predicate, time, rivals)
    if time.start >= predicate.head.end:
        return _cost_after(line, predicate, time, rivals)
    return 0.0


def _cost_to_noun(line: Line, predicate: Predicate, time: TimeExpression) -> float:
    """A noun takes only a date that leans on it: "the Friday ruling", "a ruling in April"."""
    if time.end <= predicate.head.start:
        words = line.between(time.end, predicate.head.start)
        nearest = NOUN_REACH
    else:
        words = line.between(predicate.head.end, time.start)
        nearest = NOUN_REACH + 1
    if any(word.form in BORDERS or word.form in grammar.AUXILIARIES for word in words):
        return TOO_FAR
    return 0.3 * len(words) if len(words) <= nearest else TOO_FAR


def _cost_before(
    line: Line, predicate: Predicate, time: TimeExpression, rivals: list[Predicate]
) -> float:
    """From a date to a verb after it: cheap if the date opens the clause or precedes the verb."""
    border = 0.0
    since = 0
    words = line.between(time.end, predicate.start)
    if [word.form for word in words[:2]] == [",", "when"]:  # "since 1985, when the city sued"
        words = words[2:]
    elif words and words[0].form == "when":  # "on Monday when the department sued"
        words = words[1:]
    adjunct = predicate.tense is Tense.GERUND  # "by initiating": part of the main clause
    for number, word in enumerate(words):
        since += 1
        if is_border(words, number):
            border, since = (border if adjunct else 3.0), 0
        elif word.form in grammar.STRONG_SIGNS and word.form not in "()":
            border, since = max(border, 1.5), 0
        elif word.form in grammar.SAYING:
            border, since = max(border, 1.6), 0
        elif word.form in ("and", "but"):
            border = max(border, 0.6)
        elif word.form == "," and since > 2:
            border, since = min(border, 0.5), 0
    taken = any(rival.head.end <= time.start and time.start - rival.end < 60 for rival in rivals)
    between = sum(
        1.2 for rival in rivals if time.end <= rival.start and rival.head.end < predicate.start
    )
    return border + between + (0.9 if taken and words else 0.0) + 0.03 * len(words)


def _cost_after(
    line: Line, predicate: Predicate, time: TimeExpression, rivals: list[Predicate]
) -> float:
    """From a verb to a date after it: each clause that opens between them takes the date away."""
    border = 0.0
    since = 0
    words = line.between(predicate.head.end, time.start)
    for number, word in enumerate(words):
        since += 1
        form = word.form
        if is_border(words, number) or form in grammar.SAYING:
            border, since = border + 2.6, 0
        elif form in (";", ":", "–", "—"):
            border, since = border + 2.0, 0
        elif form == "," and since > 3:
            border, since = min(border, 2.2) + 0.4, 0
        elif form in ("and", "or", "to"):
            border += 0.45
    between = sum(
        1.0 for rival in rivals if predicate.end <= rival.start and rival.head.end <= time.start
    )
    next_word = line.words[line.index(time.end) :][:1]  # "on Thursday called": the date is his
    claimed = any(
        rival.start == word.start and rival.tense is not Tense.NOUN
        for rival in rivals
        for word in next_word
    )
    return border + between + (1.8 if claimed else 0.0) + 0.03 * len(words)


def is_border(words: tuple[Word, ...], number: int) -> bool:
    """Whether a clause begins at a word; "that" before a noun ("to that effect") is none."""
    form = words[number].form
    if form == "that":
        before = words[number - 1].form if number else ""
        return number > 1 and before not in grammar.PREPOSITIONS and before != "to"
    return form in BORDERS
