"""Days, months, seasons and years that are named, with or without their year."""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from articles.extraction.times import holidays, intervals
from articles.extraction.times.cues import DONE
from articles.extraction.times.guards import word_before
from articles.extraction.times.meanings.base import Scene
from articles.extraction.times.reading import Reading
from articles.extraction.times.timex import day_value, month_value
from articles.extraction.times.verbs import Tense
from articles.extraction.values import Basis, Interval, TimexType

DATE = TimexType.DATE
FAR_AHEAD = 75  # days ahead in which a date without a verb that looks ahead is not sought


@dataclass(frozen=True, slots=True)
class Fixed:
    """A date that says everything itself: "March 6, 2018", "2017", "the 1980s"."""

    value: str
    interval: Interval
    mod: str = ""
    reason: str = "the words name it in full"

    def resolve(self, scene: Scene) -> Reading:
        """The same wherever it stands."""
        return Reading(DATE, self.value, self.interval, self.mod, Basis.ABSOLUTE, self.reason)


def phased(value: str, interval: Interval, mod: str) -> Fixed:
    """A fixed date or, with a modifier, its early, middle or late part."""
    if mod in ("START", "MID", "END"):
        return Fixed(value, intervals.part(interval, mod), mod)
    if mod == "APPROX":
        return Fixed(value, intervals.hedge(interval), mod)
    return Fixed(value, interval, mod)


@dataclass(frozen=True, slots=True)
class DayOfMonth:
    """A day without its year: "March 6", "Friday, Oct. 23", "Nov. 15-17"."""

    month: int
    day: int
    weekday: int | None = None
    last_day: int | None = None
    which: str = ""  # "last", "next"

    def resolve(self, scene: Scene) -> Reading | None:
        """In the year that its weekday, an election, the text before or nearness demands."""
        if scene.today is None:
            return Reading(DATE, f"XXXX-{self.month:02d}-{self.day:02d}", None, basis=Basis.PARTIAL)
        if not _valid(2000, self.month, self.day):
            return None
        first, reason = self._choose(scene, scene.today)
        value, interval = day_value(first), intervals.day(first)
        if self.last_day and self.last_day > self.day:
            last = _valid(first.year, self.month, self.last_day)
            if last is None:
                return None
            value, interval = f"{value}/{day_value(last)}", intervals.between(first, last)
        return Reading(DATE, value, interval, "", Basis.PARTIAL, reason, scene.today)

    def _choose(self, scene: Scene, today: dt.date) -> tuple[dt.date, str]:
        if self.which == "last":
            return max(d for d in self._days(today.year, 8) if d < today), "the last one"
        if self.which == "next":
            return min(d for d in self._days(today.year, 8) if d > today), "the next one"
        if self.weekday is not None:
            fitting = [d for d in self._days(today.year, 11) if d.weekday() == self.weekday]
            if fitting:
                return _nearest(fitting, today), "the nearest year in which the weekday fits"
        if self.month == 11 and _beside_election(scene):
            fitting = [d for d in self._days(today.year, 5) if d == holidays.election_day(d.year)]
            if fitting:
                return _nearest(fitting, today), "the nearest year with an election that day"
        told = _year_told(scene, today)
        day = _valid(told, self.month, self.day) if told is not None else None
        if day is not None and scene.tense is not Tense.FUTURE:
            return day, "in the year that the text tells of just before"
        reach = 8 if (self.month, self.day) == (2, 29) else 1
        return _by_nearness(self._days(today.year, reach), scene, today)

    def _days(self, year: int, reach: int) -> tuple[dt.date, ...]:
        """The day in a year and so many years before and after."""
        return _days_around(self.month, self.day, year, reach)


@lru_cache(maxsize=4096)
def _days_around(month: int, day: int, year: int, reach: int) -> tuple[dt.date, ...]:
    years = range(year - reach, year + reach + 1)
    return tuple(valid for number in years if (valid := _valid(number, month, day)))


# "Gave the city until June 30": the day may be over, unlike in "has until June 30".
GIVEN_UNTIL = re.compile(
    r"\b(?:gave|given|had|granted|allowed|extended|ordered)\b[^.;]{0,60}\b(?:until|till|by)\s+$"
)


def _by_nearness(days: Sequence[dt.date], scene: Scene, today: dt.date) -> tuple[dt.date, str]:
    """The nearest such day; the next one if it is far off and the verb looks ahead."""
    nearest = _nearest(days, today)
    distance = abs((nearest - today).days)
    given = nearest < today and GIVEN_UNTIL.search(
        scene.text, max(0, scene.start - 90), scene.start
    )
    if distance > 45 and scene.tense is Tense.FUTURE and nearest < today and not given:
        return min(d for d in days if d >= today), "the next one, as the verb looks ahead"
    behind = scene.tense in (Tense.PAST, Tense.UNKNOWN)
    if nearest > today and behind and distance > _doubtful(scene):
        return max(d for d in days if d <= today), "the last one, as the verb looks back"
    return nearest, "the one nearest to the article"


def _year_told(scene: Scene, today: dt.date) -> int | None:
    """The year that the sentence or the paragraph tells of, if it named one."""
    memory, at = scene.memory, scene.start
    told = memory.year_of_sentence(at)
    return told if told is not None else memory.background_year(at, today)


def _doubtful(scene: Scene) -> int:
    """Days ahead that a past verb allows: none after "since", few after "on", else many.

    "Has been held since March 1" and "was killed on April 12" look back; "declared a dividend
    payable April 12" does not.
    """
    word = word_before(scene.text, scene.start)
    if word == "since" or DONE.match(scene.text, scene.end + 1, scene.end + 60):
        return 0
    clause = re.split(r"[.;,]\s", scene.text[max(0, scene.start - 70) : scene.start])[-1]
    direct = word == "on" and not re.search(r"\b(?:to(?! [a-z]+ing\b)|for|until|before)\b", clause)
    return 40 if direct else FAR_AHEAD


