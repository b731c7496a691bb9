"""Days, months, seasons and years that are named, with or without their year."""

import datetime as dt
import re
from dataclasses import dataclass
from functools import lru_cache

from articles.extraction.times import holidays, intervals
from articles.extraction.times.cues import DONE, described
from articles.extraction.times.guards import word_before
from articles.extraction.times.meanings.base import Scene
from articles.extraction.times.reading import ABSOLUTE, DATE, PARTIAL, RELATIVE, Reading
from articles.extraction.times.timex import day_value, month_value
from articles.extraction.times.verbs import FUTURE, PAST, UNKNOWN
from articles.extraction.values import Interval

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
        return Reading(DATE, self.value, self.interval, self.mod, ABSOLUTE, self.reason)


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
            return Reading(DATE, f"XXXX-{self.month:02d}-{self.day:02d}", None, basis=PARTIAL)
        if not _valid(2000, self.month, self.day):
            return None
        first, reason = self._choose(scene, scene.today)
        if not self.last_day or self.last_day <= self.day:
            return _day_reading(first, reason, scene.today)
        last = _valid(first.year, self.month, self.last_day)
        if last is None:
            return None
        value, interval = f"{day_value(first)}/{day_value(last)}", intervals.between(first, last)
        return Reading(DATE, value, interval, "", PARTIAL, reason, scene.today)

    def _choose(self, scene: Scene, today: dt.date) -> tuple[dt.date, str]:
        if self.which == "last":
            return max(d for d in self._days(today.year, 8) if d < today), "the last one"
        if self.which == "next":
            return min(d for d in self._days(today.year, 8) if d > today), "the next one"
        if self.weekday is not None:
            fitting = [d for d in self._days(today.year, 11) if d.weekday() == self.weekday]
            if fitting:
                nearest, _ = _nearest(tuple(fitting), today)
                return nearest, "the nearest year in which the weekday fits"
        if self.month == 11 and _beside_election(scene):
            fitting = [d for d in self._days(today.year, 5) if d == holidays.election_day(d.year)]
            if fitting:
                nearest, _ = _nearest(tuple(fitting), today)
                return nearest, "the nearest year with an election that day"
        told = _year_told(scene, today)
        day = None if told is None else _valid(told, self.month, self.day)
        if day is not None and scene.tense is not FUTURE:
            return day, "in the year that the text tells of just before"
        reach = 8 if self.day == 29 and self.month == 2 else 1
        return _by_nearness(self._days(today.year, reach), scene, today)

    def _days(self, year: int, reach: int) -> tuple[dt.date, ...]:
        """The day in a year and so many years before and after."""
        return _days_around(self.month, self.day, year, reach)


@lru_cache(maxsize=4096)
def _days_around(month: int, day: int, year: int, reach: int) -> tuple[dt.date, ...]:
    years = range(year - reach, year + reach + 1)
    return tuple(valid for number in years if (valid := _valid(number, month, day)))


@lru_cache(maxsize=4096)
def _day_reading(when: dt.date, reason: str, today: dt.date) -> Reading:
    """A day whose year was inferred; kept, since articles repeat them."""
    return Reading(DATE, day_value(when), intervals.day(when), "", PARTIAL, reason, today)


# "Gave the city until June 30": the day may be over, unlike in "has until June 30".
GIVEN_UNTIL = re.compile(
    r"\b(?:gave|given|had|granted|allowed|extended|ordered)\b[^.;]{0,60}\b(?:until|till|by)\s+$"
)


def _by_nearness(days: tuple[dt.date, ...], scene: Scene, today: dt.date) -> tuple[dt.date, str]:
    """The nearest such day; the next one if it is far off and the verb looks ahead."""
    nearest, distance = _nearest(days, today)
    if nearest < today and distance > 45 and scene.tense is FUTURE:
        given = GIVEN_UNTIL.search(scene.text, max(0, scene.start - 90), scene.start)
        if not given:
            return min(d for d in days if d >= today), "the next one, as the verb looks ahead"
    behind = nearest > today and scene.tense in (PAST, UNKNOWN)
    if behind and distance > _doubtful(scene):
        return max(d for d in days if d <= today), "the last one, as the verb looks back"
    return nearest, "the one nearest to the article"


