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
        elif (
            inside and len(behind) <= MOST_SPOKEN_OF and not _tells_of_speaker(one, line, predicate)
        ):
            found.setdefault(one.name, SpokenOf(one, "party"))
    return list(found.values())


def _homes(speakers: Sequence[str], around: Around) -> list[Place]:
    homes = [around.homes.home_of(name) for name in speakers]
    return [home for home in homes if home and home.kind in LOCAL]


def _role(one: Named, line: Line, predicate: Predicate, *, inside: bool) -> str:
    """ "recipient" of whom the words address, "target" of whom they are aimed at, or ""."""
    if one.start < predicate.head.start:
        return ""
    before = line.flat[max(line.start, one.start - WORDS_BEFORE) : one.start]
    if inside and ADDRESSES.search(before):
        return "recipient"
    if inside and BESIDE.search(before):
        return "party"
    if inside and AS_WELL.search(before):
        return "speaker"
    judged = predicate.rule.roles[1] == JUDGES and OWNS_ACT.match(line.flat, one.end)
    return "target" if judged or AIMED.search(before) else ""


def _tells_of_speaker(one: Named, line: Line, predicate: Predicate) -> bool:
    """ "Ann Roe, who runs the jail for Elko County, said": the county only tells who she is."""
    if one.start >= predicate.head.start:
        return False
    if one.kind is ActorKind.OFFICE:
        return True  # "Al Roe, the mayor of Elko, said"
    start = max(predicate.subject_start, one.start - RELATIVE_REACH)
    before = line.flat[start : one.start]
    return RELATIVE.search(before) is not None and RUNS.search(before) is None
