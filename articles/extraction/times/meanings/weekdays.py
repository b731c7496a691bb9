"""Weekdays reckoned from the day of the article: "on Monday", "next Tuesday", "Friday night"."""

import datetime as dt
from dataclasses import dataclass
from functools import lru_cache

from articles.extraction.times import intervals
from articles.extraction.times.meanings.base import Scene
from articles.extraction.times.reading import DATE, RELATIVE, TIME, Reading
from articles.extraction.times.timex import day_value
from articles.extraction.times.verbs import FUTURE, PAST, UNKNOWN, Tense
from articles.extraction.values import TimexType


@dataclass(frozen=True, slots=True)
class WeekdayName:
    """A weekday: "on Monday", "next Tuesday", "Friday night"."""

    weekday: int
    which: str = ""  # "last", "next", "this", "following", "previous"
    part: str = ""  # part of day by its TIMEX3 letters
    mod: str = ""

    def resolve(self, scene: Scene) -> Reading | None:
        """The latest one not after the article; ahead only if the governing verb says so."""
        if scene.today is None:
            kind, suffix = self._kind()
            return Reading(kind, f"XXXX-WXX-{self.weekday + 1}{suffix}", None, self.mod)
        if self.which in ("following", "previous", "that"):
            if scene.memory.is_vague(scene.start):  # "in February ... the following Monday"
                kind, suffix = self._kind()
                return Reading(kind, f"XXXX-WXX-{self.weekday + 1}{suffix}", None, self.mod)
            return self.on(*self._beside(scene.memory.anchor_near(scene.start) or scene.today))
        tense = UNKNOWN if self.which in ("last", "next", "coming") else scene.tense
        return _weekday_reading(self, scene.today, tense)

    def _kind(self) -> tuple[TimexType, str]:
        """TIME with the letters of its part of day, or DATE."""
        return (TIME, f"T{self.part}") if self.part else (DATE, "")

    def on(self, when: dt.date, reason: str, today: dt.date | None = None) -> Reading:
        """The reading of it as this day."""
        kind, suffix = self._kind()
        value, interval = day_value(when) + suffix, intervals.day(when)
        return Reading(kind, value, interval, self.mod, RELATIVE, reason, today)

    def _beside(self, anchor: dt.date) -> tuple[dt.date, str]:
        """ "The following Monday", "the previous Friday", "that Tuesday"."""
        if self.which == "previous":
            back = (anchor.weekday() - self.weekday) % 7 or 7
            return intervals.shifted(anchor, -back), "the last one before the date told of"
        ahead = (self.weekday - anchor.weekday()) % 7
        step = ahead if self.which == "that" else ahead or 7
        return intervals.shifted(anchor, step), "the next one after the date told of"


@lru_cache(maxsize=8192)
def _weekday_reading(name: WeekdayName, today: dt.date, tense: Tense) -> Reading:
    """A weekday reckoned from the article's day; kept, since articles repeat them."""
    back = (today.weekday() - name.weekday) % 7
    ahead = (name.weekday - today.weekday()) % 7
    if name.which == "last":
        step, reason = -(back or 7), "the last one"
    elif name.which == "next":  # of the days still to come this week one says just "Friday"
        this_week = name.weekday > today.weekday()
        step, reason = (ahead + 7 if this_week else ahead or 7), "next week's"
    elif name.which == "coming":
        step, reason = ahead or 7, "the coming one"
    elif tense is FUTURE or (name.which == "this" and tense is not PAST):
        step, reason = ahead, "the verb looks ahead"
    else:
        step, reason = -back, _tense_word(tense)
    return name.on(intervals.shifted(today, step), reason, today)


def _tense_word(tense: Tense) -> str:
    return "past tense" if tense is PAST else "no verb that looks ahead"