def _year_told(scene: Scene, today: dt.date) -> int | None:
    """The year that the sentence or the paragraph tells of, if it named one."""
    memory, at = scene.memory, scene.start
    told = memory.year_of_sentence(at)
    return told if told is not None else memory.background_year(at, today)


CLAUSE_END = re.compile(r"[.;,]\s")
NO_DAY_OF_IT = re.compile(r"\b(?:to(?! [a-z]+ing\b)|for|until|before)\b")


def _doubtful(scene: Scene) -> int:
    """Days ahead that a past verb allows: none after "since", few after "on", else many.

    "Has been held since March 1" and "was killed on April 12" look back; "declared a dividend
    payable April 12" does not.
    """
    word = word_before(scene.text, scene.start)
    if word == "since":
        return 0
    if not DONE.isdisjoint(described(scene.text, scene.end + 1, scene.end + 60)):
        return 0
    if word != "on":
        return FAR_AHEAD
    clause = CLAUSE_END.split(scene.text[max(0, scene.start - 70) : scene.start])[-1]
    return FAR_AHEAD if NO_DAY_OF_IT.search(clause) else 40


def _beside_election(scene: Scene) -> bool:
    """Whether an election is spoken of: "the November 3 elections", "the election is on Nov. 3"."""
    around = scene.text[max(0, scene.start - 40) : scene.end + 30].lower()
    return "election" in around or "midterm" in around


@lru_cache(maxsize=4096)
def _nearest(days: tuple[dt.date, ...], today: dt.date) -> tuple[dt.date, int]:
    """The day nearest to another, the earlier of two, and how far off it is."""
    distance, nearest = min((abs((day - today).days), day) for day in days)
    return nearest, distance


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
            return Reading(DATE, f"XXXX-{self.month:02d}", None, self.mod, PARTIAL)
        today = scene.today
        first, reason = self._named(today) if self.which else self._choose(scene, today)
        return _month_reading(first, self.mod, reason, today)

    def _choose(self, scene: Scene, today: dt.date) -> tuple[dt.date, str]:
        last, coming = _months_around(self.month, today)
        told = _year_told(scene, today)
        if told is not None and scene.tense is not FUTURE:
            return dt.date(told, self.month, 1), "in the year that the text tells of just before"
        just = scene.memory.month_near(scene.start)
        tense = scene.tense
        if tense is FUTURE:
            if just is not None and just.month == self.month:
                return just, "the one told of just before"
            return coming, "the next one, as the verb looks ahead"
        if tense is PAST:
            return last, "the last one, as the verb looks back"
        if (coming - today).days > FAR_AHEAD:
            return last, "the last one, as the next is far off"
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


@lru_cache(maxsize=4096)
def _months_around(month: int, today: dt.date) -> tuple[dt.date, dt.date]:
    """The latest such month that has begun, and the next."""
    last = dt.date(max(today.year - (month > today.month), 1), month, 1)
    return last, dt.date(min(today.year + (month < today.month), 9999), month, 1)


@lru_cache(maxsize=4096)
def _month_reading(first: dt.date, mod: str, reason: str, today: dt.date) -> Reading:
    """A month whose year was inferred; kept, since articles repeat them."""
    interval = intervals.month(first.year, first.month)
    if mod:
        interval = intervals.part(interval, mod)
    return Reading(DATE, month_value(first), interval, mod, PARTIAL, reason, today)


@dataclass(frozen=True, slots=True)
class SeasonName:
    """A season without its year: "this summer", "last fall", "in the spring"."""

    code: str
    which: str = ""
    mod: str = ""

    def resolve(self, scene: Scene) -> Reading | None:
        """By "this", "last" or "next", else by tense. A winter counts by its December."""
        if scene.today is None:
            return Reading(DATE, f"XXXX-{self.code}", None, self.mod, PARTIAL)
        year, reason = self._choose(scene, scene.today)
        interval = intervals.season(year, self.code)
        if self.mod:
            interval = intervals.part(interval, self.mod)
        value = f"{year:04d}-{self.code}"
        return Reading(DATE, value, interval, self.mod, RELATIVE, reason, scene.today)

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
        if scene.tense is FUTURE:
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
            return Reading(DATE, "XXXX-XX-XX", None, basis=PARTIAL)
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
            when, reason = _by_nearness(tuple(days), scene, today)
        return Reading(DATE, day_value(when), intervals.day(when), "", PARTIAL, reason, today)
