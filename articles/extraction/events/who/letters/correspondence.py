"""What a sentence tells of the ways of a letter: to whom it went and from whom it came."""

import re
from collections.abc import Iterator

from articles.extraction.events.language.words import letters_of
from articles.extraction.events.who.letters.addressed import ADDRESSED, REPLY
from articles.extraction.events.who.letters.clues import Clue, Side
from articles.extraction.events.who.letters.post import CLUE, LETTERS, PAPER, SUBPOENAS, may_be_clue
from articles.extraction.events.who.letters.signed import SIGNED_BY
from articles.extraction.values import EventType

FAMILIES = (REPLY, *ADDRESSED, *SIGNED_BY)
A_SUBPOENA = re.compile(rf"\b{SUBPOENAS}\b")
A_LETTER = re.compile(rf"\b{LETTERS}\b")
# "The bill passed, and it was sent to Roe"
A_LAW = re.compile(
    r"\b(?:bills?|ordinances?|resolutions?|measures?|laws?|orders?|legislation|act)\b"
)
# "A second letter, signed by Roe, went out": not the letter that is told
ANOTHER = re.compile(
    rf"\b(?:second|third|separate|different|earlier|previous|prior|rival|unrelated|last year's)"
    rf" (?:[\w-]+ ){{0,2}}?{PAPER}"
)
NEAR = 24  # characters before the words in which they may be said of another letter


def clues_in(flat: str, start: int, end: int) -> Iterator[Clue]:
    """The parts that a sentence of a flattened text gives to those named in it."""
    told = letters_of(flat, start, end)
    if not any(map(may_be_clue, told)) or not CLUE.search(flat, start, end):
        return
    subpoena = A_SUBPOENA.search(flat, start, end) is not None
    letter = A_LETTER.search(flat, start, end) is not None
    kind = None if subpoena is letter else EventType.SUBPOENA if subpoena else EventType.LETTER
    answered = (-1, -1)
    for family in FAMILIES:
        look = family.words.match if family.opens else family.words.search
        found = look(flat, start, end)
        if not found or (family.bare and A_LAW.search(flat, start, found.end())):
            continue
        if ANOTHER.search(flat, max(start, found.start() - NEAR), found.end()):
            continue
        if family.back:
            answered = found.span()
        elif answered[0] <= found.start() < answered[1]:
            continue  # "in reply to a letter from Roe": not the letter that is told
        who = found.span("who") if family.side is Side.INSIDE else (0, 0)
        yield Clue(family, kind, found.start(), found.end(), who)
