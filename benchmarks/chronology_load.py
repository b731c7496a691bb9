"""Pages a second of the whole site: gunicorn with two workers, asked from the same machine.

python -m benchmarks.chronology_load FOLDER                   a minute on what the bench left there
python -m benchmarks.chronology_load FOLDER --seconds 600     ten minutes

FOLDER is one that ``bench_chronology --folder`` made, of one size: its database, and its index.
"""

import argparse
import http.client
import os
import random
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import cycle, islice
from pathlib import Path

from benchmarks.chronology_client import Load, ask_for_a_while, request
from benchmarks.chronology_mix import Mix
from benchmarks.chronology_site import environment

SECONDS = 60.0
SECONDS_OF_STORED = 15.0  # at most, for stored pages and for 304s
WARM = 200  # pages asked for before the clock runs
STORED = 20  # different pages that are asked for again and again
SEED = 1373


@dataclass(frozen=True, slots=True)
class Memory:
    """The workers' own memory: what they wrote to and share with nobody."""

    megabytes: tuple[float, ...]

    @classmethod
    def of_children(cls, pid: int) -> "Memory":
        """Measure the processes that a process started."""
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()
        return cls(tuple(round(_private_megabytes(child), 1) for child in children))


def _private_megabytes(pid: str) -> float:
    told = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines()
    return sum(int(line.split()[1]) for line in told if line.startswith("Private_Dirty")) / 1024


def _processor_seconds(pid: int) -> float:
    """Return how long a process's children have run."""
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()
    ticks = [
        Path(f"/proc/{child}/stat").read_text().rsplit(")", 1)[1].split() for child in children
    ]
    return sum(int(one[11]) + int(one[12]) for one in ticks) / os.sysconf("SC_CLK_TCK")


def requests_a_second(database: Path, seconds: float = SECONDS) -> dict[str, float]:
    """Return the rates for pages made anew, for stored pages and for 304s; errors; memory.

    The environment says which database and index the workers use.
    """
    mix = Mix.of(database, random.Random(SEED)).addresses()
    port = _free_port()
    server = subprocess.Popen(
        [
            *(sys.executable, "-m", "gunicorn", "timeline.wsgi", "--workers", "2"),
            *("--threads", "2", "--bind", f"127.0.0.1:{port}", "--log-level", "warning"),
        ]
    )
    try:
        _wait(port)
        return {**_made_anew(server.pid, port, mix, seconds), **_held(server.pid, port, seconds)}
    finally:
        server.terminate()
        server.wait(20)


def _made_anew(server: int, port: int, mix: Iterator[str], seconds: float) -> dict[str, float]:
    """Ask for pages that were never asked for; watch the workers' memory."""
    _last(ask_for_a_while(port, map(request, islice(mix, WARM)), 60))
    memory = [Memory.of_children(server)]
    before = _processor_seconds(server)
    load = Load()
    for load in ask_for_a_while(port, map(request, mix), seconds):
        if load.seconds >= seconds * len(memory) / 10:
            memory.append(Memory.of_children(server))
            told = f"  {load.seconds:5.0f} s: {load.answers:,} pages, {load.errors(200)} errors"
            print(f"{told}, MB {memory[-1].megabytes}", file=sys.stderr, flush=True)
    spent = _processor_seconds(server) - before
    return {
        "fresh pages a second": load.rate,
        "fresh page milliseconds, median": load.percentile(50),
        "fresh page milliseconds, 95 of 100": load.percentile(95),
        "fresh page processor milliseconds": spent / max(1, load.answers) * 1000,
        "fresh pages": load.answers,
        "errors": load.errors(200),
        "worker megabytes after a tenth": max(memory[min(1, len(memory) - 1)].megabytes),
        "worker megabytes at the end": max(memory[-1].megabytes),
    }


def _held(server: int, port: int, seconds: float) -> dict[str, float]:
    """Ask again for a few pages that both workers have stored; then as who has them already."""
    few = [f"/?page={number}" for number in range(1, STORED + 1)]
    _last(ask_for_a_while(port, map(request, islice(cycle(few), STORED * 30)), 60))
    held = [request(page, {"If-None-Match": _etag(port, page)}) for page in few]
    most = min(seconds, SECONDS_OF_STORED)
    found = {}
    for name, status, requests in (
        ("stored pages", 200, list(map(request, few))),
        ("304", 304, held),
    ):
        before = _processor_seconds(server)
        load = _last(ask_for_a_while(port, cycle(requests), most))
        spent = _processor_seconds(server) - before
        found[f"{name} a second"] = load.rate
        found[f"{name} processor milliseconds"] = spent / max(1, load.answers) * 1000
        found[f"{name} errors"] = load.errors(status)
    return found


def _last(loads: Iterator[Load]) -> Load:
    *_, last = loads
    return last


def _etag(port: int, address: str) -> str:
    return _get(port, address).getheader("ETag") or ""


def _get(port: int, address: str) -> http.client.HTTPResponse:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=120)
    connection.request("GET", address, headers={"Host": "127.0.0.1"})  # as the client does
    answer = connection.getresponse()
    answer.read()
    return answer


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port


def _wait(port: int) -> None:
    """Wait until the site answers."""
    for _ in range(300):
        try:
            _get(port, "/")
            return
        except OSError:
            time.sleep(0.2)
    raise RuntimeError("gunicorn did not start")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seconds", type=float, default=SECONDS)
    options = parser.parse_args()
    folder = options.folder.resolve()
    os.environ.update(environment(folder))
    for name, value in requests_a_second(folder / "timeline.sqlite3", options.seconds).items():
        print(f"{name}: {value:,.2f}")


if __name__ == "__main__":
    main()
