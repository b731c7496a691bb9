"""Looks after the chronology's index on disk."""

import time
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from tqdm import tqdm

from timeline.chronology import log, snapshot
from timeline.chronology.rebuild import rebuild
from timeline.models import Event


class Command(BaseCommand):
    """``manage.py chronology_index --status | --rebuild | --check``."""

    help = (
        "Says how the chronology's index stands, builds it anew, or checks it against the "
        "database. The site does all this by itself; nothing is lost if the index is removed."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        """Take one of three tasks."""
        task = parser.add_mutually_exclusive_group()
        task.add_argument("--status", action="store_true", help="say how it stands (the default)")
        task.add_argument("--rebuild", action="store_true", help="build it anew and put it in use")
        task.add_argument(
            "--check",
            action="store_true",
            help="compare its checksums, and its events with the database; fail if they differ",
        )
        parser.add_argument("--quiet", action="store_true", help="say nothing but errors")

    def handle(self, **options: Any) -> None:
        """Do the task."""
        if options["rebuild"]:
            self.rebuild(options["quiet"])
        elif options["check"]:
            self.check_index()
        else:
            self.status()

    def rebuild(self, quiet: bool) -> None:
        """Build a version; one process at a time."""
        begun = time.monotonic()
        with tqdm(total=Event.objects.count(), unit=" events", disable=quiet) as bar:
            try:
                name = rebuild(bar.update)
            except snapshot.AnotherBuilds as problem:
                if not quiet:
                    self.stdout.write(f"{problem} Nothing to do.")
                return
            except OSError as problem:
                raise CommandError(
                    f"The index could not be written to {snapshot.folder()}: {problem.strerror}. "
                    "The one in use stays in use. Make room there, or set VAR_DIR elsewhere."
                ) from problem
        if not quiet:
            self.stdout.write(f"Built {name} in {time.monotonic() - begun:.1f} s.")
            self.status()

    def opened(self) -> snapshot.Snapshot | None:
        """Open the version in use, every checksum compared."""
        try:
            return snapshot.open_current()
        except (snapshot.Damaged, OSError, ValueError, KeyError) as problem:
            raise CommandError(
                f"The index in {snapshot.folder()} cannot be used: {problem}. The site answers "
                "without it. Run: manage.py chronology_index --rebuild"
            ) from problem

    def status(self) -> None:
        """Say how the index stands."""
        found = self.opened()
        if found is None:
            self.stdout.write(
                f"There is no index in {snapshot.folder()}. Few events need none; for many, "
                "the site has it built."
            )
            return
        events = found.segment.events
        self.stdout.write(
            f"Index {found.name}: {events:,} events, {found.size:,} bytes"
            + (f" ({found.size / events:.0f} an event)." if events else ".")
        )
        reading = log.read(found.position)
        if reading.lost:
            self.stdout.write("It is of other data, or too old to be brought up to date.")
        else:
            self.stdout.write(f"{len(reading.changed):,} changes since it was built.")

    def check_index(self) -> None:
        """Compare the index with the database."""
        found = self.opened()
        if found is None:
            raise CommandError("There is no index. Run: manage.py chronology_index --rebuild")
        reading = log.read(found.position)
        if reading.lost:
            raise CommandError(
                "The index is of other data, or too old. Run: manage.py chronology_index --rebuild"
            )
        changed = {key for kind, key in reading.changed if kind == "event"}
        stored = set(Event.objects.public().values_list("pk", flat=True).iterator()) - changed
        indexed = set(found.segment.arrays["sorted_keys"].tolist()) - changed
        if stored != indexed:
            raise CommandError(
                f"{len(stored - indexed):,} events are missing in the index, and "
                f"{len(indexed - stored):,} are too many. Run: manage.py chronology_index --rebuild"
            )
        self.stdout.write(
            f"The index is whole: {len(indexed):,} events as in the database, "
            f"{len(changed):,} changed since."
        )
