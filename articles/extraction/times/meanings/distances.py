"""So many units back or on: "two weeks ago", "three days later", "a year earlier"."""

import datetime as dt
import re
from dataclasses import dataclass
from functools import lru_cache

from articles.extraction.times import intervals
from articles.extraction.times.meanings.base import Scene
from articles.extraction.times.meanings.compared import year_before
from articles.extraction.times.meanings.plain import Duration
from articles.extraction.times.meanings.relative import OPEN_VALUES, moved, unit_around, whole
from articles.extraction.times.reading import DATE, DURATION, RELATIVE, TIME, Reading
from articles.extraction.times.timex import duration_value
from articles.extraction.times.verbs import FUTURE, PAST
from articles.extraction.values import Interval


@dataclass(frozen=True, slots=True)
class Distance:
    """So many units before or after: "two weeks ago", "three days later", "a year earlier"."""

    least: float
    most: float  # 0: no upper bound
    unit: str
    direction: int  # -1 back, 1 on
    anchored: bool = False  # from the date before in the text, not from the article's day
    hedged: bool = False
    mod: str = ""

    def resolve(self, scene: Scene) -> Reading | None:
        """Count from the anchor; a vague number gives an interval with approximate ends."""
        base = scene.today
        if self.anchored:
            near = scene.memory.anchor_near(scene.start, self.unit)
            base = near or (base if self.direction < 0 else None)  # "later" needs a date before it
        if self.unit in ("second", "minute", "hour"):
            return self._hours(base)
        if base is None:
            if self.anchored:  # "several days later", with no day before it
                count = self.least if self.least == self.most else None
                return Reading(DURATION, duration_value(count, self.unit), None, self.mod)
            vague = "PAST_REF" if self.direction < 0 else "FUTURE_REF"
            value = OPEN_VALUES.get(self.unit, "XXXX") if self.least == self.most else vague
            return Reading(DATE, value, None, self.mod)
        if compared := self._compared(scene):
            return compared
        reading = _distance_reading(self, base)
        return reading if self._has_been(reading, scene) else reading._replace(interval=None)

    def _has_been(self, reading: Reading, scene: Scene) -> bool:
        """ "Three days earlier, it voted" is not reckoned from the hearing that is to come."""
        if not self.anchored or self.direction > 0 or scene.today is None:
            return True
        first = reading.interval.earliest if reading.interval else None
        return first is None or first <= scene.today or scene.tense is not PAST

    def vague(self, base: dt.date) -> Reading:
        """An unknown number of units: an interval with approximate ends."""
        value = "PAST_REF" if self.direction < 0 else "FUTURE_REF"
        if self.anchored:  # annotators mark the length: the day goes with the story
            value = duration_value(None, self.unit)
        interval, reason = self._vague_interval(base), self._reason()
        return Reading(DATE, value, interval, self.mod, RELATIVE, reason, base)

    def _reason(self) -> str:
        most = f"{self.most:g}" if self.most else "more"
        number = f"{self.least:g}" if self.least == self.most else f"{self.least:g} to {most}"
        plural = "" if number == "1" else "s"
        return f"{number} {self.unit}{plural} {'back' if self.direction < 0 else 'on'}"

    def exact(self, base: dt.date) -> Reading:
        """A known number of units: the calendar unit that it leads to."""
        target = moved(base, self.unit, self.direction * self.least)
        unit = "year" if self.unit in ("decade", "century") else self.unit
        unit = {"night": "day", "fortnight": "week", "weekend": "weekend"}.get(unit, unit)
        value, interval = unit_around(unit, target)
        if self.hedged or self.mod:
            interval = self._hedged_interval(target, interval)
        elif self.unit == "decade":
            interval = intervals.hedge(interval)
        reason = self._reason()
        return Reading(DATE, value, interval, self.mod, RELATIVE, reason, base)

    def _hedged_interval(self, target: dt.date, plain: Interval) -> Interval:
        """ "About": a fifth of the distance either side, at least one unit for decades."""
        if self.unit in ("decade", "century"):
            slack = 2 * (10 if self.unit == "century" else 1)
            return intervals.between(
                dt.date(max(target.year - slack, 1), 1, 1),
                dt.date(min(target.year + slack, 9999), 12, 31),
                hedged=True,
            )
        return intervals.hedge(plain)

    def _vague_interval(self, base: dt.date) -> Interval:
        near = moved(base, self.unit, self.direction * self.least)
        far = moved(base, self.unit, self.direction * self.most) if self.most else None
        if self.direction < 0:
            return intervals.between(far, near, hedged=True)
        return intervals.between(near, far, hedged=True)

    def _hours(self, base: dt.date | None) -> Reading:
        kind = TIME
        if self.anchored:  # "a minute later" goes with the story; annotators mark its length
            count = self.least if self.least == self.most else None
            return Reading(DURATION, duration_value(count, self.unit), None, self.mod)
        value = "PAST_REF" if self.direction < 0 else "FUTURE_REF"
        if base is None or self.most == 0:
            return Reading(kind, value, None, self.mod)
        hours = self.most * {"hour": 1, "minute": 1 / 60, "second": 1 / 3600}[self.unit]
        far = intervals.shifted(base, whole(self.direction * -(-hours // 24)))
        return Reading(kind, value, intervals.between(base, far), self.mod, anchor=base)

    def _compared(self, scene: Scene) -> Reading | None:
        """ "A year ago" beside figures means their quarter or month a year before."""
        if self.unit != "year" or self.least != 1 or self.direction != -1:
            return None
        return year_before(scene, self.mod, ago=not self.anchored)


@dataclass(frozen=True, slots=True)
class Ahead:
    """ "In two weeks": the day that far ahead where the verb looks ahead, else a length."""

    distance: Distance
    length: Duration

    def resolve(self, scene: Scene) -> Reading | None:
        """A date after "will vote", "is due"; a length after "rose", "will double"."""
        if scene.tense is not FUTURE or TAKES_TIME.search(
            scene.text, max(0, scene.start - 60), scene.start
        ):
            return self.length.resolve(scene)
        return self.distance.resolve(scene)


# Verbs of what takes the whole time: "will double in two years", "could be done in three days".
TAKES_TIME = re.compile(
    r"\b(?:doubl|tripl|ris|grow|fall|drop|increas|declin|shrink|gain|los|cost|sav|creat|build|built"
    r"|mak|made|earn|rais|add|finish|complet|done|time|first|most|least|third|second)[a-z]*\b"
    r"[^.;]{0,40}$"
)


@lru_cache(maxsize=8192)
def _distance_reading(distance: Distance, base: dt.date) -> Reading:
    """So many units from a day; kept, since articles repeat them."""
    return distance.exact(base) if distance.least == distance.most else distance.vague(base)
