"""For whom a ruling is, and whose law it is about: what the sentences behind it tell.

"A federal judge blocked the order. … The decision is a victory for Reno."
"""

import re
from collections.abc import Sequence

from articles.extraction.events.article import Article
from articles.extraction.events.drafts import Draft
from articles.extraction.events.kinds import LOCAL, OF_CASES
from articles.extraction.events.same_event import overlap
from articles.extraction.events.who.acting import first_of, last_of
from articles.extraction.events.who.bystanders import LIST_LINK, Named
from articles.extraction.values import (
    ActorKind,
    EventStatus,
    EventType,
    Role,
    Sentence,
)

SIDE_STOP = re.compile(
    r"[;:()]|\b(?:over|who|which|that|to|in|on|after|seeking|challenging|arguing)\b"
)
LONGEST_SIDE = 160
# "sided with Reno", "a defeat for the agency"
SIDING = re.compile(
    r"\b(?:sid(?:ed|es|ing) with|(?:took|taken|takes) the side of"
    r"|(?:ruled|found|decided) (?:for|against)|in favou?r of"
    r"|(?:victory|win|triumph|success|boost|relief) (?:for|to)"
    r"|(?:defeat|blow|setback|loss|rebuke|reversal) (?:for|to|of)) (?:the )?"
)
# "The agency has suffered another blow", "Reno won its fight", "dealt the state a defeat"
OUTCOME = r"(?:blow|setback|defeat|loss|rebuke|victory|win|reprieve|triumph|reversal)"
FARED = re.compile(
    r"(?:,[^,;.]{1,60},)? (?:(?:has|have|had|was|were|is|are) )?(?:been |just |also )?"
    rf"(?:(?:suffer(?:s|ed|ing)?|sustain(?:s|ed)|tak(?:es|en)|took|scor(?:es|ed)|w[io]ns?|notch(?:es|ed)"
    rf"|claim(?:s|ed)|got|gets|dealt|handed|given|earn(?:s|ed)|secur(?:es|ed)|gain(?:s|ed)) "
    rf"(?:an?|another|its|their|his|her|the) (?:[\w-]+ ){{0,3}}?(?:{OUTCOME}\b"
    rf"|(?:fight|battle|case|lawsuit|suit|appeal|challenge|round|bid|motion)\b)"
    rf"|(?:lost|loses|lose) (?:an?|another|its|their|his|her|the) (?:[\w-]+ ){{0,3}}?"
    rf"(?:fight|battle|case|lawsuit|suit|appeal|challenge|round|bid|motion)\b"
    rf"|prevail(?:s|ed)\b|w[io]ns? in (?:\w+ )?court\b|lost in (?:\w+ )?court\b"
    rf"|(?:an?|another) (?:[\w-]+ ){{0,2}}?{OUTCOME}\b)"  # "dealt Reno a blow"
)
A_CONTEST = re.compile(rf"\b(?:{OUTCOME}|lost|loses|prevail(?:s|ed)|w[io]ns?)\b")
LEAD = 2  # sentences before a ruling that may tell for whom it is a blow
# "Oregon and Nevada had asked for the order"
ASKED = re.compile(
    r"\b(?:had |have |has )?(?:(?:asked|applied|petitioned|pushed) for|sought|requested)"
    r" (?:the |an? |that |this |her |his |such )?(?:[\w-]+ ){0,2}?"
    r"(?:order|injunction|ruling|stay)\b"
)
ASKED_REACH = 2  # sentences behind a ruling in which those who asked for it may be told
ON_THE_RULING = re.compile(
    r"\b(?:ruling|decision|order|injunction|opinion|judge|judges|court|court's|panel|justices"
    r"|verdict|outcome)\b"
)
# "In his ruling, the judge …"
SAME_RULING = re.compile(
    r"\W*(?:in|by|with) (?:\w+ing )?(?:his|her|its|their|the|that|this) (?:\w+ )?"
    r"(?:ruling|decision|order|opinion)\b"
)
LAWS = (
    r"(?:laws?|statutes?|ordinances?|polic(?:y|ies)|rules?|motions?|requests?|bid|petitions?"
    r"|directives?|bans?|measures?)"
)
OWN_LAW = re.compile(rf"(?:'s?)? (?:[\w-]+ ){{0,2}}?{LAWS}\b")
LAW_OF = re.compile(
    rf"\b(?:{LAWS}|[hs]b \d+|bill \d+) (?:of|in) (?:the (?:state|city|county) of )?$"
)
SIDING_REACH = 4  # sentences from a ruling on in which its winner may be told


