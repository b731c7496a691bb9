"""Months, seasons and days of a month reckoned from the date told of before them in the text."""

import datetime as dt
from dataclasses import dataclass

from articles.extraction.times import intervals
from articles.extraction.times.meanings.base import Meaning, Scene
from articles.extraction.times.reading import DATE, PARTIAL, RELATIVE, Reading
from articles.extraction.times.timex import day_value, month_value, week_value


@dataclass(frozen=True, slots=True)
class AnchoredMonth:
    """ "The following June", "that same March", "the previous November"."""

    month: int
    which: str  # "following", "previous", "that"

    def resolve(self, scene: Scene) -> Reading | None:
        """The first such month after, the last before, or that of the year of the anchor."""
        anchor = scene.memory.anchor_near(scene.start) or scene.today
        if anchor is None:
            return Reading(DATE, f"XXXX-{self.month:02d}", None, basis=PARTIAL)
        step = {
            "following": int(self.month <= anchor.month),
            "previous": -int(self.month >= anchor.month),
        }.get(self.which, 0)
        year = min(max(anchor.year + step, 1), 9999)
        first = dt.date(year, self.month, 1)
        return Reading(
            DATE, month_value(first), intervals.month(year, self.month), "", RELATIVE,
            "beside the date told of", anchor,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class AnchoredSeason:
    """ "The following spring", "that fall", "the previous summer"."""

    code: str
    which: str

    def resolve(self, scene: Scene) -> Reading | None:
        """The first such season that begins after, the last that ended before, or the year's."""
        anchor = scene.memory.anchor_near(scene.start) or scene.today
        if anchor is None:
            return Reading(DATE, f"XXXX-{self.code}", None, basis=PARTIAL)
        year = min(max(anchor.year, 2), 9997)
        begins = dt.date(year, intervals.SEASONS[self.code][0], 1)
        ends = intervals.month_end(intervals.add_months(begins, 2))
        if self.which == "following" and begins <= anchor:
            year += 1
        elif self.which == "previous" and ends >= anchor:
            year -= 1
        return Reading(
            DATE, f"{year:04d}-{self.code}", intervals.season(year, self.code), "",
            RELATIVE, "beside the date told of", anchor,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class AnchoredDay:
    """ "On the 5th": a day of the month told of."""

    day: int

    def resolve(self, scene: Scene) -> Reading | None:
        """In the month of the date before it in the text, else in that of the article."""
        anchor = scene.memory.anchor_near(scene.start) or scene.today
        if anchor is None:
            return Reading(DATE, f"XXXX-XX-{self.day:02d}", None, basis=PARTIAL)
        if self.day > intervals.month_end(anchor).day:
            return None
        when = anchor.replace(day=self.day)
        return Reading(
            DATE, day_value(when), intervals.day(when), "", RELATIVE,
            "in the month told of", anchor,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class NthInMonth:
    """ "The first Monday in October", "the last week of January", "the third weekend of May"."""

    month: Meaning
    number: int  # from 1; -1 is the last one
    weekday: int | None = None  # None: a week
    unit: str = "day"  # "day", "week", "weekend"

    def resolve(self, scene: Scene) -> Reading | None:
        """Counted within the month that the other words mean; weeks count from its first day."""
        named = self.month.resolve(scene)
        if named is None or named.interval is None or named.interval.earliest is None:
            return named
        first = named.interval.earliest.replace(day=1)
        last = intervals.month_end(first)
        if self.unit == "week":
            start = last.day - 6 if self.number < 0 else 7 * self.number - 6
            monday = first.replace(day=start)
            end = first.replace(day=min(start + 6, last.day))
            value = week_value(intervals.shifted(monday, 3))
            return named._replace(value=value, interval=intervals.between(monday, end), mod="")
        when = self._weekday(first, last)
        if when is None:
            return None
        if self.unit == "weekend":
            interval = intervals.between(when, intervals.shifted(when, 1))
            return named._replace(value=week_value(when) + "-WE", interval=interval, mod="")
        return named._replace(value=day_value(when), interval=intervals.day(when), mod="")

    def _weekday(self, first: dt.date, last: dt.date) -> dt.date | None:
        weekday = self.weekday or 0
        if self.number < 0:
            return intervals.shifted(last, -((last.weekday() - weekday) % 7))
        ahead = (weekday - first.weekday()) % 7 + 7 * (self.number - 1)
        when = intervals.shifted(first, ahead)
        return when if when.month == first.month else None
