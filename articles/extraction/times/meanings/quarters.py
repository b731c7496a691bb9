"""Quarters of a year: "the third quarter", "the quarter ended June 30", "the year-ago quarter".

A company counts quarters by its own year. Where the text says so ("fiscal third quarter"), the
TIMEX3 value has the company's number, as annotators write it, and the interval is only as sure
as the text.
"""

import datetime as dt
import re
from dataclasses import dataclass

from articles.extraction.times import intervals
from articles.extraction.times.lexicon import expanded, month_of
from articles.extraction.times.meanings.base import Scene
from articles.extraction.times.meanings.compared import month_of_year, of_year_before, year_before
from articles.extraction.times.memory import QuarterTold
from articles.extraction.times.reading import ABSOLUTE, DATE, PARTIAL, RELATIVE, Reading
from articles.extraction.times.verbs import FUTURE, PAST
from articles.extraction.values import Basis, Interval

ENDED = re.compile(
    expanded(
        r",?{S}(?:(?:that|which){S})?(?:ended|ending|ends){S}(?:on{S})?(?P<month>{MONTH})"
        r"(?:{S}(?P<day>{D2})\b)?"
    ),
    re.I,
)
REPORTED = 30  # days after which a quarter is reported at the earliest
LATEST_REPORT = 5  # months before its report in which a quarter begins, at the earliest
OVERHANG = 10  # days of a month to which quarters of thirteen weeks run over: "ended Feb. 3"
OUTLOOK = 6  # months ahead in which a quarter that is forecast ends, at the latest


