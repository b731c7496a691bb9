"""Counts the values of a facet over what is listed, in all segments together."""

from collections.abc import Iterable, Mapping, Sequence
from heapq import heappush, heapreplace

import numpy as np
from pyroaring import BitMap

from timeline.chronology import foremost
from timeline.chronology.answer import Facet
from timeline.chronology.directory import Directory
from timeline.chronology.postings import ranks_of
from timeline.chronology.segment import Segment
from timeline.filters import Filters

# Reading the values of one listed event costs about a tenth of intersecting one value's list.
EVENTS_WORTH_A_VALUE = 10

Parts = Sequence[tuple[Segment, BitMap]]  # segments with what is listed of each


def count_facet(name: str, parts: Parts, filters: Filters, directory: Directory) -> Facet:
    """Return the facet with exact counts."""
    if not foremost.is_named(name):
        return foremost.facet_of_fixed(name, _fixed(name, parts), filters)
    (base, listed), *others = parts
    extra = _add_up(_by_event(name, segment, found) for segment, found in others)
    if len(listed) <= EVENTS_WORTH_A_VALUE * len(base.postings[name]):
        counts = _add_up([_by_event(name, base, listed), extra])
        return foremost.facet_of_rows(name, counts, filters, directory)
    chosen = filters.choice(name)
    keys = directory.keys(name, (*chosen.wanted, *chosen.unwanted))
    counts, positive = _by_value(name, base, listed, extra, keys)
    return foremost.facet_of_rows(name, counts, filters, directory, positive)


def _fixed(name: str, parts: Parts) -> dict[str, int]:
    """Count the values of type, status or review."""
    counts: dict[str, int] = {}
    for segment, listed in parts:
        for value, ranks in zip(segment.fixed_values[name], segment.value_lists(name), strict=True):
            counts[value] = counts.get(value, 0) + listed.intersection_cardinality(ranks)
    return counts


def _add_up(several: Iterable[Mapping[int, int]]) -> dict[int, int]:
    """Return the sums of counts by key."""
    total: dict[int, int] = {}
    for counts in several:
        for key, count in counts.items():
            total[key] = total.get(key, 0) + count
    return total


def _by_event(name: str, segment: Segment, listed: BitMap) -> dict[int, int]:
    """Count by reading the values of every listed event: best where few are listed."""
    arrays = segment.arrays
    starts, values = arrays[f"{name}.of.starts"], arrays[f"{name}.of"]
    ranks = ranks_of(listed)
    begin = starts[ranks].astype(np.int64)
    lengths = starts[ranks + 1].astype(np.int64) - begin
    ends = np.cumsum(lengths)
    total = int(ends[-1]) if len(ends) else 0
    at = np.repeat(begin - (ends - lengths), lengths) + np.arange(total)
    counts = np.bincount(values[at], minlength=len(segment.postings[name]))
    numbers = np.flatnonzero(counts)
    keys = arrays[f"{name}.keys"][numbers]
    return dict(zip(keys.tolist(), counts[numbers].tolist(), strict=True))


def _by_value(
    name: str, segment: Segment, listed: BitMap, extra: Mapping[int, int], chosen: Sequence[int]
) -> tuple[dict[int, int], int]:
    """Count by intersecting values' lists: best where many are listed.

    Values come by falling number of events in all. Once none can reach the last one shown, it
    only matters whether a value occurs at all. Returns counts, and how many are above 0.
    """
    lists, order = segment.value_lists(name), segment.falling(name)
    keys = segment.arrays[f"{name}.keys"]
    overall = segment.postings[name].counts
    most_extra = max(extra.values(), default=0)
    counts: dict[int, int] = {}
    best: list[int] = []  # the highest counts so far, the least of them first
    seen = 0
    for number in order:
        if len(best) == foremost.SHOWN + len(chosen) and overall[number] + most_extra < best[0]:
            break
        seen += 1
        key = int(keys[number])
        count = listed.intersection_cardinality(lists[number]) + extra.get(key, 0)
        if count:
            counts[key] = count
            if len(best) < foremost.SHOWN + len(chosen):
                heappush(best, count)
            elif count > best[0]:
                heapreplace(best, count)
    rest = order[seen:]
    occurring = {
        int(keys[number])
        for number, occurs in zip(
            rest, map(listed.intersect, (lists[number] for number in rest)), strict=True
        )
        if occurs
    }
    positive = set(counts) | occurring | set(extra)
    for number in segment.numbers(name, [*chosen, *(key for key in extra if key not in counts)]):
        key = int(keys[number])
        counts[key] = listed.intersection_cardinality(lists[number]) + extra.get(key, 0)
    for key in set(extra) - set(counts):
        counts[key] = extra[key]
    return counts, len(positive)
