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


AHEAD_OF_IT, BACK_FROM_IT, NEAREST = Cue  # a quick way to them, as for Tense
SMALL = frozenset("abcdefghijklmnopqrstuvwxyz-")
# A little word begins another phrase, so that no noun follows that the date could describe.
LITTLE = frozenset(
    "for of in on at to by with from after before during that which who when and or but the his "
    "her their its a an was were is are has had".split()
)
LETTERS = re.compile(r"\w*")  # a word without the signs behind it
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


# The last words of what AHEAD finds, for a quick look first: those that need no other, and those
# that do, with the letters of what must stand before them.
SURELY_AHEAD = frozenset("until till by starting beginning effective is are due".split())
BEFORE_MEETING = ("until", "before", "ahead of", "pending")
MAYBE_AHEAD = {
    "of": ("ahead", "advance", "date", "deadline"),
    "as": ("as soon", "as early"),
    "on": ("ing on", "ive on", "is on", "are on", "due on", "ming ", "pending "),
    "than": ("later",),
    "into": ("head", "going"),
    "a": ("set", "sched"),
    "an": ("set", "sched"),
    "for": ("set", "schedul", "slat", "plan", "fixed", "forecast", "expected"),
    "hearing": BEFORE_MEETING,
    "meeting": BEFORE_MEETING,
    "vote": BEFORE_MEETING,
    "trial": BEFORE_MEETING,
    "through": ("watch", "warn", "advis", "curf", "forec", "exten", "in ", "clos", "open", "shut"),
}
ENDS_AHEAD = SURELY_AHEAD.union(MAYBE_AHEAD, ("the",))
# "When she is sentenced in October"; "the fee was set Monday by the board".
WHEN_IS = re.compile(r"\bwhen (?:[A-Za-z]+ ){1,3}(?:is|are) [a-z]+(?:ed|en|t) (?:(?:in|on) )?$")
# "Had told most families by Sunday", but not "had to leave by Sunday".
DONE_BY = re.compile(r"\b(?:had|has|have|was|were) (?:(?!to\b)[A-Za-z-]+ ){1,8}by $")
# "The ban lasted from January until March".
LASTED = re.compile(
    r"\b(?:lasted|ran|served|lived|worked|led|held|was|were|stayed|remained|continued|went)\b"
    r"[^.;]{0,20}\bfrom [^.;]{3,25} (?:until|till) $"
)
# After these words a date may be over: the letters that must stand before, and the whole.
OVER = {
    "by": (("had ", "has ", "have ", "was ", "were "), DONE_BY),
    "until": (("from ",), LASTED),
    "till": (("from ",), LASTED),
}
NEVER: tuple[tuple[str, ...], re.Pattern[str]] = ((), LASTED)
SET_BY = re.compile(r"\b(?:was|were) (?:set|scheduled|fixed|ordered) (?:on )?$")
BACK = re.compile(
    r"\bsince\s+(?:(?:early|late|last|the)\s+)?$"
    r"|\b(?:in|according to) an? (?:[a-z-]+ ){0,2}(?:interview|statement|speech|address|letter"
    r"|tweet|e-?mail|memo|ruling|order|opinion|filing|report|call|conference|post|video|complaint"
    r"|suit|lawsuit|appearance|note|message|raid|crash|attack|shooting)\s+(?:(?:on|late|early)\s+)?$"
)
BACK_ENDS = frozenset(
    "interview statement speech address letter tweet email e-mail memo ruling order opinion filing "
    "report call conference post video complaint suit lawsuit appearance note message raid crash "
    "attack shooting on late early last the".split()
)  # its last words
PENDING = re.compile(
    r"\b(?:before|ahead of|in advance of|prior to|pending|awaiting)\s+(?:the\s+)?$", re.I
)
# What a date before it says to come, or to be over: "the Friday hearing", "the Jan. 12 quake".
COMING = frozenset(
    "hearing election vote meeting deadline trial primary debate session summit game argument "
    "inauguration rally march conference talks runoff referendum deposition sentencing arraignment "
    "ballot race contest".split()
)
DONE = frozenset(
    "bombing bombings attack attacks shooting shootings killing killings murder murders massacre "
    "crash raid raids arrest arrests fire explosion explosions death deaths coup storm earthquake "
    "quake ruling verdict order orders memo memos letter letters report reports survey poll study "
    "suit suits lawsuit lawsuits decision decisions statement tweet tweets speech interview "
    "slaying slayings assassination kidnapping riot riots incident accident collapse invasion "
    "uprising".split()
)
# "The July policy", "his April order": the date describes a thing that the reader is to know.
TELLING_WHEN = frozenset(("on", "in", "said", "late", "early", "since", "by", "for", "and"))
KNOWN = (" the ", " his ", " her ", " its ", " their ", "'s ")
KNOWN_ENDS = ("the", "his", "her", "its", "their", "'s")  # of the word before, a quick look first
THING = re.compile(
    r" (?!(?:in|on|at|and|or|but|that|when|after|before|to|for|of|with|from|by|because|while|as"
    r"|which|who|will|would|is|was|are|were|had|has|have|said|through|until|if|so|than|deadline)\b)"
    r"[a-z]{3,}"
)
# "His order from April, which bars …", but not "from April to June".
FROM = re.compile(r"[a-z]{3,} from\s+$")
GOES_ON = re.compile(r"\s+(?:to|through|until|till|on|onwards?|forward)\b|\s*-")


