"""The index: a snapshot of every event, and the few that changed since. Never changed itself."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property, lru_cache

import numpy as np
from pyroaring import BitMap

from timeline.chronology import foremost
from timeline.chronology.answer import Answer, Around, Facet, Histogram
from timeline.chronology.bars import Span as BarSpan
from timeline.chronology.bars import make_histogram
from timeline.chronology.counting import Counts, count_facet, count_foremost, only_chosen
from timeline.chronology.directory import Directory
from timeline.chronology.every_value import every_value
from timeline.chronology.facts import Facts, FactsOfSegment
from timeline.chronology.finding import Finder, name_index
from timeline.chronology.merged import Merged, Place, insertion_ranks, keys_of
from timeline.chronology.postings import Array
from timeline.chronology.search import Term, parse
from timeline.chronology.segment import Segment, segment_of
from timeline.chronology.selecting import Selection
from timeline.filters import FACETS, Filters, Order, afresh

KEPT = 16  # selections that an index keeps, each a bit or less for every event, and some 30 kB
COUNTED = 256  # facets whose counts are kept, some 5 kB each


class Index:
    """Answers any filter."""

    def __init__(
        self, base: Segment, directory: Directory, overlay: Segment, replaced: BitMap
    ) -> None:
        self.directory = directory
        self.segments = (base, overlay)
        self.replaced = (replaced, BitMap())  # ranks that no longer count, by segment
        self.insertion = insertion_ranks(base, overlay)
        self._facts = [
            FactsOfSegment(segment, replaced, directory)
            for segment, replaced in zip(self.segments, self.replaced, strict=True)
        ]
        # Whoever leafs through a list asks for the same events, counts and bars again and again.
        self._selected = lru_cache(maxsize=KEPT)(lambda filters: _Selected(self, filters))
        # Whoever looks at one value after another asks for the counts of their facet each time.
        self._counted = lru_cache(maxsize=COUNTED)(self._count)

    @classmethod
    def of(cls, base: Segment, directory: Directory) -> "Index":
        """Return an index of one snapshot, with nothing changed since."""
        return cls(base, directory, segment_of([], directory), BitMap())

    def ask(self, filters: Filters, apart: str = "") -> Answer:
        """Answer, exactly as the plain engine does.

        Of the named facet ``apart`` only what is wanted is told: the page of an actor, say, shows
        no other actors to choose from, and to count them takes half its time.
        """
        return _Question(self, filters).answer(apart)

    def selected(self, filters: Filters) -> "_Selected":
        """Return what the filters select, on whichever page and in whichever order."""
        return self._selected(_unordered(filters))

    def counted(self, facet: str, filters: Filters) -> Counts:
        """Return the counts of a facet of which these filters choose nothing."""
        return self._counted(facet, _unordered(filters))

    def _count(self, facet: str, filters: Filters) -> Counts:
        selected = self.selected(filters)
        counts = count_foremost(facet, selected.selections)
        selected.forget_counts()
        return counts

    def keys(self, places: Sequence[Place]) -> tuple[int, ...]:
        """Return the primary keys of events."""
        return tuple(keys_of(places, [segment.arrays["keys"] for segment in self.segments]))

    def facts(self, pks: Sequence[int]) -> dict[int, Facts]:
        """Return what rows show of these events; KeyError if the directory lacks somebody."""
        base, overlay = self._facts
        return {**base.of(pks), **overlay.of(pks)}

    def forget(self) -> None:
        """Forget what was asked before, to measure without it."""
        self._selected.cache_clear()
        self._counted.cache_clear()

    def every_value(self, facet: str, filters: Filters, holds: str = "") -> Facet:
        """Return a facet with many more values than an answer has; see ``every_value.py``."""
        selections = self.selected(filters).selections
        return every_value(facet, selections, filters, self.directory, holds)

    def around(self, filters: Filters, key: int) -> Around:
        """Return where an event stands in the list, by its primary key, and its neighbours."""
        return _Question(self, filters).around(key)


def _unordered(filters: Filters) -> Filters:
    """Return the filters without what only says how the events follow on one another."""
    start = afresh(filters)
    return start if start.order is Order.ASC else replace(start, order=Order.ASC)


class _Selected:
    """What filters select: everything but the page. Never changed itself."""

    def __init__(self, index: Index, filters: Filters) -> None:
        self.index, self.filters = index, filters
        self.terms: tuple[Term, ...] = parse(filters.q)
        names = name_index(index.directory) if self.terms else None
        bearers = {term: names.bearers(term) for term in self.terms} if names else {}
        self.finders = [Finder(segment, bearers) for segment in index.segments]
        self.selections = [
            Selection(finder, replaced, filters, index.directory, self.terms)
            for finder, replaced in zip(self.finders, index.replaced, strict=True)
            if finder.segment.events or finder.segment is index.segments[0]
        ]  # mostly nothing has changed, and there is one
        self.listed = self.merged([selection.listed for selection in self.selections])
        self.possible = sum(len(selection.possible) for selection in self.selections)
        self.could_be = self.merged([selection.could_be for selection in self.selections])
        self.undated = self.merged([selection.undated for selection in self.selections])
        self._counted: dict[str, Facet] = {}
        self._groups: dict[tuple[bool, bool], tuple[int, ...]] = {}
        self.first, self.last = self.day_at(0), self.day_at(len(self.listed) - 1)

    def facets(self, apart: str = "") -> tuple[Facet, ...]:
        """Return every facet, counted; of ``apart`` only what is wanted."""
        counted = tuple(
            [self._chosen(name) if name == apart else self._facet(name) for name in FACETS]
        )
        self.forget_counts()
        return counted

    def forget_counts(self) -> None:
        """Forget what facets were counted from; their own counts are kept."""
        for selection in self.selections:
            selection.forget_counts()

    def _facet(self, name: str) -> Facet:
        facet = self._counted.get(name)
        if facet is None:
            index = self.index
            facet = count_facet(name, self.selections, self.filters, index.directory, index.counted)
            self._counted[name] = facet
        return facet

    def _chosen(self, name: str) -> Facet:
        return only_chosen(name, self.selections, self.filters, self.index.directory)

    @cached_property
    def histogram(self) -> Histogram:
        """The bars from the first to the last day."""
        return make_histogram(self.first, self.last, self.count)

    def group(self, undated: bool, oldest_first: bool) -> tuple[int, ...]:
        """Return the keys of a group's foremost events; whoever leafs on has the same again."""
        asked = undated, oldest_first
        if asked not in self._groups:
            events = self.undated if undated else self.could_be
            places = _window(events, 0, foremost.GROUP_SIZE, oldest_first)
            self._groups[asked] = self.index.keys(places)
        return self._groups[asked]

    def merged(self, ranks: Sequence[BitMap]) -> Merged:
        """Return the events of both segments as one list."""
        base, *others = ranks
        return Merged(base, others[0] if others else BitMap(), self.index.insertion)

    def day_at(self, position: int) -> dt.date | None:
        """Return the day of the listed event at a position in order of days."""
        for segment, rank in self.listed.slice(position, position + 1):
            return self.index.segments[segment].day_of(rank)
        return None

    def count(self, spans: Sequence[BarSpan]) -> list[tuple[int, int]]:
        """Count what is listed in adjoining spans of days: (certain, possible)."""
        edges = np.array([*(span[0].toordinal() for span in spans), spans[-1][1].toordinal() + 1])
        every = np.zeros(len(spans), dtype=np.int64)
        unsure = np.zeros(len(spans), dtype=np.int64)
        for selection in self.selections:
            ranks = selection.segment.ranks_of_ordinals(edges).tolist()
            every += _between(selection.listed, ranks)
            unsure += _between(selection.possible, ranks)
        return list(zip((every - unsure).tolist(), unsure.tolist(), strict=True))


