"""Facets as HTML: for each value a box that asks for it, one that leaves it out, and its count.

Written by hand, since a page has some 75 of them and a template takes a millisecond for what
takes a tenth of one here.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from html import escape

from django.http import QueryDict

from timeline.chronology.answer import Facet, FacetValue
from timeline.chronology.directory import NAMED_FACETS
from timeline.filters import FACETS
from timeline.forms import LONGEST_SEARCH, shorten
from timeline.wording import TYPES

LEGENDS = {
    "type": "Type",
    "actor": "Actor",
    "jurisdiction": "Jurisdiction",
    "thread": "Thread",
    "publisher": "Publisher",
    "review": "Review",
    "status": "Status",
}
TUCKED_AWAY = {"status"}  # shown closed, since hardly anybody asks
LABELS_KEPT = 1_000  # values of facets, about 2 kB each


@dataclass(frozen=True, slots=True)
class Unfolded:
    """The facet whose values are all to be seen, "" if none is."""

    facet: str = ""
    holds: str = ""  # letters that the names must hold

    def parameters(self) -> list[tuple[str, str]]:
        """Return them as they stand in addresses."""
        pairs = [("more", self.facet), ("named", self.holds)]
        return [pair for pair in pairs if pair[1]] if self.facet else []


def unfolded_in(query: QueryDict, without: str = "") -> tuple[Unfolded, list[str]]:
    """Return which facet an address unfolds, and what is wrong with that.

    On the page of an actor, place or thread its own facet, ``without``, is not there.
    """
    facet = query.get("more", "").strip()
    if facet and facet not in FACETS:
        accepted = ", ".join(FACETS)
        return Unfolded(), [f"more: “{shorten(facet)}” is not known; accepted are {accepted}."]
    if not facet or facet == without:
        return Unfolded(), []
    holds = "".join(letter for letter in query.get("named", "") if letter.isprintable())
    return Unfolded(facet, holds.strip()[:LONGEST_SEARCH]), []


# what is unfolded → the address of the same list with that unfolded
AddressOf = Callable[[Unfolded], str]


def facets_html(
    facets: Iterable[Facet],
    address_of: AddressOf,
    without: str = "",
    unfolded: Unfolded | None = None,
) -> str:
    """Return the facets that have anything to choose from, except the one named ``without``."""
    opened = unfolded or Unfolded()
    return "".join(
        [
            _facet(facet, address_of, opened)
            for facet in facets
            if facet.name != without and (facet.values or facet.name == opened.facet)
        ]
    )


def _facet(facet: Facet, address_of: AddressOf, unfolded: Unfolded) -> str:
    legend = LEGENDS[facet.name]
    is_unfolded = facet.name == unfolded.facet
    values = "".join([_value(facet.name, value) for value in facet.values])
    if is_unfolded:
        inside = _unfolded(facet, values, address_of, unfolded)
    else:
        inside = f"<ul>{values}</ul>{_more(facet, address_of)}"
    if facet.name not in TUCKED_AWAY:
        return (
            f'<fieldset class="facet" id="facet-{facet.name}"><legend>{legend}</legend>'
            f"{inside}</fieldset>"
        )
    is_open = is_unfolded or any(value.chosen or value.excluded for value in facet.values)
    return (
        f'<details class="facet" id="facet-{facet.name}"{" open" if is_open else ""}>'
        f'<summary>{legend}</summary><fieldset><legend class="visually-hidden">{legend}</legend>'
        f"{inside}</fieldset></details>"
    )


def _more(facet: Facet, address_of: AddressOf) -> str:
    """Link to the values that are not shown."""
    if not facet.more:
        return ""
    return (
        f'<p class="more"><a href="{escape(address_of(Unfolded(facet.name)))}#facet-{facet.name}">'
        f'{facet.more:,} more<span class="visually-hidden"> under {LEGENDS[facet.name]}</span>'
        "</a></p>"
    )


def _unfolded(facet: Facet, values: str, address_of: AddressOf, unfolded: Unfolded) -> str:
    """Return all values, with a field to find some of them by name where there are many."""
    field = ""
    if facet.name in NAMED_FACETS:
        field = (
            '<p class="field find"><label for="named">Part of the name</label>'
            f'<input type="search" id="named" name="named" value="{escape(unfolded.holds)}" '
            'autocomplete="off"><button type="submit">Find</button></p>'
        )
    rest = ""
    if facet.more:
        rest = (
            f'<p class="more">and {facet.more:,} more: give a part of their names to find them</p>'
        )
    elif not values:
        rest = '<p class="more">None of that name in this list</p>'
    return (
        f'<input type="hidden" name="more" value="{facet.name}">{field}'
        f'<ul class="unfolded">{values}</ul>{rest}'
        f'<p class="more"><a href="{escape(address_of(Unfolded()))}#facet-{facet.name}">Fewer'
        f'<span class="visually-hidden"> under {LEGENDS[facet.name]}</span></a></p>'
    )


def _value(facet: str, value: FacetValue) -> str:
    name, inbox, outbox, before, behind = _boxes(facet, value.value, value.label)
    if value.count and not value.chosen and not value.excluded:  # nearly all
        return f"{before}{value.count:,}{behind}"
    state = " excluded" if value.excluded else ""
    empty = "" if value.count else " empty"
    return (
        f'<li class="value{state}{empty}"><label>{inbox}{" checked" if value.chosen else ""}>'
        f'<span class="name">{name}</span> <span class="count">{value.count:,}</span></label>'
        f"{outbox}{' checked' if value.excluded else ''}></li>"
    )


@lru_cache(maxsize=LABELS_KEPT)
def _boxes(facet: str, value: str, label: str) -> tuple[str, str, str, str, str]:
    """Return the label, and the two check boxes up to where they may be checked.

    And what stands before and behind the count where neither is.
    """
    slug, words = escape(value), escape(label)
    told = escape(TYPES[value][1]) if facet == "type" and value in TYPES else words
    asks = f'<input type="checkbox" id="{facet}-{slug}" name="{facet}" value="{slug}"'
    leaves_out = (
        f'<input type="checkbox" class="not" id="not-{facet}-{slug}" name="not-{facet}" '
        f'value="{slug}" aria-label="exclude {told}" title="Exclude {told}"'
    )
    before = (
        f'<li class="value"><label>{asks}><span class="name">{words}</span> <span class="count">'
    )
    return words, asks, leaves_out, before, f"</span></label>{leaves_out}></li>"
