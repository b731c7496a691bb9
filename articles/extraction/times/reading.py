"""What comes out when a phrase is placed on the calendar."""

import datetime as dt
from typing import NamedTuple

from articles.extraction.values import Basis, Interval, TimexType


class Reading(NamedTuple):
    """A phrase placed on the calendar, as far as that is possible."""

    type: TimexType
    value: str  # TIMEX3
    interval: Interval | None
    mod: str = ""
    basis: Basis = Basis.RELATIVE
    reason: str = ""  # how it was reckoned, in words
    anchor: dt.date | None = None  # the day it was reckoned from
    told: bool = True  # not what figures are only compared with ("the year-ago quarter")
