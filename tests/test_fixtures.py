"""The fixtures: every quotation stands at its place, and loading them again changes nothing."""

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.core.management import call_command
from django.db.models import Model
from django.http import QueryDict
from django.test import TestCase

from articles.extraction.times.stated import parse_edtf
from articles.models import Article, Original, Publisher
from timeline.chronology import ask
from timeline.forms import filters_from_query
from timeline.models import (
    Actor,
    Citation,
    Event,
    Jurisdiction,
    Mention,
    Participant,
    Term,
    Thread,
)
from timeline.refs import article_ref

Row = dict[str, Any]

# What editors make, and what is read; places and actors come from lists.
TOLD: tuple[type[Model], ...] = (
    Publisher,
    Article,
    Original,
    Thread,
    Event,
    Participant,
    Mention,
    Citation,
)
STORED = (*TOLD, Jurisdiction, Actor, Term)


def rows(folder: str) -> dict[str, list[Row]]:
    """Return the fields of the rows in one folder of fixtures, by model."""
    path = Path(settings.BASE_DIR) / "fixtures" / folder / "sanctuary.json"
    found: dict[str, list[Row]] = {}
    for row in json.loads(path.read_text(encoding="utf-8")):
        found.setdefault(row["model"], []).append(row["fields"])
    return found


ARTICLES = {row["ref"]: row for row in rows("articles")["articles.article"]}
EVENTS = rows("events")
DATED = EVENTS["timeline.event"] + EVENTS["timeline.mention"]


@pytest.mark.parametrize("article", ARTICLES.values(), ids=lambda row: row["title"])
def test_digest_is_named_by_the_bytes_of_its_text(article: Row) -> None:
    sha256 = hashlib.sha256(article["text"].encode()).hexdigest()
    assert (article["sha256"], article["ref"]) == (sha256, article_ref(sha256))
    assert article["text_kind"] == "digest"


@pytest.mark.parametrize("mention", EVENTS["timeline.mention"], ids=lambda row: row["quote"][:40])
def test_quotation_stands_at_its_place(mention: Row) -> None:
    text = ARTICLES[mention["article"][0]]["text"]
    start, end = mention["start"], mention["end"]
    assert text[start:end] == mention["quote"]
    before, after = text[:start].rstrip(" ")[-1:], text[end : end + 1]
    assert before in ("", "\n", ".")
    assert after in ("", "\n", " ")
    if mention["phrase_start"] is not None:
        assert start <= mention["phrase_start"] < mention["phrase_end"] <= end
        phrase = text[mention["phrase_start"] : mention["phrase_end"]]
        assert phrase == phrase.strip()
        assert mention["basis"] in ("absolute", "partial", "relative")
    else:
        assert mention["basis"] in ("context", "undated-in-text")


@pytest.mark.parametrize("dated", DATED, ids=lambda row: (row["title"] + " " + row["edtf"])[-60:])
def test_stored_days_are_those_of_the_edtf(dated: Row) -> None:
    interval = parse_edtf(dated["edtf"])
    days = tuple(day and day.isoformat() for day in (interval.earliest, interval.latest))
    assert (dated["earliest"], dated["latest"]) == days
    assert dated["precision"] == interval.precision.value
    assert dated["why"]


@pytest.mark.parametrize("event", EVENTS["timeline.event"], ids=lambda row: row["title"])
def test_reviewed_event_has_evidence_parties_and_a_summary(event: Row) -> None:
    def of(model: str) -> list[Row]:
        return [row for row in EVENTS[model] if row["event"] == [event["ref"]]]

    assert of("timeline.mention") or of("timeline.citation")
    assert of("timeline.participant")
    assert event["review"] == "reviewed"
    assert event["edited_at"], "an import must leave it alone"
    assert event["summary"].endswith(".")


def test_mention_agrees_with_its_event_or_the_citations_tell_the_day() -> None:
    cited = {row["event"][0] for row in EVENTS["timeline.citation"]}
    days = {row["ref"]: (row["earliest"], row["latest"]) for row in EVENTS["timeline.event"]}
    for mention in EVENTS["timeline.mention"]:
        ref = mention["event"][0]
        earliest, latest = days[ref]
        assert not mention["latest"] or (earliest or "") <= mention["latest"]
        assert not mention["earliest"] or (latest or "9999") >= mention["earliest"]
        if (mention["earliest"], mention["latest"]) != days[ref]:
            others = [row for row in EVENTS["timeline.mention"] if row["event"] == [ref]]
            told = any((row["earliest"], row["latest"]) == days[ref] for row in others)
            assert told or ref in cited, mention["quote"]