class _Question:
    """One filter asked of the index."""

    def __init__(self, index: Index, filters: Filters) -> None:
        self.index, self.filters = index, filters
        self.selected = index.selected(filters)
        self.listed = self.selected.listed

    def key(self, place: Place) -> int:
        """Return the primary key of an event."""
        return int(self.index.segments[place[0]].arrays["keys"][place[1]])

    def answer(self, apart: str = "") -> Answer:
        """Put the answer together; see ``Index.ask``."""
        selected, total = self.selected, len(self.listed)
        page, pages, places, before, after, notice = self.page()
        return Answer(
            total=total,
            certain=total - selected.possible,
            possible=selected.possible,
            could_be=len(selected.could_be),
            undated=len(selected.undated),
            first=selected.first,
            last=selected.last,
            page=page,
            pages=pages,
            events=self.index.keys(places),
            facets=selected.facets(apart),
            histogram=selected.histogram,
            possible_events=frozenset(
                [self.key(place) for place in places if self.is_possible(place)]
                if selected.possible
                else ()
            ),
            could_be_events=self.group(undated=False),
            undated_events=self.group(undated=True),
            before=before,
            after=after,
            notice=notice,
        )

    def around(self, key: int) -> Around:
        """Return where an event stands in order of days, and its neighbours."""
        length = len(self.listed)
        for number, selection in enumerate(self.selected.selections):
            for rank in selection.segment.ranks_of_keys([key]) & selection.listed:
                at = self.listed.position((number, rank))
                before = self.listed.slice(at - 1, at) if at else []
                after = self.listed.slice(at + 1, at + 2)
                neighbours = [self.key(found[0]) if found else None for found in (before, after)]
                return Around(at + 1, length, *neighbours)
        return Around(0, length, None, None)

    def is_possible(self, place: Place) -> bool:
        """Say whether an event lies in the range only possibly."""
        return place[1] in self.selected.selections[place[0]].possible

    def group(self, undated: bool) -> tuple[int, ...]:
        """Return the first of a group that has no pages, where it is listed at all."""
        if not foremost.group_is_listed(self.filters, undated):
            return ()
        return self.selected.group(undated, self.filters.order is Order.ASC)

    def window(self, start: int, end: int) -> list[Place]:
        """Return a stretch of what is listed in the order asked for; see ``_window``."""
        return _window(self.listed, start, end, self.filters.order is Order.ASC)

    def page(self) -> tuple[int, int, list[Place], int | None, int | None, str]:
        """Return number, pages, events, the neighbours in front and behind, and notices."""
        notices = [foremost.NO_WORDS if self.filters.q and not self.selected.terms else ""]
        ranked = self.ranked() if self.filters.order is Order.RELEVANCE else None
        size = len(self.listed) if ranked is None else len(ranked)
        if size < len(self.listed):
            notices.append(foremost.ONLY_RANKED)
        pages = foremost.number_of_pages(size)
        if self.filters.at and ranked is None:
            page = foremost.page_of_position(self.position(self.filters.at), size)
        else:
            page, notice = foremost.page_of(self.filters, pages)
            notices.append(notice)
        start = (page - 1) * foremost.PAGE_SIZE
        low, high = max(start - 1, 0), start + foremost.PAGE_SIZE + 1
        around = self.window(low, high) if ranked is None else ranked[low:high]
        before = self.key(around[0]) if start else None
        shown = around[start - low : start - low + foremost.PAGE_SIZE]
        follows = around[start - low + foremost.PAGE_SIZE :]
        after = self.key(follows[0]) if follows else None
        return page, pages, shown, before, after, " ".join(filter(None, notices))

    def position(self, day: dt.date) -> int:
        """Return how many listed events come before a day in the order asked for."""
        if self.filters.order is Order.ASC:
            return sum(
                selection.listed.range_cardinality(0, selection.segment.rank_of_day(day))
                for selection in self.selected.selections
            )
        return sum(
            selection.listed.range_cardinality(
                selection.segment.rank_behind(day), selection.segment.number_placed
            )
            for selection in self.selected.selections
        )

    def ranked(self) -> list[Place]:
        """Return the newest hits by relevance, the newer first among equals."""
        newest = self.window(0, foremost.RANKED)
        scores: dict[Place, int] = {}
        for number, finder in enumerate(self.selected.finders):
            ranks = [rank for segment, rank in newest if segment == number]
            for rank, score in zip(
                ranks, finder.relevance(self.selected.terms, ranks), strict=True
            ):
                scores[number, rank] = score
        return sorted(newest, key=lambda place: -scores[place])


def _window(events: Merged, start: int, end: int, oldest_first: bool) -> list[Place]:
    """Return a stretch of events from either end; by relevance: the newest first."""
    if oldest_first:
        return events.slice(start, end)
    size = len(events)
    return events.slice(size - min(end, size), size - start)[::-1]


def _between(found: BitMap, ranks: Sequence[int]) -> Array:
    """Return how many ranks of a bitmap lie between each two that follow on one another."""
    before = [found.rank(rank - 1) if rank else 0 for rank in ranks] if found else [0] * len(ranks)
    return np.diff(np.array(before, dtype=np.int64))
