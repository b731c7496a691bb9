"""One matcher from the packaged fixtures for all tests of the reader."""

import datetime as dt
from collections.abc import Callable

import pytest

from articles.extraction.names.matcher import Matcher
from articles.extraction.reader import read
from articles.extraction.times import intervals
from articles.extraction.values import Published, PublishedBasis, Reading
from timeline.gazetteer import gazetteer_from_fixtures

THURSDAY = dt.date(2018, 3, 8)


@pytest.fixture(scope="session")
def matcher() -> Matcher:
    return Matcher(gazetteer_from_fixtures())


@pytest.fixture
def reading(matcher: Matcher) -> Callable[..., Reading]:
    """Reads a text of Thursday 8 March 2018, or of another day."""

    def of(text: str, day: dt.date = THURSDAY) -> Reading:
        published = Published(intervals.day(day), PublishedBasis.STATED, "stated")
        return read(text, published, matcher)

    return of


@pytest.fixture
def told(reading: Callable[..., Reading]) -> Callable[[str], list[str]]:
    """What a text tells as having occurred: "type date", sorted."""

    def of(text: str) -> list[str]:
        return sorted(
            f"{event.type.value} {event.interval.edtf}"
            for event in reading(text).events
            if event.status.value == "occurred"
        )

    return of
