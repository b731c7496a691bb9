"""Bytes laid one behind another while an index is built: in memory, or in a file if many come."""

import tempfile
from pathlib import Path
from typing import IO, Any

import numpy as np

from timeline.chronology.postings import Array


class Pile:
    """Takes bytes, and gives them back as one array.

    With a folder they lie in a file there that has no name: whatever happens, nothing is left.
    """

    def __init__(self, folder: Path | None) -> None:
        self.file: IO[bytes] | None = None
        if folder:
            self.file = tempfile.TemporaryFile(dir=folder)  # noqa: SIM115 - as long as its array
        self.parts: list[bytes] = []
        self.size = 0

    def add(self, raw: bytes) -> None:
        """Lay some bytes on the pile."""
        self.size += len(raw)
        if self.file is None:
            self.parts.append(raw)
        else:
            self.file.write(raw)

    def array(self, dtype: Any) -> Array:
        """Return everything as one array, which lies where the bytes lie. Nothing comes after."""
        if self.file is None or not self.size:
            whole = b"".join(self.parts)
            self.parts.clear()
            return np.frombuffer(whole, dtype=dtype)
        self.file.flush()
        return np.memmap(self.file, dtype=dtype, mode="r")
