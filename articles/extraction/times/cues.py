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
    NEAREST = auto()  # the date describes a thing, and the verb says nothing of it


# A little word begins another phrase, so that no noun follows that the date could describe.
NO_LITTLE_WORD = (
    r"(?!(?:for|of|in|on|at|to|by|with|from|after|before|during|that|which|who|when|and|or|but"
    r"|the|his|her|their|its|an?|was|were|is|are|has|had)\b)"
)
DESCRIBING = rf"(?:{NO_LITTLE_WORD}[a-z-]+ ){{0,2}}"  # words that may stand before such a noun
SMALL = frozenset("abcdefghijklmnopqrstuvwxyz-")
NOUN_FOLLOWS = re.compile(NO_LITTLE_WORD + r"[a-z-]")  # a quick look first
AHEAD = re.compile(
    r"\b(?:until|till|by|as (?:soon|early) as|(?:starting|beginning|effective)(?: on)?"
    r"|(?:is|are|due)(?: on)?|no later than|(?:head(?:s|ed|ing)?|going) into"
    r"|(?:set|sets|scheduled|schedule) an?"
    r"|(?:set|sets) an? (?:[a-z]+ )?(?:date|deadline) (?:of|for)"
    r"|(?:pending|upcoming|looming|coming)(?: [a-zA-Z-]+){1,4} on"
    r"|(?:set|sets|scheduled|slated|planned|fixed)(?: [a-z-]+){0,5} for|(?:forecast|expected) for"
    r"|(?:until|before|ahead of|pending) an? (?:[a-z-]+ ){0,2}(?:hearing|meeting|vote|trial)"
    r"|(?:ahead|in advance) of"
    r"|(?:watch|warning|advisory|curfew|forecast|extended?|in (?:force|effect|place)"
    r"|(?:is|are|be|remains?|stays?) (?:closed|open|shut))(?: [a-z]+){0,2} through)"
    r"\s+(?:the\s+)?$"
)


# The last words of what AHEAD finds, for a quick look first.
AHEAD_ENDS = frozenset(
    "of until till by as starting beginning effective is are due on than into a an for the hearing "
    "meeting vote trial through".split()
)
ON_AHEAD = ("ing on", "ive on", "is on", "are on", "due on")  # and "pending", "upcoming … on"
# "When she is sentenced in October"; "the fee was set Monday by the board".
WHEN_IS = re.compile(r"\bwhen (?:[A-Za-z]+ ){1,3}(?:is|are) [a-z]+(?:ed|en|t) (?:(?:in|on) )?$")
# "Had told most families by Sunday", but not "had to leave by Sunday".
DONE_BY = re.compile(r"\b(?:had|has|have|was|were) (?:(?!to\b)[A-Za-z-]+ ){1,8}by $")
# "The ban lasted from January until March".
LASTED = re.compile(
    r"\b(?:lasted|ran|served|lived|worked|led|held|was|were|stayed|remained|continued|went)\b"
    r"[^.;]{0,20}\bfrom [^.;]{3,25} (?:until|till) $"
)
OVER = {"by": DONE_BY, "until": LASTED, "till": LASTED}  # after these words a date may be over
SET_BY = re.compile(r"\b(?:was|were) (?:set|scheduled|fixed|ordered) (?:on )?$")
BACK = re.compile(
    r"\bsince\s+(?:(?:early|late|last|the)\s+)?$"
    r"|\b(?:in|according to) an? (?:[a-z-]+ ){0,2}(?:interview|statement|speech|address|letter"
    r"|tweet|e-?mail|memo|ruling|order|opinion|filing|report|call|conference|post|video|complaint"
    r"|suit|lawsuit|appearance|note|message|raid|crash|attack|shooting)\s+(?:(?:on|late|early)\s+)?$"
)
PENDING = re.compile(
    r"\b(?:before|ahead of|in advance of|prior to|pending|awaiting)\s+(?:the\s+)?$", re.I
)
COMING = re.compile(
    DESCRIBING + r"(?:hearing|election|vote|meeting|deadline|trial|primary|debate|session"
    r"|summit|game|argument|inauguration|rally|march|conference|talks|runoff|referendum|deposition"
    r"|sentencing|arraignment|ballot|race|contest)\b"
)
DONE = re.compile(
    DESCRIBING + r"(?:bombings?|attacks?|shootings?|killings?|murders?|massacre|crash|raids?"
    r"|arrests?|fire|explosions?|deaths?|coup|storm|earthquake|quake|ruling|verdict"
    r"|orders?|memos?|letters?|reports?|survey|poll|study|(?:law)?suits?|decisions?|statement|tweets?"
    r"|speech|interview|slayings?|assassination|kidnapping|riots?|incident|accident|collapse|invasion|uprising)\b"
)
# "The July policy", "his April order": the date describes a thing that the reader is to know.
TELLING_WHEN = ("on", "in", "said", "late", "early", "since", "by", "for", "and")
KNOWN = (" the ", " his ", " her ", " its ", " their ", "'s ")
THING = re.compile(
    r" (?!(?:in|on|at|and|or|but|that|when|after|before|to|for|of|with|from|by|because|while|as"
    r"|which|who|will|would|is|was|are|were|had|has|have|said|through|until|if|so|than|deadline)\b)"
    r"[a-z]{3,}"
)
# "His order from April, which bars …", but not "from April to June".
FROM = re.compile(r"[a-z]{3,} from\s+$")
GOES_ON = re.compile(r"\s+(?:to|through|until|till|on|onwards?|forward)\b|\s*-")


