"""What one sentence leaves to another: what "it" is, corrections, distances, courts."""

import pytest

from articles.extraction.values import EventStatus, EventType


def told(reading, *sentences):
    """Each event of a story as "type date", with its status where it did not happen."""
    return sorted(
        f"{event.type.value} {event.interval.edtf}"
        + ("" if event.status is EventStatus.OCCURRED else f" {event.status.value}")
        for event in reading("\n\n".join(sentences)).events
    )


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (
            "The chief issued a directive about detainers in January.",
            "It was issued on Jan. 12.",
            "directive 2018-01-12",
        ),
        (
            "The department suspended the program in January.",
            "The agency lifted it last Thursday.",
            "program-suspension 2018-03-01",
        ),
        (
            "The House passed the bill in January.",
            "The governor signed it on Feb. 20.",
            "legislation 2018-02-20",
        ),
    ],
)
def test_what_it_means_was_told_just_before(reading, first, second, expected):
    assert expected in told(reading, first, second)


def test_a_correction_takes_back_what_it_denies(reading):
    assert told(
        reading,
        "The Reno council voted 5-2 last month to keep the 287(g) agreement.",
        "Correction: An earlier version of this article misstated the vote. The council did not "
        "vote on the 287(g) agreement last month.",
    ) == ["legislation 2018-02 retracted"]


def test_a_denial_in_the_story_takes_nothing_back(reading):
    events = told(
        reading,
        "The Reno council voted 5-2 in January to keep the 287(g) agreement.",
        "The Elko council did not vote on an agreement last month.",
    )
    assert "legislation 2018-01" in events


@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("Two days before the hearing", "2018-03-04"),
        ("A day before the hearing", "2018-03-05"),
        ("Just three days before the hearing", "2018-03-03"),
        ("Days before the scheduled hearing", "2018-02-27/2018-03-05"),
        ("Only a week before the hearing", "2018-02-25/2018-03-01"),
    ],
)
def test_days_before_an_event_are_counted_from_it(reading, words, date):
    events = told(
        reading,
        "The council held a hearing on Tuesday.",
        f"{words}, Mayor Libby Schaaf warned that she would fight the plan.",
    )
    assert f"statement {date}" in events


def test_what_is_said_of_news_a_day_after_a_vote_is_of_the_later_day(reading):
    events = told(
        reading,
        "The veto comes one day after the Assembly approved the bill.",
        "In a statement, Gov. Jerry Brown said that the bill is a mistake.",
    )
    assert "statement 2018-03-07/2018-03-08" in events


def test_a_trial_judge_does_not_rule_as_an_appeals_court(reading):
    rulings = [
        event
        for event in reading(
            "A federal appeals court in Denver upheld the grant rule on Tuesday.\n\n"
            "A district judge had blocked the grant rule."
        ).events
        if event.type is EventType.RULING
    ]
    assert len(rulings) == 2


def test_a_note_with_a_clock_is_of_the_day_of_the_page(reading):
    events = told(
        reading,
        "LIVE UPDATES: the fight over the jail",
        "6:40 p.m. We are back at 9 a.m. tomorrow, when the council takes up the plan.",
        "4:30 p.m. About 200 people are marching to the jail.",
    )
    assert "protest 2018-03-08" in events


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "A federal appeals court upheld the rule on Tuesday.",
            "The department has been barred by courts from adding other conditions.",
        ),
        (
            "The department sued Minnesota on Tuesday over its jails.",
            "The suit is the latest in a row of suits that the department has brought.",
        ),
    ],
)
def test_older_ones_told_together_are_not_that_of_the_day(reading, first, second):
    dates = {event.interval.edtf for event in reading(f"{first}\n\n{second}").events}
    assert dates == {"2018-03-06", "[..2018-03-08]"}


def test_an_answer_is_given_to_what_it_names(reading):
    events = told(
        reading,
        "The Reno sheriff changed the jail rule on Tuesday.",
        "The council president said Wednesday that she had not been told.",
        "ICE welcomed the new rule in a statement.",
    )
    assert "statement 2018-03-06/2018-03-07" in events
