"""Dates reckoned from the day of the article or from the date before in the text."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from articles.extraction.times import intervals
from articles.extraction.times.guards import clause_ends
from articles.extraction.times.lexicon import UNITS
from articles.extraction.times.meanings.base import Scene
from articles.extraction.times.meanings.compared import last_year
from articles.extraction.times.reading import DATE, DURATION, RELATIVE, TIME, Reading
from articles.extraction.times.timex import (
    day_value,
    duration_value,
    month_value,
    quarter_value,
    week_value,
)
from articles.extraction.times.verbs import FUTURE, PAST, UNKNOWN, Tense
from articles.extraction.values import Interval

OPEN_VALUES = {
    "day": "XXXX-XX-XX", "week": "XXXX-WXX", "weekend": "XXXX-WXX-WE", "month": "XXXX-XX",
    "quarter": "XXXX-QX", "year": "XXXX", "decade": "XXXX", "century": "XXXX",
}  # fmt: skip


def unit_around(unit: str, when: dt.date) -> tuple[str, Interval]:
    """TIMEX3 value and interval of the day, week, month, … that holds a day."""
    return _AROUND[unit](when)


def _decade(when: dt.date) -> tuple[str, Interval]:
    first = when.year // 10 * 10
    return f"{first // 10:03d}X", intervals.years(first, first + 9)


def _century(when: dt.date) -> tuple[str, Interval]:
    first = when.year // 100 * 100
    return f"{first // 100:02d}XX", intervals.years(first, first + 99)


_AROUND: dict[str, Callable[[dt.date], tuple[str, Interval]]] = {
    "day": lambda d: (day_value(d), intervals.day(d)),
    "week": lambda d: (week_value(d), intervals.week_of(d)),
    "weekend": lambda d: (week_value(d) + "-WE", intervals.weekend_of(d)),
    "month": lambda d: (month_value(d), intervals.month(d.year, d.month)),
    "quarter": lambda d: (quarter_value(d), intervals.quarter(d.year, (d.month + 2) // 3)),
    "year": lambda d: (f"{d.year:04d}", intervals.year(d.year)),
    "decade": _decade,
    "century": _century,
}
MONTHS_OF = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}


def moved(when: dt.date, unit: str, count: float) -> dt.date:
    """A day so many units on or back."""
    if unit in MONTHS_OF:
        return intervals.add_months(when, whole(count * MONTHS_OF[unit]))
    return intervals.shifted(when, whole(count * (UNITS[unit][1] or 1)))


def whole(number: float) -> int:
    """A number of units that no calendar is too small for."""
    return int(max(-4e6, min(4e6, number)))


@dataclass(frozen=True, slots=True)
class Shift:
    """A neighbour of the present or, anchored, of the date before: "last week", "that year"."""

    unit: str
    step: int
    anchored: bool = False
    mod: str = ""  # START "early/earlier", MID, END "late/later"
    comparative: bool = False  # "earlier/later this month": cut at the day of the article
    part: str = ""  # part of day: "last night"

    def resolve(self, scene: Scene) -> Reading | None:
        """Count from the anchor in whole units of the calendar."""
        base = scene.today
        anchored = self.anchored
        near = self._anchor(scene) if anchored else None
        base, anchored = (near, True) if near else (base, False)
        if self.anchored and near is None and self._needs_anchor(scene):
            base = None
        if base is None:
            kind = TIME if self.part else DATE
            part = f"T{self.part}" if self.part else ""
            return Reading(kind, OPEN_VALUES[self.unit] + part, None, self.mod)
        a_year_back = self.unit == "year" and self.step == -1 and not self.anchored and not self.mod
        if a_year_back and (compared := last_year(scene)):
            return compared
        tense = scene.tense if self.step == 0 and self.unit != "day" else UNKNOWN
        return _shift_reading(self, base, anchored, tense)

    def _anchor(self, scene: Scene) -> dt.date | None:
        """The date told of before; for "the previous week" rather the week told of."""
        memory = scene.memory
        if self.unit == "week" and (week := memory.week_near(scene.start)):
            return week
        anchor = memory.anchor_near(scene.start, self.unit if self.step == 0 else "")
        over = self.step == 0 and self.unit == "day" and scene.tense is PAST
        if anchor and over and scene.today and anchor > scene.today:
            return None  # "came the same day" is not said of a day to come
        return anchor

    def _needs_anchor(self, scene: Scene) -> bool:
        """ "The next day", "that night" of something without a day: not reckoned from today."""
        if self.step > 0:
            return scene.tense is not FUTURE
        return self.step == 0 and self.unit == "day"

    def target(self, base: dt.date, tense: Tense) -> dt.date:
        """A day of the unit that is meant."""
        if self.unit == "weekend" and self.step == 0 and not self.anchored:
            saturday = intervals.shifted(base, 5 - base.weekday())
            over = tense is not FUTURE and base.weekday() < 5
            return intervals.shifted(saturday, -7) if over else saturday
        if self.unit == "weekend" and self.step == 1 and base.weekday() < 5:
            return base
        return moved(base, self.unit, self.step)

    def cut(self, interval: Interval, today: dt.date, tense: Tense) -> Interval:
        """The part of the running week, month or year that the words or the tense leave."""
        first, last = interval.earliest, interval.latest
        if self.unit == "weekend" or first is None or last is None:
            return interval
        if self.comparative and self.mod == "START":
            before = intervals.shifted(today, -1)
            return intervals.between(first, max(first, before), interval.precision)
        if self.comparative and self.mod == "END":
            after = intervals.shifted(today, 1)
            return intervals.between(min(last, after), last, interval.precision)
        if tense is PAST:
            return intervals.between(first, today, interval.precision)
        if tense is FUTURE:
            return intervals.between(today, last, interval.precision)
        return interval


@lru_cache(maxsize=8192)
def _shift_reading(shift: Shift, base: dt.date, anchored: bool, tense: Tense) -> Reading:
    """A neighbour of a day; kept, since articles repeat them."""
    value, interval = unit_around(shift.unit, shift.target(base, tense))
    if shift.mod and not shift.comparative:
        interval = intervals.part(interval, shift.mod)
    elif shift.step == 0 and not anchored and shift.unit != "day":
        interval = shift.cut(interval, base, tense)
    kind = TIME if shift.part else DATE
    if shift.part:
        value = f"{value}T{shift.part}"
    reason = NEIGHBOURS[shift.step > 0, shift.step < 0].format(shift.unit)
    if shift.step == 0 and tense in (PAST, FUTURE) and not anchored:
        reason = f"{reason}, {tense} tense"
    return Reading(kind, value, interval, shift.mod, RELATIVE, reason, base)


NEIGHBOURS = {
    (False, True): "the {} before",
    (False, False): "the running {}",
    (True, False): "the {} after",
}


@dataclass(frozen=True, slots=True)
class Running:
    """ "For the month", "the full year": the one that figures are told of, else the running one."""

    unit: str

    def resolve(self, scene: Scene) -> Reading | None:
        """In January's accounts, told as past, the year is the one that is over."""
        today = scene.today
        month = scene.memory.month_near(scene.start)
        if self.unit == "month" and month is not None:
            return _shift_reading(Shift("month", 0), month, True, UNKNOWN)
        closing = today is not None and today.month == 1 and scene.tense is PAST
        return Shift(self.unit, -1 if closing and self.unit == "year" else 0).resolve(scene)


