"""Who else had a part: the other side of the case, the issuer of the order.

"A judge threw out most of the suit" names no loser; the article has told before who sued whom.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from articles.extraction.events.article import Article
from articles.extraction.events.drafts import Draft
from articles.extraction.events.kinds import ORDERS
from articles.extraction.events.who.bystanders import Homes
from articles.extraction.events.who.cases.cases import Case, is_case, is_one, own_case
from articles.extraction.events.who.cases.pooling import governments
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
ISSUING = frozenset(["issuer", "signer", "actor"])
FEDERAL = "United States"
JUSTICE = "U.S. Department of Justice"
# "Ann Roe, who was also named as a defendant"
DEFENDANT = re.compile(
    r"(?: of [\w ]{2,30}|,[^,.;]{1,60}(?=,))?(?:, | (?=(?:who|was|were|is|are)\b))"
    r"(?:who )?(?:was |is |has been |were |are )?(?:also )?"
    r"(?:(?:named|listed|included|sued) as )?(?:a |an |another |the other |one of the )?"
    r"(?:co-)?defendants?\b(?! in the (?:criminal|murder))"
)
# "The department named the mayor and her chief in the suit"
NAMES_IN_SUIT = re.compile(
    r"(?<!was )(?<!were )(?<!are )(?<!is )\bnamed (?P<whom>[^.;]{3,120}?) in (?:the|its|a|his|her) "
    r"(?:\w+ )?(?:law)?suit\b"
)
# "Grewal's directive", "the sheriff's new policy"
OWN_ORDER = re.compile(r"'s? (?:[\w-]+ ){0,3}(?P<noun>directive|order|memo|policy)\b")
NAMES_REACH = 3000  # characters behind a suit in which those whom it names may be told
# "sued four Nevada cities", "suits against city policies"
SEVERAL = re.compile(
    r"(?:sued|sues|suing|lawsuits [^.;,]{0,30}?against|suits [^.;,]{0,30}?against)\b[^.;,]{0,50}?"
    r"\b(?:cities|counties|states|jurisdictions|towns|communities|universities|policies|laws)\b"
)
BEHIND = 300  # and behind it
REACH = 900  # characters before a ruling in which its case may have been told


def is_order(draft: Draft) -> bool:
    """Whether a draft tells who gave an order."""
    named = any(role.role in ("issuer", "signer") for role in draft.parties.actors)
    return draft.type in ORDERS and named


def others_in_case(
    draft: Draft, actors: tuple[Role, ...], cases: Sequence[Case], homes: Homes
) -> list[Role]:
    """The parties of a lawsuit that a ruling in it does not name.

    The suit is the one told last before the ruling, or the only one in the article. A ruling
    that names nobody must speak of a case, or the article must tell of one alone.
    """
    if draft.type is not EventType.RULING or draft.status is not EventStatus.OCCURRED:
        return []
    named = {group_of(role, homes) for role in actors if not sits(role, homes)}
    spoken_of = any(THE_CASE.search(mention.quote) for mention in draft.mentions)
    if not named and not spoken_of and not is_one(cases):
        return []
    alone = is_one(cases)
    fitting = [
        (case, added)
        for case in cases
        if (added := _missing(case, named, homes, alone=alone)) and not _is_later(case, draft)
    ]
    start = draft.mentions[0].start
    near = [
        (abs(start - told), added)
        for case, added in fitting
        for told in case.starts
        if -BEHIND <= start - told <= REACH
    ]
    if near:
        return min(near, key=lambda one: one[0])[1]
    sides = {frozenset(role.name for role in added) for _, added in fitting}
    return fitting[0][1] if len(sides) == 1 else []


def other_side(
    draft: Draft, actors: tuple[Role, ...], cases: Sequence[Case], homes: Homes
) -> list[Role]:
    """The side that a suit is told without: "the suit against Reno" was brought by somebody.

    It is that of the only other suit of the article with the same party on the same side.
    """
    if draft.type is not EventType.LAWSUIT or draft.status is not EventStatus.OCCURRED:
        return []
    pooled = _pooled(draft, cases)  # told beside: no sign of which other case is meant
    own = [role for role in actors if role.name not in pooled]
    suing = {group_of(role, homes) for role in own if role.role == "plaintiff"}
    sued = {group_of(role, homes) for role in own if role.role == "defendant"}
    if draft.separate or (suing and sued) or (suing and is_against_several(draft)):
        return []
    if not suing and not sued:
        return _only_case(draft, actors, cases)
    mine = {mention.start for mention in draft.mentions}
    word = "defendant" if suing else "plaintiff"
    role_here = "plaintiff" if suing else "defendant"
    kin = governments((role for role in own if role.role == role_here), homes) - {FEDERAL}
    sides = []
    for case in cases:
        case_suing, case_sued = case.sides_for(draft)
        theirs, side = (case_suing, case_sued) if suing else (case_sued, case_suing)
        shared = (suing or sued) & {group_of(role, homes) for role in theirs}
        shared = shared or (kin & governments(theirs, homes))
        if side and mine.isdisjoint(case.starts) and (shared or not theirs):
            sides.append(side)
    known = {role.name for role in actors}
    return [
        replace(role, role=word)
        for role in _one_of(sides)
        if role.name not in known and group_of(role, homes) not in suing | sued
    ]


def _pooled(draft: Draft, cases: Sequence[Case]) -> set[str]:
    """Who is on a side of a suit by the words of other sentences alone."""
    own = own_case(draft, cases)
    named = {role.name for role in draft.parties.actors}
    return {role.name for role in (*own.suing, *own.sued)} - named if own else set()


def is_against_several(draft: Draft) -> bool:
    """ "The administration sued four Nevada cities": they need not be those named elsewhere."""
    first, predicate = draft.mentions[0], draft.predicate
    behind = first.quote[max(0, predicate.head.start - first.start) :]
    return SEVERAL.search(behind.lower(), 0, 120) is not None


def fellow_plaintiffs(
    draft: Draft, actors: tuple[Role, ...], cases: Sequence[Case], homes: Homes
) -> list[Role]:
    """The administration beside its department, and the other way round, where both sue.

    "The administration sued Reno. The Justice Department filed the complaint Monday."
    """
    if draft.type is not EventType.LAWSUIT or draft.status is not EventStatus.OCCURRED:
        return []
    suing = {group_of(role, homes) for role in actors if role.role == "plaintiff"}
    sued = {role.name for role in actors if role.role != "plaintiff"}
    known = {role.name for role in actors}
    if FEDERAL not in suing or draft.separate:
        return []
    found = {
        role.name: role
        for case in cases
        for role in case.suing
        if (role.name == JUSTICE or role.name.endswith(" administration"))
        and role.name not in known
        and (not case.sued or sued & {other.name for other in case.sued})
    }
    return [replace(role, role="plaintiff") for role in found.values()]


def _one_of(sides: Sequence[tuple[Role, ...]]) -> tuple[Role, ...]:
    """The longest of the sides, if all the others are parts of it; else nobody."""
    longest = max(sides, key=len, default=())
    names = {role.name for role in longest}
    return longest if all(names.issuperset(r.name for r in side) for side in sides) else ()


def _only_case(draft: Draft, actors: tuple[Role, ...], cases: Sequence[Case]) -> list[Role]:
    """Who alone sues and is sued in an article, for "the suit, filed Monday, is about …"."""
    mine = {mention.start for mention in draft.mentions}
    others = [case for case in cases if mine.isdisjoint(case.starts)]
    known = {role.name for role in actors}
    added: dict[str, Role] = {}
    for sides, word in (
        ([case.suing for case in others], "plaintiff"),
        ([case.sued for case in others], "defendant"),
    ):
        for role in _one_of([side for side in sides if side]):
            if role.name not in known:
                added.setdefault(role.name, replace(role, role=word))
    return list(added.values())


def _missing(case: Case, named: set[str], homes: Homes, *, alone: bool) -> list[Role]:
    """The parties of a case that are not named, if one side of it is, or if nobody is."""
    sides = (case.suing, case.sued)
    groups = [{group_of(role, homes) for role in side} for side in sides]
    for number, other in ((0, groups[1]), (1, groups[0])):
        if not groups[number]:  # between the federal government and whoever is named
            groups[number] = named - other if FEDERAL in other or alone else {FEDERAL}
    if groups[0] & groups[1] or (named & groups[0] and named & groups[1]):
        return []
    if named and not named & (groups[0] | groups[1]):
        return []
    return [
        _as_party(role) for side in sides for role in side if group_of(role, homes) not in named
    ]


def _as_party(role: Role) -> Role:
    return Role(role.name, role.kind, "party", "", role.known)


def group_of(role: Role, homes: Homes) -> str:
    """The name under which a party is the same: all that is federal is one."""
    if role.name in ("Trump administration", "Biden administration", "U.S. government"):
        return FEDERAL
    if government := homes.lawyer_for(role.name):  # who sues in its name
        return FEDERAL if government == JUSTICE else government
    home = homes.home_of(role.name)
    if home is not None and home.kind is JurisdictionKind.COUNTY:  # the sheriff and his office
        return homes.party_for_place(home.name)
    federal = home is not None and home.kind is JurisdictionKind.FEDERAL
    return FEDERAL if federal else role.name


def sits(role: Role, homes: Homes) -> bool:
    """Whether somebody sits in judgment: a court, a judge."""
    home = homes.home_of(role.name)
    at_court = home is not None and home.kind is JurisdictionKind.COURT
    seated = role.kind is ActorKind.COURT or role.role in ("court", "judge", "speaker")
    return seated or at_court


def _is_later(case: Case, ruling: Draft) -> bool:
    """Whether a suit was brought after the ruling."""
    last = ruling.dating.interval.latest
    return bool(case.first and last and case.first > last)


def with_own_state(draft: Draft, actors: tuple[Role, ...], homes: Homes) -> tuple[Role, ...]:
    """The parties of a suit, the state whose lawyer sues on his side: it does not sue itself.

    "The Utah attorney general sued the sheriff under a law of the state."
    """
    if draft.type is not EventType.LAWSUIT:
        return actors
    own = {homes.lawyer_for(one.name) for one in actors if one.role == "plaintiff"}
    return tuple(
        replace(one, role="plaintiff") if one.role == "defendant" and one.name in own else one
        for one in actors
    )


def also_sued(
    draft: Draft, actors: tuple[Role, ...], drafts: Sequence[Draft], article: Article
) -> list[Role]:
    """Who is said elsewhere to be a defendant: "Ann Roe, also named as a defendant, said …"."""
    if draft.type is not EventType.LAWSUIT or draft.status is not EventStatus.OCCURRED:
        return []
    starts = sorted(other.mentions[0].start for other in drafts if is_case(other))
    mine = draft.mentions[0].start
    known = {role.name for role in actors if role.role == "defendant"}
    found: list[Role] = []
    end = mine + NAMES_REACH
    named = [match.span("whom") for match in NAMES_IN_SUIT.finditer(article.flat, mine, end)]
    if "defendant" not in article.flat and not named:
        return found
    for actor in article.actors:
        listed = any(start <= actor.start < end for start, end in named)
        if actor.name in known or not (listed or DEFENDANT.match(article.flat, actor.end)):
            continue
        last = max((start for start in starts if start <= actor.start), default=None)
        if last == mine:
            known.add(actor.name)
            found.append(Role(actor.name, actor.kind, "defendant", actor.text, actor.known))
    return found


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
