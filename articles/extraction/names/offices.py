"""Offices: which post a title means, and who held it on a day."""

import datetime as dt
import re
from dataclasses import dataclass
from functools import lru_cache

from articles.extraction.names.gazetteer import Gazetteer, PlaceEntry, Term
from articles.extraction.values import ActorKind, JurisdictionKind

# What a title or an office's name is a case of; the first that fits counts.
OFFICE_TYPES = (
    ("deputy attorney general", re.compile(r"deputy\b.*attorney general", re.I)),
    ("associate attorney general", re.compile(r"associate\b.*attorney general", re.I)),
    ("assistant", re.compile(r"assistant|spokes|lieutenant|\blt\b|chief of staff", re.I)),
    ("attorney general", re.compile(r"attorneys? general", re.I)),
    ("governor", re.compile(r"governor|\bgov\b|^government$", re.I)),
    ("mayor", re.compile(r"mayor", re.I)),
    ("vice president", re.compile(r"vice president", re.I)),
    ("press secretary", re.compile(r"press secretary", re.I)),
    ("county board president", re.compile(r"(?:county|board) president", re.I)),
    ("president", re.compile(r"^(?:the )?(?:u\.?s\.? |then-|former )?president", re.I)),
    ("secretary of state", re.compile(r"secretary of state", re.I)),
    ("homeland security secretary", re.compile(r"secretary|^minister", re.I)),
    ("district attorney", re.compile(r"district attorney|state's attorney|\bD\.?A\b", re.I)),
    ("city attorney", re.compile(r"city attorney", re.I)),
    ("sheriff", re.compile(r"sheriff", re.I)),
    ("county executive", re.compile(r"executive", re.I)),
    ("commissioner", re.compile(r"commissioner", re.I)),
    ("director", re.compile(r"director|\bchief\b|\bhead\b", re.I)),
    ("speaker", re.compile(r"speaker", re.I)),
    ("majority leader", re.compile(r"majority leader", re.I)),
    ("chief justice", re.compile(r"chief justice", re.I)),
    ("judge", re.compile(r"judge|justice", re.I)),
    ("legislator", re.compile(r"\bsen|\brep|congress|assembly|delegate", re.I)),
)
# A title that somebody bore once: "then-Attorney General", "former mayor".
PAST_TITLE = re.compile(r"\b(?:then|former|ex|outgoing|late)\b", re.I)
# Officers of the whole country, whom articles call by surname alone.
FEDERAL = "United States"


@lru_cache(maxsize=4096)  # a story has few titles, each asked for again and again
def office_type(title: str) -> str:
    """Return what kind of post a title means ("Gov." → "governor"), or ""."""
    return next((name for name, pattern in OFFICE_TYPES if pattern.search(title)), "")


@dataclass(frozen=True, slots=True)
class Office:
    """One post."""

    name: str
    type: str
    jurisdiction: str


class Offices:
    """Posts and their holders; built once from a gazetteer, never changed."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._offices = {
            actor.name: Office(actor.name, office_type(actor.name), actor.jurisdiction)
            for actor in gazetteer.actors
            if actor.kind == ActorKind.OFFICE
        }
        self._by_place = {(o.type, o.jurisdiction): o for o in self._offices.values()}
        self._terms_of_office: dict[str, list[Term]] = {}
        self._terms_of_person: dict[str, list[Term]] = {}
        for term in gazetteer.terms:
            self._terms_of_office.setdefault(term.office, []).append(term)
            self._terms_of_person.setdefault(term.person, []).append(term)
        self._places: dict[str, PlaceEntry] = {place.name: place for place in gazetteer.places}

    def named(self, name: str) -> Office | None:
        """Return the office of this canonical name."""
        return self._offices.get(name)

    def at(self, type_: str, jurisdiction: str) -> Office | None:
        """Return the post of a kind in a place: the governor of New Jersey."""
        return self._by_place.get((type_, jurisdiction))

    def holder(self, office: str, day: dt.date | None) -> str:
        """Return who held the office on the day, or ""; the later of two on a day of change."""
        if day is None:
            return ""
        holding = [t for t in self._terms_of_office.get(office, ()) if self._runs(t, day)]
        return holding[-1].person if holding else ""

    def held(self, person: str, day: dt.date | None, *, ever: bool = False) -> list[Office]:
        """Return the offices that a person held on the day, or ever did."""
        return [
            self._offices[term.office]
            for term in self._terms_of_person.get(person, ())
            if term.office in self._offices and (ever or (day and self._runs(term, day)))
        ]

    def has_terms(self, person: str) -> bool:
        """Whether the lists know any office of this person."""
        return person in self._terms_of_person

    @staticmethod
    def _runs(term: Term, day: dt.date) -> bool:
        return (term.earliest is None or term.earliest <= day) and (
            term.latest is None or day <= term.latest
        )

    def state_of(self, place: str) -> str:
        """Return the state that a place lies in, the state itself, or ""."""
        entry = self._places.get(place)
        while entry and entry.kind not in (JurisdictionKind.STATE, JurisdictionKind.FEDERAL):
            entry = self._places.get(entry.parent)
        return entry.name if entry and entry.kind == JurisdictionKind.STATE else ""

    def kind_of(self, place: str) -> JurisdictionKind | None:
        """Return what kind of place a canonical name is."""
        entry = self._places.get(place)
        return entry.kind if entry else None
