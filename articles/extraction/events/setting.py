"""The place of the story: "the county", "the sheriff" and "state lawmakers" are somebody's."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence

from articles.extraction.values import JurisdictionKind, NamedPlace, Place

COUNTY, CITY, STATE = JurisdictionKind.COUNTY, JurisdictionKind.CITY, JurisdictionKind.STATE
# "the county joined the program": the place itself acts.
BARE = re.compile(
    r"(?<!at )\b(?:the|this|that) (?P<word>county|city|town|village|borough|state)\b"
    r"(?! of\b|,? county\b| and local\b|'|-)"
)
# "the sheriff", "commissioners": officers and bodies of a place that need not be named again.
OFFICERS = re.compile(
    r"\b(?:(?P<county>sheriff|county (?:commission\w*|board|jail|officials|executive)|commissioners"
    r"|supervisors|district attorney)"
    r"|(?P<city>mayor|city council|city officials|city hall|councilm[ae]n|councilors?|aldermen"
    r"|police (?:chief|department)|city attorney)"
    r"|(?P<state>governor|gov\.|state (?:lawmakers|senate|senators?|house|officials"
    r"|attorney general"
    r"|law|assembly|police|supreme court|rep\.|sen\.)|lawmakers|legislature|statehouse))\b"
)
KINDS = {"county": COUNTY, "state": STATE}


class Setting:
    """Which county, city and state a story is about at each point of it."""

    def __init__(self, places: Sequence[NamedPlace]) -> None:
        self._places: dict[JurisdictionKind, list[NamedPlace]] = {}
        for place in places:
            self._places.setdefault(place.kind, []).append(place)

    def meant(self, flat: str) -> tuple[list[NamedPlace], list[NamedPlace]]:
        """The places that stand behind bare nouns, and those behind officers and bodies."""
        nouns = [
            self._as_place(found.start("word"), found.end("word"), found.group(), kind)
            for found in BARE.finditer(flat)
            for kind in [KINDS.get(found.group("word"), CITY)]
        ]
        officers = [
            self._as_place(found.start(), found.end(), found.group(), KINDS.get(group, CITY))
            for found in OFFICERS.finditer(flat)
            for group in [found.lastgroup or ""]
        ]
        return [one for one in nouns if one], [one for one in officers if one]

    def main_place(self) -> Place | None:
        """The county, city or state that the article names most often, the first of equals."""
        named = Counter(
            (place.name, place.kind)
            for kind in (COUNTY, CITY, STATE)
            for place in self._places.get(kind, [])
        )
        return Place(*named.most_common(1)[0][0]) if named else None

    def last_named(self, before: int, after: int) -> Place | None:
        """The county, city or state named last in a stretch of the text."""
        near = [
            place
            for kind in (COUNTY, CITY, STATE)
            for place in self._places.get(kind, [])
            if after <= place.start < before
        ]
        last = max(near, key=lambda place: place.start, default=None)
        return Place(last.name, last.kind) if last else None

    def names(self, place: Place) -> bool:
        """Whether the article names a place, by itself or behind a city ("Reno, Nevada")."""
        return any(place.name == named.name for named in self._places.get(place.kind, [])) or any(
            named.text.endswith(place.name)
            for kind in (CITY, COUNTY)
            for named in self._places.get(kind, [])
        )

    def _as_place(
        self, start: int, end: int, text: str, kind: JurisdictionKind
    ) -> NamedPlace | None:
        """The last place of a kind named before, else the first one named at all."""
        known = self._places.get(kind)
        if not known:
            return None
        at = bisect_right([place.start for place in known], start)
        place = known[max(at - 1, 0)]
        return NamedPlace(start, end, text, place.name, place.kind)
