""" "A day after the state sued": the day of one event from the distance to another.

The main clause has the day, the clause after "after" lies so many days before it.
"""

import datetime as dt
import re
from dataclasses import replace

from articles.extraction.events.drafts import Draft
from articles.extraction.events.kinds import SAID
from articles.extraction.events.language.words import Line
from articles.extraction.events.what.predicates import Predicate
from articles.extraction.events.when.dating import Dating
from articles.extraction.times import intervals
from articles.extraction.values import Basis, EventStatus, Interval, Published

NUMBERS = {"a": 1, "one": 1, "the": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6,
           "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11}  # fmt: skip
LAG = re.compile(
    rf"\b(?P<number>{'|'.join(NUMBERS)}|\d\d?) (?P<unit>days?|weeks?|months?) after"
    r"(?: (?!that\b|which\b)[^\s;:,]+){0,6}\s*$"
)
# "Two days before Murray's announcement, the secretary": no verb before the comma.
BEFORE = re.compile(
    rf"\W*(?:just |only )?(?:(?P<number>{'|'.join(NUMBERS)}|\d) )?(?P<unit>days?|weeks?) before "
    r"(?:the|his|her|its|their|that|this|[\w.]+'s) (?:[\w-]+ ){0,3}(?:hearing|vote|ruling"
    r"|decision|speech|visit|announcement|election|inauguration|raids?|arrests?|rally|meeting|trial|signing"
    r"|deadline"
    r"|release|filing|lawsuit|protest|march|debate|testimony),? ",
    re.IGNORECASE,
)
# "That was one day after Trump signed it": counted from what was told just before
POINTS_BACK = re.compile(
    r"\W*(?:that|it|this|the (?:move|decision|order|vote|announcement|ruling|change|letter|suit"
    r"|lawsuit|directive)) (?:was|came) (?:just |only |barely )?(?:\w+ )?(?:days?|weeks?) after\b",
    re.IGNORECASE,
)
HOURS = re.compile(r"\b(?:hours|minutes|moments) after(?: [^\s;:,]+){0,6}\s*$")
CLAUSE = re.compile(r"\bafter\b[^.;:]*\b(?:that|which|who|after|before|when|while)\b")
LATER = re.compile(
    r"\W*(?:(?:an|half an|two|three|a few|several) hours?|hours|minutes|moments) (?:later|after)\b"
    r"|\W*(?:shortly|soon|immediately) (?:after|afterwards?)\b"
)
WEEK, MONTH, SLACK = 7, 30, 2  # days; a "week" may be one or two days more or less
REACH = 120  # characters before a verb in which its "a day after" may stand
OPENING = 4  # number of the last sentence that is taken to tell the news
PRESENT = re.compile(r"\b(?:comes?|follows?|arrives?|is|are|has|have)\b")
FAR = 12  # events back among which "the hearing" is looked for
NEAR = 3  # sentences over which an event of the day still dates "a day after"


def lag_of(line: Line, predicate: Predicate) -> tuple[int, int] | None:
    """How many days, at least and at most, the clause of a verb lies before the main clause.

    "Two days before the hearing, the mayor warned": before the hearing, told of elsewhere.
    """
    if opening := BEFORE.match(line.flat, line.start, predicate.start):
        number = NUMBERS.get((opening["number"] or "").lower()) or int(opening["number"] or 0)
        return _days(number, opening["unit"]) if number else (1, WEEK)
    words = line.flat[max(line.start, predicate.start - REACH) : predicate.start]
    if HOURS.search(words):
        return (0, 1)
    found = LAG.search(words)
    if not found or CLAUSE.search(found.group()):
        return None
    return _days(NUMBERS.get(found["number"]) or int(found["number"]), found["unit"])


def _days(number: int, unit: str) -> tuple[int, int]:
    if unit.startswith("day"):
        return (number, number)
    if unit.startswith("month"):
        return (MONTH * number - WEEK, MONTH * number + WEEK)
    return (WEEK * number - SLACK, WEEK * number + SLACK)


def is_before_event(words: str) -> bool:
    """ "Two days before the hearing, the mayor warned": dated by an event told elsewhere."""
    return BEFORE.match(words) is not None


def is_hours_later(line: Line) -> bool:
    """ "An hour later the mayor answered": on the day of what was told before."""
    return LATER.match(line.flat, line.start) is not None


def with_lags(drafts: list[Draft], published: Published) -> list[Draft]:
    """The drafts in order, those told as "a day after" with the day that this makes."""
    return [
        replace(draft, dating=_before(draft, drafts, number, published))
        if draft.lag is not None and not draft.dating.direct
        else draft
        for number, draft in enumerate(drafts)
    ]


def _before(draft: Draft, drafts: list[Draft], number: int, published: Published) -> Dating:
    assert draft.lag is not None
    least, most = draft.lag
    quote = draft.mentions[0].quote
    other = (
        _told_last(draft, drafts, number)
        if is_before_event(quote)
        else _main(draft, drafts, number, published)
    )
    if other is not None and _day(other.dating.interval) is None:
        return _before_span(draft, other, least, most)
    day = _day(other.dating.interval) if other else _day(published.interval)
    if day is None or (other is None and draft.sentence > OPENING and not _tells_news(draft)):
        return draft.dating
    distance = f"{most} days" if most > 1 else "a day"
    interval = intervals.between(intervals.shifted(day, -most), intervals.shifted(day, -least))
    if other is not None:
        why = f"Told as {distance} before the main event of the sentence. {other.dating.why}"
        return Dating(_one_day(interval), Basis.RELATIVE, why, None, False)
    why = f"Told as {distance} before the news, which is of the day of publication or just before."
    early = intervals.shifted(day, -most - 1)
    return Dating(
        intervals.between(early, intervals.shifted(day, -least)), Basis.RELATIVE, why, None, False
    )


def _before_span(draft: Draft, other: Draft, least: int, most: int) -> Dating:
    """ "Last August, a month after the suit was filed": counted from both ends of August."""
    first, last = other.dating.interval.earliest, other.dating.interval.latest
    assert first is not None
    assert last is not None
    interval = intervals.between(intervals.shifted(first, -most), intervals.shifted(last, -least))
    why = f"Told as about {most} days before the main event of the sentence. {other.dating.why}"
    return Dating(interval, Basis.RELATIVE, why, None, False)


def _tells_news(draft: Draft) -> bool:
    """ "The decision comes a day after he said so": the present is that of the news."""
    first = draft.mentions[0]
    return PRESENT.search(first.quote, 0, draft.predicate.start - first.start) is not None


def _told_last(draft: Draft, drafts: list[Draft], number: int) -> Draft | None:
    """The last event of one day told before: "the hearing" of "days before the hearing"."""
    for other in reversed(drafts[max(0, number - FAR) : number]):
        happened = other.status is EventStatus.OCCURRED and other.type not in SAID
        if happened and other.dating.direct and _day(other.dating.interval):
            return other
    return None


def _main(draft: Draft, drafts: list[Draft], number: int, published: Published) -> Draft | None:
    """The event that a distance is counted from: of the same sentence, else the news nearby."""
    if POINTS_BACK.match(draft.mentions[0].quote):
        last = drafts[number - 1] if number else None
        told = last and last.dating.direct and draft.sentence - last.sentence <= 1
        if last and told and _day(last.dating.interval):
            return last
    near = [other for other in drafts[max(0, number - 12) : number + 12] if other is not draft]
    dated = [
        other
        for other in near
        if other.status is EventStatus.OCCURRED
        and other.dating.direct
        and other.lag is None
        and other.type is not draft.type
    ]
    same = [
        other
        for other in dated
        if other.sentence == draft.sentence and _is_short(other.dating.interval)
    ]
    if same:
        return same[0]
    latest = published.interval.latest
    news = [
        other
        for other in dated
        if latest
        and _day(other.dating.interval)
        and 0 <= (latest - (_day(other.dating.interval) or latest)).days <= 1
        and abs(other.sentence - draft.sentence) <= NEAR
    ]
    return min(news, key=lambda other: abs(other.sentence - draft.sentence), default=None)


def _is_short(interval: Interval) -> bool:
    """Whether an interval is no longer than a month."""
    first, last = interval.earliest, interval.latest
    return first is not None and last is not None and (last - first).days <= MONTH


def _day(interval: Interval) -> dt.date | None:
    return interval.earliest if interval.earliest == interval.latest else None


def _one_day(interval: Interval) -> Interval:
    if interval.earliest and interval.earliest == interval.latest:
        return intervals.day(interval.earliest)
    return interval
