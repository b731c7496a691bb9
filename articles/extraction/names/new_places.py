"""Towns that no list knows, by the state behind them: "in Tontitown, Arkansas,"."""

import re
from collections.abc import Container, Mapping

from articles.extraction.names.lexicon import (
    BODY_HEADS,
    NOT_A_FIRST_NAME,
    NOT_IN_A_NAME,
    NOT_THE_CITY,
    WEEKDAYS_AND_MONTHS,
)
from articles.extraction.names.scene import Scene
from articles.extraction.values import JurisdictionKind, NamedPlace

NAME = r"[A-Z][a-z.'-]+(?: [A-Z][a-z.'-]+){0,2}"
BEFORE = r"\b(?:in|of|from|near|to|at|around|outside|between) (?:the (?:town|village) of )?"
AFTER = r"(?=[,.;:)\n]| (?:where|who|on|in|and|to|for|by|police|when|after|with|was|is|area)\b|$)"
NO_TOWN = BODY_HEADS | NOT_IN_A_NAME | WEEKDAYS_AND_MONTHS | (NOT_A_FIRST_NAME - {
    "New", "North", "South", "East", "West", "Green", "Central", "Mexico", "Salvador", "Light",
    "Independence", "Edward", "Trust", "Liberty",
}) | (NOT_THE_CITY & {"Times", "Post", "Tribune"})  # fmt: skip


class NewPlaces:
    """Finds towns by their state; built once, never changed."""

    def __init__(self, states: Mapping[str, str], codes: Mapping[str, str]) -> None:
        """``states`` has the name of a state by each wording, ``codes`` its code by its name."""
        self._codes = codes
        self._states = states
        wordings = sorted((w for w in states if states[w] in codes), key=len, reverse=True)
        self.pattern = re.compile(
            rf"{BEFORE}(?P<town>{NAME}), (?P<state>{'|'.join(map(re.escape, wordings))}){AFTER}"
        )

    def find(self, scene: Scene, taken: Container[int]) -> list[NamedPlace]:
        """Return the towns and later mentions of them; ``taken`` is spoken for by known places."""
        found = []
        folded, text = scene.folded, scene.text
        for match in scene.sifted.finditer(self.pattern):
            town = match.group("town")
            if match.start("town") in taken or not NO_TOWN.isdisjoint(town.split(" ")):
                continue
            name = f"{town}, {self._codes[self._states[match.group('state')]]}"
            start, end = match.start("town"), match.end("state")
            found.append(NamedPlace(start, end, text[start:end], name, JurisdictionKind.CITY))
        first = {place.name.rpartition(", ")[0]: place for place in reversed(found)}
        for town, place in first.items():
            for match in re.finditer(rf"(?<![\w'-]){re.escape(town)}(?![\w-])", folded):
                if match.start() > place.end and match.start() not in taken:
                    kept = text[match.start() : match.end()]
                    found.append(NamedPlace(*match.span(), kept, place.name, place.kind))
        return sorted(set(found), key=lambda place: place.start)
