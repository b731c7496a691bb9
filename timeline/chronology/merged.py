"""The events of a large segment and of a small one that amends it, as one ordered list."""

from bisect import bisect_left
from collections.abc import Sequence

import numpy as np
from pyroaring import BitMap

from timeline.chronology.postings import Array
from timeline.chronology.segment import Segment

# (which segment: 0 the large one, 1 the small one; rank in it)
Place = tuple[int, int]


def insertion_ranks(base: Segment, overlay: Segment) -> list[int]:
    """Return for each event of ``overlay`` how many of ``base`` come before it in the order."""
    days = base.arrays["placed"]
    placed = overlay.arrays["placed"]
    low = np.searchsorted(days, placed, side="left").tolist()
    high = np.searchsorted(days, placed, side="right").tolist()
    until, refs = base.arrays["until"], base.arrays["refs"]

    def key(rank: int) -> tuple[int, bytes]:
        return -int(until[rank]), bytes(refs[rank])

    return [
        bisect_left(
            range(high[rank]),
            (-int(overlay.arrays["until"][rank]), bytes(overlay.arrays["refs"][rank])),
            lo=low[rank],
            key=key,
        )
        for rank in range(overlay.events)
    ]


class Merged:
    """Some events of both segments, in order."""

    def __init__(self, base: BitMap, overlay: BitMap, insertion: Sequence[int]) -> None:
        self.base = base
        self.insertion = insertion
        self.overlay = list(overlay)
        # Positions of the overlay's events in the whole list.
        self.positions = [
            (base.rank(insertion[rank] - 1) if insertion[rank] else 0) + before
            for before, rank in enumerate(self.overlay)
        ]

    def __len__(self) -> int:
        return len(self.base) + len(self.overlay)

    def position(self, place: Place) -> int:
        """Return the position of one of the events in the whole list."""
        segment, rank = place
        if segment:
            return self.positions[self.overlay.index(rank)]
        amended = sum(1 for other in self.overlay if self.insertion[other] <= rank)
        return (self.base.rank(rank - 1) if rank else 0) + amended

    def slice(self, start: int, end: int) -> list[Place]:
        """Return the events from position ``start`` to before ``end``."""
        start, end = max(start, 0), min(end, len(self))
        if start >= end:
            return []
        first = bisect_left(self.positions, start)
        behind = bisect_left(self.positions, end)
        from_base = iter(self.base[start - first : end - behind])
        amended = dict(zip(self.positions[first:behind], self.overlay[first:behind], strict=True))
        return [
            (1, amended[position]) if position in amended else (0, next(from_base))
            for position in range(start, end)
        ]


def keys_of(places: Sequence[Place], keys: Sequence[Array]) -> list[int]:
    """Return the primary keys of events; ``keys`` are those of either segment, by rank."""
    found: list[int]
    if any([segment for segment, _ in places]):
        found = [int(keys[segment][rank]) for segment, rank in places]
    else:  # mostly nothing has changed: all at once
        found = keys[0].take(np.array([rank for _, rank in places], dtype=np.int64)).tolist()
    return found
