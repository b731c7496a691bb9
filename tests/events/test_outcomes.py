"""Who won, lost, asked, was held or judged, as the sentences beside a ruling tell."""

import pytest

from articles.extraction.values import EventType

RULED = "A federal judge ruled against the sheriff on Friday."


def parties_of(reading, *sentences):
    """The parties of all rulings of a story."""
    events = reading("\n\n".join(sentences)).events
    return {
        actor.name for event in events if event.type is EventType.RULING for actor in event.actors
    }


@pytest.mark.parametrize(
    ("told", "named"),
    [
        ("The ruling bars Reno from asking about status.", "Reno"),
        ("The decision also covers Denver, Reno and Elko County.", "Elko County"),
        ("The order applies only to Denver and Reno.", "Reno"),
        ("Her 40-page order lets Denver keep the money.", "Denver"),
        ("The injunction protects Denver and Seattle.", "Seattle"),
        ("The judge also told Sheriff Ann Roe to free the men.", "Ann Roe"),
        ("The court directed Chief Al Voss to hand over the lists.", "Al Voss"),
        ("He also ordered Denver to pay the costs.", "Denver"),
        ("The verdict clears Luis Roe of the charge.", "Luis Roe"),
        ("Jurors acquitted Luis Roe of the second charge.", "Luis Roe"),
        ("In her opinion, she sided with Denver on each point.", "Denver"),
        ("The judge found that Denver had done nothing wrong.", "Denver"),
        ("Sheriff Ann Roe must let the men go by Monday.", "Ann Roe"),
        ("Denver can keep its policy for now.", "Denver"),
        ("The Justice Department has until Monday to comply.", "U.S. Department of Justice"),
        ("The Justice Department was ordered to pay.", "U.S. Department of Justice"),
        ("Denver and Seattle had asked the court for the order.", "Seattle"),
        ("Attorney General Ann Roe had asked the judge to throw the suit out.", "Ann Roe"),
        ("The American Civil Liberties Union sought the order.", "American Civil Liberties Union"),
        ("The judge acted at the urging of Denver and Seattle.", "Seattle"),
        ("The order was requested by Denver and Seattle.", "Denver"),
        ("Al Voss acted for Luis Roe, Ann Low and Rosa Diaz.", "Rosa Diaz"),
        ("Lawyers for Luis Roe welcomed it.", "Luis Roe"),
        (
            "The American Civil Liberties Union, which represented the plaintiffs, welcomed it.",
            "American Civil Liberties Union",
        ),
        (
            "The residents are represented by the American Civil Liberties Union.",
            "American Civil Liberties Union",
        ),
    ],
)
def test_the_sentences_behind_a_ruling_tell_whom_it_binds_and_helps(reading, told, named):
    assert any(named in name for name in parties_of(reading, RULED, told))


@pytest.mark.parametrize(
    "told",
    [
        "Luis Roe, a roofer, was held in the jail for nine days.",
        "Luis Roe had been arrested in May.",
        "Luis Roe spent nine days in jail.",
        "She ordered the release of Luis Roe, a roofer.",
        "Led by Luis Roe, the men had been in jail since May.",
        "The jail kept holding Luis Roe after he had paid his bond.",
        "Luis Roe should have been released in May.",
    ],
)
def test_the_man_whom_a_ruling_is_about_was_held(reading, told):
    ruled = "The sheriff may not hold inmates for agents, a judge ruled on Friday."
    assert "Luis Roe" in parties_of(reading, ruled, told)


@pytest.mark.parametrize(
    "told",
    [
        "Sheriff Al Voss, who was held up in traffic, did not come.",
        "His lawyer, Al Voss, was arrested at a protest in 1999.",
        "“Al Voss must go,” she said.",
        "Al Voss, a neighbor, watched.",
    ],
)
def test_whoever_else_is_named_beside_a_ruling_has_no_part_in_it(reading, told):
    ruled = "Inmates may not be held in jail for agents, a judge ruled on Friday."
    assert "Al Voss" not in parties_of(reading, ruled, told)


@pytest.mark.parametrize(
    "told",
    [
        "Justices Ann Roe, Luis Voss and Rosa Diaz joined.",
        "Writing for the panel, Judge Rosa Diaz noted that the rule was old.",
        "Judges Ann Roe and Rosa Diaz dissented.",
        "Justices Ann Roe and Rosa Diaz would have taken up the case.",
        "The rule is void, wrote Judge Rosa Diaz.",
    ],
)
def test_the_judges_of_a_panel_are_told_by_what_they_do(reading, told):
    ruled = "The appeals court struck the rule down on Friday."
    assert "Rosa Diaz" in parties_of(reading, ruled, told)


