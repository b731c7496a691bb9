"""The names in a part of a sentence that may be parties, and those that only stand by.

"Portland Mayor Ann Roe sued": Portland is part of her title. "Agents shot a man on a Reno
pier": Reno is an adjective.
"""

import re
from collections.abc import Sequence
from dataclasses import field
from typing import Protocol

from articles.extraction.values import (
    ActorKind,
    JurisdictionKind,
    NamedActor,
    NamedPlace,
    Place,
    value,
)

# "in Reno, Elko and Ely": the others of a list go with the first.
LIST_LINK = re.compile(
    r"(?:'s)?(?:\s*,(?:\s*(?:and|or|&|as well as|along with))?"
    r"|\s*(?:and|or|&|as well as|along with))\s*"
    r"(?:the )?(?:(?:cities|counties|city|county|states?|towns?|villages?) of )?"
)
NOT_A_PARTY_AFTER = re.compile(
    r"\b(?:in|at|near|outside|across|around|throughout|of|for)\s+(?:downtown |nearby )?$"
)
# "the mayors of Reno and Elko wrote": there the places take part.
PEOPLE_OF = re.compile(
    r"\b(?:mayors|governors|attorneys general|chiefs|sheriffs|leaders|lawyers|attorneys|residents"
    r"|commissioners|supervisors|governments|cities|states|counties|officials|police|jails"
    r"|deputies|prosecutors|troopers|lawmakers|legislators|senators|voters|councils)"
    r" (?:of|in|for|from)\s+(?:the )?$"
    r"|\b(?:request|behalf|favor|petition|case|suit|lawsuit)s? of\s+$"
)
# "arrests in the cities of Reno and Elko"
IN_THE_CITIES = re.compile(
    r"\b(?:in|at|near|around|across|throughout) (?:the )?(?:\w+ )?(?:cities|counties|states|towns) "
    r"(?:of|in) (?:the )?$"
)
# "a Reno pier", "its Denver office"
ADJECTIVE_AFTER = re.compile(r"\b(?:an?|its|his|her|their|downtown)\s+$")
# "Portland Mayor Ann Roe", "Oregon's governor, Ann Roe": the place belongs to the title.
TITLE_LINK = re.compile(r"(?:'s?)? ?")
TITLE_LINK_BEHIND_STATE = re.compile(r",? ")  # "Reno, Nevada, Mayor Ann Roe"
STATE_OFFICE = re.compile(
    r" (?:attorney general|gov(?:\.|ernor)|secretary of state|sen(?:\.|ator)) "
)
# "the Reno courthouse", "a Denver woman": an adjective, too
NOUN_AFTER = re.compile(
    r" (?:courthouse|pier|airport|jail|prison|office|bridge|street|hotel|church|school|hospital"
    r"|suburb|neighborhood|area|park|home|man|woman|family|resident|native|rally|hearing|store"
    r"|factory|restaurant|raid|shooting|courtroom|event|visit|trip|convention|conference"
    r"|town|communitie|jurisdiction|citie|countie)s?\b"  # "four New Jersey cities"
)
# "outside the ICE office", "at the ICE field office in Reno": a building
BUILDING = re.compile(
    r" (?:(?:field|regional|local|processing|detention) )?"
    r"(?:offices?|building|facility|headquarters|center|lobby)\b"
)
AT_A_BUILDING = re.compile(
    r"\b(?:at|outside|near|inside|in|to|from|around|of|toward) (?:the |an? |its |their |her |his )?"
    r"(?:[\w-]+ )?$"
)
# "the state prison system", "the county jail": whose it is, not who acts
OWN_THING_AFTER = re.compile(
    r" (?:corrections|laws?|police|courts?|budget|jails?|prisons?|legislature|senate|house"
    r"|assembly|capitol|constitution|attorneys?|supreme|departments?|agenc(?:y|ies)|officials"
    r"|troopers|lawmakers|legislators|level|officers|employees|and local|or local)\b"
)
BODIES = {
    "ICE": "U.S. Immigration and Customs Enforcement",
    "DHS": "U.S. Department of Homeland Security",
    "DOJ": "U.S. Department of Justice",
    "CBP": "U.S. Customs and Border Protection",
    "Justice Department": "U.S. Department of Justice",
    "White House": "White House",
}
BODY_IN_TITLE = re.compile(r"\b(?:" + "|".join(BODIES) + r")\b")
OF_OLD = re.compile(r"(?:former|ex-|retired|late) ?", re.IGNORECASE)  # speaks for himself
MOST = 24  # names that one part of a sentence gives in one role


@value
class Named:
    """One name where a party may stand."""

    start: int
    end: int
    name: str
    kind: ActorKind
    text: str
    known: bool


@value
class _Standing:
    """A place that may act itself, and whether it is part of somebody's title."""

    place: NamedPlace
    titled: bool


class Homes(Protocol):
    """What the matcher knows beside the names in a text."""

    def home_of(self, actor: str) -> Place | None:
        """The jurisdiction whose officer or body an actor is."""

    def state_of(self, place: str) -> Place | None:
        """The state that a county or city lies in."""

    def party_for_place(self, place: NamedPlace | str) -> str:
        """The actor that a place is as a party."""

    def lawyer_for(self, actor: str) -> str:
        """The party that an attorney general sues and gives orders for, or ""."""


