"""Predicate → date: the phrase that governs it, found by what stands between the two."""

import re
from dataclasses import dataclass

from articles.extraction.events.language import grammar
from articles.extraction.events.language.verb_groups import Tense
from articles.extraction.events.language.words import Line, Word
from articles.extraction.events.what.predicates import Predicate
from articles.extraction.events.when import attachment
from articles.extraction.events.when.attribution import saying
from articles.extraction.events.when.looking_back import is_to_come, looked_ahead, looked_back
from articles.extraction.events.when.reactions import dates_what_is_judged
from articles.extraction.times import intervals
from articles.extraction.values import (
    Basis,
    EventStatus,
    EventType,
    Interval,
    Published,
    TimeExpression,
    value,
)

SPANS = re.compile(r"\b(?:sweeps?|operations?|raids|arrests|protests|occupation|roundups?)\b")
AND = re.compile(r" (?:and|or|as well as) (?:again )?(?:in |on )?")
# What is done again and again to many, rather than once.
REPEATED = frozenset(
    [
        EventType.ENFORCEMENT,
        EventType.SUBPOENA,
        EventType.LETTER,
        EventType.LAWSUIT,
        EventType.STATEMENT,
        EventType.FUNDING_CONDITION,
    ]
)
EVE_REACH = 40  # characters before a day in which "the eve of" may stand
NOUN_REACH = 16  # characters between "Tuesday's" and its noun
ON = 4  # characters between a noun and its day: "the vote on Tuesday"
RUN_UP_DAYS = 14  # how long a "run-up" is taken to last
# What is announced on a day was done before: "caught 170 people, officials announced Friday".
DONE_BEFORE = frozenset([EventType.ENFORCEMENT, EventType.PROTEST])


@value
class Dating:
    """When a predicate happened, as far as its own sentence says."""

    interval: Interval
    basis: Basis
    why: str
    phrase: TimeExpression | None  # the date phrase in this sentence
    direct: bool  # the phrase governs the predicate itself


@dataclass(slots=True)
class _Phrases:
    """The phrases of a sentence by what they say of a predicate."""

    own: TimeExpression | None = None  # the one that governs it
    said: tuple[TimeExpression, Word] | None = None  # that of who tells it, and the verb
    law: TimeExpression | None = None  # that of a thing it is about: "the 2018 law"


def date_of(
    line: Line,
    predicate: Predicate,
    times: list[TimeExpression],
    rivals: list[Predicate],
    published: Published,
) -> Dating:
    """The date of one predicate from the eligible expressions of its sentence."""
    phrases = _sorted_out(line, predicate, times, rivals, published)
    if phrases.own is not None:
        second = _coordinated(line, phrases.own, times, rivals)
        return _by_own(line, predicate, phrases.own, second, published)
    if predicate.status is EventStatus.OCCURRED:
        if phrases.said is not None:
            return _by_frame(*phrases.said, predicate)
        if phrases.law is not None and predicate.tense is not Tense.NOUN:
            return _after_law(phrases.law, published)
    if _is_just_now(line, predicate):
        return _about_now(published)
    return undated(predicate, published)


def _is_just_now(line: Line, predicate: Predicate) -> bool:
    """ "Has just signed it", "hundreds are marching": at the time of writing."""
    if predicate.status is not EventStatus.OCCURRED:
        return False
    group = line.flat[predicate.start : predicate.head.start]
    if predicate.tense is Tense.PERFECT:
        return " just " in group
    marching = predicate.tense is Tense.PROGRESSIVE and predicate.rule.type is EventType.PROTEST
    return marching and group.startswith(("are ", "is "))


def _about_now(published: Published) -> Dating:
    last = published.interval.latest
    interval = intervals.between(intervals.shifted(last, -1), last) if last else intervals.unknown()
    return Dating(interval, Basis.CONTEXT, "Told as going on or just done.", None, False)


def _sorted_out(
    line: Line,
    predicate: Predicate,
    times: list[TimeExpression],
    rivals: list[Predicate],
    published: Published,
) -> _Phrases:
    found, lowest = _Phrases(), attachment.TOO_FAR
    for time in times:
        if attachment.dates_a_noun(line, time, predicate):
            found.law = time if time.start > predicate.start else found.law
        elif attachment.is_apposed(line, time, predicate):
            found.own, lowest = time, 0.0
        elif is_to_come(predicate, time, governs=_governs(predicate, time, rivals)):
            continue
        elif verb := saying(line, time, predicate):
            found.said = (time, verb)
        else:
            past = _is_past(time, published)
            cost = attachment.cost(line, predicate, time, rivals, past=past)
            found.own, lowest = (time, cost) if cost < lowest else (found.own, lowest)
    return found


