"""Keys of an event, so that only events with a name and a stretch of time in common are compared.

An event is kept under each of its names with a stretch of time: its months where its date is
close, and its years; events without both ends go under "open". A report looks where an event that
it could mean would be kept. A look-up is one probe of an index, however many events are known.
"""

import datetime as dt
import hashlib
from collections.abc import Iterator
from functools import lru_cache

from articles.extraction.values import EventType, Interval
from timeline.merging.dates import width
from timeline.merging.values import Report

CLOSE = 31  # days: kept by month
WIDE = 3 * 366  # days: kept by year; wider counts as open
YEARS_BACK = 3  # how far an undated report is taken to look back
MOST_NAMES = 6

# Types that different reports use for one happening.
GROUPS = {
    EventType.SPEECH.value: "said",
    EventType.STATEMENT.value: "said",
    EventType.DIRECTIVE.value: "ordered",
    EventType.EXECUTIVE_ACTION.value: "ordered",
}
FEDERAL = "United States"


def group(type_: str) -> str:
    """Return the types that may be one event, under one name."""
    return GROUPS.get(type_, type_)


def names_of(report: Report) -> list[str]:
    """Return the names to look under, the more telling first."""
    found = [site.name for site in report.sites]
    for party in report.parties:
        found.append(party.name)
        found.append(party.side)
    found += report.nearby
    own = dict.fromkeys(name for name in found if name)
    telling = [name for name in own if name != FEDERAL][: MOST_NAMES - 1]
    return telling + [FEDERAL] * (FEDERAL in own)


def keys_kept(report: Report) -> frozenset[int]:
    """Return the keys under which a known event is kept."""
    return _keys(report, [place for i in report.intervals for place in _kept_at(i)])


def alike_kept(one: Report, other: Report) -> bool:
    """Whether two reports are kept under the same keys, as far as that is seen at a glance."""
    return (
        group(one.type) == group(other.type)
        and one.intervals == other.intervals
        and one.sites == other.sites
        and one.parties == other.parties
        and one.nearby == other.nearby
    )


def keys_sought(report: Report) -> frozenset[int]:
    """Return the keys under which an event that the report may mean would be kept."""
    return _keys(report, list(_sought_at(report.interval)))


def _kept_at(interval: Interval) -> Iterator[str]:
    if width(interval) > WIDE:
        yield "open"
        return
    form = "wide"
    if width(interval) <= CLOSE:
        yield from _months(interval)
        form = "year"
    for year in _years(interval):
        yield f"{form} {year}"


def _sought_at(interval: Interval) -> Iterator[str]:
    yield "open"
    years = _years(interval)
    for year in years:
        yield f"wide {year}"
    if width(interval) <= CLOSE:
        yield from _months(interval)
    else:
        for year in years:
            yield f"year {year}"


def _years(interval: Interval) -> range:
    first, last = interval.earliest, interval.latest
    if first is None and last is None:
        return range(0)
    if first is None or last is None or width(interval) > WIDE:
        until = last.year if last else (first or dt.date.min).year + YEARS_BACK
        since = until - YEARS_BACK
        return range(max(since, first.year if first else since), until + 1)
    return range(first.year, last.year + 1)


def _months(interval: Interval) -> Iterator[str]:
    first, last = interval.earliest, interval.latest
    if first is None or last is None:
        return
    yield f"{first.year}-{first.month}"
    if (last.year, last.month) != (first.year, first.month):
        yield f"{last.year}-{last.month}"


def _keys(report: Report, places: list[str]) -> frozenset[int]:
    kind = group(report.type)
    return frozenset([_number(kind, name, place) for name in names_of(report) for place in places])


@lru_cache(maxsize=1 << 15)  # a story has few names, and the same months again and again
def _number(kind: str, name: str, place: str) -> int:
    digest = hashlib.blake2b(f"{kind}|{name}|{place}".encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)