def owners_of_law(draft: Draft, actors: tuple[Role, ...], article: Article) -> list[Role]:
    """Whose law or motion a ruling or suit is about: "a Texas law", "granted Reno's request".

    Whoever's law is challenged is sued, where the text names no other side.
    """
    if draft.type not in OF_CASES or draft.status is not EventStatus.OCCURRED:
        return []
    sentence = article.sentence(article.number_at(draft.mentions[0].start))
    names, end = [], 0
    for place in article.around(sentence).places:
        listed = end and LIST_LINK.fullmatch(article.flat, end, place.start)
        if place.kind in LOCAL and (
            listed
            or OWN_LAW.match(article.flat, place.end)
            or LAW_OF.search(article.flat, max(sentence.start, place.start - 40), place.start)
        ):
            names.append(article.homes.party_for_place(place))
            end = place.end
    known = {role.name for role in actors}
    suing = any(role.role == "plaintiff" for role in actors)
    sued = any(role.role == "defendant" for role in actors)
    role = "defendant" if draft.type is EventType.LAWSUIT and suing and not sued else "party"
    return [
        Role(name, ActorKind.AGENCY, role) for name in dict.fromkeys(names) if name not in known
    ]


def sided_with(
    draft: Draft, actors: tuple[Role, ...], drafts: Sequence[Draft], article: Article
) -> list[Role]:
    """For whom a ruling is said to be a win or a blow, there or in the sentences behind it.

    "In his ruling the judge sided with Reno and Elko", "The decision is a setback for the state".
    """
    if draft.type is not EventType.RULING or draft.status is not EventStatus.OCCURRED:
        return []
    found: dict[str, Named] = {}
    others = {
        mention.start
        for other in drafts
        if other.type is EventType.RULING
        and not overlap(other.dating.interval, draft.dating.interval)
        for mention in other.mentions
    }
    first = article.number_at(draft.mentions[0].start)
    for number in range(first, min(first + SIDING_REACH, len(article.sentences))):
        sentence = article.sentence(number)
        if sentence.start in others and not SAME_RULING.match(article.flat, sentence.start):
            break
        asked = ASKED.search(article.flat, sentence.start, sentence.end)
        if asked and first < number <= first + ASKED_REACH:
            before = article.around(sentence).named(article.flat, (sentence.start, asked.start()))
            for one in first_of(before, article.flat):
                found.setdefault(one.name, one)
        if number > first and not ON_THE_RULING.search(
            article.flat, sentence.start, min(sentence.end, sentence.start + 60)
        ):
            continue
        for words in SIDING.finditer(article.flat, sentence.start, sentence.end):
            limit = min(sentence.end, words.end() + LONGEST_SIDE)
            stop = SIDE_STOP.search(article.flat, words.end(), limit)
            region = (words.end(), stop.start() if stop else limit)
            for one in article.around(sentence).named(article.flat, region):
                found.setdefault(one.name, one)
    for number in range(max(0, first - LEAD), min(first + LEAD, len(article.sentences) - 1) + 1):
        sentence = article.sentence(number)
        if sentence.start not in others:
            for one in _fared(sentence, article):
                found.setdefault(one.name, one)
    known = {role.name for role in actors}
    return [
        Role(one.name, one.kind, "party", one.text, one.known)
        for one in found.values()
        if one.name not in known and one.kind is not ActorKind.COURT
    ]


def _fared(sentence: Sentence, article: Article) -> list[Named]:
    """Who is told to have won or lost: "the agency suffered a blow", "dealt the agency a blow"."""
    if not A_CONTEST.search(article.flat, sentence.start, sentence.end):
        return []
    named = article.around(sentence).named(article.flat, (sentence.start, sentence.end))
    for number, one in enumerate(named):
        if FARED.match(article.flat, one.end, sentence.end) and not article.is_quoted(one.start):
            return last_of(named[: number + 1], article.flat)
    return []
