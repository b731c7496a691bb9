"""The chronology: form, question, rows. Actors, places and threads have theirs by the same way."""

from calendar import monthrange
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.template.loader import render_to_string
from django.utils.cache import patch_vary_headers
from django.views.decorators.http import require_safe

from timeline import chronology as chronicle
from timeline.chronology.answer import Answer, Facet
from timeline.dates_in_words import range_in_words
from timeline.filters import Filters, Order, afresh
from timeline.forms import filters_from_query
from timeline.views.addresses import Addresses, Subject
from timeline.views.caching import WHOLE, moment_of, with_version
from timeline.views.chips import chips
from timeline.views.facets import Unfolded, facets_html, unfolded_in
from timeline.views.fields import NAMES, fields_html
from timeline.views.histogram import draw
from timeline.views.list_html import Link, Removable, Shown, list_html
from timeline.views.outside import beyond, filters_to_drop, goes_on
from timeline.views.paging import links_html, page_links
from timeline.views.rows import by_year, has_day, rows
from timeline.views.shell import MARK, TEMPLATE, in_shell
from timeline.wording import describe

ORDERS = {
    Order.ASC: "Oldest first",
    Order.DESC: "Newest first",
    Order.RELEVANCE: "Best match first",
}

# Looks up what a page's subject is, as its template prints it; None if there is no such thing.
About = Callable[[], Mapping[str, object] | None]


@dataclass(frozen=True, slots=True)
class Asked:
    """What an address asks for."""

    filters: Filters
    unfolded: Unfolded
    errors: list[str]
    given: Mapping[str, str]  # the parameters as they stand in the address


@require_safe
def chronology(request: HttpRequest) -> HttpResponse:
    """Show the chronology under the filters of the address."""
    return list_events(request, TEMPLATE)


def list_events(
    request: HttpRequest,
    template: str,
    subject: Subject | None = None,
    about: About | None = None,
) -> HttpResponse:
    """Answer with the page, or with its changing part alone where htmx asks for it.

    ``about`` looks up what the subject is; it is called only if the page must be made.
    """
    moment = moment_of(request)
    fragment = is_fragment(request)

    def make() -> HttpResponse:
        details = about() if about else {}
        if details is None:
            return render(request, "named_missing.html", {"subject": subject}, status=404)
        asked = asked_for(request, subject)
        addresses = Addresses(request.path, subject)
        if not asked.errors and not fragment and has_empty_values(request):
            return redirect(addresses.by_unfolded(asked.filters)(asked.unfolded))
        shown = page(moment, asked, addresses)
        pieces = list_html(shown, str(details.get("named", "")), fragment)
        if not fragment:
            canonical = request.build_absolute_uri(addresses.of(asked.filters))
            pieces = whole_page(template, pieces, shown.sentence, canonical, details)
        html = b"".join([piece.encode() for piece in pieces])
        return HttpResponse(html, status=400 if asked.errors else 200)

    if moment.is_quick:
        form = "fragment" if fragment else WHOLE
        response = with_version(request, moment.version, form, make)
    else:  # it says that the index is being built, and that will pass
        response = make()
    if fragment:
        response["HX-Push-Url"] = tidy_address(request)
    patch_vary_headers(response, ["HX-Request"])
    return response


def whole_page(
    template: str,
    body: Sequence[str],
    sentence: str,
    canonical: str,
    details: Mapping[str, object],
) -> list[str]:
    """Return the page around the list.

    It is rendered without the request: a page that is stored must not depend on who asks.
    """
    if template == TEMPLATE:
        return in_shell(sentence, canonical, body)
    context = {"sentence": sentence, "canonical": canonical, "body": MARK, **details}
    before, behind = render_to_string(template, context).split(MARK)
    return [before, *body, behind]


def asked_for(request: HttpRequest, subject: Subject | None) -> Asked:
    """Return what the address asks for, of the page's subject, and what is wrong with it."""
    query = request.GET.copy()
    for name in (subject.facet, f"not-{subject.facet}") if subject else ():
        query.pop(name, None)
    filters, errors = filters_from_query(query)
    unfolded, wrong = unfolded_in(request.GET, subject.facet if subject else "")
    chosen = subject.chosen(filters) if subject else filters
    return Asked(chosen, unfolded, errors + wrong, request.GET.dict())


def tidy_address(request: HttpRequest) -> str:
    """Return the address without fields that were left empty."""
    pairs = [(name, value) for name, values in request.GET.lists() for value in values if value]
    return f"{request.path}?{urlencode(pairs)}" if pairs else request.path


def is_fragment(request: HttpRequest) -> bool:
    """Say whether htmx asks for the list alone; a page restored from history is a whole one."""
    headers = request.headers
    return headers.get("HX-Request") == "true" and "HX-History-Restore-Request" not in headers


def has_empty_values(request: HttpRequest) -> bool:
    """Say whether a form sent fields that were left empty, which a tidy address goes without."""
    return any(not value for values in request.GET.lists() for value in values[1])