@dataclass(frozen=True, slots=True)
class Quarter:
    """A quarter: "the third quarter", "the latest quarter", "the year-ago period"."""

    number: int = 0  # 0: not named
    year: int | None = None
    which: str = ""  # "last", "this", "next", "year-ago", "last year's", "latest"
    mod: str = ""
    or_year: bool = False  # "the year-ago level": a year, where figures of a year are told
    fiscal: bool = False

    def resolve(self, scene: Scene) -> Reading | None:
        """The latest quarter of that number that has begun; unnamed ones go with the text."""
        if self.year:
            return self._of_year(self.year, scene)
        return self._placed(scene)

    def _placed(self, scene: Scene) -> Reading | None:
        if scene.today is None:
            value = f"XXXX-Q{self.number or 'X'}"
            return Reading(DATE, value, None, self.mod, PARTIAL)
        if self.which in ("year-ago", "last year's"):
            return self._year_ago(scene, scene.today)
        ended = ENDED.match(scene.text, scene.end, scene.end + 40)
        if self.number:
            return self._numbered(ended, scene, scene.today)
        if ended:
            return self._ended(_three_months_to(ended, scene.today), scene, scene.today)
        return self._unnamed(scene, scene.today)

    def _of_year(self, year: int, scene: Scene) -> Reading | None:
        """ "The 2018 quarter" has the number of the quarter that the text tells of."""
        if self.number:
            return self._reading(year, self.number, scene, ABSOLUTE, "named in full")
        if compared_month := month_of_year(scene, year):
            return compared_month
        known = scene.memory.quarter_near(scene.start)
        compared = known is not None and known.year - 2 <= year <= known.year
        if known is None or not compared or scene.memory.compares_years(scene.start):
            return Reading(
                DATE, f"{year:04d}", intervals.year(year), self.mod, ABSOLUTE, "its year"
            )
        reason = "the same quarter as told of before it"
        reading = self._reading(year, known.number, scene, PARTIAL, reason)
        return reading and reading._replace(told=year == known.year)

    def _year_ago(self, scene: Scene, today: dt.date) -> Reading | None:
        """A year before the period told of, or before the year if figures of one came last."""
        if self.or_year:
            return year_before(scene) or _last_year(today)
        known = scene.memory.quarter_near(scene.start)
        if known is None and self.which == "last year's":
            return _last_year(today)
        if known is None:
            year, number = _before(_quarter_of(today))
            known = QuarterTold(year, number, intervals.quarter(year, number))
        if self.number and self.number != known.number:
            reason = "a year before the quarter told of"
            reading = self._reading(known.year - 1, self.number, scene, RELATIVE, reason)
            return reading and reading._replace(told=False)
        return of_year_before(known, self.mod)

    def _numbered(
        self, ended: re.Match[str] | None, scene: Scene, today: dt.date
    ) -> Reading | None:
        if self.fiscal:
            return self._fiscal(ended, scene, today)
        year = self._year_of(self.number, _quarter_of(today), scene)
        return self._reading(year, self.number, scene, PARTIAL, "the nearest one")

    def _fiscal(self, ended: re.Match[str] | None, scene: Scene, today: dt.date) -> Reading | None:
        """By the company's own number, in the year in which it ends."""
        if scene.tense is FUTURE:
            year = intervals.shifted(today, 2 * REPORTED).year
            interval = intervals.between(today, intervals.add_months(today, OUTLOOK), hedged=True)
        else:
            year = intervals.shifted(today, -REPORTED).year
            first = intervals.add_months(today, -LATEST_REPORT)
            interval = intervals.between(first, today, hedged=True)
        if ended:
            interval = _three_months_to(ended, today)
        value, reason = f"{year:04d}-Q{self.number}", "a company counts quarters by its own year"
        told = scene.tense is not FUTURE
        return Reading(DATE, value, interval, self.mod, PARTIAL, reason, today, told=told)

    def _ended(self, interval: Interval, scene: Scene, today: dt.date) -> Reading | None:
        """ "The quarter ended July 31": the calendar quarter that holds most of its days.

        Where the text has numbered it before, it keeps that number.
        """
        last = interval.latest or today
        middle = intervals.add_months(last.replace(day=1), -1)
        year, number = middle.year, (middle.month + 2) // 3
        reason = "the three months before its end"
        known = scene.memory.quarter_near(scene.start)
        if known is not None and (known.year, known.number) != (year, number):
            year, number = last.year, known.number
        value = f"{year:04d}-Q{number}"
        return Reading(DATE, value, interval, self.mod, RELATIVE, reason, today)

    def _unnamed(self, scene: Scene, today: dt.date) -> Reading | None:
        """ "The latest quarter", "next quarter"."""
        now, reason = _quarter_of(today), "counted in quarters"
        if self.which in ("last", "previous"):
            return self._reading(*_before(now), scene, RELATIVE, reason)
        if self.which == "next":
            year, number = (now[0] + 1, 1) if now[1] == 4 else (now[0], now[1] + 1)
            return self._reading(year, number, scene, RELATIVE, reason)
        if self.which == "this":
            return self._reading(*now, scene, RELATIVE, reason)
        known = scene.memory.quarter_near(scene.start)
        if known is None and self.which == "told":
            return None
        if known is None:
            return self._reading(*_before(now), scene, RELATIVE, reason)
        reason = "the quarter told of before"
        return Reading(
            DATE, f"{known.year:04d}-Q{known.number}", known.interval, self.mod,
            RELATIVE, reason, today,
        )  # fmt: skip

    def _year_of(self, number: int, now: tuple[int, int], scene: Scene) -> int:
        if number <= now[1]:
            over = number < now[1] - 1 and scene.tense is FUTURE
            return now[0] + 1 if over else now[0]  # the one just over is still to be reported
        if scene.tense is FUTURE or number - now[1] == 1:
            ahead = scene.tense is FUTURE
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
        expected = today and (year, number) >= _quarter_of(today) and scene.tense is not PAST
        return Reading(
            DATE, f"{year:04d}-Q{number}", interval, self.mod, basis, reason, today,
            told=not expected,
        )  # fmt: skip


def _last_year(today: dt.date) -> Reading:
    year = max(today.year - 1, 1)
    reason = "the year before, as no quarter or month is told of"
    return Reading(
        DATE, f"{year:04d}", intervals.year(year), "", RELATIVE, reason, today, told=False
    )


def _three_months_to(ended: re.Match[str], today: dt.date) -> Interval:
    """The three months that end with the latest such month; its first days belong to the last."""
    month, day = month_of(ended["month"]), int(ended["day"] or 31)
    year = max(today.year - (month > today.month), 1)
    back = -3 if day <= OVERHANG else -2
    return intervals.months(intervals.add_months(dt.date(year, month, 1), back), 3)


def _quarter_of(day: dt.date) -> tuple[int, int]:
    return day.year, (day.month + 2) // 3


def _before(quarter: tuple[int, int]) -> tuple[int, int]:
    year, number = quarter
    return (year - 1, 4) if number == 1 else (year, number - 1)