@pytest.mark.parametrize(
    ("before", "named"),
    [
        ("The Justice Department has suffered another setback.", "U.S. Department of Justice"),
        ("The fight dealt the Justice Department a blow.", "U.S. Department of Justice"),
        ("Denver has won its fight for the grants.", "City of Denver"),
        ("Denver lost its bid to keep the lists.", "City of Denver"),
        ("Denver and Seattle prevailed.", "City of Seattle"),
    ],
)
def test_the_lead_tells_for_whom_a_ruling_is_a_blow(reading, before, named):
    assert named in parties_of(reading, before, "A federal judge ruled on Friday.")


def test_a_ruling_told_by_its_day_alone_is_the_one_told_before(reading):
    lead = "Sheriff Ann Roe closed the desk two weeks after a judge found that she may not ask."
    assert "Ann Roe" in parties_of(reading, lead, "The ruling came on Feb. 6.")


def test_a_ruling_that_is_upheld_had_the_sides_of_the_one_that_upholds_it(reading):
    events = reading(
        "An appeals court ruled for Denver against the Justice Department on Friday.\n\n"
        "The decision upholds a ruling made in 2016 by Judge Ann Roe."
    ).events
    old = next(event for event in events if event.interval.edtf == "2016")
    names = {actor.name for actor in old.actors}
    assert {"City of Denver", "U.S. Department of Justice"} <= names


def test_another_courts_older_ruling_is_of_another_case(reading):
    events = reading(
        "Oregon sued the Justice Department on Monday. A judge ruled for Oregon on Friday. "
        "\n\nOther federal courts had ruled the same way in 2016."
    ).events
    old = next(event for event in events if event.interval.edtf == "2016")
    assert "State of Oregon" not in {actor.name for actor in old.actors}


def test_whom_the_article_calls_a_judge_is_no_side(reading):
    events = reading(
        "A suit by Texas against Chief Al Diaz was thrown out on Friday by Judge Rosa Roe.\n\n"
        "Roe found on Friday that the law was not in force."
    ).events
    roles = {actor.role for event in events for actor in event.actors if "Roe" in actor.name}
    assert roles <= {"judge", "court"}


def test_a_judge_of_another_state_did_not_give_a_ruling(reading):
    ruling = reading(
        "A judge in Oregon ruled in 2014 that a county had broken the law.\n\n"
        "U.S. District Judge William Orrick of San Francisco is to hear a case like it."
    ).events[0]
    assert "William Orrick" not in {actor.name for actor in ruling.actors}


@pytest.mark.parametrize(
    "ruled",
    [
        "A federal judge told the sheriff on Friday to free the men.",
        "A judge in Ohio moved Friday to stop the agency from asking.",
    ],
)
def test_what_a_judge_tells_somebody_to_do_is_a_ruling(told, ruled):
    assert told(ruled) == ["ruling 2018-03-02"]


def test_the_opening_tells_what_a_ruling_forbids(reading):
    lead = "The Justice Department may not hold the money back until May, under an order of court."
    names = parties_of(reading, lead, "A judge found on Friday that the rule was void.")
    assert "U.S. Department of Justice" in names


@pytest.mark.parametrize(
    ("ruled", "sued", "named"),
    [
        (
            "The King County Sheriff's Office may not hold people, a judge ruled Friday.",
            "The American Civil Liberties Union sued King County Sheriff Ann Roe in May.",
            "American Civil Liberties Union",
        ),
        (
            "A federal judge granted judgment on Friday to Luis Roe against Sheriff Ann Diaz.",
            "The American Civil Liberties Union filed the suit in December.",
            "American Civil Liberties Union",
        ),
    ],
)
def test_a_ruling_for_an_office_is_of_the_suit_against_its_officer(reading, ruled, sued, named):
    events = reading(f"{ruled}\n\n{sued}").events
    ruling = next(event for event in events if event.type is EventType.RULING)
    assert named in {actor.name for actor in ruling.actors}


def test_a_district_judge_does_not_sit_on_the_highest_court(reading):
    ruling = reading(
        "The Montana Supreme Court struck the rule down on Friday. The decision reverses one by "
        "District Judge Luis Roe. The rule is void, Chief Justice Ann Diaz wrote for the court."
    ).events[0]
    judges = {actor.name for actor in ruling.actors if actor.role == "judge"}
    assert "Ann Diaz" in judges
