"""Which jurisdiction a bare name means: by the state behind it, by its context, by its size."""

import re
from collections.abc import Iterable

from articles.extraction.names.alias_index import Hit, bare_name
from articles.extraction.names.cities_by_name import SURNAMES_TOO, is_of_story
from articles.extraction.names.furniture import Dateline
from articles.extraction.names.gazetteer import Gazetteer, PlaceEntry
from articles.extraction.names.lexicon import (
    CITY_FOLLOWERS,
    CITY_OFFICE_FOLLOWERS,
    HEADLINE_WORDS,
    NOT_THE_CITY,
    PLACE_PREPOSITIONS,
    STATE_FOLLOWERS,
    TITLES,
    WEEKDAYS_AND_MONTHS,
)
from articles.extraction.names.states_told import StatesTold
from articles.extraction.names.surroundings import (
    ACTS_AS_CITY,
    ACTS_AS_STATE,
    CITIES_LIKE,
    HAS_TITLE_BEFORE,
    IN_BEFORE,
    LIST_AFTER,
    LIST_BEFORE,
    PART_OF_STATE,
    STATES_LIKE,
    Surroundings,
)
from articles.extraction.values import JurisdictionKind, NamedPlace

FAMOUS_CITY = 250_000
# A smaller city than this needs its state in the text, if the text names states at all.
KNOWN_BY_NAME = 150_000
LARGE_CITY = 100_000
FEW_STATES = 1
TITLE_WORDS = frozenset(word for title in TITLES for word in title.split())
MAY_FOLLOW = CITY_FOLLOWERS | TITLE_WORDS | HEADLINE_WORDS
AND_BEHIND = re.compile(r",? (?:and|or) [A-Z]")
# "Del. Ann Roe" is a delegate, "Dover, Del." lies in Delaware.
DELEGATE = "Del."
# "Boulder and four other cities"
OTHER_CITIES = re.compile(
    r",? (?:and|or|as well as|joined by) (?:[\w-]+ ){0,2}other (?:[\w-]+ )?"
    r"(?:cities|towns|municipalities|communities|jurisdictions|governments|localities)\b"
)
# Further abbreviations of states than the fixtures list; AP and postal forms come from there.
OTHER_ABBREVIATIONS = {"Cal.": "California", "Penn.": "Pennsylvania", "Wn.": "Washington"}


def is_capital(place: PlaceEntry) -> bool:
    """Whether the lists call a city the capital of its state: "Illinois capital"."""
    return f"{place.parent} capital" in place.aliases


