"""A list with its form, facets and histogram as HTML: what htmx swaps in, and most of a page.

Written by hand, as its rows are: a template takes ten times as long. What few pages show is left
to templates. It comes in pieces that are encoded one by one: a single curly quotation mark makes
Python hold a whole text in two bytes a letter, and slow to encode.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import escape

from django.template.loader import render_to_string

from timeline.chronology.answer import Answer
from timeline.filters import Filters, Order
from timeline.views.chips import Chip
from timeline.views.histogram import Drawing
from timeline.views.outside import Drop, GoesOn

BOOST = 'hx-boost="true" hx-target="#chronology"'

FIRST_BUTTON = '<div class="buttons"><button type="submit" class="go">Show</button>\n'
SHEET = (
    '<div id="facets" class="facets" popover>\n<div class="sheet-head"><div>'
    '<h2 class="facets-title">Filter by</h2><p class="hint">Tick to include, '
    '<span class="minus" aria-hidden="true">−</span> to exclude.</p></div>'
    '<button type="button" class="close-sheet" popovertarget="facets" '
    f'popovertargetaction="hide">Close</button></div>\n<div {BOOST}>'
)
END_OF_SHEET = (
    '</div>\n<p class="apply"><button type="submit">Apply the filters</button></p>\n</div>\n'
)
# It keeps its column, so that the results stand where they always do.
NOTHING_TO_FILTER_BY = '<div id="facets" class="facets" popover></div>\n'
RESULTS = '</form>\n<section id="results" class="results" aria-labelledby="sentence">\n'


@dataclass(frozen=True, slots=True)
class Link:
    """A link to this list in another form."""

    words: str
    address: str
    current: bool = False


@dataclass(frozen=True, slots=True)
class Removable:
    """A chip with its address."""

    chip: Chip
    address: str


@dataclass(slots=True)  # not frozen: that takes four times as long
class Shown:
    """All that a list prints. What is called HTML below is HTML; the rest is plain text."""

    filters: Filters
    answer: Answer
    sentence: str
    span: str  # from when to when the list goes
    errors: dict[str, object]  # as ``_errors.html`` takes them
    chips: Sequence[Removable]
    action: str  # address of the page without its query
    hidden: Sequence[tuple[str, str]]  # what the form sends along
    fields: dict[str, str]  # HTML by name
    facets: str  # HTML
    histogram: Drawing | None
    orders: Sequence[Link]
    ranked: str  # HTML: the rows by relevance, or ...
    years: str  # ... those under their years and months
    page_links: str  # HTML
    previous: str  # addresses, "" if there is none
    next: str
    everything_but_at: Sequence[tuple[str, str]]
    could_be: str  # HTML
    could_be_address: str
    undated: str  # HTML
    undated_address: str
    goes_on: Sequence[GoesOn]
    drops: Sequence[tuple[Drop, str]]  # with the addresses that take them away


def list_html(shown: Shown, named: str, fragment: bool) -> list[str]:
    """Return the list in pieces.

    ``named`` is whom the page is about, "" if it is about everything; a ``fragment`` also says
    what the page's title is now, and announces what it lists.
    """
    pieces = _announced(shown, named) if fragment else []
    pieces += _form(shown)
    pieces += [*_sheet(shown), RESULTS, *_head(shown, named)]
    if shown.histogram:
        pieces += _histogram(shown.histogram, bool(shown.answer.possible))
    if shown.goes_on:
        pieces.append(render_to_string("_goes_on.html", {"goes_on": shown.goes_on}))
    if shown.answer.total:
        pieces += _listed(shown)
    elif shown.answer.known:
        context = {"drops": shown.drops, "chips": shown.chips, "clear": shown.action}
        pieces.append(render_to_string("_nothing.html", context))
    pieces += [*_apart(shown), "</section>\n"]
    return pieces


def _announced(shown: Shown, named: str) -> list[str]:
    sentence = escape(shown.sentence)
    about = f" · {escape(named)}" if named else ""
    return [
        f"<title>{sentence}{about} · Sanctuary Timeline</title>\n",
        f'<p id="announcement" hx-swap-oob="innerHTML">{sentence}</p>\n',
    ]


def _form(shown: Shown) -> list[str]:
    """Return the form up to its facets."""
    action, fields = escape(shown.action), shown.fields
    errors = (
        render_to_string("_errors.html", {"errors": shown.errors}) if shown.errors["any"] else ""
    )
    active = f" ({len(shown.chips)})" if shown.chips else ""
    sheet = ""
    if shown.facets:
        sheet = (
            '<button type="button" class="open-sheet" popovertarget="facets">'
            f"Filters{active}</button>"
        )
    return [
        f'<form id="filters" class="filters" action="{action}" method="get" role="search" '
        f'aria-label="Filter the events" hx-get="{action}" hx-target="#chronology" '
        f'hx-trigger="submit, filter">\n{_hidden(shown.hidden)}\n{errors}\n'
        f'<div class="asking">\n{fields["q"]}\n{fields["from"]}\n{fields["to"]}\n',
        f"{FIRST_BUTTON}{sheet}</div>\n</div>\n",
    ]


def _sheet(shown: Shown) -> tuple[str, ...]:
    """Return the facets; with nothing to choose from, neither heading nor button."""
    return (SHEET, shown.facets, END_OF_SHEET) if shown.facets else (NOTHING_TO_FILTER_BY,)


def _hidden(pairs: Iterable[tuple[str, str]]) -> str:
    return "".join(
        [
            f'<input type="hidden" name="{escape(name)}" value="{escape(value)}">'
            for name, value in pairs
        ]
    )


def _head(shown: Shown, named: str) -> Iterator[str]:
    """Say what is listed."""
    level = "h2" if named else "h1"
    sentence = escape(shown.sentence)
    yield f'<{level} id="sentence" class="sentence" tabindex="-1">{sentence}</{level}>\n'
    yield f"{_span(shown)}\n"
    notice = shown.answer.notice
    yield f'<p class="notice">{escape(notice)}</p>\n' if notice else "\n"
    yield f"{_chips(shown)}\n"


def _span(shown: Shown) -> str:
    """Say from when to when the list goes, or how much of it surely lies in the dates."""
    answer = shown.answer
    if not answer.total:
        return ""
    if not shown.filters.since and not shown.filters.until:
        told = escape(shown.span)
    elif answer.possible:
        told = (
            f"<strong>{answer.certain}</strong> certainly within these dates, "
            f"<strong>{answer.possible}</strong> possibly"
        )
    else:
        told = f"{'It lies' if answer.total == 1 else 'All lie'} certainly within these dates"
    return f'<p class="span">{told}</p>'


def _chips(shown: Shown) -> str:
    if not shown.chips:
        return ""
    items = "".join(
        [
            f'<li><a href="{escape(one.address)}" class="chip"><span class="subject">'
            f"{escape(one.chip.subject)}</span> {escape(one.chip.words)}"
            '<span class="visually-hidden">, take away</span>'
            '<span class="cross" aria-hidden="true">×</span></a></li>'
            for one in shown.chips
        ]
    )
    clear = ""
    if len(shown.chips) > 1:
        clear = f'<a class="clear" href="{escape(shown.action)}">Clear all</a>'
    return f'<div class="chips" {BOOST}><ul aria-label="Active filters">{items}</ul>{clear}</div>'


def _histogram(drawn: Drawing, possible: bool) -> list[str]:
    outlined = "; outlined are those only possible" if possible else ""
    return [
        '<figure class="histogram">\n',
        drawn.svg,
        f'\n<figcaption id="histogram-key"><span class="end">{drawn.first}</span>'
        f'<span class="end">{drawn.last}</span><span class="key">Events by {drawn.unit}, '
        f"at most {drawn.highest}{outlined}</span></figcaption>\n"
        '<details class="as-table"><summary>The counts as a table</summary>\n'
        f'<table><caption class="visually-hidden">Events by {drawn.unit}</caption><thead><tr>'
        f'<th scope="col">{drawn.unit.capitalize()}</th><th scope="col">Certain</th>'
        '<th scope="col">Possible</th></tr></thead><tbody>',
        drawn.table,
        "</tbody></table>\n</details>\n</figure>\n",
    ]


def _listed(shown: Shown) -> list[str]:
    """Return the events in their order, with the links to other orders and pages."""
    ranked = ""
    if shown.ranked:
        ranked = (
            '<h2 class="visually-hidden">By relevance</h2>'
            '<h3 class="visually-hidden">Best match first</h3>'
            f'<ol class="events ranked">{shown.ranked}</ol>'
        )
    orders = "".join([f"<li>{_order(order)}</li>" for order in shown.orders])
    return [
        f'<div class="tools">\n<ul class="orders" aria-label="Order" {BOOST}>{orders}</ul>\n'
        f"{_jump(shown)}\n</div>\n",
        f"{ranked}\n",
        shown.years,
        _pages(shown),
    ]


def _order(order: Link) -> str:
    if order.current:
        return f'<strong aria-current="true">{order.words}</strong>'
    return f'<a href="{escape(order.address)}">{order.words}</a>'


def _jump(shown: Shown) -> str:
    """Return the form that leads to a date."""
    if shown.answer.pages < 2 or shown.ranked:
        return ""
    return (
        f'<form class="jump" {BOOST} action="{escape(shown.action)}" method="get">'
        f"{_hidden(shown.everything_but_at)}{shown.fields['at']}"
        '<button type="submit">Go</button></form>'
    )


def _pages(shown: Shown) -> str:
    if not shown.page_links:
        return "\n"
    before = behind = ""
    if shown.previous:
        before = f'<a class="previous" rel="prev" href="{escape(shown.previous)}">Previous</a>'
    if shown.next:
        behind = f'<a class="next" rel="next" href="{escape(shown.next)}">Next</a>'
    return (
        f'<nav class="pages" aria-label="Pages" {BOOST} '
        'hx-swap="innerHTML show:#sentence:top">'
        f"{before}<ol>{shown.page_links}</ol>{behind}</nav>\n"
    )


def _apart(shown: Shown) -> Iterator[str]:
    """Return the events that have no place in the order of days, and the way to them."""
    kind = "events newest-first" if shown.filters.order is Order.DESC else "events"
    if number := shown.answer.could_be:
        yield (
            f'<section class="group" id="could-be"><h2>Could lie here</h2>\n<p>{number} '
            f"event{_s(number)} whose date is open at one end could lie in these dates."
            f"{'' if shown.could_be else _show(shown.could_be_address, number)}</p>\n"
        )
        yield _group("One end open", kind, shown.could_be)
    yield "\n"
    if number := shown.answer.undated:
        yield (
            f'<section class="group" id="undated"><h2>Undated</h2>\n<p>{number} '
            f"event{_s(number)} whose date is not known at all."
            f"{'' if shown.undated else _show(shown.undated_address, number)}</p>\n"
        )
        yield _group("Date not known", kind, shown.undated)
    yield "\n"


def _s(number: int) -> str:
    return "" if number == 1 else "s"


def _show(address: str, number: int) -> str:
    return f' <a href="{escape(address)}">Show {"it" if number == 1 else "them"}</a>'


def _group(heading: str, kind: str, rows: str) -> str:
    listed = f'<h3>{heading}</h3><ol class="{kind}">{rows}</ol>' if rows else ""
    return f"{listed}</section>"
