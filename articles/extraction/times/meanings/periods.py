"""Quarters, halves, fiscal years and sessions of Congress."""

import datetime as dt
import re
from dataclasses import dataclass

from articles.extraction.times import holidays, intervals
from articles.extraction.times.lexicon import expanded, month_of
from articles.extraction.times.meanings.base import Scene
from articles.extraction.times.meanings.compared import year_before
from articles.extraction.times.reading import Reading
from articles.extraction.times.tense import Tense
from articles.extraction.values import Basis, Interval, TimexType

DATE = TimexType.DATE
ENDED = re.compile(
    expanded(r"{S}(?:that{S})?(?:ended|ending){S}(?:on{S})?(?P<month>{MONTH})"), re.I
)


@dataclass(frozen=True, slots=True)
class Quarter:
    """A quarter: "the third quarter", "the latest quarter", "the year-ago period"."""

    number: int = 0  # 0: not named
    year: int | None = None
    which: str = ""  # "last", "this", "next", "year-ago", "last year's", "latest"
    mod: str = ""
    or_year: bool = False  # "a year earlier": a year, where figures of a year are told

    def resolve(self, scene: Scene) -> Reading | None:
        """The latest quarter of that number that has begun; unnamed ones go with the text."""
        if self.year:
            return self._of_year(self.year, scene)
        if scene.today is None:
            value = f"XXXX-Q{self.number or 'X'}"
            return Reading(DATE, value, None, self.mod, Basis.PARTIAL)
        if self.which in ("year-ago", "last year's"):
            return self._year_ago(scene, scene.today)
        if self.number:
            year = self._year_of(self.number, _quarter_of(scene.today), scene)
            return self._reading(year, self.number, scene, Basis.PARTIAL, "the nearest one")
        if ended := ENDED.match(scene.text, scene.end, scene.end + 40):
            return self._ended(month_of(ended["month"]), scene, scene.today)
        known = scene.memory.quarter_near(scene.start)
        year, number = self._unnamed(known, _quarter_of(scene.today))
        return self._reading(year, number, scene, Basis.RELATIVE, "counted in quarters")

    def _of_year(self, year: int, scene: Scene) -> Reading | None:
        """ "The 2018 quarter" has the number of the quarter that the text tells of."""
        if self.number:
            return self._reading(year, self.number, scene, Basis.ABSOLUTE, "named in full")
        known = scene.memory.quarter_near(scene.start)
        compared = known is not None and known[0] - 2 <= year <= known[0]
        if known is None or not compared or scene.memory.compares_years(scene.start):
            return Reading(
                DATE, f"{year:04d}", intervals.year(year), self.mod, Basis.ABSOLUTE, "its year"
            )
        reason = "the same quarter as told of before it"
        reading = self._reading(year, known[1], scene, Basis.PARTIAL, reason)
        return reading and reading._replace(told=year == known[0])

    def _year_ago(self, scene: Scene, today: dt.date) -> Reading | None:
        """A year before the period told of, or before the year if figures of one came last."""
        known = scene.memory.quarter_near(scene.start)
        if self.or_year:
            return year_before(scene) or self._last_year(today)
        if known is None and self.which == "last year's":
            return self._last_year(today)
        known = known or _before(_quarter_of(today))
        reason = "a year before the quarter told of"
        number = self.number or known[1]
        reading = self._reading(known[0] - 1, number, scene, Basis.RELATIVE, reason)
        return reading and reading._replace(told=False)

    def _last_year(self, today: dt.date) -> Reading:
        year = max(today.year - 1, 1)
        reason = "the year before, as no quarter or month is told of"
        return Reading(
            DATE, f"{year:04d}", intervals.year(year), "", Basis.RELATIVE, reason, today,
            told=False,
        )  # fmt: skip

    def _ended(self, month: int, scene: Scene, today: dt.date) -> Reading | None:
        """ "The quarter ended July 31": the calendar quarter that holds most of its days."""
        year = today.year - (month > today.month)
        middle = intervals.add_months(dt.date(year, month, 1), -1)
        number = (middle.month + 2) // 3
        reason = "the three months before its end"
        reading = self._reading(middle.year, number, scene, Basis.RELATIVE, reason)
        named = scene.memory.quarter_near(scene.start) is not None  # by the company's own year
        return reading and reading._replace(told=not named)

    def _unnamed(self, known: tuple[int, int] | None, now: tuple[int, int]) -> tuple[int, int]:
        if self.which in ("last", "previous"):
            return _before(now)
        if self.which == "next":
            return (now[0] + 1, 1) if now[1] == 4 else (now[0], now[1] + 1)
        if self.which == "this":
            return now
        return known or _before(now)

    def _year_of(self, number: int, now: tuple[int, int], scene: Scene) -> int:
        if number <= now[1]:
            return now[0]
        if scene.tense is Tense.FUTURE or number - now[1] == 1:
            ahead = scene.tense is Tense.FUTURE
            return now[0] if ahead or now[1] > 1 else now[0] - 1
        return now[0] - 1

    def _reading(
        self, year: int, number: int, scene: Scene, basis: Basis, reason: str
    ) -> Reading | None:
        if not (1 <= number <= 4 and 1 <= year <= 9999):
            return None
        interval = intervals.quarter(year, number)
        if self.mod:
            interval = intervals.part(interval, self.mod)
        today = scene.today
        expected = today and (year, number) >= _quarter_of(today) and scene.tense is not Tense.PAST
        return Reading(
            DATE, f"{year:04d}-Q{number}", interval, self.mod, basis, reason, today,
            told=not expected,
        )  # fmt: skip


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
                return Reading(DATE, f"XXXX-H{self.number}", None, "", Basis.PARTIAL)
            year = scene.today.year + self.step
        interval = intervals.half(year, self.number)
        basis = Basis.ABSOLUTE if self.year else Basis.RELATIVE
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
        if self.last_year and self.last_year > year:
            last = holidays.fiscal_year(min(self.last_year, 9998))[1]
        basis = Basis.ABSOLUTE if self.year else Basis.RELATIVE
        return Reading(
            DATE, f"{year:04d}", intervals.between(first, last), "", basis,
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
        return Reading(DATE, value, interval, "", Basis.ABSOLUTE, self.reason)


def _quarter_of(day: dt.date) -> tuple[int, int]:
    return day.year, (day.month + 2) // 3


def _before(quarter: tuple[int, int]) -> tuple[int, int]:
    year, number = quarter
    return (year - 1, 4) if number == 1 else (year, number - 1)
