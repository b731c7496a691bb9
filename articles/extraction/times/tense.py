"""Past, present or future: the tense of the verb that governs a time expression.

English news puts the date behind its verb ("sued on Monday", "will vote Tuesday"), so the
nearest verb before the phrase decides; only when there is none in the sentence (the phrase
opens it) the first one after decides. A future word elsewhere in the sentence is no cue.
"""

import re

from articles.extraction.times.cues import Cue, cue_at
from articles.extraction.times.verbs import (
    FUTURE,
    PAST,
    UNKNOWN,
    Tense,
    first_verb,
    governing,
    is_past_form,
)

WINDOW = 260  # characters looked at on either side
NEAR_WINDOW = 110  # looked at first: the verb is mostly near


def _plain(char: str) -> str:
    """Letters become small, digits and quotes, which need a closer look, "?", all else a blank."""
    if char.isascii() and char.isalpha():
        return char.lower()
    return " " if char.isascii() and not char.isdigit() and char not in "'\";:()" else "?"


PLAIN = "".join(map(_plain, map(chr, range(256)))).encode()
WORD = re.compile(r"[a-z]+(?:'[a-z]{1,2})?|\d[\d,.]*|[;:\"()]|--")
# A stop or a blank line; led by one set of signs, which ``re`` looks for many times as fast.
SENTENCE_END = re.compile(
    r"[.!?\n](?:(?<=[a-z0-9)\"'%][.!?])[\"')\]]{0,3}\s+(?=[A-Z\"'`(\[])|(?<=\n)[ \t]*\n)"
)
ABBREVIATED = (
    "Mr", "Mrs", "Ms", "Dr", "Gov", "Sen", "Rep", "Gen", "St", "Prof", "Jr", "Sr", "Inc", "Corp",
    "Co", "Ltd", "vs", "No", "Sgt", "Lt", "Col", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug",
    "Sept", "Sep", "Oct", "Nov", "Dec",
)  # fmt: skip
TITLES = re.compile(rf"\b(?:{'|'.join(ABBREVIATED)})\.\s+$")
TITLE_ENDS = tuple(f"{word}." for word in ABBREVIATED)
STOPS = bytes(ord(".") if char in b".!?\n" else ord(" ") for char in range(256))
OF_CUES = {Cue.AHEAD: FUTURE, Cue.BACK: PAST, Cue.NEAREST: UNKNOWN}


def tense_at(text: str, start: int, end: int) -> Tense:
    """The tense of the clause that governs ``text[start:end]``."""
    told = cue_at(text, start, end)
    if told is not None:
        return OF_CUES[told]
    beside = _verb_beside(text, start, end)
    if beside is not UNKNOWN:
        return beside
    for window in (NEAR_WINDOW, WINDOW):
        left = _left(text, start, window)
        found = governing(_words_of(left))
        if found is not UNKNOWN:
            return found
        if len(left) < window:  # the sentence begins here
            break
    found = first_verb(_words_of(_right(text, end)))
    if found is UNKNOWN and TO_DO.search(left):
        return FUTURE
    return found


# "Panel to publish its advice Tuesday": in a headline the infinitive is the verb.
TO_DO = re.compile(r"^[^a-z]*[A-Z][^.?!]* to [a-z]{2,}\b")
TO_NAME = re.compile(r"\bto (?=[A-Z])")


def _words_of(piece: str) -> list[str]:
    """The words in lower case; the "to" before a name is no infinitive's."""
    to = piece.find("to ")
    while to >= 0:
        if piece[to + 3 : to + 4].isupper():
            piece = TO_NAME.sub("toward ", piece)
            break
        to = piece.find("to ", to + 3)
    plain = piece.encode().translate(PLAIN).decode()
    return plain.split() if "?" not in plain and "--" not in piece else WORD.findall(piece.lower())


# ", the Senate on" before a date: a subject without a verb, so the verb is still to come.
SUBJECT = re.compile(r", (?:the |[A-Z])[A-Za-z.' ]{2,30} (?:on )?$")
# A date between commas belongs to what follows: "was to begin, late Monday, the judge ruled".
APART = re.compile(r", (?:(?:late|early) (?:on )?|on )?$")
NEXT_WORD = re.compile(r" ([a-z]+) ")


def _verb_beside(text: str, start: int, end: int) -> Tense:
    """The tense of the verb right behind: "In its last votes, the House on Friday passed"."""
    if text.startswith(", ", end) and APART.search(text, max(0, start - 12), start):
        right = first_verb(_words_of(_right(text, end + 1)))
        return right if right is PAST else UNKNOWN
    after = NEXT_WORD.match(text, end, end + 20)
    if after is None or not is_past_form(after[1]):
        return UNKNOWN
    before = SUBJECT.search(text, max(0, start - 40), start)
    if before is None or governing(_words_of(before[0])) is not UNKNOWN:
        return UNKNOWN
    return PAST


def _left(text: str, start: int, window: int) -> str:
    """The sentence up to the phrase, at most a window long."""
    piece = text[start - window if start > window else 0 : start]
    stops = piece.encode().translate(STOPS)
    at = stops.rfind(b".")
    while at >= 0:  # from right to left, as the last end of a sentence is the one sought
        if not piece[at + 1 : at + 2].isalnum():  # as in "9.30" and at the end of most lines
            found = SENTENCE_END.match(piece, at)
            if found and piece[at] == "\n":  # a stop before the blank line ends it, or a title's
                stop = len(piece[:at].rstrip().rstrip("\"')]")) - 1
                ended = SENTENCE_END.match(piece, stop) if stop >= 0 else None
                if ended and ended.end() > at:
                    found, at = ended, stop
            if found and not _of_title(piece, at, found.end()):
                return piece[found.end() :]
        at = stops.rfind(b".", 0, at)
    return piece


def _of_title(piece: str, stop: int, end: int) -> bool:
    """Whether the stop is of an abbreviation: "Sen. Reed"."""
    before = stop - 7 if stop > 7 else 0
    if piece[stop] == "." and not piece.endswith(TITLE_ENDS, before, stop + 1):
        return False  # as mostly
    return TITLES.search(piece, before, end) is not None


def _right(text: str, end: int) -> str:
    """The sentence after the phrase, at most a window long."""
    piece = text[end : end + WINDOW]
    for found in SENTENCE_END.finditer(piece):
        if not _of_title(piece, found.start(), found.end()):
            return piece[: found.start()]
    return piece
