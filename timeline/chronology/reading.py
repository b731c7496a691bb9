"""Counts the values of all facets by reading the values of every event asked for.

They lie side by side, event by event: what takes time is to find an event, not to read it.
"""

import numpy as np
from pyroaring import BitMap

from timeline.chronology.postings import Array, ranks_of
from timeline.chronology.segment import Segment

AT_ONCE = 8_192  # events read in one go, so that what is held for a moment stays small


def count_by_event(segment: Segment, events: BitMap) -> Array:
    """Return how many of these events have each value: best where they are few.

    ``Segment.stretches`` says which values are whose.
    """
    if not events:
        return np.zeros(_size(segment), dtype=np.int64)
    first, last = events.min(), events.max()
    if len(events) == last - first + 1:  # a stretch: nothing to gather
        return _count_stretch(segment, first, last + 1)
    return count_ranks(segment, ranks_of(events))


def count_ranks(segment: Segment, ranks: Array) -> Array:
    """Return the same for an array of ranks."""
    starts, values = segment.arrays["of.starts"], segment.arrays["of"]
    size = _size(segment)
    counts = np.zeros(size, dtype=np.int64)
    for at in range(0, len(ranks), AT_ONCE):
        part = ranks[at : at + AT_ONCE].astype(np.int64)  # which numpy indexes fastest
        begin = starts.take(part).astype(np.int64)
        part += 1
        lengths = starts.take(part).astype(np.int64)
        lengths -= begin
        ends = lengths.cumsum()
        begin -= ends
        begin += lengths
        places = begin.repeat(lengths)
        places += np.arange(ends[-1])
        counts += np.bincount(values.take(places), minlength=size)
    return counts


def _count_stretch(segment: Segment, first: int, behind: int) -> Array:
    """Return the same for all events from ``first`` to before ``behind``."""
    starts, values = segment.arrays["of.starts"], segment.arrays["of"]
    size = _size(segment)
    counts = np.zeros(size, dtype=np.int64)
    for at in range(first, behind, AT_ONCE):
        low, high = int(starts[at]), int(starts[min(at + AT_ONCE, behind)])
        counts += np.bincount(values[low:high], minlength=size)
    return counts


def _size(segment: Segment) -> int:
    """Return how many values there are."""
    return max([stretch.stop for stretch in segment.stretches.values()])
