"""What the readers of files hand on: records as they came in, documents as they were cleaned."""

import dataclasses
from collections.abc import Mapping
from typing import Any

from articles.extraction.values import Interval, Published, value

PLAIN = "text/plain"
HTML = "text/html"
ADDRESS = "text/uri-list"  # only an address is known; the bytes are that address

# As long as the columns that keep them.
LONGEST = {"id": 500, "title": 500, "publisher": 200, "url": 2000}
# Far above any article; keeps one broken file from filling the memory.
MOST_BYTES = 64 * 1024 * 1024


class Refused(Exception):
    """An article that cannot be taken in: which field is wrong, why, and what would help."""

    def __init__(self, reason: str, fix: str, field: str = "") -> None:
        super().__init__(reason)
        self.reason = reason
        self.fix = fix
        self.field = field


@value
class Stated:
    """What somebody says about an article beside its text; empty where nothing is said."""

    title: str = ""
    publisher: str = ""
    url: str = ""
    published: Interval | None = None
    published_as_given: str = ""
    authors: tuple[str, ...] = ()


@value
class Record:
    """One article as it came in."""

    source: str  # the file as named by the user; "-" is standard input
    line: int  # line of the file, from 1; 0 where the whole file is the article
    id: str  # the record's own id, else its path as given, else its number
    content: bytes  # the original, never empty
    media_type: str  # PLAIN, HTML or ADDRESS
    stated: Stated
    given: Mapping[str, Any] = dataclasses.field(
        repr=False
    )  # as fields of a JSON line, to be written again


@value
class Refusal:
    """One record that was refused, with all that is needed to correct it."""

    source: str
    line: int
    field: str
    reason: str
    fix: str
    given: Mapping[str, Any] = dataclasses.field(repr=False)

    def __str__(self) -> str:
        place = f"{self.source}, line {self.line}" if self.line else self.source
        part = f', field "{self.field}"' if self.field else ""
        return f"{place}{part}: {self.reason} {self.fix}"


@value
class Document:
    """One article, cleaned: what the reader of events takes, and what a row keeps."""

    text: str  # empty where only an address is known
    title: str
    publisher: str
    url: str
    authors: tuple[str, ...]
    published: Published | None  # None: nobody says; the text may tell
