"""One text with all that the rules ask of it: folded words, sentences, the publication day."""

import datetime as dt
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from articles.extraction.names.alias_index import Hit, fold
from articles.extraction.names.furniture import Furniture, find_furniture
from articles.extraction.sentences import quotations
from articles.extraction.values import ActorKind, NamedActor, Published, Sentence


@dataclass(frozen=True, slots=True)
class Scene:
    """What one call of the matcher looks at; never changed while it runs."""

    text: str
    folded: str  # same length as text
    sentences: Sequence[Sentence]
    starts: tuple[int, ...]  # of the sentences
    quotes: tuple[tuple[int, int], ...]
    day: dt.date | None  # the last day that publication may lie on
    furniture: Furniture

    @staticmethod
    def of(text: str, sentences: Sequence[Sentence], published: Published) -> "Scene":
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


def overlaps(start: int, end: int, taken: Sequence[NamedActor] | Sequence[Hit]) -> bool:
    """Whether a stretch shares a character with one of those taken."""
    return any(start < other.end and other.start < end for other in taken)
