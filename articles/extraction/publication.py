"""The publication day of an article that comes without one, as far as its text tells.

What the text says for certain is taken first: a dateline or a line that is only a date, then
"yesterday, Feb. 9, 2020" and "two years ago, in 2018". What is left are bounds: an article is
not older than the latest day it tells of as past (a photo caption's day among them), and not
younger than a day it awaits. Where nothing forces an end, that end stays open.
"""

import datetime as dt
import re
from collections.abc import Iterator
from itertools import pairwise

from articles.extraction.times import intervals
from articles.extraction.times.folding import fold
from articles.extraction.times.guards import tells_when
from articles.extraction.times.reader import find_times
from articles.extraction.times.reasons import day_in_words, in_words
from articles.extraction.times.tense import tense_at
from articles.extraction.times.verbs import Tense
from articles.extraction.values import (
    Interval,
    Published,
    PublishedBasis,
    TimeExpression,
    TimexType,
)

UNKNOWN = Published(intervals.unknown(), PublishedBasis.UNKNOWN, "Nothing in the text says when.")
HEAD = 600  # characters in which a dateline or a line with the date is looked for
ALONE = re.compile(
    r"(?:(?:first )?(?:published|posted|updated|issued|released|date|last updated)(?: on| at)?:?"
    r"|by [^\n|]{3,60}[|,–—-])?\s*",
    re.I,
)
AFTER_ALONE = re.compile(
    r"[\s,|/–—-]*(?:at\s)?(?:\d{1,2}:\d\d\s?(?:[ap]\.?m\.?)?\s?[A-Z]{0,4})?\s*", re.I
)
PLACE = re.compile(r"(?:^|\n)[ \t]*[A-Z][A-Z .'’-]{2,30}(?:,[A-Za-z .]{2,20}){0,2}[,\s(–—-]{1,4}$")
AFTER_DATELINE = re.compile(r"[,.]?\s*(?:\([A-Z][\w .]{1,20}\)|[-–—:]|/PRNewswire)")
AWAITED = re.compile(
    r"\b(?:will|shall|expires?|upcoming|(?:is|are) (?:set|scheduled|due|expected|slated|to))\b"
    r"[^.!?\n\"”]{0,60}$"
)
BESIDE = re.compile(r",? \(?(?:on |in )?|,? ")
NOT_TOLD = re.compile(
    r"\b(?:by|until|through|would|could|should|may|might|(?<!back )to|plans?|next|fiscal year|fy"
    r"|before)\b[^.;,]{0,40}$",
    re.I,
)
FULL = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")
YEARS_AGO = re.compile(r"(\d{1,3}|[a-z]+(?:-[a-z]+)?) years? ago", re.I)
ANNIVERSARY = re.compile(
    r"(\d{1,3})(?:st|nd|rd|th) anniversary of (?:the )?(?:events of |attacks? of )?$", re.I
)
DEICTIC_DAYS = {"today": 0, "yesterday": 1, "tomorrow": -1}
COUNTS = {
    word: number
    for number, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve".split(" "), 1
    )
}


def infer_published(text: str) -> Published:
    """What the text alone says about the day it was published, with the reason."""
    times = find_times(text, UNKNOWN)
    full = [time for time in times if _is_full_date(time)]
    for found in (*_dateline(text, full), *_said_beside(text, times, full)):
        return found
    return _between_bounds(text, times, full)


def _is_full_date(time: TimeExpression) -> bool:
    kinds = (TimexType.DATE, TimexType.TIME)
    return time.type in kinds and bool(FULL.fullmatch(time.value.split("T")[0]))


def _span(time: TimeExpression) -> tuple[dt.date, dt.date]:
    """First and last day that the words name, whatever "since" or "by" makes of them."""
    value = time.value.split("T")[0]
    numbers = [int(part) for part in value.split("-")]
    if len(numbers) == 3:
        when = dt.date(*numbers)
        return when, when
    made = intervals.month(*numbers) if len(numbers) == 2 else intervals.year(numbers[0])
    return made.earliest or dt.date.min, made.latest or dt.date.max


