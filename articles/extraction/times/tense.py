"""Past, present or future: the tense of the verb that governs a time expression.

English news puts the date behind its verb ("sued on Monday", "will vote Tuesday"), so the
nearest verb before the phrase decides; only when there is none in the sentence (the phrase
opens it) the first one after decides. A future word elsewhere in the sentence is no cue.
"""

import re

from articles.extraction.times.cues import Cue, cue_at
from articles.extraction.times.verbs import Tense, first_verb, governing, is_past_form

WINDOW = 260  # characters looked at on either side
NEAR_WINDOW = 110  # looked at first: the verb is mostly near
WORD = re.compile(r"[a-z]+(?:'[a-z]{1,2})?|\d[\d,.]*|[;:\"()]|--")
# A stop or a blank line; led by one set of signs, which ``re`` looks for many times as fast.
SENTENCE_END = re.compile(
    r"[.!?\n](?:(?<=[a-z0-9)\"'%][.!?])[\"')\]]{0,3}\s+(?=[A-Z\"'`(\[])|(?<=\n)[ \t]*\n)"
)
TITLES = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Gen|St|Prof|Jr|Sr|Inc|Corp|Co|Ltd|vs|No|Sgt|Lt|Col"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\.\s+$"
)
OF_CUES = {Cue.AHEAD: Tense.FUTURE, Cue.BACK: Tense.PAST, Cue.NEAREST: Tense.UNKNOWN}


def tense_at(text: str, start: int, end: int) -> Tense:
    """The tense of the clause that governs ``text[start:end]``."""
    told = cue_at(text, start, end)
    if told is not None:
        return OF_CUES[told]
    beside = _verb_beside(text, start, end)
    if beside is not Tense.UNKNOWN:
        return beside
    for window in (NEAR_WINDOW, WINDOW):
        left = _left(text, start, window)
        found = governing(_words_of(left))
        if found is not Tense.UNKNOWN:
            return found
        if len(left) < window:  # the sentence begins here
            break
    found = first_verb(_words_of(_right(text, end)))
    if found is Tense.UNKNOWN and TO_DO.search(left):
        return Tense.FUTURE
    return found


# "Panel to publish its advice Tuesday": in a headline the infinitive is the verb.
TO_DO = re.compile(r"^[^a-z]*[A-Z][^.?!]* to [a-z]{2,}\b")
TO_NAME = re.compile(r"\bto (?=[A-Z])")


def _words_of(piece: str) -> list[str]:
    """The words in lower case; the "to" before a name is no infinitive's."""
    if "to " in piece:
        piece = TO_NAME.sub("toward ", piece)
    return WORD.findall(piece.lower())


# ", the Senate on" before a date: a subject without a verb, so the verb is still to come.
SUBJECT = re.compile(r", (?:the |[A-Z])[A-Za-z.' ]{2,30} (?:on )?$")
# A date between commas belongs to what follows: "was to begin, late Monday, the judge ruled".
APART = re.compile(r", (?:(?:late|early) (?:on )?|on )?$")
NEXT_WORD = re.compile(r" ([a-z]+) ")


def _verb_beside(text: str, start: int, end: int) -> Tense:
    """The tense of the verb right behind: "In its last votes, the House on Friday passed"."""
    if text.startswith(", ", end) and APART.search(text, max(0, start - 12), start):
        right = first_verb(_words_of(_right(text, end + 1)))
        return right if right is Tense.PAST else Tense.UNKNOWN
    after = NEXT_WORD.match(text, end, end + 20)
    if after is None or not is_past_form(after[1]):
        return Tense.UNKNOWN
    before = SUBJECT.search(text, max(0, start - 40), start)
    if before is None or governing(_words_of(before[0])) is not Tense.UNKNOWN:
        return Tense.UNKNOWN
    return Tense.PAST


def _left(text: str, start: int, window: int) -> str:
    """The sentence up to the phrase, at most a window long."""
    piece = text[start - window if start > window else 0 : start]
    cut = 0
    for found in SENTENCE_END.finditer(piece):
        if not TITLES.search(piece, max(0, found.start() - 7), found.end()):
            cut = found.end()
    return piece[cut:]


def _right(text: str, end: int) -> str:
    """The sentence after the phrase, at most a window long."""
    piece = text[end : end + WINDOW]
    for found in SENTENCE_END.finditer(piece):
        if not TITLES.search(piece, max(0, found.start() - 7), found.end()):
            return piece[: found.start()]
    return piece
