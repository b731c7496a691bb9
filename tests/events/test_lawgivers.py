"""Whose law it is, where no sentence names the body that made it; and where none is told."""

from collections.abc import Callable

import pytest

from articles.extraction.values import EventType, Reading

# text; the lawgiver of its first law, "" for none
LAWS = [
    # the words for lawgivers tell whether it is the law of a state, a county or a city
    ("RENO, Nev. — A bill to ban such pacts was passed by senators on Tuesday.", "State of Nevada"),
    ("In Elko, Nevada, a plan stirs people. Lawmakers passed the bill on Friday.",
     "State of Nevada"),
    ("Reno has talked of it for years. Commissioners in Washoe County voted 3-2 on Tuesday to "
     "keep the ordinance.", "Washoe County"),
    ("Washoe County stays out of it. In Reno, council members voted 5-2 on Tuesday for the "
     "ordinance.", "City of Reno"),
    ("At its last meeting the Reno council passed a resolution that directs lawyers to study the "
     "order that President Trump signed.", "Reno City Council"),
    # who signs, vetoes or brings it is told, and nobody passed it then
    ("Nevada Gov. Carla Wirth signed the bill on Friday.", ""),
    ("Reno Mayor Carla Wirth vetoed the ordinance on Friday.", ""),
    ("In Nevada, Sen. Carla Wirth introduced a bill on Friday to end such pacts.", ""),
    ("Nevada took note. The law was signed on Sept. 30, 1996.", ""),
    # no law of the place where Congress is spoken of
    ("Reno took note when Congress weighed in. The federal bill failed on Friday.", ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lawgiver"), LAWS)
def test_whose_law_it_is(text: str, lawgiver: str, reading: Callable[..., Reading]) -> None:
    law = next(event for event in reading(text).events if event.type is EventType.LEGISLATION)
    told = [actor.name for actor in law.actors if actor.role == "legislature"]
    assert told == ([lawgiver] if lawgiver else []), law.actors


def test_a_sheriff_signs_a_pact_for_the_county(reading: Callable[..., Reading]) -> None:
    text = "In Elko County, Nevada, Sheriff Al Voss put his name to a 287(g) agreement on Friday."
    assert "Elko County, NV" in {actor.name for actor in reading(text).events[0].actors}


def test_congress_makes_what_a_president_signs(reading: Callable[..., Reading]) -> None:
    text = "Congress answered in 1996. President Bill Clinton signed the law that September."
    law = next(one for one in reading(text).events if one.type is EventType.LEGISLATION)
    assert ("U.S. Congress", "legislature") in {(one.name, one.role) for one in law.actors}


def test_a_party_is_no_lawgiver(reading: Callable[..., Reading]) -> None:
    text = (
        "Elko County, Nevada, debated it. Three of the four Democrats on the council voted on "
        "Tuesday to override the veto."
    )
    law = next(one for one in reading(text).events if one.type is EventType.LEGISLATION)
    assert "Elko County, NV" in {one.name for one in law.actors if one.role == "legislature"}
