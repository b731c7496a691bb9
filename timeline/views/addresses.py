"""Writes the addresses of one page with a chronology."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urlencode

from timeline.filters import Choice, Filters, afresh, query_string_of
from timeline.views.facets import Unfolded


@dataclass(frozen=True, slots=True)
class Subject:
    """What a page with a chronology of its own is about: its facet and slug are always chosen."""

    facet: str
    slug: str

    def chosen(self, filters: Filters) -> Filters:
        """Return the filters with the subject as the only choice of its facet."""
        return _with(filters, self.facet, Choice((self.slug,)))

    def left_out(self, filters: Filters) -> Filters:
        """Return the filters as they stand in the page's address: the path says the subject."""
        return _with(filters, self.facet, Choice())


def _with(filters: Filters, facet: str, choice: Choice) -> Filters:
    """Return the filters with another choice of one facet, still on the same page."""
    changed: dict[str, Any] = {facet: choice}
    return replace(filters, **changed)


class Addresses:
    """Writes the addresses of one page with a chronology."""

    def __init__(self, path: str, subject: Subject | None) -> None:
        self.path = path
        self.subject = subject

    def of(self, filters: Filters) -> str:
        """Return the address of these filters on this page."""
        query = self.shown(filters).query_string()
        return f"{self.path}?{query}" if query else self.path

    def shown(self, filters: Filters) -> Filters:
        """Return the filters as they stand in the query: the path says the subject."""
        return self.subject.left_out(filters) if self.subject else filters

    def by_unfolded(self, filters: Filters) -> Callable[[Unfolded], str]:
        """Return what writes the address of these filters with all values of a facet shown."""
        address = self.of(filters)
        mark = "&" if "?" in address else "?"

        def write(unfolded: Unfolded) -> str:
            pairs = unfolded.parameters()
            return f"{address}{mark}{query_string_of(pairs)}" if pairs else address

        return write

    def by_days(self, filters: Filters) -> Callable[[str], str]:
        """Return what writes the address of these filters within "2017", "2017-03" and so on.

        A page has dozens of them, so what they have in common is written once.
        """
        bare = replace(afresh(filters), since_as_given="", until_as_given="")
        before = f"{self.path}?{urlencode([('q', filters.q)])}&" if filters.q else f"{self.path}?"
        others = query_string_of([pair for pair in self.shown(bare).parameters() if pair[0] != "q"])
        behind = f"&{others}" if others else ""
        return lambda days: f"{before}from={days}&to={days}{behind}"

    def by_page(self, filters: Filters) -> Callable[[int], str]:
        """Return what writes the address of one page of these filters."""
        first = self.of(afresh(filters))
        mark = "&" if "?" in first else "?"
        return lambda number: first if number == 1 else f"{first}{mark}page={number}"
