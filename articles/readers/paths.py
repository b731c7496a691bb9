"""Which files a path may name: the folder it starts from, and the kinds of files."""

import os
import re
from dataclasses import dataclass
from pathlib import Path

from articles.readers.values import Refused

PAGES = {".html", ".htm", ".xhtml"}
LINES = {".jsonl", ".ndjson", ".json"}
TEXTS = {".txt", ".text", ".md"}
# "report.pdf", but not "Minutes, 5 Feb. 2020": a name may hold a full stop.
SUFFIX = re.compile(r"\.[A-Za-z][A-Za-z0-9]{0,9}")


@dataclass(frozen=True, slots=True)
class Folder:
    """Where paths start from; ``closed``: they may not leave it."""

    path: Path = Path()
    closed: bool = False

    def file(self, named: str) -> Path:
        """Return the file of this name; raises ``Refused`` for one that must not be opened."""
        if "\0" in named:
            reason = "The path holds a NUL character, which no file name has."
            raise Refused(reason, "Write the path without it.", "path")
        if self.closed and _leaves(named):
            raise Refused(
                f"{named} lies outside the folder of the file that names it.",
                "Move the article into that folder, or allow it with --any-path.",
                "path",
            )
        return self.path / named


def _leaves(named: str) -> bool:
    return Path(named).is_absolute() or Path(os.path.normpath(named)).parts[:1] == ("..",)


def refuse_kind(named: str) -> None:
    """Raise ``Refused`` for a name whose ending says that it is no article; none is a text."""
    suffix = Path(named).suffix
    if SUFFIX.fullmatch(suffix) and suffix.lower() not in PAGES | TEXTS | LINES:
        reason = f"{Path(named).name} ends in {suffix}: .txt, .html and .jsonl are read."
        raise Refused(reason, "Save its text as .txt, or rename it if it is one.", "path")
