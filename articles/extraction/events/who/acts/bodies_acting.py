"""The county or city that acts through officers told without a name.

"The commissioners renewed the pact", "the jail stopped taking them": the county did.
"""

import re

from articles.extraction.events.article import Article
from articles.extraction.events.drafts import Draft
from articles.extraction.events.kinds import LOCAL
from articles.extraction.values import (
    ActorKind,
    EventStatus,
    EventType,
    JurisdictionKind,
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
# Who passes laws of a state, and who passes others
CHAMBER = re.compile(
    r"\b(?:senate|senators|house|delegates|representatives|assembly(?:members)?|legislators"
    r"|lawmakers|legislature|statehouse|upper chamber|lower chamber)\b"
)
TOWN_HALL = re.compile(
    r"\b(?:council\w*|county|city|board|commissioners?|supervisors|town|village|aldermen|congress"
    r"|u\.s\.)\b"
)
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


def of_chamber(draft: Draft, places: list[Place], article: Article) -> list[Place]:
    """The places of a law, its state first if a chamber of a state passed it.

    "RENO — Senators passed the bill": Nevada did, no city.
    """
    sentence = article.sentence(draft.sentence)
    told = (sentence.start, sentence.end)
    if draft.type is not EventType.LEGISLATION or not CHAMBER.search(article.flat, *told):
        return places
    if TOWN_HALL.search(article.flat, *told):
        return places
    states = [place for place in places if place.kind is JurisdictionKind.STATE]
    states += [
        state
        for place in places
        if place.kind in LOCAL and (state := article.homes.state_of(place.name))
    ]
    return [*states, *places]
