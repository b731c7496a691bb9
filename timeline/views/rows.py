"""Rows of the chronology, and the years and months that they stand under."""

import datetime as dt
from calendar import monthrange
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

from django.template.loader import get_template
from django.utils.safestring import SafeString

from articles.extraction.values import Interval, Precision
from timeline.chronology.answer import Card
from timeline.dates_in_words import day_in_words, in_words, machine_form, shape
from timeline.wording import REVIEWS, STATUSES, TYPES

KEPT = 4000  # rendered rows a process keeps, about 2 kB each
ACTORS_SHOWN, PLACES_SHOWN = 4, 5


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
    return SafeString(
        get_template("_row.html").render(
            {
                "event": card,
                "possible": possible,
                "when": in_words(interval),
                "machine": machine_form(interval),
                "shape": shape(interval),
                "type": TYPES.get(card.type, (card.type,))[0],
                "status": "" if card.status == "occurred" else STATUSES.get(card.status, ""),
                "unreviewed": REVIEWS["proposed"] if card.review == "proposed" else "",
                "actors": _each_once(card)[:ACTORS_SHOWN],
                "more_actors": max(len(_each_once(card)) - ACTORS_SHOWN, 0),
                "places": card.jurisdictions[:PLACES_SHOWN],
                "more_places": max(len(card.jurisdictions) - PLACES_SHOWN, 0),
                "first": day_in_words(card.first_published) if card.first_published else "",
            }
        )
    )


def _each_once(card: Card) -> list[tuple[str, str]]:
    """Return name and slug of the actors, without those that play a second part."""
    return list(dict.fromkeys((party.name, party.slug) for party in card.actors))


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
