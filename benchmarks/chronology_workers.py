"""Measures two workers of the site side by side: their memory, and their first answers."""

import os
import tempfile
from collections.abc import Sequence
from typing import Any

from benchmarks.chronology_worker import Worker

Found = dict[str, Any]


def private_memory(size: int) -> Found:
    """Return the private memory of a worker: before, after the kinds, after heavy searches.

    Two workers run at a time, as on a site: what both map from the index is shared, not private.
    """
    workers = [Worker(size, dict(os.environ)) for _ in range(2)]
    megabytes = [_largest(workers)]
    for task in ("kinds", "searches"):
        for worker in workers:
            worker.begin(task)
        told = [worker.end() for worker in workers]
        megabytes.append(_largest(workers))
    for worker in workers:
        worker.stop()
    before, after_kinds, after_searches = megabytes
    return {
        "searches": told[0],
        "worker megabytes without an index": before,
        "private megabytes after the kinds": after_kinds - before,
        "private megabytes after searches": after_searches - before,
    }


def _largest(workers: Sequence[Worker]) -> float:
    """Return the private memory of the larger worker."""
    return max(float(worker.do("memory")["private"]) for worker in workers)


def cold_start(size: int) -> Found:
    """Return how long the first answer of a process takes, with the index and without it.

    Without it the index is being built beside it, as on a site.
    """
    found: Found = {"cold start": _first(size, dict(os.environ))}
    with tempfile.TemporaryDirectory(prefix="no-index-") as empty:
        found["cold start without index"] = _first(size, {**os.environ, "VAR_DIR": empty})
    worker = Worker(size, dict(os.environ))
    found["from the tables"] = worker.do("tables")
    worker.stop()
    return found


def _first(size: int, environment: dict[str, str]) -> dict[str, Any]:
    worker = Worker(size, environment)
    first = worker.do("first")
    worker.stop()
    return first
