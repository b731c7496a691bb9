"""Posting lists: for every value, the ranks of the events that have it, as compressed bitmaps.

Kept in three arrays that can be mapped into memory: the bytes of all lists, where each begins,
and how long each is. A short list is stored as its plain numbers, a long one as a Roaring bitmap.
"""

import threading
from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import islice
from typing import Any

import numpy as np
from pyroaring import BitMap

Array = np.ndarray[tuple[int, ...], np.dtype[Any]]
Arrays = dict[str, Array]

SHORT = 64  # up to so many ranks are stored as plain numbers
RANK = np.uint32
AT_ONCE = 64  # lists united in one go, so that few are held at a time


def bitmap(ranks: Array) -> BitMap:
    """Return a bitmap of ranks; through ``array``, which pyroaring reads without a loop."""
    plain = array("I")
    plain.frombytes(np.ascontiguousarray(ranks, dtype=RANK).tobytes())
    return BitMap(plain)


def ranks_of(found: BitMap) -> Array:
    """Return the ranks in a bitmap as an array."""
    return np.frombuffer(found.to_array(), dtype=RANK)


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

    def size(self, number: int) -> int:
        """Return how many bytes a list takes."""
        return int(self.starts[number + 1]) - int(self.starts[number])

    def union(self, numbers: Iterable[int]) -> BitMap:
        """Return the ranks that have any of these values."""
        found = BitMap()
        every = iter(numbers)
        while some := [self[number] for number in islice(every, AT_ONCE)]:
            found = BitMap.union(found, *some)
        return found


def postings(name: str, values: Array, ranks: Array, size: int) -> Arrays:
    """Lay out the lists of ``size`` values from pairs (value, rank) that are sorted and unique."""
    chunks: list[bytes] = []
    lengths, counts = lists_of(values, ranks, 0, size, chunks.append)
    return {
        f"{name}.lists": np.frombuffer(b"".join(chunks), dtype=np.uint8),
        f"{name}.starts": starts_of(lengths),
        f"{name}.counts": counts,
    }


def lists_of(
    values: Array, ranks: Array, first: int, behind: int, write: Callable[[bytes], object]
) -> tuple[Array, Array]:
    """Write the lists of the values from ``first`` to before ``behind``, out of sorted pairs.

    Return how many bytes and how many ranks each has.
    """
    ends = np.searchsorted(values, np.arange(first, behind + 1, dtype=values.dtype)).tolist()
    plain = np.ascontiguousarray(ranks, dtype=RANK)
    lengths = np.zeros(behind - first, dtype=np.uint64)
    for number in range(behind - first):
        part = plain[ends[number] : ends[number + 1]]
        chunk = part.tobytes()
        if len(part) > SHORT:
            ranked = bitmap(part)
            ranked.run_optimize()
            chunk = ranked.serialize()
        write(chunk)
        lengths[number] = len(chunk)
    return lengths, np.diff(np.array(ends)).astype(np.uint32)


def starts_of(lengths: Array) -> Array:
    """Return where each of some things of these lengths begins, and where the last one ends."""
    starts = np.zeros(len(lengths) + 1, dtype=np.uint64)
    np.cumsum(lengths, out=starts[1:])
    return starts


def sorted_pairs(values: Array, ranks: Array) -> tuple[Array, Array]:
    """Return the pairs (value, rank) sorted, each once."""
    keys = (values.astype(np.uint64) << np.uint64(32)) | ranks.astype(np.uint64)
    keys.sort()  # sorting beats numpy.unique, which hashes
    keys = keys[np.concatenate([[True], keys[1:] != keys[:-1]])] if len(keys) else keys
    return (keys >> np.uint64(32)).astype(np.uint32), (keys & np.uint64(0xFFFFFFFF)).astype(RANK)


class Recent:
    """Posting lists of many kinds of values: the long ones stay in memory once asked for.

    Those last asked for stay, up to a bound of bytes. Short ones are quickly read again.
    """

    WORTHWHILE = 4_096  # bytes

    def __init__(self, postings: Mapping[str, Postings], most: int) -> None:
        self.postings = postings
        self.most = most
        self.bytes = 0
        self._kept: OrderedDict[tuple[str, int], BitMap] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, kind: str, number: int) -> BitMap:
        """Return the ranks of a value. Not to be changed."""
        size = self.postings[kind].size(number)
        if size < self.WORTHWHILE:
            return self.postings[kind][number]
        with self._lock:
            found = self._kept.get((kind, number))
            if found is not None:
                self._kept.move_to_end((kind, number))
                return found
        found = self.postings[kind][number]
        with self._lock:
            if (kind, number) not in self._kept:
                self._kept[kind, number] = found
                self.bytes += size
            while self.bytes > self.most and self._kept:
                oldest, _ = self._kept.popitem(last=False)
                self.bytes -= self.postings[oldest[0]].size(oldest[1])
        return found
