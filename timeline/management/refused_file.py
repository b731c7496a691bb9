"""The file of refused records: JSON lines that can be corrected and imported again."""

import datetime as dt
import json
from pathlib import Path
from typing import IO

from articles.readers.values import Refusal


class RefusedFile:
    """Written as records are refused; not made while none is."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.has_paths = False  # whether a record names its file, by a complete path
        self._file: IO[str] | None = None

    def add(self, refusal: Refusal) -> None:
        """Append a record with the reason for its refusal."""
        if self._file is None:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self._file = self.path.open("w", encoding="utf-8")
        self.has_paths |= "path" in refusal.given
        place = f"{refusal.source}:{refusal.line}" if refusal.line else refusal.source
        record = {
            **refusal.given,
            "refused": f"{refusal.field + ': ' if refusal.field else ''}"
            f"{refusal.reason} {refusal.fix}",
            "refused_at": place,
        }
        # ASCII, so that even half a character comes back as it was.
        self._file.write(json.dumps(record, ensure_ascii=True) + "\n")
        self._file.flush()  # what is refused must not be lost with the process

    def close(self) -> None:
        """Close the file if it was made."""
        if self._file is not None:
            self._file.close()


def default_path(folder: Path, now: dt.datetime) -> Path:
    """Return a name of its own for each import."""
    return folder / f"refused-{now:%Y%m%d-%H%M%S}.jsonl"
