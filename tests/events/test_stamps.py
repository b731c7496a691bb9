"""What the page says of itself is no event, and a court is never made up."""

import pytest

from articles.extraction.events.furniture import is_stamp
from articles.extraction.events.language.words import flatten, line
from articles.extraction.values import EventType


@pytest.mark.parametrize(
    ("text", "stamp"),
    [
        ("Updated: June 5, 2019 3:14 p.m.", True),
        ("Posted on Monday, June 3, 2019", True),
        ("Last updated 5/6/2019", True),
        ("The county posted its policy on June 3 after a vote of the board.", False),
        ("Sheriff Lopez published the list of detainers on Monday.", False),
    ],
)
def test_a_stamp_is_told_from_a_sentence(text: str, stamp: bool):
    assert is_stamp(line(flatten(text), 0, len(text))) is stamp


def test_a_later_day_on_the_page_dates_nothing(reading):
    text = (
        "January 3rd, 2018\n\nThe agency rounds up families\n\nSeptember 6th, 2023\n\n"
        "Agents arrested 40 people in Ohio.\n\nThe sheriff ended the policy."
    )
    ends = [event.interval.latest for event in reading(text).events if event.interval]
    assert ends
    assert all(day is None or day.year <= 2018 for day in ends)


def test_an_order_of_a_mayor_is_no_ruling(reading):
    text = "Mayor Ann Lee signed an executive order on Monday that bars officers from asking."
    assert EventType.RULING not in [event.type for event in reading(text).events]


def test_who_is_ruled_for_wins(reading):
    events = reading("A federal judge ruled for the city of Tacoma on Monday.").events
    assert ("City of Tacoma", "winner") in [(a.name, a.role) for a in events[0].actors]
