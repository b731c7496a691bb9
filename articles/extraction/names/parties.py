"""Which actor stands for a place: "New Jersey sued" is the State of New Jersey."""

from articles.extraction.names.alias_index import bare_name
from articles.extraction.names.gazetteer import Gazetteer, PlaceEntry
from articles.extraction.values import JurisdictionKind, NamedPlace, Place

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
        return self._party.get(name, name)

    def home_of(self, actor: str) -> Place | None:
        """Return the jurisdiction whose body or officer an actor is, if a list says so."""
        return self._home.get(actor)

    def state_of(self, place: str) -> Place | None:
        """Return the state that a county or city lies in."""
        name = self._parents.get(place, "")
        while name and name not in self._states:
            name = self._parents.get(name, "")
        return Place(name, JurisdictionKind.STATE) if name else None
