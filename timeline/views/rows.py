"""Rows of the chronology, and the years and months that they stand under.

A row is the partial that pages and fragments share. It is written by hand, not as a template:
a page has fifty, and a template takes half a millisecond for each.
"""

import datetime as dt
from calendar import monthrange
from collections.abc import Iterable, Sequence
from functools import lru_cache
from html import escape
from itertools import groupby
from typing import NamedTuple

from django.urls import reverse

from articles.extraction.values import Interval, Precision
from timeline.chronology.answer import Card, NameAndSlug
from timeline.dates_in_words import MONTHS, day_in_words, in_words, machine_form, shape
from timeline.wording import REVIEWS, STATUSES, TYPES

DATES_KEPT = 4_000  # worded dates, about 0.5 kB each
LINKS_KEPT = 12_000  # to actors and places, about 0.3 kB each
BETWEEN = "\x1e"  # texts that are escaped together
HEADINGS = ("Month not known", *MONTHS)
ACTORS_SHOWN, PLACES_SHOWN = 4, 5


class Dated(NamedTuple):
    """A date as rows show it, and where it stands in a list by days."""

    words: str  # HTML
    rail: str  # classes: what it looks like on the rail
    year: int  # 0 without any day
    month: int  # that it stands under; 0 if it is only known by its year


def row(card: Card, possible: bool = False) -> str:
    """Return the row of one event as HTML.

    It is not kept: of many events the same are seldom shown twice, and then as part of a page that
    is stored.
    """
    [(written, _)] = _written([card], frozenset([card.pk] if possible else []))
    return written


def _row(card: Card, title: str, quote: str, date: Dated, possible: bool) -> str:
    """Return a row; title and quote come as HTML."""
    # Taken apart once: a page reads some eight hundred of these.
    (_, ref, url, _, type_, status, review, _, _, _, _) = card[:11]
    actors, places, reports, publisher, published, _ = card[11:]
    marked = "" if status == "occurred" else _status(status)
    maybe = " maybe" if possible else ""
    words = (
        (
            '\n<details class="words"><summary>The words<span class="visually-hidden"> that report '
            f"{title}</span></summary><blockquote>{quote}</blockquote></details>"
        )
        if quote
        else ""
    )
    return (
        f'<li class="event" id="event-{ref}">\n<p class="when">{date.words}</p>\n'
        f'<span class="rail {date.rail}{maybe}" aria-hidden="true"></span>\n<div class="what">\n'
        f'<h4><a href="{escape(url)}">{title}</a></h4>\n'
        f'<p class="facts"><span class="kind">{_kind(type_)}</span>'
        f"{marked}{_who(actors)}{_where(places)}</p>\n"
        f'<p class="sources">{_reports(reports, publisher, published)}'
        f"{_doubts(review, possible)}</p>{words}\n</div>\n</li>\n"
    )


@lru_cache(maxsize=DATES_KEPT)
def dated(earliest: dt.date | None, latest: dt.date | None, precision: str, edtf: str) -> Dated:
    """Return a date as rows show it."""
    placed = earliest or latest
    year, month = (placed.year, _month(earliest, latest)) if placed else (0, 0)
    if earliest is not None and earliest == latest and _is_that_day(edtf, earliest):
        # Most are; ``in_words`` says the same of them, but takes its time.
        told = f'<time datetime="{earliest.isoformat()}">{day_in_words(earliest)}</time>'
        return Dated(told, f"day {precision}", year, month)
    interval = Interval(earliest, latest, Precision(precision), edtf)
    words, machine = in_words(interval), machine_form(interval)
    told = f'<time datetime="{machine}">{words}</time>' if machine else words
    return Dated(told, f"{shape(interval)} {precision}", year, month)


def _is_that_day(edtf: str, day: dt.date) -> bool:
    """Say whether EDTF adds nothing to a day, and HTML has a form for it."""
    return edtf in ("", day.isoformat()) and day.year >= 1000


def _month(earliest: dt.date | None, latest: dt.date | None) -> int:
    """Return the month that an event stands under; 0 if it is only known by its year.

    A year begins in January, but an event of that year need not.
    """
    if earliest is None:
        return latest.month if latest else 0
    if (earliest.month, earliest.day) != (1, 1):
        return earliest.month
    end_of_month = earliest.replace(day=monthrange(earliest.year, earliest.month)[1])
    return 0 if latest is None or latest > end_of_month else earliest.month


@lru_cache
def _kind(type_: str) -> str:
    return escape(TYPES.get(type_, (type_,))[0])


