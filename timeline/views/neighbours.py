"""Earlier and later events in the threads of one event."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from timeline.chronology import Moment
from timeline.chronology.answer import Around
from timeline.dates_in_words import in_words
from timeline.filters import DEFAULT_STATUS, Choice, Filters
from timeline.models import Event, Thread

MOST = 5000  # events of threads that are looked through; a story has a few dozen


@dataclass(frozen=True, slots=True)
class Step:
    """A link to the event before or after in a thread."""

    title: str
    address: str
    when: str


@dataclass(frozen=True, slots=True)
class Strand:
    """One thread as seen from one of its events."""

    thread: Thread
    position: int  # from 1; 0 if the event itself is not listed there
    length: int
    earlier: Step | None
    later: Step | None


def strands_of(event: Event, threads: Sequence[Thread], moment: Moment) -> list[Strand]:
    """Return each thread with the event's neighbours in it, in one query.

    While there is no index, in one more.
    """
    if not threads:
        return []
    if moment.state is not None:
        index = moment.state.index
        places = [index.around(Filters(thread=Choice((one.slug,))), event.pk) for one in threads]
    else:
        places = _around(event, threads)
    neighbours = {pk for place in places for pk in (place.before, place.after) if pk}
    found = Event.objects.in_bulk(neighbours)
    return [_strand(*pair, found) for pair in zip(threads, places, strict=True)]


def _around(event: Event, threads: Sequence[Thread]) -> list[Around]:
    """Look for the event's neighbours in the tables."""
    order: dict[int, list[int]] = {thread.pk: [] for thread in threads}
    in_threads = Event.objects.public().filter(threads__in=threads, status__in=DEFAULT_STATUS)
    dated = in_threads.exclude(earliest=None, latest=None).in_order()
    for thread, pk in dated.values_list("threads__pk", "pk")[:MOST]:
        order[thread].append(pk)
    return [_place(order[thread.pk], event.pk) for thread in threads]


def _place(pks: Sequence[int], pk: int) -> Around:
    if pk not in pks:
        return Around(0, len(pks), None, None)
    at = pks.index(pk)
    before, after = pks[at - 1] if at else None, pks[at + 1] if at + 1 < len(pks) else None
    return Around(at + 1, len(pks), before, after)


def _strand(thread: Thread, place: Around, found: Mapping[int, Event]) -> Strand:
    """Prepare a thread for the page; a neighbour may have vanished in the meantime."""
    steps = [
        _step(found[pk]) if pk in found else None for pk in (place.before or 0, place.after or 0)
    ]
    return Strand(thread, place.position, place.length, *steps)


def _step(event: Event) -> Step:
    return Step(event.title, event.get_absolute_url(), in_words(event.interval))
