"""Measures the chronology at one size. Started by ``bench_chronology.py``, which sets the scene."""

import json
import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import django

django.setup()

from django.core.management import call_command  # noqa: E402
from django.test import Client  # noqa: E402

from benchmarks import chronology_data, chronology_peers  # noqa: E402
from benchmarks.chronology_kinds import kinds  # noqa: E402
from benchmarks.chronology_load import requests_a_second  # noqa: E402
from benchmarks.chronology_rendering import rendering  # noqa: E402
from benchmarks.chronology_worker import timed  # noqa: E402
from benchmarks.chronology_workers import cold_start, private_memory  # noqa: E402
from timeline import chronology  # noqa: E402
from timeline.chronology import engine as engines  # noqa: E402
from timeline.chronology import snapshot  # noqa: E402
from timeline.chronology.asking import engine  # noqa: E402
from timeline.filters import Filters  # noqa: E402
from timeline.models import Event  # noqa: E402

REPEATS, EDITS = 31, 9


def prepare(size: int, rebuild: bool) -> dict[str, float]:
    """Make the database unless it is there, and build the index; return how that went."""
    call_command("migrate", verbosity=0)
    call_command("collectstatic", interactive=False, verbosity=0)
    if not Event.objects.exists():
        chronology_data.make(size)
    if not rebuild and snapshot.current():
        return {}
    begun, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(
        [sys.executable, "-m", "django", "chronology_index", "--rebuild", "--quiet"], check=True
    )
    seconds, used = time.perf_counter() - begun, resource.getrusage(resource.RUSAGE_CHILDREN)
    return {
        "build seconds": seconds,
        "build processor seconds": used.ru_utime
        + used.ru_stime
        - before.ru_utime
        - before.ru_stime,
        "build megabytes": used.ru_maxrss / 1024,
    }


def time_index(filters: Filters) -> dict[str, float]:
    """Time the index at one question, many times, always as if it were asked for the first time."""
    state, _ = engine.up_to_date()
    assert state is not None
    times = []
    for _ in range(REPEATS + 1):
        state.index.forget()
        times.append(timed(lambda: state.index.ask(filters)))
    first, *times = times
    wall = sorted(one["milliseconds"] for one in times)
    return {
        "first": first["milliseconds"],
        "index": statistics.median(wall),
        "index p95": wall[int(REPEATS * 0.95)],
        "index processor": statistics.median(one["processor"] for one in times),
        "total": state.index.ask(filters).total,
    }


def ask_peers(size: int) -> list[dict[str, Any]]:
    """Time every kind of request on the index and on its peers, and compare the answers."""
    chronology_data.flat_table()
    datasette = chronology_peers.datasette_on(os.environ["DATABASE_URL"].split("///")[1])
    measured = []
    for name, filters in kinds(size):
        row = {"kind": name, **time_index(filters)}
        ours = chronology_peers.of_index(chronology.ask(filters), filters)
        for peer, ask in (("orm", chronology_peers.ask_orm), ("datasette", datasette.ask)):
            found: list[Any] = []
            took = timed(lambda a=ask, f=filters, into=found: into.append(a(f)))
            row |= {peer: took["milliseconds"], f"{peer} processor": took["processor"]}
            row[f"{peer} agrees"] = found[0] == ours
        measured.append(row)
        print(f"  {row}", file=sys.stderr, flush=True)
    return measured


def edit_shows() -> dict[str, float]:
    """Return how long the next answer takes after an edit, which it shows; at the median."""
    times = []
    for number in range(EDITS):
        event = Event.objects.public().filter(status="occurred").exclude(earliest=None)[number]
        word = f"zzz{event.pk}q{time.time_ns()}k"
        Event.objects.filter(pk=event.pk).update(title=f"Edited {word}")
        times.append(timed(lambda q=word: chronology.ask(Filters(q=q))))
        assert chronology.ask(Filters(q=word)).events == (event.pk,)
    return {key: statistics.median(one[key] for one in times) for key in times[0]}


def render(size: int) -> dict[str, float]:
    """Return how long a page takes that is made anew."""
    client = Client(headers={"host": "127.0.0.1"})
    pages = []
    for number in range(2, 30):
        page = min(number, max(2, size // 100))
        address = f"/?page={page}&from=20{number % 20:02}"
        pages.append(timed(lambda a=address: client.get(a))["milliseconds"])
    return {"page milliseconds": statistics.median(pages)}


def measure_index(size: int) -> dict[str, Any]:
    """Measure the index by itself."""
    measured: dict[str, Any] = cold_start(size)
    measured |= private_memory(size)
    found = snapshot.open_current(thorough=False)
    assert found is not None
    measured["bytes an event"] = found.size / found.segment.events
    measured["kinds"] = [{"kind": name, **time_index(filters)} for name, filters in kinds(size)]
    measured["first answer after an edit"] = edit_shows()
    return measured


def main(size: int, result: Path, parts: Sequence[str]) -> None:
    """Measure these parts, and write what was measured beside what was measured before."""
    engines.SMALL = 0  # the index on disk, however few events there are
    measured: dict[str, Any] = json.loads(result.read_text()) if result.exists() else {}
    measured |= {"events": size, **prepare(size, rebuild="index" in parts)}
    if "index" in parts:
        measured |= measure_index(size)
    if "peers" in parts:
        measured["kinds"] = ask_peers(size)
    if "pages" in parts:
        measured |= render(size)
        measured |= rendering()
        measured |= requests_a_second(Path(os.environ["DATABASE_URL"].split("///")[1]))
    result.write_text(json.dumps(measured), encoding="utf-8")


if __name__ == "__main__":
    main(int(sys.argv[1]), Path(sys.argv[2]), sys.argv[3:])
