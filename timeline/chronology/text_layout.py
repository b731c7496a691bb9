"""Lays out the words of many events: which events have a word, and each event's text in stems.

Of every word as written (folded) there is a posting list; of every stem the words that share it.
The text itself, for phrases and relevance, is UTF-8 in which every letter stands for one stem, so
that a phrase is found by finding a string: the commonest 126 stems take one byte each.
"""

from array import array
from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np

from timeline.chronology.piles import Pile
from timeline.chronology.postings import Array, Arrays, lists_of, sorted_pairs, starts_of
from timeline.chronology.strings import strings
from timeline.chronology.words import stem, words

BREAK = 0  # in front of every field, in the text as it is collected
BREAK_LETTER = 1  # and as it is laid out
FIRST_LETTER = 2
SURROGATES, NUMBER_OF_SURROGATES = 0xD800, 0x800  # UTF-8 has no letters there
LETTERS_AT_ONCE = 4_000_000  # that are laid out in one go
PAIRS_AT_ONCE = 16_000_000  # of a word and an event, that are sorted in one go


class Numbering(dict[str, int]):
    """Gives every new word the next number, from 1."""

    def __missing__(self, word: str) -> int:
        self[word] = number = len(self) + 1
        return number


class TextCollector:
    """Collects the words of events, in any order, and lays them out by rank."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder  # for what is too large for memory
        self.numbering = Numbering()
        self.pile = Pile(folder)  # numbers of words, BREAK in front of each field
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
        self.pile.add(self.current.tobytes())
        self.current = array("I")

    def lay_out(self, rank_of: Array) -> Arrays:
        """Return the arrays, with event number n at rank ``rank_of[n]``."""
        self.end_chunk()
        taken = Taken(self.pile.array(np.uint32), np.frombuffer(self.lengths, np.uint32), rank_of)
        by_text = sorted(self.numbering, key=str.encode)
        place = np.zeros(len(by_text) + 1, dtype=np.uint32)  # number → place in the sorted words
        for at, word in enumerate(by_text):
            place[self.numbering[word]] = at
        self.numbering.clear()
        stem_of, arrays = _vocabulary(by_text)
        times = taken.times(len(place))
        arrays |= _posting_lists(taken, place, times, Pile(self.folder))
        stem_at = np.zeros(len(place), dtype=np.uint32)  # number → stem
        stem_at[1:] = stem_of[place[1:]]
        stems = len(arrays["stem.starts"]) - 1
        counts = np.bincount(stem_at[1:], weights=times[1:], minlength=stems)
        letters = letters_by_frequency(counts)
        return arrays | _text_in_stems(taken, stem_at, letters, Pile(self.folder))


class Taken:
    """The texts of all events as they were taken: numbers of words."""

    def __init__(self, flat: Array, lengths: Array, rank_of: Array) -> None:
        self.flat = flat
        self.lengths = lengths
        self.rank_of = rank_of.astype(np.uint32)
        self.starts = starts_of(lengths).astype(np.int64)

    def parts(self) -> Iterator[tuple[Array, Array, Array]]:
        """Yield some events at a time: their words, how many each has, and their ranks."""
        first, events = 0, len(self.lengths)
        while first < events:
            behind = int(np.searchsorted(self.starts, self.starts[first] + LETTERS_AT_ONCE))
            behind = min(max(behind, first + 1), events)
            yield (
                self.flat[self.starts[first] : self.starts[behind]],
                self.lengths[first:behind],
                self.rank_of[first:behind],
            )
            first = behind

    def times(self, numbers: int) -> Array:
        """Return how often each number occurs."""
        found = np.zeros(numbers, dtype=np.int64)
        for words_at, _, _ in self.parts():
            found += np.bincount(words_at, minlength=numbers)
        return found


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


def _posting_lists(taken: Taken, place: Array, times: Array, lists: Pile) -> Arrays:
    """Return which ranks have which word: some words at a time, whatever the number of events."""
    size = len(place) - 1
    of_place = np.zeros(size, dtype=np.int64)
    of_place[place[1:]] = times[1:]
    lengths: list[Array] = [np.zeros(0, dtype=np.uint64)]
    counts: list[Array] = [np.zeros(0, dtype=np.uint32)]
    before = np.cumsum(of_place) - of_place
    first = 0
    while first < size:
        behind = int(np.searchsorted(before, before[first] + PAIRS_AT_ONCE))
        behind = min(max(behind, first + 1), size)
        values, ranks = _pairs_between(taken, place, first, behind)
        some_lengths, some_counts = lists_of(values, ranks, first, behind, lists.add)
        lengths.append(some_lengths)
        counts.append(some_counts)
        first = behind
    return {
        "word.ranks.lists": lists.array(np.uint8),
        "word.ranks.starts": starts_of(np.concatenate(lengths)),
        "word.ranks.counts": np.concatenate(counts),
    }


def _pairs_between(taken: Taken, place: Array, first: int, behind: int) -> tuple[Array, Array]:
    """Return the pairs (word, rank) of the words from one place to before another, sorted."""
    chosen = (place >= first) & (place < behind)
    chosen[BREAK] = False
    values, ranked = [], []
    for numbers, lengths, ranks in taken.parts():
        here = np.flatnonzero(chosen[numbers])
        values.append(place[numbers[here]])
        ranked.append(np.repeat(ranks, lengths)[here])
    return sorted_pairs(np.concatenate(values), np.concatenate(ranked))


def letters_by_frequency(counts: Array) -> Array:
    """Return the letter that stands for each stem: the commoner, the fewer bytes."""
    letters = np.empty(len(counts), dtype=np.uint32)
    letters[np.argsort(-counts.astype(np.int64), kind="stable")] = np.arange(
        FIRST_LETTER, len(counts) + FIRST_LETTER
    )
    letters[letters >= SURROGATES] += NUMBER_OF_SURROGATES
    return letters


def _text_in_stems(taken: Taken, stem_at: Array, letters: Array, text: Pile) -> Arrays:
    """Return every event's text with a letter for each stem, by rank."""
    letter_at = letters[stem_at] if len(letters) else np.zeros(1, dtype=np.uint32)
    letter_at[BREAK] = BREAK_LETTER
    by_rank = np.argsort(taken.rank_of)
    sizes: list[Array] = [np.zeros(0, dtype=np.int64)]
    for group in np.array_split(by_rank, max(1, len(taken.flat) // LETTERS_AT_ONCE)):
        begins, ends = taken.starts[group].tolist(), taken.starts[group + 1].tolist()
        spans = [taken.flat[begin:end] for begin, end in zip(begins, ends, strict=True)]
        part = letter_at[np.concatenate(spans) if spans else taken.flat[:0]]
        width = 1 + (part >= 0x80) + (part >= 0x800).astype(np.uint8) + (part >= 0x10000)
        text.add(part.astype("<u4").tobytes().decode("utf-32-le").encode())
        before = starts_of(taken.lengths[group]).astype(np.int64)
        sizes.append(np.diff(starts_of(width).astype(np.int64)[before]))
    starts = starts_of(np.concatenate(sizes))
    starts = starts.astype(np.uint32) if starts[-1] < 2**32 else starts
    return {"text": text.array(np.uint8), "text.starts": starts, "stem.letters": letters}