def _leans_on(line: Line, predicate: Predicate, time: TimeExpression) -> bool:
    """ "The eve of Tuesday's vote": the vote itself is on Tuesday."""
    if predicate.tense is not Tense.NOUN:
        return False
    if predicate.head.end <= time.start:
        return time.start - predicate.head.end <= ON
    between = line.flat[time.end : predicate.start]
    return len(between) <= NOUN_REACH and "," not in between


def _governs(predicate: Predicate, time: TimeExpression, rivals: list[Predicate]) -> bool:
    """Whether an infinitive stands between a verb and the date."""
    return any(
        rival.tense is Tense.INFINITIVE
        and predicate.head.end < rival.start
        and rival.head.end < time.start
        for rival in rivals
    )


def _by_own(
    line: Line,
    predicate: Predicate,
    time: TimeExpression,
    second: Interval | None,
    published: Published,
) -> Dating:
    """The date of a predicate from the phrase that governs it, and one joined to that by "and"."""
    assert time.interval is not None
    if attachment.is_ahead_of(line, time) and not _leans_on(line, predicate, time):
        return _shortly_before(line, time)
    last, again = time.interval.latest, predicate.rule.type in REPEATED
    if last is not None and again and line.flat[line.start : time.start].endswith("as of "):
        why = f"Not after “{time.text}”. {time.why}"
        return Dating(intervals.by(last), time.basis, why, time, True)
    why = ""
    if _begins_a_span(line, predicate):
        made = intervals.between(time.interval.earliest, published.interval.latest)
        why = f"From {time.text} on. "
    elif _goes_on_since(time, predicate):
        made = intervals.between(time.interval.earliest, published.interval.latest)
        why = "From then on. "
    else:
        made = looked_back(line, _beginning(time), time, predicate, published)
        made = looked_ahead(made, time, predicate, published)
        if _announces_a_suit(predicate) and made.earliest and made.earliest == made.latest:
            made = intervals.between(intervals.shifted(made.earliest, -1), made.latest)
            why = "A suit is announced on the day that it is filed or the next. "
        elif made.earliest and dates_what_is_judged(line, predicate, time.start, time.end):
            made, why = _or_next(made, published), "What it answers to is dated. "
        elif second is not None:
            made, why = intervals.span(made, second), "Two dates are named. "
    return Dating(made, time.basis, why + time.why, time, True)


def _or_next(made: Interval, published: Published) -> Interval:
    """A day or the next, as far as that is before publication."""
    first, last, latest = made.earliest, made.latest, published.interval.latest
    if first is None or first != last or latest is None or first >= latest:
        return made
    return intervals.between(first, intervals.shifted(first, 1))


def _begins_a_span(line: Line, predicate: Predicate) -> bool:
    """ "The sweep began Sunday": it went on after that day."""
    if predicate.head.form not in ("began", "started") or predicate.passive:
        return False
    return SPANS.search(line.flat, predicate.subject_start, predicate.start) is not None


def _announces_a_suit(predicate: Predicate) -> bool:
    """ "Announced a lawsuit on Friday": it may have been filed late on Thursday."""
    announced = predicate.head.form.startswith(("announc", "unveil"))
    return announced and predicate.rule.type is EventType.LAWSUIT


def _is_past(time: TimeExpression, published: Published) -> bool:
    last, day = time.interval.latest if time.interval else None, published.interval.latest
    return last is not None and day is not None and last <= day


def _goes_on_since(time: TimeExpression, predicate: Predicate) -> bool:
    """ "Since mid-January agents have sent subpoenas": from then until publication."""
    assert time.interval is not None
    done = predicate.rule.type in REPEATED and predicate.tense is Tense.PERFECT
    since = time.interval.latest is None and time.interval.earliest is not None
    return done and since and not predicate.passive


def _coordinated(
    line: Line, best: TimeExpression, times: list[TimeExpression], rivals: list[Predicate]
) -> Interval | None:
    """ "Turned down in November and February": the date beside, if no verb takes it."""
    for time in times:
        if time is best or time.interval is None or time.start < best.end:
            continue
        between = line.flat[best.end : time.start]
        following = line.words[line.index(time.end) :][:1]
        taken = any(rival.start == word.start for rival in rivals for word in following)
        bounded = time.interval.earliest is not None and time.interval.latest is not None
        if AND.fullmatch(between) and bounded and not taken:
            return time.interval
    return None


def _shortly_before(line: Line, time: TimeExpression) -> Dating:
    """ "In the run-up to Monday's speech": in the two weeks before; "on the eve of" it: a day."""
    assert time.interval is not None
    first = time.interval.earliest
    eve = "the eve" in line.flat[max(line.start, time.start - EVE_REACH) : time.start]
    earliest = intervals.shifted(first, -1 if eve else -RUN_UP_DAYS) if first else None
    interval = intervals.between(earliest, time.interval.latest)
    why = f"Told as shortly before “{time.text}”. {time.why}"
    return Dating(interval, Basis.CONTEXT, why, time, True)


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
    before = predicate.rule.type in DONE_BEFORE or predicate.tense is Tense.NOUN
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
