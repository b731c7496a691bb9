"""What the reader must know of names: plain data, passed in by whoever calls it."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

from articles.extraction.values import ActorKind, JurisdictionKind


@dataclass(frozen=True, slots=True)
class ActorEntry:
    """A person or body that a list knows."""

    name: str  # canonical: "Jeff Sessions", "U.S. Department of Justice"
    kind: ActorKind
    aliases: tuple[str, ...] = ()
    jurisdiction: str = ""  # canonical name of the place whose body or officer it is, if any


@dataclass(frozen=True, slots=True)
class Term:
    """Who held an office, and when."""

    person: str  # canonical name of a person
    office: str  # canonical name of an office
    earliest: dt.date | None
    latest: dt.date | None  # None: still in office, or not known


@dataclass(frozen=True, slots=True)
class PlaceEntry:
    """A jurisdiction that a list knows."""

    name: str  # canonical: "King County, WA"
    kind: JurisdictionKind
    parent: str = ""  # canonical name of the place it lies in
    aliases: tuple[str, ...] = ()
    code: str = ""  # USPS or FIPS code, or the court's abbreviation
    population: int = 0  # 0: not known; the larger place wins a bare name


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """Every name that the reader is told of."""

    actors: tuple[ActorEntry, ...] = ()
    terms: tuple[Term, ...] = ()
    places: tuple[PlaceEntry, ...] = ()
    # Of smaller towns that are no entries only the states that have one of this name, by code.
    towns: Mapping[str, tuple[str, ...]] = field(default_factory=dict, hash=False)
