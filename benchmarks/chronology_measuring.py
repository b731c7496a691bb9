"""Measures the chronology at one size. Started by ``bench_chronology.py``, which sets the scene."""

import json
import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import django

django.setup()

from django.core.management import call_command  # noqa: E402
from django.test import Client  # noqa: E402

from benchmarks import chronology_data, chronology_peers  # noqa: E402
from benchmarks.chronology_kinds import kinds  # noqa: E402
from benchmarks.chronology_load import requests_a_second  # noqa: E402
from timeline import chronology  # noqa: E402
from timeline.chronology import engine as engines  # noqa: E402
from timeline.chronology import snapshot  # noqa: E402
from timeline.chronology.asking import engine  # noqa: E402
from timeline.filters import Filters  # noqa: E402
from timeline.models import Event  # noqa: E402

REPEATS, EDITS = 31, 9


def milliseconds(task: Callable[[], object]) -> float:
    """Return how long a task takes."""
    begun = time.perf_counter()
    task()
    return (time.perf_counter() - begun) * 1000


def private_megabytes() -> float:
    """Return the memory that this process shares with nobody and has written to."""
    told = Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines()
    return sum(int(line.split()[1]) for line in told if line.startswith("Private_Dirty")) / 1024


def prepare(size: int) -> dict[str, float]:
    """Make the database unless it is there, and build the index; return how that went."""
    call_command("migrate", verbosity=0)
    call_command("collectstatic", interactive=False, verbosity=0)
    if not Event.objects.exists():
        chronology_data.make(size)
    begun = time.perf_counter()
    subprocess.run(
        [sys.executable, "-m", "django", "chronology_index", "--rebuild", "--quiet"], check=True
    )
    seconds = time.perf_counter() - begun
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    return {"build seconds": seconds, "build megabytes": peak}


def ask_everything(size: int, peers: bool) -> list[dict[str, Any]]:
    """Time every kind of request, and compare the answers."""
    index = engine.up_to_date()[0].index
    datasette = None
    if peers:
        chronology_data.flat_table()
        datasette = chronology_peers.datasette_on(os.environ["DATABASE_URL"].split("///")[1])
    measured = []
    for name, filters in kinds(size):
        first = milliseconds(lambda f=filters: index.ask(f))
        times = sorted(milliseconds(lambda f=filters: index.ask(f)) for _ in range(REPEATS))
        row = {"kind": name, "first": first, "index": statistics.median(times)}
        row |= {"index p95": times[int(REPEATS * 0.95)]}
        answer = index.ask(filters)
        row["total"] = answer.total
        if datasette:
            ours = chronology_peers.of_index(answer, filters)
            for peer, ask in (("orm", chronology_peers.ask_orm), ("datasette", datasette.ask)):
                found: list[Any] = []
                row[peer] = milliseconds(lambda a=ask, f=filters, into=found: into.append(a(f)))
                row[f"{peer} agrees"] = found[0] == ours
        measured.append(row)
        print(f"  {row}", file=sys.stderr, flush=True)
    return measured


def edit_shows() -> float:
    """Return how long it takes from an edit to an answer that has it, at the median."""
    times = []
    for number in range(EDITS):
        event = Event.objects.public().filter(status="occurred").exclude(earliest=None)[number]
        Event.objects.filter(pk=event.pk).update(title=f"Edited zzz{event.pk}k")
        begun = time.perf_counter()
        answer = chronology.ask(Filters(q=f"zzz{event.pk}k"))
        times.append((time.perf_counter() - begun) * 1000)
        assert answer.events == (event.pk,)
    return statistics.median(times)


def render(size: int) -> dict[str, float]:
    """Return how long a page takes: the whole view made anew, and its answer alone."""
    client = Client(headers={"host": "127.0.0.1"})
    pages, answers = [], []
    for number in range(2, 30):
        page = min(number, max(2, size // 100))
        address = f"/?page={page}&from=20{number % 20:02}"
        pages.append(milliseconds(lambda a=address: client.get(a)))
        answers.append(milliseconds(lambda p=page: chronology.ask(Filters(page=p))))
    return {"page milliseconds": statistics.median(pages)}


def main(size: int, result: Path, peers: bool) -> None:
    """Measure, and write what was measured."""
    engines.SMALL = 0  # the index on disk, however few events there are
    measured: dict[str, Any] = {"events": size, **prepare(size)}
    before = private_megabytes()
    measured["cold start milliseconds"] = milliseconds(lambda: chronology.ask(Filters()))
    found = snapshot.open_current(thorough=False)
    measured["bytes an event"] = found.size / found.segment.events
    for _, filters in kinds(size):
        chronology.ask(filters)
    measured["private megabytes"] = private_megabytes() - before
    measured["kinds"] = ask_everything(size, peers)
    measured["edit milliseconds"] = edit_shows()
    measured |= render(size)
    measured |= requests_a_second(Path(os.environ["DATABASE_URL"].split("///")[1]))
    result.write_text(json.dumps(measured), encoding="utf-8")


if __name__ == "__main__":
    main(int(sys.argv[1]), Path(sys.argv[2]), "--peers" in sys.argv)
