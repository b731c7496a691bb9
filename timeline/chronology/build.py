"""Builds the arrays of a segment out of events: of the whole database, or of the few changed.

Events are numbered in the order of the chronology: by the day they are placed at, the wider
interval first, then by identifier; those without a day come last. That number is an event's rank.
"""

import datetime as dt
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from timeline.chronology.directory import Directory
from timeline.chronology.documents import Document
from timeline.chronology.postings import RANK, Array, Arrays, postings, sorted_pairs
from timeline.chronology.text_layout import TextCollector

FIXED = ("type", "status", "review")
# "place" is the jurisdictions as entered; "jurisdiction" includes those that they lie in.
NAMED = ("actor", "jurisdiction", "thread", "publisher", "place")
# What is counted over events, in the order in which an event's values stand. Without "status":
# nearly always something is chosen of it; without "place", which is only looked up by name.
COUNTED = ("type", "review", "actor", "jurisdiction", "thread", "publisher")
NO_DAY = 2**31 - 1  # behind every day; as an end it is an open one

Meta = dict[str, Any]


@dataclass(slots=True)
class _Pairs:
    """(event, value) pairs of one facet while they are collected."""

    events: "array[int]" = field(default_factory=lambda: array("I"))
    values: "array[int]" = field(default_factory=lambda: array("q"))

    def add(self, event: int, values: Iterable[int]) -> None:
        """Take the values of one event."""
        for value in values:
            self.events.append(event)
            self.values.append(value)


class Builder:
    """Takes events chunk by chunk and lays them out."""

    def __init__(self, directory: Directory, folder: Path | None = None) -> None:
        """``folder`` is where what is large may lie meanwhile; without one it lies in memory."""
        self.directory = directory
        self.places = directory.families["jurisdiction"]
        self.lineages: dict[int, list[int]] = {}
        self.keys = array("q")
        self.refs: list[bytes] = []
        self.placed = array("i")
        self.until = array("i")  # last day of a closed interval, NO_DAY where an end is open
        self.open_end = array("B")  # 1 no first day, 2 no last day, 3 neither
        self.fixed: dict[str, dict[str, int]] = {name: {} for name in FIXED}
        self.fixed_values = {name: array("H") for name in FIXED}
        self.pairs = {name: _Pairs() for name in NAMED}
        self.direct = array("I")  # jurisdictions as entered; behind them stand the others
        self.reports = array("I")
        self.first_publisher = array("q")  # primary key, 0 if not known; as the next but one
        self.first_day = array("i")
        self.best_mention = array("q")
        self.text = TextCollector(folder)

    def add(self, documents: Iterable[Document]) -> None:
        """Take some events."""
        for document in documents:
            self._add(document)
        self.text.end_chunk()

    def _add(self, document: Document) -> None:
        number = len(self.keys)
        earliest, latest = document.earliest, document.latest
        self.keys.append(document.pk)
        self.refs.append(document.ref.encode())
        placed = earliest or latest
        self.placed.append(placed.toordinal() if placed else NO_DAY)
        self.until.append(latest.toordinal() if earliest and latest else NO_DAY)
        self.open_end.append((earliest is None) + 2 * (latest is None))
        for name in FIXED:
            known = self.fixed[name]
            self.fixed_values[name].append(known.setdefault(getattr(document, name), len(known)))
        self.pairs["actor"].add(number, document.actors)
        self.pairs["thread"].add(number, document.threads)
        self.pairs["publisher"].add(number, document.publishers)
        self.pairs["place"].add(number, document.jurisdictions)
        self.pairs["jurisdiction"].add(number, self._with_lineage(document.jurisdictions))
        self.direct.append(len(document.jurisdictions))
        reports, publisher, day, mention = document.reported
        self.reports.append(reports)
        self.first_publisher.append(publisher or 0)
        self.first_day.append(dt.date.fromisoformat(day).toordinal() if day else NO_DAY)
        self.best_mention.append(mention or 0)
        self.text.add((document.title, document.summary, *document.quotes))

    def _with_lineage(self, keys: tuple[int, ...]) -> Iterable[int]:
        """Return the places, then all others that they lie in."""
        found = dict.fromkeys(keys)
        for key in keys:
            if key not in self.lineages:
                self.lineages[key] = self.places.lineage(key)
            found.update(dict.fromkeys(self.lineages[key]))
        return found

    def finish(self) -> tuple[Arrays, Meta]:
        """Return the arrays by rank, and what they mean."""
        placed = np.frombuffer(self.placed, dtype=np.int32)
        until = np.frombuffer(self.until, dtype=np.int32)
        refs = np.array(self.refs, dtype="S16")
        order = np.lexsort((refs, -until.astype(np.int64), placed))
        rank_of = np.empty(len(order), dtype=RANK)
        rank_of[order] = np.arange(len(order), dtype=RANK)
        keys = _narrow(np.frombuffer(self.keys, dtype=np.int64), np.uint32)
        by_key = np.argsort(keys)
        arrays: Arrays = {
            "keys": keys[order],
            "refs": refs[order],
            "placed": placed[order],
            "until": until[order],
            "sorted_keys": keys[by_key],
            "sorted_keys.ranks": rank_of[by_key],
        }
        open_end = np.frombuffer(self.open_end, dtype=np.uint8)[order]
        arrays |= _intervals(arrays["placed"], arrays["until"], open_end)
        lists: dict[str, Lists] = {}
        for name in FIXED:
            values = np.frombuffer(self.fixed_values[name], dtype=np.uint16)
            size = len(self.fixed[name])
            arrays |= postings(name, *sorted_pairs(values, rank_of), size)
            lists[name] = Lists(values[order], np.arange(len(order) + 1, dtype=np.uint32), size)
        for name in NAMED:
            named, lists[name] = self._named(name, rank_of)
            arrays |= named
        arrays |= values_of_events([lists.pop(name) for name in COUNTED])
        arrays |= self._of_rows(order, arrays["publisher.keys"])
        arrays |= self.text.lay_out(rank_of)
        return arrays, self._meta(arrays)

    def _named(self, name: str, rank_of: Array) -> tuple[Arrays, "Lists"]:
        """Lay out one facet: the posting list of each value, and the values of each event."""
        pairs = self.pairs.pop(name)
        values = np.frombuffer(pairs.values, dtype=np.int64)
        keys = np.array(sorted(set(pairs.values)), dtype=np.int64)
        numbers = np.searchsorted(keys, values).astype(np.uint32)
        ranks = rank_of[np.frombuffer(pairs.events, dtype=np.uint32)]
        arrays = postings(name, *sorted_pairs(numbers, ranks), len(keys)) | {f"{name}.keys": keys}
        by_rank = np.argsort(ranks, kind="stable")  # each event's stay in the order entered
        starts = np.searchsorted(ranks[by_rank], np.arange(len(rank_of) + 1, dtype=RANK))
        return arrays, Lists(numbers[by_rank], starts.astype(np.uint32), len(keys))

    def _of_rows(self, order: Array, publishers: Array) -> Arrays:
        """Lay out what rows show of events that takes long to look up in the database."""
        direct = np.frombuffer(self.direct, dtype=np.uint32)
        reports = np.frombuffer(self.reports, dtype=np.uint32)
        first = np.frombuffer(self.first_publisher, dtype=np.int64)
        known = np.where(first > 0, np.searchsorted(publishers, first) + 1, 0)
        mentions = np.frombuffer(self.best_mention, dtype=np.int64)
        return {
            "row.direct": _narrow(direct, np.uint8)[order],
            "row.reports": _narrow(reports, np.uint8)[order],
            "row.publisher": _narrow(known, np.uint8, np.uint16)[order],  # 0: not known
            "row.day": np.frombuffer(self.first_day, dtype=np.int32)[order],
            "row.mention": _narrow(mentions, np.uint32)[order],
        }

    def _meta(self, arrays: Arrays) -> Meta:
        """Return what is small: sizes, the values of fixed facets, the lines of descent."""
        return {
            "events": len(arrays["keys"]),
            "placed": int(np.count_nonzero(arrays["placed"] != NO_DAY)),
            "values": {name: list(known) for name, known in self.fixed.items()},
            "lineages": {str(key): line for key, line in sorted(self.lineages.items())},
        }


