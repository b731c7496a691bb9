"""The county or city that acts through officers told without a name.

"The commissioners renewed the pact", "the jail stopped taking them": the county did.
"""

import re

from articles.extraction.events.article import Article
from articles.extraction.events.drafts import Draft
from articles.extraction.values import (
    ActorKind,
    EventStatus,
    EventType,
    Place,
    Role,
)

# Events in which a government may act without a person; laws and orders have rules of their own.
ACTING = {
    EventType.OTHER: "party",
    EventType.PROGRAM_SUSPENSION: "issuer",
    EventType.FUNDING_CONDITION: "issuer",
    EventType.ENFORCEMENT: "agency",
}
# Bodies and houses that are a county's or a city's, where no fuller name is known.
OF_A_COUNTY = re.compile(
    r"\b(?:the|its|their) (?:\w+ )?(?:board|commission|freeholders|jail|deputies"
    r"|commissioners|supervisors|sheriff's (?:office|department))\b(?!'s| of\b)"
)
OF_A_CITY = re.compile(
    r"\b(?:the|its|their) (?:city |town |full )?(?:council|aldermen|councilors|selectmen"
    r"|police(?: department)?)\b(?!'s| of\b)"
)
HIS = re.compile(r"\b(?:his|her) (?:\w+ )?$")  # "his deputies": told by his name
REACH = 1500  # characters before an event in which its county or city was named


def acting_through(draft: Draft, actors: tuple[Role, ...], article: Article) -> list[Role]:
    """The government whose officers or body are the subject of an event, if nobody else is."""
    role = ACTING.get(draft.type)
    if role is None or actors or draft.status is not EventStatus.OCCURRED:
        return []
    predicate = draft.predicate
    if predicate.passive:
        return []
    start, end = predicate.subject_start, predicate.start
    around = article.around(article.sentence(draft.sentence))
    meant = [
        place
        for place in (*around.officers, *around.places)
        if start <= place.start and place.end <= end
        if place.text[:4].lower() in ("the ", "its ") or place in around.officers
        if not HIS.search(article.flat, start, place.start)
    ]
    home = Place(meant[0].name, meant[0].kind) if meant else _at_hand(article, start, end)
    name = article.homes.party_for_place(home.name) if home else ""
    return [Role(name, ActorKind.AGENCY, role)] if name else []


def _at_hand(article: Article, start: int, end: int) -> Place | None:
    """The county of "the board", the city of "the council": the one named last."""
    if OF_A_COUNTY.search(article.flat, start, end):
        return article.setting.county_at(start, start - REACH)
    if OF_A_CITY.search(article.flat, start, end):
        return article.setting.city_at(start, start, start - REACH)
    return None
