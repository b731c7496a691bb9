"""What figures are compared with: "from a year earlier" takes the period that they are told of."""

import datetime as dt
import re

from articles.extraction.times import intervals
from articles.extraction.times.meanings.base import Scene
from articles.extraction.times.memory import QuarterTold
from articles.extraction.times.reading import DATE, RELATIVE, Reading
from articles.extraction.times.timex import month_value

BEFORE = 30  # characters in which a figure or a word of comparing stands before the phrase
FIGURE = re.compile(
    r"(?:\d|percent|[mb]illion|share)[^.;]*$"
    r"|\b(?:from|than|with|to|against|versus|over)[ \t\r\n]+(?:the[ \t\r\n]+)?$"
)
CLAUSE = 110  # characters in which the words of comparing stand before a sum
SUM = re.compile(
    r"\b(?:from|with|versus|against|than)\b[^;]*(?:\d|[mb]illion|cents|share)(?:,? in)?[ \t\r\n,]+$"
    r"|(?:percent|%) from[ \t\r\n]+$"
)


def year_before(scene: Scene, mod: str = "", ago: bool = False) -> Reading | None:
    """The quarter, month or year before the one told of; None where nothing is.

    "Profit fell in the third quarter from a year earlier": the third quarter of the year
    before. "Prices rose in February from a year ago": February of the year before.
    ``ago`` counts years from the day of the article, else from the year told of.
    """
    memory, place = scene.memory, scene.start
    month, quarter = memory.month_near(place), memory.quarter_near(place)
    if month and memory.month_at > max(memory.quarter_at, memory.year_told_at):
        return _month(month, mod) if _compares_figures(scene) else None
    if memory.compares_years(place):
        told = None if ago else memory.year_told_near(place)
        return _year(told, scene, mod)
    return of_year_before(quarter, mod) if quarter is not None else None


def last_year(scene: Scene) -> Reading | None:
    """ "$3, compared with $2 last year", told of a quarter: that quarter of last year."""
    memory, today = scene.memory, scene.today
    quarter = memory.quarter_near(scene.start)
    if quarter is None or today is None or memory.compares_years(scene.start):
        return None
    sum_before = SUM.search(scene.text, max(0, scene.start - CLAUSE), scene.start)
    return of_year_before(quarter) if sum_before and quarter.year == today.year else None


def month_of_year(scene: Scene, year: int) -> Reading | None:
    """The month told of, in another year: "the same period of 2018"."""
    memory = scene.memory
    month = memory.month_near(scene.start)
    if month is None or memory.month_at < max(memory.quarter_at, memory.year_told_at):
        return None
    return _month(month, "", year)


def of_year_before(quarter: QuarterTold, mod: str = "") -> Reading | None:
    """The same quarter of the year before."""
    first, last, year = quarter.interval.earliest, quarter.interval.latest, quarter.year - 1
    if first is None or last is None or year < 1:
        return None
    back, end = intervals.add_months(first, -12), intervals.add_months(last, -12)
    whole = last == intervals.month_end(last)
    interval = intervals.between(
        back, intervals.month_end(end) if whole else end, hedged="~" in quarter.interval.edtf
    )
    reason = "the same quarter a year before"
    return Reading(
        DATE, f"{year:04d}-Q{quarter.number}", interval, mod, RELATIVE, reason,
        told=False,
    )  # fmt: skip


def _year(told: int | None, scene: Scene, mod: str) -> Reading | None:
    """The year before the one that figures are told of, by default the running one."""
    if scene.today is None or not _compares_figures(scene):
        return None
    year = max((told or scene.today.year) - 1, 1)
    return Reading(
        DATE, f"{year:04d}", intervals.year(year), mod,
        RELATIVE, "the year before the one told of", scene.today, told=False,
    )  # fmt: skip


def _month(told: dt.date, mod: str, year: int | None = None) -> Reading:
    first = told.replace(year=year or max(told.year - 1, 1))
    return Reading(
        DATE, month_value(first), intervals.month(first.year, first.month), mod,
        RELATIVE, "the month told of, in another year", told=False,
    )  # fmt: skip


def _compares_figures(scene: Scene) -> bool:
    """A number or "from", "than", "compared with" stands just before."""
    return FIGURE.search(scene.text, max(0, scene.start - BEFORE), scene.start) is not None
