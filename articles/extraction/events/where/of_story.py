"""The place that an event has from its story: the last one named, the main one, the dateline's."""

import re

from articles.extraction.events.article import Article
from articles.extraction.events.drafts import Draft
from articles.extraction.events.kinds import LOCAL
from articles.extraction.values import EventType, JurisdictionKind, Place

# Between the federal government and a place that the sentence need not name again.
BETWEEN_TWO = frozenset(
    [
        EventType.LAWSUIT,
        EventType.RULING,
        EventType.ENFORCEMENT,
        EventType.SUBPOENA,
        EventType.LEGISLATION,
        EventType.PROGRAM_SUSPENSION,
    ]
)
# Done for the whole country, if a federal officer does it.
OF_THE_NATION = frozenset([EventType.EXECUTIVE_ACTION, EventType.SPEECH])
LEGISLATOR = re.compile(r"\b(?:Sen|Rep|Senate|House|Senator|Representative|Speaker|Assembly\w*)\b")
NEAR = 250  # characters before an event in which its city may have been named
REACH = 700  # characters before a sentence in which its place may have been named


def place_of_story(draft: Draft, places: list[Place], article: Article) -> Place | None:
    """The place that an event without one has from the story around it.

    It is the one named last or, of what a federal officer does that needs no place, the one
    named last if the whole story is about it.
    """
    start = draft.mentions[0].start
    last = article.setting.last_named(start, start - REACH)
    main = article.setting.main_place()
    if not places or draft.type in BETWEEN_TWO:
        return last or _state_of_court(places, article) or main
    if draft.type in OF_THE_NATION:
        return None
    return last if last == main else None


def seat_of_story(draft: Draft, places: list[Place], article: Article) -> list[Place]:
    """The county or city that the story is about, where an event names only its state.

    Not so where the state itself acts, by an officer of its own or in its legislature.
    """
    main = article.setting.main_place()
    local = [place.kind for place in places if place.kind in LOCAL]
    if main is None or draft.type is EventType.LEGISLATION or not local:
        return []
    state = article.homes.state_of(main.name)
    if any(kind is not JurisdictionKind.STATE for kind in local) or state not in places:
        return []
    of_state = (
        article.homes.home_of(actor.name) == state or LEGISLATOR.search(actor.as_named)
        for actor in draft.parties.actors
    )
    return [] if any(of_state) else [main]


def county_of_story(places: list[Place], article: Article) -> list[Place]:
    """The county that the whole story is about, where an event names only a city of its state."""
    main = article.setting.main_place()
    kinds = {place.kind for place in places}
    if main is None or main.kind is not JurisdictionKind.COUNTY:
        return []
    if JurisdictionKind.COUNTY in kinds or JurisdictionKind.CITY not in kinds:
        return []
    state = article.homes.state_of(main.name)
    cities = [place for place in places if place.kind is JurisdictionKind.CITY]
    return [main] if any(article.homes.state_of(city.name) == state for city in cities) else []


def city_of_story(draft: Draft, places: list[Place], article: Article) -> Place | None:
    """The city where something was seen to happen: named just before, or that of the dateline."""
    kinds = {place.kind for place in places}
    spoken = None
    if draft.type is EventType.SPEECH:
        spoken = article.hall(draft.mentions[0].start) or article.setting.dateline()
    if spoken is None and (JurisdictionKind.CITY in kinds or JurisdictionKind.COUNTY in kinds):
        return None
    if draft.type is EventType.OTHER and _is_federal_act(draft, article):
        return None
    mention = draft.mentions[0]
    city = spoken or article.setting.city_at(mention.start, mention.end, mention.start - NEAR)
    city = city or article.setting.dateline()
    states = [place for place in places if place.kind is JurisdictionKind.STATE]
    if city is None or (states and article.homes.state_of(city.name) not in states):
        return None
    return city


def _is_federal_act(draft: Draft, article: Article) -> bool:
    """Whether who acts first is of the federal government."""
    home = next((article.homes.home_of(actor.name) for actor in draft.parties.actors), None)
    return home is not None and home.kind is JurisdictionKind.FEDERAL


def _state_of_court(places: list[Place], article: Article) -> Place | None:
    """The state that a federal district lies in, if the article names it."""
    courts = [place for place in places if place.kind is JurisdictionKind.COURT]
    states = [article.homes.state_of(court.name) for court in courts]
    return next((state for state in states if state and article.setting.names(state)), None)
