"""Which states an article tells of, for the choice between namesakes: in which is Kent County?"""

from collections import Counter
from collections.abc import Iterable, Sequence

from articles.extraction.names.alias_index import Hit
from articles.extraction.names.gazetteer import Gazetteer, PlaceEntry
from articles.extraction.values import JurisdictionKind

KNOWN_CITY = 100_000  # people; such a city, if no other bears its name, tells of its state
HOME = 2  # what the dateline counts for
FEW = 3  # tellings below which no state is the story's
TIMES = 2  # how often as much as the next
OFFICERS = 2  # people and bodies of one state that tell of it where no place does

Pending = Sequence[tuple[Hit, int, PlaceEntry | None]]


class StatesTold:
    """Weighs states by what a text names of them; built once from a gazetteer, never changed."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        states = {p.name for p in gazetteer.places if p.kind is JurisdictionKind.STATE}
        self._state_of = {
            place.name: place.name if place.name in states else place.parent
            for place in gazetteer.places
            if place.name in states or place.parent in states
        }

    def of(self, pending: Pending, hits: Iterable[Hit], home: PlaceEntry | None) -> tuple[str, ...]:
        """The states told of, the one meant by a bare name first.

        That is the state of the story, where one is told of twice as often as any other; else
        the one named last. ``home`` is the city of the dateline. Where no place tells of a
        state, two of its officers or bodies do.
        """
        told = [state for hit, _, place in pending if (state := self._told_by(hit, place))]
        latest = tuple(dict.fromkeys(reversed(list(self._named(pending, home)))))
        if not latest:
            return self._of_officers(hits)
        weights = Counter(told)
        if home and home.parent in self._state_of:
            weights[home.parent] += HOME
        for name in self._officers(hits).values():
            weights[name] += 1
        # "Washington in D.C." tells of no state at all.
        first, most = max(weights.items(), key=lambda one: one[1], default=("", 0))
        rivals = [count for state, count in weights.items() if state != first]
        if first in latest and most >= FEW and all(most >= TIMES * count for count in rivals):
            return (first, *(state for state in latest if state != first))
        return latest

    def _named(self, pending: Pending, home: PlaceEntry | None) -> Iterable[str]:
        """The states that places name beyond doubt, in order."""
        if home and home.parent in self._state_of:
            yield home.parent
        for hit, _, place in pending:
            first = _first(hit)
            if place:
                yield place.parent
            elif first.kind is JurisdictionKind.STATE:
                yield first.name
            elif len(hit.alias.places) == 1 and first.kind is JurisdictionKind.COUNTY:
                yield first.parent

    def _told_by(self, hit: Hit, place: PlaceEntry | None) -> str:
        """The state that one place tells of, or ""."""
        first = place or _first(hit)
        state = first.kind is JurisdictionKind.STATE
        alone = state or place is not None or len(hit.alias.places) == 1
        if first.kind is JurisdictionKind.CITY and not place and first.population < KNOWN_CITY:
            return ""
        return self._state_of.get(first.name, "") if alone else ""

    def _officers(self, hits: Iterable[Hit]) -> dict[str, str]:
        """The state of each person and body of one state that the text names."""
        return {
            actor.name: state
            for hit in hits
            if len(hit.alias.actors) == 1
            for actor in hit.alias.actors
            if (state := self._state_of.get(actor.jurisdiction))
        }

    def _of_officers(self, hits: Iterable[Hit]) -> tuple[str, ...]:
        """The one state whose officers and bodies a text names, if it names several."""
        weights = Counter(self._officers(hits).values())
        return tuple(weights) if len(weights) == 1 and weights.total() >= OFFICERS else ()


def _first(hit: Hit) -> PlaceEntry:
    """What a name means first: Delaware the state, which is larger than Delaware, Ohio.

    New York and Washington may as well be the cities.
    """
    places = hit.alias.places
    states = [place for place in places if place.kind is JurisdictionKind.STATE]
    return states[0] if states and hit.alias.text not in ("New York", "Washington") else places[0]