def _status(status: str) -> str:
    """Say what became of an event that did not simply happen."""
    return f' <span class="status">{escape(STATUSES.get(status, status))}</span>'


def _who(actors: Sequence[NameAndSlug]) -> str:
    if not actors:
        return ""
    links = ", ".join([_link("actor", actor) for actor in actors[:ACTORS_SHOWN]])
    more = len(actors) - ACTORS_SHOWN
    return f' <span class="who">{links}{f" and {more} more" if more > 0 else ""}</span>'


def _where(places: Sequence[NameAndSlug]) -> str:
    """Name the places; their names hold commas, so that semicolons part them."""
    if not places:
        return ""
    links = "; ".join([_link("jurisdiction", place) for place in places[:PLACES_SHOWN]])
    more = len(places) - PLACES_SHOWN
    return f' <span class="where">{links}{f" and {more} more places" if more > 0 else ""}</span>'


@lru_cache(maxsize=LINKS_KEPT)
def _link(kind: str, named: NameAndSlug) -> str:
    before, behind = _address(kind)
    return f'<a href="{before}{escape(named.slug)}{behind}">{escape(named.name)}</a>'


@lru_cache
def _address(kind: str) -> tuple[str, str]:
    """Return what stands before and behind the slug in the address of an actor or place."""
    before, _, behind = reverse(kind, args=["SLUG"]).rpartition("SLUG")
    return before, behind


def _reports(reports: int, publisher: str, published: dt.date | None) -> str:
    """Say who reported it, and who first."""
    if not reports:
        return "No report stored"
    words = "1 report" if reports == 1 else f"{reports:,} reports"
    if not publisher:
        return words
    first = "" if reports == 1 else "first "
    when = f", {day_in_words(published)}" if published else ""
    return f"{words}, {first}{_publisher(publisher)}{when}"


@lru_cache(maxsize=LINKS_KEPT)
def _publisher(name: str) -> str:
    return escape(name)


@lru_cache
def _doubts(review: str, possible: bool) -> str:
    """Say that nobody has looked at it, and that it may not lie in the dates."""
    words = ""
    if review == "proposed":
        words += f' <span class="unreviewed">{REVIEWS["proposed"]}</span>'
    if possible:
        words += ' <span class="possibly">only possibly in these dates</span>'
    return words


def rows(cards: Sequence[Card], possible: frozenset[int] = frozenset()) -> str:
    """Return the rows of several events."""
    return "".join([html for html, _ in _written(cards, possible)])


def _written(cards: Sequence[Card], possible: frozenset[int]) -> list[tuple[str, Dated]]:
    """Return the rows of several events, and their dates."""
    titles = _escaped([card.title for card in cards])
    quotes = _escaped([card.quote for card in cards])
    written = []
    for card, title, quote in zip(cards, titles, quotes, strict=True):
        date = dated(card.earliest, card.latest, card.precision, card.edtf)
        written.append((_row(card, title, quote, date, card.pk in possible), date))
    return written


def _escaped(texts: Sequence[str]) -> Sequence[str]:
    """Escape several texts at once: most of what it takes is to begin with each."""
    escaped = escape(BETWEEN.join(texts)).split(BETWEEN)
    return escaped if len(escaped) == len(texts) else [escape(text) for text in texts]


def by_year(cards: Sequence[Card], possible: frozenset[int], newest_first: bool) -> str:
    """Return cards, which come in order of days, under their years and months."""
    kind = "events newest-first" if newest_first else "events"
    written = _written(cards, possible)
    return "".join(
        [
            f'<section class="year"><h2>{year}</h2>\n{_by_month(year, in_year, kind)}</section>\n'
            for year, in_year in groupby(written, _year_of)
        ]
    )


def _by_month(year: int, written: Iterable[tuple[str, Dated]], kind: str) -> str:
    return "".join(
        [
            f'<section class="month"><h3>{HEADINGS[month]}<span class="visually-hidden"> {year}'
            f'</span></h3><ol class="{kind}">{"".join([html for html, _ in in_month])}</ol>'
            "</section>\n"
            for month, in_month in groupby(written, _month_of)
        ]
    )


def _year_of(written: tuple[str, Dated]) -> int:
    return written[1].year


def _month_of(written: tuple[str, Dated]) -> int:
    return written[1].month


def has_day(card: Card) -> bool:
    """Say whether the event has a day to be placed at."""
    return card.earliest is not None or card.latest is not None
