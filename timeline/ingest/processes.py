"""Reads articles in several processes; the results come back in the order of the input."""

import multiprocessing
import os
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass
from typing import TypeVar

import django
from articles.extraction.names.gazetteer import Gazetteer
from articles.extraction.names.matcher import Matcher

Task = TypeVar("Task")
Result = TypeVar("Result")
Work = Callable[[Matcher, Task], Result]

# How many tasks may wait or be done ahead of the one whose result is next, for each process.
AHEAD = 3


@dataclass
class _Worker:
    """What a process that reads keeps between tasks; filled once, when the process starts."""

    matcher: Matcher | None = None


_worker = _Worker()


def in_order(
    work: Work[Task, Result], tasks: Iterable[Task], gazetteer: Gazetteer, processes: int
) -> Iterator[tuple[Task, Result]]:
    """Yield each task with ``work(matcher, task)``, in order; ``work`` is a function of a module.

    With one process everything happens in this one. Tasks are drawn only as results are taken,
    so that memory stays constant.
    """
    if processes == 1:
        matcher = Matcher(gazetteer)
        for task in tasks:
            yield task, work(matcher, task)
        return
    with ProcessPoolExecutor(
        processes, _context(), initializer=_start, initargs=(gazetteer, os.getpid())
    ) as pool:
        waiting: deque[tuple[Task, Future[Result]]] = deque()
        try:
            for task in tasks:
                waiting.append((task, pool.submit(_run, work, task)))
                if len(waiting) > AHEAD * processes:
                    done, future = waiting.popleft()
                    yield done, future.result()
            while waiting:
                done, future = waiting.popleft()
                yield done, future.result()
        finally:
            for _, future in waiting:
                future.cancel()


def _context() -> multiprocessing.context.BaseContext:
    """Fresh processes: a forked one would share this one's database connection."""
    return multiprocessing.get_context("spawn")


def _start(gazetteer: Gazetteer, parent: int) -> None:
    django.setup()
    _worker.matcher = Matcher(gazetteer)
    threading.Thread(target=_end_with, args=(parent,), daemon=True).start()


def _end_with(parent: int) -> None:
    """End this process when its parent is gone: killed, it cannot say good-bye."""
    while os.getppid() == parent:
        time.sleep(0.5)
    os._exit(1)


def _run(work: Work[Task, Result], task: Task) -> Result:
    assert _worker.matcher is not None
    return work(_worker.matcher, task)
