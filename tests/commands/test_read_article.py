"""``read_article``: its output is an interface, documented in docs/reference/jsonl.md."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import call_command
from django.core.management.base import CommandError

from timeline.management.commands import read_article

TEXT = (
    "SALEM, Ore. - The Justice Department sued Oregon on Monday over its jail policy.\n\n"
    "“We will fight this,” Governor Kate Brown said on Tuesday. The city of Portland had passed "
    "an ordinance in 2017.\n"
)


def read(*paths, **options) -> list[dict]:
    out = io.StringIO()
    call_command("read_article", *map(str, paths), format="jsonl", stdout=out, **options)
    return [json.loads(line) for line in out.getvalue().splitlines()]


@pytest.fixture
def path(tmp_path) -> Path:
    file = tmp_path / "a.txt"
    file.write_text(TEXT)
    return file


@pytest.fixture
def line(path) -> dict:
    (found,) = read(path, published="2020-03-04")
    return found


def is_day(value) -> bool:
    return value is None or (len(value) == 10 and value[4] == value[7] == "-")


def test_a_line_has_these_fields_in_this_order(line, path):
    assert list(line) == ["id", "text", "published", "times", "events"]
    assert (line["id"], line["text"]) == (str(path), TEXT)


def test_the_publication_date_has_these_fields(line):
    assert list(line["published"]) == ["earliest", "latest", "edtf", "basis", "why"]
    assert line["published"] == {
        "earliest": "2020-03-04",
        "latest": "2020-03-04",
        "edtf": "2020-03-04",
        "basis": "stated",
        "why": line["published"]["why"],
    }


def test_a_time_has_these_fields(line):
    names = "start end text type value mod edtf earliest latest precision basis why".split()
    assert line["times"]
    for time in line["times"]:
        assert list(time) == names
        assert TEXT[time["start"] : time["end"]] == time["text"]
        assert time["type"] in {"DATE", "TIME", "DURATION", "SET"}
        assert time["precision"] in {"day", "week", "month", "year", "approx", None}
        assert is_day(time["earliest"])
        assert is_day(time["latest"])
        assert time["mod"] is None or time["mod"].isupper()
        assert time["why"]
    monday = next(time for time in line["times"] if "Monday" in time["text"])
    assert (monday["edtf"], monday["value"], monday["basis"]) == (
        "2020-03-02",
        "2020-03-02",
        "relative",
    )


def test_an_event_has_these_fields(line):
    names = (
        "title type status earliest latest edtf precision basis why confidence actors "
        "jurisdictions mentions".split()
    )
    assert line["events"]
    for event in line["events"]:
        assert list(event) == names
        assert event["type"] == event["type"].lower()
        assert 0 <= event["confidence"] <= 1
        assert event["mentions"]
        assert all(set(actor) == {"name", "role"} for actor in event["actors"])
        assert all(set(place) == {"name", "kind"} for place in event["jurisdictions"])
    suit = next(event for event in line["events"] if event["type"] == "lawsuit")
    assert (suit["status"], suit["edtf"], suit["precision"]) == ("occurred", "2020-03-02", "day")
    assert {"name": "Oregon", "kind": "state"} in suit["jurisdictions"]


def test_a_mention_has_these_fields_and_stands_at_its_place(line):
    mentions = [mention for event in line["events"] for mention in event["mentions"]]
    for mention in mentions:
        assert list(mention) == ["start", "end", "quote", "phrase_start", "phrase_end"]
        assert TEXT[mention["start"] : mention["end"]] == mention["quote"]
        if mention["phrase_start"] is None:
            assert mention["phrase_end"] is None
        else:
            phrase = TEXT[mention["phrase_start"] : mention["phrase_end"]]
            assert phrase in mention["quote"]


def test_offsets_count_code_points(tmp_path):
    text = f"😀😀 {TEXT}"
    (tmp_path / "b.txt").write_text(text)
    (line,) = read(tmp_path / "b.txt", published="2020-03-04")
    assert all(text[time["start"] : time["end"]] == time["text"] for time in line["times"])


def test_what_is_open_is_null(path):
    (line,) = read(path)
    assert line["published"]["basis"] in {"unknown", "inferred", "dateline"}
    assert is_day(line["published"]["earliest"])
    assert is_day(line["published"]["latest"])


@pytest.mark.parametrize("processes", [1, 2])
def test_the_output_keeps_the_order_of_the_input(tmp_path, processes):
    path = tmp_path / "a.jsonl"
    path.write_text("".join(json.dumps({"id": f"n{n}", "text": TEXT}) + "\n" for n in range(9)))
    assert [line["id"] for line in read(path, processes=processes)] == [f"n{n}" for n in range(9)]


@pytest.mark.parametrize(
    "published", ["2020-03-04", "2020-03-04T23:59:00-05:00", "March 4, 2020", "2020-03", "2020-03~"]
)
def test_a_stated_date_takes_many_forms(path, published):
    (line,) = read(path, published=published)
    assert line["published"]["basis"] == "stated"
    assert line["published"]["latest"] in {"2020-03-04", "2020-03-31"}


def test_a_wrong_option_is_explained(path):
    with pytest.raises(CommandError, match="--published: “soon” is no date"):
        read(path, published="soon")


def test_refused_records_are_told_apart_from_the_output(tmp_path, capsys):
    path = tmp_path / "a.jsonl"
    path.write_text('{"text": 5}\n' + json.dumps({"id": "good", "text": TEXT}) + "\n")
    out, err = io.StringIO(), io.StringIO()
    with pytest.raises(CommandError) as problem:
        call_command("read_article", str(path), format="jsonl", stdout=out, stderr=err)
    assert problem.value.returncode == 1
    assert [json.loads(line)["id"] for line in out.getvalue().splitlines()] == ["good"]
    assert f'{path}, line 1, field "text"' in err.getvalue()


def test_the_table_is_for_people(path):
    out = io.StringIO()
    call_command("read_article", str(path), published="2020-03-04", stdout=out)
    assert "2020-03-02" in out.getvalue()
    assert "lawsuit, occurred" in out.getvalue()
    assert "Oregon" in out.getvalue()


def test_it_needs_no_database_and_prints_nothing_else(tmp_path):
    environment = {
        **os.environ,
        "VAR_DIR": str(tmp_path / "var"),
        "DATABASE_URL": f"sqlite:///{tmp_path}/never-migrated.sqlite3",
    }
    done = subprocess.run(
        [sys.executable, settings.BASE_DIR / "manage.py", "read_article", "-", "--format", "jsonl"],
        input=json.dumps({"id": "a", "text": TEXT}),
        capture_output=True,
        text=True,
        env=environment,
        check=True,
    )
    assert json.loads(done.stdout)["id"] == "a"
    assert done.stderr == ""


def test_a_reading_process_that_was_killed_is_told_with_its_record(path, monkeypatch):
    def one_is_killed(work, tasks, gazetteer, processes):
        yield from ((item, None) for item, _ in tasks)

    monkeypatch.setattr(read_article, "in_order", one_is_killed)
    with pytest.raises(CommandError, match=f"ended at {path} .*--processes 1"):
        read(path)
