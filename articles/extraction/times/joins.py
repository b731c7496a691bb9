"""Neighbours that make one expression: "9 a.m." + "Tuesday", "two days before" + "Christmas".

Each join looks at two expressions and the few characters between them, before either is
placed on the calendar.
"""

from dataclasses import replace

from articles.extraction.times import intervals
from articles.extraction.times.meanings.base import Meaning
from articles.extraction.times.meanings.calendar import (
    DayOfMonth,
    Fixed,
    Holiday,
    MonthName,
    SeasonName,
)
from articles.extraction.times.meanings.clock import Clock
from articles.extraction.times.meanings.combined import InYear, Offset, QuarterOf, WeekdayIn
from articles.extraction.times.meanings.distances import Distance
from articles.extraction.times.meanings.periods import FiscalYear
from articles.extraction.times.meanings.plain import Duration
from articles.extraction.times.meanings.quarters import Quarter
from articles.extraction.times.meanings.relative import Beside, Shift
from articles.extraction.times.meanings.weekdays import WeekdayName
from articles.extraction.times.scan import Found

WIDEST_GAP = 12
DAYS = (DayOfMonth, Fixed, Holiday, WeekdayName, Shift)
NAMED = (DayOfMonth, MonthName, Fixed, Holiday, WeekdayName)
PARTS_OF_YEAR = (DayOfMonth, MonthName, SeasonName)
TOUCHING = (" ", "\n", ", ", " of ", " in ")
RANGES = (" to ", " through ", " until ", " till ", " and ", " or ", "-", " - ")


def join(folded: str, found: list[Found]) -> list[Found]:
    """The same expressions, with neighbours that belong together made one."""
    joined: list[Found] = []
    held: Found | None = None
    for item in found:
        if held is None:
            held = item
            continue
        if item.start - held.end > WIDEST_GAP:
            joined.append(held)
            held = item
            continue
        gap = " ".join(folded[held.end : item.start].lower().split(" "))
        whole = _joined(held, gap, item)
        if whole is None:
            joined.append(_told_beside(_with_year_of(held, gap, item), gap, item))
            held = _in_brackets(held, gap, _of_the_same_kind(held, gap, item))
        else:
            held = Found(held.start, item.end, whole)
    if held is not None:
        joined.append(held)
    return joined


def _joined(left: Found, gap: str, right: Found) -> Meaning | None:
    """The meaning of the two together, or None if they stay two."""
    first, second = left.meaning, right.meaning
    return (
        _with_clock(first, gap, second)
        or _counted(first, gap, second)
        or _weekday_of_week(first, gap, second)
        or _quarter_of_year(first, gap, second)
        or _part_of_year(first, gap, second)
    )


def _with_clock(first: Meaning, gap: str, second: Meaning) -> Meaning | None:
    """ "10 p.m. Wednesday", "Friday at noon"."""
    if isinstance(first, Clock) and first.day is None and isinstance(second, DAYS):
        return first.on_day(second) if gap in (" ", ", ", " on ", "\n", " of ") else None
    if isinstance(second, Clock) and second.day is None and isinstance(first, DAYS):
        named_in_full = isinstance(first, Fixed) and gap in (" ", " - ", " | ", " @ ")
        return second.on_day(first) if gap in CLOCK_GAPS or named_in_full else None
    return None


CLOCK_GAPS = (" at ", ", ", ", at ", " by ", " around ", " at about ", " at around ", ", at about ")


def _counted(first: Meaning, gap: str, second: Meaning) -> Meaning | None:
    """ "two days before Christmas", "the day after Thanksgiving", "a week from Monday"."""
    if isinstance(first, Distance):
        return _counted_back(first, second) if gap == " " else None
    if not isinstance(second, NAMED):
        return None
    if isinstance(first, Beside):
        return Offset(second, first.step, "day") if gap == " " else None
    if isinstance(first, Duration) and first.count and gap in COUNTED_GAPS:
        whole = first.unit in ("day", "week", "month", "year")
        return Offset(second, COUNTED_GAPS[gap] * first.count, first.unit) if whole else None
    return None


def _counted_back(first: Distance, second: Meaning) -> Meaning | None:
    """ "A year ago today", "two years ago this month", "five years ago Tuesday"."""
    if first.least != first.most or first.direction > 0 or first.anchored:
        return None
    if isinstance(second, WeekdayName):
        plain = first.unit in ("month", "year") and not second.which and not second.part
        return Offset(second, -first.least, first.unit, "day") if plain else None
    if not isinstance(second, Shift) or second.part or second.anchored or second.mod:
        return None
    if second.unit in ("week", "month") and not second.step:
        return Offset(second, -first.least, first.unit, second.unit)
    return Offset(second, -first.least, first.unit) if second.unit == "day" else None


