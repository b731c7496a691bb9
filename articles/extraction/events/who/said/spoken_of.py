"""Whom a statement is addressed to, aimed at or about, of all whom its words name.

"Roe told the council that the suit against Sheriff Voss is void": the council and Voss.
"""

import re
from collections.abc import Sequence

from articles.extraction.events.kinds import LOCAL
from articles.extraction.events.language.words import Line
from articles.extraction.events.what.predicates import Predicate
from articles.extraction.events.who.bystanders import LIST_LINK, Around, Named
from articles.extraction.events.who.served import without_served
from articles.extraction.values import ActorKind, Place, value

MOST_SPOKEN_OF = 2  # of the others whom the words name
WORDS_BEFORE = 70  # characters before a name in which its part is told
# "told the council", "urged Sheriff Roe to": whoever hears it
TITLE = r"(?:(?!of\b|that\b|to\b|and\b|in\b|for\b)[\w.'\"-]+ ){0,3}"
ADDRESSES = re.compile(
    rf"\b(?:told|tells|telling|asked|asking|urged|urging|call(?:ed|ing)? (?:up)?on|implored|begged"
    rf"|pressed|reminded|assured|informed|warned|warning|thanked|invited|spoke (?:to|with)"
    rf"|testif\w+ (?:to|before)|addressed|speaking (?:to|before)|appear\w+ before|replied to"
    r"|responded to|answered|wrote(?: to)?|meeting (?:of|with)|appealed to)"
    rf" (?:the |its |his |her |their )?{TITLE}$"
    rf"|\b(?:remarks|speech|address|message|statement|comments|presentation) (?:to|before)"
    rf" (?:the |its |his |her |their )?{TITLE}$"
)
# "Appearing before the committee, Roe said", "in remarks to the Rotary Club"
HEARING = re.compile(
    r"\b(?:appear\w+ before|testif\w+ (?:to|before)|(?:speaking|spoke) (?:to|before)|addressing"
    r"|addressed|(?:remarks|speech|address|testimony|presentation) (?:to|before)|meeting of)"
    rf" (?:the |its |his |her |their )?{TITLE}$"
)
# "against the plan of Sheriff Roe", "the suit against the county", "blamed the agency"
ACTS = (
    r"(?:ideas?|plans?|polic(?:y|ies)|orders?|decisions?|proposals?|bills?|posts?|statements?"
    r"|remarks?|announcements?|offers?|demands?|threats?|claims?|accusations?|criticisms?"
    r"|attacks?|refusals?|moves?|letters?|tweets?|comments?|words|stance|rhetoric|actions?"
    r"|arrests?|raids?|lists?|handling|treatment|directives?|memos?|mandates?|efforts?|vetoes|veto)"
)
AIMED = re.compile(
    rf"\b(?:(?:suits?|lawsuits?|cases?|complaints?|charges|actions?|statement|speak|spoke|speech"
    rf"|came out|fight|stand|protest\w*|campaign|battle|vot\w+|rail\w+|lash\w+(?: out)?"
    rf"|fought|litigation|filed) (?:\w+ ){{0,3}}?(?:against|at)"
    rf"|{ACTS} (?:of|by|from|made by|issued by|signed by|announced by|put forward by|put out by)"
    rf"|{ACTS} (?:that|which)"
    rf"|accus(?:ed|es|ing)|blam(?:ed|es|ing)|criticiz(?:ed|es|ing)|denounc(?:ed|es|ing)"
    rf"|condemn(?:ed|s|ing)|slamm(?:ed|ing)|blast(?:ed|ing)|attack(?:ed|ing)|defend(?:ed|ing)"
    rf"|prais(?:ed|ing)|challeng(?:ed|ing)|faulting|faulted|agreement (?:with|to help)"
    rf"|sued|suing|dismiss(?:ed|ing)?|disput(?:ed|ing)|rejected|rejecting"
    rf") (?:the |its |his |her |their |an? )?{TITLE}$"
)
# "that the county had flouted the law", "Boston is among the worst offenders": whom they judge
BLAME = (
    r"wrong(?:ly)?|lying|lied|mis(?:led|stated|represented|leading)"
    r"|bro(?:ke|ken) (?:the|state|federal)|breaking the|def(?:y|ies|ying|ied|iance)"
    r"|violat\w+|flout\w+|released|releasing|let (?:an?|go|the)|protecting|shield\w+|harbor\w+"
    r"|refus\w+|ignor(?:ed|es|ing)|fail(?:ed|s|ing)|worst|offenders?|abus\w+|unlawful\w*"
    r"|illegally|unconstitutional\w*|overstep\w+|gone too far|reckless\w*|lawless\w*|political"
    r"|politics|dangerous|disgrac\w+|shameful|endanger\w+|at risk|turned (?:its|his|her) back"
    r"|bully\w*|bullied|weaponiz\w+|retaliat\w+|(?:should|must) (?:resign|step down|apologize)"
    r"|betray\w+|terroriz\w+|kidnap\w+|hypocri\w+|coward\w*"
)
JUDGED = re.compile(
    r"(?:'s)?(?: (?!(?:said|says|that|who|which|told|when|if|because|not|never)\b)[\w'\"-]+){0,7}?"
    rf" [\"']?(?:{BLAME})\b"
)
OWNS_ACT = re.compile(rf"'s? (?:[\w-]+ ){{0,2}}?{ACTS}\b")
# ", who runs the jail for the county,": tells who the speaker is
RELATIVE = re.compile(r",? (?:who|which|whose|where|whom)\b[^\"]*$")
RELATIVE_REACH = 160  # characters
RUNS = re.compile(r"\b(?:runs|leads|heads|chairs|directs|represents|oversees) (?:the |its )?$")
# "at a news conference with Mayor Roe", "joined by the sheriff"
BESIDE = re.compile(
    rf"\b(?:(?:conference|briefing|event|rally|statement|interview|hearing)(?: \w+){{0,3}}? (?:with"
    rf"|alongside|beside)|(?:flanked|joined|accompanied) by|(?:standing|appear\w+|speaking|stood"
    rf"|spoke) (?:with|alongside|beside|next to)|together with|along with) (?:the )?{TITLE}$"
)
# "criticized the ban, as did Mayor Roe"
AS_WELL = re.compile(
    rf"\b(?:as (?:did|have|had)|so (?:did|have)|echoed by|seconded by) (?:the )?{TITLE}$"
)
SPEAKS_FOR = re.compile(rf"\bspokes\w+ (?:for|of|with) (?:the )?{TITLE}$")
SPOKESMAN = re.compile(r"(?:'s?)? (?:[\w-]+ )?spokes\w+\b")
# "the rights of Elko County", "on the advice of Roe"
GOVERNED = re.compile(r"\b(?:of|for|with|at|from|in|to) (?:the )?$")
JUDGES = "target"  # the role that verbs of judging give: "criticized the county's plan"


