"""What lies just outside a list: threads that go on, and what to do where nothing is found."""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from articles.extraction.values import Interval, Precision
from timeline.chronology import Moment
from timeline.chronology.answer import Answer, Card, FacetValue
from timeline.dates_in_words import in_words, month_in_words
from timeline.filters import Choice, Filters, Order, afresh
from timeline.views.chips import Chip

MOST_THREADS = 2
ONE_DAY = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Beyond:
    """The nearest event before or after the dates of a list."""

    event: int  # primary key
    later: bool
    thread: FacetValue | None  # the thread that it continues; None: it meets the other filters


@dataclass(frozen=True, slots=True)
class GoesOn:
    """The same, as the page prints it."""

    thread: str  # "" where it merely meets the other filters
    slug: str
    later: bool
    month: str  # "January 2018"; "2018" where only the year is known
    when: str
    title: str
    address: str


@dataclass(frozen=True, slots=True)
class Drop:
    """One filter that could be taken away, and how many events there would be then."""

    chip: Chip
    total: int


def beyond(moment: Moment, filters: Filters, answer: Answer) -> list[Beyond]:
    """Return the nearest events outside the dates, of the threads in view.

    Where nothing is found, they are those that meet the other filters. While there is no index,
    and each answer takes long, there are none.
    """
    if not moment.is_quick or not (filters.since or filters.until):
        return []
    found: list[Beyond] = []
    for thread in _threads_in_view(filters, answer):
        only = Filters(thread=Choice((thread.value,)))
        found += _nearest(moment, only, filters, thread)
    if not answer.total and not found:
        found += _nearest(moment, afresh(filters), filters, None)
    return found


def _threads_in_view(filters: Filters, answer: Answer) -> list[FacetValue]:
    """Return the threads asked for, or else those of at least half the events listed."""
    facet = next((facet for facet in answer.facets if facet.name == "thread"), None)
    values = facet.values if facet else ()
    if filters.thread.wanted:
        return [value for value in values if value.chosen][:MOST_THREADS]
    in_view = [value for value in values if answer.total and 2 * value.count >= answer.total]
    return in_view[:MOST_THREADS]


def _nearest(
    moment: Moment, like: Filters, filters: Filters, thread: FacetValue | None
) -> Iterator[Beyond]:
    """Yield the last event that lies wholly before the dates and the first one after them."""
    if filters.since and filters.since > dt.date.min:
        earlier = replace(like, since=None, until=filters.since - ONE_DAY, order=Order.DESC)
        yield from _first_certain(moment.ask(earlier), False, thread)
    if filters.until and filters.until < dt.date.max:
        later = replace(like, since=filters.until + ONE_DAY, until=None, order=Order.ASC)
        yield from _first_certain(moment.ask(later), True, thread)


def _first_certain(answer: Answer, later: bool, thread: FacetValue | None) -> Iterator[Beyond]:
    certain = (pk for pk in answer.events if pk not in answer.possible_events)
    yield from (Beyond(pk, later, thread) for pk in list(certain)[:1])


def goes_on(found: Sequence[Beyond], cards: Mapping[int, Card]) -> list[GoesOn]:
    """Prepare what lies beyond for the page."""
    return [_goes_on(one, cards[one.event]) for one in found if one.event in cards]


def _goes_on(beyond: Beyond, card: Card) -> GoesOn:
    first, last = card.earliest, card.latest
    day = first or last
    wide = first and last and (last - first).days > 31
    return GoesOn(
        thread=beyond.thread.label if beyond.thread else "",
        slug=beyond.thread.value if beyond.thread else "",
        later=beyond.later,
        month=(str(day.year) if wide else month_in_words(day)) if day else "",
        when=in_words(Interval(first, last, Precision(card.precision), card.edtf)),
        title=card.title,
        address=card.url,
    )


def filters_to_drop(moment: Moment, chips: Sequence[Chip]) -> list[Drop]:
    """Return what each filter, taken away alone, would leave; the most first, nothing left out."""
    drops = [Drop(chip, moment.ask(chip.without).total) for chip in chips]
    return sorted((drop for drop in drops if drop.total), key=lambda drop: -drop.total)
