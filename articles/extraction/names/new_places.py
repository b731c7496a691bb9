"""Towns that no list knows, by the state behind them: "in Tontitown, Arkansas,".

Or by their kind: "the town of Tontitown" lies in the state that the text speaks of, and so does a
county that no list knows.
"""

import re
from collections.abc import Container, Mapping, Sequence
from itertools import chain

from articles.extraction.names.lexicon import (
    BODY_HEADS,
    NOT_A_FIRST_NAME,
    NOT_IN_A_NAME,
    NOT_THE_CITY,
    WEEKDAYS_AND_MONTHS,
)
from articles.extraction.names.scene import LONGEST_LOOK_BACK, Scene, latest_before
from articles.extraction.values import JurisdictionKind, NamedPlace

# "St. Cloud" has its stop; that behind "Central Falls" ends the sentence.
WORD = r"(?:[A-Z][a-z'-]+|(?:St|Ft|Mt)\.)"
NAME = rf"{WORD}(?: {WORD}){{0,2}}"
TOWN = re.compile(NAME)
BEFORE = r"\b(?:in|of|from|near|to|at|around|outside|between) (?:the (?:town|village) of )?"
# "Aurora, Nebraska, sued": at the head of a sentence
AT_HEAD = r"(?:(?<![^\n])|(?<=[.!?\"] ))"
# "Somerville, Chelsea and Lawrence, all in Massachusetts", "in Reading and York, Pennsylvania,"
LIST = rf"{NAME}(?:, {NAME})*,? and {NAME}"
AFTER = r"(?=[,.;:)\n]| (?:where|who|on|in|and|to|for|by|police|when|after|with|was|is|area)\b|$)"
# Words that begin no person's name, but those of towns and counties: "Central Falls".
IN_NAMES = frozenset(
    "New North South East West Green White Central Mexico Salvador Light Independence Edward Trust "
    "Liberty".split()
)
NO_TOWN = (
    BODY_HEADS
    | NOT_IN_A_NAME
    | WEEKDAYS_AND_MONTHS
    | (NOT_A_FIRST_NAME - IN_NAMES)
    | (NOT_THE_CITY & {"Times", "Post", "Tribune"})
)


# "the City of South Miami", "the town of Tontitown": no "City of Refuge", no town of Mexico
CALLED = re.compile(
    rf"(?<![\w'-])(?:[Cc]ity|[Tt]own|[Vv]illage|[Bb]orough|[Tt]ownship) of (?P<town>{NAME})"
    r"(?![\w-]|, [A-Z])"
)
# "the cities of Providence and Central Falls"
CALLED_TOGETHER = re.compile(
    rf"(?<![\w'-])(?:[Cc]ities|[Tt]owns|[Vv]illages|[Bb]oroughs) of (?P<towns>{LIST})(?![\w-])"
)
# "the Peterborough Select Board": a town by its body
OF_BODY = re.compile(
    r"(?<![\w'.-])(?P<town>[A-Z][a-z'-]+(?: [A-Z][a-z'-]+)?) (?:City Council|Town Council"
    r"|Town Board|Select ?[Bb]oard|Board of Selectmen|Board of Aldermen|Village Board"
    r"|Common Council"
    r"|Township (?:Council|Board|Committee))\b"
)
# "Harbor County sued"
COUNTY = re.compile(
    r"(?<![\w'.-])(?P<town>(?:St\. )?[A-Z][a-z'-]+(?: [A-Z][a-z'-]+)? (?:County|Parish))"
    r"(?![\w-]| (?:[A-Z][a-z]+ )?Road| Sheriffs['’])"
)
NO_REAL_CITY = frozenset("Refuge Angels God Hope London Toronto Paris Light".split())


# "South Miami sued", "Central Falls and Providence filed a lawsuit"
SUING_TOWN = re.compile(
    rf"(?<![\w'.-])(?P<town>{NAME})(?: and {NAME})? (?:(?:has|have|is|are|had) )?(?:sued|suing"
    r"|(?:filed|joined) (?:\w+ ){0,3}(?:law)?suit|went to court|appealed)\b"
)
# "in Herndon", "Herndon police": no "in Herndon Hall"
KNOWN_TOWN = (
    re.compile(rf"\b(?:in|near|outside|at|around) (?P<town>{NAME})(?![\w'-]| [A-Z])"),
    re.compile(
        rf"(?<![\w'.-])(?P<town>{NAME}) (?:[Pp]olice|[Mm]ayor|[Cc]ity [Mm]anager|[Cc]ouncil\w*"
        r"|officials|officers|residents|resident|man|woman|family|jail)\b"
    ),
    SUING_TOWN,
)


# Words that end the names of many towns: "Bellows Falls", "Ocean Park".
TAILS = frozenset(
    "Falls Springs Beach Park Lake Valley Heights River City Bay Creek Mountain Gulf Station "
    "Center Hills".split()
)