@value
class SpokenOf:
    """One of those whom a statement names, with the role that the words give."""

    named: Named
    role: str


def spoken_of(
    line: Line,
    predicate: Predicate,
    around: Around,
    speakers: Sequence[str],
    territory: tuple[int, int],
) -> list[SpokenOf]:
    """The names of a sentence that have a part in what is said, in its order.

    ``speakers`` are the names of those who speak; ``territory`` is the stretch up to the next
    event of the sentence, beyond which only those count whom the words aim at.
    """
    own = {around.homes.party_for_place(home.name) for home in _homes(speakers, around)}
    plain = {one.start for one in without_served(around.named(line.flat, territory), line.flat)}
    found: dict[str, SpokenOf] = {}
    last: SpokenOf | None = None
    behind: set[str] = set()
    for one in around.named(line.flat, (line.start, line.end)):
        if one.name in speakers:
            last = None
            continue
        inside = one.start in plain
        role = _role(one, line, predicate, inside=inside)
        if last and not role and LIST_LINK.fullmatch(line.flat, last.named.end, one.start):
            role = last.role  # "told Mayor Roe and Sheriff Voss"
        if inside and one.start >= predicate.head.end:
            behind.add(one.name)
        last = SpokenOf(one, role) if role else None
        if one.name in own:
            continue
        if last:
            found.setdefault(one.name, last)
        elif inside and len(behind) <= MOST_SPOKEN_OF and _takes_part(one, line, predicate, around):
            found.setdefault(one.name, SpokenOf(one, "party"))
    return list(found.values())


def _homes(speakers: Sequence[str], around: Around) -> list[Place]:
    homes = [around.homes.home_of(name) for name in speakers]
    return [home for home in homes if home and home.kind in LOCAL]


def _role(one: Named, line: Line, predicate: Predicate, *, inside: bool) -> str:
    """ "recipient" of whom the words address, "target" of whom they are aimed at, or ""."""
    if inside and JUDGED.match(line.flat, one.end, line.end):
        return "target"
    before = line.flat[max(line.start, one.start - WORDS_BEFORE) : one.start]
    if one.start < predicate.head.start:
        return _role_before(one, line, before) if inside else ""
    if inside and ADDRESSES.search(before):
        return "recipient"
    if inside and BESIDE.search(before):
        return "party"
    if inside and AS_WELL.search(before):
        return "speaker"
    judged = predicate.rule.roles[1] == JUDGES and OWNS_ACT.match(line.flat, one.end)
    return "target" if judged or AIMED.search(before) else ""


def _role_before(one: Named, line: Line, before: str) -> str:
    """The role of somebody named before the verb of saying, who does not say it."""
    if HEARING.search(before):
        return "recipient"
    return "party" if _is_spoken_for(one, line) else ""


def _takes_part(one: Named, line: Line, predicate: Predicate, around: Around) -> bool:
    """Whether somebody whom the words only name may well have a part in them.

    "Roe said Voss was wrong": he has. "Roe said that ICE was told", "the plan of Voss is void,
    Roe said", "Roe said the county complies": whatever they name.
    """
    if _tells_of_speaker(one, line, predicate):
        return False
    governed = GOVERNED.search(line.flat, max(line.start, one.start - 24), one.start)
    if one.kind is ActorKind.PERSON:
        owns = line.flat.startswith("'s ", one.end)  # "Roe's plans"
        return not owns and (one.start >= predicate.head.start or not governed)
    if one.kind is ActorKind.ORGANISATION:
        return True
    is_place = any(place.start == one.start for place in around.places)
    return is_place and one.start < predicate.head.start and not governed


def _is_spoken_for(one: Named, line: Line) -> bool:
    """ "A spokesman for Governor Roe", "Roe's spokeswoman, Ann Voss, said"."""
    before = line.flat[max(line.start, one.start - WORDS_BEFORE) : one.start]
    return bool(SPEAKS_FOR.search(before) or SPOKESMAN.match(line.flat, one.end))


def _tells_of_speaker(one: Named, line: Line, predicate: Predicate) -> bool:
    """ "Ann Roe, who runs the jail for Elko County, said": the county only tells who she is."""
    if one.start >= predicate.head.start:
        return False
    if one.kind is ActorKind.OFFICE:
        return True  # "Al Roe, the mayor of Elko, said"
    start = max(predicate.subject_start, one.start - RELATIVE_REACH)
    before = line.flat[start : one.start]
    return RELATIVE.search(before) is not None and RUNS.search(before) is None
