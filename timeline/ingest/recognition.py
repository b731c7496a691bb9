"""Finds known events that a report may mean, through the index of blocking keys.

Holds what the current transaction has changed, so that the answer never depends on where one
batch of articles ends and the next begins.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import chain

from django.db import connection

from timeline.ingest.known import KnownEvent, from_data
from timeline.merging.blocking import alike_kept, keys_kept
from timeline.merging.values import Report
from timeline.models import BlockingKey, Fingerprint

# A name and time under which more events than this are known tells nothing.
TOO_COMMON = 200
# So many more are looked up, as some may leave a key before the batch is written.
LEEWAY = 50
# So many known events at most are compared with one report: those that share most keys.
MOST_COMPARED = 20


class Recognition:
    """The known events that the reports of one batch may mean."""

    def __init__(self) -> None:
        self.events: dict[int, KnownEvent] = {}  # as far as they were loaded or changed
        self.kept: dict[int, frozenset[int]] = {}  # event changed in this batch → its keys
        self._seen: set[int] = set()  # looked for, whether there or merged away
        self._stored: dict[int, tuple[int, ...]] = {}  # key → stored events
        self._fresh: dict[int, set[int]] = defaultdict(set)  # key → events changed in this batch

    def prepare(self, sought: Sequence[frozenset[int]]) -> None:
        """Load in two queries all that is kept under the keys of some reports."""
        wanted = frozenset().union(*sought) - self._stored.keys()
        self._stored.update(dict.fromkeys(wanted, ()))
        for key, events in _stored_under(wanted):
            self._stored[key] = events
        best: set[int] = set()
        for keys in sought:
            best.update(self._most_alike(keys))
        self.load(best)

    def load(self, events: Iterable[int]) -> None:
        """Load these events if they are not loaded."""
        missing = [event for event in events if event not in self._seen]
        self._seen.update(missing)
        for start in range(0, len(missing), 5000):
            part = missing[start : start + 5000]
            rows = Fingerprint.objects.filter(event__in=part, event__merged_into=None)
            for event, content in rows.values_list("event_id", "content"):
                self.events[event] = from_data(content)

    def look(self, sought: frozenset[int]) -> list[tuple[int, Report]]:
        """Return the known events that share most of these keys, by their primary keys."""
        found = self._most_alike(sought)
        self.load(found)
        return [(event, self.events[event].report) for event in found if event in self.events]

    def put(self, number: int, event: KnownEvent) -> None:
        """Keep a new event, or a known one as it is now."""
        before = self.events.get(number)
        if before is None:
            keys = keys_kept(event.report)
        else:
            kept = self.kept.get(number) or keys_kept(before.report)
            keys = kept if alike_kept(before.report, event.report) else keys_kept(event.report)
            self._leave(number, kept - keys)
        self.kept[number] = keys
        for key in keys:
            self._fresh[key].add(number)
        self.events[number] = event
        self._seen.add(number)

    def _leave(self, number: int, keys: Iterable[int]) -> None:
        """Take an event from keys that no longer hold for it, as writing it will."""
        for key in keys:
            if key in self._fresh:
                self._fresh[key].discard(number)
            if number in self._stored.get(key, ()):
                self._stored[key] = tuple(e for e in self._stored[key] if e != number)

    def forget(self, number: int) -> None:
        """Drop an event that is no more."""
        self.events.pop(number, None)
        self.kept.pop(number, None)
        for events in self._fresh.values():
            events.discard(number)
        for key, stored in self._stored.items():
            if number in stored:
                self._stored[key] = tuple(event for event in stored if event != number)

    def _most_alike(self, keys: Collection[int]) -> list[int]:
        found = [events for key in keys if 0 < len(events := self._under(key)) <= TOO_COMMON]
        shared = Counter(chain.from_iterable(found))
        if len(shared) <= MOST_COMPARED:
            return sorted(shared)
        return sorted(sorted(shared, key=lambda event: (-shared[event], event))[:MOST_COMPARED])

    def _under(self, key: int) -> Collection[int]:
        stored = self._stored.get(key, ())
        fresh = self._fresh.get(key)
        return {*stored, *fresh} if fresh else stored


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
_LIMITED = f"SELECT event_id FROM {_TABLE} b WHERE b.key = k.key LIMIT {TOO_COMMON + LEEWAY}"
_ON_POSTGRESQL = f"SELECT k.key, ARRAY({_LIMITED}) FROM unnest(%s::bigint[]) AS k(key)"
_ON_SQLITE = (
    f"SELECT k.key, (SELECT group_concat(event_id) FROM ({_LIMITED})) "
    "FROM (SELECT value AS key FROM json_each(%s)) k"
)
