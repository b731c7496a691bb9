"""Fills the database with made-up known events, so that an import has many to tell reports from.

    python -m benchmarks.known_events 1000000 [--seed 1]

Each has a title, a date, parties, places and the keys that recognition looks under, spread over
ten years, the places of the generated articles and many made-up counties. Nothing happened.

Meanwhile the database has no indexes on these tables and logs no changes: both are made once, at
the end, which is many times as quick as row by row.
"""

import argparse
import datetime as dt
import os
import random
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import django
from django.db import connection, models, transaction

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "timeline.settings")
django.setup()

from articles.extraction.values import (  # noqa: E402
    Basis,
    EventStatus,
    EventType,
    Interval,
    Precision,
)
from benchmarks.generated_articles import LAST, STATES, SUBJECTS  # noqa: E402
from timeline import change_log  # noqa: E402
from timeline.ingest.fingerprints import insert_fingerprints  # noqa: E402
from timeline.ingest.known import KnownEvent  # noqa: E402
from timeline.ingest.rows import adapting, insert_values, reserve  # noqa: E402
from timeline.merging.blocking import keys_kept  # noqa: E402
from timeline.merging.values import Party, Report, Site, Telling  # noqa: E402
from timeline.models import BlockingKey, Event, Fingerprint  # noqa: E402
from timeline.refs import REF_ALPHABET, REF_LENGTH  # noqa: E402

CHUNK = 20_000
MADE = dt.datetime(2020, 1, 1, tzinfo=dt.UTC)
SQLITE_MEMORY = 512 * 1024  # kilobytes
FIRST_DAY = dt.date(2015, 1, 1)
DAYS = 3650
COUNTIES = 4000  # made-up ones beside those of the articles
TYPES = (
    EventType.LAWSUIT, EventType.RULING, EventType.LETTER, EventType.LEGISLATION,
    EventType.EXECUTIVE_ACTION, EventType.STATEMENT, EventType.ENFORCEMENT,
)  # fmt: skip


def known_event(chance: random.Random) -> tuple[str, KnownEvent]:
    """A title and what is known of one made-up event."""
    state, city, _ = chance.choice(STATES).split("|")
    county = f"{chance.choice(LAST)} County {chance.randrange(COUNTIES)}"
    subject = chance.choice(SUBJECTS)
    day = FIRST_DAY + dt.timedelta(chance.randrange(DAYS))
    interval = Interval(day, day, Precision.DAY, day.isoformat())
    kind = chance.choice(TYPES).value
    words = frozenset(subject.split())
    report = Report(
        type=kind,
        status=EventStatus.OCCURRED.value,
        intervals=(interval,),
        parties=(Party(f"{chance.choice(LAST)} {chance.randrange(COUNTIES)}", "party", "", True),),
        sites=(Site(county, (state,)), Site(city, (state,))) if chance.random() < 0.2
        else (Site(county, (state,)),),
        tellings=(Telling(words, frozenset()),),
        nearby=(),
    )  # fmt: skip
    return f"{county}: {subject}", KnownEvent(
        report, Basis.ABSOLUTE.value, "made up", 0.9, 1.0, touched=False
    )


def filled(count: int, seed: int) -> Iterator[int]:
    """Store so many known events, a chunk at a time; yield how many are stored."""
    chance = random.Random(seed)
    names = [field.attname for field in Event._meta.concrete_fields]
    plain = Event(created=MADE, modified=MADE)
    usual = dict(zip(names, adapting(Event, names)(getattr(plain, n) for n in names), strict=True))
    adapt_day = adapting(Event, ["earliest"])
    for start in range(0, count, CHUNK):
        numbers = reserve(Event, min(CHUNK, count - start))
        rows = []
        events = {}
        for number in numbers:
            title, event = known_event(chance)
            (day,) = adapt_day([event.report.interval.earliest])
            own = {
                "id": number,
                "ref": "".join(chance.choices(REF_ALPHABET, k=REF_LENGTH)),
                "title": title,
                "type": event.report.type,
                "earliest": day,
                "latest": day,
                "precision": event.report.interval.precision.value,
                "edtf": event.report.interval.edtf,
                "basis": event.basis,
                "why": event.why,
            }
            rows.append(list({**usual, **own}.values()))
            events[number] = event
        with transaction.atomic():
            insert_values(Event, names, rows)
            keys = {number: keys_kept(event.report) for number, event in events.items()}
            insert_fingerprints(events, keys)
        yield start + len(numbers)


@contextmanager
def in_bulk() -> Iterator[None]:
    """Do without the indexes of the tables that are filled, and without the log of changes."""
    indexes: list[tuple[Any, models.Index]] = [
        (model, index)
        for model in (Event, Fingerprint, BlockingKey)
        for index in model._meta.indexes
    ]
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute(f"PRAGMA cache_size = -{SQLITE_MEMORY}")
    with connection.schema_editor() as editor:
        for model, index in indexes:
            editor.remove_index(model, index)
    change_log.remove(connection)
    yield
    with connection.schema_editor() as editor:
        for model, index in indexes:
            editor.add_index(model, index)
    change_log.install(connection)
    if connection.vendor == "postgresql":  # as its own housekeeping would, a little later
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE")


def main() -> None:
    """Fill the database that DATABASE_URL names."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("count", type=int)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with in_bulk():
        for stored in filled(options.count, options.seed):
            if stored % 100_000 == 0:
                print(f"  {stored:,} known events stored", flush=True)


if __name__ == "__main__":
    main()
