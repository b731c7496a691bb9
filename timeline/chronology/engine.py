"""Keeps this process's index up with the database, and says when it cannot be used.

The state is never changed, only replaced: requests in other threads go on with the one they have.
"""

import logging
import threading
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from timeline.chronology import log, snapshot
from timeline.chronology.directory import NAMED_FACETS, Directory, load_directory, load_family
from timeline.chronology.documents import Document, all_documents, load_documents
from timeline.chronology.index import Index
from timeline.chronology.rebuild import Background
from timeline.chronology.segment import Segment, segment_of
from timeline.models import Event

SMALL = 5_000  # so many events are laid out in memory, within a request
FOLD = 1_000  # so many changed events are worth a new snapshot
SECONDS_BETWEEN_BUILDS = 30.0

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class State:
    """The index, and how far it is up with the log."""

    index: Index
    base: Segment
    directory: Directory
    position: log.Position
    version: str
    amended: Mapping[int, Document | None]  # what changed since the base was laid out
    snapshot: str | None  # name of the one in use when this was begun; may be unusable


class Engine:
    """One a process."""

    def __init__(self) -> None:
        self.state: State | None = None
        self.lock = threading.RLock()
        self.background = Background()
        self.last_build = float("-inf")
        self.unusable = ""  # name of a snapshot that cannot be used

    def up_to_date(self) -> tuple[State | None, str]:
        """Return the state as of now, None if there is none; and the version of the data.

        One query if nothing changed.
        """
        state = self.state
        if state is not None:
            reading = log.read(state.position)
            if self._holds(state, reading):
                return state, reading.version
        with self.lock:
            return self._catch_up()

    def _holds(self, state: State, reading: log.Reading) -> bool:
        """Say whether a state is the newest there can be."""
        if reading.changed or reading.lost:
            return False
        return state.snapshot == snapshot.current()

    def _catch_up(self) -> tuple[State | None, str]:
        """Bring the state up with the log, or start anew."""
        state = self.state
        if state is not None and state.snapshot == snapshot.current():
            reading = log.read(state.position)
            state = None if reading.lost else self._amended(state, reading)
            if state is not None:
                return self._keep(state), reading.version
        self.state = None
        opened = self._from_snapshot() or self._from_memory()
        if opened is None:
            self.build_soon()
            return None, log.start().version
        return self._keep(opened), opened.version

    def _keep(self, state: State) -> State:
        """Take over a state, and have it folded into a new snapshot if it grew."""
        self.state = state
        if len(state.amended) > FOLD:
            laid_out = self._from_memory() if state.base.events <= SMALL else None
            self.state = laid_out or state
            if laid_out is None:
                self.build_soon()
        return self.state

    def _amended(self, state: State, reading: log.Reading) -> State | None:
        """Return the state with what changed; None if it must be laid out anew."""
        changed = reading.changed
        if not changed:
            return replace(state, position=reading.position, version=reading.version)
        directory = _with_families(state.directory, {kind for kind, _ in changed})
        keys = {key for kind, key in changed if kind == "event"}
        if directory is not state.directory and not state.base.suits(directory):
            return None
        amended = {**state.amended, **dict.fromkeys(keys)}
        amended |= {document.pk: document for document in load_documents(keys)}
        return _state(state, directory, reading, amended)

    def _from_snapshot(self) -> State | None:
        """Return a state that begins with the snapshot on disk, if there is one of these data."""
        name = snapshot.current()
        if name is None or name == self.unusable:
            return None
        try:
            found = snapshot.open_current()
        except (snapshot.Damaged, OSError, ValueError, KeyError) as problem:
            logger.warning("The chronology index %s cannot be used: %s", name, problem)
            self.unusable = name
            return None
        if found is None:
            return None
        directory = load_directory()
        reading = log.read(found.position)
        if reading.lost or not found.segment.suits(directory):
            self.unusable = found.name  # of other data, or long outdated
            return None
        keys = {key for kind, key in reading.changed if kind == "event"}
        amended: dict[int, Document | None] = dict.fromkeys(keys)
        amended |= {document.pk: document for document in load_documents(keys)}
        empty = Index.of(found.segment, directory)
        begun = State(empty, found.segment, directory, found.position, "", {}, found.name)
        return _state(begun, directory, reading, amended)

    def _from_memory(self) -> State | None:
        """Return a state laid out here and now, if there are few events."""
        reading, name = log.start(), snapshot.current()
        if Event.objects.all()[SMALL : SMALL + 1].exists():
            return None
        directory = load_directory()
        base = segment_of((one for chunk in all_documents() for one in chunk), directory)
        index = Index.of(base, directory)
        return State(index, base, directory, reading.position, reading.version, {}, name)

    def build_soon(self) -> None:
        """Have a snapshot built in the background, not too often."""
        if time.monotonic() - self.last_build > SECONDS_BETWEEN_BUILDS:
            self.last_build = time.monotonic()
            self.background.start()


def _state(
    state: State,
    directory: Directory,
    reading: log.Reading,
    amended: Mapping[int, Document | None],
) -> State:
    """Return a state with the same base and these amendments."""
    overlay = segment_of((found for found in amended.values() if found), directory)
    index = Index(state.base, directory, overlay, state.base.ranks_of_keys(amended))
    return replace(
        state,
        index=index,
        directory=directory,
        position=reading.position,
        version=reading.version,
        amended=amended,
    )


def _with_families(directory: Directory, kinds: Iterable[str]) -> Directory:
    """Return the directory with these facets read anew."""
    fresh = {kind: load_family(kind) for kind in kinds if kind in NAMED_FACETS}
    return Directory({**directory.families, **fresh}) if fresh else directory