COUNTED_GAPS = {
    " before ": -1, " prior to ": -1, " ahead of ": -1, " after ": 1, " from ": 1,
    " following ": 1,
}  # fmt: skip


def _weekday_of_week(first: Meaning, gap: str, second: Meaning) -> Meaning | None:
    """ "Monday of last week", "last week on Monday", "two weeks ago Monday"."""
    if isinstance(first, WeekdayName) and not first.which and not first.part:
        if isinstance(second, Shift) and second.unit == "week" and gap in (" ", " of "):
            return WeekdayIn(first.weekday, second)
        if isinstance(second, Distance) and second.unit == "week" and gap in (" ", ", "):
            return WeekdayIn(first.weekday, second, ago=True)
    if isinstance(second, WeekdayName) and not second.which and not second.part:
        if isinstance(first, Distance) and first.unit == "week" and not first.anchored:
            exact = first.least == first.most
            return WeekdayIn(second.weekday, first, ago=True) if exact and gap == " " else None
        if isinstance(first, Shift) and first.unit == "week" and gap == " on ":
            return WeekdayIn(second.weekday, first)
    return None


def _quarter_of_year(first: Meaning, gap: str, second: Meaning) -> Meaning | None:
    """ "the third quarter of last year", "last year's third quarter", "1988's third quarter"."""
    if isinstance(first, Quarter) and first.number and not first.year and gap in TOUCHING:
        return QuarterOf(first, second) if _is_year(second) else None
    if isinstance(second, Quarter) and second.number and not second.year and gap in ("'s ", " "):
        return QuarterOf(second, first) if _is_year(first) else None
    return None


def _is_year(meaning: Meaning) -> bool:
    if isinstance(meaning, Shift):
        return meaning.unit == "year" and not meaning.mod
    if isinstance(meaning, Distance):
        return (meaning.least, meaning.most, meaning.unit) == (1, 1, "year")
    return isinstance(meaning, Fixed) and len(meaning.value) == 4 and meaning.value.isdigit()


def _part_of_year(first: Meaning, gap: str, second: Meaning) -> Meaning | None:
    """ "in April next year", "the summer of last year", "March 6 of that year"."""
    if isinstance(first, PARTS_OF_YEAR) and gap in TOUCHING and _is_year(second):
        spelled = isinstance(second, Fixed) and gap == ", "  # "in May, 1990" is one form already
        return None if spelled or isinstance(second, Distance) else InYear(first, second)
    return None


def _with_year_of(left: Found, gap: str, right: Found) -> Found:
    """ "from June 3 to July 5, 2018": the first date has the year of the second."""
    first, second = left.meaning, right.meaning
    if gap not in RANGES or not isinstance(second, Fixed):
        return left
    if not isinstance(first, DayOfMonth | MonthName) or second.interval.earliest is None:
        return left
    if isinstance(first, MonthName) and first.which:
        return left
    if len(second.value) < 7:  # a bare year is no end of a range of days
        return left
    end = second.interval.earliest
    year = end.year - (first.month > end.month)
    return replace(left, meaning=InYear(first, Fixed(f"{year:04d}", intervals.year(year))))


def _in_brackets(left: Found, gap: str, right: Found) -> Found:
    """ "Tomorrow (Wednesday)": the weekday is told by the word before."""
    first, second = left.meaning, right.meaning
    if gap != " (" or not isinstance(first, Shift) or not isinstance(second, WeekdayName):
        return right
    return replace(right, meaning=first) if first.unit == "day" and not first.part else right


def _told_beside(left: Found, gap: str, right: Found) -> Found:
    """ "Two days later, on March 18": what hangs on the story is the day named beside it."""
    first, second = left.meaning, right.meaning
    if gap not in (", on ", ", ") or not isinstance(first, Distance) or not first.anchored:
        return left
    day = isinstance(second, DayOfMonth | WeekdayName) or (
        isinstance(second, Fixed) and len(second.value) == len("2018-03-07")
    )
    return replace(left, meaning=second) if day and first.unit in ("day", "week") else left


def _of_the_same_kind(left: Found, gap: str, right: Found) -> Found:
    """ "Fiscal years 2017 and 2018": the second is a fiscal year too."""
    if gap not in RANGES or not isinstance(left.meaning, FiscalYear) or not _is_year(right.meaning):
        return right
    meaning = right.meaning
    return (
        replace(right, meaning=FiscalYear(int(meaning.value)))
        if isinstance(meaning, Fixed)
        else right
    )
