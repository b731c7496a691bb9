"""Reads articles in several processes; the results come back in the order of the input."""

import gc
import multiprocessing
import os
import pickle
import tempfile
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from articles.extraction.names.gazetteer import Gazetteer
from articles.extraction.names.matcher import Matcher
from timeline.ingest.affiliations import Affiliations, affiliations_of

Kept = TypeVar("Kept")
Task = TypeVar("Task")
Result = TypeVar("Result")

# How many tasks may wait or be done ahead of the one whose result is next, for each process.
AHEAD = 3
# Reading makes many small values and hardly any circle of them: garbage is looked for seldom.
GARBAGE = (20_000, 10, 10)


@dataclass(frozen=True, slots=True)
class Tools:
    """What reading needs beside the text; made once in each process."""

    matcher: Matcher
    affiliations: Affiliations


@dataclass
class _Worker:
    """What a process that reads keeps between tasks; filled once, when the process starts."""

    tools: Tools | None = None


_worker = _Worker()


def tools_of(gazetteer: Gazetteer) -> Tools:
    """Return the tools made from these names."""
    return Tools(Matcher(gazetteer), affiliations_of(gazetteer))


def in_order(
    work: Callable[[Tools, Task], Result],
    tasks: Iterable[tuple[Kept, Task]],
    gazetteer: Gazetteer,
    processes: int,
) -> Iterator[tuple[Kept, Result | None]]:
    """Yield ``work(tools, task)`` for each task, in order; ``work`` is a function of a module.

    Beside each task goes what is kept here meanwhile and comes back with its result. With one
    process everything happens in this one. Tasks are drawn only as results are taken, so that
    memory stays constant. None comes back, once, when a process was killed: nothing follows.
    """
    if processes == 1:
        tools = tools_of(gazetteer)
        for kept, task in tasks:
            yield kept, work(tools, task)
        return
    with (
        _kept_in_file(gazetteer) as path,
        ProcessPoolExecutor(
            processes,
            multiprocessing.get_context("spawn"),  # a fork would share our database connection
            initializer=_start,
            initargs=(path,),
        ) as pool,
    ):
        waiting: deque[tuple[Kept, Future[Result]]] = deque()
        try:
            for kept, task in tasks:
                waiting.append((kept, pool.submit(_run, work, task)))
                if len(waiting) > AHEAD * processes:
                    done = _next(waiting)
                    yield done
            while waiting:
                done = _next(waiting)
                yield done
        except BrokenProcessPool:
            if not waiting:
                raise
            yield waiting[0][0], None
        finally:
            for _, future in waiting:
                future.cancel()


@contextmanager
def _kept_in_file(gazetteer: Gazetteer) -> Iterator[str]:
    """Write the names to a file and give its path.

    Sent as arguments they would fill the pipe to a process, and where that process dies before it
    reads them, starting it would wait for ever.
    """
    with tempfile.NamedTemporaryFile(prefix="names-", suffix=".pickle") as file:
        pickle.dump(gazetteer, file, pickle.HIGHEST_PROTOCOL)
        file.flush()
        yield file.name


def _next(waiting: deque[tuple[Kept, Future[Result]]]) -> tuple[Kept, Result]:
    kept, future = waiting[0]
    result = future.result()
    waiting.popleft()
    return kept, result


def _start(path: str) -> None:
    """Make a process ready to read: for that it needs no Django, which takes long to set up."""
    threading.Thread(target=_end_with_parent, daemon=True).start()
    with Path(path).open("rb") as file:
        _worker.tools = tools_of(pickle.load(file))
    gc.collect()
    gc.freeze()  # what lasts as long as the process is looked through no more
    gc.set_threshold(*GARBAGE)


def _end_with_parent() -> None:
    """End this process when its parent is gone: killed, it cannot say good-bye."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
    os._exit(1)


def _run(work: Callable[[Tools, Task], Result], task: Task) -> Result:
    if _worker.tools is None:
        raise RuntimeError("This process was not started by in_order.")
    return work(_worker.tools, task)
