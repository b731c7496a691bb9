"""The place of the story: "the county", "the sheriff" and "state lawmakers" are somebody's."""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence

from articles.extraction.sieve import Sieve
from articles.extraction.values import JurisdictionKind, NamedPlace, Place

COUNTY, CITY, STATE = JurisdictionKind.COUNTY, JurisdictionKind.CITY, JurisdictionKind.STATE
# "the county joined the program": the place itself acts.
BARE = re.compile(
    r"(?<!at )\b(?:the|this|that|his|her|their|its) "
    r"(?P<word>county|city|town|village|borough|state)\b"
    r"(?! of\b(?! (?:that|this|it|its)\b)|,? county\b| and local\b|'|-)"
)
# "the sheriff", "commissioners": officers and bodies of a place that need not be named again.
OFFICERS = re.compile(
    r"\b(?:(?P<county>sheriff|county (?:commission\w*|board|jail|officials|executive|council"
    r"|courthouse|prosecutors|attorney|manager|figures|records|detention center)|commissioners"
    r"|supervisors|district attorney|(?<=the )jail(?! (?:time|sentences?)\b))"
    r"|(?P<city>mayor|city council|city officials|city hall|councilm[ae]n|councilors?|aldermen"
    r"|police (?:chief|department)|city attorney)"
    r"|(?P<state>governor|gov\.|state (?:lawmakers|senate|senators?|house|officials"
    r"|attorney general"
    r"|law|assembly|police|supreme court|rep\.|sen\.)|lawmakers|legislature|statehouse))\b"
)
SIEVE = Sieve((BARE, OFFICERS))
MAIN_SHARE = 3  # the place of a story is at least a third of the places that it names
NEAR = 45  # characters in which "the sheriff" is that of a city just named
SEAT_REACH = 700  # characters before an officer in which his place may have been named
KINDS = {"county": COUNTY, "state": STATE}


LOCAL = (COUNTY, CITY, STATE)


def _is_capital(place: NamedPlace) -> bool:
    """ "WASHINGTON - ": written there, about the whole country."""
    return place.dateline and place.name == "Washington, DC"


class Setting:
    """Which county, city and state a story is about at each point of it."""

    def __init__(self, places: Sequence[NamedPlace]) -> None:
        local = sorted(
            (place for place in places if place.kind in LOCAL and not _is_capital(place)),
            key=lambda place: place.start,
        )
        self._local = local
        self._local_starts = [place.start for place in local]
        self._places = {
            kind: [place for place in local if place.kind is kind] for kind in (COUNTY, CITY, STATE)
        }
        self._starts = {
            kind: [place.start for place in found] for kind, found in self._places.items()
        }
        self._named = {place.name for place in local} | {
            place.text.rpartition(", ")[2] for place in local
        }
        named = Counter((place.name, place.kind) for place in local)
        main = named.most_common(1)
        often = main and main[0][1] * MAIN_SHARE >= len(local)
        self._main = Place(*main[0][0]) if often else None

    def meant(self, flat: str) -> tuple[list[NamedPlace], list[NamedPlace]]:
        """The places that stand behind bare nouns, and those behind officers and bodies."""
        sifted = SIEVE.sift(flat)
        nouns = [
            self._as_place(found.start("word"), found.end("word"), found.group(), kind)
            for found in sifted.finditer(BARE)
            for kind in [KINDS.get(found.group("word"), CITY)]
        ]
        officers = [
            self._as_place(found.start(), found.end(), found.group(), KINDS.get(group, CITY))
            for found in sifted.finditer(OFFICERS)
            for group in [found.lastgroup or ""]
        ]
        return [one for one in nouns if one], [one for one in officers if one]

    def main_place(self) -> Place | None:
        """The county, city or state that the article names most often, the first of equals."""
        return self._main

    def city_at(self, start: int, end: int, before: int) -> Place | None:
        """The city that a stretch names, else the last one not further back than ``before``."""
        starts, cities = self._starts[CITY], self._places[CITY]
        at = bisect_left(starts, end) - 1
        return Place(cities[at].name, CITY) if at >= 0 and starts[at] >= before else None

    def county_at(self, before: int, after: int) -> Place | None:
        """The county named last in a stretch of the text."""
        starts, counties = self._starts[COUNTY], self._places[COUNTY]
        at = bisect_left(starts, before) - 1
        return Place(counties[at].name, COUNTY) if at >= 0 and starts[at] >= after else None

    def dateline(self) -> Place | None:
        """The city that the article was written in, if it says so."""
        first = next((place for place in self._local if place.dateline), None)
        return Place(first.name, first.kind) if first else None

    def last_named(self, before: int, after: int) -> Place | None:
        """The county, city or state named last in a stretch of the text."""
        at = bisect_left(self._local_starts, before) - 1
        if at < 0 or self._local_starts[at] < after:
            return None
        return Place(self._local[at].name, self._local[at].kind)

    def seat(self, start: int, kind: JurisdictionKind) -> Place | None:
        """Where an officer of a county or city sits who is named at a point without his place.

        That is the last county, or city, named not far before; else that of the story. A sheriff
        may be a city's and a commissioner, too, where the text names no county.
        """
        for own in (kind, CITY if kind is COUNTY else COUNTY):
            starts, places = self._starts[own], self._places[own]
            at = bisect_left(starts, start) - 1
            if at >= 0 and starts[at] >= start - SEAT_REACH:
                return Place(places[at].name, own)
            if self._main and self._main.kind is own:
                return self._main
        return None

    def names(self, place: Place) -> bool:
        """Whether the article names a place, by itself or behind a city ("Reno, Nevada")."""
        return place.name in self._named

    def _as_place(
        self, start: int, end: int, text: str, kind: JurisdictionKind
    ) -> NamedPlace | None:
        """The last place of a kind named before, else the first one named at all."""
        known = self._places.get(kind)
        if not known:
            return None
        place = known[max(bisect_right(self._starts[kind], start) - 1, 0)]
        last = self._local[max(bisect_right(self._local_starts, start) - 1, 0)]
        if kind is COUNTY and last.kind is CITY and start - last.start < NEAR < start - place.start:
            place = last  # "in Denver the sheriff": not of the county named long before
        return NamedPlace(start, end, text, place.name, place.kind)
