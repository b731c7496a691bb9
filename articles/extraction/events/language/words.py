"""Words of a text with offsets, on a flattened copy that is as long as the text.

Flattened means lower case, with straight quotation marks, so that every pattern of the
lexicon has one form of each letter to think of.
"""

import re
from bisect import bisect_left, bisect_right
from functools import lru_cache
from itertools import accumulate, repeat
from typing import NamedTuple

from articles.extraction.values import value

STRAIGHT = {"’": "'", "‘": "'", "`": "'", "“": '"', "”": '"', "\u00a0": " "}
WORD = re.compile(
    r"((?:[a-z]\.){2,}[a-z]?|\d+(?:[.,:]\d+)*(?:st|nd|rd|th|-\w+)?|[a-z]+(?:['&-][a-z]+)*"
    r"|[^\sa-z0-9])"
)
LETTERS = re.compile(r"[a-z]+")


class Word(NamedTuple):
    """One word or sign of the flattened text."""

    start: int
    end: int
    form: str


@value
class Line:
    """One sentence as the rules see it."""

    flat: str  # the flattened text of the whole article
    start: int
    end: int
    words: tuple[Word, ...]
    starts: tuple[int, ...]  # the offsets where the words start, to look words up by place
    letters: frozenset[str]  # its stretches of letters: what has others cannot match in it
    judges: tuple[int, ...] = ()  # where judges and courts are named that only a list knows

    def index(self, offset: int) -> int:
        """The number of the first word that starts at or after the offset."""
        return bisect_left(self.starts, offset)

    def between(self, start: int, end: int) -> tuple[Word, ...]:
        """The words that start in a stretch of the text."""
        return self.words[bisect_left(self.starts, start) : bisect_right(self.starts, end - 1)]


def flatten(text: str) -> str:
    """The text in lower case with straight quotation marks; every offset stays the same."""
    lower = text.lower()
    if len(lower) != len(text):  # a few letters grow when lowered
        lower = "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)
    for sign, plain in STRAIGHT.items():  # each at the speed of a search for one character
        lower = lower.replace(sign, plain)
    return lower


def line(flat: str, start: int, end: int, judges: tuple[int, ...] = ()) -> Line:
    """The words of one sentence of a flattened text."""
    words, starts, found = _words(flat, start, end)
    return Line(flat, start, end, words, starts, found, judges)


def letters_of(flat: str, start: int, end: int) -> frozenset[str]:
    """The stretches of letters of a whole sentence of a flattened text, kept for a while."""
    return _words(flat, start, end)[2]


def letters(flat: str, start: int, end: int) -> frozenset[str]:
    """The stretches of letters in a stretch of a flattened text."""
    return frozenset(LETTERS.findall(flat, start, end))


@lru_cache(maxsize=512)  # asked again for each event of a sentence, and by what is told beside
def _words(
    flat: str, start: int, end: int
) -> tuple[tuple[Word, ...], tuple[int, ...], frozenset[str]]:
    # What stands between words, a word, what stands between, …: much quicker than a match for each.
    parts = WORD.split(flat[start:end])
    ends = list(accumulate(map(len, parts), initial=start))
    starts = tuple(ends[1:-1:2])
    found = zip(starts, ends[2::2], parts[1::2], strict=True)
    words = tuple(map(tuple.__new__, repeat(Word), found))  # quicker than a call of Word
    return words, starts, letters(flat, start, end)
