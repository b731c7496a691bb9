"""Sentences and a gazetteer → the actors and jurisdictions that a text names or means."""

import re
from collections.abc import Iterable, Mapping, Sequence

from articles.extraction.names.acronyms import acronyms
from articles.extraction.names.affiliates import affiliates
from articles.extraction.names.alias_index import AliasIndex, Hit, bare_name
from articles.extraction.names.bodies import bodies_meant, new_bodies
from articles.extraction.names.collectives import collectives
from articles.extraction.names.county_phrases import (
    counties_again,
    counties_by_city,
    counties_in_lists,
)
from articles.extraction.names.courts import Courts, courts_meant
from articles.extraction.names.departments import departments
from articles.extraction.names.described import described
from articles.extraction.names.gazetteer import Gazetteer
from articles.extraction.names.listed_towns import LONG_NAME, OF_TOWNS, ListedTowns
from articles.extraction.names.local import Local, governments
from articles.extraction.names.longer_names import without_parts
from articles.extraction.names.media import media
from articles.extraction.names.new_places import NewPlaces
from articles.extraction.names.offices import Offices
from articles.extraction.names.offices_said import OfficesSaid
from articles.extraction.names.parties import Parties, PartiesOn
from articles.extraction.names.people import known_people, new_people
from articles.extraction.names.places import PlaceResolver, is_capital
from articles.extraction.names.pronouns import judges, pronouns_meant
from articles.extraction.names.rare import RARE
from articles.extraction.names.scene import Named, Scene, places_within
from articles.extraction.names.surnames import Surnames
from articles.extraction.names.titles_again import titles_again
from articles.extraction.names.told_by_state import told_by_state
from articles.extraction.sieve import Sieve
from articles.extraction.values import (
    ActorKind,
    JurisdictionKind,
    NamedActor,
    NamedPlace,
    Place,
    Published,
    Sentence,
    changed,
    value,
)

# What the lists call legislatures; each state's whole legislature stands before its chambers.
LEGISLATURES = ("Legislature", "Assembly", "General Court", "Senate", "House of Representatives",
                "House of Delegates")  # fmt: skip
# "(R-Ky.)", "D-El Paso": where a legislator is from.
AFFILIATION = re.compile(r"\b[RDI]-$")
POLITICAL = ("Democratic Party", "Republican Party")
# "both Democrats, said": what somebody is, not who acts
APPOSITION = re.compile(r"\b(?:both|all|fellow|are|were|is|was|an?) $")


IN_A_PLACE = re.compile(r"\b(?:in|at|from|to|of|near|for|outside|around|across|[A-Z]\w+) $")


