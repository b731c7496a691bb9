"""Files → records, and what is wrong with them."""

import io
import json
from pathlib import Path

import pytest

from articles.readers.documents import open_document
from articles.readers.files import read_records
from articles.readers.values import ADDRESS, HTML, PLAIN, Record, Refusal

TEXT = "The mayor signed the ordinance on Friday."


def records(*paths, stdin=b"", notices=None, any_path=False, **options) -> list[Record | Refusal]:
    told = notices if notices is not None else []
    return list(
        read_records(
            [str(path) for path in paths], options, told.append, io.BytesIO(stdin), any_path
        )
    )


def lines(folder: Path, *given, name="a.jsonl") -> Path:
    path = folder / name
    path.write_text(
        "\n".join(line if isinstance(line, str) else json.dumps(line) for line in given)
    )
    return path


def only(found: list) -> Record | Refusal:
    assert len(found) == 1
    return found[0]


def test_a_text_file_is_one_article(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text(TEXT)
    record = only(records(path, published="2020-02-10"))
    assert (record.id, record.content, record.media_type) == (str(path), TEXT.encode(), PLAIN)
    assert record.stated.published.edtf == "2020-02-10"


def test_a_line_gives_all_its_fields(tmp_path):
    path = lines(
        tmp_path,
        {
            "id": "one",
            "text": TEXT,
            "title": "Mayor  signs",
            "publisher": "Wire",
            "url": "https://example.org/a",
            "published": "2020-02-10T09:30:00Z",
            "authors": ["Ann Author"],
        },
    )
    record = only(records(path))
    stated = record.stated
    assert (record.id, record.line, record.source) == ("one", 1, str(path))
    assert (stated.title, stated.publisher, stated.url) == (
        "Mayor signs",
        "Wire",
        "https://example.org/a",
    )
    assert (stated.published.edtf, stated.authors) == ("2020-02-10", ("Ann Author",))


def test_a_path_starts_from_the_folder_of_its_file(tmp_path):
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "a.html").write_text(f"<p>{TEXT}</p>")
    record = only(records(lines(tmp_path, {"path": "texts/a.html"})))
    assert (record.id, record.media_type) == ("texts/a.html", HTML)


def test_an_id_is_given_or_the_path_or_the_number(tmp_path):
    (tmp_path / "a.txt").write_text(TEXT)
    found = records(
        lines(
            tmp_path,
            {"id": 7, "text": TEXT},
            {"path": "a.txt"},
            "",
            {"text": TEXT},
            {"id": "x", "path": "a.txt"},
        )
    )
    assert [record.id for record in found] == ["7", "a.txt", "4", "x"]


def test_two_records_may_have_one_id(tmp_path):
    found = records(
        lines(tmp_path, {"id": "a", "text": TEXT}, {"id": "a", "text": f"{TEXT} Again."})
    )
    assert [record.id for record in found] == ["a", "a"]


def test_an_address_alone_is_an_article_without_text(tmp_path):
    record = only(records(lines(tmp_path, {"url": "https://example.org/a", "title": "T"})))
    assert (record.media_type, record.content) == (ADDRESS, b"https://example.org/a")
    assert open_document(record.content, record.media_type, record.stated).text == ""


def test_options_hold_for_records_that_do_not_say(tmp_path):
    path = lines(tmp_path, {"text": TEXT}, {"text": TEXT, "publisher": "Other"})
    assert [r.stated.publisher for r in records(path, publisher="Wire")] == ["Wire", "Other"]


@pytest.mark.parametrize(
    ("stdin", "ids"),
    [
        (TEXT.encode(), ["1"]),
        (json.dumps({"id": "a", "text": TEXT}).encode(), ["a"]),
        (
            b"\n\n"
            + json.dumps({"id": "a", "text": TEXT}).encode()
            + b"\n"
            + b'{"id":"b","text":"B."}',
            ["a", "b"],
        ),
        (b"\xef\xbb\xbf" + json.dumps({"id": "a", "text": TEXT}).encode(), ["a"]),
        (f"<!DOCTYPE html><p>{TEXT}</p>".encode(), ["1"]),
    ],
    ids=["text", "a line", "lines after blank ones", "a mark before the line", "a page"],
)
def test_standard_input_is_lines_or_one_text(stdin, ids):
    assert [record.id for record in records("-", stdin=stdin)] == ids


@pytest.mark.parametrize(
    ("line", "field", "words"),
    [
        ("{not json", "", "no JSON"),
        ("[1, 2]", "", "no JSON object"),
        ('"text"', "", "no JSON object"),
        ("[" * 100_000, "", "nested"),
        ({"text": TEXT, "published": "soon"}, "published", "no date"),
        ({"text": TEXT, "published": "2020-13-40"}, "published", "no date"),
        ({"text": TEXT, "published": 2020}, "published", "a number"),
        ({"text": 5}, "text", "a number"),
        ({"text": ["a"]}, "text", "a list"),
        ({"text": ""}, "text", "empty"),
        ({"text": TEXT, "html": "<p>b"}, "html", "gives"),
        ({"text": TEXT, "title": {}}, "title", "an object"),
        ({"text": TEXT, "title": "x" * 501}, "title", "501"),
        ({"text": TEXT, "authors": {"a": 1}}, "authors", "list of names"),
        ({"text": TEXT, "authors": [1]}, "authors", "list of names"),
        ({"text": TEXT, "url": "javascript:alert(1)"}, "url", "no address"),
        ({"text": TEXT, "url": "https://[bad"}, "url", "no address"),
        ({"text": TEXT, "id": ["a"]}, "id", "a list"),
        ({"title": "Nothing else"}, "", "neither text nor address"),
        ({"path": "missing.txt"}, "path", "no file"),
        ({"path": "."}, "path", "folder"),
        ({"path": "a\x00b"}, "path", "NUL"),
        ({"text": TEXT, "published": "Feb 10"}, "published", "no date"),
        ({"text": TEXT, "published": "0001-01-01"}, "published", "1600"),
        ({"text": TEXT, "published": "9999-12-31"}, "published", "2200"),
        ({"text": TEXT, "published": "1999/2300"}, "published", "2200"),
    ],
)
def test_a_bad_line_is_refused_by_field_and_the_next_one_read(tmp_path, line, field, words):
    path = lines(tmp_path, line, {"id": "good", "text": TEXT})
    bad, good = records(path)
    assert isinstance(bad, Refusal)
    assert (bad.field, bad.line, bad.source) == (field, 1, str(path))
    assert words in bad.reason
    assert bad.fix
    assert good.id == "good"


