"""Gazetteer → whose body or officer somebody is, and which places a place lies in."""

from collections.abc import Mapping
from dataclasses import dataclass

from articles.extraction.names.gazetteer import Gazetteer


@dataclass(frozen=True, slots=True)
class Affiliations:
    """What the merging must know of names, beside the names."""

    sides: Mapping[str, str]  # actor → jurisdiction
    parents: Mapping[str, str]  # place → the place it lies in

    def side(self, name: str) -> str:
        """Return the jurisdiction whose body or officer an actor is; "" if not known."""
        return self.sides.get(name, "") or (name if name in self.parents else "")

    def within(self, place: str) -> tuple[str, ...]:
        """Return the places that a place lies in, the nearest first, without the country."""
        found: list[str] = []
        outer = self.parents.get(place, "")
        while outer and self.parents.get(outer) and outer not in found:
            found.append(outer)
            outer = self.parents.get(outer, "")
        return tuple(found)


def affiliations_of(gazetteer: Gazetteer) -> Affiliations:
    """Return what the gazetteer says of affiliations; officers belong to their office's place."""
    sides = {actor.name: actor.jurisdiction for actor in gazetteer.actors if actor.jurisdiction}
    for term in gazetteer.terms:
        if side := sides.get(term.office, ""):
            sides.setdefault(term.person, side)
    return Affiliations(sides, {place.name: place.parent for place in gazetteer.places})