def test_refs_of_events_are_unlike() -> None:
    refs = [row["ref"] for row in EVENTS["timeline.event"]]
    assert len(refs) == len(set(refs))


class LoadedFixturesTests(TestCase):
    """What ``loaddata sanctuary`` leaves in the database."""

    @classmethod
    def setUpTestData(cls) -> None:
        call_command("loaddata", "sanctuary", verbosity=0)

    def test_loading_again_changes_nothing(self) -> None:
        before = self.stored()
        call_command("loaddata", "sanctuary", verbosity=0)
        assert self.stored() == before

    def test_what_is_dumped_loads_again_as_it_was(self) -> None:
        before = self.dumped()
        for model in (Event, Article, Publisher, Thread):
            model._default_manager.all().delete()
        assert not any(model._default_manager.exists() for model in TOLD)
        call_command("loaddata", str(before), verbosity=0)
        again = json.loads(self.dumped("again.json").read_text(encoding="utf-8"))
        assert again == json.loads(before.read_text(encoding="utf-8"))
        assert not any("pk" in row for row in again), "rows are known by their natural keys"

    def test_dump_of_everything_holds_what_is_told_and_no_log(self) -> None:
        path = Path(settings.VAR_DIR) / "everything.json"
        call_command("dumpdata", "articles", "timeline", output=str(path), verbosity=0)
        models = {row["model"] for row in json.loads(path.read_text(encoding="utf-8"))}
        assert {"timeline.event", "timeline.mention", "timeline.actor"} <= models
        assert "timeline.change" not in models

    def test_jeff_sessions_and_letters_of_2017(self) -> None:
        listed = self.listed("actor=jeff-sessions&type=letter&from=2017&to=2017")
        sent = [event for event in listed if event.threads.filter(slug="sessions-letters").exists()]
        assert [event.edtf for event in sent] == [
            "2017-04-21",
            "2017-08-03",
            "2017-10-11/2017-10-12",
            "2017-11-15",
        ]
        roles = Participant.objects.filter(event__in=sent, actor__slug="jeff-sessions")
        assert {part.role for part in roles} == {"announcer"}

    def test_william_barr_and_lawsuits_of_2020(self) -> None:
        listed = self.listed("actor=william-barr&type=lawsuit&from=2020&to=2020")
        defendants = [
            set(event.participants.filter(role="defendant").values_list("actor__slug", flat=True))
            for event in listed
        ]
        assert len(listed) == 3
        assert {"king-county"} in defendants
        assert any("state-of-new-jersey" in names for names in defendants)
        assert any("gavin-newsom" in names for names in defendants)

    def test_letter_to_sessions_is_none_of_the_sessions_letters(self) -> None:
        letter = Event.objects.get(type="letter", participants__actor__slug="ted-wheeler")
        assert not letter.threads.filter(slug="sessions-letters").exists()
        assert letter.participants.get(actor__slug="jeff-sessions").role == "recipient"

    def test_story_of_the_letters_goes_on_in_2018(self) -> None:
        last = Thread.objects.get(slug="sessions-letters").events.order_by("earliest").last()
        assert last is not None
        assert last.edtf == "2018-01-24"

    def listed(self, query: str) -> list[Event]:
        """Return the events on the first page of the chronology with this query string."""
        filters, errors = filters_from_query(QueryDict(query))
        assert errors == []
        found = Event.objects.in_bulk(ask(filters).events)
        return [found[pk] for pk in ask(filters).events]

    def stored(self) -> dict[str, list[Row]]:
        """Return every row of every table, with its number."""
        return {
            model._meta.label: list(model._default_manager.order_by("pk").values())
            for model in STORED
        }

    def dumped(self, name: str = "dumped.json") -> Path:
        """Write everything that is told, with natural keys in place of numbers."""
        path = Path(settings.VAR_DIR) / name
        labels = [model._meta.label for model in TOLD]
        call_command(
            "dumpdata",
            *labels,
            natural_foreign=True,
            natural_primary=True,
            output=str(path),
            verbosity=0,
        )
        return path
