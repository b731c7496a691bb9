"""Chooses the values of a facet that a page shows. Both engines use it."""

from collections.abc import Callable, Iterable, Mapping

from timeline.chronology.answer import Facet, FacetValue
from timeline.chronology.directory import NAMED_FACETS, Directory, fixed_values
from timeline.filters import Filters

SHOWN = 15  # values of a facet on a page, beside those that are chosen
PAGE_SIZE = 50
GROUP_SIZE = 200  # of "could be" and "undated", which have no pages
RANKED = 10_000  # how many of the newest hits are put in order of relevance

FIXED_VALUES = fixed_values()

NO_WORDS = "There are no words in the search; it is left out."
ONLY_RANKED = f"Only the newest {RANKED:,} hits are put in order of relevance."


def number_of_pages(events: int) -> int:
    """Return how many pages the events fill; an empty list is one empty page."""
    return max(1, -(-events // PAGE_SIZE))


def page_of_position(position: int, events: int) -> int:
    """Return the page of an event by its position from 0; behind the last event, the last page."""
    return min(position // PAGE_SIZE + 1, number_of_pages(events))


def last_page_notice(asked: int, pages: int) -> str:
    """Say that a page does not exist."""
    return f"There is no page {asked:,}; this is the last, page {pages:,}."


def page_of(filters: Filters, pages: int) -> tuple[int, str]:
    """Return the page to show, and a notice if it is not the one asked for."""
    if filters.page > pages:
        return pages, last_page_notice(filters.page, pages)
    return filters.page, ""


def facet_of_rows(
    name: str,
    counts: Mapping[int, int],
    filters: Filters,
    directory: Directory,
    positive: int | None = None,
    *,
    shown: int | None = None,
) -> Facet:
    """Make the facet of actors, jurisdictions, threads or publishers from counts by key.

    ``counts`` may lack values that cannot be among the foremost, nor tie with the last of them;
    then ``positive`` says how many values have a count above 0. ``shown`` may be more than SHOWN.
    """
    family = directory.families[name]
    most = shown or SHOWN
    names = family.names
    found = [
        (counts.get(pk, 0), *names[pk])
        for pk in _candidates(name, counts, filters, directory, most)
    ]
    if positive is None:
        positive = sum(1 for pk, count in counts.items() if count and pk in family.values)
    depth_of = family.depth if name == "jurisdiction" else None
    return _cut(name, found, filters, positive, most=most, depth_of=depth_of)


def _candidates(
    name: str, counts: Mapping[int, int], filters: Filters, directory: Directory, most: int
) -> set[int]:
    """Return the keys that may be shown: the chosen ones and those with the highest counts."""
    chosen = filters.choice(name)
    keys = set(directory.keys(name, (*chosen.wanted, *chosen.unwanted)))
    values = directory.families[name].values
    rest = [pk for pk, count in counts.items() if count and pk in values and pk not in keys]
    if len(rest) > most:
        least = sorted((counts[pk] for pk in rest), reverse=True)[most - 1]
        rest = [pk for pk in rest if counts[pk] >= least]  # with all that tie with the last
    return keys | set(rest)


def facet_of_fixed(
    name: str, counts: Mapping[str, int], filters: Filters, shown: int | None = None
) -> Facet:
    """Make the facet of types, statuses or review states from counts by value."""
    chosen, labels = filters.choice(name), FIXED_VALUES[name]
    found = [
        (counts.get(value, 0), labels.get(value, value), value)
        for value in {*chosen.wanted, *chosen.unwanted, *(v for v, n in counts.items() if n)}
    ]
    positive = sum(1 for count in counts.values() if count)
    return _cut(name, found, filters, positive, most=shown or SHOWN)


def _cut(
    name: str,
    found: Iterable[tuple[int, str, str]],
    filters: Filters,
    positive: int,
    *,
    most: int,
    depth_of: Callable[[str], int] | None = None,
) -> Facet:
    """Order values, (count, label, value), and keep the foremost.

    ``positive`` have a count above 0.
    """
    choice = filters.choice(name)
    chosen = {*choice.wanted, *choice.unwanted}
    ordered = sorted((value not in chosen, -count, label, value) for count, label, value in found)
    places = (sum(1 for value in ordered if not value[0]) if chosen else 0) + most
    kept = tuple(
        [
            FacetValue(
                value,
                label,
                -negative,
                value in choice.wanted,
                value in choice.unwanted,
                depth_of(value) if depth_of else 0,
            )
            for _, negative, label, value in ordered[:places]
        ]
    )
    return Facet(name, kept, positive - sum([1 for value in kept if value.count]))


def is_named(facet: str) -> bool:
    """Say whether the values of a facet are rows of a table."""
    return facet in NAMED_FACETS


def group_is_listed(filters: Filters, undated: bool) -> bool:
    """Say whether the group of undated (else: of possible far-off) events is listed."""
    ranged = bool(filters.since or filters.until)
    return filters.open or (undated and not ranged)
