"""What rows show of events beside the events' own words, from the index or from the tables.

To look it up in the database takes most of the time of a page's rows, and the index has nearly all
of it anyway.
"""

import datetime as dt
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

import numpy as np
from django.db.models import Model
from pyroaring import BitMap

from articles.models import Publisher
from timeline.chronology.answer import NameAndSlug
from timeline.chronology.build import NO_DAY
from timeline.chronology.directory import Directory, Family
from timeline.chronology.documents import load_any
from timeline.chronology.postings import Array
from timeline.chronology.segment import Segment
from timeline.models import Actor, Jurisdiction


class Facts(NamedTuple):
    """What rows show of one event beside its own words."""

    actors: tuple[NameAndSlug, ...]  # each once, in the order in which they were entered
    jurisdictions: tuple[NameAndSlug, ...]  # as entered, by name
    reports: int
    first_publisher: str  # who reported it first, "" if not known
    first_published: dt.date | None  # and when
    mention: int  # primary key of the one with the best quote, 0 if there is none


class _Named(dict[int, NameAndSlug]):
    """The names of a facet's values by number, looked up when first asked for.

    KeyError if somebody was entered since the directory was read.
    """

    def __init__(self, keys: Array, first: int, family: Family) -> None:
        """``first`` is the number that the first of the primary keys has."""
        super().__init__()
        self.primary_keys, self.first, self.family = keys, first, family

    def __missing__(self, number: int) -> NameAndSlug:
        found = self.family.names[int(self.primary_keys[number - self.first])]
        self[number] = found
        return found


class FactsOfSegment:
    """Tells the facts of the events of one segment."""

    def __init__(self, segment: Segment, replaced: BitMap, directory: Directory) -> None:
        self.segment = segment
        self.replaced = replaced  # ranks that no longer count
        self.directory = directory

    @cached_property
    def names(self) -> tuple[_Named, _Named, _Named]:
        """The names of actors and jurisdictions by number among all values; of publishers by ROW's.

        Those begin with 1.
        """
        arrays, families = self.segment.arrays, self.directory.families
        actors, places = self._limits
        return (
            _Named(arrays["actor.keys"], actors, families["actor"]),
            _Named(arrays["jurisdiction.keys"], places, families["jurisdiction"]),
            _Named(arrays["publisher.keys"], 1, families["publisher"]),
        )

    def of(self, pks: Sequence[int]) -> dict[int, Facts]:
        """Return the facts of those of these events that are in the segment, by primary key."""
        ranked = [
            (pk, rank)
            for pk, rank in self.segment.ranks_by_key(pks)
            if not self.replaced or rank not in self.replaced
        ]
        if not ranked:
            return {}
        arrays = self.segment.arrays
        ranks = np.array([rank for _, rank in ranked], dtype=np.int64)
        begin, end = arrays["of.starts"].take(ranks), arrays["of.starts"].take(ranks + 1)
        columns = [arrays[f"row.{name}"].take(ranks).tolist() for name in ROW]
        made = map(self._facts, begin.tolist(), end.tolist(), zip(*columns, strict=True))
        return dict(zip([pk for pk, _ in ranked], made, strict=True))

    def _facts(self, begin: int, end: int, row: tuple[int, ...]) -> Facts:
        """Return the facts of the event whose values stand there, of what else is laid out."""
        direct, reports, publisher, day, mention = row
        actors, places, publishers = self.names
        values = self.segment.arrays["of"][begin:end].tolist()  # of one facet after the other
        first_actor, first_place = self._limits
        at = bisect_left(values, first_actor)
        of_places = bisect_left(values, first_place, at)
        who = [actors[value] for value in values[at:of_places]]
        where = [places[value] for value in values[of_places : of_places + direct]]
        if direct > 1:
            where.sort()
        return Facts(
            tuple(who),
            tuple(where),
            reports,
            publishers[publisher].name if publisher else "",
            dt.date.fromordinal(day) if day != NO_DAY else None,
            mention,
        )

    @cached_property
    def _limits(self) -> tuple[int, int]:
        """Where the numbers of actors begin, and those of jurisdictions."""
        stretches = self.segment.stretches
        return stretches["actor"].start, stretches["jurisdiction"].start


ROW = ("direct", "reports", "publisher", "day", "mention")


def facts_of_tables(pks: Sequence[int]) -> dict[int, Facts]:
    """Return the same of any events, be they public or not, from the database."""
    documents = load_any(pks)
    actors = _names(Actor, [key for one in documents for key in one.actors])
    places = _names(Jurisdiction, [key for one in documents for key in one.jurisdictions])
    first = {one.reported.publisher for one in documents}
    publishers = _names(Publisher, [key for key in first if key is not None])
    facts = {}
    for one in documents:
        reports, publisher, day, mention = one.reported
        facts[one.pk] = Facts(
            tuple([actors[key] for key in one.actors]),
            tuple(sorted([places[key] for key in one.jurisdictions])),
            reports,
            "" if publisher is None else publishers[publisher].name,
            dt.date.fromisoformat(day) if day else None,
            mention or 0,
        )
    return facts


def _names(model: type[Model], pks: Iterable[int]) -> Mapping[int, NameAndSlug]:
    rows = model._default_manager.filter(pk__in=set(pks)).values_list("pk", "name", "slug")
    return {pk: NameAndSlug(name, slug) for pk, name, slug in rows}
