"""What the chronology answers, alike from both engines, and what one row of it shows."""

import datetime as dt
from dataclasses import dataclass
from typing import NamedTuple


@dataclass(slots=True)  # not frozen: that would take four times as long, and a page has 75
class FacetValue:
    """One value of a facet under the filter."""

    value: str  # as it stands in addresses
    label: str
    count: int  # events, the facet's own choice not counted against itself
    chosen: bool = False
    excluded: bool = False
    depth: int = 0  # in the tree of jurisdictions; 0 elsewhere


@dataclass(slots=True)  # not frozen, for the same reason; nobody changes it, nor an answer
class Facet:
    """One facet with its foremost values: the chosen ones, then by falling count, then by label."""

    name: str  # one of filters.FACETS
    values: tuple[FacetValue, ...]
    more: int  # how many values with a count above 0 are not among them


class Bar(NamedTuple):
    """One bar of the histogram: events placed from the first to the last of these days."""

    first: dt.date
    last: dt.date
    certain: int
    possible: int


@dataclass(frozen=True, slots=True)
class Histogram:
    """Counts over time, by whichever unit suits the span."""

    unit: str  # "year", "month" or "day"
    bars: tuple[Bar, ...]


@dataclass(slots=True)
class Answer:
    """The chronology under one filter.

    ``certain`` counts events that lie wholly inside the range, ``possible`` those that only
    overlap it or have one open end whose known day lies in it; without a range every event with
    a known day is certain. ``could_be`` counts those with an open end that merely could
    lie in the range: listed, as a group of their own, only with ``open=1``. ``undated`` counts
    those with neither end known, a group of its own: listed where no range is set, or with open=1.
    """

    total: int  # certain + possible: what the pages list in date order
    certain: int
    possible: int
    could_be: int
    undated: int
    first: dt.date | None  # first and last placed day among ``total``
    last: dt.date | None
    page: int
    pages: int
    events: tuple[int, ...]  # primary keys, in the order asked for
    facets: tuple[Facet, ...]
    histogram: Histogram
    possible_events: frozenset[int] = frozenset()  # which of ``events`` are only possible
    could_be_events: tuple[int, ...] = ()  # with open=1: primary keys of that group (first 200)
    undated_events: tuple[int, ...] = ()  # primary keys (first 200)
    before: int | None = None  # the neighbours of the page: last event in front of it, ...
    after: int | None = None  # ... and the first one behind it
    notice: str = ""  # what a reader must know of this answer: "ranked the newest 10,000"
    counted: bool = True  # False: of a named facet only what is chosen is there
    known: bool = True  # False: cannot be said yet; all else is empty, and ``notice`` says why

    def labels(self) -> dict[tuple[str, str], str]:
        """Return what the chosen and excluded values are called, for ``wording.describe``."""
        return {
            (facet.name, value.value): value.label
            for facet in self.facets
            for value in facet.values
            if value.chosen or value.excluded
        }


class Around(NamedTuple):
    """Where one event stands in a list by order of days."""

    position: int  # from 1; 0 if it is not listed
    length: int  # of the list
    before: int | None  # primary key of the event in front of it
    after: int | None


class NameAndSlug(NamedTuple):
    """An actor or a place, as a row links to it."""

    name: str
    slug: str


class Card(NamedTuple):
    """Everything that one row of the chronology shows of an event, fetched at once.

    Two equal cards render alike, so a card is also the key of its rendered row; that is why it is
    a tuple, which is compared quickly.
    """

    pk: int
    ref: str
    url: str  # permanent address on this site
    title: str
    type: str
    status: str
    review: str
    edtf: str
    earliest: dt.date | None
    latest: dt.date | None
    precision: str
    actors: tuple[NameAndSlug, ...]  # in the order in which they were entered
    jurisdictions: tuple[NameAndSlug, ...]  # by name
    reports: int  # articles and cited sources; an article and its digest count once
    first_publisher: str  # who reported it first, "" if not known
    first_published: dt.date | None  # and when, the last day that it may have been
    quote: str  # the best quoted sentence, "" if it only cites addresses
