"""Sentences and a gazetteer → the actors and jurisdictions that a text names or means."""

from collections.abc import Sequence
from dataclasses import dataclass

from articles.extraction.names.alias_index import AliasIndex, fold
from articles.extraction.names.furniture import find_furniture
from articles.extraction.names.gazetteer import Gazetteer
from articles.extraction.names.parties import Parties
from articles.extraction.names.places import PlaceResolver
from articles.extraction.values import NamedActor, NamedPlace, Place, Published, Sentence


@dataclass(frozen=True, slots=True)
class Names:
    """Who and where, each list in the order of the text."""

    actors: tuple[NamedActor, ...]
    places: tuple[NamedPlace, ...]


class Matcher:
    """Finds actors and places; built once from a gazetteer, immutable, safe for threads.

    Pickling keeps the gazetteer alone; a worker process builds the rest anew.
    """

    def __init__(self, gazetteer: Gazetteer) -> None:
        self.gazetteer = gazetteer
        self._index = AliasIndex(gazetteer)
        self._places = PlaceResolver(gazetteer)
        self._parties = Parties(gazetteer)

    def __reduce__(self) -> tuple[type["Matcher"], tuple[Gazetteer]]:
        return (Matcher, (self.gazetteer,))

    def find(self, text: str, sentences: Sequence[Sentence], published: Published) -> Names:
        """Return the actors and places of a text; ``published`` says who held office then."""
        folded = fold(text)
        furniture = find_furniture(folded)
        hits = [h for h in self._index.find(folded) if not furniture.is_credit(h.start)]
        actors = [
            NamedActor(h.start, h.end, text[h.start : h.end], a.name, a.kind, known=True)
            for h in hits
            for a in h.alias.actors[:1]
        ]
        places = [
            NamedPlace(
                p.start, p.end, text[p.start : p.end], p.name, p.kind,
                furniture.is_dateline(p.start),
            )
            for _, p in self._places.resolve(folded, hits)
        ]  # fmt: skip
        return Names(tuple(actors), tuple(places))

    def party_for_place(self, place: NamedPlace | str) -> str:
        """Return the actor that a place is as a party: "King County, WA" → "King County"."""
        return self._parties.for_place(place)

    def home_of(self, actor: str) -> Place | None:
        """Return the jurisdiction whose body or officer an actor is, by its canonical name."""
        return self._parties.home_of(actor)
