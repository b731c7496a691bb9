"""The gazetteer: what the packaged fixtures say, and what editors changed in the database."""

import datetime as dt
import filecmp
import json
from functools import cache
from io import StringIO
from itertools import pairwise

import pytest
from django.conf import settings
from django.core.management import call_command

from articles.extraction.names.gazetteer import Gazetteer, Term
from articles.extraction.values import ActorKind, JurisdictionKind
from timeline.gazetteer import (
    NAMES_FOLDERS,
    TOWNS,
    fixture_rows,
    gazetteer_from_database,
    gazetteer_from_fixtures,
)
from timeline.models import Actor, Jurisdiction
from timeline.models import Term as TermRow

PLACES = [
    ("United States", JurisdictionKind.FEDERAL, ""),
    ("New Jersey", JurisdictionKind.STATE, "United States"),
    ("King County, WA", JurisdictionKind.COUNTY, "Washington"),
    ("Orleans Parish, LA", JurisdictionKind.COUNTY, "Louisiana"),
    ("Chicago, IL", JurisdictionKind.CITY, "Illinois"),
    ("New York, NY", JurisdictionKind.CITY, "New York"),
    ("Washington, DC", JurisdictionKind.CITY, "United States"),
    ("Niagara Falls, NY", JurisdictionKind.CITY, "New York"),
    ("U.S. District Court, N.D. Ill.", JurisdictionKind.COURT, "Illinois"),
    ("U.S. District Court, S.D.N.Y.", JurisdictionKind.COURT, "New York"),
    ("U.S. Court of Appeals (9th Cir.)", JurisdictionKind.COURT, "United States"),
    ("U.S. Supreme Court", JurisdictionKind.COURT, "United States"),
]


@cache
def packaged() -> Gazetteer:
    return gazetteer_from_fixtures()


@pytest.mark.parametrize(("name", "kind", "parent"), PLACES)
def test_a_place_has_its_canonical_name_kind_and_parent(name, kind, parent):
    found = [p for p in packaged().places if p.name == name]
    assert [(p.kind, p.parent) for p in found] == [(kind, parent)]


def test_all_states_and_courts_are_there():
    kinds = [p.kind for p in packaged().places]
    assert kinds.count(JurisdictionKind.STATE) == 50
    # 89 districts of the states, the District of Columbia, Puerto Rico; 13 above them less the
    # Federal Circuit; the Supreme Court.
    assert kinds.count(JurisdictionKind.COURT) == 91 + 12 + 1


def test_names_and_aliases_of_one_list_do_not_repeat():
    gazetteer = packaged()
    for entries in (gazetteer.actors, gazetteer.places):
        names = [entry.name for entry in entries]
        assert len(names) == len(set(names))


@pytest.mark.parametrize(
    ("person", "office", "day"),
    [
        ("Jeff Sessions", "U.S. Attorney General", dt.date(2017, 2, 9)),
        ("William Barr", "U.S. Attorney General", dt.date(2020, 2, 10)),
        ("Jerry Brown", "Governor of California", dt.date(2017, 10, 5)),
        ("Dow Constantine", "King County Executive", dt.date(2020, 2, 10)),
        ("Pam Bondi", "U.S. Attorney General", dt.date(2025, 3, 1)),
        ("Michelle Wu", "Mayor of Boston", dt.date(2025, 3, 5)),
    ],
)
def test_terms_of_office_cover_the_day(person, office, day):
    terms = [t for t in packaged().terms if (t.person, t.office) == (person, office)]
    assert any(t.earliest <= day and (t.latest is None or day <= t.latest) for t in terms)


def test_terms_end_after_they_begin_and_name_people_and_offices():
    gazetteer = packaged()
    kinds = {actor.name: actor.kind for actor in gazetteer.actors}
    for term in gazetteer.terms:
        assert kinds[term.person] == ActorKind.PERSON
        assert kinds[term.office] == ActorKind.OFFICE
        assert term.earliest is None or term.latest is None or term.earliest <= term.latest


def test_no_two_people_hold_one_office_on_one_day():
    spans = {}
    for term in packaged().terms:
        spans.setdefault(term.office, []).append(term)
    for terms in spans.values():
        ordered = sorted(terms, key=lambda t: t.earliest or dt.date.min)
        for earlier, later in pairwise(ordered):
            assert earlier.latest is not None, (earlier, later)
            assert earlier.latest <= later.earliest, (earlier, later)


def test_paths_lead_down_from_the_parent():
    rows = [r["fields"] for r in fixture_rows() if r["model"] == "timeline.jurisdiction"]
    by_slug = {row["slug"]: row for row in rows}
    for row in rows:
        above = by_slug[row["parent"][0]]["path"] if row["parent"] else ""
        assert row["path"] == f"{above}{row['slug']}/"


def test_the_made_fixtures_are_those_that_the_command_makes(tmp_path):
    call_command("make_jurisdictions", into=tmp_path, stdout=StringIO())
    for subject in ("jurisdictions", "courts", "governments"):
        made = tmp_path / subject / "sanctuary.json"
        kept = settings.BASE_DIR / "fixtures" / subject / "sanctuary.json"
        assert filecmp.cmp(made, kept, shallow=False), subject
    assert filecmp.cmp(tmp_path / TOWNS.relative_to("fixtures"), settings.BASE_DIR / TOWNS, False)


def test_the_towns_are_none_of_the_packaged_cities():
    cities = {place.name for place in packaged().places}
    towns = packaged().towns
    assert towns["Herndon"] == ("VA",)
    assert not cities & {f"{name}, {code}" for name, codes in towns.items() for code in codes}


def test_each_row_stands_on_one_line():
    for folder in NAMES_FOLDERS:
        path = settings.BASE_DIR / "fixtures" / folder / "sanctuary.json"
        lines = path.read_text(encoding="utf-8").splitlines()
        assert len(lines) - 2 == len(json.loads(path.read_text(encoding="utf-8"))), folder


@pytest.mark.django_db
def test_an_empty_database_still_knows_the_packaged_names():
    assert gazetteer_from_database() == packaged()


@pytest.mark.django_db
def test_what_an_editor_changed_replaces_the_packaged_row():
    Actor.objects.create(name="William Barr", kind="person", aliases=["Billy Barr"])
    Jurisdiction.objects.create(name="New Jersey", kind="state", aliases=["Jersey"], code="NJ")
    gazetteer = gazetteer_from_database()
    assert [a.aliases for a in gazetteer.actors if a.name == "William Barr"] == [("Billy Barr",)]
    assert [p.aliases for p in gazetteer.places if p.name == "New Jersey"] == [("Jersey",)]


@pytest.mark.django_db
def test_actors_that_the_reader_made_do_not_feed_back():
    Actor.objects.create(name="Ann Guess", kind="person", machine_made=True)
    Actor.objects.create(name="Ann Checked", kind="person", machine_made=False)
    names = {a.name for a in gazetteer_from_database().actors}
    assert "Ann Checked" in names
    assert "Ann Guess" not in names


@pytest.mark.django_db
def test_a_corrected_term_replaces_the_packaged_one():
    person = Actor.objects.create(name="Greg Abbott", kind="person")
    office = Actor.objects.create(name="Governor of Texas", kind="office")
    TermRow.objects.create(person=person, office=office, earliest=dt.date(2015, 1, 21))
    terms = [
        t
        for t in gazetteer_from_database().terms
        if (t.person, t.office) == ("Greg Abbott", "Governor of Texas")
    ]
    assert terms == [Term("Greg Abbott", "Governor of Texas", dt.date(2015, 1, 21), None)]
