"""A filter is a value: pages, feeds, exports and indexes all take this one.

``timeline/forms.py`` makes it from a query string and refuses what is wrong; here it prints as
a query string. It knows no request and no database.
"""

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, Self
from urllib.parse import urlencode

from articles.extraction.values import EventStatus


class Order(StrEnum):
    """How the events of a page follow on one another."""

    ASC = "asc"
    DESC = "desc"
    RELEVANCE = "relevance"


PLAIN = re.compile(r"[A-Za-z0-9_.~-]*", re.ASCII)  # what stands in addresses as it is

# Facets whose values may be chosen and excluded, in the order in which pages show them. Each is
# the name of its parameter in addresses; "not-" in front excludes.
FACETS = ("type", "actor", "jurisdiction", "thread", "publisher", "review", "status")

# What a page shows unless asked otherwise. A rejected event never shows.
DEFAULT_STATUS = (EventStatus.OCCURRED.value, EventStatus.SCHEDULED.value)
DEFAULT_REVIEW = ("proposed", "reviewed")


@dataclass(frozen=True, slots=True)
class Choice:
    """What is chosen of one facet: OR within, AND across facets."""

    wanted: tuple[str, ...] = ()
    unwanted: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.wanted or self.unwanted)


@dataclass(frozen=True, slots=True)
class Filters:
    """Everything that a reader may ask of the chronology. Slugs, as they stand in addresses."""

    q: str = ""
    since: dt.date | None = None  # first day of "from"
    until: dt.date | None = None  # last day of "to"
    since_as_given: str = ""  # "2017", "2017-03" or "2017-03-01"
    until_as_given: str = ""
    type: Choice = Choice()
    actor: Choice = Choice()
    jurisdiction: Choice = Choice()  # a place includes the places in it
    thread: Choice = Choice()
    publisher: Choice = Choice()
    review: Choice = Choice()  # nothing wanted: DEFAULT_REVIEW
    status: Choice = Choice()  # nothing wanted: DEFAULT_STATUS
    open: bool = False  # also list what merely could lie in the range
    order: Order = Order.ASC
    page: int = 1  # from 1
    at: dt.date | None = None  # jump to the page that holds this day
    at_as_given: str = ""

    def choice(self, facet: str) -> Choice:
        """Return what is chosen of ``facet``, one of FACETS."""
        chosen: Choice = getattr(self, facet)
        return chosen

    def with_choice(self, facet: str, choice: Choice) -> Self:
        """Return these filters with another choice of ``facet``, from page 1."""
        afresh: dict[str, Any] = {facet: choice, "page": 1, "at": None, "at_as_given": ""}
        return replace(self, **afresh)

    def parameters(self) -> list[tuple[str, str]]:
        """Return the query string as pairs, in one order, without defaults."""
        pairs = [("q", self.q), ("from", self.since_as_given), ("to", self.until_as_given)]
        for facet in FACETS:
            if chosen := self.choice(facet):
                pairs += [(facet, value) for value in chosen.wanted]
                pairs += [(f"not-{facet}", value) for value in chosen.unwanted]
        pairs += [
            ("open", "1" if self.open else ""),
            ("order", "" if self.order is Order.ASC else self.order.value),
            ("page", "" if self.page == 1 else str(self.page)),
            ("at", self.at_as_given),
        ]
        return [(name, value) for name, value in pairs if value]

    def query_string(self) -> str:
        """Return the query string, without a question mark; the same filters, the same string."""
        return query_string_of(self.parameters())


def query_string_of(pairs: Iterable[tuple[str, str]]) -> str:
    """Return what ``urlencode`` returns, sooner: most values are slugs, dates or numbers."""
    return "&".join(
        [
            f"{name}={value}" if PLAIN.fullmatch(value) else urlencode([(name, value)])
            for name, value in pairs
        ]
    )


def afresh(filters: Filters) -> Filters:
    """Return the same filters on their first page."""
    if filters.page == 1 and filters.at is None and not filters.at_as_given:
        return filters
    return replace(filters, page=1, at=None, at_as_given="")