@value
class Around:
    """Everybody and every place that a sentence names, and whose officer or body each is."""

    actors: Sequence[NamedActor]
    places: Sequence[NamedPlace]
    officers: Sequence[NamedPlace]  # places meant by their officers: "the sheriff"
    homes: Homes  # whose officer or body each actor is
    # What was asked for already: an event asks for the same parts of its sentence many times.
    found: dict[tuple[int, int], tuple[Named, ...]] = field(
        default_factory=dict, repr=False, compare=False
    )
    actives: list[Named] = field(default_factory=list, repr=False, compare=False)
    standing: list[_Standing] = field(default_factory=list, repr=False, compare=False)

    def judges(self) -> tuple[int, ...]:
        """Where courts and known judges are named."""
        return tuple(actor.start for actor in self.actors if self._is_judge(actor))

    def _is_judge(self, actor: NamedActor) -> bool:
        home = self.homes.home_of(actor.name)
        at_court = home is not None and home.kind is JurisdictionKind.COURT
        return actor.kind is ActorKind.COURT or at_court

    def named(self, flat: str, region: tuple[int, int]) -> list[Named]:
        """The names in a part of the text that may be parties, in its order."""
        start, end = region
        if end <= start or not (self.actors or self.places):
            return []
        known = self.found.get(region)
        if known is None:
            if not self.found:
                self._prepare(flat)
            found = [one for one in self.actives if start <= one.start and one.end <= end]
            found += self._as_parties(flat, region)
            if len(found) > 1:
                found.sort(key=_place_and_name)
            known = self.found[region] = tuple(found)
        return [*known]

    def _prepare(self, flat: str) -> None:
        """Find what is the same for all parts of the sentence."""
        found = [
            Named(one.start, one.end, one.name, one.kind, one.text, one.known)
            for number, one in enumerate(self.actors)
            if not self._is_owner(number, flat) and not _is_building(one, flat)
        ]
        self.actives.extend([*found, *_bodies_in_titles(found)])
        taken = [(actor.start, actor.end) for actor in self.actors]
        people = {actor.start for actor in self.actors if actor.kind is ActorKind.PERSON}
        for place in self.places:
            if place.dateline or _is_federal(place):
                continue
            if any(a <= place.start < b for a, b in taken):
                continue
            self.standing.append(_Standing(place, _is_in_a_title(place, people, flat)))

    def _is_owner(self, number: int, flat: str) -> bool:
        """ "President Roe's Justice Department": the department acts, not he."""
        one = self.actors[number]
        owned = self.actors[number + 1] if number + 1 < len(self.actors) else None
        owns = one.kind is ActorKind.PERSON and flat.startswith("'s ", one.end)
        return bool(owns and owned and owned.start == one.end + 3 and owned.kind is not one.kind)

    def _as_parties(self, flat: str, region: tuple[int, int]) -> list[Named]:
        """The governments of the places that act or are acted on themselves."""
        start, end = region
        found: list[Named] = []
        last, takes_part = 0, False
        for standing in self.standing:
            place = standing.place
            if not (start <= place.start and place.end <= end):
                continue
            listed = last and LIST_LINK.fullmatch(flat, last, place.start)
            takes_part = takes_part if listed and last < place.start else _acts(flat, place, start)
            last = place.end
            if takes_part and not standing.titled:
                party = self.homes.party_for_place(place)
                found.append(
                    Named(place.start, place.end, party, ActorKind.AGENCY, place.text, True)
                )
        return found


def _place_and_name(one: Named) -> tuple[int, str]:
    return one.start, one.name


def _is_in_a_title(place: NamedPlace, people: set[int], flat: str) -> bool:
    """ "Portland Mayor Ann Roe"; ``people`` are the places where people are named."""
    apposed = ", " in place.text
    link = (TITLE_LINK_BEHIND_STATE if apposed else TITLE_LINK).match(flat, place.end)
    if link is None or link.end() not in people:
        return False
    # "Elko County, Nevada Governor Roe": two parties
    return not apposed or not STATE_OFFICE.match(flat, place.end)


def _bodies_in_titles(found: Sequence[Named]) -> list[Named]:
    """ "ICE Director Ann Roe", "Justice Department spokesman Al Roe": for whom they speak."""
    bodies = []
    for one in found:
        title = one.kind is ActorKind.PERSON and BODY_IN_TITLE.search(one.text)
        if title and not OF_OLD.match(one.text):
            name = BODIES[title.group()]
            bodies.append(Named(one.start, one.end, name, ActorKind.AGENCY, title.group(), True))
    return bodies


def _is_building(one: NamedActor, flat: str) -> bool:
    """ "Outside the ICE office": where something happened, not who took part."""
    if one.kind is ActorKind.PERSON or not BUILDING.match(flat, one.end):
        return False
    return AT_A_BUILDING.search(flat, max(0, one.start - 24), one.start) is not None


def _is_federal(place: NamedPlace) -> bool:
    return place.kind is JurisdictionKind.FEDERAL


def _acts(flat: str, place: NamedPlace, start: int) -> bool:
    """Whether a place stands where somebody acts, not where something lies."""
    before = max(start, place.start - 40)
    if ADJECTIVE_AFTER.search(flat, before, place.start) or NOUN_AFTER.match(flat, place.end):
        return False
    if place.text[:4].lower() == "the " and OWN_THING_AFTER.match(flat, place.end):
        return False
    if not NOT_A_PARTY_AFTER.search(flat, before, place.start):
        return True
    if IN_THE_CITIES.search(flat, before, place.start):
        return False
    return PEOPLE_OF.search(flat, before, place.start) is not None
