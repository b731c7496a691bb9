"""Counts kept ready in a snapshot: with nothing chosen, and with one thing that many events have.

Counting the values of a facet over a hundred thousand events takes milliseconds. Most of what
readers ask for chooses one thing: a type, an actor, a place, a publisher, a word. For each that
many events have, the counts of every facet are laid out when the snapshot is built; what changed
since is subtracted and added.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from pyroaring import BitMap

from timeline.chronology.build import COUNTED
from timeline.chronology.postings import Array, Arrays
from timeline.chronology.reading import count_by_event
from timeline.chronology.segment import Segment

MANY = 16_384  # fewer events are counted quickly enough when they are asked for
STEM = "stem"
SOURCES = (*COUNTED, STEM)


@dataclass(frozen=True, slots=True)
class Sole:
    """What is chosen beside the usual statuses: one value of a facet, one word, or nothing."""

    source: str = ""  # one of SOURCES, "" for nothing
    number: int = 0  # of the value or the stem in the segment


def counts_kept(segment: Segment, facet: str, sole: Sole) -> Array | None:
    """Return how many events have each value of a facet, if such counts are kept."""
    if not sole.source:
        return _usual(segment, facet)
    numbers = segment.arrays.get(f"kept.{sole.source}")
    if numbers is None:
        return None
    at = int(np.searchsorted(numbers, np.uint32(sole.number)))
    if at == len(numbers) or numbers[at] != sole.number:
        return None
    size = len(segment.postings[facet])
    counts = segment.arrays[f"kept.{sole.source}.{facet}"][at * size : (at + 1) * size]
    return counts.astype(np.int64)


def _usual(segment: Segment, facet: str) -> Array:
    """Return the counts with nothing chosen; a segment in memory keeps them once counted."""
    stored = segment.arrays.get(f"kept.{facet}.usual")
    if stored is not None:
        return stored.astype(np.int64)
    if not segment.usual_counts:
        segment.usual_counts = _count(segment, segment.usual)
    return segment.usual_counts[facet]


def lay_out(segment: Segment) -> Arrays:
    """Return the arrays of the counts that are worth keeping."""
    arrays: Arrays = {
        f"kept.{facet}.usual": found.astype(np.uint32)
        for facet, found in _count(segment, segment.usual).items()
    }
    for source in SOURCES:
        numbers: list[int] = []
        counts: dict[str, list[Array]] = {facet: [] for facet in COUNTED if facet != source}
        for number, events in _common(segment, source):
            numbers.append(number)
            counted = _count(segment, events)
            for facet, found in counts.items():
                found.append(counted[facet].astype(np.uint32))
        arrays[f"kept.{source}"] = np.array(numbers, dtype=np.uint32)
        for facet, found in counts.items():
            arrays[f"kept.{source}.{facet}"] = (
                np.concatenate(found) if found else np.zeros(0, dtype=np.uint32)
            )
    return arrays


def _common(segment: Segment, source: str) -> Iterator[tuple[int, BitMap]]:
    """Yield the values, or stems, that many of the usual events have, and these events."""
    if source == STEM:
        starts, order = segment.arrays["stem.words.starts"], segment.arrays["stem.words"]
        counts = segment.word_ranks.counts[order].astype(np.int64)
        most = np.add.reduceat(counts, starts[:-1]) if len(counts) else counts
    else:
        most = segment.postings[source].counts
    for number in np.flatnonzero(most >= MANY).tolist():
        every = segment.with_stem(number) if source == STEM else segment.postings[source][number]
        events = every & segment.usual
        if len(events) >= MANY:
            yield number, events


def _count(segment: Segment, events: BitMap) -> dict[str, Array]:
    """Count the values of each facet over some events."""
    counted = count_by_event(segment, events)
    return {facet: counted[stretch] for facet, stretch in segment.stretches.items()}
