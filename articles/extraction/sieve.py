"""Patterns → those that can match in a text at all, told by one scan for all of them.

Most patterns of the reader match in few texts, and ``re`` takes as long to find nothing as to
find something. RE2 looks for all of them at once, some hundred times as fast; what stands before
or behind a match (look-around) it leaves to ``re``, which searches only for those that are left.
"""

import re
from collections.abc import Iterable, Iterator

import re2

from articles.extraction.times.folding import fold

MEMORY = 32 << 20  # bytes that one automaton may take at most
# Patterns to one automaton. The states of many grow with their product and are made while texts
# are read: over new texts 44 in one took four times as long as in six.
AT_ONCE = 8
TOKEN = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?<?[=!]|\(\?P<\w+>|.", re.DOTALL)
LOOKS = ("(?=", "(?!", "(?<=", "(?<!")


def without_looks(pattern: str) -> str:
    """Return a pattern without its look-around, so that it matches at least as much.

    r"(?<!at )the (?P<word>city)(?! of)" → r"the (?:city)"
    """
    kept: list[str] = []
    depth = dropped_from = 0  # how deep in groups; at which depth a look-around began
    for token in TOKEN.findall(pattern):
        if token.startswith("("):
            depth += 1
            if token in LOOKS and not dropped_from:
                dropped_from = depth
        if not dropped_from:
            kept.append("(?:" if token.startswith("(?P<") else token)
        if token == ")":
            if depth == dropped_from:
                dropped_from = 0
            depth -= 1
    return "".join(kept)


class Sifted:
    """A text, and the patterns that can match in it; ``known`` are all that were looked for."""

    def __init__(self, text: str, known: frozenset[int], present: frozenset[int]) -> None:
        self._text = text
        self._known = known
        self._present = present

    def may_hold(self, pattern: re.Pattern[str]) -> bool:
        """Whether a pattern may match; false only of those of the sieve."""
        number = id(pattern)
        return number in self._present or number not in self._known

    def finditer(self, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """Yield the matches of any pattern, of those of the sieve without a search in vain."""
        return pattern.finditer(self._text) if self.may_hold(pattern) else iter(())


class Sieve:
    """Some patterns without flags; built once, never changed, safe for threads."""

    def __init__(self, patterns: Iterable[re.Pattern[str]]) -> None:
        self._patterns = tuple(patterns)  # kept, so that no other object takes their ids
        self._ids = [id(pattern) for pattern in self._patterns]
        self._known = frozenset(self._ids)
        options = re2.Options()
        options.max_mem = MEMORY
        options.encoding = re2.Options.Encoding.LATIN1
        groups = -(-len(self._patterns) // AT_ONCE)
        self._sets: list[tuple[re2.Set, list[int]]] = []
        for first in range(groups):
            found = re2.Set.SearchSet(options)
            for pattern in self._patterns[first::groups]:
                found.Add(without_looks(pattern.pattern).encode("ascii"))
            found.Compile()
            self._sets.append((found, self._ids[first::groups]))

    def sift(self, text: str) -> Sifted:
        """Return the text with what can match in it."""
        read = fold(text).encode("ascii")
        present: set[int] = set()
        for found, ids in self._sets:
            present.update(ids[number] for number in found.Match(read) or ())  # None: nothing
        return Sifted(text, self._known, frozenset(present))
