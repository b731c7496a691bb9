"""The time expressions that can date an event: days on the calendar."""

from collections.abc import Sequence

from articles.extraction.values import Interval, TimeExpression, TimexType

LONGEST = 50  # years; what is longer is an age, no date


def eligible(times: Sequence[TimeExpression]) -> list[TimeExpression]:
    """The expressions that can date an event: days on the calendar, not "now"."""
    return [
        time
        for time in times
        if time.type in (TimexType.DATE, TimexType.TIME)
        and time.interval is not None
        and (time.interval.earliest or time.interval.latest)
        and time.value != "PRESENT_REF"
        and not (time.value.endswith("_REF") and _is_open(time.interval))
        and not (time.type is TimexType.TIME and time.value == "FUTURE_REF")
        and not _is_an_age(time.interval)
    ]


def _is_an_age(interval: Interval) -> bool:
    """ "In the 18th century": no event of ours is dated so."""
    first, last = interval.earliest, interval.latest
    return first is not None and last is not None and last.year - first.year > LONGEST


def _is_open(interval: Interval) -> bool:
    return interval.earliest is None or interval.latest is None