class NewPlaces:
    """Finds towns by their state; built once, never changed."""

    def __init__(
        self,
        states: Mapping[str, str],
        codes: Mapping[str, str],
        towns: Mapping[str, tuple[str, ...]],
        cities: Container[str],
    ) -> None:
        """``states`` has the name of a state by each wording, ``codes`` its code by its name.

        ``towns`` has the codes of the states that have a town of a name, ``cities`` the bare
        names of larger ones: "Dayton sued" tells of none but Ohio's.
        """
        self._known_towns = towns
        self._cities = cities
        self._codes = codes
        self._all_codes = frozenset(codes.values())
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
        self.patterns = (
            *self._towns, *self._lists, CALLED, CALLED_TOGETHER, OF_BODY, COUNTY, *KNOWN_TOWN,
        )  # fmt: skip

    def find(
        self, scene: Scene, taken: Container[int], known: Sequence[NamedPlace]
    ) -> list[NamedPlace]:
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
        found += self._called(scene, taken, known)
        found += self._counties(scene, taken, known)
        found += self._listed(scene, taken, known)
        found = list({place.start: place for place in reversed(found)}.values())
        towns = [place for place in found if place.kind is JurisdictionKind.CITY]
        first = {place.name.rpartition(", ")[0]: place for place in reversed(towns)}
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
        if not self._is_town(span, town, taken):
            return []
        name = f"{town}, {self._codes[self._states[match.group('state')]]}"
        return [NamedPlace(span[0], end, text[span[0] : end], name, JurisdictionKind.CITY)]

    def _called(
        self, scene: Scene, taken: Container[int], known: Sequence[NamedPlace]
    ) -> list[NamedPlace]:
        """ "The City of South Miami", "the cities of Reno and Ely": in the state at hand."""
        spans = [
            match.span("town")
            for pattern in (CALLED, OF_BODY)
            for match in scene.sifted.finditer(pattern)
        ]
        for match in scene.sifted.finditer(CALLED_TOGETHER):
            spans += [one.span() for one in TOWN.finditer(scene.folded, *match.span("towns"))]
        found = []
        for first, end in spans:
            start = _behind_article(scene.folded, first, end)
            town = scene.folded[start:end]
            longer = town in self._known_towns and start not in taken  # "South Miami", no Miami
            if town in NO_REAL_CITY or not (longer or self._is_town((start, end), town, taken)):
                continue
            if code := self._code_at_hand(scene, start, known):
                name = f"{town}, {code}"
                kept = scene.text[start:end]
                found.append(NamedPlace(start, end, kept, name, JurisdictionKind.CITY))
        return found

    def _listed(
        self, scene: Scene, taken: Container[int], known: Sequence[NamedPlace]
    ) -> list[NamedPlace]:
        """The towns of the list, where the text tells of their state alone among theirs."""
        found = []
        told = {self._code_of(place.name) for place in known}
        for pattern in KNOWN_TOWN:
            for match in scene.sifted.finditer(pattern):
                town, (start, end) = match.group("town"), match.span("town")
                here = told.intersection(self._known_towns.get(town, ()))
                if pattern is SUING_TOWN and town in self._cities:
                    continue
                free = end - 1 not in taken or " " in town
                if len(here) == 1 and start not in taken and free:
                    name = f"{town}, {here.pop()}"
                    kept = scene.text[start:end]
                    found.append(NamedPlace(start, end, kept, name, JurisdictionKind.CITY))
        return found

    def _counties(
        self, scene: Scene, taken: Container[int], known: Sequence[NamedPlace]
    ) -> list[NamedPlace]:
        """The counties that no list knows, in the state at hand, if there is one."""
        found = []
        for match in scene.sifted.finditer(COUNTY):
            first, end = match.span("town")
            start = _behind_article(scene.folded, first, end)
            words = scene.folded[start:end].split(" ")[:-1]
            if not words or not self._is_town((start, end), " ".join(words), taken):
                continue
            code = self._code_at_hand(scene, start, known)
            name = scene.folded[start:end] + (f", {code}" if code else "")
            kept = scene.text[start:end]
            found.append(NamedPlace(start, end, kept, name, JurisdictionKind.COUNTY))
        return found

    @staticmethod
    def _is_town(span: tuple[int, int], town: str, taken: Container[int]) -> bool:
        words = town.split(" ")
        own = words[:-1] if len(words) > 1 and words[-1] in TAILS else words
        return span[0] not in taken and span[1] - 1 not in taken and NO_TOWN.isdisjoint(own)

    def _code_at_hand(self, scene: Scene, start: int, known: Sequence[NamedPlace]) -> str:
        """The code of the state of the last place before, of the dateline, or of the first."""
        before = (self._code_of(place.name) for place in latest_before(known, start))
        written = (self._codes.get(self._states.get(line.state, ""), "") for line in
                   scene.furniture.datelines)  # fmt: skip
        first = (self._code_of(place.name) for place in known[:LONGEST_LOOK_BACK])
        return next(filter(None, chain(before, written, first)), "")

    def _code_of(self, name: str) -> str:
        tail = name.rpartition(", ")[2]
        return self._codes.get(name, tail if tail in self._all_codes else "")


def _behind_article(folded: str, start: int, end: int) -> int:
    """Where a name begins behind "The" and other words that open sentences."""
    words = folded[start:end].split(" ")
    while len(words) > 1 and words[0] in NOT_A_FIRST_NAME - IN_NAMES:
        start += len(words.pop(0)) + 1
    return start
