"""Makes a new snapshot out of the database."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from django.conf import settings
from django.db import connection, transaction

from timeline.chronology import kept, log, snapshot
from timeline.chronology.build import Builder
from timeline.chronology.directory import load_directory
from timeline.chronology.documents import all_documents
from timeline.chronology.segment import Segment
from timeline.models import Change

# Rows of the log kept for snapshots of other machines; an older one is built anew.
KEPT_CHANGES = 100_000

Progress = Callable[[int], object]


def rebuild(progress: Progress = lambda number: None) -> str:
    """Build a snapshot and put it in use; return its name. ``progress`` hears of events read.

    Raises ``snapshot.AnotherBuilds`` if another process is at it.
    """
    with snapshot.alone():
        _mend_restored_log()
        with one_view_of_the_data():
            reading = log.start()
            builder = Builder(load_directory(), snapshot.folder())
            for documents in all_documents():
                builder.add(documents)
                progress(len(documents))
        arrays, meta = builder.finish()
        arrays |= kept.lay_out(Segment(arrays, meta))
        name = snapshot.write(arrays, meta, reading.position)
        prune(reading.position)
        return name


@contextmanager
def one_view_of_the_data() -> Iterator[None]:
    """Read everything as of one moment, without keeping anybody from writing."""
    connection.ensure_connection()
    if connection.in_atomic_block:
        yield
    elif connection.vendor == "postgresql":
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
            yield
    else:
        # Django begins transactions that lock out writers; a reader need not.
        with connection.cursor() as cursor:
            cursor.execute("BEGIN DEFERRED")
            try:
                yield
            finally:
                cursor.execute("COMMIT")


def prune(position: log.Position) -> None:
    """Forget what is long since in every snapshot."""
    if position.anchor:
        Change.objects.filter(pk__lt=position.anchor.id - KEPT_CHANGES).delete()


def _mend_restored_log() -> None:
    """Take transactions of another server, whose log was restored here, to be settled."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute(
                "UPDATE timeline_change SET transaction_id = 0 WHERE transaction_id >= "
                "pg_snapshot_xmax(pg_current_snapshot())::text::bigint AND transaction_id <> "
                "coalesce(pg_current_xact_id_if_assigned()::text::bigint, 0)"  # our own, in tests
            )


class Background:
    """Has another process rebuild, one at a time."""

    def __init__(self) -> None:
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Begin to rebuild, unless the one begun before is still at it."""
        if self.process is not None and self.process.poll() is None:
            return
        command = [sys.executable, "-m", "django", "chronology_index", "--rebuild", "--quiet"]
        self.process = subprocess.Popen(
            ["nice", *command] if shutil.which("nice") else command,
            cwd=settings.BASE_DIR,
            env={**os.environ, "DJANGO_SETTINGS_MODULE": "timeline.settings"},
            stdin=subprocess.DEVNULL,
        )
