"""Marks the quoted sentences and their date phrases in a text, as HTML.

Pure: text and places in, escaped HTML out. Sentences and phrases may overlap in any way; marks
are cut where they begin and end, so that the tags always nest.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from itertools import pairwise

from django.utils.safestring import SafeString, mark_safe

SAID = '<span class="said">'
NO_NOTES: Mapping[int, str] = {}


@dataclass(frozen=True, slots=True)
class Place:
    """A quoted sentence, and the date phrase in it where there is one: code points of the text."""

    start: int
    end: int
    phrase_start: int | None = None
    phrase_end: int | None = None

    @property
    def sentence(self) -> tuple[int, int]:
        """First code point of the sentence and the one behind its last."""
        return self.start, self.end

    @property
    def phrase(self) -> tuple[int, int] | None:
        """The same of the date phrase."""
        if self.phrase_start is None or self.phrase_end is None:
            return None
        return self.phrase_start, self.phrase_end


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text under the same marks from end to end."""

    start: int
    end: int
    quoted: bool
    phrase: bool


def paragraph_around(text: str, start: int, end: int) -> tuple[int, int]:
    """Return where the paragraph or paragraphs begin and end that hold ``text[start:end]``."""
    first = text.rfind("\n", 0, start) + 1
    behind = text.find("\n", max(end - 1, start))
    return first, len(text) if behind < 0 else behind


def paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Yield begin and end of every line of the text that is not blank."""
    start = 0
    for line in text.split("\n"):
        if line.strip():
            yield start, start + len(line)
        start += len(line) + 1


def marked(
    text: str,
    window: tuple[int, int],
    places: Sequence[Place],
    notes: Mapping[int, str] = NO_NOTES,
    anchor: int | None = 0,
) -> SafeString:
    """Return ``text`` in the window as HTML.

    Quoted sentences are ``<span class="said">``, date phrases are ``<mark>``. A sentence has the
    id "at-" and its first offset, counted from ``anchor``; with None it has no id. ``notes`` is
    safe HTML by offset, put behind the character before it.
    """
    starts = {place.start for place in places}
    html: list[str] = []
    quoted = False
    for piece in pieces(text, window, places, notes):
        if quoted and (not piece.quoted or piece.start in starts):
            html.append("</span>")
            quoted = False
        if piece.quoted and not quoted:
            named = anchor is not None and piece.start in starts
            html.append(
                f'<span class="said" id="at-{piece.start + (anchor or 0)}">' if named else SAID
            )
            quoted = True
        words = escape(text[piece.start : piece.end])
        html.append(f"<mark>{words}</mark>" if piece.phrase else words)
        html.append(notes.get(piece.end, ""))
    if quoted:
        html.append("</span>")
    return mark_safe("".join(html))


def pieces(
    text: str,
    window: tuple[int, int],
    places: Sequence[Place],
    notes: Mapping[int, str] = NO_NOTES,
) -> Iterator[Piece]:
    """Cut the window wherever a mark begins or ends or a note stands."""
    first, behind = max(window[0], 0), min(window[1], len(text))
    sentences = list(_clipped((place.sentence for place in places), first, behind))
    phrases = list(_clipped((p for place in places if (p := place.phrase)), first, behind))
    cuts = {first, behind} | {at for at in notes if first < at < behind}
    cuts |= {at for span in (*sentences, *phrases) for at in span}
    in_sentence, in_phrase = _steps(sentences), _steps(phrases)
    depth = phrase_depth = 0
    ordered = sorted(cuts)
    for start, end in pairwise(ordered):
        depth += in_sentence.get(start, 0)
        phrase_depth += in_phrase.get(start, 0)
        yield Piece(start, end, quoted=depth > 0, phrase=phrase_depth > 0)


def _clipped(
    spans: Iterable[tuple[int, int]], first: int, behind: int
) -> Iterator[tuple[int, int]]:
    """Yield the part of each span that lies in the window."""
    for start, end in spans:
        if max(start, first) < min(end, behind):
            yield max(start, first), min(end, behind)


def _steps(spans: Iterable[tuple[int, int]]) -> dict[int, int]:
    """Return by how much the number of open spans changes at each offset."""
    steps: dict[int, int] = {}
    for start, end in spans:
        steps[start] = steps.get(start, 0) + 1
        steps[end] = steps.get(end, 0) - 1
    return steps
