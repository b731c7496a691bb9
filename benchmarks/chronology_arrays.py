"""The index at sizes for which no database is made: laid out from ready events, and asked.

python -m benchmarks.chronology_arrays FOLDER 10000000        ten million events

The events are drawn as in ``chronology_data``, but given to the builder instead of a database, so
what is measured is the index alone: laying out, disk, memory, answers. Reading the rows out of a
database is not in it; ``bench_chronology`` measures that at a million.
"""

import argparse
import datetime as dt
import json
import os
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import geometric_mean, median
from typing import Any

import django

if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "timeline.settings")
    django.setup()

import numpy as np

from benchmarks import chronology_data as data
from benchmarks.chronology_kinds import kinds
from benchmarks.chronology_worker import memory, timed
from timeline.chronology import kept, snapshot
from timeline.chronology.build import Builder
from timeline.chronology.directory import Directory, Family, Named
from timeline.chronology.documents import Document
from timeline.chronology.index import Index
from timeline.chronology.log import Position
from timeline.chronology.postings import Array
from timeline.chronology.reports import Reported
from timeline.chronology.segment import Segment
from timeline.wording import TYPES

REPEATS = 15


def directory() -> Directory:
    """Return the names that ``chronology_data.make_names`` writes."""

    def named(size: int, facet: str) -> Family:
        return Family(
            {n + 1: Named(n + 1, f"{facet}-{n}", f"{facet.title()} Number{n}") for n in range(size)}
        )

    places = {row[0]: Named(row[0], row[2], row[1], parent=row[4]) for row in data.places()}
    return Directory(
        {
            "actor": named(data.ACTORS, "actor"),
            "thread": named(data.THREADS, "thread"),
            "publisher": named(data.PUBLISHERS, "publisher"),
            "jurisdiction": Family(places),
        }
    )


def documents(events: int) -> Iterator[list[Document]]:
    """Yield as many events, some thousand at a time."""
    random = np.random.default_rng([data.SEED, events])
    words = data.vocabulary()
    keys = random.permutation(events) + 1
    for start in range(0, events, data.CHUNK):
        yield _some(random, words, keys[start : start + data.CHUNK])


def _some(random: np.random.Generator, words: list[str], keys: Array) -> list[Document]:
    size, types = len(keys), list(TYPES)
    kind = data.zipf(random, len(types), size).tolist()
    status = random.choice(6, size, p=[0.92, 0.03, 0.02, 0.01, 0.01, 0.01]).tolist()
    review = random.choice(2, size, p=[0.74, 0.26]).tolist()
    spans = list(map(data.interval, data.days(random, size), random.random(size).tolist()))
    titles = data.sentences(random, words, random.integers(5, 11, size))
    summaries = data.sentences(random, words, random.integers(10, 25, size))
    quotes = data.sentences(random, words, random.integers(10, 25, size))
    actors = _drawn(random, 1 + random.poisson(1.2, size), data.ACTORS)
    places = _drawn(random, 1 + random.poisson(0.3, size), data.PLACES)
    threads = _drawn(random, (random.random(size) < 0.3).astype(int), data.THREADS)
    publishers = _drawn(random, 1 + random.poisson(0.2, size), data.PUBLISHERS)
    return [
        Document(
            pk=int(key),
            ref=f"e{key:09}",
            earliest=dt.date.fromisoformat(spans[n][0]) if spans[n][0] else None,
            latest=dt.date.fromisoformat(spans[n][1]) if spans[n][1] else None,
            type=types[kind[n]],
            status=data.STATUSES[status[n]],
            review=data.REVIEWS[review[n]],
            title=next(titles),
            summary=next(summaries),
            actors=next(actors),
            jurisdictions=next(places),
            threads=next(threads),
            publishers=(told := next(publishers)),
            quotes=(next(quotes),),
            reported=Reported(1, told[0], spans[n][1], int(key)),
        )
        for n, key in enumerate(keys.tolist())
    ]


def _drawn(random: np.random.Generator, lengths: Array, values: int) -> Iterator[tuple[int, ...]]:
    drawn = iter((data.zipf(random, values, int(lengths.sum())) + 1).tolist())
    for length in lengths.tolist():
        yield tuple({next(drawn) for _ in range(length)})


class Watch:
    """Notes the most memory that the process took by itself, files mapped not counted."""

    def __init__(self) -> None:
        self.most = 0.0
        threading.Thread(target=self._look, daemon=True).start()

    def _look(self) -> None:
        while True:
            told = Path("/proc/self/status").read_text(encoding="ascii")
            line = next(line for line in told.splitlines() if line.startswith("RssAnon"))
            self.most = max(self.most, int(line.split()[1]) / 1024)
            time.sleep(0.2)


def lay_out(events: int, names: Directory) -> dict[str, float]:
    """Build the index and put it in use; return seconds of the processor by step, and memory."""
    watch, spent, taken = Watch(), {"take": 0.0}, 0
    builder = Builder(names, snapshot.folder())
    for some in documents(events):
        begun = time.process_time()
        builder.add(some)
        spent["take"] += time.process_time() - begun
        taken += len(some)
        if taken % 1_000_000 == 0:
            print(f"  {taken:,} taken, {watch.most:,.0f} MB at most", flush=True)
    begun = time.process_time()
    arrays, meta = builder.finish()
    spent["lay out"] = time.process_time() - begun
    begun = time.process_time()
    arrays |= kept.lay_out(Segment(arrays, meta))
    spent["keep counts"] = time.process_time() - begun
    begun = time.process_time()
    snapshot.write(arrays, meta, Position(None, {}))
    spent["write"] = time.process_time() - begun
    return {**{f"{name}, seconds": value for name, value in spent.items()}, "MB": watch.most}


def ask(events: int, names: Directory) -> dict[str, Any]:
    """Ask every kind of the index in use; return milliseconds by the clock and the processor."""
    before, opened = memory()["private"], snapshot.open_current(thorough=False)
    assert opened is not None
    index = Index.of(opened.segment, names)
    asked: dict[str, Any] = {}
    for name, filters in kinds(events):
        times = [timed(lambda f=filters: index.ask(f)) for _ in range(REPEATS)]  # type: ignore[misc]
        asked[name] = {key: median(one[key] for one in times) for key in times[0]}
        asked[name]["listed"] = index.ask(filters).total
    found = {f"mean {key}": geometric_mean(one[key] for one in asked.values()) for key in times[0]}
    return {
        **asked,
        **found,
        "bytes an event": opened.size / events,
        "private and mapped MB": memory()["private"] - before,
    }


def main() -> None:
    """Lay out, in this process; ask, in the same command's second step."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("events", type=int)
    parser.add_argument("--ask", action="store_true", help="only ask what was laid out before")
    options = parser.parse_args()
    django.conf.settings.VAR_DIR = options.folder
    names = directory()
    if not options.ask:
        with snapshot.alone():
            print(json.dumps(lay_out(options.events, names), indent=1), flush=True)
    else:
        print(json.dumps(ask(options.events, names), indent=1))


if __name__ == "__main__":
    main()
