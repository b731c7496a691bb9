"""Stores articles and the events that the reader finds in them."""

import os
import sys
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction
from django.utils import timezone
from tqdm import tqdm

from articles.readers.files import read_records
from timeline.gazetteer import gazetteer_from_database
from timeline.ingest.importing import Options, import_records
from timeline.ingest.results import Item, Kind, Result
from timeline.ingest.stored import stored_records
from timeline.management.ahead import warn_of_days_ahead
from timeline.management.collecting import seldom_collecting
from timeline.management.counting import count_records
from timeline.management.metadata import add_metadata_options, add_paths, metadata_of
from timeline.management.refused_file import RefusedFile, default_path

FEW = 100  # articles that one process reads sooner than several


class Command(BaseCommand):
    """``import_articles PATH… [--published DATE …] [--no-read] [--dry-run]``."""

    help = (
        "Stores articles (.txt, .html, .jsonl, or - for standard input), reads the events in "
        "them, and joins those that are known already. Importing the same again changes nothing."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Declare the options."""
        add_paths(parser, "*")
        parser.add_argument("--no-read", action="store_true", help="store, and do not read events")
        parser.add_argument(
            "--reread",
            action="store_true",
            help="read all stored articles again that an older reader has read, or none",
        )
        parser.add_argument(
            "--dry-run", action="store_true", help="say what would change, and change nothing"
        )
        parser.add_argument(
            "--processes",
            type=int,
            default=os.cpu_count() or 1,
            metavar="N",
            help="read in N processes (one a core)",
        )
        parser.add_argument(
            "--refused",
            metavar="FILE",
            help="where to write refused records, to be corrected and imported again",
        )
        add_metadata_options(parser)

    def handle(self, *args: Any, **options: Any) -> None:
        """Import, and say what was new, updated, unchanged or refused, and why."""
        if bool(options["paths"]) == options["reread"]:
            raise CommandError("Name the files to import, or give --reread alone.")
        if options["processes"] < 1:
            raise CommandError("--processes: Give a number from 1 up.")
        self.refused = RefusedFile(_refused_path(options["refused"]))
        self.counts: Counter[str] = Counter()
        with transaction.atomic() if options["dry_run"] else nullcontext():
            self._import(options)
            if options["dry_run"]:
                transaction.set_rollback(True)
        self.refused.close()
        self._sum_up(options["dry_run"], options["verbosity"])

    def _import(self, options: dict[str, Any]) -> None:
        total = None if options["reread"] else count_records(options["paths"])
        # Starting a process takes as long as reading some hundred articles.
        few = total is not None and total < FEW
        results = import_records(
            self._records(options),
            gazetteer_from_database(),
            Options(1 if few else options["processes"], read=not options["no_read"]),
        )
        with (
            seldom_collecting(),
            tqdm(
                total=total,
                unit=" articles",
                file=self.stderr,
                disable=options["verbosity"] == 0 or not sys.stderr.isatty(),
                mininterval=0.5,
            ) as bar,
        ):
            for result in results:
                self._tell(result, options["verbosity"])
                bar.update()

    def _records(self, options: dict[str, Any]) -> Iterator[Item]:
        if options["reread"]:
            return stored_records()
        records = read_records(
            options["paths"],
            metadata_of(options),
            self._notice,
            any_path=options["any_path"],
        )
        return warn_of_days_ahead(records, timezone.localdate(), self._notice)

    def _notice(self, text: str) -> None:
        with tqdm.external_write_mode(file=sys.stderr):
            self.stderr.write(f"notice: {text}")

    def _tell(self, result: Result, verbosity: int) -> None:
        self.counts[result.kind] += 1
        self.counts["events"] += result.events
        self.counts["joined"] += result.joined
        if result.refusal:
            self.refused.add(result.refusal)
        quiet = result.kind in (Kind.NEW, Kind.UNCHANGED)
        if verbosity == 0 or (quiet and verbosity < 2):
            return
        place = f"{result.source}, line {result.line}" if result.line else result.source
        said = result.detail if result.refusal else f"{place}: {result.detail}".rstrip(": ")
        with tqdm.external_write_mode(file=sys.stdout):
            self.stdout.write(f"{result.kind.value}: {said}")
            for change in result.changes:
                self.stdout.write(f"    {change}")

    def _sum_up(self, dry: bool, verbosity: int) -> None:
        counts = self.counts
        would = "Nothing was changed. It would be: " if dry else ""
        if verbosity:
            self.stdout.write(
                would + ", ".join(f"{counts[kind]} {kind.value}" for kind in Kind) + " (articles); "
                f"{counts['events']} events read, {counts['joined']} of them known already."
            )
        if counts[Kind.REFUSED]:
            how = " with --any-path" if self.refused.has_paths else ""
            raise CommandError(
                f"{counts[Kind.REFUSED]} refused. Correct them in {self.refused.path} and import "
                f"that file{how}.",
                returncode=1,
            )


def _refused_path(given: str | None) -> Path:
    """Return where refused records go: the file named, in a folder that is there."""
    if not given:
        return default_path(settings.VAR_DIR, timezone.localtime())
    path = Path(given)
    if path.is_dir():
        raise CommandError(f"--refused: {path} is a folder. Name a file in it.")
    if not path.parent.is_dir():
        raise CommandError(f"--refused: There is no folder {path.parent}. Make it first.")
    return path