def described(text: str, start: int, stop: int) -> list[str]:
    """The words one of which a date right before ``text[start:stop]`` may describe: up to three.

    A little word, a capital or a sign ends them; there are none where it comes first.
    """
    heads: list[str] = []
    if text[start : start + 1] not in SMALL:
        return heads
    for word in text[start:stop].split(" ", 3)[:3]:
        plain = word.isalpha() and word.islower()
        head = word if plain else LETTERS.match(word)[0]  # type: ignore[index]
        if not heads and head in LITTLE:
            break
        heads.append(head)
        if head in LITTLE or not (plain or (word and SMALL.issuperset(word))):
            break
    return heads


def cue_at(text: str, start: int, end: int) -> Cue | None:
    """What the words beside ``text[start:end]`` say; None where they leave it to the verb."""
    before = text[start - 60 if start > 60 else 0 : start]
    words = before.rsplit(None, 1)
    last = words[-1] if words else ""
    ahead = _ends_ahead(before, last) if last in ENDS_AHEAD else None
    if ahead is None:
        ahead = "when " in before and WHEN_IS.search(before) is not None
    if ahead:
        return AHEAD_OF_IT
    heads = described(text, end + 1, end + 60) if text[end + 1 : end + 2] in SMALL else ()
    if (heads and not DONE.isdisjoint(heads)) or _looks_back(text, before, last, end):
        return BACK_FROM_IT
    if text.startswith("'s ", end):  # "Wednesday's ruling" is known, "Friday's hearing" may be not
        if COMING.isdisjoint(described(text, end + 3, end + 60)):
            return BACK_FROM_IT
        return AHEAD_OF_IT if PENDING.search(text, max(0, start - 20), start) else None
    if heads and not COMING.isdisjoint(heads):
        # "a Nov. 3 trial" has no day yet that the reader could know
        return AHEAD_OF_IT if before[-3:] in (" a ", " an") else None
    told = last in TELLING_WHEN  # as before most dates
    return NEAREST if not told and _describes(text, before, last, end) else None


def _ends_ahead(before: str, last: str) -> bool | None:
    """Whether the words end in "until" or the like; None where they do not."""
    words = before.rsplit(None, 2)[-2:-1] if last == "the" else [last]
    word = words[0] if words else ""
    if word in SURELY_AHEAD:
        found = before[-1:].isspace()
    elif last == "the" and not word.isalpha():  # as in "(by the"
        found = AHEAD.search(before) is not None
    else:
        found = _any_in(MAYBE_AHEAD.get(word, ()), before) and AHEAD.search(before) is not None
    if not found:
        return None
    must, done = OVER.get(last, NEVER)
    return not (_any_in(must, before) and done.search(before))


def _any_in(words: tuple[str, ...], text: str) -> bool:
    for word in words:  # noqa: SIM110  (quicker than a generator)
        if word in text:
            return True
    return False


def _looks_back(text: str, before: str, last: str, end: int) -> bool:
    if text.startswith(" by ", end) and SET_BY.search(before):
        return True
    if last not in BACK_ENDS and not last.endswith("since"):  # a quick look first
        return False
    back = "since" in before or " in a" in before or " to a" in before
    return back and BACK.search(before) is not None


def _describes(text: str, before: str, last: str, end: int) -> bool:
    """Whether the date tells which thing is meant, not when the clause happens."""
    if before.endswith("from "):
        return FROM.search(before[-20:]) is not None and not GOES_ON.match(text, end, end + 12)
    if not last.lower().endswith(KNOWN_ENDS):
        return False
    known = (" " + before[-8:].lower().replace("\n", " ")).endswith(KNOWN)
    return known and THING.match(text, end, end + 20) is not None
