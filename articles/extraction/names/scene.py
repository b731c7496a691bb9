"""One text with all that the rules ask of it: folded words, sentences, the publication day."""

import datetime as dt
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

from articles.extraction.names.alias_index import fold
from articles.extraction.names.furniture import Furniture, find_furniture
from articles.extraction.sentences import quotations
from articles.extraction.sieve import Sieve, Sifted
from articles.extraction.values import ActorKind, NamedActor, NamedPlace, Published, Sentence, value

Named = TypeVar("Named", NamedActor, NamedPlace)
LONGEST_LOOK_BACK = 300


@value
class Scene:
    """What one call of the matcher looks at; never changed while it runs."""

    text: str
    folded: str  # same length as text
    sentences: Sequence[Sentence]
    starts: tuple[int, ...]  # of the sentences
    quotes: tuple[tuple[int, int], ...]
    day: dt.date | None  # the last day that publication may lie on
    furniture: Furniture
    sifted: Sifted  # the folded text, searched only for what can stand in it

    @staticmethod
    def of(text: str, sentences: Sequence[Sentence], published: Published, sieve: Sieve) -> "Scene":
        """Prepare a text."""
        folded = fold(text)
        return Scene(
            text,
            folded,
            sentences,
            tuple(sentence.start for sentence in sentences),
            tuple((q.start, q.end) for q in quotations(text)),
            published.interval.latest or published.interval.earliest,
            find_furniture(folded),
            sieve.sift(folded),
        )

    def sentence_at(self, place: int) -> int:
        """Return the number of the sentence that a place lies in (or that went before it)."""
        return max(0, bisect_right(self.starts, place) - 1)

    def is_quoted(self, place: int) -> bool:
        """Whether a place lies inside quotation marks."""
        number = bisect_right(self.quotes, (place, len(self.text))) - 1
        return number >= 0 and place < self.quotes[number][1]

    def opens_sentence(self, place: int) -> bool:
        """Whether a place is the first word of its sentence, quotation marks apart."""
        if not self.sentences:
            return False
        start = self.sentences[self.sentence_at(place)].start
        return not self.folded[start:place].strip("\"“”'( -")

    def actor(
        self, start: int, end: int, name: str, kind: ActorKind, *, known: bool,
        coreference: bool = False,
    ) -> NamedActor:  # fmt: skip
        """Return the value for a stretch of the text."""
        return NamedActor(start, end, self.text[start:end], name, kind, known, coreference)


def latest_before(found: Sequence[Named], start: int) -> Iterator[Named]:
    """Yield what begins before a place, the nearest first; ``found`` is in text order.

    It stops after LONGEST_LOOK_BACK, so that a long text takes time in line with its length.
    """
    last = bisect_left(found, start, key=lambda item: item.start)
    for number in range(last - 1, max(-1, last - 1 - LONGEST_LOOK_BACK), -1):
        yield found[number]


def places_within(found: Iterable[NamedActor] | Iterable[NamedPlace]) -> set[int]:
    """Return every place in the text that one of these covers."""
    return {n for item in found for n in range(item.start, item.end)}
