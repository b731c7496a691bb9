"""Counties and cities told by their state alone: "a Michigan county", "a city in Texas"."""

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence

from articles.extraction.names.scene import Scene, places_within
from articles.extraction.values import JurisdictionKind, NamedPlace

STATE = r"[A-Z][a-z]+(?: [A-Z][a-z]+)?"
# "an eastern Washington county", "Oregon county sues": not "Ohio county officials"
OF_STATE = re.compile(
    rf"(?<![\w'-])(?:(?:[Aa]n?|[Oo]ne|[Tt]h(?:e|is)) (?:[a-z-]+ ){{0,3}})?(?P<state>{STATE}) "
    r"(?P<kind>county|city|town)(?![\w-]| of\b| (?:officials|leaders|and town))"
)
# "A county in Michigan"
IN_STATE = re.compile(
    r"(?<![\w'-])(?:[Aa]n?|[Oo]ne) (?:[a-z-]+ ){0,2}(?P<kind>county|city|town) in "
    rf"(?P<state>{STATE})(?![\w'-])"
)
# "in Polk County District Court": where it is heard
COURT_BEHIND = re.compile(r" (?:[A-Z]\w+ ){0,2}Court\b")
PATTERNS = (OF_STATE, IN_STATE)
KINDS = {
    "county": JurisdictionKind.COUNTY,
    "city": JurisdictionKind.CITY,
    "town": JurisdictionKind.CITY,
}
REACH = 1_000  # characters behind within which the name must come


def told_by_state(
    scene: Scene, places: Sequence[NamedPlace], codes: Mapping[str, str]
) -> list[NamedPlace]:
    """Return the places meant: the first of the kind and state that the text names behind.

    "A Michigan county was attacked. Kent County says …": Kent County, MI, at "A Michigan county".
    ``codes`` gives the postal code of each state by its name. If none is named, none is meant.
    """
    matches = [match for pattern in PATTERNS for match in scene.sifted.finditer(pattern)]
    if not matches:
        return []
    inside = places_within([p for p in places if p.kind is not JurisdictionKind.STATE])
    found = []
    for match in matches:
        state = match["state"]  # "Large Virginia county": a headline's first word
        code = codes.get(state) or codes.get(state.rpartition(" ")[2])
        if code is None or match.start("kind") in inside:
            continue
        name = _named_behind(scene, places, (match.end(), KINDS[match["kind"]], code))
        if name:
            words = scene.text[match.start() : match.end()]
            found.append(NamedPlace(*match.span(), words, name, KINDS[match["kind"]]))
    return found


def _named_behind(
    scene: Scene, places: Sequence[NamedPlace], wanted: tuple[int, JurisdictionKind, str]
) -> str:
    end, kind, code = wanted
    for number in range(bisect_left(places, end, key=lambda one: one.start), len(places)):
        place = places[number]
        if place.start > end + REACH:
            break
        fits = place.kind is kind and place.name.endswith(f", {code}")
        if fits and not COURT_BEHIND.match(scene.folded, place.end):
            return place.name
    return ""
