"""Dates of several reports of one event → whether they agree, and the best that fits them all."""

import datetime as dt

from articles.extraction.times import intervals
from articles.extraction.values import Basis, Interval
from timeline.merging.values import Dating

# The firmer ground first.
BASES = (Basis.ABSOLUTE, Basis.PARTIAL, Basis.RELATIVE, Basis.CONTEXT, Basis.UNDATED)
OPEN = 10_000  # days, for an interval with an open end: wider than any other


def overlap(one: Interval, other: Interval) -> bool:
    """Whether some day lies in both."""
    return _reaches(one, other) and _reaches(other, one)


def _reaches(one: Interval, other: Interval) -> bool:
    return one.latest is None or other.earliest is None or one.latest >= other.earliest


def width(interval: Interval) -> int:
    """Return how many days it spans; ``OPEN`` with an open end."""
    if interval.earliest is None or interval.latest is None:
        return OPEN
    return min((interval.latest - interval.earliest).days + 1, OPEN - 1)


def within(inner: Interval, outer: Interval) -> bool:
    """Whether every day of ``inner`` lies in ``outer``."""
    starts = outer.earliest is None or (
        inner.earliest is not None and inner.earliest >= outer.earliest
    )
    ends = outer.latest is None or (inner.latest is not None and inner.latest <= outer.latest)
    return starts and ends


def agreed(one: Dating, other: Dating) -> Dating:
    """Return the most precise date that is consistent with both.

    ``one`` stays where ``other`` adds nothing or contradicts it: a contradiction is shown, never
    split down the middle.
    """
    if within(one.interval, other.interval) and within(other.interval, one.interval):
        return min(one, other, key=lambda dating: BASES.index(dating.basis))
    if within(one.interval, other.interval):
        return one
    if within(other.interval, one.interval):
        return other
    if not overlap(one.interval, other.interval):
        return one
    return _both(one, other)


def _both(one: Dating, other: Dating) -> Dating:
    shared = intervals.between(
        _later(one.interval.earliest, other.interval.earliest),
        _earlier(one.interval.latest, other.interval.latest),
        hedged="~" in one.interval.edtf + other.interval.edtf,
    )
    why = f"Two reports agree on {shared.edtf}. One: {one.why} Another: {other.why}"
    return Dating(shared, max(one.basis, other.basis, key=BASES.index), why)


def _later(one: dt.date | None, other: dt.date | None) -> dt.date | None:
    return max(one, other) if one and other else one or other


def _earlier(one: dt.date | None, other: dt.date | None) -> dt.date | None:
    return min(one, other) if one and other else one or other
