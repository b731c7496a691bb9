"""Every alias of a gazetteer in one automaton, and what each alias may mean."""

from collections.abc import Iterable

from ahocorasick_rs import AhoCorasick, MatchKind

from articles.extraction.names.gazetteer import ActorEntry, Gazetteer, PlaceEntry
from articles.extraction.values import ActorKind, JurisdictionKind, value

# One character for another, so that offsets stay the same.
SIGNS = {"’": "'", "‘": "'", "\u00a0": " ", "–": "-", "—": "-"}
OTHERS = str.maketrans("ʼáàâäãéèêëíìîïóòôöõúùûüñçÁÉÍÓÚÑ", "'aaaaaeeeeiiiiooooouuuuncAEIOUN")

DWARFED = 4  # a city so many times as large as its namesake is meant without its state


def fold(text: str) -> str:
    """Return the text with typographic signs made plain, at the same length."""
    if text.isascii():
        return text
    for sign, plain in SIGNS.items():  # each at the speed of a search for one character
        text = text.replace(sign, plain)
    if text.replace("“", "").replace("”", "").isascii():
        return text  # as most are: nothing else to fold
    return text.translate(OTHERS)


@value
class Alias:
    """One wording, and the actors and places that it may stand for."""

    text: str
    actors: tuple[ActorEntry, ...]
    places: tuple[PlaceEntry, ...]  # the larger first
    inner: "Hit | None" = None  # the place inside an actor's name: Chicago in "Chicago police"
    sure: bool = False  # the place needs no context: it is part of a listed actor's name


@value
class Hit:
    """One alias at its place in the text."""

    start: int
    end: int
    alias: Alias


def bare_name(place: PlaceEntry) -> str:
    """Return the name without its state: "King County, WA" → "King County"."""
    if place.kind in (JurisdictionKind.COUNTY, JurisdictionKind.CITY):
        return place.name.rsplit(", ", 1)[0]
    return place.name


def bare_name_of(name: str) -> str:
    """Return a canonical name without its state: "Kent, WA" → "Kent"; others stay."""
    head, _, tail = name.rpartition(", ")
    return head if head and len(tail) == 2 else name


def place_wordings(place: PlaceEntry) -> set[str]:
    """Return how articles may call a place, apart from the state behind it."""
    wordings = {bare_name(place), place.name, *place.aliases}
    if place.kind == JurisdictionKind.COUNTY:
        name = bare_name(place)
        if "-" in name:  # "Miami-Dade" needs no "County"
            wordings.add(name.removesuffix(" County"))
        if name.endswith(" County"):
            wordings.add(f"{name.removesuffix('County')}county")
            wordings |= {
                f"{word} of {name.removesuffix(' County')}" for word in ("County", "county")
            }
    return wordings


class InnerPlaces:
    """Finds the place that an actor's name tells of: New Jersey in "state of New Jersey"."""

    def __init__(self, places: dict[str, list[PlaceEntry]]) -> None:
        self._places = places
        self._wordings = tuple(places)
        self._automaton = AhoCorasick(self._wordings, matchkind=MatchKind.LeftmostLongest)

    @staticmethod
    def _has_rivals(options: tuple[PlaceEntry, ...]) -> bool:
        """Whether several cities bear a name and none of them is by far the largest."""
        if any(place.kind != JurisdictionKind.CITY for place in options):
            return False
        return len(options) > 1 and options[1].population * DWARFED > options[0].population

    def find(self, wording: str, actor: ActorEntry) -> Hit | None:
        """Return where the actor's own place stands in one of its names."""
        for number, start, end in self._automaton.find_matches_as_indexes(wording):
            for place in self._places[self._wordings[number]]:
                if place.name == actor.jurisdiction and place.kind != JurisdictionKind.FEDERAL:
                    name = wording[start:end]
                    options = tuple(sorted(self._places[name], key=lambda p: -p.population))
                    if self._has_rivals(options):  # "Aurora police": which Aurora?
                        return Hit(start, end, Alias(name, (), options))
                    return Hit(start, end, Alias(name, (), (place,), sure=True))
        return None


class AliasIndex:
    """Finds aliases; built once, never changed."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        places: dict[str, list[PlaceEntry]] = {}
        actors: dict[str, list[ActorEntry]] = {}
        states = {p.name for p in gazetteer.places if p.kind == JurisdictionKind.STATE}
        for place in gazetteer.places:
            for wording in place_wordings(place):
                if wording.removesuffix(" county") in states and wording not in states:
                    continue  # "an Oregon county" is one of Oregon's
                places.setdefault(fold(wording), []).append(place)
        for actor in gazetteer.actors:
            for wording in self._actor_wordings(actor):
                if wording not in places or actor.kind == ActorKind.COURT:
                    actors.setdefault(wording, []).append(actor)
        inner = InnerPlaces(places)
        self.aliases = tuple(
            Alias(
                wording,
                tuple(dict.fromkeys(actors.get(wording, ()))),
                tuple(sorted(places.get(wording, ()), key=lambda p: -p.population)),
                inner.find(wording, actors[wording][0]) if wording not in places else None,
            )
            for wording in {**places, **actors}
        )
        self.by_text = {alias.text: alias for alias in self.aliases}
        self._automaton = AhoCorasick(
            [alias.text for alias in self.aliases], matchkind=MatchKind.LeftmostLongest
        )

    @staticmethod
    def _actor_wordings(actor: ActorEntry) -> Iterable[str]:
        for wording in dict.fromkeys((actor.name, *actor.aliases)):
            plain = fold(wording)
            yield plain
            if plain[:1].islower():  # "immigration officials" may begin a sentence
                yield plain[:1].upper() + plain[1:]

    def find(self, folded: str) -> list[Hit]:
        """Return the aliases in a folded text that stand as whole words, in order."""
        hits = []
        for number, start, end in self._automaton.find_matches_as_indexes(folded):
            if start and (folded[start - 1].isalnum() or folded[start - 1] == "_"):
                continue
            after = folded[end : end + 2]
            if after[:1].isalnum():
                continue
            alias = self.aliases[number]
            if after[:1] == "-" and after[1:].isupper() and alias.places:
                continue  # "Miami-Dade" is not Miami
            hits.append(Hit(start, end, alias))
            if alias.inner:
                inner = alias.inner
                hits.append(Hit(start + inner.start, start + inner.end, inner.alias))
        return hits
