"""Imports generated articles and measures: articles a second, memory, and what survives a kill.

    python -m benchmarks.bench_import [--articles 10000] [--processes 2] [--kills 10]
    python -m benchmarks.bench_import --articles 2000 --known 10000 100000 1000000

Works on the database that DATABASE_URL names, else on a SQLite file in a temporary folder; the
database must be empty, and what is in its tables is lost. With ``--kills`` the import is killed
(SIGKILL) so many times at random moments and begun again; at the end everything stored is
compared with an undisturbed import, times of import and row numbers aside. With ``--known`` the
same articles are imported again beside so many made-up known events, and the processor time that
both took is compared: unlike the clock it is nearly the same on a busy machine.
"""

import argparse
import hashlib
import json
import os
import random
import resource
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks.generated_articles import articles

MANAGE = [sys.executable, str(Path(__file__).resolve().parent.parent / "manage.py")]
# Times of import and what is made from other rows; everything else must be the same.
TIMES = {"created", "modified", "imported_at", "made_at", "merged_at"}
LEFT_OUT = ("timeline.change", "timeline.fingerprint", "timeline.blockingkey")


def run(*words: str, **more: Any) -> subprocess.CompletedProcess[str]:
    """Run a management command to its end."""
    return subprocess.run([*MANAGE, *words], check=True, text=True, **more)


def empty_database() -> None:
    """Make the tables, and empty them."""
    run("migrate", "-v0")
    run("flush", "--no-input", "-v0")


def import_command(path: Path, processes: int) -> list[str]:
    """Return the command that is measured."""
    return [*MANAGE, "import_articles", str(path), "--processes", str(processes), "-v0"]


def memory_of(process: int) -> int:
    """Return how many kilobytes of its own a process has in memory; 0 if it is gone.

    The mapped part of SQLite's file, which the system may drop at any time, does not count.
    """
    try:
        for line in Path(f"/proc/{process}/status").read_text().splitlines():
            if line.startswith("RssAnon"):
                return int(line.split()[1])
    except (OSError, ProcessLookupError):
        pass
    return 0


def timed_import(path: Path, processes: int) -> tuple[float, float, list[int]]:
    """Import; return the seconds by the clock and of the processor, and the memory over time."""
    began, used = time.perf_counter(), processor_seconds()
    running = subprocess.Popen(import_command(path, processes))
    memory: list[int] = []
    while running.poll() is None:
        time.sleep(0.2)
        memory.append(memory_of(running.pid))
    if running.returncode:
        raise SystemExit("The import failed.")
    seconds = time.perf_counter() - began
    return seconds, processor_seconds() - used, [kilobytes for kilobytes in memory if kilobytes]


def processor_seconds() -> float:
    """Return the processor time of all processes that this one started and that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def killed_import(path: Path, processes: int, kills: int, seconds: float, seed: int) -> None:
    """Import, killed at random moments, each time begun again; the last time to the end."""
    chance = random.Random(seed)
    for number in range(kills):
        running = subprocess.Popen(import_command(path, processes))
        wait = chance.uniform(0.5, max(seconds / kills * 2, 1.5))
        try:
            running.wait(wait)
        except subprocess.TimeoutExpired:
            running.send_signal(signal.SIGKILL)
            running.wait()
            print(f"  killed {number + 1} of {kills} after {wait:.1f} s")
    subprocess.run(import_command(path, processes), check=True)


def stored(environment: dict[str, str] | None = None) -> Iterator[str]:
    """Yield everything that is stored, a row a line, without times and row numbers."""
    left_out = [word for model in LEFT_OUT for word in ("-e", model)]
    dumped = run(
        "dumpdata",
        "articles",
        "timeline",
        "--natural-primary",
        "--natural-foreign",
        *left_out,
        capture_output=True,
        env=environment,
    ).stdout
    for row in json.loads(dumped):
        row["fields"] = {name: value for name, value in row["fields"].items() if name not in TIMES}
        row.pop("pk", None)
        if before := row["fields"].get("before"):  # of a merge: lists of row numbers
            row["fields"]["before"] = {
                name: len(kept) if isinstance(kept, list) else kept for name, kept in before.items()
            }
        yield json.dumps(row, sort_keys=True)


def digest_of_stored() -> str:
    """Return one short word for everything that is stored."""
    found = sorted(stored())
    digest = hashlib.sha256("\n".join(found).encode()).hexdigest()[:16]
    return f"{digest} ({len(found):,} rows)"


def first_of(path: Path) -> Path:
    """Return a file with the first article alone."""
    first = path.with_name("first.jsonl")
    first.write_text(path.read_text().partition("\n")[0] + "\n")
    return first


def beside_known(path: Path, options: argparse.Namespace, known: int, alone: float) -> None:
    """Import the same articles into a database that knows many events, and print the ratio.

    ``alone``: the processor time without them. Beginning an import costs more then, as it looks for
    fingerprints that are out of date: an import of one article tells how much.
    """
    empty_database()
    began = time.perf_counter()
    filling = [sys.executable, "-m", "benchmarks.known_events", str(known)]
    subprocess.run(filling, check=True)
    filled = time.perf_counter() - began
    beginning, used_first, _ = timed_import(first_of(path), options.processes)
    seconds, used, memory = timed_import(path, options.processes)
    print(
        f"beside {known:,} known events (filled in {filled:.0f} s): "
        f"{options.articles / seconds:.0f} articles a second ({seconds:.1f} s in all, "
        f"{beginning:.1f} s of it to begin); without beginning {(used - used_first) / alone:.2f} "
        f"times the processor time; memory {max(memory) // 1024} MB",
        flush=True,
    )


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--kills", type=int, default=0)
    parser.add_argument("--known", type=int, nargs="*", default=[], metavar="EVENTS")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ.setdefault("DATABASE_URL", f"sqlite:///{folder}/bench.sqlite3")
        os.environ.setdefault("VAR_DIR", folder)
        path = Path(folder) / "generated.jsonl"
        path.write_text("".join(f"{a}\n" for a in articles(options.articles, options.seed)))
        empty_database()
        seconds, used, memory = timed_import(path, options.processes)
        print(
            f"{options.articles / seconds:.0f} articles a second ({seconds:.1f} s in all, "
            f"{used / options.articles * 1000:.1f} ms of processor time an article)"
        )
        half = memory[len(memory) // 2 :]
        print(
            f"memory: {max(memory) // 1024} MB at most, {min(half) // 1024} to "
            f"{max(half) // 1024} MB in the second half"
        )
        if options.known:
            used -= timed_import(first_of(path), options.processes)[1]
        for known in options.known:
            beside_known(path, options, known, used)
        if not options.kills:
            return
        undisturbed = digest_of_stored()
        print(f"undisturbed: {undisturbed}")
        for processes in dict.fromkeys((1, options.processes)):
            empty_database()
            killed_import(path, processes, options.kills, seconds, options.seed)
            found = digest_of_stored()
            print(f"killed {options.kills} times, {processes} processes: {found}")
            if found != undisturbed:
                raise SystemExit("The result is not the same.")


if __name__ == "__main__":
    main()
