"""Which events of a segment have a word, a phrase or a prefix, and how well they fit."""

from array import array
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from functools import lru_cache

from pyroaring import BitMap

from timeline.chronology.directory import Directory
from timeline.chronology.scan import NameFields
from timeline.chronology.search import (
    IN_NAME,
    IN_TITLE,
    MOST_TIMES,
    Kind,
    Term,
    occurrences,
)
from timeline.chronology.segment import Segment
from timeline.chronology.text_layout import BREAK_LETTER
from timeline.chronology.words import stem, words

# Facet of names → the posting lists of the events that bear the name themselves.
BEARERS = {"actor": "actor", "jurisdiction": "place"}
FACETS_OF_BEARERS = tuple(BEARERS)
BREAK = chr(BREAK_LETTER).encode()


class NameIndex:
    """Which actors and jurisdictions have a word in a name or alias.

    Each is one number, its key times two, plus one for a jurisdiction: that takes little memory.
    """

    def __init__(self, directory: Directory) -> None:
        self.names = NameFields(directory)
        found: dict[str, array[int]] = {}
        for number, facet in enumerate(BEARERS):
            for key, value in directory.families[facet].values.items():
                for word in set(words(" | ".join((value.label, *value.aliases)))):
                    found.setdefault(word, array("q")).append(key * len(BEARERS) + number)
        self.words = sorted(found)
        self.by_stem: dict[str, array[int]] = {}
        for word in self.words:
            known = self.by_stem.get(stem(word))
            self.by_stem[stem(word)] = found[word] if known is None else known + found[word]

    def bearers(self, term: Term) -> dict[str, list[int]]:
        """Return the keys of the actors and jurisdictions whose name has the term, by facet."""
        found: dict[str, list[int]] = {facet: [] for facet in BEARERS}
        for code in self._candidates(term):
            key, number = divmod(code, len(BEARERS))
            facet = FACETS_OF_BEARERS[number]
            if term.kind is Kind.WORD or any(
                occurrences(term, field) for field in self.names.fields(facet, key)
            ):
                found[facet].append(key)
        return found

    def _candidates(self, term: Term) -> set[int]:
        """Return whoever may have the term in a name; a word's are certain."""
        if term.kind is not Kind.PREFIX:
            return set.intersection(*(set(self.by_stem.get(token, ())) for token in term.tokens))
        prefix = term.tokens[0]
        at = bisect_left(self.words, prefix)
        found: set[int] = set()
        while at < len(self.words) and self.words[at].startswith(prefix):
            found.update(self.by_stem[stem(self.words[at])])
            at += 1
        return found


@lru_cache(maxsize=1)
def name_index(directory: Directory) -> NameIndex:
    """Return the words in the names of a directory, kept until there is another."""
    return NameIndex(directory)


class Finder:
    """Looks terms up in one segment."""

    def __init__(self, segment: Segment, bearers: Mapping[Term, Mapping[str, list[int]]]) -> None:
        self.segment = segment
        self.bearers = bearers

    def matches(self, terms: Sequence[Term]) -> BitMap | None:
        """Return the events that have all that is wanted and nothing barred; None: all."""
        found: BitMap | None = None
        for term in sorted(terms, key=lambda term: term.barred):
            ranks = self.with_term(term)
            if term.barred:
                found = (BitMap(range(self.segment.events)) if found is None else found) - ranks
            else:
                found = ranks if found is None else found & ranks
        return found

    def with_term(self, term: Term) -> BitMap:
        """Return the events with the term in a field of their own or in a name."""
        return self.in_text(term) | self.in_names(term)

    def in_names(self, term: Term) -> BitMap:
        """Return the events with an actor or a jurisdiction whose name has the term."""
        found = BitMap()
        for facet, lists in BEARERS.items():
            numbers = self.segment.numbers(lists, self.bearers[term][facet])
            found |= self.segment.postings[lists].union(numbers)
        return found

    def in_text(self, term: Term) -> BitMap:
        """Return the events with the term in title, summary or quotes."""
        if term.kind is Kind.PREFIX:
            return self.segment.word_ranks.union(self.segment.words.beginning_with(term.tokens[0]))
        found: BitMap | None = None
        for token in term.tokens:
            ranks = self._with_stem(token)
            found = ranks if found is None else found & ranks
        found = found if found is not None else BitMap()
        return self._with_phrase(term, found) if term.kind is Kind.PHRASE else found

    def _with_stem(self, token: str) -> BitMap:
        number = self.segment.stems.find(token)
        return BitMap() if number is None else self.segment.with_stem(number)

    def sole_stem(self, terms: Sequence[Term]) -> int | None:
        """Return the stem that alone decides what matches; None if there is more to it."""
        if len(terms) != 1 or terms[0].kind is not Kind.WORD or terms[0].barred:
            return None
        if any(self.bearers[terms[0]].values()):
            return None
        return self.segment.stems.find(terms[0].tokens[0])

    def spelled(self, term: Term) -> bytes | None:
        """Return the term as it stands in the text; None if a stem never occurs."""
        numbers = [self.segment.stems.find(token) for token in term.tokens]
        if any(number is None for number in numbers):
            return None
        letters = self.segment.arrays["stem.letters"]
        return "".join(chr(letters[number]) for number in numbers if number is not None).encode()

    def _with_phrase(self, term: Term, candidates: BitMap) -> BitMap:
        """Return the candidates that have the phrase in one field."""
        needle = self.spelled(term)
        if needle is None:
            return BitMap()
        text, starts = self.segment.arrays["text"], self.segment.arrays["text.starts"]
        found = BitMap()
        for rank in candidates:
            if needle in text[int(starts[rank]) : int(starts[rank + 1])].tobytes():
                found.add(rank)
        return found

    def relevance(self, terms: Sequence[Term], ranks: Sequence[int]) -> list[int]:
        """Return how well each of these matching events fits; the rule is in ``search.py``."""
        wanted = [term for term in terms if not term.barred and term.kind is not Kind.PREFIX]
        looked_up = [(self.spelled(term), self.in_names(term)) for term in wanted]
        text, starts = self.segment.arrays["text"], self.segment.arrays["text.starts"]
        scores = []
        for rank in ranks:
            own = text[int(starts[rank]) : int(starts[rank + 1])].tobytes()
            title = own[: own.find(BREAK, 1)]
            score = 0
            for needle, named in looked_up:
                if needle is not None:
                    score += min(own.count(needle), MOST_TIMES) + IN_TITLE * (needle in title)
                score += IN_NAME * (rank in named)
            scores.append(score)
        return scores
