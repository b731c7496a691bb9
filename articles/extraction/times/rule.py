"""The form of a rule: a pattern, a reading, a guard, and the examples that test them."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from articles.extraction.times.lexicon import expanded
from articles.extraction.times.meanings.base import Meaning

Groups = Mapping[str, str]
Read = Callable[[Groups], Meaning | None]
Guard = Callable[[str, int, int], bool]  # (folded text, start, end) → may it be read here?
GROUP_NAME = re.compile(r"\(\?P<\w+>")


def anywhere(text: str, start: int, end: int) -> bool:
    """The guard of a rule that needs none."""
    return True


@dataclass(frozen=True, slots=True)
class Rule:
    """One way in which English writes a time.

    The pattern is RE2 without regard to case, with pieces of the lexicon in braces; of the
    rules that match at a place the longest match wins, then the rule that stands first.
    A group named ``span`` is the expression where the pattern must see more than that.
    Examples: (sentence with the phrase in [brackets], its TIMEX3 value), read in an article
    of Wednesday 12 February 2020. ``leaves``: sentences in which no date or time is found.
    """

    name: str
    pattern: str
    read: Read
    catches: tuple[tuple[str, str], ...]
    leaves: tuple[str, ...] = ()
    guard: Guard = anywhere

    @property
    def expression(self) -> str:
        """The pattern for RE2, with named groups."""
        return expanded(self.pattern)

    @property
    def bare_expression(self) -> str:
        """The pattern for RE2, without groups."""
        return GROUP_NAME.sub("(?:", self.expression)
