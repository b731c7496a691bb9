"""A process that answers as a worker of the site does, and tells time and memory.

It reads a task a line and prints what it measured as JSON: ``memory``, ``first`` (the first page
in date order), ``kinds`` (all thirteen), ``searches`` (those that need most) or ``tables`` (every
kind without words, asked of the tables because there is no index).
"""

import json
import re
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import django

django.setup()

from django.urls import get_resolver  # noqa: E402

from benchmarks.chronology_data import vocabulary  # noqa: E402
from benchmarks.chronology_kinds import COMMON, SECOND, kinds  # noqa: E402
from timeline import chronology  # noqa: E402
from timeline.chronology import engine as engines  # noqa: E402
from timeline.chronology import interim  # noqa: E402
from timeline.chronology.asking import engine  # noqa: E402
from timeline.filters import Filters, Order  # noqa: E402


def memory() -> dict[str, float]:
    """Return the megabytes that this process shares with no other: written to, or only read."""
    told = Path("/proc/self/smaps_rollup").read_text(encoding="ascii")
    found = re.findall(r"^Private_(?:Dirty|Clean):\s+(\d+)", told, re.MULTILINE)
    return {"private": sum(map(int, found)) / 1024}


def timed(task: Callable[[], object]) -> dict[str, float]:
    """Return how long a task takes: by the clock, and of the processor."""
    wall, processor = time.perf_counter(), time.process_time()
    task()
    return {
        "milliseconds": (time.perf_counter() - wall) * 1000,
        "processor": (time.process_time() - processor) * 1000,
    }


def searches() -> list[tuple[str, Filters]]:
    """Return what needs most time and memory for a moment."""
    words = vocabulary()
    common, second = words[COMMON], words[SECOND]
    return [
        ("by relevance", Filters(q=common, order=Order.RELEVANCE)),
        ("phrase of two common words", Filters(q=f'"{common} {second}"')),
        ("prefix of two letters", Filters(q=f"{common[:2]}*")),
        ("all but a prefix", Filters(q=f"-{second[:2]}*")),
    ]


def answer(task: str, size: int) -> dict[str, object]:
    """Do one task."""
    if task == "memory":
        return {**memory()}
    if task == "first":
        return {**timed(lambda: chronology.ask(Filters()))}
    if task == "tables":
        without_words = [(name, filters) for name, filters in kinds(size) if not filters.q]
        return {name: timed(lambda f=filters: interim.ask(f)) for name, filters in without_words}
    asked = kinds(size) if task == "kinds" else searches()
    return {name: timed(lambda f=filters: chronology.ask(f)) for name, filters in asked}


class Worker:
    """A worker, as the one who started it sees it."""

    def __init__(self, size: int, environment: dict[str, str]) -> None:
        command = [sys.executable, "-m", "benchmarks.chronology_worker", str(size)]
        pipe = subprocess.PIPE
        self.process = subprocess.Popen(
            command, env=environment, stdin=pipe, stdout=pipe, text=True
        )

    def do(self, task: str) -> dict[str, Any]:
        """Have a task done, and return what was measured."""
        self.begin(task)
        return self.end()

    def begin(self, task: str) -> None:
        """Have a task begun."""
        assert self.process.stdin
        print(task, file=self.process.stdin, flush=True)

    def end(self) -> dict[str, Any]:
        """Wait for what was measured."""
        assert self.process.stdout
        found: dict[str, Any] = json.loads(self.process.stdout.readline())
        return found

    def stop(self) -> None:
        """End the process."""
        assert self.process.stdin
        self.process.stdin.close()
        self.process.wait(60)


if __name__ == "__main__":
    engines.SMALL = 0  # the index on disk, however few events there are
    _ = get_resolver().url_patterns  # with the views, as a worker has them
    for line in sys.stdin:
        print(json.dumps(answer(line.strip(), int(sys.argv[1]))), flush=True)
    if engine.background.process:  # it was asked without an index
        engine.background.process.kill()
        engine.background.process.wait()
