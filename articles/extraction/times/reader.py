"""Text and publication day → time expressions (first, small version)."""

import datetime as dt
import re

from articles.extraction.times import intervals
from articles.extraction.values import Basis, Interval, Published, TimeExpression, TimexType

MONTHS = "january february march april may june july august september october november december"
WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
MONTH_NUMBER = {name[:3]: number for number, name in enumerate(MONTHS.split(), 1)}
PATTERN = re.compile(
    r"\b(?:(?P<month>(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?)"
    r" (?P<day>[0-3]?\d)(?:,? (?P<year>(?:19|20)\d\d))?"
    r"|(?P<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"
    r"|(?P<relative>yesterday|today|tomorrow|(?:last|this|next) (?:week|month|year))"
    r"|(?P<alone>(?:19|20)\d\d))\b",
    re.I,
)


def find_times(text: str, published: Published) -> list[TimeExpression]:
    """The time expressions of a text, sorted and not overlapping."""
    today = published.interval.latest
    found = []
    for match in PATTERN.finditer(text):
        interval = _interval(match, today)
        value = interval.edtf if interval else ""
        kind = Basis.ABSOLUTE if match["year"] or match["alone"] else Basis.RELATIVE
        found.append(
            TimeExpression(
                match.start(),
                match.end(),
                match.group(),
                TimexType.DATE,
                value,
                "",
                interval,
                kind,
                match.group,
            )
        )
    return found


def _interval(  # noqa: PLR0911
    match: re.Match[str], today: dt.date | None
) -> Interval | None:
    if match["alone"]:
        return intervals.year(int(match["alone"]))
    if today is None and not match["year"]:
        return None
    base = today or dt.date(2000, 1, 1)
    if match["month"]:
        year = int(match["year"]) if match["year"] else base.year
        try:
            return intervals.day(
                dt.date(year, MONTH_NUMBER[match["month"][:3].lower()], int(match["day"]))
            )
        except ValueError:
            return None
    if match["weekday"]:
        back = (base.weekday() - WEEKDAYS.index(match["weekday"].lower())) % 7
        return intervals.day(intervals.shifted(base, -back))
    words = match["relative"].lower().split()
    if len(words) == 1:
        offset = {"yesterday": -1, "today": 0, "tomorrow": 1}[words[0]]
        return intervals.day(intervals.shifted(base, offset))
    step = {"last": -1, "this": 0, "next": 1}[words[0]]
    if words[1] == "week":
        return intervals.week_of(intervals.shifted(base, 7 * step))
    if words[1] == "month":
        first = intervals.add_months(base, step)
        return intervals.month(first.year, first.month)
    return intervals.year(base.year + step)
