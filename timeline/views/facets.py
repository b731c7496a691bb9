"""Facets as HTML: check boxes with counts.

Written by hand, since a page has some 75 of them and a template takes a millisecond for what
takes a tenth of one here.
"""

from collections.abc import Iterable
from html import escape

from django.utils.safestring import SafeString

from timeline.chronology.answer import Facet, FacetValue

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


def facets_html(facets: Iterable[Facet], without: str = "") -> SafeString:
    """Return the facets that have anything to choose from, except the one named ``without``."""
    shown = [facet for facet in facets if facet.values and facet.name != without]
    return SafeString("".join([_facet(facet) for facet in shown]))


def _facet(facet: Facet) -> str:
    legend = LEGENDS[facet.name]
    values = "".join([_value(facet.name, value) for value in facet.values])
    more = f'<p class="more">and {facet.more:,} more; narrow the list</p>' if facet.more else ""
    if facet.name not in TUCKED_AWAY:
        return (
            f'<fieldset class="facet"><legend>{legend}</legend><ul>{values}</ul>{more}</fieldset>'
        )
    opened = " open" if any(value.chosen or value.excluded for value in facet.values) else ""
    return (
        f'<details class="facet"{opened}><summary>{legend}</summary><fieldset>'
        f'<legend class="visually-hidden">{legend}</legend><ul>{values}</ul>{more}</fieldset>'
        "</details>"
    )


def _value(facet: str, value: FacetValue) -> str:
    name = f"not-{facet}" if value.excluded else facet
    slug = escape(value.value)
    checked = " checked" if value.chosen or value.excluded else ""
    label = f"not {escape(value.label)}" if value.excluded else escape(value.label)
    empty = "" if value.count else ' class="empty"'
    return (
        f'<li{empty}><label><input type="checkbox" id="{name}-{slug}" name="{name}" '
        f'value="{slug}"{checked}><span class="name">{label}</span> '
        f'<span class="count">{value.count:,}</span></label></li>'
    )
