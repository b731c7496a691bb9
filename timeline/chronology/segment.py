"""A segment: some events laid out in arrays, in memory or mapped from files; never changed."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from pyroaring import BitMap

from timeline.chronology.build import COUNTED, FIXED, NAMED, Builder, Meta
from timeline.chronology.directory import Directory
from timeline.chronology.documents import Document
from timeline.chronology.postings import Array, Postings, Recent, bitmap, ranks_of
from timeline.chronology.strings import Strings
from timeline.filters import DEFAULT_STATUS

# Bytes of posting lists that are kept in memory by each process.
KEPT_ANYWAY, KEPT_AN_EVENT = 2_000_000, 6


@dataclass(frozen=True, slots=True)
class Span:
    """The events of a segment that a range of days lists, before any other filter."""

    listed: BitMap
    possible: BitMap  # of those, the ones that are not certain
    could_be: BitMap


class Segment:
    """Events by rank, and everything that they can be found by."""

    def __init__(self, arrays: Mapping[str, Array], meta: Meta) -> None:
        self.arrays = arrays
        self.events: int = meta["events"]
        self.number_placed: int = meta["placed"]
        self.fixed_values: dict[str, list[str]] = meta["values"]
        self.lineages: dict[int, list[int]] = {
            int(key): line for key, line in meta["lineages"].items()
        }
        self.postings = {name: Postings(arrays, name) for name in (*FIXED, *NAMED)}
        self.stretches = _stretches(self.postings)
        self.recent = Recent(self.postings, KEPT_ANYWAY + KEPT_AN_EVENT * self.events)
        self._falling: dict[str, Array] = {}
        self._values: dict[str, Array] = {}
        self.usual_counts: dict[str, Array] = {}  # by facet, once counted
        self.words = Strings(arrays, "word")
        self.stems = Strings(arrays, "stem")
        self.word_ranks = Postings(arrays, "word.ranks")

    @cached_property
    def every_placed(self) -> BitMap:
        """The events with a day."""
        return BitMap(range(self.number_placed))

    @cached_property
    def usual_status(self) -> BitMap:
        """The events with a status that is listed when no other is asked for."""
        known = self.fixed_values["status"]
        numbers = [known.index(status) for status in DEFAULT_STATUS if status in known]
        return self.union("status", numbers)

    @cached_property
    def usual(self) -> BitMap:
        """The events that are listed when nothing is asked for."""
        return self.usual_status & self.every_placed

    @cached_property
    def every_undated(self) -> BitMap:
        """The events without a day."""
        return BitMap(range(self.number_placed, self.events))

    def suits(self, directory: Directory) -> bool:
        """Say whether every place still lies where it lay when this was laid out."""
        places = directory.families["jurisdiction"]
        return all(places.lineage(key) == line for key, line in self.lineages.items())

    def ranks_of_keys(self, keys: Iterable[int]) -> BitMap:
        """Return the ranks of events by primary key; those of other segments are left out."""
        wanted = np.fromiter(keys, dtype=np.int64)
        stored = self.arrays["sorted_keys"]
        if not len(stored) or not len(wanted):
            return BitMap()
        wanted = wanted[(wanted >= 0) & (wanted <= np.int64(stored[-1]))].astype(stored.dtype)
        at = np.searchsorted(stored, wanted)
        return bitmap(self.arrays["sorted_keys.ranks"][at[stored[at] == wanted]])

    def ranks_by_key(self, keys: Sequence[int]) -> list[tuple[int, int]]:
        """Return the same of few keys, as pairs (primary key, rank) in their order."""
        stored = self.arrays["sorted_keys"]
        if not len(stored):
            return []
        wanted = np.clip(np.array(keys, dtype=np.int64), 0, np.int64(stored[-1]))
        at = np.searchsorted(stored, wanted.astype(stored.dtype))
        found = zip(
            keys,
            stored.take(at).tolist(),
            self.arrays["sorted_keys.ranks"].take(at).tolist(),
            strict=True,
        )
        return [(key, rank) for key, there, rank in found if there == key]

    def numbers(self, facet: str, keys: Iterable[int]) -> list[int]:
        """Return the numbers in this segment of a named facet's values."""
        stored = self.arrays[f"{facet}.keys"]
        wanted = np.fromiter(keys, dtype=np.int64)
        if not len(wanted):  # as mostly
            return []
        at = np.searchsorted(stored, wanted)
        inside = at < len(stored)
        at, wanted = at[inside], wanted[inside]
        found: list[int] = at[stored[at] == wanted].tolist()
        return found

    def falling(self, facet: str) -> Array:
        """Return the numbers of a facet's values by how many events have them, most first."""
        if facet not in self._falling:
            counts = self.postings[facet].counts
            order = np.argsort(-counts.astype(np.int64), kind="stable")
            self._falling[facet] = order.astype(np.uint32)
        return self._falling[facet]

    def values(self, facet: str) -> Array:
        """Return the number of the value that each event has of type, status or review.

        It is made when it is first asked for: a byte for each event.
        """
        if facet not in self._values:
            lists = self.postings[facet]
            values = np.zeros(self.events, dtype=np.uint8 if len(lists) <= 256 else np.uint32)
            for number, ranks in enumerate(lists):
                values[ranks_of(ranks)] = number
            self._values[facet] = values
        return self._values[facet]

    def with_stem(self, number: int) -> BitMap:
        """Return the events with a word of this stem in title, summary or quotes."""
        first, behind = self.arrays["stem.words.starts"][number : number + 2].tolist()
        return self.word_ranks.union(self.arrays["stem.words"][first:behind].tolist())

    def union(self, facet: str, numbers: Sequence[int]) -> BitMap:
        """Return the events that have any of these values."""
        if len(numbers) == 1:
            return self.recent.get(facet, numbers[0])
        return self.postings[facet].union(numbers)

    def rank_of_day(self, day: dt.date) -> int:
        """Return the first rank that is placed at that day or later."""
        return self.rank_of_ordinal(day.toordinal())

    def ranks_of_ordinals(self, ordinals: Array) -> Array:
        """Return the same for many days."""
        ranks = np.searchsorted(self.arrays["placed"], ordinals.astype(np.int32))
        return np.minimum(ranks, self.number_placed)

    def rank_of_ordinal(self, ordinal: int) -> int:
        """Return the first rank that is placed at that day or later; at most ``placed``."""
        # A Python int would make searchsorted copy the whole column.
        rank = np.searchsorted(self.arrays["placed"], np.int32(ordinal))
        return min(int(rank), self.number_placed)

    def rank_behind(self, day: dt.date | None) -> int:
        """Return the first rank that is placed behind that day; None is behind every day."""
        return self.rank_of_ordinal(day.toordinal() + 1) if day else self.number_placed

    def day_of(self, rank: int) -> dt.date:
        """Return the day that an event is placed at."""
        return dt.date.fromordinal(int(self.arrays["placed"][rank]))

    def span(self, since: dt.date | None, until: dt.date | None) -> Span:
        """Return what a range lists; see ``chronology/ranges.py`` for the rules."""
        if not since and not until:
            return Span(self.every_placed, BitMap(), BitMap())
        first = self.rank_of_day(since) if since else 0
        behind = self.rank_behind(until)
        early = self._reaching_in(first, since) if since else BitMap()
        inside = BitMap(range(first, max(first, behind)))
        possible = early | self._reaching_out(first, behind, until) | (self._open & inside)
        return Span(inside | early, possible, self._far(since, until) - inside)

    def _reaching_in(self, first: int, since: dt.date) -> BitMap:
        """Return closed intervals that begin before the range and end in it or behind it."""
        wide = self.arrays["wide"]
        before = int(np.searchsorted(wide, np.uint32(first)))
        reach = self.arrays["wide.until"][:before] >= np.int32(since.toordinal())
        return bitmap(wide[:before][reach])

    def _reaching_out(self, first: int, behind: int, until: dt.date | None) -> BitMap:
        """Return closed intervals that begin in the range and end behind it."""
        if not until:
            return BitMap()
        wide = self.arrays["wide"]
        low, high = np.searchsorted(wide, np.array([first, behind], dtype=wide.dtype)).tolist()
        late = self.arrays["wide.until"][low:high] > np.int32(until.toordinal())
        return bitmap(wide[low:high][late])

    @cached_property
    def _no_first_day(self) -> BitMap:
        return bitmap(self.arrays["no_first_day"])

    @cached_property
    def _no_last_day(self) -> BitMap:
        return bitmap(self.arrays["no_last_day"])

    @cached_property
    def _open(self) -> BitMap:
        return self._no_first_day | self._no_last_day

    def _far(self, since: dt.date | None, until: dt.date | None) -> BitMap:
        """Return open intervals that reach into the range from a known day outside it."""
        far = BitMap()
        if since:
            far |= self._no_last_day & BitMap(range(self.rank_of_day(since)))
        if until:
            far |= self._no_first_day & BitMap(range(self.rank_behind(until), self.events))
        return far


def _stretches(lists: Mapping[str, Postings]) -> dict[str, slice]:
    """Return where each facet's values lie among those of all facets that are counted."""
    found: dict[str, slice] = {}
    before = 0
    for facet in COUNTED:
        found[facet] = slice(before, before + len(lists[facet]))
        before = found[facet].stop
    return found


def segment_of(documents: Iterable[Document], directory: Directory) -> Segment:
    """Lay out some events in memory."""
    builder = Builder(directory)
    builder.add(documents)
    return Segment(*builder.finish())
