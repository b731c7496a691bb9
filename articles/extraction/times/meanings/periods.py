"""Halves of a year, fiscal years and sessions of Congress."""

import datetime as dt
from dataclasses import dataclass

from articles.extraction.times import holidays, intervals
from articles.extraction.times.meanings.base import Scene
from articles.extraction.times.meanings.calendar import Holiday
from articles.extraction.times.reading import ABSOLUTE, DATE, PARTIAL, RELATIVE, Reading
from articles.extraction.times.timex import week_value
from articles.extraction.values import Interval


@dataclass(frozen=True, slots=True)
class Half:
    """ "the first half of 2018", "the second half of last year"."""

    number: int
    year: int | None = None
    step: int = 0

    def resolve(self, scene: Scene) -> Reading | None:
        """In the year named or counted, else in that of the article."""
        year = self.year
        if year is None:
            if scene.today is None:
                return Reading(DATE, f"XXXX-H{self.number}", None, "", PARTIAL)
            year = scene.today.year + self.step
        interval = intervals.half(year, self.number)
        basis = ABSOLUTE if self.year else RELATIVE
        return Reading(
            DATE, f"{year:04d}-H{self.number}", interval, "", basis, "half a year", scene.today
        )


@dataclass(frozen=True, slots=True)
class FiscalYear:
    """A federal fiscal year, from 1 October of the year before: "fiscal year 2019"."""

    year: int | None
    step: int = 0
    last_year: int | None = None

    def resolve(self, scene: Scene) -> Reading | None:
        """Its days; the TIMEX3 value is the number of the year."""
        year = self.year
        if year is None:
            if scene.today is None:
                return Reading(DATE, "XXXX", None)
            year = scene.today.year + (scene.today.month >= 10) + self.step
        if not 2 <= year <= 9998:
            return None
        first, last = holidays.fiscal_year(year)
        value = f"{year:04d}"
        if self.last_year and year < self.last_year <= 9998:
            last = holidays.fiscal_year(self.last_year)[1]
            value = f"{year:04d}-01-01/{self.last_year:04d}-12-31"
        basis = ABSOLUTE if self.year else RELATIVE
        return Reading(
            DATE, value, intervals.between(first, last), "", basis,
            "a federal fiscal year begins in October of the year before", scene.today,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class CalendarSpan:
    """Two days that are known: a Congress, a range of years."""

    first: dt.date
    last: dt.date
    reason: str

    def resolve(self, scene: Scene) -> Reading:
        """The same wherever it stands."""
        value = f"{self.first.isoformat()}/{self.last.isoformat()}"
        interval: Interval = intervals.between(self.first, self.last)
        return Reading(DATE, value, interval, "", ABSOLUTE, self.reason)


@dataclass(frozen=True, slots=True)
class HolidayWeekend:
    """ "The Labor Day weekend": the Saturday and Sunday next to the day, and the day."""

    name: str

    def resolve(self, scene: Scene) -> Reading | None:
        """From Thanksgiving or a Friday the weekend after it, else the nearest one."""
        named = Holiday(self.name).resolve(scene)
        if named is None or named.interval is None or named.interval.earliest is None:
            return named
        day = named.interval.earliest
        weekday = day.weekday()
        saturday = intervals.shifted(day, 5 - weekday if weekday > 1 else -2 - weekday)
        interval = intervals.between(min(day, saturday), max(day, intervals.shifted(saturday, 1)))
        return named._replace(value=week_value(saturday) + "-WE", interval=interval)


@dataclass(frozen=True, slots=True)
class NewYear:
    """ "The new year": the one whose beginning is nearest."""

    def resolve(self, scene: Scene) -> Reading:
        """From July on the coming year, before it the running one."""
        if scene.today is None:
            return Reading(DATE, "XXXX", None)
        year = min(scene.today.year + (scene.today.month > 6), 9999)
        reason = "the year whose first of January is nearest"
        return Reading(DATE, f"{year:04d}", intervals.year(year), "", RELATIVE, reason, scene.today)
