"""What lies just outside a list: threads that go on, filters that leave nothing."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from django.db.models import Q

from timeline import chronology
from timeline.chronology.answer import Card
from timeline.dates_in_words import in_words, month_in_words
from timeline.filters import DEFAULT_STATUS, Filters
from timeline.models import Event
from timeline.views.chips import Chip

MOST = 2000  # events of the threads in view that are looked through
MOST_THREADS = 3
SHOWN = ("ref", "title", "edtf", "earliest", "latest", "precision")  # what is needed of an event


@dataclass(frozen=True, slots=True)
class GoesOn:
    """The nearest event of a thread in view that lies beyond the dates asked for."""

    thread: str
    slug: str
    later: bool  # False: it lies before
    month: str  # "January 2018"; "2018" where only the year is known
    when: str
    title: str
    address: str


@dataclass(frozen=True, slots=True)
class Drop:
    """One filter that could be taken away, and how many events there would be then."""

    chip: Chip
    total: int


def threads_that_go_on(filters: Filters, cards: Sequence[Card]) -> list[GoesOn]:
    """Return the nearest events before and after the dates of the threads in view; one query.

    In view are the threads asked for, and those of at least half the events on the page.
    """
    slugs = _threads_in_view(filters, cards)
    if not slugs or not (filters.since or filters.until):
        return []
    beyond = Q(latest__lt=filters.since) if filters.since else Q(pk__in=[])
    beyond |= Q(earliest__gt=filters.until) if filters.until else Q(pk__in=[])
    events = (
        Event.objects.public()
        .filter(beyond, threads__slug__in=slugs, status__in=DEFAULT_STATUS)
        .in_order()
        .values_list("threads__slug", "threads__name", *SHOWN)
    )
    by_thread: dict[str, list[tuple[str, Event]]] = {slug: [] for slug in slugs}
    for slug, name, *fields in events[:MOST]:
        event = Event(**dict(zip(SHOWN, fields, strict=True)))
        by_thread[slug].append((name, event))
    return [goes_on for slug in slugs for goes_on in _nearest(filters, slug, by_thread[slug])]


def _threads_in_view(filters: Filters, cards: Sequence[Card]) -> list[str]:
    """Return slugs of the threads that a reader of this list follows."""
    if filters.thread.wanted:
        return list(filters.thread.wanted[:MOST_THREADS])
    seen = Counter(thread.slug for card in cards for thread in card.threads)
    return [slug for slug, count in seen.most_common(MOST_THREADS) if 2 * count >= len(cards)]


def _nearest(filters: Filters, slug: str, events: Sequence[tuple[str, Event]]) -> Iterator[GoesOn]:
    """Yield the last event before the dates and the first one after them."""
    since, until = filters.since, filters.until
    before = [row for row in events if since and row[1].latest and row[1].latest < since]
    after = [row for row in events if until and row[1].earliest and row[1].earliest > until]
    if before:
        yield _goes_on(slug, *before[-1], later=False)
    if after:
        yield _goes_on(slug, *after[0], later=True)


def _goes_on(slug: str, thread: str, event: Event, later: bool) -> GoesOn:
    day = event.earliest or event.latest
    whole_year = event.earliest and event.latest and (event.latest - event.earliest).days > 31
    month = str(day.year) if whole_year and day else month_in_words(day) if day else ""
    return GoesOn(
        thread=thread,
        slug=slug,
        later=later,
        month=month,
        when=in_words(event.interval),
        title=event.title,
        address=event.get_absolute_url(),
    )


def filters_to_drop(chips: Sequence[Chip]) -> list[Drop]:
    """Return what each filter, taken away alone, would leave; the most first, nothing left out."""
    drops = [Drop(chip, chronology.ask(chip.without).total) for chip in chips]
    return sorted((drop for drop in drops if drop.total), key=lambda drop: -drop.total)
