"""Who arrested or released somebody where the sentence does not say it as its subject."""

import re

from articles.extraction.events.article import Article
from articles.extraction.events.drafts import Draft
from articles.extraction.events.who.neighbours import people_in
from articles.extraction.events.who.served import ICE
from articles.extraction.values import ActorKind, EventStatus, EventType, JurisdictionKind, Role

# "The sweep began", "she was taken into custody"
IMMIGRATION_WORK = re.compile(
    r"\b(?:sweeps?|raids?|raided|operations?|roundups?|arrest\w*|detain\w*|deport\w*|custody"
    r"|picked up|removed|led away|seized|agents)\b"
)
# "the Reno County jail released a man"
OWN_JAIL = re.compile(r"(?:'s?)? (?:jails?|detention center|sheriff's|deputies)\b")
JAIL_ACTS = re.compile(
    r"\b(?:jail|detention center|deputies) (?:had )?(?:handed|turned|held|kept|released|freed"
    r"|let)\b"
)
# "was booked into jail", "deputies held him": those of the county that the story tells of
A_JAIL = re.compile(
    r"\b(?:deputies|jailers|booked into (?:the )?(?:\w+ )?jail|the (?:county )?jail|jail staff"
    r"|sheriff's (?:office|department|deputies))\b"
)
RAIDS = re.compile(r"\b(?:sweeps?|raids?|roundups?|deportations?)\b")
DEPUTIES = re.compile(
    r"\b(?:deputies|deputy|jailers|sheriff's officers|(?:city|local|county|state) police)\b"
)
BY_DEPUTIES = re.compile(rf"[^;:]{{0,60}}? by (?:[\w'-]+ ){{0,4}}?(?:{DEPUTIES.pattern})")
# "his deputies turned over 611 people"
HIS_PEOPLE = re.compile(
    r"\b(?:his|her) (?:own )?(?:deputies|officers|department|office|jail|jailers|agency|force)\b"
)
OFFICER = re.compile(r"sheriff|chief|commissioner|warden|director|marshal", re.IGNORECASE)
OFFICER_REACH = 3  # sentences before "his deputies" that may name him
COUNTY_REACH = 1500  # characters before "booked into jail" in which its county was named
# "agents led him away": an immigration agency's work by itself, told of two sentences off
AGENTS = re.compile(r"\b(?:agents|immigration|raids?|raided|sweeps?|deport\w*)\b")
POLICE = re.compile(r"\b(?:police|troopers?|charge[ds]?|jailed|detectives?)\b")
DONE_BY = frozenset(["agency", "actor"])


def enforcers(draft: Draft, actors: tuple[Role, ...], article: Article) -> list[Role]:
    """The county whose jail it was, and the agency that the sentences beside are about."""
    if draft.status is not EventStatus.OCCURRED:
        return []
    if draft.type is EventType.OTHER and _a_jail_acts(draft, article):
        return _counties(draft, actors, article)
    if draft.type is not EventType.ENFORCEMENT:
        return []
    found = _counties(draft, actors, article)
    done_by = [role for role in actors if role.role in DONE_BY]
    if not found and done_by and all(role.name == ICE for role in done_by):
        return _county_at_hand(draft, actors, article) if _by_deputies(draft, article) else []
    if not found and _is_raid_on(done_by, draft, article):
        return _agency(draft, actors, article)
    if not found and not done_by:
        found = _officer(draft, actors, article) or _county_at_hand(draft, actors, article)
        if not found and not _by_deputies(draft, article):
            found = _agency(draft, actors, article)
    return found


def _is_raid_on(done_by: list[Role], draft: Draft, article: Article) -> bool:
    """ "The Reno sweeps took place in June": Reno did not sweep."""
    where = bool(done_by) and all(role.name.startswith(("City of", "Town of")) for role in done_by)
    predicate = draft.predicate
    return where and RAIDS.search(article.flat, predicate.subject_start, predicate.end) is not None


def _by_deputies(draft: Draft, article: Article) -> bool:
    """ "Two county deputies arrested her on an ICE warrant": deputies did, and no agency."""
    predicate = draft.predicate
    if not predicate.passive:
        told = (predicate.subject_start, predicate.start)
        return DEPUTIES.search(article.flat, *told) is not None
    end = min(article.sentence(draft.sentence).end, predicate.head.end + 80)
    return BY_DEPUTIES.match(article.flat, predicate.head.end, end) is not None


def _a_jail_acts(draft: Draft, article: Article) -> bool:
    """ "It happened in May, when the Elko County jail handed him to agents"."""
    sentence = article.sentence(draft.sentence)
    return JAIL_ACTS.search(article.flat, draft.predicate.start, sentence.end) is not None


def _counties(draft: Draft, actors: tuple[Role, ...], article: Article) -> list[Role]:
    """ "The Reno County jail released a man": the county did."""
    number = article.number_at(draft.mentions[0].start)
    names = [
        article.homes.party_for_place(place)
        for place in article.around(article.sentence(number)).places
        if place.kind is JurisdictionKind.COUNTY and OWN_JAIL.match(article.flat, place.end)
    ]
    known = {role.name for role in actors}
    return [
        Role(name, ActorKind.AGENCY, "agency") for name in dict.fromkeys(names) if name not in known
    ]


def _officer(draft: Draft, actors: tuple[Role, ...], article: Article) -> list[Role]:
    """ "Sheriff Al Roe spoke. In 2018 his deputies turned over 611 people": Roe's, his county's."""
    predicate = draft.predicate
    if not HIS_PEOPLE.search(article.flat, predicate.subject_start, predicate.end):
        return []
    known = {role.name for role in actors}
    for number in range(draft.sentence, max(-1, draft.sentence - 1 - OFFICER_REACH), -1):
        people = [
            person
            for person in people_in(article, number, number - draft.sentence)
            if person.actor.start < predicate.start and OFFICER.search(person.title)
        ]
        if people:
            actor = people[-1].actor
            role = Role(actor.name, actor.kind, "agency", actor.text, actor.known)
            return [role] if actor.name not in known else []
    return []


def _county_at_hand(draft: Draft, actors: tuple[Role, ...], article: Article) -> list[Role]:
    """ "She was booked into jail": into that of the county named last."""
    sentence = article.sentence(draft.sentence)
    if not A_JAIL.search(article.flat, sentence.start, sentence.end):
        return []
    county = article.setting.county_at(sentence.end, sentence.start - COUNTY_REACH)
    name = article.homes.party_for_place(county.name) if county else ""
    if not name or any(role.name == name for role in actors):
        return []
    return [Role(name, ActorKind.AGENCY, "agency")]


def _agency(draft: Draft, actors: tuple[Role, ...], article: Article) -> list[Role]:
    """ "ICE announced a sweep. It began Sunday.": ICE's, if the next sentences name it."""
    first = draft.mentions[0]
    if not IMMIGRATION_WORK.search(article.flat, first.start, first.end):
        return []
    if any(role.name == ICE for role in actors):
        return []
    number = article.number_at(first.start)
    reach = 2 if AGENTS.search(article.flat, first.start, first.end) else 1
    reach = 1 if POLICE.search(article.flat, first.start, first.end) else reach
    for distance in range(1, reach + 1):
        for beside in (number - distance, number + distance):
            if not 0 <= beside < len(article.sentences):
                continue
            near = article.around(article.sentence(beside)).actors
            if any(actor.name == ICE for actor in near):
                return [Role(ICE, ActorKind.AGENCY, "agency")]
    return []