def _beside_election(scene: Scene) -> bool:
    """Whether an election is spoken of: "the November 3 elections", "the election is on Nov. 3"."""
    around = scene.text[max(0, scene.start - 40) : scene.end + 30].lower()
    return "election" in around or "midterm" in around


def _nearest(days: Sequence[dt.date], today: dt.date) -> dt.date:
    return min(days, key=lambda day: (abs((day - today).days), day))


def _valid(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


@dataclass(frozen=True, slots=True)
class MonthName:
    """A month without its year: "in March", "last November", "early December"."""

    month: int
    which: str = ""  # "last", "next", "this", "that"
    mod: str = ""

    def resolve(self, scene: Scene) -> Reading | None:
        """By "last" or "next", else by the tense of its clause, else the nearest."""
        if scene.today is None:
            return Reading(DATE, f"XXXX-{self.month:02d}", None, self.mod, Basis.PARTIAL)
        first, reason = self._choose(scene, scene.today)
        interval = intervals.month(first.year, first.month)
        if self.mod:
            interval = intervals.part(interval, self.mod)
        return Reading(
            DATE, month_value(first), interval, self.mod, Basis.PARTIAL, reason, scene.today
        )

    def _choose(self, scene: Scene, today: dt.date) -> tuple[dt.date, str]:
        last = dt.date(max(today.year - (self.month > today.month), 1), self.month, 1)
        coming = dt.date(min(today.year + (self.month < today.month), 9999), self.month, 1)
        if self.which:
            return self._named(today)
        told = _year_told(scene, today)
        if told is not None and scene.tense is not Tense.FUTURE:
            return dt.date(told, self.month, 1), "in the year that the text tells of just before"
        just = scene.memory.month_near(scene.start)
        if scene.tense is Tense.FUTURE and just is not None and just.month == self.month:
            return just, "the one told of just before"
        if scene.tense is Tense.FUTURE:
            return coming, "the next one, as the verb looks ahead"
        if scene.tense is Tense.PAST or (coming - today).days > FAR_AHEAD:
            looks = "the verb looks back" if scene.tense is Tense.PAST else "the next is far off"
            return last, f"the last one, as {looks}"
        near = min((last, coming), key=lambda day: abs((day - today).days))
        return near, "the one nearest to the article"

    def _named(self, today: dt.date) -> tuple[dt.date, str]:
        """By "last", "next" or "this" before it."""
        if self.which == "last":
            year = today.year - (self.month >= today.month)
            return dt.date(max(year, 1), self.month, 1), "the last one before this month"
        if self.which in ("next", "coming"):
            year = today.year + (self.month <= today.month)
            return dt.date(min(year, 9999), self.month, 1), "the next one"
        return dt.date(today.year, self.month, 1), "the one of this year"


@dataclass(frozen=True, slots=True)
class SeasonName:
    """A season without its year: "this summer", "last fall", "in the spring"."""

    code: str
    which: str = ""
    mod: str = ""

    def resolve(self, scene: Scene) -> Reading | None:
        """By "this", "last" or "next", else by tense. A winter counts by its December."""
        if scene.today is None:
            return Reading(DATE, f"XXXX-{self.code}", None, self.mod, Basis.PARTIAL)
        year, reason = self._choose(scene, scene.today)
        interval = intervals.season(year, self.code)
        if self.mod:
            interval = intervals.part(interval, self.mod)
        value = f"{year:04d}-{self.code}"
        return Reading(DATE, value, interval, self.mod, Basis.RELATIVE, reason, scene.today)

    def _choose(self, scene: Scene, today: dt.date) -> tuple[int, str]:
        begun = today.year
        while intervals.season(begun, self.code).earliest > today:  # type: ignore[operator]
            begun -= 1
        running = intervals.season(begun, self.code).latest >= today  # type: ignore[operator]
        if self.which == "this":
            near = begun if running else today.year
            return near, "the one of this year"
        if self.which == "last":
            return begun - running, "the last one that is over"
        if self.which in ("next", "coming"):
            return begun + 1, "the next one"
        if scene.tense is Tense.FUTURE:
            return (begun if running else begun + 1), "the coming one, as the verb looks ahead"
        return begun, "the latest one"


@dataclass(frozen=True, slots=True)
class Holiday:
    """A named day without its year: "Thanksgiving", "last Christmas Eve"."""

    name: str
    which: str = ""

    def resolve(self, scene: Scene) -> Reading | None:
        """The nearest such day, or by tense where the nearest is more than two months off."""
        if scene.today is None:
            return Reading(DATE, "XXXX-XX-XX", None, basis=Basis.PARTIAL)
        today = scene.today
        years = range(today.year - 5, today.year + 6)
        days = sorted(day for year in years if (day := holidays.day_of(self.name, year)))
        if not days:
            return None
        if self.which == "last":
            when, reason = max(d for d in days if d < today), "the last one"
        elif self.which == "next":
            when, reason = min(d for d in days if d > today), "the next one"
        elif self.which == "this":
            when, reason = min(days, key=lambda d: abs(d.year - today.year)), "that of this year"
        elif (told := scene.memory.background_year(scene.start, today)) is not None:
            when, reason = holidays.day_of(self.name, told) or days[0], "in the year told of"
        else:
            when, reason = _by_nearness(days, scene, today)
        return Reading(DATE, day_value(when), intervals.day(when), "", Basis.PARTIAL, reason, today)
