"""Constructors of ``Interval``: the only place where days become EDTF.

Conventions (weeks from Monday, meteorological seasons, thirds for early, mid and late)
are those of docs/reader-of-dates.md. An EDTF string made here always says the same as
the two days: a parser of EDTF gets them back, apart from the fuzzy edges of ``~``.
"""

import datetime as dt
from calendar import monthrange
from functools import lru_cache

from articles.extraction.values import Interval, Precision

DAY, WEEK, MONTH, YEAR, APPROX = Precision  # Python 3.11 finds them slowly by their class
SEASONS = {"SP": (3, 21), "SU": (6, 22), "FA": (9, 23), "WI": (12, 24)}  # first month, EDTF code
LAST_DAY = dt.date(9999, 12, 31)


@lru_cache(maxsize=4096)
def day(when: dt.date) -> Interval:
    """One day."""
    return Interval(when, when, DAY, when.isoformat())


@lru_cache(maxsize=8192)
def between(
    earliest: dt.date | None,
    latest: dt.date | None,
    precision: Precision | None = None,
    hedged: bool = False,
) -> Interval:
    """From one day to another; either may be open. Two ends in the wrong order are swapped.

    ``hedged`` marks both ends as approximate ("about", "a few weeks ago").
    """
    if earliest and latest and earliest > latest:
        earliest, latest = latest, earliest
    if hedged or earliest is None or latest is None:
        precision = APPROX
    elif precision is None:
        precision = precision_of(earliest, latest)
    return Interval(earliest, latest, precision, edtf_of(earliest, latest, hedged))


@lru_cache(maxsize=4096)
def week_of(when: dt.date) -> Interval:
    """The week from Monday to Sunday that holds the day."""
    monday = shifted(when, -when.weekday())
    return between(monday, shifted(monday, 6), WEEK)


@lru_cache(maxsize=4096)
def weekend_of(when: dt.date) -> Interval:
    """Saturday and Sunday of the week that holds the day."""
    monday = shifted(when, -when.weekday())
    return between(shifted(monday, 5), shifted(monday, 6), WEEK)


@lru_cache(maxsize=4096)
def month(year_number: int, month_number: int) -> Interval:
    """A whole calendar month."""
    first = dt.date(year_number, month_number, 1)
    return between(first, month_end(first), MONTH)


def months(first: dt.date, count: int) -> Interval:
    """So many whole months, from the month of ``first`` on."""
    start = first.replace(day=1)
    return between(start, month_end(add_months(start, count - 1)))


@lru_cache(maxsize=4096)
def quarter(year_number: int, number: int) -> Interval:
    """A quarter of the calendar year, 1 to 4."""
    return months(dt.date(year_number, 3 * number - 2, 1), 3)


def half(year_number: int, number: int) -> Interval:
    """A half of the calendar year, 1 or 2."""
    return months(dt.date(year_number, 6 * number - 5, 1), 6)


@lru_cache(maxsize=4096)
def season(year_number: int, code: str) -> Interval:
    """A meteorological season by its TIMEX3 code; the winter of a year begins in its December."""
    first_month, edtf_code = SEASONS[code]
    whole = months(dt.date(year_number, first_month, 1), 3)
    if code == "WI":  # EDTF 24 would end in December for the usual library
        return whole
    return Interval(whole.earliest, whole.latest, YEAR, f"{year_number:04d}-{edtf_code}")


@lru_cache(maxsize=4096)
def year(number: int) -> Interval:
    """A whole calendar year."""
    return between(dt.date(number, 1, 1), dt.date(number, 12, 31), YEAR)


def years(first: int, last: int) -> Interval:
    """Whole calendar years, both included; cut at the ends of the calendar."""
    first, last = max(1, min(first, 9999)), max(1, min(last, 9999))
    return between(dt.date(first, 1, 1), dt.date(last, 12, 31))


def by(when: dt.date) -> Interval:
    """Some one day, at the latest this one."""
    return Interval(None, when, APPROX, f"[..{when.isoformat()}]")


def not_before(when: dt.date) -> Interval:
    """Some one day, at the earliest this one."""
    return Interval(when, None, APPROX, f"[{when.isoformat()}..]")


def since(when: dt.date) -> Interval:
    """All the time from this day on, with no end known."""
    return between(when, None)


def until(when: dt.date) -> Interval:
    """All the time up to this day, with no beginning known."""
    return between(None, when)


def unknown() -> Interval:
    """Nothing is known: both ends are open."""
    return Interval(None, None, APPROX, "../..")


