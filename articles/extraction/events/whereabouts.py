"""The last word on who and where: what the rest of the article adds to an event."""

from dataclasses import replace

from articles.extraction.events.article import Article
from articles.extraction.events.drafts import Draft
from articles.extraction.values import ActorKind, EventType, JurisdictionKind, Place, Role

LOCAL = frozenset([JurisdictionKind.CITY, JurisdictionKind.COUNTY, JurisdictionKind.STATE])
# Between the federal government and a place that the sentence need not name again.
BETWEEN_TWO = frozenset(
    [
        EventType.LAWSUIT,
        EventType.RULING,
        EventType.ENFORCEMENT,
        EventType.SUBPOENA,
        EventType.LEGISLATION,
    ]
)
LAWGIVERS = {EventType.LEGISLATION: "legislature", EventType.DIRECTIVE: "issuer"}
AIMED_AT_PLACES = frozenset([EventType.PROGRAM_SUSPENSION, EventType.FUNDING_CONDITION])
JUSTICE = "U.S. Department of Justice"
GOVERNMENT = frozenset(["U.S. government", "Trump administration", "United States"])
REACH = 700  # characters before a sentence in which its place may have been named


def completed(draft: Draft, article: Article) -> Draft:
    """The draft with the place that its story is about, that place's state, and the lawgiver."""
    places = list(draft.parties.places)
    if not any(place.kind in LOCAL for place in places) and (
        not places or draft.type in BETWEEN_TWO
    ):
        start = draft.mentions[0].start
        near = article.setting.last_named(start, start - REACH)
        near = near or (None if places else article.setting.main_place())
        places += [near] if near else []
    places += _states_of(places, article)
    actors = _with_government(draft.type, draft.parties.actors)
    if draft.type in AIMED_AT_PLACES:
        actors = (*actors, *_targets(actors, places, article))
    if role := LAWGIVERS.get(draft.type):
        actors = (*actors, *_lawgivers(actors, places, role, article))
    return replace(draft, parties=replace(draft.parties, actors=actors, places=tuple(places)))


def _states_of(places: list[Place], article: Article) -> list[Place]:
    """The states of counties and cities, where the article names them too."""
    found: list[Place] = []
    for place in places:
        state = article.homes.state_of(place.name) if place.kind in LOCAL else None
        if state and state not in places and state not in found and article.setting.names(state):
            found.append(state)
    return found


def _with_government(kind: EventType, actors: tuple[Role, ...]) -> tuple[Role, ...]:
    """The United States goes to law through its Justice Department (28 U.S.C. 516)."""
    named = any(actor.name == JUSTICE for actor in actors)
    suing = any(actor.name in GOVERNMENT and actor.role == "plaintiff" for actor in actors)
    if kind is not EventType.LAWSUIT or named or not suing:
        return actors
    return (*actors, Role(JUSTICE, ActorKind.AGENCY, "plaintiff"))


def _targets(actors: tuple[Role, ...], places: list[Place], article: Article) -> list[Role]:
    """Whom a programme or a payment is stopped for: the governments of the places named."""
    if any(actor.role == "target" for actor in actors):
        return []
    names = [article.homes.party_for_place(place.name) for place in places if place.kind in LOCAL]
    known = {actor.name for actor in actors}
    return [Role(name, ActorKind.AGENCY, "target") for name in names if name not in known]


def _lawgivers(
    actors: tuple[Role, ...], places: list[Place], role: str, article: Article
) -> list[Role]:
    """The government whose law it is, if nobody of it is named in that role."""
    if any(actor.role == role for actor in actors):
        return []
    for place in places:
        if place.kind in LOCAL:
            name = article.homes.party_for_place(place.name)
            if all(actor.name != name for actor in actors):
                return [Role(name, ActorKind.AGENCY, role)]
            return []
    return []
