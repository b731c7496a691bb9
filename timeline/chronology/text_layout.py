"""Lays out the words of many events: which events have a word, and each event's text in stems.

Of every word as written (folded) there is a posting list; of every stem the words that share it.
The text itself, for phrases and relevance, is UTF-8 in which every letter stands for one stem, so
that a phrase is found by finding a string: the commonest 126 stems take one byte each.
"""

from array import array
from collections.abc import Iterable

import numpy as np

from timeline.chronology.postings import Array, Arrays, postings, sorted_pairs
from timeline.chronology.strings import strings
from timeline.chronology.words import stem, words

BREAK = 0  # in front of every field, in the text as it is collected
BREAK_LETTER = 1  # and as it is laid out
FIRST_LETTER = 2
SURROGATES, NUMBER_OF_SURROGATES = 0xD800, 0x800  # UTF-8 has no letters there
LETTERS_AT_ONCE = 4_000_000


class Numbering(dict[str, int]):
    """Gives every new word the next number, from 1."""

    def __missing__(self, word: str) -> int:
        self[word] = number = len(self) + 1
        return number


class TextCollector:
    """Collects the words of events, in any order, and lays them out by rank."""

    def __init__(self) -> None:
        self.numbering = Numbering()
        self.texts: list[Array] = []  # numbers of words, BREAK in front of each field
        self.lengths = array("I")  # of each event's text
        self.current = array("I")

    def add(self, fields: Iterable[str]) -> None:
        """Take the fields of the next event."""
        before = len(self.current)
        for text in fields:
            self.current.append(BREAK)
            self.current.extend(map(self.numbering.__getitem__, words(text)))
        self.lengths.append(len(self.current) - before)

    def end_chunk(self) -> None:
        """Put what was taken aside, compactly."""
        self.texts.append(np.frombuffer(self.current.tobytes(), dtype=np.uint32))
        self.current = array("I")

    def lay_out(self, rank_of: Array) -> Arrays:
        """Return the arrays, with event number n at rank ``rank_of[n]``."""
        self.end_chunk()
        flat = np.concatenate(self.texts)
        self.texts.clear()
        lengths = np.frombuffer(self.lengths, dtype=np.uint32)
        by_text = sorted(self.numbering, key=str.encode)
        place = np.zeros(len(by_text) + 1, dtype=np.uint32)  # number → place in the sorted words
        for at, word in enumerate(by_text):
            place[self.numbering[word]] = at
        self.numbering.clear()
        stem_of, arrays = _vocabulary(by_text)
        arrays |= _posting_lists(flat, lengths, place, rank_of, len(by_text))
        stem_at = np.zeros(len(place), dtype=np.uint32)  # number → stem
        stem_at[1:] = stem_of[place[1:]] if by_text else 0
        return arrays | _text_in_stems(
            flat, lengths, stem_at, rank_of, len(arrays["stem.starts"]) - 1
        )


def _vocabulary(by_text: list[str]) -> tuple[Array, Arrays]:
    """Return the stem of every word, and the arrays of words and stems."""
    stemmed = [stem(word) for word in by_text]
    stems = sorted(set(stemmed), key=str.encode)
    number = {value: at for at, value in enumerate(stems)}
    stem_of = np.fromiter((number[value] for value in stemmed), np.uint32, len(stemmed))
    order = np.argsort(stem_of, kind="stable").astype(np.uint32)
    starts = np.searchsorted(stem_of[order], np.arange(len(stems) + 1)).astype(np.uint32)
    arrays = strings("word", [word.encode() for word in by_text])
    arrays |= strings("stem", [value.encode() for value in stems])
    return stem_of, {**arrays, "stem.words": order, "stem.words.starts": starts}


def _posting_lists(flat: Array, lengths: Array, place: Array, rank_of: Array, size: int) -> Arrays:
    """Return which ranks have which word. Sorts some words at a time, to need less memory."""
    real = flat != BREAK
    words_at = place[flat[real]]
    ranks = np.repeat(rank_of.astype(np.uint32), lengths)[real]
    parts = 1 + len(words_at) // LETTERS_AT_ONCE
    edges = np.quantile(words_at, np.linspace(0, 1, parts + 1)[1:-1], method="lower")
    group = np.searchsorted(edges, words_at, side="right").astype(np.uint16)
    pairs = [
        sorted_pairs(words_at[chosen], ranks[chosen])
        for chosen in (np.flatnonzero(group == number) for number in range(parts))
    ]
    values, ranked = (np.concatenate(one) for one in zip(*pairs, strict=True))
    return postings("word.ranks", values, ranked, size)


def letters_by_frequency(counts: Array) -> Array:
    """Return the letter that stands for each stem: the commoner, the fewer bytes."""
    letters = np.empty(len(counts), dtype=np.uint32)
    letters[np.argsort(-counts.astype(np.int64), kind="stable")] = np.arange(
        FIRST_LETTER, len(counts) + FIRST_LETTER
    )
    letters[letters >= SURROGATES] += NUMBER_OF_SURROGATES
    return letters


def _text_in_stems(
    flat: Array, lengths: Array, stem_at: Array, rank_of: Array, stems: int
) -> Arrays:
    """Return every event's text with a letter for each stem, by rank."""
    real = flat != BREAK
    counts = np.bincount(stem_at[flat[real]], minlength=stems)
    letters = letters_by_frequency(counts)
    ends = np.cumsum(lengths, dtype=np.int64)
    by_rank = np.argsort(rank_of)
    chunks: list[bytes] = []
    sizes: list[Array] = []
    for group in np.array_split(by_rank, max(1, len(flat) // LETTERS_AT_ONCE)):
        spans = [flat[ends[event] - lengths[event] : ends[event]] for event in group]
        part = np.concatenate(spans) if spans else flat[:0]
        text = np.where(part == BREAK, BREAK_LETTER, letters[stem_at[part]] if stems else 0)
        width = 1 + (text >= 0x80) + (text >= 0x800).astype(np.int64) + (text >= 0x10000)
        chunks.append(text.astype("<u4").tobytes().decode("utf-32-le").encode())
        before = np.concatenate([[0], np.cumsum(lengths[group], dtype=np.int64)])
        sizes.append(np.diff(np.concatenate([[0], np.cumsum(width)])[before]))
    starts = np.zeros(len(lengths) + 1, dtype=np.uint64)
    np.cumsum(np.concatenate(sizes), out=starts[1:])
    starts = starts.astype(np.uint32) if starts[-1] < 2**32 else starts
    text_bytes = np.frombuffer(b"".join(chunks), dtype=np.uint8)
    return {"text": text_bytes, "text.starts": starts, "stem.letters": letters}
