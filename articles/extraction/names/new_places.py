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
TOWN = re.compile(NAME)
BEFORE = r"\b(?:in|of|from|near|to|at|around|outside|between) (?:the (?:town|village) of )?"
# "Aurora, Nebraska, sued": at the head of a sentence
AT_HEAD = r"(?:(?<![^\n])|(?<=[.!?\"] ))"
# "Somerville, Chelsea and Lawrence, all in Massachusetts", "in Reading and York, Pennsylvania,"
LIST = rf"{NAME}(?:, {NAME})*,? and {NAME}"
AFTER = r"(?=[,.;:)\n]| (?:where|who|on|in|and|to|for|by|police|when|after|with|was|is|area)\b|$)"
NO_TOWN = BODY_HEADS | NOT_IN_A_NAME | WEEKDAYS_AND_MONTHS | (NOT_A_FIRST_NAME - {
    "New", "North", "South", "East", "West", "Green", "Central", "Mexico", "Salvador", "Light",
    "Independence", "Edward", "Trust", "Liberty",
}) | (NOT_THE_CITY & {"Times", "Post", "Tribune"})  # fmt: skip


# Words that end the names of many towns: "Bellows Falls", "Ocean Park".
TAILS = frozenset(
    "Falls Springs Beach Park Lake Valley Heights River City Bay Creek Mountain Gulf Station "
    "Center Hills".split()
)


class NewPlaces:
    """Finds towns by their state; built once, never changed."""

    def __init__(self, states: Mapping[str, str], codes: Mapping[str, str]) -> None:
        """``states`` has the name of a state by each wording, ``codes`` its code by its name."""
        self._codes = codes
        self._states = states
        wordings = sorted((w for w in states if states[w] in codes), key=len, reverse=True)
        state = rf"(?P<state>{'|'.join(map(re.escape, wordings))})"
        self._towns = (
            re.compile(rf"(?:{BEFORE}|\band )(?P<town>{NAME}), {state}{AFTER}"),
            re.compile(rf"{AT_HEAD}(?P<town>{NAME}), {state}(?=,)"),
        )
        self._lists = (
            re.compile(rf"{BEFORE}(?P<towns>{LIST}), (?:(?:all|both) in )?{state}{AFTER}"),
            re.compile(rf"(?P<towns>{LIST}), (?:all|both) in {state}{AFTER}"),
        )
        self.patterns = (*self._towns, *self._lists)

    def find(self, scene: Scene, taken: Container[int]) -> list[NamedPlace]:
        """Return the towns and later mentions of them; ``taken`` is spoken for by known places."""
        found: list[NamedPlace] = []
        folded, text = scene.folded, scene.text
        for pattern in self._towns:
            for match in scene.sifted.finditer(pattern):
                found += self._town(match, match.span("town"), match.end("state"), text, taken)
        for pattern in self._lists:
            for match in scene.sifted.finditer(pattern):
                for one in TOWN.finditer(folded, *match.span("towns")):
                    found += self._town(match, one.span(), one.end(), text, taken)
        found = list({place.start: place for place in reversed(found)}.values())
        first = {place.name.rpartition(", ")[0]: place for place in reversed(found)}
        for town, place in first.items():
            for match in re.finditer(rf"(?<![\w'-]){re.escape(town)}(?![\w-])", folded):
                if match.start() > place.end and match.start() not in taken:
                    kept = text[match.start() : match.end()]
                    found.append(NamedPlace(*match.span(), kept, place.name, place.kind))
        return sorted(set(found), key=lambda place: place.start)

    def _town(
        self, match: re.Match[str], span: tuple[int, int], end: int, text: str,
        taken: Container[int],
    ) -> list[NamedPlace]:  # fmt: skip
        """The town of one match, unless it is spoken for or its words are no town's."""
        town = match.string[slice(*span)]
        words = town.split(" ")
        own = words[:-1] if len(words) > 1 and words[-1] in TAILS else words
        if span[0] in taken or not NO_TOWN.isdisjoint(own):
            return []
        name = f"{town}, {self._codes[self._states[match.group('state')]]}"
        return [NamedPlace(span[0], end, text[span[0] : end], name, JurisdictionKind.CITY)]