@dataclass(frozen=True, slots=True)
class Reach:
    """A length of time that touches the present: "the past two weeks", "the next three years"."""

    number: float | None
    unit: str
    direction: int
    mod: str = ""
    least: float = 2
    most: float = 9
    named: bool = False  # "the past year": a DATE with the value of the year before

    def resolve(self, scene: Scene) -> Reading | None:
        """A DURATION by the standard; its interval reaches from the day back or on."""
        if self.named and scene.today is None:
            return Reading(DATE, OPEN_VALUES[self.unit], None, self.mod)
        kind, value = DURATION, duration_value(self.number, self.unit)
        if self.named and scene.today is not None:
            kind = DATE
            value = unit_around(self.unit, moved(scene.today, self.unit, self.direction))[0]
        interval = None
        if scene.today is not None and UNITS[self.unit][1]:
            count = self.number if self.number is not None else self.most
            far = moved(scene.today, self.unit, self.direction * (count or self.most))
            interval = intervals.between(scene.today, far, hedged=self.number is None)
        return Reading(
            kind, value, interval, self.mod, RELATIVE, "so far from the day", scene.today
        )


@dataclass(frozen=True, slots=True)
class Beside:
    """ "the day after": of a date named beside it (see ``joins``), else of the one before."""

    step: int

    def resolve(self, scene: Scene) -> Reading | None:
        """Where something else follows ("the day after his death") its day is only a guess."""
        base = scene.memory.anchor_near(scene.start)
        if base is None:
            return Reading(DATE, "XXXX-XX-XX", None)
        target = intervals.shifted(base, self.step)
        certain = clause_ends(scene.text, scene.start, scene.end)
        interval = intervals.day(target) if certain else None
        reason = "the day beside the date told of"
        return Reading(DATE, day_value(target), interval, "", RELATIVE, reason, base)
