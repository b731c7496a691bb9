"""Earlier and later events in the threads of one event."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from timeline.dates_in_words import in_words
from timeline.filters import DEFAULT_STATUS
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


def strands_of(event: Event, threads: Iterable[Thread]) -> list[Strand]:
    """Return each thread with the event's neighbours in it, in two queries."""
    listed = list(threads)
    if not listed:
        return []
    order: dict[int, list[int]] = {thread.pk: [] for thread in listed}
    in_threads = Event.objects.public().filter(threads__in=listed, status__in=DEFAULT_STATUS)
    for thread, pk in in_threads.in_order().values_list("threads__pk", "pk")[:MOST]:
        order[thread].append(pk)
    around = {pk for pks in order.values() for pk in _around(pks, event.pk) if pk}
    found = Event.objects.in_bulk(around)
    return [_strand(thread, order[thread.pk], event.pk, found) for thread in listed]


def _around(pks: Sequence[int], pk: int) -> tuple[int | None, int | None]:
    """Return the keys before and behind ``pk``."""
    if pk not in pks:
        return None, None
    at = pks.index(pk)
    return pks[at - 1] if at else None, pks[at + 1] if at + 1 < len(pks) else None


def _strand(thread: Thread, pks: Sequence[int], pk: int, found: Mapping[int, Event]) -> Strand:
    before, behind = _around(pks, pk)
    return Strand(
        thread=thread,
        position=pks.index(pk) + 1 if pk in pks else 0,
        length=len(pks),
        earlier=_step(found[before]) if before else None,
        later=_step(found[behind]) if behind else None,
    )


def _step(event: Event) -> Step:
    return Step(event.title, event.get_absolute_url(), in_words(event.interval))
