"""Posting lists: for every value, the ranks of the events that have it, as compressed bitmaps.

Kept in three arrays that can be mapped into memory: the bytes of all lists, where each begins,
and how long each is. A short list is stored as its plain numbers, a long one as a Roaring bitmap.
"""

from array import array
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import numpy as np
from pyroaring import BitMap

Array = np.ndarray[tuple[int, ...], np.dtype[Any]]
Arrays = dict[str, Array]

SHORT = 64  # up to so many ranks are stored as plain numbers
RANK = np.uint32


def bitmap(ranks: Array) -> BitMap:
    """Return a bitmap of ranks; through ``array``, which pyroaring reads without a loop."""
    plain = array("I")
    plain.frombytes(np.ascontiguousarray(ranks, dtype=RANK).tobytes())
    return BitMap(plain)


def ranks_of(found: BitMap) -> Array:
    """Return the ranks in a bitmap as an array of int64, which numpy indexes fastest."""
    return np.frombuffer(found.to_array(), dtype=RANK).astype(np.int64)


class Postings:
    """The lists of one kind of value, by number of the value."""

    def __init__(self, arrays: Mapping[str, Array], name: str) -> None:
        self.lists = arrays[f"{name}.lists"]
        self.starts = arrays[f"{name}.starts"]
        self.counts = arrays[f"{name}.counts"]

    def __len__(self) -> int:
        return len(self.counts)

    def __getitem__(self, number: int) -> BitMap:
        """Return the ranks of a value."""
        raw = self.lists[int(self.starts[number]) : int(self.starts[number + 1])].tobytes()
        if self.counts[number] > SHORT:
            return BitMap.deserialize(raw)
        plain = array("I")
        plain.frombytes(raw)
        return BitMap(plain)

    def __iter__(self) -> Iterator[BitMap]:
        return (self[number] for number in range(len(self)))

    def union(self, numbers: Iterable[int]) -> BitMap:
        """Return the ranks that have any of these values."""
        lists = [self[number] for number in numbers]
        return BitMap.union(*lists) if lists else BitMap()


def postings(name: str, values: Array, ranks: Array, size: int) -> Arrays:
    """Lay out the lists of ``size`` values from pairs (value, rank) that are sorted and unique."""
    ends = np.searchsorted(values, np.arange(size + 1, dtype=values.dtype))
    counts = np.diff(ends).astype(np.uint32)
    plain = np.ascontiguousarray(ranks, dtype=RANK)
    chunks: list[bytes] = []
    lengths = np.zeros(size + 1, dtype=np.uint64)
    for number in range(size):
        part = plain[ends[number] : ends[number + 1]]
        chunk = part.tobytes()
        if len(part) > SHORT:
            ranked = bitmap(part)
            ranked.run_optimize()
            chunk = ranked.serialize()
        chunks.append(chunk)
        lengths[number + 1] = len(chunk)
    return {
        f"{name}.lists": np.frombuffer(b"".join(chunks), dtype=np.uint8),
        f"{name}.starts": np.cumsum(lengths, dtype=np.uint64),
        f"{name}.counts": counts,
    }


def sorted_pairs(values: Array, ranks: Array) -> tuple[Array, Array]:
    """Return the pairs (value, rank) sorted, each once."""
    keys = (values.astype(np.uint64) << np.uint64(32)) | ranks.astype(np.uint64)
    keys = np.unique(keys)
    return (keys >> np.uint64(32)).astype(np.uint32), (keys & np.uint64(0xFFFFFFFF)).astype(RANK)