@value
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
        states = [p for p in gazetteer.places if p.kind is JurisdictionKind.STATE]
        self._codes = {state.name: state.code for state in states}
        cities = [p for p in gazetteer.places if p.kind is JurisdictionKind.CITY]
        named = (self._places.states, self._codes, gazetteer.towns)
        self._new_places = NewPlaces(*named, frozenset(map(bare_name, cities)))
        self._listed_towns = ListedTowns(*named, (city.name for city in cities))
        self._sieve = Sieve(
            (*RARE, *self._new_places.patterns, self._listed_towns.with_state, LONG_NAME, OF_TOWNS)
        )
        self._parties = Parties(gazetteer)
        self._offices = Offices(gazetteer)
        self._offices_said = OfficesSaid(self._offices)
        self._surnames = Surnames(gazetteer, self._offices)
        capitals = frozenset(place.name for place in gazetteer.places if is_capital(place))
        self._local = Local(self._offices, _legislatures(gazetteer), capitals)
        self._courts = Courts(self._index, self._offices)

    def __reduce__(self) -> tuple[type["Matcher"], tuple[Gazetteer]]:
        return (Matcher, (self.gazetteer,))

    def find(self, text: str, sentences: Sequence[Sentence], published: Published) -> Names:
        """Return the actors and places of a text; ``published`` says who held office then."""
        scene = Scene.of(text, sentences, published, self._sieve)
        found = self._index.find(scene.folded)
        hits = without_parts(
            scene, (hit for hit in found if not scene.furniture.is_credit(hit.start))
        )
        people = [*known_people(scene, hits), *new_people(scene, hits, self._surnames.listed)]
        places = self._find_places(scene, hits, people)
        towns = {p.name.rpartition(", ")[0] for p in places if p.kind == JurisdictionKind.CITY}
        people = [one for one in people if one.known or one.name not in towns]
        inside = {n: p.end for p in places for n in range(p.start + 1, p.end)}
        people = [_behind_place(scene, person, inside) for person in people]
        bodies = self._find_bodies(scene, hits, people)
        court_actors, court_places = self._courts.find(scene, places, self._surnames.listed)
        court_actors = [one for one in court_actors if not _names_one_of(one, people)]
        bodies = _without_overlaps([*court_actors, *bodies])
        local = [*self._local.councils(scene, places), *self._governments(scene, places)]
        bodies = _without_overlaps([*local, *bodies])
        bodies = _without_overlaps([*bodies, *departments(scene, bodies, places)])
        more = self._local.places(scene, places)
        together = collectives(scene, places)
        places = _in_order(dict.fromkeys((*places, *court_places, *more, *together)))
        bodies = _without_overlaps([*media(scene), *bodies])
        bodies = affiliates(_without_overlaps(acronyms(scene, bodies)))
        people = self._with_surnames(scene, people, bodies, places)
        actors = self._with_references(scene, people, bodies, places)
        return Names(tuple(actors), tuple(places))

    def party_for_place(self, place: NamedPlace | str) -> str:
        """Return the actor that a place is as a party: "King County, WA" → "King County"."""
        return self._parties.for_place(place)

    def home_of(self, actor: str) -> Place | None:
        """Return the jurisdiction whose body or officer an actor is, by its canonical name."""
        return self._parties.home_of(actor)

    def homes_on(self, published: Published) -> PartiesOn:
        """Return the same for the publication day: who was whose officer then."""
        day = published.interval.latest or published.interval.earliest
        return PartiesOn(self._parties, self._offices, day)

    def state_of(self, place: str) -> Place | None:
        """Return the state that a county or city lies in, by their canonical names."""
        return self._parties.state_of(place)

    def _find_places(
        self, scene: Scene, hits: Sequence[Hit], people: Sequence[NamedActor]
    ) -> list[NamedPlace]:
        """Return the places, those inside names of bodies too, those inside names of people not."""
        written_at = [
            place
            for line in scene.furniture.datelines
            if (place := self._places.dateline(line, scene.text, hits))
        ]
        in_names = {n for p in people for n in range(p.end - len(p.name), p.end)}
        outside = [hit for hit in hits if not scene.furniture.is_dateline(hit.start)]
        found = [
            changed(place, text=scene.text[place.start : place.end])
            for place in self._places.resolve(
                scene.folded, outside, written_at[0] if written_at else None
            )
            if place.start not in in_names
            and not AFFILIATION.search(scene.folded, max(0, place.start - 3), place.start)
        ]
        borne = {person.name.rpartition(" ")[2]: person.start for person in reversed(people)}
        found = [place for place in found if not _is_surname(scene, place, borne)]
        taken = places_within(found) | in_names
        towns = self._new_places.find(scene, taken, _in_order([*written_at, *found]))
        behind = places_within(towns)
        found = [*(place for place in found if place.start not in behind), *towns]
        homes = (self._parties.home_of(person.name) for person in people if person.known)
        more = self._listed_towns.find(
            scene,
            in_names | behind,
            _in_order([*written_at, *found]),
            {home.name for home in homes if home is not None},
        )
        behind = places_within(more)
        found = [*(place for place in found if place.start not in behind), *more]
        listed = counties_in_lists(scene, found, self._index)
        spans = {n for county in listed for n in range(county.start, county.end)}
        found = [place for place in found if place.start not in spans]
        found += [*listed, *counties_by_city(scene, found, self._index)]
        found += counties_again(scene, found, self._index)
        told = told_by_state(scene, _in_order(found), self._codes)
        if told:
            spans = places_within(told)
            found = [*(one for one in found if one.start not in spans), *told]
        return _in_order([*written_at, *found])

    def _governments(self, scene: Scene, places: Sequence[NamedPlace]) -> list[NamedActor]:
        """Return "the town of Kent" and "officials in Kent" as the party that Kent is."""
        return [
            scene.actor(start, place.end, self.party_for_place(place), ActorKind.AGENCY, known=True)
            for start, place in governments(scene, places)
        ]

    def _find_bodies(
        self, scene: Scene, hits: Sequence[Hit], people: Sequence[NamedActor]
    ) -> list[NamedActor]:
        """Return bodies and offices of the lists, and new bodies, outside the names of people."""
        found = [
            scene.actor(hit.start, hit.end, actor.name, actor.kind, known=True)
            for hit in hits
            for actor in hit.alias.actors[:1]
            if actor.kind != ActorKind.PERSON
        ]
        found = self._offices_said.holders(scene, found) + new_bodies(scene, hits)
        found += described(scene, hits)
        names = places_within(people)
        return [
            body
            for body in found
            if body.start not in names
            and body.end - 1 not in names
            and not (body.name in POLITICAL and _is_apposition(scene, body))
        ]

    def _with_surnames(
        self, scene: Scene, people: Sequence[NamedActor], bodies: Sequence[NamedActor],
        places: Sequence[NamedPlace],
    ) -> list[NamedActor]:  # fmt: skip
        taken = places_within([*people, *bodies]) | places_within(places)
        names = {place.name for place in places}
        surnames = self._surnames.find(scene, _in_order(people), taken, names)
        return _in_order([*people, *surnames])

    def _with_references(
        self, scene: Scene, people: Sequence[NamedActor], bodies: Sequence[NamedActor],
        places: Sequence[NamedPlace],
    ) -> list[NamedActor]:  # fmt: skip
        """Return everybody, with what bare offices, generic words and pronouns mean."""
        offices = self._offices_said.find(scene, people, places)
        offices = [*offices, *titles_again(scene, people)]
        named = _in_order([*people, *bodies])
        meant = [
            *bodies_meant(scene, named, self._offices),
            *courts_meant(scene, named, self._offices),
            *pronouns_meant(scene, _in_order([*people, *offices, *judges(bodies)])),
        ]
        return _without_overlaps([*people, *bodies, *offices, *meant])


