"""All values of one facet, beyond the foremost that a page shows at first."""

from collections.abc import Mapping, Sequence

from timeline.chronology import foremost
from timeline.chronology.answer import Facet
from timeline.chronology.directory import Directory, Named
from timeline.chronology.selecting import Selection
from timeline.chronology.words import fold
from timeline.filters import Filters

MOST = 200  # values of one facet on a page; the others are found by part of their name


def every_value(
    name: str,
    selections: Sequence[Selection],
    filters: Filters,
    directory: Directory,
    holds: str = "",
) -> Facet:
    """Return the facet with its values by falling count, at most MOST beside the chosen ones.

    With ``holds`` only those with these letters in their name or an alias, whatever the case and
    the accents: "pen" finds "José Peña".
    """
    if not foremost.is_named(name):
        return foremost.facet_of_fixed(name, _by_value(name, selections), filters, MOST)
    counts = _by_key(name, selections)
    values, letters = directory.families[name].values, fold(holds.strip())
    if letters:
        choice = filters.choice(name)
        chosen = set(directory.keys(name, (*choice.wanted, *choice.unwanted)))
        counts = {
            key: count
            for key, count in counts.items()
            if key in chosen or (key in values and _bears(values[key], letters))
        }
    return foremost.facet_of_rows(name, counts, filters, directory, shown=MOST)


def _bears(value: Named, letters: str) -> bool:
    return any(letters in fold(name) for name in (value.label, *value.aliases))


def _by_value(name: str, selections: Sequence[Selection]) -> dict[str, int]:
    """Count the values of type, status or review."""
    counts: dict[str, int] = {}
    for selection in selections:
        segment, listed = selection.segment, selection.listed_without(name)
        for value, ranks in zip(segment.fixed_values[name], segment.postings[name], strict=True):
            counts[value] = counts.get(value, 0) + listed.intersection_cardinality(ranks)
    return counts


def _by_key(name: str, selections: Sequence[Selection]) -> Mapping[int, int]:
    """Count the actors, jurisdictions, threads or publishers by primary key."""
    counts: dict[int, int] = {}
    for selection in selections:
        segment, listed = selection.segment, selection.listed_without(name)
        keys = segment.arrays[f"{name}.keys"].tolist()
        for key, ranks in zip(keys, segment.postings[name], strict=True):
            counts[key] = counts.get(key, 0) + listed.intersection_cardinality(ranks)
    return counts
