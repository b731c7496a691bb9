"""Both sides of a pact on immigration work, wherever the article names them.

By 8 U.S.C. 1357(g) the other side of a 287(g) agreement is the Department of Homeland Security,
for which ICE signs: "The county joined the 287(g) program in May" is the county's and ICE's.
"The agreement was signed on Monday": that of the body told of just before.
"""

import re

from articles.extraction.events.article import Article
from articles.extraction.events.drafts import Draft
from articles.extraction.events.kinds import LOCAL
from articles.extraction.events.who.served import DHS, ICE
from articles.extraction.values import (
    ActorKind,
    EventStatus,
    EventType,
    JurisdictionKind,
    Role,
)

TYPES = frozenset(
    [
        EventType.OTHER,
        EventType.DIRECTIVE,
        EventType.PROGRAM_SUSPENSION,
        EventType.LEGISLATION,
    ]
)
PACT = (
    r"(?:agreements?|contracts?|pacts?|deals?|memorand(?:um|a|ums)|partnerships?|arrangements?"
    r"|m\.?o\.?[au]\.?)"
)
AGENCY = (
    r"(?:ice\b|u\.s\. immigration|immigration (?:and|agents|officials|authorities)|federal immigra)"
)
OF_287G = re.compile(r"\b287 ?\(?g\)?|\btask force (?:model|agreement)|\bwarrant service officer")
# "an agreement with ICE", "the immigration contract", "a deal to hold detainees"
OF_ICE = re.compile(
    rf"\b{PACT} (?:\w+ ){{0,2}}(?:with|between|from) (?:the )?(?:federal )?{AGENCY}"
    rf"|\b(?:ice|immigration|detention)(?:'s)? (?:[\w-]+ )?{PACT}\b"
    rf"|\b{PACT} (?:\w+ )?(?:to|for|under which|in which|that|by which|lets?|allow\w+) "
    rf"[^,.;]{{0,60}}(?:{AGENCY}|migrants|immigrants|detainees)",
)
# What is done with a pact: "signed", "let it lapse", "took the county out of"
DONE = re.compile(
    r"(?:re-?)?(?:sign|join|renew|end(?:ed|s|ing)?$|extend|extension|terminat|withdr[ae]w|pull|left$"
    r"|leav|quit|enter|approv|paus|cancel|drop|dissolv|void|laps|expir|beg[au]n$|start|appl(?:y|ied|ies)"
    r"|negotiat|struck|strik|reached|ink|adopt|enrol|exit|took|taken|opt|partner|scrap|rescind|sever"
    r"|halt|suspend|put|made|authoriz|discontinu|abandon|revok|let$|agreed|decid|vot|fail|declin"
    r"|refus|mov|decision|became|becom|came|cut|broke)"
)
# "the agreement", "a similar pact", "the program"
THAT_PACT = re.compile(
    rf"\b(?:the|that|this|its|their|his|her|such|similar|'s|an?|new|own|first) "
    rf"(?:[\w()-]+ ){{0,3}}?(?:{PACT}|program|partnership|initiative|extension|renewal)\b"
)
SIGNED_UP = re.compile(
    r"\b(?:(?:re)?join\w*|(?:sign|signed)(?: up| on)?|enroll?ed|appl(?:y|ied)|dropped (?:it|out)"
    r"|ended it|renewed it|left it)\b(?! (?:by|a|an|the (?!program|model|agreement)|into law))"
)
NOT_OURS = re.compile(
    r"\b(?:settle\w+|lawsuits?|suits?|consent decree|plea|bills?|law|laws|treaty|union|bann?\w*"
    r"|barr?\w*|outlaw\w*|ordinance|forbid\w*|prohibit\w*|require[sd]?|order(?:ed|s)?)\b"
)
# "The board agreed not to renew it": what the sentence before tells of
IT = re.compile(
    r"\b(?:renew|end|extend|sign|terminat|cancel|drop|quit|leav|left|let|keep|void|scrap)\w* it\b"
)
PACT_SUBJECT = re.compile(rf"\b(?:{PACT}|program|the (?:one|first|last|latest|newest))\b")
# "commissioners voted to end an agreement"
VOTED = re.compile(
    rf"\b(?:end|keep|renew|extend|terminate|approv|cancel|void|sign|leave|join|withdraw|reject)\w* "
    rf"(?:[\w()'-]+ ){{0,5}}?(?:{PACT}|287)"
)
SIGNED_IN = re.compile(r"\b(?:in|by|for) (?:the (?:state|county|city) of )?$")
AHEAD = 2  # sentences behind that may say which pact "the agreement" is
OWN_BACK = 3
EARLIER = 4000  # characters before in which the pact may have been told of
NEAR = 50
REACH = 110  # characters behind a predicate


