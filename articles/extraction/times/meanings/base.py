"""What a phrase means before it is placed on the calendar, and the place it is read at."""

import datetime as dt
from typing import Protocol

from articles.extraction.times.memory import Memory
from articles.extraction.times.reading import Reading
from articles.extraction.times.tense import tense_at
from articles.extraction.times.verbs import Tense


class Scene:
    """Where a phrase stands and what is known there. Tense is looked up when first asked for.

    One for each text, moved from phrase to phrase, never shared.
    """

    __slots__ = ("_tense", "end", "memory", "start", "text", "today")

    def __init__(self, text: str, today: dt.date | None, memory: Memory) -> None:
        self.text = text  # folded: one ASCII character for each character of the article
        self.start = self.end = 0
        self.today = today  # the day that "today" means here; None if unknown
        self.memory = memory
        self._tense: Tense | None = None

    def move(self, start: int, end: int) -> None:
        """Go to another phrase."""
        self.start, self.end, self._tense = start, end, None

    @property
    def tense(self) -> Tense:
        """The tense of the clause that the phrase belongs to."""
        if self._tense is None:
            self._tense = tense_at(self.text, self.start, self.end)
        return self._tense

    def on(self, today: dt.date | None) -> "Scene":
        """The same place, seen from another day."""
        other = Scene(self.text, today, self.memory)
        other.start, other.end, other._tense = self.start, self.end, self._tense
        return other


class Meaning(Protocol):
    """A frozen value that says what a phrase means, apart from its place in a text."""

    def resolve(self, scene: Scene) -> Reading | None:
        """Place it on the calendar; None if the phrase turns out to be no time expression."""
        ...
