"""Who is on the other side of an appeal, a petition over a subpoena, a brief of friends.

"A judge ruled for Reno. The agency appealed": against Reno. "Asked a court to enforce the
subpoenas": against those who got them.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from articles.extraction.events.article import Article
from articles.extraction.events.drafts import Draft
from articles.extraction.events.kinds import LOCAL
from articles.extraction.events.who.bystanders import LIST_LINK, Homes
from articles.extraction.events.who.cases.cases import Case
from articles.extraction.events.who.cases.dockets import FEDERAL, group_of, is_against_several, sits
from articles.extraction.events.who.cases.pooling import government_of
from articles.extraction.events.who.cases.sides import places_behind
from articles.extraction.events.who.served import IMMIGRATION, without_served
from articles.extraction.values import ActorKind, EventStatus, EventType, Role

CITY_LAWYER = re.compile(
    r"(?:City (?:Attorney|Atty\.|Solicitor)|County Counsel|Corporation Counsel|County Attorney)\b"
)
APPEAL = re.compile(r"\b(?:appeal(?:s|ed|ing)?|rehearing|certiorari|review|justices|reverse)\b")
# "The department said it would appeal", "the county appealed the ruling"
APPEALS = re.compile(
    r"(?:,[^,;\"]{1,60},)?(?: (?:has|have|had|immediately|promptly|also|quickly|then|later))*"
    r"(?: (?:said|says|vowed|plans?|planned|promised|intends?|is expected|are expected|is likely"
    r"|could|may|can|will|would|asked|announced|signaled)(?: (?:that )?(?:it|they|he|she))?"
    r"(?: (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)?(?: (?:will|would|plans?|intends?))?"
    r"(?: to)?)? (?:appeal(?:ed|s|ing)?|take (?:an|the) appeal|took (?:an|the) appeal"
    r"|filed (?:an|its|a notice of) appeal)\b(?! court| panel| judge)"
)
APPEAL_REACH = 4  # sentences behind a ruling in which somebody appeals from it
RULINGS_BACK = 6  # sentences before an appeal in which the ruling may be told
SUBPOENA = re.compile(r"\bsubpoenas?\b")
SUBPOENA_REACH = 4  # sentences around a petition in which the subpoenas may be told
# "Denver refused to comply", "the department must obey the subpoenas"
RESISTS = re.compile(
    r"(?:,[^,.;]{1,60},)?(?: (?:has|have|had|also|again|twice|repeatedly))*"
    r" (?:refus|declin|ignor|reject|defi|defy|resist|fail|must|obey|compl|balk|would not|did not"
    r"|will not|has not|received|got|was served|were served)\w*"
)
# "suits against policies, among them those in Reno and Elko"
THOSE_IN = re.compile(r"\b(?:among them|including|such as) (?:those|ones) (?:in|of|against) ")
SINGLE = re.compile(r"\b(?:latest|newest|line|string|series|list|wave) ")
SELDOM_SUED = IMMIGRATION | {"U.S. Congress"}
BRIEF = re.compile(r"\b(?:briefs?|amic(?:us|i)|friends?[- ]of[- ]the[- ]court)\b")
# "in support of Reno's suit", "the briefs back Reno, Elko and Ely"
SUPPORTS = re.compile(
    r"\b(?:in support of|supports?|supported|supporting|backing|backs?|backed|on the side of"
    r"|siding with|sided with|in favor of|behind|on behalf of) (?:the )?"
)


def against_whom(
    draft: Draft,
    actors: tuple[Role, ...],
    drafts: Sequence[Draft],
    cases: Sequence[Case],
    article: Article,
) -> list[Role]:
    """The other side of an appeal, or of a petition over subpoenas, that the words do not name."""
    if draft.type is not EventType.LAWSUIT or draft.status is not EventStatus.OCCURRED:
        return []
    sentence = article.sentence(draft.sentence)
    words = article.flat[sentence.start : sentence.end]
    found: list[Role] = []
    if "subpoena" in article.flat and ("subpoena" in words or "enforce" in words):
        found = _subpoenaed(draft, drafts, article)
    if not found and not any(role.role == "defendant" for role in actors):
        if APPEAL.search(words):
            found = _other_side(draft, actors, cases, article.homes)
        if not found and not is_against_several(draft):
            found = _of_ruling(draft, actors, drafts, article, appeal="appeal" in words)
    if BRIEF.search(words):
        found += _supported(draft, article)
    if several := THOSE_IN.search(article.flat, sentence.start, sentence.end):
        found += _in_those(several, draft, article)
    known = {role.name for role in actors}
    return [role for role in found if role.name not in known]


def _in_those(several: re.Match[str], draft: Draft, article: Article) -> list[Role]:
    """ "It filed suits against local policies, among them those in Reno and Elko": both."""
    sentence = article.sentence(draft.sentence)
    if SINGLE.search(article.flat, sentence.start, several.start()):
        return []
    named = places_behind(article, sentence, several.end())
    return [Role(one.name, one.kind, "defendant", one.text, True) for one in named]


def _other_side(
    draft: Draft, actors: tuple[Role, ...], cases: Sequence[Case], homes: Homes
) -> list[Role]:
    """Those against whom the one who appeals stands in the case told before."""
    mine = {mention.start for mention in draft.mentions}
    appealing = {group_of(role, homes) for role in actors if role.role == "plaintiff"}
    for case in reversed(cases):
        if not mine.isdisjoint(case.starts):
            continue
        groups = [{group_of(role, homes) for role in side} for side in (case.suing, case.sued)]
        for side, own, other in ((case.suing, 1, 0), (case.sued, 0, 1)):
            if appealing & groups[own] and not appealing & groups[other]:
                return [replace(role, role="defendant") for role in side]
    return []


def _of_ruling(
    draft: Draft,
    actors: tuple[Role, ...],
    drafts: Sequence[Draft],
    article: Article,
    *,
    appeal: bool,
) -> list[Role]:
    """The other party of the ruling told before an appeal, or of the one ruling in the story."""
    homes = article.homes
    suing = {group_of(role, homes) for role in actors if role.role == "plaintiff"}
    if not suing or draft.separate:
        return []
    rulings = [
        other
        for other in drafts
        if other.type is EventType.RULING and other.status is EventStatus.OCCURRED
        if not appeal or 0 <= draft.sentence - other.sentence <= RULINGS_BACK
    ]
    found: dict[str, Role] = {}
    for ruling in rulings[-1:] if appeal else rulings:
        parties = [
            role
            for role in ruling.parties.actors
            if not sits(role, homes) and role.role in ("party", "loser", "winner")
        ]
        groups = {group_of(role, homes) for role in parties}
        others = groups - suing
        if not appeal and others != {FEDERAL}:
            continue
        named_too = bool(suing & groups)  # the ruling names who sued, too
        if len(others) == 1 and (named_too or (appeal and FEDERAL in others | suing)):
            for role in parties:
                if group_of(role, homes) in others and role.name not in SELDOM_SUED:
                    found[role.name] = replace(role, role="defendant")
    sides = {group_of(role, homes) for role in found.values()}
    return list(found.values()) if len(sides) == 1 else []


def _subpoenaed(draft: Draft, drafts: Sequence[Draft], article: Article) -> list[Role]:
    """Those who got the subpoenas that a court is asked to enforce."""
    found = {
        role.name: replace(role, role="defendant")
        for other in drafts
        if other.type is EventType.SUBPOENA
        for role in other.parties.actors
        if role.role == "recipient"
    }
    suing = {role.name for role in draft.parties.actors if role.role == "plaintiff"}
    first = max(0, draft.sentence - SUBPOENA_REACH)
    for number in range(first, min(draft.sentence + SUBPOENA_REACH, len(article.sentences))):
        sentence = article.sentence(number)
        if found or not SUBPOENA.search(article.flat, sentence.start, sentence.end):
            continue
        for one in article.around(sentence).named(article.flat, (sentence.start, sentence.end)):
            if RESISTS.match(article.flat, one.end):
                found[one.name] = Role(one.name, one.kind, "defendant", one.text, one.known)
    return [role for role in found.values() if role.name not in suing]


def _supported(draft: Draft, article: Article) -> list[Role]:
    """Those whose side friends of the court take, here or in the next sentence."""
    flat = article.flat
    found: dict[str, Role] = {}
    last = min(draft.sentence + 2, len(article.sentences))
    for number in range(draft.sentence, last):
        sentence = article.sentence(number)
        words = SUPPORTS.search(flat, sentence.start, sentence.end)
        if not words or not BRIEF.search(flat, sentence.start, sentence.end):
            continue
        end = words.end()
        for place in article.around(sentence).places:
            if place.kind in LOCAL and (
                place.start - end in (0, 8, 10) or LIST_LINK.fullmatch(flat, end, place.start)
            ):
                name = article.homes.party_for_place(place)
                found.setdefault(name, Role(name, ActorKind.AGENCY, "party"))
                end = place.end
    return list(found.values())


def appealing(draft: Draft, actors: tuple[Role, ...], article: Article) -> list[Role]:
    """Who appeals from a ruling in the sentences behind it: the one who lost.

    "A judge blocked the rule on Monday. The Justice Department said it would appeal."
    """
    if draft.type is not EventType.RULING or draft.status is not EventStatus.OCCURRED:
        return []
    first = article.number_at(draft.mentions[0].start)
    known = {role.name for role in actors}
    for number in range(first, min(first + APPEAL_REACH, len(article.sentences))):
        sentence = article.sentence(number)
        if "appeal" not in article.flat[sentence.start : sentence.end]:
            continue
        named = article.around(sentence).named(article.flat, (sentence.start, sentence.end))
        for one in without_served(named, article.flat):
            if one.kind is not ActorKind.COURT and APPEALS.match(article.flat, one.end):
                new = one.name not in known
                return [Role(one.name, one.kind, "loser", one.text, one.known)] if new else []
    return []


def lawyers_of_city(draft: Draft, actors: tuple[Role, ...], article: Article) -> list[Role]:
    """The city attorney who speaks in the article of the suit that his city has brought."""
    if draft.type is not EventType.LAWSUIT or draft.status is not EventStatus.OCCURRED:
        return []
    homes = article.homes
    suing = {
        government_of(role.name, homes)
        for role in actors
        if role.role == "plaintiff" and role.kind is not ActorKind.PERSON
    }
    known = {role.name for role in actors}
    found = {
        actor.name: Role(actor.name, actor.kind, "plaintiff", actor.text, actor.known)
        for actor in article.actors_near(draft.mentions[0].start)
        if actor.kind is ActorKind.PERSON
        and actor.name not in known
        and CITY_LAWYER.search(actor.text)
        and government_of(actor.name, homes) in suing
    }
    return list(found.values())
