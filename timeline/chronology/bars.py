"""The histogram: which unit suits a span of days, and its bars."""

import calendar
import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

from timeline.chronology.answer import Bar, Histogram

MOST_DAYS = 92  # up to three months by day
MOST_MONTHS = 72  # up to six years by month
MOST_BARS = 400  # beyond, empty bars are left out
SPANS_KEPT = 32  # rows of bars without their counts: most lists have those of all years

Span = tuple[dt.date, dt.date]
# spans, rising and adjoining → how many listed events are placed in each: (certain, possible)
Count = Callable[[Sequence[Span]], Sequence[tuple[int, int]]]


def unit_for(first: dt.date, last: dt.date) -> str:
    """Return the unit that suits a span: "day", "month" or "year"."""
    if (last - first).days < MOST_DAYS:
        return "day"
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    return "month" if months <= MOST_MONTHS else "year"


def bar_of(day: dt.date, unit: str) -> Span:
    """Return first and last day of the bar that a day belongs to."""
    if unit == "day":
        return day, day
    if unit == "month":
        return day.replace(day=1), day.replace(day=calendar.monthrange(day.year, day.month)[1])
    return dt.date(day.year, 1, 1), dt.date(day.year, 12, 31)


def spans_between(first: dt.date, last: dt.date, unit: str) -> Iterator[Span]:
    """Yield the bars from the first day's to the last day's."""
    begin, end = bar_of(first, unit)
    while True:
        yield begin, end
        if end >= last:
            return
        begin, end = bar_of(end + dt.timedelta(days=1), unit)


@lru_cache(maxsize=SPANS_KEPT)
def _spans(begin: dt.date, end: dt.date, unit: str) -> Sequence[Span]:
    """Return the bars from one's first day to another's last day."""
    return tuple(spans_between(begin, end, unit))


def make_histogram(first: dt.date | None, last: dt.date | None, count: Count) -> Histogram:
    """Return the bars from the first to the last listed day, as ``count`` counts them."""
    if first is None or last is None:
        return Histogram("year", ())
    unit = unit_for(first, last)
    spans = _spans(bar_of(first, unit)[0], bar_of(last, unit)[1], unit)
    bars = [
        Bar(begin, end, certain, possible)
        for (begin, end), (certain, possible) in zip(spans, count(spans), strict=True)
    ]
    if len(bars) > MOST_BARS:
        bars = [bar for bar in bars if bar.certain or bar.possible]
    return Histogram(unit, tuple(bars))
