"""Fills the database with made-up known events, so that an import has many to tell reports from.

    python -m benchmarks.known_events 1000000 [--seed 1]

Each has a title, a date, parties, places and the keys that recognition looks under, spread over
ten years, the places of the generated articles and many made-up counties. Nothing happened.
"""

import argparse
import datetime as dt
import os
import random
from collections.abc import Iterator

import django
from django.db import transaction

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
from timeline.ingest.fingerprints import insert_fingerprints  # noqa: E402
from timeline.ingest.known import KnownEvent  # noqa: E402
from timeline.ingest.rows import insert, reserve  # noqa: E402
from timeline.merging.blocking import keys_kept  # noqa: E402
from timeline.merging.values import Party, Report, Site, Telling  # noqa: E402
from timeline.models import Event  # noqa: E402
from timeline.models.events import random_ref  # noqa: E402

CHUNK = 5000
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
    for start in range(0, count, CHUNK):
        numbers = reserve(Event, min(CHUNK, count - start))
        made = [known_event(chance) for _ in numbers]
        rows = []
        for number, (title, event) in zip(numbers, made, strict=True):
            row = Event(pk=number, ref=random_ref(), title=title, type=event.report.type)
            row.interval, row.basis, row.why = event.report.interval, event.basis, event.why
            row.created = row.modified = dt.datetime(2020, 1, 1, tzinfo=dt.UTC)
            rows.append(row)
        events = {number: event for number, (_, event) in zip(numbers, made, strict=True)}
        with transaction.atomic():
            insert(rows)
            insert_fingerprints(
                events, {number: keys_kept(event.report) for number, event in events.items()}
            )
        yield start + len(numbers)


def main() -> None:
    """Fill the database that DATABASE_URL names."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("count", type=int)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    for stored in filled(options.count, options.seed):
        if stored % 100_000 == 0:
            print(f"  {stored:,} known events stored", flush=True)


if __name__ == "__main__":
    main()
