"""What a batch of articles gives to events and has not written yet."""

from collections.abc import Collection
from dataclasses import dataclass, field, fields
from typing import Any

from timeline.ingest.known import KnownEvent

# An event, an article, and where a sentence begins and ends in it.
Place = tuple[int, int, int, int]


@dataclass(slots=True)
class NewEvent:
    """What is kept of an event that is founded, beside what is known of it."""

    ref: str
    title: str
    reader_version: str


@dataclass(slots=True)
class Pending:
    """Rows to be written; each key is the primary key of an event, or begins with one."""

    new: dict[int, NewEvent] = field(default_factory=dict)
    joined: dict[int, KnownEvent] = field(default_factory=dict)  # stored events, as they were
    titles: dict[int, str] = field(default_factory=dict)
    mentions: dict[Place, list[Any]] = field(default_factory=dict)  # the values of each
    parts: dict[tuple[int, int, str], str] = field(default_factory=dict)  # actor, role → as named
    places: dict[tuple[int, int], None] = field(default_factory=dict)

    def take(self, events: Collection[int]) -> "Pending":
        """Take out what is to be written of these events, in the order in which it came."""
        return Pending(*(_taken(getattr(self, of.name), events) for of in fields(self)))


def _taken(rows: dict[Any, Any], events: Collection[int]) -> dict[Any, Any]:
    found = [key for key in rows if (key if isinstance(key, int) else key[0]) in events]
    return {key: rows.pop(key) for key in found}
