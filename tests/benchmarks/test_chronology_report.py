"""The figures of the chronology are written into the docs as they were measured."""

from pathlib import Path

import pytest

from benchmarks.chronology_aims import as_lines
from benchmarks.chronology_report import BEGIN, END, write_into


def result(events: int, index: float) -> dict:
    row = {"kind": "no filter", "total": events, "index": index, "index p95": index}
    row |= {"index processor": index, "orm": 1000.0, "orm agrees": True}
    row |= {"datasette": 3000.0, "datasette agrees": False}
    first = {"milliseconds": 4000.0, "processor": 2000.0}
    return {"events": events, "kinds": [row], "cold start without index": first}


RESULTS = [result(100_000, 1.0), result(1_000_000, 2.0)]


def test_aims_are_met_or_not() -> None:
    told = as_lines(RESULTS)
    assert "met      worst kind, ms: 2.00" in told
    assert "met      times as fast as Django ORM, all answers alike: 500.00" in told
    assert "NOT MET  times as fast as Datasette, NOT all answers alike: 1,500.00" in told
    assert "met      times slower from 100,000 to 1,000,000 (clock): 2.00" in told
    assert "NOT MET  cold start without index, seconds (2.00 of the processor): 4.00" in told


def test_figures_replace_what_was_between_the_marks(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(f"before\n{BEGIN}\nstale\n{END}\nafter\n", encoding="utf-8")
    write_into(page, RESULTS, "On a quiet machine.")
    text = page.read_text(encoding="utf-8")
    assert text.startswith(f"before\n{BEGIN}\nOn a quiet machine.\n")
    assert text.endswith(f"{END}\nafter\n")
    assert "stale" not in text
    assert "| no filter | 1,000,000 | 2.0 | 2.0 | 2.0 | 1,000 | 3,000 ! |" in text
    assert "| 1,000,000 | 2.00, 2.0 | 2.00, 2.0 | 1,000 (500 times) | 3,000 (1,500 times) |" in text


def test_the_docs_have_a_place_for_the_figures() -> None:
    docs = Path(__file__).parents[2] / "docs" / "chronology-index.md"
    text = docs.read_text(encoding="utf-8")
    assert text.count(BEGIN) == text.count(END) == 1


def test_a_page_without_a_place_is_refused(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("nothing", encoding="utf-8")
    with pytest.raises(ValueError, match="no place"):
        write_into(page, RESULTS, "")