def test_a_refused_line_keeps_what_it_gave(tmp_path):
    bad = only(records(lines(tmp_path, {"path": "missing.txt", "title": "T"})))
    assert bad.given["path"] == str(tmp_path / "missing.txt")
    assert (bad.given["id"], bad.given["title"]) == ("missing.txt", "T")


def test_a_broken_line_comes_back_corrected(tmp_path):
    broken = only(records(lines(tmp_path, '{"text": "Open')))
    again = {**broken.given, "refused": "why", "refused_at": "a:1"}
    again["line"] = json.dumps({"id": "mended", "text": TEXT})
    assert only(records(lines(tmp_path, again))).id == "mended"


def test_an_unknown_field_is_named_once_and_ignored(tmp_path):
    notices: list[str] = []
    path = lines(tmp_path, {"text": TEXT, "titel": "T"}, {"text": TEXT, "titel": "U"})
    assert all(isinstance(record, Record) for record in records(path, notices=notices))
    assert len(notices) == 1
    assert '"titel"' in notices[0]


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("empty.txt", b"", "empty"),
        ("blank.txt", b"\xef\xbb\xbf \n", "empty"),
        ("nul.txt", b"\x00\x00", "empty"),
    ],
)
def test_an_empty_file_is_refused(tmp_path, name, content, words):
    (tmp_path / name).write_bytes(content)
    assert words in only(records(tmp_path / name)).reason


def test_a_folder_and_a_missing_file_are_refused(tmp_path):
    folder, missing = records(tmp_path, tmp_path / "missing.txt")
    assert "folder" in folder.reason
    assert "no file" in missing.reason


def test_a_missing_file_of_lines_is_refused(tmp_path):
    assert isinstance(only(records(tmp_path / "missing.jsonl")), Refusal)


def test_lines_in_utf_16_are_read(tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_bytes(json.dumps({"id": "wide", "text": TEXT}).encode("utf-16"))
    assert only(records(path)).id == "wide"


def test_half_a_character_is_read_as_unknown(tmp_path):
    record = only(records(lines(tmp_path, '{"text": "He \\ud83d said so."}')))
    assert (
        open_document(record.content, record.media_type, record.stated).text == "He \ufffd said so."
    )


def test_a_file_without_a_known_ending_is_looked_at(tmp_path):
    page, table = tmp_path / "page", tmp_path / "table"
    page.write_text(f"<html><p>{TEXT}</p></html>")
    table.write_text(json.dumps({"id": "a", "text": TEXT}))
    assert [record.media_type for record in records(page, table)] == [HTML, PLAIN]
    assert records(table)[0].id == "a"


@pytest.mark.parametrize("absolute", [True, False])
def test_a_path_in_a_line_stays_in_the_folder_of_its_file_unless_allowed(tmp_path, absolute):
    (tmp_path / "in").mkdir()
    (tmp_path / "a.txt").write_text(TEXT)
    named = str(tmp_path / "a.txt") if absolute else "x/../../a.txt"
    path = lines(tmp_path / "in", {"id": "a", "path": named})
    bad = only(records(path))
    assert isinstance(bad, Refusal)
    assert "outside" in bad.reason
    (tmp_path / "in" / "x").mkdir()
    assert only(records(path, any_path=True)).content == TEXT.encode()


def test_a_path_in_standard_input_stays_below_the_present_folder(tmp_path):
    (tmp_path / "a.txt").write_text(TEXT)
    line = json.dumps({"path": str(tmp_path / "a.txt")}).encode()
    assert isinstance(only(records("-", stdin=line)), Refusal)


def test_files_named_by_hand_may_lie_anywhere(tmp_path, monkeypatch):
    (tmp_path / "in").mkdir()
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "a.txt").write_text(TEXT)
    lines(tmp_path, {"path": "texts/a.txt"})
    monkeypatch.chdir(tmp_path / "in")
    found = records("../texts/a.txt", "../a.jsonl")
    assert [record.id for record in found] == ["../texts/a.txt", "texts/a.txt"]


@pytest.mark.parametrize("name", ["unknown.pdf", "table.csv", "page.PHP"])
def test_a_file_of_another_kind_is_refused_by_its_ending(tmp_path, name):
    (tmp_path / name).write_text(TEXT)
    (by_hand, by_line) = records(tmp_path / name, lines(tmp_path, {"path": name}))
    assert ".jsonl are read" in by_hand.reason
    assert ".jsonl are read" in by_line.reason


@pytest.mark.parametrize("name", ["a", "Minutes of 5 Feb. 2020", "A.TXT", "a.md"])
def test_a_file_without_ending_is_a_text(tmp_path, name):
    (tmp_path / name).write_text(TEXT)
    assert only(records(tmp_path / name)).media_type == PLAIN
