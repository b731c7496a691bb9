"""Durations, repetitions, vague references and what is no time at all."""

from dataclasses import dataclass

from articles.extraction.times import intervals
from articles.extraction.times.meanings.base import Scene
from articles.extraction.times.reading import DATE, DURATION, RELATIVE, SET, TIME, Reading


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time: "two years", "a three-month period"."""

    value: str
    mod: str = ""
    count: float | None = None
    unit: str = ""

    def resolve(self, scene: Scene) -> Reading:
        """A length has no place on the calendar."""
        return Reading(DURATION, self.value, None, self.mod)


@dataclass(frozen=True, slots=True)
class Repeated:
    """Something that comes again: "every Monday", "annually"."""

    value: str
    mod: str = ""

    def resolve(self, scene: Scene) -> Reading:
        """A repetition has no single place on the calendar."""
        return Reading(SET, self.value, None, self.mod)


@dataclass(frozen=True, slots=True)
class Unplaced:
    """A date of a known kind that the words do not place: "a Tuesday", "47 million years ago"."""

    value: str

    def resolve(self, scene: Scene) -> Reading:
        """No interval: any such day may be meant."""
        kind = TIME if "T" in self.value else DATE
        return Reading(kind, self.value, None)


@dataclass(frozen=True, slots=True)
class Vague:
    """PRESENT_REF, PAST_REF or FUTURE_REF: "now", "recently", "soon"."""

    value: str

    def resolve(self, scene: Scene) -> Reading:
        """A past reference ends, a future one begins, at the day of the article."""
        today = scene.today
        interval = None
        if today is not None:
            if self.value == "PRESENT_REF":
                interval = intervals.day(today)
            elif self.value == "PAST_REF":
                interval = intervals.by(today)
            else:
                interval = intervals.not_before(today)
        return Reading(DATE, self.value, interval, "", RELATIVE, "a vague word", today)


@dataclass(frozen=True, slots=True)
class NoTime:
    """Text that looks like a date and is none: a statute, a docket, a name."""

    def resolve(self, scene: Scene) -> None:
        """Nothing."""
        return None
