"""Counts the values of a facet over what is listed, in all segments together."""

from collections.abc import Mapping, Sequence
from heapq import heappush, heapreplace
from typing import NamedTuple

import numpy as np
from pyroaring import BitMap

from timeline.chronology import foremost
from timeline.chronology.answer import Facet
from timeline.chronology.directory import Directory
from timeline.chronology.postings import Array, ranks_of
from timeline.chronology.segment import Segment
from timeline.chronology.selecting import Selection
from timeline.filters import Filters

# Reading the values of so many listed events costs as much as intersecting one value's list ...
EVENTS_WORTH_A_VALUE = 15
# ... and so many are read in a millisecond, whatever the values.
EVENTS_ANYWAY = 20_000


class Counts(NamedTuple):
    """Counts of the values that can be among the foremost, and how many are above 0 in all."""

    by_key: Mapping[int, int]
    positive: int


def count_facet(
    name: str, selections: Sequence[Selection], filters: Filters, directory: Directory
) -> Facet:
    """Return the facet with exact counts."""
    if not foremost.is_named(name):
        return foremost.facet_of_fixed(name, _fixed(name, selections), filters)
    base, *others = selections
    extra: dict[int, int] = {}
    for selection in others:
        for key, count in _by_key(name, selection.segment, selection.listed_without(name)).items():
            extra[key] = extra.get(key, 0) + count
    chosen = filters.choice(name)
    keys = directory.keys(name, (*chosen.wanted, *chosen.unwanted))
    counts = _of_base(name, base, extra, keys)
    return foremost.facet_of_rows(name, counts.by_key, filters, directory, counts.positive)


def _fixed(name: str, selections: Sequence[Selection]) -> dict[str, int]:
    """Count the values of type, status or review."""
    counts: dict[str, int] = {}
    for selection in selections:
        segment, listed = selection.segment, selection.listed_without(name)
        for value, ranks in zip(segment.fixed_values[name], segment.value_lists(name), strict=True):
            counts[value] = counts.get(value, 0) + listed.intersection_cardinality(ranks)
    return counts


def _of_base(name: str, base: Selection, extra: Mapping[int, int], chosen: Sequence[int]) -> Counts:
    """Count over the large segment, in whichever way is quickest, with ``extra`` added."""
    segment = base.segment
    if base.is_usual(without=name):
        counts = usual_counts(name, segment)
        if base.dead:
            counts = counts - by_event(name, segment, base.dead & segment.usual)
        return _foremost(name, segment, counts, extra, chosen)
    listed = base.listed_without(name)
    if len(listed) > EVENTS_ANYWAY + EVENTS_WORTH_A_VALUE * len(segment.postings[name]):
        return _by_value(name, segment, listed, extra, chosen)
    return _foremost(name, segment, by_event(name, segment, listed), extra, chosen)


def usual_counts(name: str, segment: Segment) -> Array:
    """Return the counts over what is listed when nothing is asked for, kept once counted."""
    if name not in segment.usual_counts:
        # Value by value: reading the values of every event would need much memory for a moment.
        lists = segment.value_lists(name)
        counts = map(segment.usual.intersection_cardinality, lists)
        segment.usual_counts[name] = np.fromiter(counts, dtype=np.int64, count=len(lists))
    return segment.usual_counts[name]


def by_event(name: str, segment: Segment, listed: BitMap) -> Array:
    """Count by reading the values of every listed event: best where few are listed."""
    starts, values = segment.arrays[f"{name}.of.starts"], segment.arrays[f"{name}.of"]
    size = len(segment.postings[name])
    if not listed:
        return np.zeros(size, dtype=np.int64)
    if len(listed) == listed.max() - listed.min() + 1:  # a stretch: nothing to gather
        return np.bincount(
            values[int(starts[listed.min()]) : int(starts[listed.max() + 1])], minlength=size
        )
    ranks = ranks_of(listed)
    begin = starts[ranks].astype(np.int64)
    lengths = starts[ranks + 1].astype(np.int64) - begin
    ends = np.cumsum(lengths)
    at = np.repeat(begin - (ends - lengths), lengths) + np.arange(ends[-1])
    return np.bincount(values[at], minlength=size)


def _by_key(name: str, segment: Segment, listed: BitMap) -> dict[int, int]:
    """Return the counts above 0 by primary key."""
    counts = by_event(name, segment, listed)
    numbers = np.flatnonzero(counts)
    keys = segment.arrays[f"{name}.keys"][numbers]
    return dict(zip(keys.tolist(), counts[numbers].tolist(), strict=True))


def _foremost(
    name: str, segment: Segment, counts: Array, extra: Mapping[int, int], chosen: Sequence[int]
) -> Counts:
    """Cut all counts down to those that can be shown."""
    keys = segment.arrays[f"{name}.keys"]
    outside = dict(extra)
    if extra:
        counts = counts.copy()
        for number in segment.numbers(name, extra):
            counts[number] += outside.pop(int(keys[number]))
    shown = foremost.SHOWN + len(chosen)
    least = int(np.partition(counts, -shown)[-shown]) if len(counts) > shown else 0
    kept = np.flatnonzero(counts >= max(least, 1)).tolist()
    kept += segment.numbers(name, chosen)
    by_key = {int(keys[number]): int(counts[number]) for number in kept}
    return Counts({**by_key, **outside}, int(np.count_nonzero(counts)) + len(outside))


def _by_value(
    name: str, segment: Segment, listed: BitMap, extra: Mapping[int, int], chosen: Sequence[int]
) -> Counts:
    """Count by intersecting values' lists: best where many are listed.

    Values come by falling number of events in all. Once none can reach the last one shown, it
    only matters whether a value occurs at all.
    """
    lists, order = segment.value_lists(name), segment.falling(name)
    keys = segment.arrays[f"{name}.keys"]
    overall = segment.postings[name].counts
    most_extra = max(extra.values(), default=0)
    counts: dict[int, int] = {}
    best: list[int] = []  # the highest counts so far, the least of them first
    shown, seen = foremost.SHOWN + len(chosen), 0
    for number in order:
        if len(best) == shown and overall[number] + most_extra < best[0]:
            break
        seen += 1
        key = int(keys[number])
        count = listed.intersection_cardinality(lists[number]) + extra.get(key, 0)
        if count:
            counts[key] = count
            if len(best) < shown:
                heappush(best, count)
            elif count > best[0]:
                heapreplace(best, count)
    rest = order[seen:]
    occurs = map(listed.intersect, (lists[number] for number in rest))
    numbers = (number for number, found in zip(rest, occurs, strict=True) if found)
    if extra:
        positive = len({*counts, *extra, *(int(keys[number]) for number in numbers)})
    else:
        positive = len(counts) + sum(1 for _ in numbers)
    for number in segment.numbers(name, [*chosen, *(key for key in extra if key not in counts)]):
        key = int(keys[number])
        counts[key] = listed.intersection_cardinality(lists[number]) + extra.get(key, 0)
    return Counts({**extra, **counts}, positive)
