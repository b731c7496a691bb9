"""The names that the reader is told of, out of the packaged fixtures or the database."""

import datetime as dt
import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from django.conf import settings

from articles.extraction.names.gazetteer import ActorEntry, Gazetteer, PlaceEntry, Term
from articles.extraction.values import ActorKind, JurisdictionKind
from timeline.models import Actor, Jurisdiction
from timeline.models import Term as TermRow

FIXTURE = "sanctuary.json"
TOWNS = Path("fixtures", "towns", "united-states.tsv")
NAMES_FOLDERS = (
    "jurisdictions",
    "courts",
    "governments",
    "agencies",
    "organisations",
    "people",
    "terms",
)

Row = dict[str, Any]


def fixture_rows(folders: Iterable[str] = NAMES_FOLDERS) -> Iterator[Row]:
    """Yield the rows of these fixture folders; a folder without a file yields none."""
    for folder in folders:
        path: Path = settings.BASE_DIR / "fixtures" / folder / FIXTURE
        if path.exists():
            yield from json.loads(path.read_text(encoding="utf-8"))


def _day(value: str | None) -> dt.date | None:
    return dt.date.fromisoformat(value) if value else None


def gazetteer_from_rows(rows: Iterable[Row]) -> Gazetteer:
    """Return the gazetteer of fixture rows; slugs that they refer to become names."""
    fields: dict[str, list[Row]] = {"jurisdiction": [], "actor": [], "term": []}
    for row in rows:
        fields[row["model"].removeprefix("timeline.")].append(row["fields"])
    place_names = {f["slug"]: f["name"] for f in fields["jurisdiction"]}
    actor_names = {f["slug"]: f["name"] for f in fields["actor"]}
    return Gazetteer(
        actors=tuple(
            ActorEntry(
                f["name"],
                ActorKind(f["kind"]),
                tuple(f["aliases"]),
                place_names[f["jurisdiction"][0]] if f["jurisdiction"] else "",
            )
            for f in fields["actor"]
        ),
        terms=tuple(
            Term(
                actor_names[f["person"][0]],
                actor_names[f["office"][0]],
                _day(f["earliest"]),
                _day(f["latest"]),
            )
            for f in fields["term"]
        ),
        places=tuple(
            PlaceEntry(
                f["name"],
                JurisdictionKind(f["kind"]),
                place_names[f["parent"][0]] if f["parent"] else "",
                tuple(f["aliases"]),
                f["code"],
                f["population"],
            )
            for f in fields["jurisdiction"]
        ),
    )


def gazetteer_from_fixtures() -> Gazetteer:
    """Return every name of the packaged fixtures; needs no database."""
    return replace(gazetteer_from_rows(fixture_rows()), towns=town_states())


def town_states() -> dict[str, tuple[str, ...]]:
    """Return the codes of the states of smaller towns by their names, from the packaged list."""
    lines = (settings.BASE_DIR / TOWNS).read_text(encoding="utf-8").splitlines()
    pairs = (line.split("\t") for line in lines)
    return {name: tuple(codes.split(" ")) for name, codes in pairs}


def gazetteer_from_database() -> Gazetteer:
    """Return the names of the database, and the packaged ones that it does not hold.

    A row of the database replaces the packaged one of the same name, so that what editors
    change counts. Actors that the reader itself made are left out until an editor has
    unticked "machine made": a wrong guess must not feed on itself.
    """
    packaged = gazetteer_from_fixtures()
    actors = {a.name: a for a in packaged.actors} | {a.name: a for a in _stored_actors()}
    places = {p.name: p for p in packaged.places} | {p.name: p for p in _stored_places()}
    stored = tuple(_stored_terms())
    corrected = {(term.person, term.office) for term in stored}
    terms = [t for t in packaged.terms if (t.person, t.office) not in corrected]
    known = (tuple(actors.values()), (*terms, *stored), tuple(places.values()))
    return Gazetteer(*known, towns=packaged.towns)


def _stored_actors() -> Iterator[ActorEntry]:
    rows = Actor.objects.filter(machine_made=False).order_by("name")
    for name, kind, aliases, place in rows.values_list(
        "name", "kind", "aliases", "jurisdiction__name"
    ):
        yield ActorEntry(name, ActorKind(kind), tuple(aliases), place or "")


def _stored_places() -> Iterator[PlaceEntry]:
    for name, kind, parent, aliases, code, population in Jurisdiction.objects.order_by(
        "name"
    ).values_list("name", "kind", "parent__name", "aliases", "code", "population"):
        yield PlaceEntry(
            name, JurisdictionKind(kind), parent or "", tuple(aliases), code, population
        )


def _stored_terms() -> Iterator[Term]:
    for person, office, earliest, latest in TermRow.objects.order_by("pk").values_list(
        "person__name", "office__name", "earliest", "latest"
    ):
        yield Term(person, office, earliest, latest)
