"""What one clause of a sentence says of the day of another; dates shared, bounded or spread."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # the clause with "when" has the day of the clause that leads up to it
            "Denver this week became a national target when Immigration and Customs Enforcement "
            "subpoenaed its sheriff.",
            ["subpoena 2018-03-05/2018-03-08"],
        ),
        (  # what came before what is dated is bounded by it
            "The council passed a welcoming ordinance Tuesday after Sheriff Ann Lee ended the "
            "county's 287(g) agreement.",
            ["directive [..2018-03-06]", "legislation 2018-03-06"],
        ),
        (  # what came after is bounded too
            "Oregon and Idaho sued the government after the Justice Department announced new "
            "grant conditions in 2017.",
            ["funding-condition 2017", "lawsuit 2017-01-01/2018-03-08"],
        ),
        (  # "since" with the perfect tense is a span
            "Since Jan. 17, the Justice Department has sent letters to 23 cities.",
            ["letter 2018-01-17/2018-03-08"],
        ),
        (  # two dates joined by "and"
            "The county joined the program in November and February.",
            ["other 2017-11/2018-02"],
        ),
        (  # a date after what a bill "would" do is the bill's
            "Gov. Roy Cooper vetoed a bill that would have forced sheriffs to help agents on "
            "Wednesday.",
            ["legislation 2018-03-07"],
        ),
        (  # what it came to is no event of its own
            "Gov. Roy Cooper vetoed the bill Wednesday, leaving it little chance of passage.",
            ["legislation 2018-03-07"],
        ),
        (  # arrests that are announced were made before
            "ICE agents fanned out over six cities in recent weeks, officials announced Friday, "
            "and caught 170 people.",
            ["enforcement [..2018-03-02]"],
        ),
        (  # a suit that is announced may have been filed the day before
            "Attorney General Jeff Sessions announced a lawsuit against California on Wednesday.",
            ["lawsuit 2018-03-06/2018-03-07"],
        ),
    ],
)
def test_clauses_date_each_other(told, text, expected):
    assert told(text) == expected
