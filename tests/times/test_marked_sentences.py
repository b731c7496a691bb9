"""Sentences of our own on immigration law and news: every date is found, and nothing else."""

import datetime as dt
import re
from pathlib import Path

import pytest

from articles.extraction.times import intervals
from articles.extraction.times.reader import find_times
from articles.extraction.values import Published, PublishedBasis, TimexType

MARK = re.compile(r"\[([^\]|]+)\|([^\]]+)\]")
FILES = ("immigration_law.txt", "news.txt")


def cases() -> list[tuple[str, str]]:
    """(day of publication, marked sentence) for every line of the files."""
    texts = (Path(__file__).with_name(name).read_text(encoding="utf-8") for name in FILES)
    found, day = [], ""
    for line in "\n".join(texts).splitlines():
        if line.startswith("= "):
            day = line[2:]
        elif line and not line.startswith("#"):
            found.append((day, line))
    return found


def marked(text: str) -> tuple[str, list[tuple[str, str]]]:
    """A marked text → the plain text, and its phrases with their values."""
    return MARK.sub(lambda found: found[1], text), MARK.findall(text)


@pytest.mark.parametrize(("published", "text"), cases())
def test_it_reads_every_date_and_nothing_else(published, text):
    plain, wanted = marked(text)
    day = dt.date.fromisoformat(published)
    known = Published(intervals.day(day), PublishedBasis.STATED, "")
    found = find_times(plain, known)
    for phrase, value in wanted:
        start = plain.index(phrase)
        near = [t.value for t in found if t.start < start + len(phrase) and start < t.end]
        assert value in near, (phrase, value, near)
    spans = [(plain.index(phrase), plain.index(phrase) + len(phrase)) for phrase, _ in wanted]
    extra = [
        (time.text, time.value)
        for time in found
        if time.type in (TimexType.DATE, TimexType.TIME)
        and not any(time.start < end and start < time.end for start, end in spans)
    ]
    assert extra == []
