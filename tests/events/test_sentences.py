"""What single sentences of news tell, and when: the table in sentences.txt."""

from pathlib import Path

import pytest

LINES = (Path(__file__).parent / "sentences.txt").read_text(encoding="utf-8").splitlines()
ROWS = [line.split("|", 1) for line in LINES if line and not line.startswith("#")]


@pytest.mark.parametrize(("expected", "text"), ROWS, ids=[row[1].strip()[:50] for row in ROWS])
def test_a_sentence_tells_these_events(reading, expected, text):
    told = [
        f"{event.type.value} {event.interval.edtf}"
        for event in reading(text.strip()).events
        if event.status.value == "occurred"
    ]
    assert sorted(told) == [one.strip() for one in expected.split(";") if one.strip()]
