"""Towns of the list of smaller ones: "Decatur, Georgia", "South Miami", "Providence and Lincoln".

A name is a town's where its state stands behind it, where two or three words are no other's name
and the text tells of the town's state, or where a city of the same state stands beside it.
"""

import re
from collections.abc import Container, Iterable, Mapping, Sequence

from articles.extraction.names.lexicon import NOT_A_FIRST_NAME
from articles.extraction.names.scene import Scene
from articles.extraction.values import JurisdictionKind, NamedPlace

WORD = r"(?:[A-Z][a-z'-]+|(?:St|Ft|Mt)\.)"
LAST_WORD = r"[A-Z][a-z'-]+"
# "South Miami", "Sleepy Eye": no part of a longer name
LONG_NAME = re.compile(rf"(?<![\w'.-]){WORD}(?: {WORD}){{0,2}} {LAST_WORD}(?![\w-])")
NAME_BEFORE = re.compile(r"[A-Z][\w'.-]* $")
NAME_BEHIND = re.compile(r"(?:'s)? [A-Z]")
# "Providence and Lincoln sued", "Ely, Reno and Sparks"
BESIDE = re.compile(rf"(?:, |,? and | or )(?P<town>{WORD}(?: {LAST_WORD})?)(?![\w'-]| [A-Z])")
BESIDE_BEFORE = re.compile(rf"(?<![\w'.-])(?P<town>{WORD}(?: {LAST_WORD})?)(?:, | and | or )$")
# "three cities, Chelsea, Lawrence and Somerville,", "towns such as Ely and Reno"
ONE = rf"{WORD}(?: {LAST_WORD})?"
OF_TOWNS = re.compile(
    r"\b(?:cities|towns|villages|suburbs|communities|municipalities|boroughs)"
    r"(?:,|:|,? (?:of|like|including|such as|among them|namely|-))? "
    rf"(?P<towns>{ONE}(?:, {ONE})*,? and {ONE})(?![\w'-]| [A-Z])"
)
EACH = re.compile(ONE)
# Towns that bear the names of something better known.
BETTER_KNOWN = frozenset(["White House", "Social Circle", "State Line", "Law", "Republic", "King"])
LONGEST = 60  # characters before a city in which the name beside it stands