def _dateline(text: str, full: list[TimeExpression]) -> Iterator[Published]:
    """ "WASHINGTON, Feb. 10, 2020 (Reuters) -", or a line of the head that is only a date."""
    for time in full:
        if time.start > HEAD:
            return
        first, last = _span(time)
        if first != last:
            continue
        before, after = text[max(0, time.start - 90) : time.start], text[time.end : time.end + 40]
        line_before, line_after = before.rsplit("\n", 1)[-1], after.split("\n", 1)[0]
        alone = ALONE.fullmatch(line_before) and AFTER_ALONE.fullmatch(line_after)
        if alone or (PLACE.search(before) and AFTER_DATELINE.match(after)):
            why = f"{'A line of its own' if alone else 'The dateline'} says “{time.text}”."
            yield Published(intervals.day(first), PublishedBasis.DATELINE, why)


def _said_beside(
    text: str, times: list[TimeExpression], full: list[TimeExpression]
) -> Iterator[Published]:
    """ "yesterday, Feb. 9, 2020", "two years ago, in 2018", "the 17th anniversary of 9/11"."""
    for time in full:
        count = ANNIVERSARY.search(text, max(0, time.start - 60), time.start)
        day = _span(time)[0]
        if count and len(time.value) == 10:
            near = intervals.years(day.year + int(count.group(1)), day.year + int(count.group(1)))
            yield _inferred(near, f"the text marks the {count.group(0).strip()} {time.text}")
    for left, right in pairwise(times):
        gap = text[left.end : right.start]
        if len(gap) > 8 or not BESIDE.fullmatch(gap):
            continue
        for relative, named in ((left, right), (right, left)):
            interval = _reckoned(relative, named) if _is_full_date(named) else None
            if interval is not None:
                yield _inferred(interval, f"the text says “{text[left.start : right.end]}”")


def _reckoned(relative: TimeExpression, named: TimeExpression) -> Interval | None:
    """The publication day or year, if one phrase says how far back the other one lies."""
    first, last = _span(named)
    words = " ".join(relative.text.lower().split())
    if words in DEICTIC_DAYS:
        shifted = intervals.shifted(first, DEICTIC_DAYS[words])
        return intervals.day(shifted) if first == last else None
    if words in ("last year", "this year"):
        year = first.year + (words == "last year")
        return intervals.years(year, year)
    if ago := YEARS_AGO.fullmatch(words):
        count = COUNTS.get(ago.group(1)) or (int(ago.group(1)) if ago.group(1).isdigit() else 0)
        return intervals.years(first.year + count, first.year + count) if count else None
    return None


def _inferred(interval: Interval, because: str) -> Published:
    why = f"Inferred: {because}, so it was published {_when(interval)}."
    return Published(interval, PublishedBasis.INFERRED, why)


def _when(interval: Interval) -> str:
    return (
        f"on {in_words(interval)}" if interval.earliest == interval.latest else in_words(interval)
    )


def _between_bounds(
    text: str, times: list[TimeExpression], full: list[TimeExpression]
) -> Published:
    """Not before the latest past day told of, not after the first day that is awaited."""
    folded = fold(text)
    past: TimeExpression | None = None
    awaited: TimeExpression | None = None
    for time in full:
        first, last = _span(time)
        if AWAITED.search(text, max(0, time.start - 90), time.start):
            if awaited is None or last < _span(awaited)[1]:
                awaited = time
        elif _is_told(folded, time) and (past is None or first > _span(past)[0]):
            past = time
    lower = _span(past)[0] if past else None
    upper = _span(awaited)[1] if awaited else None
    if lower and upper and upper < lower:
        awaited = upper = None
    if dated := _dateline_without_year(text, times, lower, upper):
        return dated
    lower, weekday = _weekday_bound(text, times, lower)
    if lower is None and upper is None:
        return UNKNOWN
    parts = [f"it tells of {past.text} as past" if past and not weekday else "", weekday]
    parts.append(f"it awaits {awaited.text}" if awaited else "")
    because = " and ".join(part for part in parts if part)
    return Published(
        intervals.between(lower, upper), PublishedBasis.INFERRED, f"Inferred: {because}."
    )


