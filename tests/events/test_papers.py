"""What orders, letters and laws say is told of the event by which they came about."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "President Donald Trump's order, signed Tuesday, names such cities. It told agencies "
            "to find grants that could be cut.",
            ["executive-action 2018-03-06"],
        ),
        (
            "The Justice Department sent letters to 23 cities Tuesday. The letters also told "
            "officials to hand over documents.",
            ["letter 2018-03-06"],
        ),
        (  # what comes about on a day of its own is another event
            "Gov. Jerry Brown signed the bill on Oct. 5. The law took effect on Jan. 1.",
            ["legislation 2017-10-05", "legislation 2018-01-01"],
        ),
    ],
)
def test_what_a_paper_says_is_no_second_event(told, text, expected):
    assert told(text) == expected
