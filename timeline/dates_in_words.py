"""An interval of days in words that promise no more than is known.

Pure: the one place where a date becomes English. Every form here stands, with an example, in
the table of ``tests/pages/test_dates_in_words.py``.
"""

import datetime as dt
import re
from calendar import monthrange

from articles.extraction.values import Interval

NOT_KNOWN = "date not known"

MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)

# EDTF 2018-21 is a meteorological season; its words need not name its months.
SEASON = re.compile(r"(\d{4})-(2[1-4])")
SEASON_NAMES = {"21": "spring", "22": "summer", "23": "autumn", "24": "winter"}

# [2018-01-05,2018-01-09] is one of these days, {…} is all of them.
LIST = re.compile(r"([\[{])(\d{4}-\d\d-\d\d(?:,\d{4}-\d\d-\d\d)+)[\]}]")

# An end that is written as a year or a month reaches to its last day: [..2018-01].
COARSE_END = re.compile(r"\d{4}(?:-\d\d)?[~?%]?")


def in_words(interval: Interval) -> str:
    """Word an interval: "10 February 2020", "week of 22 January 2018", "by 12 February 2020"."""
    edtf = interval.edtf
    if interval.earliest is None and interval.latest is None:
        return NOT_KNOWN
    if listed := LIST.fullmatch(edtf):
        return _listed(listed)
    hedge = _hedge(edtf)
    if interval.earliest is None or interval.latest is None:
        return _open(interval, hedge)
    if season := SEASON.fullmatch(edtf.rstrip("~?%")):
        return f"{hedge}{SEASON_NAMES[season[2]]} {season[1]}"
    return hedge + _closed(interval.earliest, interval.latest, bare=bool(hedge))


def machine_form(interval: Interval) -> str:
    """Return what HTML's ``<time datetime>`` takes: a day, week, month or year; else ""."""
    first, last = interval.earliest, interval.latest
    if first is None or last is None or first.year < 1000:
        return ""
    if first == last:
        return first.isoformat()
    if is_week(first, last):
        year, week, _ = first.isocalendar()
        return f"{year}-W{week:02d}"
    if _is_one_month(first, last):
        return first.isoformat()[:7]
    return str(first.year) if _is_one_year(first, last) else ""


def shape(interval: Interval) -> str:
    """Say how a date lies on the time rail.

    "day", "span" (it has two ends), "until" (only its end is known), "from" (only its beginning
    is) or "unknown".
    """
    if interval.earliest is None:
        return "unknown" if interval.latest is None else "until"
    if interval.latest is None:
        return "from"
    return "day" if interval.earliest == interval.latest else "span"


def day_in_words(day: dt.date) -> str:
    """Word one day: "10 February 2020"."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def month_in_words(day: dt.date) -> str:
    """Word the month that holds the day: "February 2020"."""
    return f"{MONTHS[day.month - 1]} {day.year}"


def range_in_words(first: dt.date, last: dt.date) -> str:
    """Word a range of days as briefly as it can be told: "2017", "5 to 9 March 2018"."""
    if first == last:
        return day_in_words(first)
    if _is_one_year(first, last):
        return str(first.year)
    if _is_one_month(first, last):
        return month_in_words(first)
    start, end = _ends(first, last)
    return f"{start} to {end}"


def is_week(first: dt.date, last: dt.date) -> bool:
    """Say whether the days run from a Monday to the Sunday after it."""
    return first.weekday() == 0 and (last - first).days == 6


def _closed(first: dt.date, last: dt.date, bare: bool) -> str:
    """Word an interval with two ends; ``bare`` leaves out "between", for "about 5 to 9 March"."""
    if decade := _decade(first, last):
        return decade
    if is_week(first, last):
        return f"week of {day_in_words(first)}"
    if first == last or _is_one_month(first, last) or _is_one_year(first, last):
        return range_in_words(first, last)
    start, end = _ends(first, last)
    if bare:
        return f"{start} to {end}"
    return f"{start} or {end}" if (last - first).days == 1 else f"between {start} and {end}"


def _ends(first: dt.date, last: dt.date) -> tuple[str, str]:
    """Word both ends, no finer than they are and without saying month or year twice."""
    if _begins_year(first) and _ends_year(last):
        return str(first.year), str(last.year)
    if first.day == 1 and _ends_month(last):
        end = month_in_words(last)
        return (MONTHS[first.month - 1] if first.year == last.year else month_in_words(first)), end
    if (first.year, first.month) == (last.year, last.month):
        return str(first.day), day_in_words(last)
    if first.year == last.year:
        return f"{first.day} {MONTHS[first.month - 1]}", day_in_words(last)
    return day_in_words(first), day_in_words(last)


def _open(interval: Interval, hedge: str) -> str:
    """Word an interval with one open end.

    An event is a happening, not a state: with an open beginning it lies *by* its last day,
    whether its EDTF says one of those days or all of them.
    """
    one_day = interval.edtf.startswith("[")  # one of these days; otherwise all of them
    ends = re.split(r"\.\.|/", interval.edtf.strip("[]"))
    given = next((end for end in ends if end.strip(".")), "")
    if interval.latest is None and interval.earliest is not None:
        day = hedge + _as_given(interval.earliest, given)
        return f"{day} or later" if one_day else f"from {day} on"
    if interval.latest is not None:
        whole = "the end of " if COARSE_END.fullmatch(given) else ""
        return f"by {hedge}{whole}{_as_given(interval.latest, given)}"
    return NOT_KNOWN


def _as_given(day: dt.date, given: str) -> str:
    """Word one end as finely as it was given: "2018-01" is a month."""
    parts = given.rstrip("~?%").count("-")
    if not given or parts == 2:
        return day_in_words(day)
    return month_in_words(day) if parts == 1 else str(day.year)


def _listed(found: re.Match[str]) -> str:
    """Word days one by one: "5 January 2018 or 9 January 2018"."""
    days = [day_in_words(dt.date.fromisoformat(day)) for day in found[2].split(",")]
    word = "or" if found[1] == "[" else "and"
    return f"{', '.join(days[:-1])} {word} {days[-1]}"


def _hedge(edtf: str) -> str:
    """Word EDTF's marks: ~ approximate, ? uncertain, % both."""
    if "%" in edtf or ("~" in edtf and "?" in edtf):
        return "perhaps about "
    if "~" in edtf:
        return "about "
    return "perhaps " if "?" in edtf else ""


def _decade(first: dt.date, last: dt.date) -> str:
    """Word a whole decade, "the 1980s", or return ""."""
    whole = _begins_year(first) and _ends_year(last) and last.year == first.year + 9
    return f"the {first.year}s" if whole and first.year % 10 == 0 else ""


def _begins_year(day: dt.date) -> bool:
    return (day.month, day.day) == (1, 1)


def _ends_year(day: dt.date) -> bool:
    return (day.month, day.day) == (12, 31)


def _ends_month(day: dt.date) -> bool:
    return day.day == monthrange(day.year, day.month)[1]


def _is_one_year(first: dt.date, last: dt.date) -> bool:
    return first.year == last.year and _begins_year(first) and _ends_year(last)


def _is_one_month(first: dt.date, last: dt.date) -> bool:
    same = (first.year, first.month) == (last.year, last.month)
    return same and first.day == 1 and _ends_month(last)
