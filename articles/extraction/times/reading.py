"""What comes out when a phrase is placed on the calendar."""

import datetime as dt
from typing import NamedTuple

from articles.extraction.values import Basis, Interval, TimexType

# Python 3.11 takes long to find a member by its class, and a text needs hundreds.
DATE, TIME, DURATION, SET = TimexType
ABSOLUTE, PARTIAL, RELATIVE, CONTEXT, UNDATED = Basis


class Reading(NamedTuple):
    """A phrase placed on the calendar, as far as that is possible."""

    type: TimexType
    value: str  # TIMEX3
    interval: Interval | None
    mod: str = ""
    basis: Basis = RELATIVE
    reason: str = ""  # how it was reckoned, in words
    anchor: dt.date | None = None  # the day it was reckoned from
    told: bool = True  # not what figures are only compared with ("the year-ago quarter")

    def within(self, interval: Interval) -> "Reading":
        """The same phrase, meaning other days; three times as quick as ``_replace``."""
        kind, value, _, mod, basis, reason, anchor, told = self
        return Reading(kind, value, interval, mod, basis, reason, anchor, told)