def _narrow(values: Array, *kinds: type[np.unsignedinteger[Any]]) -> Array:
    """Return values in the first of these types that holds them all, else as they are."""
    most = int(values.max()) if len(values) else 0
    return next((values.astype(kind) for kind in kinds if most <= np.iinfo(kind).max), values)


class Lists(NamedTuple):
    """The values of one facet that each event has."""

    values: Array  # numbers, event by event
    starts: Array  # where each event's begin, and where the last one's end
    size: int  # how many values there are


def values_of_events(facets: Sequence[Lists]) -> Arrays:
    """Lay out the values of all facets, event by event, so that they are read in one go.

    The numbers of a facet's values follow on those of the facet before.
    """
    starts: Array = np.add.reduce([facet.starts for facet in facets], dtype=np.uint32)
    narrow = np.uint16 if sum(facet.size for facet in facets) < 2**16 else np.uint32
    values = np.zeros(int(starts[-1]), dtype=narrow)
    free = starts[:-1].astype(np.int64)  # of each event, where its next value comes
    before = 0
    for facet in facets:
        lengths = np.diff(facet.starts)
        places = np.arange(len(facet.values)) + np.repeat(free - facet.starts[:-1], lengths)
        values[places] = facet.values + narrow(before)
        free += lengths
        before += facet.size
    return {"of": values, "of.starts": starts}


def _intervals(placed: Array, until: Array, open_end: Array) -> Arrays:
    """Return the ranks of events that are more than a day wide, for overlap with a range."""
    closed = (open_end == 0) & (until > placed)
    wide = np.flatnonzero(closed).astype(RANK)
    return {
        "wide": wide,
        "wide.until": until[wide],
        "no_first_day": np.flatnonzero(open_end == 1).astype(RANK),
        "no_last_day": np.flatnonzero(open_end == 2).astype(RANK),
    }
