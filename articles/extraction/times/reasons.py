"""Why a date is what it is, in one sentence for a reader; made only when asked for."""

import datetime as dt
import re

from articles.extraction.times.reading import DURATION, SET, Reading
from articles.extraction.values import Interval

LITTLE_WORD = re.compile(
    r"\b(?:on|in|at|by|since|until|before|after|from|of|to|between)\s{1,2}$", re.I
)


def explain(text: str, start: int, end: int, reading: Reading, published: Interval) -> str:
    """ "“on Monday”, past tense, in an article of Wednesday 12 February 2020: Monday 10 …"."""
    before = LITTLE_WORD.search(text, max(0, start - 12), start)
    said = f"“{' '.join(text[before.start() if before else start : end].split())}”"
    if reading.type is SET:
        return f"{said}: it comes again and again."
    if reading.type is DURATION and reading.interval is None:
        return f"{said}: a length of time."
    if reading.interval is None:
        return f"{said}: not placed, since the day to reckon from is not known."
    parts = [said]
    if reading.reason:
        parts.append(reading.reason)
    if reading.anchor is not None:
        if reading.anchor in (published.earliest, published.latest):
            parts.append(f"in an article of {in_words(published)}")
        else:
            parts.append(f"reckoned from {day_in_words(reading.anchor)}")
    return f"{', '.join(parts)}: {in_words(reading.interval)}."


def day_in_words(when: dt.date) -> str:
    """Monday 10 February 2020."""
    return f"{WEEKDAYS[when.weekday()]} {when.day} {MONTHS[when.month - 1]} {when.year}"


def in_words(interval: Interval) -> str:
    """An interval as a reader says it."""
    first, last = interval.earliest, interval.latest
    about = "about " if "~" in interval.edtf else ""
    if first is None or last is None:
        if first is not None:
            return f"{about}{day_in_words(first)} or later"
        return f"{about}{day_in_words(last)} or earlier" if last else "an unknown day"
    if first == last:
        return about + day_in_words(first)
    if len(interval.edtf) == 4 and interval.edtf.isdigit():
        return about + interval.edtf
    if len(interval.edtf) == 7 and interval.edtf[4] == "-" and int(interval.edtf[5:]) <= 12:
        return f"{about}{MONTHS[first.month - 1]} {first.year}"
    return f"{about}{day_in_words(first)} to {day_in_words(last)}"


WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
