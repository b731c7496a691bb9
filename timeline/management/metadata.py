"""Options that several commands share: what is stated about articles beside their text."""

from argparse import SUPPRESS, ArgumentParser
from typing import Any

from django.core.management.base import CommandError

from articles.readers.fields import stated_of
from articles.readers.values import Refused

FIELDS = ("published", "publisher", "title", "url", "authors")


def add_paths(parser: ArgumentParser, nargs: str) -> None:
    """Add PATH and what bears on it."""
    parser.add_argument(
        "paths",
        nargs=nargs,
        metavar="PATH",
        help="a .txt, .html or .jsonl file; - is standard input",
    )
    parser.add_argument(
        "--any-path",
        action="store_true",
        help='let a "path" in a JSON line leave the folder of its file',
    )


def add_metadata_options(parser: ArgumentParser) -> None:
    """Add --published, --publisher, --title, --url and --author."""
    group = parser.add_argument_group("what is known of the articles beside their text")
    group.add_argument(
        "--published",
        default=None,
        metavar="DATE",
        help="publication date: 2020-02-10, 2020-02-10T09:30, any EDTF, or in words",
    )
    group.add_argument("--publisher", default=None, help="name of the publisher")
    group.add_argument("--title", default=None, help="headline (for a single article)")
    group.add_argument("--url", default=None, help="address (for a single article)")
    group.add_argument(
        "--author", default=SUPPRESS, dest="authors", action="append", help="may be repeated"
    )


def metadata_of(options: dict[str, Any]) -> dict[str, Any]:
    """Return the given ones as fields of a record; a wrong one ends the command at once."""
    given = {name: options[name] for name in FIELDS if options.get(name)}
    try:
        stated_of(given)
    except Refused as problem:
        option = {"authors": "author"}.get(problem.field, problem.field)
        raise CommandError(f"--{option}: {problem.reason} {problem.fix}") from problem
    return given
