"""A date that somebody states outside a text: ``--published``, metadata, a field of the admin.

The only room that parses EDTF and the only user of dateparser. Both are slow (milliseconds a
call), so the reader of texts never comes here.
"""

import datetime as dt
import re
import time
from functools import lru_cache
from typing import Any

import edtf

from articles.extraction.times import intervals
from articles.extraction.values import Interval

DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:[T ]\d\d?(?::\d\d){1,2}.*)?", re.S)
COMPACT_DAY = re.compile(r"(\d{4})(\d\d)(\d\d)")
EDTF_LIKE = re.compile(r"[\[{]?[.\dXYES~?%/\-,+.\]}]+")
FULL_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
LONGEST = 120


@lru_cache(maxsize=4096)
def parse_edtf(text: str) -> Interval:
    """An EDTF string of level 0 to 2 as an interval; its first and last day are the strict ones.

    Raises ValueError with a message for the person who typed it.
    """
    clean = text.strip()
    if clean in ("../..", ".."):
        return intervals.unknown()
    if not clean or len(clean) > LONGEST:
        raise ValueError("Give a date in EDTF, for example 2020-02-10, 2017-03/2018-06 or 198X.")
    try:
        parsed = edtf.parse_edtf(clean)
        first, last = _bound(parsed.lower_strict()), _bound(parsed.upper_strict())
    except Exception as problem:  # the library raises many kinds, also for years out of range
        raise ValueError(
            f"“{clean}” is not a date in EDTF. Write for example 2020-02-10 (a day), 2020-02 "
            "(a month), 2020 (a year), 2017-03/2018-06 (from … to), 2008~ (about), 198X (a "
            "decade) or [..2020-02-12] (that day or earlier)."
        ) from problem
    if re.fullmatch(r"\d{4}-24[~?%]?", clean):  # the library ends a winter in December
        winter = intervals.season(int(clean[:4]), "WI")
        first, last = winter.earliest, winter.latest
    if first and last and first > last:
        raise ValueError(f"“{clean}” ends before it begins.")
    made = intervals.between(first, last, hedged=any(mark in clean for mark in "~?%"))
    return Interval(first, last, made.precision, clean)


def _bound(value: Any) -> dt.date | None:
    """A bound of the library (struct_time, or an infinity) as a day."""
    if isinstance(value, time.struct_time):
        return dt.date(value.tm_year, value.tm_mon, value.tm_mday)
    if isinstance(value, float):
        return None
    raise ValueError("no bound")


@lru_cache(maxsize=4096)
def parse_stated(text: str) -> Interval | None:
    """A stated publication date: a day, a day with time, EDTF, or a date written in words.

    None if it cannot be read. A date with time counts as the day that it names.
    """
    clean = text.strip()
    if not clean or len(clean) > LONGEST:
        return None
    if found := DAY.fullmatch(clean) or COMPACT_DAY.fullmatch(clean):
        try:
            return intervals.day(dt.date(*(int(part) for part in found.groups())))
        except ValueError:
            return None
    if EDTF_LIKE.fullmatch(clean):
        try:
            return parse_edtf(clean)
        except ValueError:
            return None
    return _written(clean)


def _written(text: str) -> Interval | None:
    """A full written date in English through dateparser, which is loaded when first needed.

    The year has four digits: "Feb 10" is no February of 2010, nor "2/10/20" a certain day.
    """
    if not FULL_YEAR.search(text):
        return None
    from dateparser.date import DateDataParser  # noqa: PLC0415  (slow to load, seldom needed)

    parser = DateDataParser(
        languages=["en"],
        settings={
            "RELATIVE_BASE": dt.datetime(2000, 1, 1),  # fixed: never the clock
            "REQUIRE_PARTS": ["year"],
            "PARSERS": ["custom-formats", "absolute-time"],
            "RETURN_AS_TIMEZONE_AWARE": False,
        },
    )
    data = parser.get_date_data(text)
    if data.date_obj is None:
        return None
    when = data.date_obj.date()
    if data.period == "year":
        return intervals.year(when.year)
    if data.period == "month":
        return intervals.month(when.year, when.month)
    return intervals.day(when)
