"""The active filters, each with the address that takes it away."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from timeline.filters import FACETS, Choice, Filters, afresh
from timeline.views.facets import LEGENDS
from timeline.wording import Labels, day_in_words, fixed_labels


@dataclass(frozen=True, slots=True)
class Chip:
    """One active filter."""

    subject: str  # "Actor"
    words: str  # "Jeff Sessions", "not Jeff Sessions"
    without: Filters  # the filters if it is taken away


def chips(filters: Filters, labels: Labels, fixed: str = "") -> list[Chip]:
    """Return a chip for everything asked for, except the facet that the page itself stands for."""
    return list(_chips(filters, {**fixed_labels(), **labels}, fixed))


def _chips(filters: Filters, known: Labels, fixed: str) -> Iterator[Chip]:
    start = afresh(filters)
    if filters.q:
        yield Chip("Words", filters.q, replace(start, q=""))
    if filters.since:
        words = day_in_words(filters.since_as_given)
        yield Chip("From", words, replace(start, since=None, since_as_given=""))
    if filters.until:
        words = day_in_words(filters.until_as_given)
        yield Chip("To", words, replace(start, until=None, until_as_given=""))
    for facet in FACETS:
        if facet != fixed:
            yield from _of_facet(start, facet, known)
    if filters.open:
        yield Chip("Also", "what merely could lie there", replace(start, open=False))


def _of_facet(filters: Filters, facet: str, known: Labels) -> Iterator[Chip]:
    choice = filters.choice(facet)

    def label(value: str) -> str:
        return known.get((facet, value), value)

    for value in choice.wanted:
        rest = tuple(other for other in choice.wanted if other != value)
        without = filters.with_choice(facet, Choice(rest, choice.unwanted))
        yield Chip(LEGENDS[facet], label(value), without)
    for value in choice.unwanted:
        rest = tuple(other for other in choice.unwanted if other != value)
        without = filters.with_choice(facet, Choice(choice.wanted, rest))
        yield Chip(LEGENDS[facet], f"not {label(value)}", without)
