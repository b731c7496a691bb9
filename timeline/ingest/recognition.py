"""Finds known events that a report may mean, through the index of blocking keys.

Holds what the current transaction has changed, so that the answer never depends on where one
batch of articles ends and the next begins. What was looked up stays for the next batches, as far
as there is room, while nobody else writes to the database.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import chain, islice
from typing import Any

from django.db import connection

from timeline.ingest.known import KnownEvent, from_data
from timeline.ingest.rows import writings
from timeline.merging.blocking import alike_kept, keys_kept
from timeline.merging.values import Report
from timeline.models import BlockingKey, Fingerprint

# A name and time under which more events than this are known tells nothing.
TOO_COMMON = 200
# So many more are looked up, as some may leave a key before the batch is written.
LEEWAY = 50
FULL = TOO_COMMON + LEEWAY
# So many known events at most are compared with one report: those that share most keys.
MOST_COMPARED = 20
# What may stay from batch to batch: some ten kilobytes an event, and a quarter of one a key.
MOST_EVENTS = 3000
MOST_KEYS = 20_000


class Recognition:
    """The known events that the reports of one batch may mean."""

    def __init__(self) -> None:
        self.events: dict[int, KnownEvent] = {}  # as far as they were loaded or changed
        self.kept: dict[int, frozenset[int]] = {}  # event changed in this batch → its keys
        self._gone: set[int] = set()  # looked for, and not there or merged away
        self._under: dict[int, set[int]] = {}  # key that was looked up → events
        self._fresh: dict[int, set[int]] = defaultdict(set)  # other key → events of this batch
        self._full: set[int] = set()  # keys that were looked up and have as many as may be
        self._lasts = True
        self._writings: tuple[int, int] | None = None  # as the batch before left the database

    def going_on(self) -> "Recognition":
        """Return what the next batch may use, asked for in its transaction.

        That is nothing of all this if anybody else wrote to the database since the last one.
        """
        if self._writings is None or self._writings != writings():
            return Recognition()
        self._writings = None  # until that batch ends well
        return self

    def end(self) -> None:
        """End a batch that is written: keep for the next ones what there is room for."""
        if not self._lasts:
            return
        self.kept.clear()
        self._gone.clear()
        self._fresh.clear()
        for key in self._full:
            self._under.pop(key, None)  # more may be stored under it than were looked up
        self._full.clear()
        _drop_oldest(self.events, MOST_EVENTS)
        _drop_oldest(self._under, MOST_KEYS)
        self._writings = writings()

    def keep_nothing(self) -> None:
        """Let this batch be the last that uses what is held now."""
        self._lasts = False

    def prepare(self, sought: Sequence[frozenset[int]]) -> None:
        """Load in two queries all that is kept under the keys of some reports."""
        wanted: set[int] = set().union(*sought)
        known = wanted & self._under.keys()
        for key in known:
            self._under[key] = self._under.pop(key)  # the latest used
        wanted -= known
        for key in wanted:
            self._under[key] = self._fresh.pop(key, set())
        for key, events in _stored_under(wanted):
            self._under[key].update(events)
            if len(events) >= FULL:
                self._full.add(key)
        best: set[int] = set()
        for keys in sought:
            best.update(self._most_alike(keys))
        self.load(best)

    def load(self, events: Iterable[int]) -> None:
        """Load these events if they are not loaded."""
        missing = [e for e in events if e not in self.events and e not in self._gone]
        for start in range(0, len(missing), 5000):
            part = missing[start : start + 5000]
            rows = Fingerprint.objects.filter(event__in=part, event__merged_into=None)
            for event, content in rows.values_list("event_id", "content"):
                self.events[event] = from_data(content)
        self._gone.update(event for event in missing if event not in self.events)

    def look(self, sought: frozenset[int]) -> list[tuple[int, Report]]:
        """Return the known events that share most of these keys, by their primary keys."""
        found = self._most_alike(sought)
        self.load(found)
        known = [event for event in found if event in self.events]
        for event in known:
            self.events[event] = self.events.pop(event)  # the latest used
        return [(event, self.events[event].report) for event in known]

    def put(self, number: int, event: KnownEvent) -> None:
        """Keep a new event, or a known one as it is now."""
        before = self.events.get(number)
        kept = self._keys_of(number, before)
        if before is not None and alike_kept(before.report, event.report):
            keys = kept
        else:
            keys = keys_kept(event.report)
            self._leave(number, kept - keys)
        if number not in self.kept or keys is not kept:
            for key in keys:
                self._keep(number, key)
            self.kept[number] = keys
        self.events[number] = event
        self._gone.discard(number)

    def _keep(self, number: int, key: int) -> None:
        if key in self._under:
            events = self._under[key]
            events.add(number)
            if len(events) >= FULL:
                self._full.add(key)
        else:
            self._fresh[key].add(number)

    def forget(self, number: int) -> None:
        """Drop an event that is no more."""
        self._leave(number, self._keys_of(number, self.events.pop(number, None)))
        self.kept.pop(number, None)
        self._gone.add(number)

    def _keys_of(self, number: int, event: KnownEvent | None) -> frozenset[int]:
        """Return the keys under which an event has been kept until now."""
        if number in self.kept:
            return self.kept[number]
        return keys_kept(event.report) if event else frozenset()

    def _leave(self, number: int, keys: Iterable[int]) -> None:
        """Take an event from keys that no longer hold for it, as writing it will."""
        for key in keys:
            for events in (self._under, self._fresh):
                if key in events:
                    events[key].discard(number)

    def _most_alike(self, keys: Collection[int]) -> list[int]:
        under, fresh = self._under, self._fresh
        kept = [under.get(key) or fresh.get(key) for key in keys]
        found = [events for events in kept if events and len(events) <= TOO_COMMON]
        shared = Counter(chain.from_iterable(found))
        if len(shared) <= MOST_COMPARED:
            return sorted(shared)
        return sorted(sorted(shared, key=lambda event: (-shared[event], event))[:MOST_COMPARED])


def _drop_oldest(kept: dict[int, Any], most: int) -> None:
    """Drop what was put in first, as far as there is more than may stay."""
    for key in list(islice(kept, max(0, len(kept) - most))):
        del kept[key]


def _stored_under(keys: Collection[int]) -> Iterator[tuple[int, tuple[int, ...]]]:
    """Yield each key with the events kept under it, some more than TOO_COMMON at most."""
    wanted = sorted(keys)
    for start in range(0, len(wanted), 5000):
        part = wanted[start : start + 5000]
        with connection.cursor() as cursor:
            if connection.vendor == "postgresql":
                cursor.execute(_ON_POSTGRESQL, [part])
            else:
                cursor.execute(_ON_SQLITE, [str(part)])
            rows = cursor.fetchall()
        for key, events in rows:
            if events:
                numbers = events if isinstance(events, list) else events.split(",")
                yield key, tuple(int(number) for number in numbers)


_TABLE = BlockingKey._meta.db_table
_LIMITED = f"SELECT event_id FROM {_TABLE} b WHERE b.key = k.key LIMIT {FULL}"
_ON_POSTGRESQL = f"SELECT k.key, ARRAY({_LIMITED}) FROM unnest(%s::bigint[]) AS k(key)"
_ON_SQLITE = (
    f"SELECT k.key, (SELECT group_concat(event_id) FROM ({_LIMITED})) "
    "FROM (SELECT value AS key FROM json_each(%s)) k"
)
