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

from django.urls import reverse

from articles.extraction.values import Interval, Precision
from timeline.chronology.answer import Card, NameAndSlug
from timeline.dates_in_words import MONTHS, day_in_words, in_words, machine_form, shape
from timeline.wording import REVIEWS, STATUSES, TYPES

DATES_KEPT = 4_000  # worded dates, about 0.5 kB each
LINKS_KEPT = 12_000  # to actors and places, about 0.3 kB each
HEADINGS = ("Month not known", *MONTHS)
ACTORS_SHOWN, PLACES_SHOWN = 4, 5


def row(card: Card, possible: bool = False) -> str:
    """Return the row of one event as HTML.

    It is not kept: of many events the same are seldom shown twice, and then as part of a page that
    is stored.
    """
    # Taken apart once: a page reads some eight hundred of these.
    (_, ref, url, title, type_, status, review, edtf, earliest, latest, precision) = card[:11]
    actors, places, reports, publisher, published, quote = card[11:]
    when, rail = date_html(earliest, latest, precision, edtf)
    title = escape(title)
    marked = "" if status == "occurred" else _status(status)
    maybe = " maybe" if possible else ""
    words = (
        (
            '\n<details class="words"><summary>The words<span class="visually-hidden"> that report '
            f"{title}</span></summary><blockquote>{escape(quote)}</blockquote></details>"
        )
        if quote
        else ""
    )
    return (
        f'<li class="event" id="event-{ref}">\n<p class="when">{when}</p>\n'
        f'<span class="rail {rail}{maybe}" aria-hidden="true"></span>\n<div class="what">\n'
        f'<h4><a href="{escape(url)}">{title}</a></h4>\n'
        f'<p class="facts"><span class="kind">{_kind(type_)}</span>'
        f"{marked}{_who(actors)}{_where(places)}</p>\n"
        f'<p class="sources">{_reports(reports, publisher, published)}'
        f"{_doubts(review, possible)}</p>{words}\n</div>\n</li>\n"
    )


def date_html(
    earliest: dt.date | None, latest: dt.date | None, precision: str, edtf: str
) -> tuple[str, str]:
    """Return the date in words, and what it looks like on the rail."""
    if earliest is not None and earliest == latest and edtf in ("", earliest.isoformat()):
        return _one_day(earliest, precision, edtf)
    return _wide_date(earliest, latest, precision, edtf)


@lru_cache(maxsize=DATES_KEPT)
def _one_day(day: dt.date, precision: str, edtf: str) -> tuple[str, str]:
    """Word most events' dates; ``in_words`` says the same of them, but takes its time."""
    if day.year < 1000:
        return _wide_date(day, day, precision, edtf)
    told = f'<time datetime="{day.isoformat()}">{day_in_words(day)}</time>'
    return told, f"day {precision}"


@lru_cache(maxsize=DATES_KEPT)
def _wide_date(
    earliest: dt.date | None, latest: dt.date | None, precision: str, edtf: str
) -> tuple[str, str]:
    interval = Interval(earliest, latest, Precision(precision), edtf)
    words, machine = in_words(interval), machine_form(interval)
    told = f'<time datetime="{machine}">{words}</time>' if machine else words
    return told, f"{shape(interval)} {precision}"


@lru_cache
def _kind(type_: str) -> str:
    return escape(TYPES.get(type_, (type_,))[0])


def _status(status: str) -> str:
    """Say what became of an event that did not simply happen."""
    return f' <span class="status">{escape(STATUSES.get(status, status))}</span>'


def _who(actors: Sequence[NameAndSlug]) -> str:
    """Name the actors, each once."""
    if not actors:
        return ""
    if len(actors) > 1:
        actors = list(dict.fromkeys(actors))
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


def rows(cards: Iterable[Card], possible: frozenset[int] = frozenset()) -> str:
    """Return the rows of several events."""
    return "".join([row(card, card.pk in possible) for card in cards])


def by_year(cards: Sequence[Card], possible: frozenset[int], newest_first: bool) -> str:
    """Return cards, which come in order of days, under their years and months."""
    return "".join(
        [
            f'<section class="year"><h2>{year}</h2>\n'
            f"{_by_month(year, in_year, possible, newest_first)}</section>\n"
            for year, in_year in groupby(cards, year_of)
        ]
    )


def _by_month(
    year: int, cards: Iterable[Card], possible: frozenset[int], newest_first: bool
) -> str:
    kind = "events newest-first" if newest_first else "events"
    return "".join(
        [
            f'<section class="month"><h3>{HEADINGS[month]}<span class="visually-hidden"> {year}'
            f'</span></h3><ol class="{kind}">{rows(in_month, possible)}</ol></section>\n'
            for month, in_month in groupby(cards, month_of)
        ]
    )


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