def cue_at(text: str, start: int, end: int) -> Cue | None:
    """What the words beside ``text[start:end]`` say; None where they leave it to the verb."""
    before = text[start - 60 if start > 60 else 0 : start]
    last = before.rsplit(None, 1)[-1] if before.strip() else ""
    if _looks_ahead(before, last):
        return Cue.AHEAD
    described = text[end + 1 : end + 2] in SMALL and NOUN_FOLLOWS.match(text, end + 1, end + 60)
    if (described and DONE.match(text, end + 1, end + 60)) or _looks_back(text, before, end):
        return Cue.BACK
    if text.startswith("'s ", end):  # "Wednesday's ruling" is known, "Friday's hearing" may be not
        if not COMING.match(text, end + 3, end + 60):
            return Cue.BACK
        return Cue.AHEAD if PENDING.search(text, max(0, start - 20), start) else None
    if described and COMING.match(text, end + 1, end + 60):
        # "a Nov. 3 trial" has no day yet that the reader could know
        return Cue.AHEAD if before[-3:] in (" a ", " an") else None
    return Cue.NEAREST if _describes(text, before, last, end) else None


def _looks_ahead(before: str, last: str) -> bool:
    if last in AHEAD_ENDS and (last != "on" or _on_may_look_ahead(before)) and AHEAD.search(before):
        done = OVER.get(last)
        return done is None or not done.search(before)
    return "when " in before and WHEN_IS.search(before) is not None


def _on_may_look_ahead(before: str) -> bool:
    """A quick look before the search: "on" stands before most dates."""
    return before.rstrip().endswith(ON_AHEAD) or "ming " in before or "pending " in before


def _looks_back(text: str, before: str, end: int) -> bool:
    if text.startswith(" by ", end) and SET_BY.search(before):
        return True
    back = "since" in before or " in a" in before or " to a" in before  # a quick look first
    return back and BACK.search(before) is not None


def _describes(text: str, before: str, last: str, end: int) -> bool:
    """Whether the date tells which thing is meant, not when the clause happens."""
    if last in TELLING_WHEN:  # as most dates have
        return False
    if before.endswith("from "):
        return FROM.search(before[-20:]) is not None and not GOES_ON.match(text, end, end + 12)
    known = (" " + before[-8:].lower().replace("\n", " ")).endswith(KNOWN)
    return known and THING.match(text, end, end + 20) is not None
