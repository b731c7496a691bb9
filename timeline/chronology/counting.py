"""Counts the values of a facet over what is listed, in all segments together."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from heapq import heappush, heapreplace
from typing import NamedTuple

import numpy as np
from pyroaring import BitMap

from timeline.chronology import foremost
from timeline.chronology.answer import Facet
from timeline.chronology.directory import Directory
from timeline.chronology.kept import counts_kept
from timeline.chronology.postings import Array, ranks_of
from timeline.chronology.reading import count_by_event, count_ranks
from timeline.chronology.segment import Segment
from timeline.chronology.selecting import Selection
from timeline.filters import Choice, Filters

# Reading the values of so many listed events costs as much as intersecting one value's list ...
EVENTS_WORTH_A_VALUE = 10
# ... and so many are read in a few milliseconds, whatever the values.
EVENTS_ANYWAY = 150_000
SAMPLE, SOME = 40_000, 64
FEW = 3  # chosen values
FEW_VALUES = 8  # of type, status or review: their lists are quickly intersected


class Counts(NamedTuple):
    """Counts of the values that can be among the foremost, and how many are above 0 in all."""

    by_key: Mapping[int, int]
    positive: int


# Counts of a facet under filters that choose nothing of it.
CountsOf = Callable[[str, Filters], Counts]


def count_facet(
    name: str,
    selections: Sequence[Selection],
    filters: Filters,
    directory: Directory,
    without_choice: CountsOf,
) -> Facet:
    """Return the facet with exact counts.

    A facet's own choice is left out of its counts, so they are the same whatever is chosen of it;
    ``without_choice`` knows them, as ``count_foremost`` returns them.
    """
    if not foremost.is_named(name):
        return foremost.facet_of_fixed(name, _fixed(name, selections), filters)
    chosen = filters.choice(name)
    keys = directory.keys(name, (*chosen.wanted, *chosen.unwanted))
    if chosen.unwanted or not 0 < len(keys) <= FEW:
        counts = count_foremost(name, selections, keys)
    else:
        counts = without_choice(name, filters.with_choice(name, Choice()))
        own = {key: _listed_with(name, key, selections) for key in keys}
        counts = Counts({**counts.by_key, **own}, counts.positive)
    return foremost.facet_of_rows(name, counts.by_key, filters, directory, counts.positive)


def only_chosen(
    name: str, selections: Sequence[Selection], filters: Filters, directory: Directory
) -> Facet:
    """Return a facet with nothing but what is wanted of it, for a page that shows no more of it.

    The filters must not exclude anything of it.
    """
    keys = directory.keys(name, filters.choice(name).wanted)
    counts = {key: _listed_with(name, key, selections) for key in keys}
    return foremost.facet_of_rows(name, counts, filters, directory)


def count_foremost(
    name: str, selections: Sequence[Selection], chosen: Sequence[int] = ()
) -> Counts:
    """Count the values of a named facet that can be shown if these, by key, are chosen.

    With none chosen it leaves room for a FEW, since chosen ones stand beside those shown anyway.
    """
    base, *others = selections
    extra: dict[int, int] = {}
    for selection in others:
        for key, count in _by_key(name, selection).items():
            extra[key] = extra.get(key, 0) + count
    return _of_base(name, base, extra, chosen)


def _listed_with(name: str, key: int, selections: Sequence[Selection]) -> int:
    """Count the listed events that have a value of a facet."""
    return sum(
        selection.listed.intersection_cardinality(selection.segment.recent.get(name, number))
        for selection in selections
        for number in selection.segment.numbers(name, [key])
    )


def _fixed(name: str, selections: Sequence[Selection]) -> dict[str, int]:
    """Count the values of type, status or review."""
    counts: dict[str, int] = {}
    for selection in selections:
        found = _of_fixed(name, selection)
        for value, count in zip(selection.segment.fixed_values[name], found, strict=True):
            counts[value] = counts.get(value, 0) + count
    return counts


def _of_fixed(name: str, selection: Selection) -> Sequence[int]:
    """Count the values of type, status or review in one segment."""
    segment, sole = selection.segment, selection.sole(without=name)
    kept = counts_kept(segment, name, sole) if sole else None
    if kept is None:
        if name in segment.stretches and name not in selection.conditions and _is_quick(selection):
            return selection.counts[segment.stretches[name]].tolist()
        return _among(name, segment, selection.listed_without(name))
    if gone := selection.dead_without(name):
        kept = kept - np.array(_among(name, segment, gone), dtype=np.int64)
    counts: list[int] = kept.tolist()
    return counts


def _is_quick(selection: Selection) -> bool:
    """Say whether all that is listed is read anyway, for the facets of many values."""
    return len(selection.listed) <= EVENTS_ANYWAY


def _among(name: str, segment: Segment, events: BitMap) -> list[int]:
    """Count the values of type, status or review among some events.

    Each event has one. So if there are many values, the events' own are read; else the commonest is
    looked at first, and once every event has been counted the others are not looked at.
    """
    size = len(segment.postings[name])
    if size > FEW_VALUES and len(events) <= EVENTS_ANYWAY:
        values = segment.values(name).take(ranks_of(events))
        counted: list[int] = np.bincount(values, minlength=size).tolist()
        return counted
    counts, left = [0] * size, len(events)
    for number in segment.falling(name).tolist():
        if not left:
            break
        counts[number] = events.intersection_cardinality(segment.recent.get(name, number))
        left -= counts[number]
    return counts


def _of_base(name: str, base: Selection, extra: Mapping[int, int], chosen: Sequence[int]) -> Counts:
    """Count over the large segment, in whichever way is quickest, with ``extra`` added."""
    segment, sole = base.segment, base.sole(without=name)
    counts = counts_kept(segment, name, sole) if sole else None
    if counts is not None:
        if gone := base.dead_without(name):
            counts = counts - count_by_event(segment, gone)[segment.stretches[name]]
        return _foremost(name, segment, counts, extra, chosen)
    listed = base.listed_without(name)
    if len(listed) > EVENTS_ANYWAY + EVENTS_WORTH_A_VALUE * len(segment.postings[name]):
        return _by_value(name, segment, listed, extra, chosen)
    return _foremost(name, segment, base.counts_without(name), extra, chosen)


def _by_key(name: str, selection: Selection) -> dict[int, int]:
    """Return the counts above 0 by primary key."""
    if not selection.segment.events:
        return {}
    counts = selection.counts_without(name)
    numbers = np.flatnonzero(counts)
    keys = selection.segment.arrays[f"{name}.keys"][numbers]
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
    shown = foremost.SHOWN + max(FEW, len(chosen))
    numbers = np.flatnonzero(counts)
    found = counts.take(numbers)
    positive = len(numbers) + len(outside)
    if len(found) > shown:
        among_them = found >= np.partition(found, -shown)[-shown]
        numbers, found = numbers[among_them], found[among_them]
    by_key = dict(zip(keys.take(numbers).tolist(), found.tolist(), strict=True))
    for number in segment.numbers(name, chosen):
        by_key[int(keys[number])] = int(counts[number])
    return Counts({**by_key, **outside}, positive)


def _by_value(
    name: str, segment: Segment, listed: BitMap, extra: Mapping[int, int], chosen: Sequence[int]
) -> Counts:
    """Count by intersecting values' lists: best where many are listed.

    Values come by falling number of events in all. Once none can reach the last one shown, it
    only matters whether a value occurs at all.
    """
    order = segment.falling(name)
    keys = segment.arrays[f"{name}.keys"]
    overall = segment.postings[name].counts
    most_extra = max(extra.values(), default=0)
    counts: dict[int, int] = {}
    best: list[int] = []  # the highest counts so far, the least of them first
    shown, seen = foremost.SHOWN + max(FEW, len(chosen)), 0
    for number in _by_and_by(order):
        if len(best) == shown and overall[number] + most_extra < best[0]:
            break
        seen += 1
        key = int(keys[number])
        ranks = segment.recent.get(name, number)
        count = listed.intersection_cardinality(ranks) + extra.get(key, 0)
        if count:
            counts[key] = count
            if len(best) < shown:
                heappush(best, count)
            elif count > best[0]:
                heapreplace(best, count)
    others = _occurring(name, segment, listed, order[seen:])
    if extra:
        positive = len({*counts, *extra, *(int(keys[number]) for number in others)})
    else:
        positive = len(counts) + len(others)
    for number in segment.numbers(name, [*chosen, *(key for key in extra if key not in counts)]):
        ranks = segment.recent.get(name, number)
        key = int(keys[number])
        counts[key] = listed.intersection_cardinality(ranks) + extra.get(key, 0)
    return Counts({**extra, **counts}, positive)


def _by_and_by(numbers: Array) -> Iterator[int]:
    """Yield the numbers as Python's, some at a time: mostly few are wanted."""
    for at in range(0, len(numbers), SOME):
        yield from numbers[at : at + SOME].tolist()


def _occurring(name: str, segment: Segment, listed: BitMap, numbers: Array) -> list[int]:
    """Return those of these values that a listed event has.

    Most show up in a sample of the events; only of the others the lists are looked at.
    """
    ranks = ranks_of(listed)
    sample = ranks[:: max(1, len(ranks) // SAMPLE)]
    seen = count_ranks(segment, sample)[segment.stretches[name]][numbers] > 0
    lists = segment.postings[name]
    others = [number for number in numbers[~seen].tolist() if listed.intersect(lists[number])]
    return [*numbers[seen].tolist(), *others]