def page(moment: chronicle.Moment, asked: Asked, addresses: Addresses) -> Shown:
    """Ask the chronology and prepare all that a page prints."""
    filters, unfolded, subject = asked.filters, asked.unfolded, addresses.subject
    fixed, start = subject.facet if subject else "", afresh(filters)
    answer = moment.ask(filters, apart=fixed)
    outside = beyond(moment, filters, answer)
    # What has no place in the order of days stands at the end of the list, on its last page.
    at_end = answer.page == answer.pages
    apart = (*answer.could_be_events, *answer.undated_events) if at_end else ()
    keys = (*answer.events, *apart, *(one.event for one in outside))
    cards = {card.pk: card for card in moment.cards(keys)}
    # An event may have vanished, or lost its date, since the answer was given.
    listed = [cards[pk] for pk in answer.events if pk in cards and has_day(cards[pk])]
    labels = answer.labels()
    active = chips(start, labels, fixed)
    told = subject.left_out(filters) if subject else filters
    ranked, possible = is_ranked(filters), answer.possible_events
    address_of = addresses.by_page(start)
    could_be_address, undated_address = addresses_of_groups(filters, answer, addresses)
    return Shown(
        filters=filters,
        answer=answer,
        sentence=describe(told, labels, answer.total if answer.known else None),
        span=span_in_words(answer),
        errors=told_on_top(asked.errors),
        chips=[Removable(chip, addresses.of(chip.without)) for chip in active],
        action=addresses.path,
        hidden=hidden(told),
        fields=fields_html(asked.given, errors_by_field(asked.errors)),
        facets=facets_html(
            facets_of(moment, filters, answer, unfolded),
            addresses.by_unfolded(filters),
            fixed,
            unfolded,
        ),
        histogram=draw(answer.histogram, addresses.by_days(start)),
        orders=orders(start, addresses),
        ranked=rows(listed, possible) if ranked else "",
        years="" if ranked else by_year(listed, possible, filters.order is Order.DESC),
        page_links=links_html(page_links(answer.page, answer.pages, address_of)),
        previous=address_of(answer.page - 1) if answer.page > 1 else "",
        next=address_of(answer.page + 1) if answer.page < answer.pages else "",
        everything_but_at=addresses.shown(start).parameters(),
        could_be=rows([cards[pk] for pk in answer.could_be_events if pk in cards]),
        could_be_address=could_be_address,
        undated=rows([cards[pk] for pk in answer.undated_events if pk in cards]),
        undated_address=undated_address,
        goes_on=goes_on(outside, cards),
        drops=[
            (drop, addresses.of(drop.chip.without))
            for drop in (filters_to_drop(moment, active) if not answer.total else [])
        ],
    )


def facets_of(
    moment: chronicle.Moment, filters: Filters, answer: Answer, unfolded: Unfolded
) -> list[Facet]:
    """Return the facets of the answer, one of them with all its values if that is asked for."""
    if not unfolded.facet:
        return list(answer.facets)
    whole = moment.every_value(unfolded.facet, filters, unfolded.holds)
    return [whole if whole and facet.name == whole.name else facet for facet in answer.facets]


def span_in_words(answer: Answer) -> str:
    """Say from when to when the list goes, in months or years: a placed day may be a wide one."""
    bars = answer.histogram.bars
    if not bars:
        return ""
    if answer.histogram.unit == "year":
        return range_in_words(bars[0].first, bars[-1].last)
    last = bars[-1].last
    last = last.replace(day=monthrange(last.year, last.month)[1])
    return range_in_words(bars[0].first.replace(day=1), last)


def is_ranked(filters: Filters) -> bool:
    """Say whether the list stands in order of relevance instead of time."""
    return filters.order is Order.RELEVANCE


def orders(start: Filters, addresses: Addresses) -> list[Link]:
    """Return links to the orders that make sense here, each to its first page."""
    sensible = [order for order in ORDERS if order is not Order.RELEVANCE or start.q]
    return [
        Link(ORDERS[order], addresses.of(replace(start, order=order)), order is start.order)
        for order in sensible
    ]


def addresses_of_groups(filters: Filters, answer: Answer, addresses: Addresses) -> tuple[str, str]:
    """Return where the events are listed that could lie in the dates, and the undated ones.

    They have no place in the order of days, and are listed behind the last page.
    """
    ranged = bool(filters.since or filters.until)

    def last_page(of: Filters) -> str:
        return addresses.by_page(of)(answer.pages)

    could_be = f"{last_page(replace(filters, open=True))}#could-be" if answer.could_be else ""
    if not answer.undated:
        return could_be, ""
    undated = last_page(replace(filters, open=filters.open or ranged))
    return could_be, f"{undated}#undated"


def hidden(filters: Filters) -> list[tuple[str, str]]:
    """Return what the filter form must send along, since it has no field for it."""
    return [pair for pair in filters.parameters() if pair[0] in {"order", "open"}]


def errors_by_field(errors: list[str]) -> dict[str, str]:
    """Return the first message, "from: …" and the like, of each parameter that has a field."""
    by_field: dict[str, str] = {}
    for error in errors:
        name, _, message = error.partition(": ")
        if name in NAMES:
            by_field.setdefault(name, message)
    return by_field


def told_on_top(errors: list[str]) -> dict[str, object]:
    """Part messages that lead to a field from those that have none on the page."""
    rest = [error for error in errors if error.partition(": ")[0] not in NAMES]
    return {"rest": rest, "any": bool(errors), "fields": errors_by_field(errors)}