class ListedTowns:
    """Finds the towns of the list in a text; built once, never changed."""

    def __init__(
        self,
        states: Mapping[str, str],
        codes: Mapping[str, str],
        towns: Mapping[str, tuple[str, ...]],
        cities: Iterable[str],
    ) -> None:
        """``states``: the name of a state by each wording, ``codes``: its code by its name.

        ``towns`` has the codes of the states that have a town of a name; ``cities`` are the
        larger ones: "Providence, RI".
        """
        self._towns = towns
        self._cities = frozenset(cities)
        self._bare = frozenset(name.rpartition(", ")[0] for name in self._cities)
        self._states = states
        self._codes = codes
        self._all_codes = frozenset(codes.values())
        wordings = sorted((w for w in states if states[w] in codes), key=len, reverse=True)
        state = "|".join(map(re.escape, wordings))
        self.with_state = re.compile(
            rf"(?<![\w'.-])(?P<town>{WORD}(?: {WORD}){{0,2}}), (?P<state>{state})(?![\w'-])"
        )

    def find(
        self,
        scene: Scene,
        taken: Container[int],
        known: Sequence[NamedPlace],
        states: Iterable[str],
    ) -> list[NamedPlace]:
        """Return the towns; ``taken`` is spoken for by people and known places.

        ``states`` are those of the officers whom the text names.
        """
        found = self._before_states(scene, taken)
        told = {self._code_of(place.name) for place in (*known, *found)}
        told = (told | {self._codes.get(state, "") for state in states}) - {""}
        if not told:
            return found
        spans = {n for place in found for n in range(place.start, place.end)}
        long = [one for one in self._long(scene, taken, told) if one.start not in spans]
        long += self._in_lists(scene, taken, told)
        beside = self._beside(scene, taken, (*known, *found, *long))
        once = {place.start: place for place in (*beside, *long, *found)}
        return [once[start] for start in sorted(once)]

    def _before_states(self, scene: Scene, taken: Container[int]) -> list[NamedPlace]:
        """ "Sued Decatur, Georgia": wherever a town of that name lies in that state."""
        found = []
        for match in scene.sifted.finditer(self.with_state):
            code = self._codes[self._states[match["state"]]]
            start, end = match.span("town")
            while start < end and code not in self._towns.get(scene.folded[start:end], ()):
                start = _next_word(scene.folded, start, end)
            if start < end and start not in taken:
                name = f"{scene.folded[start:end]}, {code}"
                found.append(_town(scene, start, match.end("state"), name))
        return found

    def _long(self, scene: Scene, taken: Container[int], told: set[str]) -> list[NamedPlace]:
        """ "South Miami sued": a name of two or three words, in the one state told of that fits."""
        found = []
        for match in scene.sifted.finditer(LONG_NAME):
            start, end = match.span()
            while " " in (name := scene.folded[start:end]):
                here = told.intersection(self._towns.get(name, ()))
                if len(here) == 1:
                    if not (name in BETTER_KNOWN or start in taken or _is_part(scene, start, end)):
                        found.append(_town(scene, start, end, f"{name}, {here.pop()}"))
                    break
                start = _next_word(scene.folded, start, end)
        return found

    def _in_lists(self, scene: Scene, taken: Container[int], told: set[str]) -> list[NamedPlace]:
        """ "Three cities, Chelsea and Somerville,": in the one state that has them all."""
        found = []
        for match in scene.sifted.finditer(OF_TOWNS):
            spans = [one.span() for one in EACH.finditer(scene.folded, *match.span("towns"))]
            names = [scene.folded[slice(*span)] for span in spans]
            here = {code for code in told if all(self._knows(name, code) for name in names)}
            if len(here) != 1:
                continue
            code = here.pop()
            found += [
                _town(scene, *span, f"{name}, {code}")
                for span, name in zip(spans, names, strict=True)
                if span[0] not in taken
            ]
        return found

    def _knows(self, name: str, code: str) -> bool:
        """Whether a state has a city or town of that name."""
        return code in self._towns.get(name, ()) or f"{name}, {code}" in self._cities

    def _beside(
        self, scene: Scene, taken: Container[int], places: Sequence[NamedPlace]
    ) -> list[NamedPlace]:
        """ "Providence and Lincoln": a town of the state of the city in the list with it.

        Where a larger city elsewhere bears the name, the text must tell of the state by name.
        """
        found = []
        states = {self._codes.get(place.name, "") for place in places}
        for place in places:
            code = self._code_of(place.name)
            if place.kind is not JurisdictionKind.CITY or not code or place.dateline:
                continue
            first = max(0, place.start - LONGEST)
            for match in (
                BESIDE.match(scene.folded, place.end),
                BESIDE_BEFORE.search(scene.folded, first, place.start),
            ):
                if match is None or match.start("town") in taken:
                    continue
                town = match["town"]
                known = self._knows(town, code)
                elsewhere = town in self._bare and code not in states
                part = town in BETTER_KNOWN or _is_part(scene, *match.span("town"))
                if known and not (elsewhere or part):
                    found.append(_town(scene, *match.span("town"), f"{town}, {code}"))
        return found

    def _code_of(self, name: str) -> str:
        tail = name.rpartition(", ")[2]
        return self._codes.get(name, tail if tail in self._all_codes else "")


def _town(scene: Scene, start: int, end: int, name: str) -> NamedPlace:
    return NamedPlace(start, end, scene.text[start:end], name, JurisdictionKind.CITY)


def _next_word(folded: str, start: int, end: int) -> int:
    """Where the next word of a name starts, or its end."""
    at = folded.find(" ", start, end)
    return end if at < 0 else at + 1


def _is_part(scene: Scene, start: int, end: int) -> bool:
    """Whether a name is a part of a longer one: "East South Miami", "South Miami Hospital"."""
    before = NAME_BEFORE.search(scene.folded, max(0, start - 20), start)
    if before is not None and before.group().strip() not in NOT_A_FIRST_NAME:
        return True
    behind = NAME_BEHIND.match(scene.folded, end)
    return behind is not None and not behind.group().startswith("'s")
