"""Events as the chronology needs them, read out of the database in few queries."""

import datetime as dt
import json
from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any

from django.db import connection, models
from django.db.models.expressions import RawSQL

from timeline.models import Citation, Event, Mention, Participant

CHUNK = 5_000  # events read at a time


@dataclass(frozen=True, slots=True)
class Document:
    """One public event: what it can be filtered, placed and found by."""

    pk: int
    ref: str
    earliest: dt.date | None
    latest: dt.date | None
    type: str
    status: str
    review: str
    title: str
    summary: str
    actors: tuple[int, ...]  # primary keys, each once, rising; also below
    jurisdictions: tuple[int, ...]  # as entered, without those that they lie in
    threads: tuple[int, ...]
    publishers: tuple[int, ...]  # of its articles and citations
    quotes: tuple[str, ...]


def among(pks: Collection[int]) -> RawSQL:
    """Return the keys as a subquery with one parameter, however many they are."""
    if connection.vendor == "postgresql":
        return RawSQL("SELECT unnest(%s::bigint[])", [list(pks)])
    return RawSQL("SELECT value FROM json_each(%s)", [json.dumps(list(pks))])


def load_documents(pks: Collection[int]) -> list[Document]:
    """Return the public ones among these events, by primary key, in six queries."""
    return _documents({"__in": among(pks)}) if pks else []


def all_documents(chunk: int = CHUNK) -> Iterator[list[Document]]:
    """Yield every public event by primary key, some thousand at a time."""
    after = 0
    while True:
        keys = list(
            Event.objects.filter(pk__gt=after).order_by("pk").values_list("pk", flat=True)[:chunk]
        )
        if not keys:
            return
        yield _documents({"__gt": after, "__lte": keys[-1]})
        after = keys[-1]


def _documents(where: dict[str, Any]) -> list[Document]:
    """Read the events whose key meets ``where``, and everything that hangs on them."""

    def on(name: str) -> models.Q:
        return models.Q(**{name + lookup: value for lookup, value in where.items()})

    events = list(
        Event.objects.public()
        .filter(on("pk"))
        .order_by("pk")
        .values_list(
            "pk", "ref", "earliest", "latest", "type", "status", "review", "title", "summary"
        )
    )
    parts = _pairs(Participant.objects.filter(on("event")).values_list("event_id", "actor_id"))
    places = _pairs(
        Event.jurisdictions.through._default_manager.filter(on("event")).values_list(
            "event_id", "jurisdiction_id"
        )
    )
    threads = _pairs(
        Event.threads.through._default_manager.filter(on("event")).values_list(
            "event_id", "thread_id"
        )
    )
    publishers = _pairs(
        Citation.objects.filter(on("event"))
        .exclude(publisher=None)
        .values_list("event_id", "publisher_id")
    )
    quotes = _quotes(Mention.objects.filter(on("event")), publishers)
    return [
        Document(
            *row,
            actors=tuple(sorted(parts.get(row[0], ()))),
            jurisdictions=tuple(sorted(places.get(row[0], ()))),
            threads=tuple(sorted(threads.get(row[0], ()))),
            publishers=tuple(sorted(publishers.get(row[0], ()))),
            quotes=tuple(quotes.get(row[0], ())),
        )
        for row in events
    ]


def _quotes(
    mentions: models.QuerySet[Mention], publishers: dict[int, set[int]]
) -> dict[int, list[str]]:
    """Return the quotes of each event; the publishers of their articles join ``publishers``."""
    quotes: dict[int, list[str]] = defaultdict(list)
    rows = mentions.order_by("event_id", "pk").values_list(
        "event_id", "quote", "article__publisher_id"
    )
    for event, quote, publisher in rows:
        quotes[event].append(quote)
        if publisher is not None:
            publishers[event].add(publisher)
    return quotes


def _pairs(rows: Any) -> dict[int, set[int]]:
    """Group (event, value) pairs by event."""
    found: dict[int, set[int]] = defaultdict(set)
    for event, value in rows:
        found[event].add(value)
    return found
