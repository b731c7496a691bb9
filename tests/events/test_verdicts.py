"""Who won and who lost by a ruling, as its own words and those of its case tell."""

import pytest

from articles.extraction.values import EventStatus, EventType

SUED = "Denver sued the Justice Department in March."
JUSTICE = "U.S. Department of Justice"

# text; who won; who lost
TOLD = [
    ("The court upheld Oregon's limits on Friday.", ["State of Oregon"], []),
    ("A federal judge struck down Oregon's ban on Friday.", [], ["State of Oregon"]),
    ("A federal judge threw out the Justice Department's suit against Denver and Seattle on "
     "Friday.", ["City of Denver", "City of Seattle"], [JUSTICE]),
    ("The Justice Department's lawsuit against Denver was dismissed Friday by a federal judge.",
     ["City of Denver"], [JUSTICE]),
    ("A federal judge granted Denver's request for an injunction on Friday.",
     ["City of Denver"], []),
    ("A judge denied a request by the Justice Department on Friday to throw out the suit of "
     "Denver.", ["City of Denver"], [JUSTICE]),
    ("A federal judge on Friday ordered the Justice Department to release the money to Denver.",
     ["City of Denver"], [JUSTICE]),
    ("A federal judge barred the Justice Department on Friday from withholding money.",
     [], [JUSTICE]),
    ("A federal appeals court on Friday lifted an order that kept the Justice Department from "
     "asking for names.", [JUSTICE], []),
    ("A federal appeals court on Friday upheld a decision that let Denver keep the money.",
     ["City of Denver"], []),
    ("A federal judge refused on Friday to block Oregon's law.", ["State of Oregon"], []),
    ("A federal judge declined on Friday to block Oregon's law.", ["State of Oregon"], []),
    ("A judge ruled on Friday that Denver did not have to answer.", ["City of Denver"], []),
    ("A judge ruled on Friday that Denver may keep its policy.", ["City of Denver"], []),
    ("A judge ruled on Friday that Denver could not keep the money.", [], ["City of Denver"]),
    ("A judge ruled on Friday that Denver had violated the rights of Luis Ortega.",
     ["Luis Ortega"], ["City of Denver"]),
    ("A federal judge found Denver's policy unlawful on Friday.", [], ["City of Denver"]),
    ("The appeals court handed Denver a defeat on Friday.", [], ["City of Denver"]),
    ("A judge on Friday ordered the release of Luis Ortega.", ["Luis Ortega"], []),
    # by the side of the case
    (f"{SUED} On Friday a federal judge sided with Denver.", ["City of Denver"], [JUSTICE]),
    (f"{SUED} A federal judge dismissed the lawsuit on Friday.", [JUSTICE], ["City of Denver"]),
    (f"{SUED} A federal judge blocked the rule on Friday.", ["City of Denver"], [JUSTICE]),
    (f"{SUED} Judge Ann Voss agreed on Friday and blocked the rule.",
     ["City of Denver"], [JUSTICE]),
    # by the other side
    ("A judge ruled against Sheriff Al Voss on Friday. The order was requested by the American "
     "Civil Liberties Union.", ["American Civil Liberties Union"], ["Al Voss"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "won", "lost"), TOLD, ids=[row[0][:60] for row in TOLD])
def test_a_ruling_tells_who_won_and_who_lost(reading, text, won, lost):
    (event,) = (
        event
        for event in reading(text).events
        if event.type is EventType.RULING and event.status is EventStatus.OCCURRED
    )
    by_role = {
        role: sorted(actor.name for actor in event.actors if actor.role == role)
        for role in ("winner", "loser")
    }
    assert set(won) <= set(by_role["winner"])
    assert set(lost) <= set(by_role["loser"])
    assert not set(by_role["winner"]) & set(lost)
    assert not set(by_role["loser"]) & set(won)


def test_a_person_on_the_bench_is_a_judge_and_no_party_wins_twice(reading):
    (event,) = reading("U.S. District Judge Ann Voss blocked Oregon's rule on Friday.").events
    assert [(actor.name, actor.role) for actor in event.actors] == [
        ("Ann Voss", "judge"),
        ("State of Oregon", "loser"),
    ]


def test_a_court_asked_for_by_name_is_no_party(reading):
    text = "The Virginia Court of Appeals ruled Tuesday against Sheriff Al Voss."
    (event,) = reading(text).events
    roles = tuple(
        next(actor.role for actor in event.actors if word in actor.name)
        for word in ("Court of Appeals", "Voss")
    )
    assert roles == ("court", "loser")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A judge ruled Friday that Sheriff Al Voss may not hold people for ICE.", "Customs"),
        ("A judge ruled Friday that ICE detainers bind no sheriff.", "Customs"),
        ("A judge barred Denver on Friday from making an agreement with ICE.", "Customs"),
        (
            "Sheriff Al Voss told reporters that his jail stopped it after a federal judge ruled "
            "against Lehigh County in 2014.",
            "Voss",
        ),
    ],
)
def test_whom_a_ruling_only_speaks_of_and_who_tells_it_are_no_parties(reading, text, name):
    rulings = [event for event in reading(text).events if event.type is EventType.RULING]
    assert rulings
    assert not any(name in actor.name for event in rulings for actor in event.actors)


@pytest.mark.parametrize(
    "text",
    [
        "A judge ruled Friday that ICE may not arrest people at the courthouse.",
        "Denver must obey subpoenas from ICE, a federal judge ruled Friday.",
    ],
)
def test_an_agency_that_a_ruling_binds_or_helps_is_a_party(reading, text):
    rulings = [event for event in reading(text).events if event.type is EventType.RULING]
    assert any("Customs" in actor.name for event in rulings for actor in event.actors)
