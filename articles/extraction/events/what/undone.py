"""Verbs that with the words after them tell of nothing done: "set a hearing for May"."""

import re

from articles.extraction.events.kinds import PLAIN_SURE
from articles.extraction.events.language import grammar
from articles.extraction.events.language.verb_groups import Tense
from articles.extraction.events.language.words import Line
from articles.extraction.events.what.predicates import Predicate
from articles.extraction.values import EventType

# "Declined to comment": nothing was said.
NO_COMMENT = re.compile(
    r"(?:declin|refus)\w+(?: on)?(?: \w+day)? to (?:comment|discuss|say|answer|elaborate"
    r"|speculate|be interviewed|provide|identify|respond)\b"
)
# "An argument set off by the killing": what came of an event is none.
SET_OFF = re.compile(r"(?:set|sets|setting|touch\w*|spark\w*|kick\w*) (?:off|about)\b|sparked by\b")
# "Have considered declaring the town a sanctuary": they have not.
CONSIDERED = re.compile(r"(?:consider|discuss|debat)\w* (?:whether|\w+ing)\b")
# "The hearing was called off": nothing was called.
CALLED_OFF = re.compile(r"call\w* (?:it )?off\b")
# "Set a hearing for May": nothing is decided.
SETTING = re.compile(
    r"set(?:s|ting)? (?:an? |the )?(?:\w+ )?(?:conference|hearing|trial|deadline|argument|date)s?\b"
)
# "A panel made up of two judges": nothing was made.
MADE_UP = re.compile(r"ma(?:de|kes?) up of\b")
# "Until it settled on a position": no suit was settled.
SETTLED_ON = re.compile(r"settl\w+ (?:on|in|into|for)\b")
# "The files go back to 2014", "was planning arrests": nothing was done.
GO_BACK = re.compile(r"(?:go|goes|going) back to (?:\w+ )?\d")
PLANNING = re.compile(r"planning\b")
# "Sent a firm signal", "sends a message": what an act means is no act besides.
SIGNAL = re.compile(r"sen(?:d|t|ds|ding) (?:\w+ )?(?:an? |the )?(?:[\w-]+ )?(?:signal|message)\b")

# "The vote was canceled": it was not held.
CANCELED = re.compile(
    r"cancell?ed(?= on\b| at\b| by\b| after\b| because\b| amid\b| \w+day\b|[.,;])"
)
# "Moved here in 2001", "joined the paper in 2014": somebody's life, no news.
LIFE = re.compile(
    r"(?:moved|came|arrived|emigrated|immigrated) (?:here|to (?:the|this) (?:country|u\.s\.|united "
    r"states|area))\b|joined (?:the|its) (?:paper|newspaper|staff|newsroom|firm)\b"
)
# "Picked out nine cities", "made headlines": no appointment, nothing made.
IDIOM = re.compile(
    r"pick\w* (?:out|apart)\b"
    r"|ma(?:de|kes?|king) (?:[\w'-]+ ){1,5}an? (?:\w+ )?(?:rallying point|priority|issue"
    r"|centerpiece|cornerstone|focus)\b"
    r"|ma(?:de|kes?|king) (?:\w+ ){0,2}(?:news|headlines|waves)\b|went (?:a?round|viral)\b"
)
# "Named in a lawsuit": no appointment.
NAMED_IN = re.compile(
    r"named (?:in|as) (?:an? |the |one of )?(?:[\w-]+ ){0,3}(?:law)?(?:suit|complaint|case"
    r"|indictment|defendant|target)s?\b"
)
# "Has met all 21 requests": nobody was met.
MET_A_NEED = re.compile(
    r"met (?:all|the|its|every|each|those|these|his|her|their|most|none)(?: of)?(?: the)? "
    r"(?:[\w-]+ ){0,3}(?:requests?|demands?|deadlines?|requirements?|needs|standards?|conditions"
    r"|goals?|terms|criteria|obligations?)\b"
)
# "The requests it got from the agency", "got about $2 million": a state of things.
GOT = re.compile(r"got(?:ten)? (?:from\b|stuck\b|(?:about |some |nearly |almost )?\$)")

NOT_DONE = re.compile(
    "|".join(
        f"(?:{words.pattern})"
        for words in (
            CANCELED,
            LIFE,
            NO_COMMENT,
            SET_OFF,
            CONSIDERED,
            CALLED_OFF,
            SETTING,
            MADE_UP,
            SETTLED_ON,
            GO_BACK,
            PLANNING,
            SIGNAL,
            IDIOM,
            GOT,
            NAMED_IN,
            MET_A_NEED,
        )
    )
)
ELECTED = grammar.these("elected appointed named hired sworn")
NEWLY = re.compile(r"\b(?:newly|recently|freshly|duly)[ -]$")
ELECTED_TO = re.compile(r"(?:re-?)?elected (?:to|since)\b")

# "As the Journal was first to report": what it reported is the news.
FIRST_TO = re.compile(r"\bfirst to $")
# "Since the session opened last month": when something else was done.
SINCE_IT_BEGAN = re.compile(
    r"\b(?:since|before|until|when|after|as) (?:the |its |this |that )?(?:[\w-]+ )?"
    r"(?:session|fiscal year|school year|term|season|year|month|week|decade) (?:has |had )?$"
)
# "Both arguments were shot down": nobody was killed.
SHOT_DOWN = re.compile(r"shot (?:down|back)\b")


def is_undone(line: Line, predicate: Predicate) -> bool:
    """Whether a verb with the words after it tells of nothing done, or not what its rule says."""
    at = predicate.head.start
    if NOT_DONE.match(line.flat, at):
        return True
    if predicate.rule.type is EventType.REPORT and predicate.tense is Tense.INFINITIVE:
        return FIRST_TO.search(line.flat, line.start, at) is not None
    if predicate.rule.sure < PLAIN_SURE and predicate.rule.type is EventType.OTHER:
        start = max(line.start, predicate.start - 40)
        return SINCE_IT_BEGAN.search(line.flat, start, predicate.start) is not None
    killing = predicate.rule.type is EventType.OTHER and "kill" in predicate.rule.heads
    return killing and SHOT_DOWN.match(line.flat, at) is not None


def is_who_was_elected(line: Line, predicate: Predicate) -> bool:
    """ "Newly elected Sheriff Roe", "the first woman elected to the board": who somebody is."""
    if predicate.head.form not in ELECTED:
        return False
    before = line.flat[max(line.start, predicate.head.start - 12) : predicate.head.start]
    return NEWLY.search(before) is not None or (
        not predicate.passive
        and predicate.tense is Tense.PAST
        and ELECTED_TO.match(line.flat, predicate.start, line.end) is not None
    )
