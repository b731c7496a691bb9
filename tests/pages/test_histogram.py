"""The histogram as a drawing and as a table."""

import datetime as dt
import re

import pytest

from tests.pages.reading import links, text_of
from timeline.chronology.answer import Bar, Histogram
from timeline.views.histogram import draw


def years(*counts: tuple[int, int]) -> Histogram:
    """Bars of consecutive years from 2017 on: certain and possible."""
    return Histogram(
        "year",
        tuple(
            Bar(dt.date(2017 + at, 1, 1), dt.date(2017 + at, 12, 31), certain, possible)
            for at, (certain, possible) in enumerate(counts)
        ),
    )


def heights(svg: str, kind: str) -> list[float]:
    return [float(h) for h in re.findall(rf'class="{kind}"[^>]* height="([\d.]+)"', svg)]


def test_heights_are_in_proportion() -> None:
    drawing = draw(years((10, 0), (5, 0), (1, 1)), lambda days: f"/?{days}")
    assert drawing
    assert heights(drawing.svg, "certain") == [100, 50, 10]
    assert heights(drawing.svg, "possible") == [10]
    assert (drawing.first, drawing.last, drawing.highest) == ("2017", "2019", 10)


def test_one_event_beside_thousands_is_still_seen() -> None:
    drawing = draw(years((5000, 0), (1, 0)), lambda days: f"/?{days}")
    assert drawing
    assert min(heights(drawing.svg, "certain")) >= 3


def test_a_year_without_events_has_no_bar_and_no_row() -> None:
    drawing = draw(years((1, 0), (0, 0), (2, 1)), lambda days: f"/?from={days}&to={days}")
    assert drawing
    assert links(drawing.svg) == ["/?from=2017&to=2017", "/?from=2019&to=2019"]
    assert text_of(drawing.table) == "2017 1 0 2019 2 1"


@pytest.mark.parametrize(
    ("unit", "first", "last", "address"),
    [
        ("year", dt.date(2017, 1, 1), dt.date(2017, 12, 31), "2017"),
        ("month", dt.date(2017, 3, 1), dt.date(2017, 3, 31), "2017-03"),
        ("day", dt.date(2017, 3, 5), dt.date(2017, 3, 5), "2017-03-05"),
    ],
)
def test_each_bar_leads_to_its_days(unit, first, last, address) -> None:
    histogram = Histogram(unit, (Bar(first, last, 1, 0), Bar(first, last, 0, 0)))
    drawing = draw(histogram, lambda days: days)
    assert drawing
    assert links(drawing.svg) == [address]


def test_a_single_bar_tells_nothing() -> None:
    assert draw(years((7, 0)), lambda days: days) is None
