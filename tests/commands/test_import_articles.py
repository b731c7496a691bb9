"""``import_articles`` from files to rows, and ``list_events`` back."""

import datetime as dt
import io
import json
from pathlib import Path

import pytest
from django.core.management import call_command, load_command_class
from django.core.management.base import CommandError

from articles.models import Article, Original, TextKind
from articles.readers.files import read_records
from timeline.management.ahead import warn_of_days_ahead
from timeline.models import Event

pytestmark = pytest.mark.django_db

SUIT = "The Justice Department sued Oregon on Monday over its jail policy."
AGAIN = "Oregon was sued on Monday by the Justice Department over its jail policy."


def lines(folder: Path, *given, name="a.jsonl") -> str:
    path = folder / name
    path.write_text(
        "".join(f"{line if isinstance(line, str) else json.dumps(line)}\n" for line in given)
    )
    return str(path)


def run(*paths, **options) -> str:
    out = io.StringIO()
    call_command("import_articles", *paths, stdout=out, stderr=io.StringIO(), **options)
    return out.getvalue()


def listed(**options) -> list[dict]:
    out = io.StringIO()
    call_command("list_events", format="jsonl", stdout=out, **options)
    return [json.loads(line) for line in out.getvalue().splitlines()]


def everything() -> list:
    rows = [*Article.objects.order_by("pk").values(), *Event.objects.order_by("pk").values()]
    return [*rows, *listed()]


def two(folder: Path) -> str:
    return lines(
        folder,
        {"id": "a", "text": SUIT, "published": "2020-03-04", "publisher": "Wire"},
        {"id": "b", "text": AGAIN, "published": "2020-03-05", "publisher": "Ledger"},
    )


def test_two_reports_become_one_event_with_both_as_evidence(tmp_path):
    said = run(two(tmp_path))
    assert said.startswith("2 new, 0 updated, 0 unchanged, 0 refused")
    (event,) = (e for e in listed() if e["type"] == "lawsuit")
    assert [mention["id"] for mention in event["mentions"]] == ["a", "b"]
    assert event["edtf"] == "2020-03-02"


def test_an_event_is_listed_in_the_form_of_read_article(tmp_path):
    run(two(tmp_path))
    event = listed()[0]
    assert list(event) == (
        "id url review title type status earliest latest edtf precision basis why confidence "
        "actors jurisdictions mentions".split()
    )
    stored = Event.objects.get(ref=event["id"])
    assert (event["url"], event["review"]) == (stored.get_absolute_url(), "proposed")
    assert list(event["mentions"][0]) == (
        "id article start end quote phrase_start phrase_end".split()
    )


def test_importing_again_changes_nothing(tmp_path):
    path = two(tmp_path)
    run(path)
    before = everything()
    assert run(path).startswith("0 new, 0 updated, 2 unchanged, 0 refused")
    assert everything() == before


def test_other_metadata_update_what_no_editor_touched(tmp_path):
    run(two(tmp_path))
    said = run(lines(tmp_path, {"text": SUIT, "published": "2020-03-11", "publisher": "Times"}))
    assert said.splitlines()[-1].startswith("0 new, 1 updated")
    article = Article.objects.get(imported_as="a")
    assert (article.publisher.name, article.published_edtf) == ("Times", "2020-03-11")
    assert {event["edtf"] for event in listed() if event["type"] == "lawsuit"} >= {"2020-03-09"}


def test_the_bytes_are_kept(tmp_path):
    (tmp_path / "a.html").write_text(f"<html><body><article><p>{SUIT}</p></article></body></html>")
    run(str(tmp_path / "a.html"))
    original = Original.objects.get()
    assert bytes(original.content) == (tmp_path / "a.html").read_bytes()
    assert original.article.media_type == "text/html"
    assert original.article.text == SUIT


def test_the_same_bytes_twice_in_one_file_are_one_article(tmp_path):
    said = run(lines(tmp_path, {"id": "a", "text": SUIT}, {"id": "b", "text": SUIT}))
    assert said.startswith("1 new, 0 updated, 1 unchanged")
    assert Article.objects.get().imported_as == "a"


def test_without_reading_articles_are_stored_and_read_later(tmp_path):
    path = two(tmp_path)
    run(path, no_read=True)
    assert (Article.objects.count(), Event.objects.count()) == (2, 0)
    run(path)
    assert any(event["type"] == "lawsuit" for event in listed())


def test_reading_again_needs_no_files(tmp_path):
    run(two(tmp_path), no_read=True)
    run(reread=True)
    assert Event.objects.filter(type="lawsuit").exists()


def test_a_dry_run_says_what_would_change_and_changes_nothing(tmp_path):
    said = run(two(tmp_path), dry_run=True)
    assert "Nothing was changed" in said
    assert "2 new" in said
    assert not Article.objects.exists()
    assert not Event.objects.exists()


def test_an_address_without_text_is_stored(tmp_path):
    run(lines(tmp_path, {"url": "https://example.org/a", "title": "T", "published": "2020"}))
    article = Article.objects.get()
    assert (article.text_kind, article.published_edtf) == (TextKind.NONE, "2020")


