"""Words right beside a date that tell past from future better than any verb.

"Until Friday" lies ahead, "since Friday" behind; "the April 15 attack" is over, "a Nov. 3 trial"
is to come.
"""

import re
from enum import Enum, auto


class Cue(Enum):
    """On which side of the writer's day the date lies."""

    AHEAD = auto()
    BACK = auto()


AHEAD = re.compile(
    r"\b(?:until|till|by|as (?:soon|early) as|(?:starting|beginning|effective)(?: on)?"
    r"|(?:is|are|due)(?: on)?|no later than|(?:head(?:s|ed|ing)?|going) into"
    r"|(?:set|sets|scheduled|schedule) an?"
    r"|(?:set|sets|scheduled|slated|planned|fixed)(?: [a-z-]+){0,5} for|(?:forecast|expected) for"
    r"|(?:until|before|ahead of|pending) an? (?:[a-z-]+ ){0,2}(?:hearing|meeting|vote|trial))"
    r"\s+(?:the\s+)?$"
)


BACK = re.compile(
    r"\bsince\s+(?:(?:early|late|last|the)\s+)?$"
    r"|\b(?:in|according to) an? (?:[a-z-]+ ){0,2}(?:interview|statement|speech|address|letter"
    r"|tweet|e-?mail|memo|ruling|order|opinion|filing|report|call|conference|post|video|complaint|suit|lawsuit"
    r"|appearance|note|message|raid|crash|attack|shooting)\s+(?:(?:on|late|early)\s+)?$"
)
PENDING = re.compile(
    r"\b(?:before|ahead of|in advance of|prior to|pending|awaiting)\s+(?:the\s+)?$", re.I
)
COMING = re.compile(
    r"(?:[a-z-]+ ){0,2}(?:hearing|election|vote|meeting|deadline|trial|primary|debate|session"
    r"|summit|game|argument|inauguration|rally|march|conference|talks|runoff|referendum|deposition"
    r"|sentencing|arraignment)\b"
)
DONE = re.compile(
    r"(?:[a-z-]+ ){0,2}(?:bombings?|attacks?|shootings?|killings?|murders?|massacre|crash|raids?"
    r"|arrests?|fire|explosions?|deaths?|coup|storm|earthquake|quake|ruling|verdict)\b"
)


def cue_at(text: str, start: int, end: int) -> Cue | None:
    """What the words beside ``text[start:end]`` say; None where they leave it to the verb."""
    if AHEAD.search(text, max(0, start - 60), start):
        return Cue.AHEAD
    if DONE.match(text, end + 1, end + 60) or BACK.search(text, max(0, start - 60), start):
        return Cue.BACK
    coming = COMING.match(text, end + 3, end + 60)
    if text.startswith("'s ", end):  # "Wednesday's ruling" is known, "Friday's hearing" may be not
        pending = PENDING.search(text, max(0, start - 20), start)
        return Cue.BACK if not coming else Cue.AHEAD if pending else None
    indefinite = text[max(0, start - 3) : start] in (" a ", " an")
    # "a Nov. 3 trial" has no day yet that the reader could know
    return Cue.AHEAD if indefinite and COMING.match(text, end + 1, end + 60) else None
