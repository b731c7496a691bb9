"""A sorted list of strings in two arrays that can be mapped into memory."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence

import numpy as np

from timeline.chronology.postings import Array, Arrays


class Strings:
    """Finds a string's number, and the numbers of all that begin alike."""

    def __init__(self, arrays: Mapping[str, Array], name: str) -> None:
        self.text = arrays[f"{name}.text"]
        self.starts = arrays[f"{name}.starts"]

    def __len__(self) -> int:
        return len(self.starts) - 1

    def at(self, number: int) -> bytes:
        """Return a string by its number, as UTF-8."""
        return self.text[int(self.starts[number]) : int(self.starts[number + 1])].tobytes()

    def find(self, word: str) -> int | None:
        """Return the number of a string, None if it is not there."""
        wanted = word.encode()
        number = bisect_left(range(len(self)), wanted, key=self.at)
        return number if number < len(self) and self.at(number) == wanted else None

    def beginning_with(self, prefix: str) -> range:
        """Return the numbers of all strings that begin so."""
        wanted = prefix.encode()
        every = range(len(self))
        # No UTF-8 has a byte 0xFF: what begins so sorts in front of it.
        return range(
            bisect_left(every, wanted, key=self.at),
            bisect_left(every, wanted + b"\xff", key=self.at),
        )


def strings(name: str, values: Sequence[bytes]) -> Arrays:
    """Lay out strings, which come as sorted UTF-8."""
    lengths = np.fromiter((len(value) for value in values), dtype=np.uint32, count=len(values))
    starts = np.zeros(len(values) + 1, dtype=np.uint32)
    np.cumsum(lengths, out=starts[1:])
    text = np.frombuffer(b"".join(values), dtype=np.uint8)
    return {f"{name}.text": text, f"{name}.starts": starts}