def test_refused_records_go_to_a_file_that_imports_once_corrected(tmp_path):
    refused = tmp_path / "refused.jsonl"
    path = lines(
        tmp_path, {"id": "bad", "text": SUIT, "published": "soon"}, {"text": AGAIN}, "{broken"
    )
    with pytest.raises(CommandError) as problem:
        run(path, refused=str(refused))
    assert problem.value.returncode == 1
    assert Article.objects.count() == 1
    first, second = (json.loads(line) for line in refused.read_text().splitlines())
    assert "no date" in first["refused"]
    assert first["refused_at"] == f"{path}:1"
    first["published"] = "2020-03-04"
    second["line"] = json.dumps({"id": "mended", "text": "The mayor spoke on Friday."})
    run(lines(tmp_path, first, second, name="corrected.jsonl"))
    assert set(Article.objects.values_list("imported_as", flat=True)) == {"bad", "2", "mended"}


def test_no_file_is_written_when_nothing_is_refused(tmp_path):
    run(two(tmp_path), refused=str(tmp_path / "refused.jsonl"))
    assert not (tmp_path / "refused.jsonl").exists()


def test_updated_and_refused_records_are_named_with_their_place(tmp_path):
    path = lines(tmp_path, {"text": SUIT}, {"text": 5})
    out = io.StringIO()
    with pytest.raises(CommandError):
        call_command(
            "import_articles", path, stdout=out, stderr=io.StringIO(), refused=str(tmp_path / "r")
        )
    assert f'refused: {path}, line 2, field "text": It is a number, not text.' in out.getvalue()


def test_options_state_what_a_file_does_not(tmp_path):
    (tmp_path / "a.txt").write_text(SUIT)
    run(
        str(tmp_path / "a.txt"),
        published="2020-03-04",
        publisher="Wire",
        title="Suit",
        url="https://example.org/a",
        authors=["Ann Author"],
    )
    article = Article.objects.get()
    assert (article.title, article.publisher.name, article.url, article.authors) == (
        "Suit",
        "Wire",
        "https://example.org/a",
        ["Ann Author"],
    )


@pytest.mark.parametrize("options", [{}, {"processes": 0, "paths": True}])
def test_a_wrong_call_is_explained(tmp_path, options):
    paths = [two(tmp_path)] if options.pop("paths", False) else []
    with pytest.raises(CommandError):
        run(*paths, **options)


@pytest.mark.parametrize(
    "stated",
    [
        {"url": "http://www.example.org/suit/"},
        {"publisher": "Wire", "title": "Oregon  Sued", "published": "2020-03-04"},
    ],
    ids=["address", "headline"],
)
def test_an_article_is_linked_to_our_digest_of_it(tmp_path, stated):
    run(
        lines(
            tmp_path,
            {
                "text": "We tell of the suit in our own words.",
                "url": "https://example.org/suit",
                "publisher": "Wire",
                "title": "Oregon sued",
                "published": "2020-03-04",
            },
        )
    )
    Article.objects.update(text_kind=TextKind.DIGEST)
    run(lines(tmp_path, {"id": "original", "text": SUIT, **stated}))
    assert Article.objects.get(imported_as="original").digest == Article.objects.get(
        imported_as="1"
    )


def test_rejected_events_are_listed_only_when_asked_for(tmp_path):
    run(two(tmp_path))
    Event.objects.update(review="rejected")
    assert listed() == []
    assert listed(review=["rejected"])


def test_a_refused_path_imports_again_from_another_folder(tmp_path):
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text(SUIT)
    refused = tmp_path / "refused.jsonl"
    with pytest.raises(CommandError, match="import that file with --any-path"):
        run(
            lines(tmp_path / "in", {"path": "a.txt", "published": "soon"}),
            refused=str(refused),
        )
    refused.write_text(refused.read_text().replace("soon", "2020-03-04"))
    assert run(str(refused), any_path=True).startswith("1 new")


@pytest.mark.parametrize(("name", "words"), [("gone/r.jsonl", "no folder"), ("", "is a folder")])
def test_a_file_for_refused_records_lies_in_a_folder_that_is_there(tmp_path, name, words):
    with pytest.raises(CommandError, match=f"--refused: .*{words}"):
        run(lines(tmp_path, {"text": SUIT}), refused=str(tmp_path / name))
    assert not (tmp_path / "gone").exists()
    assert not Article.objects.exists()


@pytest.mark.parametrize("command", ["import_articles", "read_article"])
def test_the_help_says_which_files_are_read(command):
    said = load_command_class("timeline", command).create_parser("", command).format_help()
    assert "a .txt, .html or .jsonl file" in " ".join(said.split())


def test_a_publication_day_ahead_of_today_is_told(tmp_path):
    path = lines(
        tmp_path,
        {"text": SUIT, "published": "2020-03-04"},
        {"text": AGAIN, "published": "2020-03-05"},
    )
    told: list[str] = []
    items = read_records([path], {}, told.append)
    assert len(list(warn_of_days_ahead(items, dt.date(2020, 3, 4), told.append))) == 2
    assert len(told) == 1
    assert told[0].startswith(f"{path}, line 2: published 2020-03-05 lies ahead")


def test_the_table_counts_reports_as_the_pages_do(tmp_path):
    run(two(tmp_path))
    event = Event.objects.get(type="lawsuit")
    digest, original = Article.objects.order_by("pk")
    Article.objects.filter(pk=original.pk).update(digest=digest)
    event.citations.create(url="https://example.org/cited", title="A third report")
    out = io.StringIO()
    call_command("list_events", stdout=out)
    (line,) = (line for line in out.getvalue().splitlines() if event.ref in line)
    assert line.endswith("(2 reports)")
