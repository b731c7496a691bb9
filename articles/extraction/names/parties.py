"""Which actor stands for a place, and which place and body an officer belongs to.

"New Jersey sued" is the State of New Jersey; an attorney general of the United States in office
on the day speaks for the Justice Department.
"""

import datetime as dt

from articles.extraction.names.alias_index import bare_name
from articles.extraction.names.gazetteer import Gazetteer, PlaceEntry
from articles.extraction.names.offices import Offices
from articles.extraction.values import JurisdictionKind, NamedPlace, Place, value

# The United States goes to law through its Justice Department.
FEDERAL_PARTY = "U.S. Department of Justice"


class Parties:
    """Names the body that acts for a place; built once from a gazetteer, never changed."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        actors = {actor.name: actor.jurisdiction for actor in gazetteer.actors}
        kinds = {place.name: place.kind for place in gazetteer.places}
        self._parents = {place.name: place.parent for place in gazetteer.places if place.parent}
        self._states = {
            place.name for place in gazetteer.places if place.kind is JurisdictionKind.STATE
        }
        self._by_code = {
            place.code: place.name
            for place in gazetteer.places
            if place.kind is JurisdictionKind.STATE
        }
        self._home = {
            actor: Place(home, kinds[home]) for actor, home in actors.items() if home in kinds
        }
        self._party = {}
        for place in gazetteer.places:
            for name in self._wordings(place):
                if actors.get(name, place.name) == place.name:
                    self._party[place.name] = name
                    break

    @staticmethod
    def _wordings(place: PlaceEntry) -> tuple[str, ...]:
        bare = bare_name(place)
        if place.kind == JurisdictionKind.FEDERAL:
            return (FEDERAL_PARTY,)
        if place.kind in (JurisdictionKind.STATE, JurisdictionKind.REGION):
            return (f"State of {place.name}",)
        if place.kind == JurisdictionKind.CITY:
            special = {"New York, NY": "New York City", "Washington, DC": "District of Columbia"}
            first = special.get(place.name, f"City of {bare}")
            return (first, f"City of {place.name}")
        if place.kind == JurisdictionKind.COUNTY:
            return (bare, place.name) if place.population else (place.name,)
        return (place.name,)

    def for_place(self, place: NamedPlace | str) -> str:
        """Return the actor's name for a place; a place that no list knows stands for itself."""
        name = place if isinstance(place, str) else place.name
        town, _, state = name.rpartition(", ")
        unknown = state in self._by_code and name not in self._parents
        if not unknown:
            return self._party.get(name, name)
        if town.endswith((" County", " Parish")):
            return town
        taken = f"City of {town}" in self._home  # by a namesake that the lists know
        return f"City of {name}" if taken else f"City of {town}"

    def home_of(self, actor: str) -> Place | None:
        """Return the jurisdiction whose body or officer an actor is, if a list says so."""
        return self._home.get(actor)

    def state_of(self, place: str) -> Place | None:
        """Return the state that a county or city lies in."""
        code = place.rpartition(", ")[2]
        name = self._parents.get(place, self._by_code.get(code, "") if code != place else "")
        while name and name not in self._states:
            name = self._parents.get(name, "")
        return Place(name, JurisdictionKind.STATE) if name else None


# Posts whose holders go to law and give orders in the name of their government.
LAWYERS = frozenset(["attorney general", "deputy attorney general", "associate attorney general"])


@value
class PartiesOn:
    """What is known of actors and places on one day; officers change their homes."""

    parties: Parties
    offices: Offices
    day: dt.date | None

    def home_of(self, actor: str) -> Place | None:
        """Return whose officer or body an actor was on the day, else the list's own word.

        Pam Bondi → Florida in 2017, the United States in 2025.
        """
        for office in self.offices.held(actor, self.day):
            if kind := self.offices.kind_of(office.jurisdiction):
                return Place(office.jurisdiction, kind)
        return self.parties.home_of(actor)

    def state_of(self, place: str) -> Place | None:
        """Return the state that a county or city lies in."""
        return self.parties.state_of(place)

    def party_for_place(self, place: NamedPlace | str) -> str:
        """Return the actor that a place is as a party."""
        return self.parties.for_place(place)

    def lawyer_for(self, actor: str) -> str:
        """Return the party that an attorney general sues and gives orders for, or ""."""
        held = self.offices.held(actor, self.day) or self.offices.held(actor, None, ever=True)
        lawyer = next((office for office in held if office.type in LAWYERS), None)
        return self.parties.for_place(lawyer.jurisdiction) if lawyer else ""