def hedge(interval: Interval) -> Interval:
    """The same days, marked as approximate."""
    if interval.earliest is None or interval.latest is None or "~" in interval.edtf:
        return interval
    return between(interval.earliest, interval.latest, hedged=True)


def span(first: Interval, last: Interval) -> Interval:
    """From the first day of one interval to the last day of another."""
    if first.earliest is None or last.latest is None:
        return between(first.earliest, last.latest)
    return between(first.earliest, last.latest)


@lru_cache(maxsize=4096)
def part(interval: Interval, which: str) -> Interval:
    """The early, middle or late part ("START", "MID", "END") of an interval with two ends.

    Months and years are cut as the conventions say (1-10, 11-20, 21-end; January-April,
    May-August, September-December; decades 0-3, 3-6, 6-9); weeks as people say it (early is
    Monday to Wednesday, late Thursday to Sunday); everything else in thirds.
    """
    start, end = interval.earliest, interval.latest
    if start is None or end is None:
        return interval
    cuts = _cuts(start, end)
    index = {"START": 0, "MID": 1, "END": 2}[which]
    first, last = cuts[index]
    return between(first, last)


def _cuts(start: dt.date, end: dt.date) -> list[tuple[dt.date, dt.date]]:
    if (start.day, end) == (1, month_end(start)):
        return [
            (start, start.replace(day=10)),
            (start.replace(day=11), start.replace(day=20)),
            (start.replace(day=21), end),
        ]
    if is_whole_years(start, end) and start.year == end.year:
        return [
            (dt.date(start.year, a, 1), month_end(dt.date(start.year, a + 3, 1))) for a in (1, 5, 9)
        ]
    if is_whole_years(start, end) and end.year - start.year == 9:
        return [
            (dt.date(start.year + a, 1, 1), dt.date(start.year + a + 3, 12, 31)) for a in (0, 3, 6)
        ]
    if start.weekday() == 0 and (end - start).days == 6:  # early, mid and late week overlap
        return [
            (shifted(start, first), shifted(start, last))
            for first, last in ((0, 2), (1, 3), (3, 6))
        ]
    third = ((end - start).days + 1) // 3
    return [
        (start, shifted(start, max(third - 1, 0))),
        (shifted(start, third), shifted(end, -third)),
        (shifted(end, 1 - max(third, 1)), end),
    ]


def is_whole_years(start: dt.date, end: dt.date) -> bool:
    """Whether the days run from a first of January to a last of December."""
    return (start.month, start.day) == (1, 1) and (end.month, end.day) == (12, 31)


def precision_of(earliest: dt.date, latest: dt.date) -> Precision:
    """The precision that a width in days has."""
    length = (latest - earliest).days + 1
    if length == 1:
        return DAY
    if length <= 10:
        return WEEK
    if length <= 31:
        return MONTH
    return YEAR if length <= 366 else APPROX


def edtf_of(earliest: dt.date | None, latest: dt.date | None, hedged: bool = False) -> str:
    """The shortest EDTF string with these first and last days."""
    mark = "~" if hedged else ""
    if earliest is None or latest is None:
        first = earliest.isoformat() + mark if earliest else ".."
        last = latest.isoformat() + mark if latest else ".."
        return f"{first}/{last}"
    a, b = earliest.isoformat(), latest.isoformat()
    if is_whole_years(earliest, latest):
        if not hedged and a[:3] == b[:3] and a[3] == "0" and b[3] == "9":
            return a[:2] + "XX" if (a[2], b[2]) == ("0", "9") else a[:3] + "X"
        if not hedged and a[:2] == b[:2] and a[2:4] == "00" and b[2:4] == "99":
            return a[:2] + "XX"
        a, b = a[:4], b[:4]
    elif earliest.day == 1 and latest == month_end(latest):
        a, b = a[:7], b[:7]
    return a + mark if a == b else f"{a}{mark}/{b}{mark}"


def month_end(when: dt.date) -> dt.date:
    """The last day of the month that holds the day."""
    return when.replace(day=monthrange(when.year, when.month)[1])


def add_months(when: dt.date, count: int) -> dt.date:
    """The same day some months on or back, or the last one of a shorter month."""
    total = min(max(when.year * 12 + when.month - 1 + count, 12), 9999 * 12 + 11)
    year_number, month_index = divmod(total, 12)
    last = monthrange(year_number, month_index + 1)[1]
    return dt.date(year_number, month_index + 1, min(when.day, last))


def shifted(when: dt.date, days: int) -> dt.date:
    """A day some days on or back; stops at the ends of the calendar."""
    ordinal = when.toordinal() + days
    return dt.date.fromordinal(min(max(ordinal, 1), LAST_DAY.toordinal()))
