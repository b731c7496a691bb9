"""Who arrested or released somebody where the sentence does not say it as its subject."""

import re

from articles.extraction.events.article import Article
from articles.extraction.events.drafts import Draft
from articles.extraction.values import ActorKind, EventStatus, EventType, JurisdictionKind, Role

ICE = "U.S. Immigration and Customs Enforcement"
# "The sweep began", "she was taken into custody"
IMMIGRATION_WORK = re.compile(
    r"\b(?:sweeps?|raids?|raided|operations?|roundups?|arrest\w*|detain\w*|deport\w*|custody"
    r"|picked up|removed)\b"
)
# "the Reno County jail released a man"
OWN_JAIL = re.compile(r"(?:'s?)? (?:jails?|detention center|sheriff's|deputies)\b")
DONE_BY = frozenset(["agency", "actor"])


def enforcers(draft: Draft, actors: tuple[Role, ...], article: Article) -> list[Role]:
    """The county whose jail it was, and the agency that the sentences beside are about."""
    if draft.type is not EventType.ENFORCEMENT or draft.status is not EventStatus.OCCURRED:
        return []
    found = _counties(draft, actors, article)
    if not found and not any(role.role in DONE_BY for role in actors):
        found += _agency(draft, actors, article)
    return found


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


def _agency(draft: Draft, actors: tuple[Role, ...], article: Article) -> list[Role]:
    """ "ICE announced a sweep. It began Sunday.": ICE's, if the next sentences name it."""
    first = draft.mentions[0]
    if not IMMIGRATION_WORK.search(article.flat, first.start, first.end):
        return []
    if any(role.name == ICE for role in actors):
        return []
    number = article.number_at(first.start)
    for beside in (number - 1, number + 1):
        if not 0 <= beside < len(article.sentences):
            continue
        near = article.around(article.sentence(beside)).actors
        if any(actor.name == ICE for actor in near):
            return [Role(ICE, ActorKind.AGENCY, "agency")]
    return []
