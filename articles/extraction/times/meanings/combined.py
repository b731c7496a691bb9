"""Meanings made of two phrases: "two days before Christmas", "Monday of last week"."""

import datetime as dt
from dataclasses import dataclass, replace

from articles.extraction.times import intervals
from articles.extraction.times.meanings.base import Meaning, Scene
from articles.extraction.times.meanings.calendar import DayOfMonth, MonthName, SeasonName
from articles.extraction.times.meanings.quarters import Quarter
from articles.extraction.times.meanings.relative import moved, unit_around
from articles.extraction.times.reading import DATE, RELATIVE, Reading
from articles.extraction.times.timex import day_value, month_value
from articles.extraction.values import Interval

SUNDAY = 6


@dataclass(frozen=True, slots=True)
class Offset:
    """So many units before or after a date that is named beside it."""

    base: Meaning
    count: float
    unit: str
    grain: str = ""  # the unit that is meant, if not the one counted: "two years ago this month"

    def resolve(self, scene: Scene) -> Reading | None:
        """Count from the first day of the named date."""
        named = self.base.resolve(scene)
        if named is None or named.interval is None or named.interval.earliest is None:
            return named
        target = moved(named.interval.earliest, self.unit, self.count)
        value, interval = unit_around(self.grain or self.unit, target)
        if not self.grain and (
            self.unit in ("week", "month", "year")
            and named.interval.latest == named.interval.earliest
        ):
            value, interval = day_value(target), intervals.day(target)
        back = "back" if self.count < 0 else "on"
        reason = f"{abs(self.count):g} {self.unit}{'' if abs(self.count) == 1 else 's'} {back}"
        return Reading(DATE, value, interval, "", named.basis, reason, named.interval.earliest)


@dataclass(frozen=True, slots=True)
class WeekOf:
    """ "The week of March 6", "the month of July"."""

    base: Meaning
    unit: str
    ended: bool = False  # told by its last day

    def resolve(self, scene: Scene) -> Reading | None:
        """The calendar week or month that holds the named day; both days if two are named.

        A week told by its Sunday begins with it, as weeks do in the United States.
        """
        named = self.base.resolve(scene)
        if named is None or named.interval is None or named.interval.earliest is None:
            return named
        first, last = named.interval.earliest, named.interval.latest
        from_sunday = self.unit == "week" and not self.ended and first.weekday() == SUNDAY
        value, interval = unit_around(self.unit, intervals.shifted(first, int(from_sunday)))
        if last != first:
            interval = named.interval
        elif from_sunday:
            interval = intervals.between(first, intervals.shifted(first, 6))
        return named._replace(value=value, interval=interval)


@dataclass(frozen=True, slots=True)
class WeekdayIn:
    """A weekday of a week that is named beside it: "Monday of last week", "a week ago Monday"."""

    weekday: int
    week: Meaning
    ago: bool = False  # "two weeks ago Monday": counted from the latest Monday

    def resolve(self, scene: Scene) -> Reading | None:
        """That weekday in the calendar week, or so many weeks before the latest one."""
        named = self.week.resolve(scene)
        if named is None or named.interval is None or named.interval.earliest is None:
            return named
        monday = intervals.shifted(named.interval.earliest, -named.interval.earliest.weekday())
        when = intervals.shifted(monday, self.weekday)
        if self.ago and scene.today and self.weekday > scene.today.weekday():
            when = intervals.shifted(when, -7)
        return Reading(
            DATE, day_value(when), intervals.day(when), "", RELATIVE,
            "that day of the week counted", scene.today,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class QuarterOf:
    """A quarter of a year that is named beside it: "last year's third quarter"."""

    quarter: Quarter
    year: Meaning

    def resolve(self, scene: Scene) -> Reading | None:
        """That quarter of the year that the other phrase means."""
        named = self.year.resolve(scene)
        if named is None or named.interval is None or named.interval.earliest is None:
            return self.quarter.resolve(scene)
        return replace(self.quarter, year=named.interval.earliest.year).resolve(scene)


@dataclass(frozen=True, slots=True)
class InYear:
    """A day, month or season of a year that is named beside it: "in April next year"."""

    part: DayOfMonth | MonthName | SeasonName
    year: Meaning

    def resolve(self, scene: Scene) -> Reading | None:
        """The part in the year that the other phrase means."""
        named = self.year.resolve(scene)
        if named is None or named.interval is None or named.interval.earliest is None:
            return self.part.resolve(scene)
        made = self._in(named.interval.earliest.year)
        if made is None:
            return None
        value, interval = made
        if self.part_mod and interval:
            interval = intervals.part(interval, self.part_mod)
        return Reading(
            DATE, value, interval, self.part_mod, named.basis, "in the year named beside it",
            named.anchor,
        )  # fmt: skip

    @property
    def part_mod(self) -> str:
        """ "early", "mid" or "late" as a TIMEX3 modifier."""
        return "" if isinstance(self.part, DayOfMonth) else self.part.mod

    def _in(self, year: int) -> tuple[str, Interval] | None:
        part = self.part
        try:
            if isinstance(part, DayOfMonth):
                when = dt.date(year, part.month, part.day)
                return day_value(when), intervals.day(when)
            if isinstance(part, MonthName):
                first = dt.date(year, part.month, 1)
                return month_value(first), intervals.month(year, part.month)
            return f"{year:04d}-{part.code}", intervals.season(year, part.code)
        except ValueError:
            return None
