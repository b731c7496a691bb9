"""When quoted words were spoken: "today" inside a quotation belongs to that day.

“Today is a great day,” he said on Monday: the verb of saying beside the quotation names the
day, and the article of Wednesday means Monday by "today".
"""

import datetime as dt
import re

from articles.extraction.times import intervals
from articles.extraction.times.lexicon import expanded, month_of, weekday_of

REACH = 700  # characters that a quotation is followed to either side
SAYING = (
    r"(?:said|says|told|added|wrote|announced|tweeted|declared|argued|insisted|warned|asked"
    r"|testified|explained|noted|stated|promised|vowed)"
)
DAY = (
    r"(?P<day>(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b|"
    + expanded(r"(?i:{MONTH}) {D}(?:, {YEAR})?")
    + ")"
)
AFTER = re.compile(rf"[^\"]{{0,60}}\b{SAYING}\b[^\".]{{0,80}}\b{DAY}")
BEFORE = re.compile(
    rf"(?:\b{SAYING}\b[^\".]{{0,60}}\b{DAY}"
    rf"|\b{DAY.replace('<day>', '<first>')}[^\".]{{0,60}}\b{SAYING}\b)[^\".]{{0,60}}$"
)


def spoken_day(folded: str, start: int, end: int, today: dt.date | None) -> dt.date | None:
    """The day on which the quoted words around ``folded[start:end]`` were spoken.

    None outside quotations, and where no verb of saying beside the quotation has a weekday.
    """
    if today is None:
        return None
    opening, closing = _quotation(folded, start, end)
    if opening < 0 or closing < 0:
        return None
    found = AFTER.match(folded, closing + 1, closing + 220) or BEFORE.search(
        folded, max(0, opening - 200), opening
    )
    if found is None:
        return None
    names = found.groupdict()
    return _day_named(names.get("day") or names.get("first") or "", today)


def _day_named(words: str, today: dt.date) -> dt.date | None:
    """The latest such weekday, or the month and day that is nearest before the article."""
    parts = words.replace(",", "").split()
    if len(parts) == 1:
        return intervals.shifted(today, -((today.weekday() - weekday_of(words)) % 7))
    day = int("".join(sign for sign in parts[1] if sign.isdigit()))
    year = int(parts[2]) if len(parts) > 2 else today.year
    try:
        when = dt.date(year, month_of(parts[0]), day)
        return when if when <= today or len(parts) > 2 else when.replace(year=year - 1)
    except ValueError:
        return None


def _quotation(folded: str, start: int, end: int) -> tuple[int, int]:
    """Where the quotation marks around a place stand; -1 if it is not inside any."""
    begin = folded.rfind("\n\n", max(0, start - REACH), start) + 1 or max(0, start - REACH)
    before = folded[begin:start]
    if before.count('"') % 2:
        return begin + before.rfind('"'), folded.find('"', end, end + REACH)
    opening = before.rfind("``")
    if opening >= 0 and "''" not in before[opening:]:
        closing = folded.find("''", end, end + REACH)
        return begin + opening, closing + 1 if closing >= 0 else -1
    return -1, -1
