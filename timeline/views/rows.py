"""Rows of the chronology, and the years and months that they stand under.

A row is the partial that pages and fragments share. It is written by hand, not as a template:
a page has fifty, and a template takes half a millisecond for each.
"""

import datetime as dt
from calendar import monthrange
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from html import escape
from itertools import groupby

from django.urls import reverse
from django.utils.safestring import SafeString

from articles.extraction.values import Interval, Precision
from timeline.chronology.answer import Card
from timeline.dates_in_words import day_in_words, in_words, machine_form, shape
from timeline.wording import REVIEWS, STATUSES, TYPES

KEPT = 1500  # rendered rows a process keeps, with their cards about 5 kB each
ADDRESSES_KEPT = 5_000
ACTORS_SHOWN, PLACES_SHOWN = 4, 5

ROW = """<li class="event" id="event-{ref}">
<p class="when">{when}</p>
<span class="rail {rail}" aria-hidden="true"></span>
<div class="what">
<h4><a href="{url}">{title}</a></h4>
<p class="facts"><span class="kind">{type}</span>{facts}</p>
<p class="sources">{sources}</p>{quote}
</div>
</li>
"""
QUOTE = """
<details class="words"><summary>The words<span class="visually-hidden"> that report {title}\
</span></summary><blockquote>{quote}</blockquote></details>"""


@dataclass(frozen=True, slots=True)
class Month:
    """The rows of one month; without a name where no month is known."""

    name: str
    rows: SafeString


@dataclass(frozen=True, slots=True)
class Year:
    """The rows of one year."""

    number: int
    months: tuple[Month, ...]


@lru_cache(maxsize=KEPT)
def row(card: Card, possible: bool = False) -> SafeString:
    """Return the row of one event as HTML. Equal cards render alike, so a card is the key."""
    interval = Interval(card.earliest, card.latest, Precision(card.precision), card.edtf)
    title = escape(card.title)
    return SafeString(
        ROW.format(
            ref=card.ref,
            when=_when(interval),
            rail=f"{shape(interval)} {card.precision}{' maybe' if possible else ''}",
            url=escape(card.url),
            title=title,
            type=escape(TYPES.get(card.type, (card.type,))[0]),
            facts=_status(card) + _who(card) + _where(card),
            sources=_sources(card, possible),
            quote=QUOTE.format(title=title, quote=escape(card.quote)) if card.quote else "",
        )
    )


def _when(interval: Interval) -> str:
    words, machine = in_words(interval), machine_form(interval)
    return f'<time datetime="{machine}">{words}</time>' if machine else words


def _status(card: Card) -> str:
    """Say what became of it, unless it simply happened."""
    if card.status == "occurred":
        return ""
    return f' <span class="status">{escape(STATUSES.get(card.status, card.status))}</span>'


def _who(card: Card) -> str:
    """Name the actors, each once."""
    actors = list(dict.fromkeys((party.name, party.slug) for party in card.actors))
    if not actors:
        return ""
    links = ", ".join([_link("actor", name, slug) for name, slug in actors[:ACTORS_SHOWN]])
    return f' <span class="who">{links}{_more(len(actors) - ACTORS_SHOWN, "")}</span>'


def _where(card: Card) -> str:
    """Name the places; their names hold commas, so that semicolons part them."""
    places = card.jurisdictions
    if not places:
        return ""
    shown = [_link("jurisdiction", place.name, place.slug) for place in places[:PLACES_SHOWN]]
    more = _more(len(places) - PLACES_SHOWN, " places")
    return f' <span class="where">{"; ".join(shown)}{more}</span>'


def _more(count: int, what: str) -> str:
    return f" and {count} more{what}" if count > 0 else ""


def _link(kind: str, name: str, slug: str) -> str:
    return f'<a href="{_address(kind, slug)}">{escape(name)}</a>'


@lru_cache(maxsize=ADDRESSES_KEPT)
def _address(kind: str, slug: str) -> str:
    return reverse(kind, args=[slug])


def _sources(card: Card, possible: bool) -> str:
    """Say who reported it, who has looked at it, and whether it surely lies in the dates."""
    words = _reports(card)
    if card.review == "proposed":
        words += f' <span class="unreviewed">{REVIEWS["proposed"]}</span>'
    if possible:
        words += ' <span class="possibly">only possibly in these dates</span>'
    return words


def _reports(card: Card) -> str:
    if not card.reports:
        return "No report stored"
    words = "1 report" if card.reports == 1 else f"{card.reports:,} reports"
    if card.first_publisher:
        first = "first " if card.reports > 1 else ""
        words += f", {first}{escape(card.first_publisher)}"
        if card.first_published:
            words += f", {day_in_words(card.first_published)}"
    return words


def rows(cards: Iterable[Card], possible: frozenset[int] = frozenset()) -> SafeString:
    """Return the rows of several events."""
    return SafeString("".join([row(card, card.pk in possible) for card in cards]))


def by_year(cards: Sequence[Card], possible: frozenset[int]) -> list[Year]:
    """Group cards, which come in order of days, under years and months."""
    return [
        Year(
            year,
            tuple(
                Month(_month_name(month), rows(list(in_month), possible))
                for month, in_month in groupby(in_year, month_of)
            ),
        )
        for year, in_year in groupby(cards, year_of)
    ]


def has_day(card: Card) -> bool:
    """Say whether the event has a day to be placed at."""
    return card.earliest is not None or card.latest is not None


def placed(card: Card) -> dt.date:
    """Return the day that the event is placed at."""
    day = card.earliest or card.latest
    if day is None:
        raise ValueError(f"event {card.ref} has no day to be placed at")
    return day


def year_of(card: Card) -> int:
    """Return the year that the event stands under."""
    return placed(card).year


def month_of(card: Card) -> int:
    """Return the month that the event stands under; 0 if it is only known by its year.

    A year begins in January, but an event of that year need not.
    """
    first, last = placed(card), card.latest
    if (first.month, first.day) != (1, 1) or card.earliest is None:
        return first.month
    end_of_month = first.replace(day=monthrange(first.year, first.month)[1])
    return 0 if last is None or last > end_of_month else first.month


def _month_name(month: int) -> str:
    return f"{dt.date(2000, month, 1):%B}" if month else ""