def _behind_place(scene: Scene, person: NamedActor, inside: Mapping[int, int]) -> NamedActor:
    """Cut off what the title took from a place: "New York [City Mayor] Ed Roe"."""
    start = inside.get(person.start, -1) + 1
    if not 0 < start < person.end:
        return person
    return changed(person, start=start, text=scene.text[start : person.end])


def _names_one_of(court: NamedActor, people: Iterable[NamedActor]) -> bool:
    """ "U.S. District Judge Ann Roe in Reno": she is the actor, the court a place."""
    return any(court.start <= one.start and one.end <= court.end for one in people)


def _is_surname(scene: Scene, place: NamedPlace, borne: Mapping[str, int]) -> bool:
    """ "Ann Washington … Washington said": she, not the city, unless "in" stands before.

    ``borne`` are the surnames of the text, with where each is first borne.
    """
    if place.kind == JurisdictionKind.FEDERAL or borne.get(place.text, place.start) >= place.start:
        return False
    before = scene.folded[max(0, place.start - 12) : place.start]
    return IN_A_PLACE.search(before) is None and not scene.folded.startswith(",", place.end)


def _is_apposition(scene: Scene, body: NamedActor) -> bool:
    return APPOSITION.search(scene.folded, max(0, body.start - 8), body.start) is not None


def _legislatures(gazetteer: Gazetteer) -> dict[str, tuple[str, ...]]:
    """Return each state's legislature, then its chambers."""
    found: dict[str, tuple[str, ...]] = {}
    for actor in gazetteer.actors:
        own = actor.name.startswith(f"{actor.jurisdiction} ") and actor.jurisdiction
        if own and actor.name.endswith(LEGISLATURES):
            found[own] = (*found.get(own, ()), actor.name)
    return found


def _in_order(found: Iterable[Named]) -> list[Named]:
    return sorted(found, key=lambda item: (item.start, -item.end))


def _without_overlaps(found: Iterable[NamedActor]) -> list[NamedActor]:
    """Return the longest of those that overlap, in the order of the text."""
    kept: list[NamedActor] = []
    for actor in sorted(found, key=lambda a: (a.start, -a.end)):
        if not kept or actor.start >= kept[-1].end:
            kept.append(actor)
        elif actor.end - actor.start > kept[-1].end - kept[-1].start:
            kept[-1] = actor
    return kept
