"""Readings from the two ends of a publication interval, merged into one honest reading."""

from articles.extraction.times import intervals
from articles.extraction.times.reading import PARTIAL, Reading
from articles.extraction.values import Interval


def merged(early: Reading | None, late: Reading) -> Reading | None:
    """The reading from the first and the one from the last possible publication day.

    The same from both: it stands. Otherwise it may be anything between the two; where one
    end of the publication day is open, so is that end of the result. A day or month that
    stands without its year keeps what the words say: "Feb. 10" is XXXX-02-10.
    """
    if early is None or (early.value == late.value and early.interval == late.interval):
        return late
    value = late.value
    if early.value != value:
        yearless = late.basis is PARTIAL and early.value[4:] == value[4:]
        value = "XXXX" + value[4:] if yearless else common_value(early.value, value)
    interval = _between(early.interval, late.interval)
    return late._replace(value=value, interval=interval)


def _between(early: Interval | None, late: Interval | None) -> Interval | None:
    first = early.earliest if early else None
    last = late.latest if late else None
    if first is None and last is None:
        return None
    return intervals.between(first, last, hedged=False)


def common_value(one: str, other: str) -> str:
    """What two TIMEX3 values have in common, with X for the digits that differ."""
    if len(one) != len(other):
        return one if "X" in one else other
    differs = False
    out = []
    for a, b in zip(one, other, strict=True):
        differs = differs or a != b
        out.append("X" if differs and a.isdigit() else a)
    return "".join(out)
