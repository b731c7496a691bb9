"""Who called a protest and took part in it, and against whom it was."""

import pytest

from articles.extraction.values import EventStatus, EventType

# What is told, who took part, against whom it was, who has no part.
ROWS = [
    ("Hundreds rallied in Reno on Monday. The rally was aimed at Sheriff Gil Tarr.",
     set(), {"Gil Tarr"}, set()),
    ("About 200 people marched in Reno on Monday. They called on Mayor Lena Fisk to resign.",
     set(), {"Lena Fisk"}, set()),
    ("About 200 people marched in Reno on Monday. Organizers denounced the Elko County Council and "
     "Governor Phil Brandt.", set(), {"Elko County Council", "Phil Brandt"}, set()),
    ("Hundreds marched in Reno on Monday. Signs demanded that ICE leave the county.",
     set(), {"U.S. Immigration and Customs Enforcement"}, set()),
    ("Protesters gathered outside the jail on Monday and demanded that the sheriff stop. Nobody "
     "was hurt. Sheriff Gil Tarr was away.", set(), {"Gil Tarr"}, set()),
    ("Students of Lincoln High School walked out on Monday.",
     {"Lincoln High School"}, set(), set()),
    ("Lincoln High School students walked out on Monday.", {"Lincoln High School"}, set(), set()),
    ("Hundreds rallied in Reno on Monday. Nora Beck, who organized the rally, was content.",
     {"Nora Beck"}, set(), set()),
    ("Hundreds rallied in Reno on Monday. The march was led by Nora Beck and Tom Wray.",
     {"Nora Beck", "Tom Wray"}, set(), set()),
    ("Nurses picketed the hospital on Monday. Casa Norte, a shelter, called the rally together "
     "with the Nevada Nurses Union.", {"Casa Norte", "Nevada Nurses Union"}, set(), set()),
    ("Some 400 people rallied on the steps on Monday. Make the Road Nevada called the rally.",
     {"Make the Road Nevada"}, set(), {"State of Nevada"}),
    ("Hundreds marched in Reno on Monday. “We are tired,” said Nora Beck, a student who took part "
     "in the march.", {"Nora Beck"}, set(), set()),
    ("Hundreds marched in Reno on Monday. “We are tired,” said Nora Beck, one of the organizers.",
     {"Nora Beck"}, set(), set()),
    ("Hundreds marched in Reno on Monday. Sheriff Gil Tarr watched from his car.",
     set(), set(), {"Gil Tarr"}),
    ("Hundreds marched in Reno on Monday. A counter-protester, Tom Wray, came as well.",
     set(), set(), {"Tom Wray"}),
    ("Hundreds marched in Reno on Monday. The caravan left Elko on Sunday.",
     set(), set(), {"City of Elko"}),
    ("About 200 people marched in Reno on Monday, demanding that the sheriff go. Sheriff Gil Tarr "
     "and Clark County Sheriff Tom Wray were away.", set(), set(), {"Gil Tarr", "Tom Wray"}),
]  # fmt: skip


def protests(reading):
    told = [one for one in reading.events if one.type is EventType.PROTEST]
    return [one for one in told if one.status is EventStatus.OCCURRED]


@pytest.mark.parametrize(("text", "actors", "targets", "nobody"), ROWS)
def test_who_protests_against_whom(reading, text, actors, targets, nobody):
    (event,) = protests(reading(text))
    roles = {one.name: one.role for one in event.actors}
    assert {name for name, role in roles.items() if role == "actor"} >= actors
    assert {name for name, role in roles.items() if role == "target"} >= targets
    assert set(roles).isdisjoint(nobody)


def test_the_rally_is_the_one_told_before(reading):
    text = "Hundreds rallied in Reno on Monday. Nora Beck, who organized the rally, was content."
    (event,) = protests(reading(text))
    assert event.interval.edtf == "2018-03-05"
    assert len(event.mentions) == 2
