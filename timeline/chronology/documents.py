"""Events as the chronology needs them, read out of the database in few queries."""

import datetime as dt
import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from django.db import connection, models
from django.db.models.expressions import RawSQL

from timeline.chronology.reports import Cited, Mentioned, Reported, reported
from timeline.models import Citation, Event, Mention, Participant
from timeline.models.events import EventQuerySet

CHUNK = 5_000  # events read at a time
OWN = ("pk", "ref", "earliest", "latest", "type", "status", "review", "title", "summary")
CITED = ("url", "title", "publisher_id", "published_edtf")
MENTIONED = (
    *("quote", "pk", "article_id", "article__digest_id", "article__url", "article__title"),
    *("article__publisher_id", "article__published_latest", "article__published_earliest"),
    *("rank", "start"),
)


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
    actors: tuple[int, ...]  # primary keys, each once, in the order entered; below rising
    jurisdictions: tuple[int, ...]  # as entered, without those that they lie in
    threads: tuple[int, ...]
    publishers: tuple[int, ...]  # of its articles and citations
    quotes: tuple[str, ...]
    reported: Reported


def among(pks: Collection[int]) -> RawSQL:
    """Return the keys as a subquery with one parameter, however many they are."""
    if connection.vendor == "postgresql":
        return RawSQL("SELECT unnest(%s::bigint[])", [list(pks)])
    return RawSQL("SELECT value FROM json_each(%s)", [json.dumps(list(pks))])


def load_documents(pks: Collection[int]) -> list[Document]:
    """Return the public ones among these events, by primary key, in six queries."""
    return _documents(Event.objects.public(), {"__in": among(pks)}) if pks else []


def load_any(pks: Collection[int]) -> list[Document]:
    """Return these events, be they public or not."""
    return _documents(Event.objects.all(), {"__in": among(pks)}) if pks else []


def all_documents(chunk: int = CHUNK) -> Iterator[list[Document]]:
    """Yield every public event by primary key, some thousand at a time."""
    after = 0
    while True:
        keys = list(
            Event.objects.filter(pk__gt=after).order_by("pk").values_list("pk", flat=True)[:chunk]
        )
        if not keys:
            return
        yield _documents(Event.objects.public(), {"__gt": after, "__lte": keys[-1]})
        after = keys[-1]


def _documents(among_these: EventQuerySet, where: dict[str, Any]) -> list[Document]:
    """Read those events whose key meets ``where``, and everything that hangs on them."""

    def on(name: str) -> models.Q:
        return models.Q(**{name + lookup: value for lookup, value in where.items()})

    events = list(among_these.filter(on("pk")).order_by("pk").values_list(*OWN))
    parts = _lists(
        Participant.objects.filter(on("event"))
        .order_by("event_id", "pk")
        .values_list("event_id", "actor_id")
    )
    places = _lists(
        Event.jurisdictions.through._default_manager.filter(on("event")).values_list(
            "event_id", "jurisdiction_id"
        )
    )
    threads = _lists(
        Event.threads.through._default_manager.filter(on("event")).values_list(
            "event_id", "thread_id"
        )
    )
    citations = _lists(
        Citation.objects.filter(on("event"))
        .order_by("event_id", "pk")
        .values_list("event_id", *CITED)
    )
    mentions = _lists(
        Mention.objects.filter(on("event"))
        .order_by("event_id", "pk")
        .values_list("event_id", *MENTIONED)
    )
    return [
        _document(
            row,
            actors=tuple(dict.fromkeys(parts.get(row[0], ()))),
            jurisdictions=tuple(sorted(places.get(row[0], ()))),
            threads=tuple(sorted(threads.get(row[0], ()))),
            mentions=mentions.get(row[0], ()),
            citations=citations.get(row[0], ()),
        )
        for row in events
    ]


def _document(
    row: tuple[Any, ...],
    *,
    mentions: Sequence[Sequence[Any]],
    citations: Sequence[Sequence[Any]],
    **others: tuple[int, ...],
) -> Document:
    """Make a document of what the database tells of one event."""
    told, quotes = [], []
    for quote, key, article, digest, url, title, publisher, latest, earliest, *place in mentions:
        quotes.append(quote)
        day = latest or earliest
        told.append(
            Mentioned(
                *(key, digest or article, url, title, publisher),
                day.isoformat() if day else None,
                *place,
            )
        )
    cited = [Cited(*citation) for citation in citations]
    publishers = {one.publisher for one in told} | {one.publisher for one in cited}
    given: dict[str, Any] = {
        **dict(zip(OWN, row, strict=True)),
        **others,
        "publishers": tuple(sorted(key for key in publishers if key is not None)),
        "quotes": tuple(quotes),
        "reported": reported(told, cited),
    }
    return Document(**given)


def _lists(rows: Iterable[Sequence[Any]]) -> dict[int, list[Any]]:
    """Group rows, (event, value) or (event, several values), by event."""
    found: dict[int, list[Any]] = defaultdict(list)
    for event, *values in rows:
        found[event].append(values[0] if len(values) == 1 else values)
    return found
