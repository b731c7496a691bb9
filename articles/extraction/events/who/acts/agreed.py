"""The other side of an agreement, which a sentence beside names.

"The county joined the 287(g) program in May. Under the pact with ICE its deputies serve
warrants": ICE is a party. "The memorandum was signed in March. Sheriff Al Roe signed it": he is.
"""

import re
from collections.abc import Sequence

from articles.extraction.events.article import Article
from articles.extraction.events.drafts import Draft
from articles.extraction.events.who.neighbours import people_beside, role_of
from articles.extraction.events.who.served import ICE
from articles.extraction.values import ActorKind, EventStatus, EventType, Role

AGREEMENT = (
    r"(?:agreements?|contracts?|pacts?|deals?|memorand(?:um|a|ums)|partnerships?|arrangements?"
    r"|partnering|settlement|m\.?o\.?[au]\.?)"
)
PROGRAM = re.compile(rf"\b{AGREEMENT}\b|\b287 ?\(g\)")
WITH = re.compile(
    rf"\b(?:the|that|this|its|their|his|her|such|similar|'s|an?) (?:[\w()-]+ ){{0,3}}?{AGREEMENT}"
    r" (?:it |they |he |she )?(?:\w+ )?(?:with|between) (?:the )?(?:federal )?$"
    rf"|\bunder (?:the|that|this|its|such an?) (?:[\w()-]+ ){{0,2}}?{AGREEMENT},? (?:the )?$"
)
# "The other party, ICE, paid", "pays the county", "leases beds to"
OTHER_PARTY = re.compile(
    r"\b(?:the other (?:party|side)|rent\w* (?:[\w-]+ ){0,3}to|leas\w+ (?:[\w-]+ ){0,3}to),? "
    r"(?:the )?(?:federal )?$"
)
SIGNED = re.compile(
    r",?(?: who)?(?: also| had| has)? (?:signed|put h(?:is|er) (?:name|signature) (?:to|on)"
    r"|negotiated|initialed|struck|made|entered(?: into)?|brokered|applied for|ended|canceled"
    r"|renewed|sought) (?:for (?:the|its|his|her)\b|on behalf|it\b"
    rf"|(?:the|that|its|those|this) (?:[\w()-]+ ){{0,2}}?{AGREEMENT}\b)"
)
TYPES = frozenset(
    [
        EventType.OTHER,
        EventType.DIRECTIVE,
        EventType.LEGISLATION,
        EventType.PROGRAM_SUSPENSION,
    ]
)
A_LAW = re.compile(r"\b(?:bills?|laws?|bann?\w*|barr?\w*|outlaw\w*|ordinance|resolution|vot\w+)\b")
# "a contract to house migrants", "the deal for holding immigrants"
IMMIGRANTS = re.compile(
    rf"\b{AGREEMENT} (?:\w+ )?(?:to|for|under which) [^,.;]{{0,40}}(?:immigra\w+|migrants"
    r"|detainees)"
)
BESIDE = (0, 1, -1, 2, -2)  # sentences in which the same agreement may be told of
LOOK = 80  # characters before a name


def agreed_with(
    draft: Draft, actors: tuple[Role, ...], drafts: Sequence[Draft], article: Article
) -> list[Role]:
    """The parties of the agreement that an event is about, named in sentences beside."""
    if draft.type not in TYPES or draft.status is not EventStatus.OCCURRED:
        return []
    sentence = article.sentence(draft.sentence)
    predicate = draft.predicate
    end = min(sentence.end, predicate.end + 120)
    if PROGRAM.search(article.flat, predicate.subject_start, end) is None:
        return []
    known = {role.name for role in actors}
    found: list[Role] = []
    for distance in BESIDE:
        number = draft.sentence + distance
        if 0 <= number < len(article.sentences):
            found = _other_sides(number, article, known)
            if found:
                break
    if not found and IMMIGRANTS.search(article.flat, predicate.subject_start, end):
        found = _agency(draft.sentence, article, known)
    told = article.flat[predicate.subject_start : end]
    if draft.type is EventType.LEGISLATION and A_LAW.search(told):
        return found  # whoever signed it signed a law
    signers = [
        role_of(person, "party")
        for person in people_beside(draft, drafts, article, back=1, ahead=2)
        if SIGNED.match(person.behind) and person.actor.name not in known
    ]
    names = {role.name for role in found}
    return [*found, *(role for role in signers if role.name not in names)]


def _agency(number: int, article: Article, known: set[str]) -> list[Role]:
    """ "A contract to house immigrants ended. ICE said": ICE's, named in the next sentence."""
    for beside in (number, number + 1, number - 1):
        if 0 <= beside < len(article.sentences):
            for one in article.around(article.sentence(beside)).actors:
                if one.name == ICE and ICE not in known and not article.is_quoted(one.start):
                    return [Role(one.name, one.kind, "party", one.text, one.known)]
    return []


def _other_sides(number: int, article: Article, known: set[str]) -> list[Role]:
    """The bodies that a sentence names behind "the agreement with"."""
    sentence = article.sentence(number)
    found = []
    for one in article.around(sentence).actors:
        before = max(sentence.start, one.start - LOOK)
        if one.kind is ActorKind.PERSON or one.name in known or article.is_quoted(one.start):
            continue
        if WITH.search(article.flat, before, one.start) or OTHER_PARTY.search(
            article.flat, before, one.start
        ):
            as_named = one.text if one.text != one.name else ""
            found.append(Role(one.name, one.kind, "party", as_named, one.known))
    return found
