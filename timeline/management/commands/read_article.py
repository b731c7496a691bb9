"""Prints what the reader finds in articles; writes nothing and needs no database."""

import os
import sys
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from articles.readers.files import read_records
from articles.readers.values import Refusal
from timeline.gazetteer import gazetteer_from_fixtures
from timeline.ingest.processes import in_order
from timeline.management.metadata import add_metadata_options, add_paths, metadata_of
from timeline.management.printing import Item, print_reading


class Command(BaseCommand):
    """``read_article PATH… [--published DATE] [--format table|jsonl]``."""

    help = (
        "Prints the dates and events that the reader finds in articles (.txt, .html, .jsonl, or - "
        "for standard input), without storing anything."
    )
    requires_system_checks: list[str] = []
    requires_migrations_checks = False

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Declare the options."""
        add_paths(parser, "+")
        parser.add_argument("--format", choices=["table", "jsonl"], default="table")
        parser.add_argument(
            "--processes", type=int, default=1, metavar="N", help="read in N processes (1)"
        )
        add_metadata_options(parser)

    def handle(self, *args: Any, **options: Any) -> None:
        """Print one reading after the other, in the order of the input."""
        if options["processes"] < 1:
            raise CommandError("--processes: Give a number from 1 up.")
        records = read_records(
            options["paths"],
            metadata_of(options),
            self._notice,
            any_path=options["any_path"],
        )
        tasks = ((item, (item, options["format"])) for item in records)
        refused = 0
        found = in_order(print_reading, tasks, gazetteer_from_fixtures(), options["processes"])
        for item, printed in found:
            if printed is None:
                raise CommandError(
                    f"A reading process ended at {place_of(item)} or soon after it, killed or out "
                    "of memory. Run the same command again with --processes 1."
                )
            if isinstance(printed, Refusal):
                refused += 1
                self.stderr.write(f"refused: {printed}")
            else:
                self._print(printed)
        if refused:
            raise CommandError(f"{refused} refused; the reasons stand above.", returncode=1)

    def _notice(self, text: str) -> None:
        self.stderr.write(f"notice: {text}")

    def _print(self, text: str) -> None:
        try:
            self.stdout.write(text)
        except BrokenPipeError:  # whoever reads has seen enough: read_article … | head
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            raise SystemExit(141) from None


def place_of(item: Item) -> str:
    """Return where a record stands, for whoever looks for it."""
    return f"{item.source}, line {item.line}" if item.line else item.source