class PlaceResolver:
    """Turns hits into places; built once from a gazetteer, never changed."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._large_cities = frozenset(
            bare_name(place)
            for place in gazetteer.places
            if place.kind == JurisdictionKind.CITY and place.population >= FAMOUS_CITY
        ) - {"New York", "Washington"}
        self._by_name = {place.name: place for place in gazetteer.places}
        self._cities: dict[str, list[PlaceEntry]] = {}
        for place in gazetteer.places:
            if place.kind == JurisdictionKind.CITY:
                self._cities.setdefault(bare_name(place), []).append(place)
        self._states: dict[str, str] = dict(OTHER_ABBREVIATIONS)
        for place in gazetteer.places:
            if place.kind in (JurisdictionKind.STATE, JurisdictionKind.REGION):
                wordings = (place.name, place.code, *place.aliases)
                self._states.update(dict.fromkeys(wordings, place.name))
        self._towns = gazetteer.towns
        self._told = StatesTold(gazetteer)
        self._states["D.C."] = self._states["DC"] = "Washington, DC"
        names = sorted(filter(None, self._states), key=len, reverse=True)
        self._state_behind = re.compile(
            r"(?:,? ?\(|, | in (?:the state of )?|, in )("
            + "|".join(re.escape(name) for name in names)
            + r")(?![\w'-])(?: [Ss]tate\b)?\)?"
        )

    @property
    def states(self) -> dict[str, str]:
        """The name of a state by each of its wordings."""
        return self._states

    def dateline(self, line: Dateline, text: str, hits: Iterable[Hit]) -> NamedPlace | None:
        """Return the city of a dateline: "PORTLAND, Ore." → Portland, OR.

        Without a state it lies in one that the text names, else the largest is meant.
        """
        name = line.city if not line.city.isupper() else line.city.title()
        options = self._cities.get(name, [])
        state = self._states.get(line.state.replace(". ", "."), "")
        if state:
            options = [city for city in options if self._lies_in(city, state)]
        if not options and self._is_town_of(name, state):
            code = self._by_name[state].code
            options = [PlaceEntry(f"{name}, {code}", JurisdictionKind.CITY, parent=state)]
        if not options:
            return None
        named = {p.name for h in hits for p in h.alias.places if len(h.alias.places) == 1}
        named |= {p.parent for h in hits for p in h.alias.places if len(h.alias.places) == 1}
        city = max(options, key=lambda place: (place.parent in named, place.population))
        end = line.start + len(line.city)
        return NamedPlace(
            line.start, end, text[line.start : end], city.name, city.kind, dateline=True
        )

    def resolve(
        self, folded: str, hits: Iterable[Hit], written_at: NamedPlace | None = None
    ) -> list[NamedPlace]:
        """Return the places that the hits mean, in order."""
        hits = list(hits)
        pending = self._with_states(folded, hits)
        said: dict[str, PlaceEntry] = {}  # bare name → place named with its state
        home = self._home(written_at) if written_at else None
        if home:
            said[bare_name(home)] = home
        for hit, _, place in pending:
            if place:
                said.setdefault(hit.alias.text, place)
        latest = self._told.of(pending, hits, home)
        found = []
        for hit, end, place in pending:
            if hit.alias.text == DELEGATE and not folded.endswith(", ", 0, hit.start):
                continue
            chosen = place or self._choose(folded, hit, said, latest)
            if chosen:
                found.append(
                    NamedPlace(hit.start, end, folded[hit.start : end], chosen.name, chosen.kind)
                )
        return found

    def _home(self, written_at: NamedPlace) -> PlaceEntry | None:
        """The city of the dateline, also one that no list knows: "DECATUR, Ga."."""
        entry = self._by_name.get(written_at.name)
        if entry is not None:
            return entry if entry.kind == JurisdictionKind.CITY else None
        state = self._states.get(written_at.name.rpartition(", ")[2], "")
        return PlaceEntry(written_at.name, JurisdictionKind.CITY, parent=state)

    def _with_states(
        self, folded: str, hits: Iterable[Hit]
    ) -> list[tuple[Hit, int, PlaceEntry | None]]:
        """Join "King County, Washington" into one; drop the hit that was only its state."""
        pending: list[tuple[Hit, int, PlaceEntry | None]] = []
        taken = 0
        for hit in hits:
            if not hit.alias.places or hit.start < taken:
                continue
            end, place = hit.end, None
            behind = self._state_behind.match(folded, hit.end)
            if behind and any(p.parent for p in hit.alias.places):
                state = self._states[behind.group(1)]
                place = next((p for p in hit.alias.places if self._lies_in(p, state)), None)
                elsewhere = self._is_town_of(hit.alias.text, state)
                if not place and (elsewhere or self._is_elsewhere(folded, hit, behind)):
                    continue
                if place and self._is_list(folded, hit, behind):
                    place = None
                if place:
                    end = taken = behind.end()
            pending.append((hit, end, place))
        return pending

    def _is_town_of(self, name: str, state: str) -> bool:
        """ "Lexington, Nebraska": the list of smaller towns has one of this name there."""
        entry = self._by_name.get(state)
        return entry is not None and entry.code in self._towns.get(name, ())

    @staticmethod
    def _is_elsewhere(folded: str, hit: Hit, behind: re.Match[str]) -> bool:
        """ "Fremont, Nebraska": a town that no list knows, and not its namesake in California.

        "Denver, Oregon and Ohio" is a list; so is whatever has a famous city.
        """
        cities = all(place.kind == JurisdictionKind.CITY for place in hit.alias.places)
        famous = hit.alias.places[0].population >= FAMOUS_CITY
        beside = behind.group().startswith((", ", " (", ",(")) and hit.alias.text != behind.group(1)
        listed = AND_BEHIND.match(folded, behind.end()) is not None
        return cities and beside and not famous and not listed

    @staticmethod
    def _lies_in(place: PlaceEntry, state: str) -> bool:
        kinds = (JurisdictionKind.COUNTY, JurisdictionKind.CITY)
        return place.name == state or (place.kind in kinds and place.parent == state)

    @staticmethod
    def _is_list(folded: str, hit: Hit, behind: re.Match[str]) -> bool:
        """Whether "New York, New Jersey and ..." is a list of states: both names are states'."""
        return hit.alias.places[0].kind == JurisdictionKind.STATE or (
            behind.group(1) == "Washington" and folded[behind.end() :].startswith(", D")
        )

    def _choose(
        self, folded: str, hit: Hit, said: dict[str, PlaceEntry], states: tuple[str, ...]
    ) -> PlaceEntry | None:
        """Return what a name without a state means, or None if it is no place here."""
        options = hit.alias.places
        if hit.alias.sure:
            return options[0]
        around = Surroundings.of(folded, hit)
        kinds = {place.kind for place in options}
        if {JurisdictionKind.STATE, JurisdictionKind.CITY} <= kinds:
            return self._state_or_city(hit, around, states)
        if kinds == {JurisdictionKind.CITY}:
            bare = hit.alias.text == bare_name(options[0])
            told = hit.alias.text in said
            if (
                bare
                and not self._is_city_here(hit, around, told)
                and not is_of_story(hit, around, states)
            ):
                return None
        if hit.alias.text in said:
            return said[hit.alias.text]
        small = kinds == {JurisdictionKind.CITY} and options[0].population < KNOWN_BY_NAME
        far = OTHER_CITIES.match(around.after) is not None  # of cities far and wide
        if small and not far and (len(options) > 1 or not ACTS_AS_CITY.match(around.after)):
            options = tuple(p for p in options if not states or p.parent in states or is_capital(p))
            if not options and len(set(states)) == 1:
                return self._namesake(hit, states[0])
        return self._by_state(options, states)

    def _namesake(self, hit: Hit, state: str) -> PlaceEntry | None:
        """ "Decatur" in a text of Georgia alone: a town of this name there that no list has."""
        entry = self._by_name.get(state)
        if entry is None or not entry.code or hit.alias.text != bare_name(hit.alias.places[0]):
            return None
        name = f"{hit.alias.text}, {entry.code}"
        return PlaceEntry(name, JurisdictionKind.CITY, parent=state)

    @staticmethod
    def _by_state(options: tuple[PlaceEntry, ...], states: tuple[str, ...]) -> PlaceEntry | None:
        """Return the namesake in the state last named, else the largest if its size is known.

        Where a text names several states, a famous city is not a small namesake: Newark is in
        New Jersey, even if California was named last. So are capitals: Albany is New York's.
        """
        many = len(states) > FEW_STATES
        capital = next((place for place in options if is_capital(place)), None)
        if many and capital and options[0].population < FAMOUS_CITY:
            return capital
        for state in states:  # the last named first
            for place in options:
                if place.parent != state or len(options) == 1:
                    continue
                dwarfed = options[0].population > max(FAMOUS_CITY, 4 * place.population)
                if not (many and dwarfed):
                    return place
        if options and (options[0].population or len(options) == 1):
            return capital if capital and options[0].population < FAMOUS_CITY else options[0]
        return None

    def _is_city_here(self, hit: Hit, around: Surroundings, said: bool) -> bool:
        """Tell the city from a surname, a newspaper or a common word."""
        largest = hit.alias.places[0].population
        if HAS_TITLE_BEFORE.search(around.before) and around.word_before != "Mayor":
            return False
        nxt = around.word_after
        owns = around.after.startswith("'s ")
        named_on = nxt[:1].isupper() and not owns and nxt not in WEEKDAYS_AND_MONTHS
        if named_on and (nxt in NOT_THE_CITY or nxt not in MAY_FOLLOW):
            return False
        among = OTHER_CITIES.match(around.after) is not None
        if among or around.word_before in PLACE_PREPOSITIONS or nxt in CITY_FOLLOWERS or said:
            return True
        before = around.word_before
        if before[:1].isupper() and not around.before.rstrip().endswith((".", ",", ";", ":")):
            return owns or before in ("The", "And", "In", "But", "While", "When", "After")
        if hit.alias.text in SURNAMES_TOO and largest < 2 * FAMOUS_CITY:
            return owns
        sure = " " in hit.alias.text or largest >= FAMOUS_CITY or ACTS_AS_CITY.match(around.after)
        return bool(sure) or self._is_listed(around, largest) or self._leads_a_list(around)

    def _is_listed(self, around: Surroundings, population: int) -> bool:
        """ "Newark, Hoboken": behind a famous city; a large one behind any name."""
        before = LIST_BEFORE.search(around.before)
        if before is None:
            return False
        name = before.group(1).rpartition(", ")[2]
        city = any(place.population >= LARGE_CITY for place in self._cities.get(name, ()))
        return population >= LARGE_CITY or (city and name not in SURNAMES_TOO)

    def _leads_a_list(self, around: Surroundings) -> bool:
        """ "were Boise, Tulsa and Reno": a famous city follows."""
        following = LIST_AFTER.match(around.after)
        return following is not None and self._is_large_city(following.group(1).rstrip("."))

    def _state_or_city(
        self, hit: Hit, around: Surroundings, states: tuple[str, ...]
    ) -> PlaceEntry | None:
        """Return the state or the city of "New York" and "Washington"."""
        by_kind = {place.kind: place for place in reversed(hit.alias.places)}
        state, city = by_kind[JurisdictionKind.STATE], by_kind[JurisdictionKind.CITY]
        nxt = around.word_after
        if nxt in NOT_THE_CITY:
            return None
        if nxt in CITY_OFFICE_FOLLOWERS or CITIES_LIKE.search(around.before):
            return city
        before = around.before
        if nxt in STATE_FOLLOWERS or PART_OF_STATE.search(before) or STATES_LIKE.search(before):
            return state
        beside = self._neighbour_kind(around)
        if beside:
            return by_kind[beside]
        if state.name != "Washington" or ACTS_AS_STATE.match(around.after):
            return state
        # "only if Washington paid for it" is the capital, unless the state is in the story.
        capital = IN_BEFORE.search(around.before) or state.name not in states
        return city if capital else state

    def _neighbour_kind(self, around: Surroundings) -> JurisdictionKind | None:
        """Return state or city by the neighbours in a list: "Chicago, New York and ..."."""
        for found in (LIST_BEFORE.search(around.before), LIST_AFTER.match(around.after)):
            if not found:
                continue
            name = found.group(1).rstrip(".")
            for start in (name, name.split(" ", 1)[-1], name.rsplit(" ", 1)[-1]):
                if start in self._states and start not in ("New York", "Washington"):
                    return JurisdictionKind.STATE
                if self._is_large_city(start):
                    return JurisdictionKind.CITY
        return None

    def _is_large_city(self, name: str) -> bool:
        return name in self._large_cities