def sides_of_pact(draft: Draft, actors: tuple[Role, ...], article: Article) -> list[Role]:
    """ICE, and the body that the pact is of, where the event's own clause names none."""
    if draft.type not in TYPES or draft.status is not EventStatus.OCCURRED:
        return []
    if not _is_of_pact(draft, article):
        return []
    federal = [role for role in actors if _is_federal(role.name, role.kind, article)]
    found = [] if federal else _other_side(article)
    told = article.flat[draft.predicate.subject_start : draft.predicate.start]
    if len(federal) == len(actors) and PACT_SUBJECT.search(told):
        found += _own_side(draft, article)
    known = {role.name for role in actors}
    return [role for role in found if role.name not in known]


def _is_of_pact(draft: Draft, article: Article) -> bool:
    """Whether the clause tells of a pact on immigration work made, kept or ended."""
    flat, predicate = article.flat, draft.predicate
    if not DONE.match(predicate.head.form):
        return False
    sentence = article.sentence(draft.sentence)
    begin, end = predicate.subject_start, min(sentence.end, predicate.end + REACH)
    if predicate.head.form in ("left", "put", "made", "took", "let"):
        end = min(end, predicate.end + NEAR)  # "left the program", not "left after a talk on it"
    if NOT_OURS.search(flat, begin, end):
        return False
    it = IT.search(flat, begin, end)
    law = draft.type is EventType.LEGISLATION
    if law and not (VOTED.search(flat, begin, end) or (it and "sign" not in it.group())):
        return False
    if OF_287G.search(flat, begin, end) or OF_ICE.search(flat, begin, end):
        return True
    told = THAT_PACT.search(flat, begin, end) or SIGNED_UP.search(flat, predicate.start, end)
    if not (told or it):
        return False
    first = max(0, sentence.start - EARLIER)
    if it and not told:
        first = article.sentence(max(0, draft.sentence - 1)).start
    last = article.sentences[min(len(article.sentences) - 1, draft.sentence + AHEAD)].end
    return any(one.search(flat, first, last) is not None for one in (OF_287G, OF_ICE))


def _other_side(article: Article) -> list[Role]:
    """ICE where the article names it, else the department that it belongs to."""
    for name in (ICE, DHS):
        if name in article.parties_named():
            return [Role(name, ActorKind.AGENCY, "party")]
    return []


def _own_side(draft: Draft, article: Article) -> list[Role]:
    """The county, city or police told of in the clause, else in the sentences before."""
    for number in range(draft.sentence, max(-1, draft.sentence - OWN_BACK), -1):
        sentence = article.sentence(number)
        around = article.around(sentence)
        for one in around.named(article.flat, (sentence.start, sentence.end)):
            if one.kind is ActorKind.AGENCY and not _is_federal(one.name, one.kind, article):
                return [Role(one.name, one.kind, "party")]
        if number == draft.sentence:  # "the first was signed in Florida"
            for place in around.places:
                before = article.flat[max(sentence.start, place.start - 20) : place.start]
                if place.kind in LOCAL and SIGNED_IN.search(before):
                    name = article.homes.party_for_place(place)
                    return [Role(name, ActorKind.AGENCY, "party")]
    return []


def _is_federal(name: str, kind: ActorKind, article: Article) -> bool:
    """Whether it is a federal body: a pact has one of them."""
    home = article.homes.home_of(name)
    return kind is ActorKind.AGENCY and home is not None and home.kind is JurisdictionKind.FEDERAL
