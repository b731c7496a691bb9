"""Who else had a part: the other side of the case, the issuer of the order.

"A judge threw out most of the suit" names no loser; the article has told before who sued whom.
"""

import re
from collections.abc import Sequence

from articles.extraction.events.article import Article
from articles.extraction.events.bystanders import Homes
from articles.extraction.events.drafts import Draft
from articles.extraction.values import (
    ActorKind,
    EventStatus,
    EventType,
    JurisdictionKind,
    Role,
)

# "dismissed the suit", "the state's case"
THE_CASE = re.compile(
    r"(?:\bthe|\bthat|'s) (?:\w+ )?(?:lawsuit|suit|case|challenge|complaint)\b", re.I
)
ORDERS = frozenset([EventType.DIRECTIVE, EventType.EXECUTIVE_ACTION])
ISSUING = frozenset(["issuer", "signer", "actor"])
FEDERAL = "United States"
# "U.S. District Judge Ann Roe", "Roe, a judge": a court's own people
TITLE_OF_JUDGE = re.compile(r"(?:[\w.-]+ ){0,4}(?:[Jj]udge|[Jj]ustice|[Mm]agistrate) [A-Z]")
JUDGE_REACH = 500  # characters behind a ruling in which its judge may be named
# "Grewal's directive", "the sheriff's new policy"
OWN_ORDER = re.compile(r"'s? (?:[\w-]+ ){0,3}(?P<noun>directive|order|memo|policy)\b")
REACH = 900  # characters before a ruling in which its case may have been told


def is_case(draft: Draft) -> bool:
    """Whether a draft tells who sued or was sued."""
    sides = any(role.role in ("plaintiff", "defendant") for role in draft.parties.actors)
    return draft.type is EventType.LAWSUIT and draft.status is EventStatus.OCCURRED and sides


def is_order(draft: Draft) -> bool:
    """Whether a draft tells who gave an order."""
    named = any(role.role in ("issuer", "signer") for role in draft.parties.actors)
    return draft.type in ORDERS and named


def others_in_case(
    draft: Draft, actors: tuple[Role, ...], lawsuits: Sequence[Draft], homes: Homes
) -> list[Role]:
    """The side of a lawsuit that a ruling in it does not name.

    The suit is the one told last before the ruling, or the only one in the article. A ruling
    that names nobody must speak of a case at all.
    """
    if draft.type is not EventType.RULING or draft.status is not EventStatus.OCCURRED:
        return []
    named = {_group(role, homes) for role in actors if not _sits(role, homes)}
    fitting = [
        (suit, added)
        for suit in lawsuits
        if (added := _other_side(suit, named, homes)) and not _is_later(suit, draft)
    ]
    if not named and not any(THE_CASE.search(mention.quote) for mention in draft.mentions):
        return []
    start = draft.mentions[0].start
    near = [
        (start - mention.start, added)
        for suit, added in fitting
        for mention in suit.mentions
        if 0 <= start - mention.start <= REACH
    ]
    if near:
        return min(near, key=lambda one: one[0])[1]
    return fitting[0][1] if len(fitting) == 1 else []


def _other_side(suit: Draft, named: set[str], homes: Homes) -> list[Role]:
    """The parties of the side that is not named, if the other side is, or if nobody is."""
    sides = [
        [role for role in suit.parties.actors if role.role == side]
        for side in ("plaintiff", "defendant")
    ]
    groups = [{_group(role, homes) for role in side} or {FEDERAL} for side in sides]
    if groups[0] & groups[1]:
        return []
    if not named:
        return [_as_party(role) for side in sides for role in side]
    if named <= groups[0]:
        return [_as_party(role) for role in sides[1]]
    if named <= groups[1]:
        return [_as_party(role) for role in sides[0]]
    return []


def _as_party(role: Role) -> Role:
    return Role(role.name, role.kind, "party", "", role.known)


def _group(role: Role, homes: Homes) -> str:
    """The name under which a party is the same: all that is federal is one."""
    if role.name in ("Trump administration", "Biden administration", "U.S. government"):
        return FEDERAL
    home = homes.home_of(role.name)
    federal = home is not None and home.kind is JurisdictionKind.FEDERAL
    return FEDERAL if federal else role.name


def _sits(role: Role, homes: Homes) -> bool:
    home = homes.home_of(role.name)
    at_court = home is not None and home.kind is JurisdictionKind.COURT
    seated = role.kind is ActorKind.COURT or role.role in ("court", "judge", "speaker")
    return seated or at_court


def _is_later(suit: Draft, ruling: Draft) -> bool:
    """Whether a suit was brought after the ruling."""
    first, last = suit.dating.interval.earliest, ruling.dating.interval.latest
    return bool(first and last and first > last)


def judges_of(draft: Draft, actors: tuple[Role, ...], article: Article) -> list[Role]:
    """The judge whom the article names after it has told what "a federal judge" ruled."""
    if draft.type is not EventType.RULING or draft.status is not EventStatus.OCCURRED:
        return []
    if any(role.kind is ActorKind.PERSON and role.role == "court" for role in actors):
        return []
    courts = {
        home.name
        for role in actors
        if role.role == "court"
        for home in [article.homes.home_of(role.name)]
        if home
    }
    end = max(mention.end for mention in draft.mentions)
    for actor in article.actors:
        if not draft.mentions[0].start <= actor.start <= end + JUDGE_REACH:
            continue
        if actor.kind is not ActorKind.PERSON or not TITLE_OF_JUDGE.match(actor.text):
            continue
        home = article.homes.home_of(actor.name)
        if courts and home and home.name not in courts:
            continue
        known = any(role.name == actor.name for role in actors)
        return [] if known else [Role(actor.name, actor.kind, "judge", actor.text, actor.known)]
    return []


def issuer_of(
    draft: Draft, actors: tuple[Role, ...], orders: Sequence[Draft], article: Article
) -> list[Role]:
    """Who gave an order of which only the effect is told: "the directive took effect".

    It is who issues the one other order of the article, or who owns "Grewal's directive".
    """
    if draft.type not in ORDERS or any(role.role in ISSUING for role in actors):
        return []
    own_role = "issuer" if draft.type is EventType.DIRECTIVE else "signer"
    found = {
        role.name: role
        for order in orders
        if order is not draft and order.type is draft.type
        for role in order.parties.actors
        if role.role == own_role and role.kind is ActorKind.PERSON
    }
    for actor in article.actors:
        own = actor.kind is ActorKind.PERSON and OWN_ORDER.match(article.flat, actor.end)
        if own and any(own.group("noun") in mention.quote for mention in draft.mentions):
            role = Role(actor.name, actor.kind, own_role, actor.text, actor.known)
            found.setdefault(actor.name, role)
    known = {role.name for role in actors}
    return [role for role in found.values() if role.name not in known] if len(found) == 1 else []