def _dateline_without_year(
    text: str, times: list[TimeExpression], lower: dt.date | None, upper: dt.date | None
) -> Published | None:
    """ "WASHINGTON, Feb. 10 (Reuters) -": its year, if the bounds leave only one."""
    for time in times:
        if time.start > HEAD or lower is None:
            return None
        named = re.fullmatch(r"XXXX-(\d\d)-(\d\d)", time.value)
        before, after = text[max(0, time.start - 90) : time.start], text[time.end : time.end + 40]
        if not named or not PLACE.search(before) or not AFTER_DATELINE.match(after):
            continue
        days = _days_of(int(named.group(1)), int(named.group(2)), lower)
        fitting = [day for day in days if upper is None or day <= upper]
        if not fitting:
            return None
        if fitting[0] == lower and any(t.value[:10] == lower.isoformat() for t in times):
            why = f"The dateline says “{time.text}”, and the text names {day_in_words(lower)}."
            return Published(intervals.day(lower), PublishedBasis.DATELINE, why)
        last = fitting[0] if upper else None
        why = f"The dateline says “{time.text}”; the text itself is not older than {lower:%Y}."
        if len(fitting) == 1 or last is None:
            return Published(intervals.between(fitting[0], last), PublishedBasis.DATELINE, why)
    return None


def _is_told(folded: str, time: TimeExpression) -> bool:
    """Whether a date is told as past: not a deadline or plan, and no "2020 election" ahead."""
    if NOT_TOLD.search(folded, max(0, time.start - 60), time.start):
        return False
    tense = tense_at(folded, time.start, time.end)
    if len(time.value) == 4:  # a bare year: only "in 2018 the court ruled"
        return tense is Tense.PAST and tells_when(folded, time.start)
    return tense is not Tense.FUTURE


def _weekday_bound(
    text: str, times: list[TimeExpression], lower: dt.date | None
) -> tuple[dt.date | None, str]:
    """ "Monday, Feb. 10" without a year: the first year since the bound in which it fits."""
    if lower is None:
        return None, ""
    latest, reason = lower, ""
    for time in times:
        found = re.fullmatch(r"XXXX-(\d\d)-(\d\d)", time.value)
        weekday = re.match(r"(mon|tue|wed|thu|fri|sat|sun)", time.text.lower())
        if not found or not weekday or AWAITED.search(text, max(0, time.start - 90), time.start):
            continue
        wanted = ("mon", "tue", "wed", "thu", "fri", "sat", "sun").index(weekday.group(1))
        day = _first_fit(lower, int(found.group(1)), int(found.group(2)), wanted)
        if day and day > latest:
            latest, reason = day, f"“{time.text}” falls next on {day_in_words(day)}"
    return latest, reason


def _first_fit(lower: dt.date, month: int, day: int, weekday: int) -> dt.date | None:
    """The first such day of that weekday, not before the bound, in the next eleven years."""
    fitting = (when for when in _days_of(month, day, lower) if when.weekday() == weekday)
    return next(fitting, None)


def _days_of(month: int, day: int, lower: dt.date) -> list[dt.date]:
    """A day of the calendar in the twelve years from a bound on."""
    days = []
    for year in range(lower.year, min(lower.year + 12, dt.MAXYEAR)):
        try:
            days.append(dt.date(year, month, day))
        except ValueError:  # 29 February
            continue
    return [when for when in days if when >= lower]
