"""A synthetic chronology of any size, always the same for the same size.

Actors, places, publishers and words come as often as such things do (Zipf), row numbers are
random in time, one event in ten is an interval. Words are made up so that none is part of
another and none has a stem but itself: then ``LIKE '%word%'`` finds what a search for words finds.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from itertools import product
from typing import Any

import numpy as np
from django.db import connection, models

from articles.models import Article, Publisher
from timeline import change_log
from timeline.chronology.postings import Array
from timeline.models import Actor, Change, Event, Jurisdiction, Mention, Participant, Thread
from timeline.wording import TYPES

SEED = 20170425
ACTORS, THREADS, PUBLISHERS, STATES, COUNTIES, VOCABULARY = 5_000, 200, 300, 50, 60, 60_000
FIRST_DAY, LAST_DAY = dt.date(1990, 1, 1), dt.date(2025, 12, 31)
PLACES = 1 + STATES * (1 + 2 * COUNTIES)
CHUNK = 50_000
STATUSES = ["occurred", "scheduled", "threatened", "proposed", "hypothetical", "negated"]
REVIEWS = ["proposed", "reviewed", "rejected"]


def vocabulary() -> list[str]:
    """Return made-up words of seven letters; the k at the end keeps the stemmer off."""
    syllables = [a + b for a, b in product("bdfghjlmnprtvwz", "aeiou")]
    words = ["".join(three) + "k" for three in product(syllables, repeat=3)]
    return [str(word) for word in np.random.default_rng(SEED).permutation(words)[:VOCABULARY]]


def zipf(random: np.random.Generator, values: int, size: int) -> Array:
    """Return numbers below ``values``; number n comes in proportion to 1 / (n + 2)."""
    weights = np.cumsum(1 / (np.arange(values) + 2))
    return np.searchsorted(weights, random.random(size) * weights[-1])


def store(model: type[models.Model], names: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    """Write rows without going through the models; columns not named get their defaults."""
    fields = [field for field in model._meta.local_concrete_fields if not field.primary_key]
    columns = {field.column: field for field in fields if field.column not in names}
    defaults = [field.get_db_prep_save(_default(field), connection) for field in columns.values()]
    every = [*names, *columns]
    marks = ", ".join(["%s"] * len(every))
    quoted = ", ".join(connection.ops.quote_name(name) for name in every)
    statement = f"INSERT INTO {model._meta.db_table} ({quoted}) VALUES ({marks})"
    with connection.cursor() as cursor:
        cursor.executemany(statement, ([*row, *defaults] for row in rows))


def _default(field: "models.Field[Any, Any]") -> Any:
    if isinstance(field, models.DateTimeField) and not field.null:
        return dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
    return field.get_default()


def make_names() -> None:
    """Write actors, threads, publishers, and the tree of places."""
    store(
        Actor,
        ["id", "name", "slug", "kind"],
        ((n + 1, f"Actor Number{n}", f"actor-{n}", "person") for n in range(ACTORS)),
    )
    store(
        Thread,
        ["id", "name", "slug"],
        ((n + 1, f"Thread Number{n}", f"thread-{n}") for n in range(THREADS)),
    )
    store(
        Publisher,
        ["id", "name", "slug"],
        ((n + 1, f"Publisher Number{n}", f"publisher-{n}") for n in range(PUBLISHERS)),
    )
    store(Jurisdiction, ["id", "name", "slug", "kind", "parent_id", "path"], places())


def places() -> Iterator[tuple[Any, ...]]:
    """Yield the country, states, counties and a city in each, parents first."""
    yield 1, "Country", "country", "federal", None, "country/"
    for state in range(STATES):
        path = f"country/state-{state}/"
        yield 2 + state, f"State Number{state}", f"state-{state}", "state", 1, path
    for n in range(STATES * COUNTIES):
        path = f"country/state-{n % STATES}/county-{n}/"
        county, city = 2 + STATES + n, 2 + STATES + STATES * COUNTIES + n
        yield county, f"County Number{n}", f"county-{n}", "county", 2 + n % STATES, path
        yield city, f"City Number{n}", f"city-{n}", "city", county, f"{path}city-{n}/"


def make(events: int) -> None:
    """Write the whole chronology into an empty, migrated database."""
    random = np.random.default_rng([SEED, events])
    with connection.cursor() as cursor:
        for name, _ in change_log.present_triggers(connection):
            cursor.execute(f"DROP TRIGGER {name}")
        cursor.execute("PRAGMA synchronous=OFF")
        cursor.execute("BEGIN IMMEDIATE")
    make_names()
    articles = max(1, events // 2)
    publishers = zipf(random, PUBLISHERS, articles) + 1
    store(
        Article,
        ["id", "ref", "sha256", "title", "publisher_id", "published_latest", "published_earliest"],
        (
            (n + 1, f"a{n:09}", f"{n:064x}", f"Article {n}", int(publishers[n]), day, day)
            for n, day in enumerate(days(random, articles))
        ),
    )
    words = vocabulary()
    keys = random.permutation(events) + 1
    for start in range(0, events, CHUNK):
        _make_events(random, words, keys[start : start + CHUNK], articles)
    with connection.cursor() as cursor:
        cursor.execute("COMMIT")
        cursor.execute("ANALYZE")
        cursor.execute("PRAGMA synchronous=NORMAL")
    Change.objects.all().delete()
    change_log.install(connection)


def days(random: np.random.Generator, size: int) -> Iterator[str]:
    """Yield days, more of them in later years."""
    span = (LAST_DAY - FIRST_DAY).days
    offsets = (span * np.sqrt(random.random(size))).astype(int)
    for offset in offsets.tolist():
        yield (FIRST_DAY + dt.timedelta(days=offset)).isoformat()


def interval(day: str, draw: float) -> tuple[str | None, str | None]:
    """Widen one day in ten to a month or a year, and leave some ends open."""
    if draw < 0.07:
        month = dt.date.fromisoformat(day).replace(day=28) + dt.timedelta(days=4)
        return day[:8] + "01", (month.replace(day=1) - dt.timedelta(days=1)).isoformat()
    if draw < 0.10:
        return day[:5] + "01-01", day[:5] + "12-31"
    if draw < 0.11:
        return (None, day) if draw < 0.107 else (day, None)
    return (None, None) if draw < 0.112 else (day, day)


def _make_events(random: np.random.Generator, words: list[str], keys: Array, articles: int) -> None:
    """Write some events with all that hangs on them."""
    size = len(keys)
    ids = keys.tolist()
    types, statuses = list(TYPES), STATUSES
    kinds = zipf(random, len(types), size).tolist()
    status = random.choice(len(statuses), size, p=[0.92, 0.03, 0.02, 0.01, 0.01, 0.01]).tolist()
    review = random.choice(3, size, p=[0.70, 0.25, 0.05]).tolist()
    spans = list(map(interval, days(random, size), random.random(size).tolist()))
    titles = sentences(random, words, random.integers(5, 11, size))
    summaries = sentences(random, words, random.integers(10, 25, size))
    store(
        Event,
        ["id", "ref", "title", "summary", "type", "status", "review", "earliest", "latest"],
        (
            (
                *(key, f"e{key:09}", title, summary),
                *(types[kinds[n]], statuses[status[n]], REVIEWS[review[n]], *spans[n]),
            )
            for n, (key, title, summary) in enumerate(zip(ids, titles, summaries, strict=True))
        ),
    )
    parts = _pairs(random, keys, 1 + random.poisson(1.2, size), ACTORS)
    store(
        Participant,
        ["event_id", "actor_id", "role"],
        ((event, actor, "party") for event, actor in parts),
    )
    places = _pairs(random, keys, 1 + random.poisson(0.3, size), PLACES)
    store(Event.jurisdictions.through, ["event_id", "jurisdiction_id"], places)
    threads = _pairs(random, keys, (random.random(size) < 0.3).astype(int), THREADS)
    store(Event.threads.through, ["event_id", "thread_id"], threads)
    reports = _pairs(random, keys, 1 + random.poisson(0.2, size), 0, articles)
    quotes = sentences(random, words, random.integers(10, 25, len(reports)))
    store(
        Mention,
        ["event_id", "article_id", "start", "end", "quote"],
        (
            (event, article, 0, 9, quote)
            for (event, article), quote in zip(reports, quotes, strict=True)
        ),
    )


def _pairs(
    random: np.random.Generator, keys: Array, lengths: Array, values: int, evenly: int = 0
) -> list[tuple[int, int]]:
    """Return (event, value) pairs, each once: values as Zipf has them, or evenly spread."""
    events = np.repeat(keys, lengths)
    drawn = random.integers(0, evenly, len(events)) if evenly else zipf(random, values, len(events))
    pairs = np.unique(np.column_stack([events, drawn + 1]), axis=0)
    return [(int(event), int(value)) for event, value in pairs]


def sentences(random: np.random.Generator, words: list[str], lengths: Array) -> Iterator[str]:
    """Yield texts of so many words."""
    drawn = iter(zipf(random, len(words), int(lengths.sum())).tolist())
    for length in lengths.tolist():
        yield " ".join(words[next(drawn)] for _ in range(length))


def flat_table() -> None:
    """Write one flat table of the public events with a full-text index, as Datasette likes it."""
    with connection.cursor() as cursor:
        cursor.execute("DROP TABLE IF EXISTS flat_fts")
        cursor.execute("DROP TABLE IF EXISTS flat")
        cursor.execute(FLAT)
        for statement in FLAT_INDEXES:
            cursor.execute(statement)


# What a site on Datasette would publish: one row an event, its values as JSON arrays.
FLAT = """
CREATE TABLE flat AS SELECT event.id AS id, event.ref AS ref, event.title, event.type,
  row_number() OVER (ORDER BY coalesce(event.earliest, event.latest),
    CASE WHEN event.earliest IS NULL THEN '9999-99' ELSE coalesce(event.latest, '9999-99') END DESC,
    event.ref) AS place,
  coalesce(event.earliest, event.latest) AS placed, event.earliest, event.latest,
  (SELECT json_group_array(DISTINCT slug) FROM timeline_participant part
   JOIN timeline_actor actor ON actor.id = part.actor_id
   WHERE part.event_id = event.id) AS actors,
  (SELECT json_group_array(DISTINCT above.slug) FROM timeline_event_jurisdictions lies
   JOIN timeline_jurisdiction place ON place.id = lies.jurisdiction_id
   JOIN timeline_jurisdiction above ON above.id IN (place.id, place.parent_id,
     (SELECT parent_id FROM timeline_jurisdiction p WHERE p.id = place.parent_id),
     (SELECT q.parent_id FROM timeline_jurisdiction p JOIN timeline_jurisdiction q
      ON q.id = p.parent_id WHERE p.id = place.parent_id))
   WHERE lies.event_id = event.id) AS jurisdictions,
  (SELECT json_group_array(DISTINCT publisher.slug) FROM timeline_mention mention
   JOIN articles_article article ON article.id = mention.article_id
   JOIN articles_publisher publisher ON publisher.id = article.publisher_id
   WHERE mention.event_id = event.id) AS publishers,
  (SELECT json_group_array(slug) FROM timeline_event_threads belongs
   JOIN timeline_thread thread ON thread.id = belongs.thread_id
   WHERE belongs.event_id = event.id) AS threads,
  event.title || ' ' || event.summary || ' ' || coalesce((SELECT group_concat(quote, ' ')
    FROM timeline_mention mention WHERE mention.event_id = event.id), '') AS words
FROM timeline_event event
WHERE event.review <> 'rejected' AND event.status IN ('occurred', 'scheduled')
  AND coalesce(event.earliest, event.latest) IS NOT NULL
"""
FLAT_INDEXES = (
    "CREATE UNIQUE INDEX flat_id ON flat (id)",
    "CREATE UNIQUE INDEX flat_place ON flat (place)",
    "CREATE INDEX flat_placed ON flat (placed)",
    "CREATE INDEX flat_type ON flat (type, placed)",
    'CREATE VIRTUAL TABLE flat_fts USING FTS5 (words, content="flat")',
    "INSERT INTO flat_fts (rowid, words) SELECT rowid, words FROM flat",
)
