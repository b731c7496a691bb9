"""What an article takes back is retracted."""

import pytest

from articles.extraction.values import EventStatus, EventType


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            "7:10 p.m. — WITHDRAWN. An entry posted at 6:55 p.m. said that Eugene had sued the"
            " sheriff over the memo. That was wrong.",
            EventType.LAWSUIT,
        ),
        (
            "8:05 p.m. A correction to our 7:30 entry: we wrote that the county had been sued over"
            " a detainer.",
            EventType.LAWSUIT,
        ),
        (
            "We reported earlier that the council had passed the ordinance. It had not.",
            EventType.LEGISLATION,
        ),
        (
            "In the 6 p.m. bulletin we said that the mayor had signed the order. That was wrong.",
            EventType.EXECUTIVE_ACTION,
        ),
    ],
)
def test_what_we_wrote_and_was_not_so_is_retracted(reading, text, kind):
    (event,) = [one for one in reading(text).events if one.type is kind]
    assert event.status is EventStatus.RETRACTED


def test_the_word_withdrawn_at_the_head_of_a_note_is_no_event(reading):
    text = "7:10 p.m. — WITHDRAWN. An entry posted at 6:55 p.m. said that Eugene had sued."
    assert {one.type for one in reading(text).events} <= {EventType.LAWSUIT}


def test_what_a_correction_says_behind_its_colon_stands(reading):
    text = "Correction: A judge blocked the rule on Friday, not on Monday."
    (ruling,) = reading(text).events
    assert ruling.status is EventStatus.OCCURRED


def test_what_we_reported_stands_where_nothing_denies_it(reading):
    text = "We reported earlier that the council had passed the ordinance. It takes effect in May."
    kinds = [one.status for one in reading(text).events if one.type is EventType.LEGISLATION]
    assert EventStatus.RETRACTED not in kinds
