"""Whose officer the article itself says somebody is: "Kent Police Chief Ann Roe"."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from articles.extraction.events.kinds import LOCAL
from articles.extraction.events.where.setting import CITY, COUNTY, Setting
from articles.extraction.events.who.bystanders import TITLE_LINK, TITLE_LINK_BEHIND_STATE, Homes
from articles.extraction.names.alias_index import bare_name_of
from articles.extraction.values import (
    ActorKind,
    JurisdictionKind,
    NamedActor,
    NamedPlace,
    Place,
)

# "Mayor Ann Roe of Kent", "Ann Roe, the mayor of Kent"
OF_PLACE = re.compile(
    r"(?:,? (?:the |a )?(?:[\w'-]+ ){0,3}(?:mayor|sheriff|police chief|chief|governor|attorney"
    r"|commissioner|supervisor|executive|prosecutor|councilman|councilwoman|councilmember))?"
    r" (?:of|in|for) (?:the (?:city|county|state|town|village) of )?"
)
# "Kent Police Chief Ann Roe": her title; "a Kent family lawyer, Ann Roe": no office
OFFICE = re.compile(
    r"\b(?:mayor|sheriff|chief|governor|gov\.|attorney|commissioner|supervisor|executive"
    r"|prosecutor|council\w*|superintendent|manager|director|spokes\w+|judge|alder\w+|clerk"
    r"|counsel|solicitor|selectman|trustee|administrator)",
    re.IGNORECASE,
)
# "Transportation Secretary Ann Roe", "ICE spokesman"
FEDERAL_OFFICE = re.compile(
    r"\b(?:U\.S\. |US )?(?:(?:Transportation|Homeland Security|Defense|Labor|Education|Housing"
    r"|Health|Treasury|Commerce|Interior|Energy|State) [Ss]ecretary"
    r"|White House|ICE|DHS|Justice Department|Border [Cc]zar|U\.S\. Attorney General)\b"
    r"[\w' .-]{0,30}$",
    re.IGNORECASE,
)
# "Sheriff Ann Roe": of the county at hand; not "Agriculture Commissioner Ann Roe"
LOCAL_OFFICE = re.compile(
    r"(?:(?P<county>(?:county )?(?:sheriff|supervisors?|commissioners?|executive)|district attorney"
    r"|state['’]s attorney)"
    r"|(?P<city>(?:city )?(?:mayor|council(?: ?m[ae]n| ?wom[ae]n| ?members?)?|councilors?"
    r"|alder(?:m[ae]n|wom[ae]n|person))|(?:police )?chief|chief of police"
    r"|city (?:attorney|manager)))"
    r" ",
    re.IGNORECASE,
)
# "Agriculture Commissioner Ann Roe", "Border Patrol Chief Al Roe"
OF_ANOTHER = re.compile(
    r"\b(?:agriculture|insurance|labor|health|education|transportation|corrections?|safety|state"
    r"|railroad|lands?|fire|patrol|customs|cbp|ice|fbi|tribal|protection|court|elections?) $",
    re.IGNORECASE,
)
UNITED_STATES = Place("United States", JurisdictionKind.FEDERAL)


@dataclass(frozen=True, slots=True)
class Seats:
    """What the lists know of homes, and what the text adds for people whom no list knows."""

    homes: Homes
    told: Mapping[str, Place]
    known: dict[str, Place | None] = field(default_factory=dict)  # what was asked before

    def home_of(self, actor: str) -> Place | None:
        """The jurisdiction whose officer or body an actor is."""
        if actor not in self.known:
            self.known[actor] = self.homes.home_of(actor) or self.told.get(actor)
        return self.known[actor]

    def state_of(self, place: str) -> Place | None:
        """The state that a county or city lies in."""
        return self.homes.state_of(place)

    def party_for_place(self, place: NamedPlace | str) -> str:
        """The actor that a place is as a party."""
        return self.homes.party_for_place(place)

    def lawyer_for(self, actor: str) -> str:
        """The party that an attorney general sues and gives orders for, or ""."""
        return self.homes.lawyer_for(actor)


def seats(
    flat: str,
    actors: Sequence[NamedActor],
    places: Sequence[NamedPlace],
    homes: Homes,
    setting: Setting,
) -> Seats:
    """The homes that the lists know, with those that titles in the text tell.

    An officer of a county or city without a place is one of those that the story tells of.
    """
    before: dict[int, NamedPlace] = {}
    at: dict[int, NamedPlace] = {}
    for one in places:
        if one.kind in LOCAL and not one.dateline:
            link = TITLE_LINK_BEHIND_STATE if ", " in one.text else TITLE_LINK
            found = link.match(flat, one.end)
            before[found.end() if found else one.end] = one
            at[one.start] = one
    told = _of_bodies(actors, at.values())
    for actor in actors:
        if actor.kind is not ActorKind.PERSON or actor.coreference:
            continue
        title = actor.text.removesuffix(actor.name)
        place = before.get(actor.start) if OFFICE.search(title) else None
        if place is None:
            behind = OF_PLACE.match(flat, actor.end)
            named = behind and (OFFICE.search(behind.group()) or OFFICE.search(title))
            place = at.get(behind.end()) if behind and named else None
        if place:
            told.setdefault(actor.name, Place(place.name, place.kind))
        elif FEDERAL_OFFICE.search(flat, max(0, actor.start - 20), actor.start + len(title)):
            told.setdefault(actor.name, UNITED_STATES)
        elif (office := LOCAL_OFFICE.fullmatch(title)) and actor.name not in told:
            other = OF_ANOTHER.search(flat, max(0, actor.start - 16), actor.start)
            seat = setting.seat(actor.start, COUNTY if office.group("county") else CITY)
            if seat and not other:
                told[actor.name] = seat
    return Seats(homes, told)


def _of_bodies(actors: Sequence[NamedActor], places: Iterable[NamedPlace]) -> dict[str, Place]:
    """The homes of bodies that bear the name of a place: "Howard County Council"."""
    bare = {bare_name_of(one.name): Place(one.name, one.kind) for one in places}
    found = {f"City of {name}": place for name, place in bare.items() if place.kind is CITY}
    found |= {name: place for name, place in bare.items() if place.kind is COUNTY}
    for actor in actors:
        if actor.kind is ActorKind.AGENCY and actor.name not in found:
            words = actor.name.split(" ")
            heads = (" ".join(words[:count]) for count in range(len(words) - 1, 0, -1))
            home = next((bare[head] for head in heads if head in bare), None)
            if home:
                found[actor.name] = home
    return found
