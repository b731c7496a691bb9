"""The same event told twice in one article, and what only looks like an event."""

import datetime as dt

import pytest

from articles.extraction.values import Basis, EventStatus, EventType

OCCURRED = EventStatus.OCCURRED


def told(reading, text, kind):
    return [
        event for event in reading(text).events if event.type is kind and event.status is OCCURRED
    ]


def test_a_headline_without_a_day_tells_the_ruling_below_it(reading):
    text = (
        "Federal judge blocks the grant rule\n\n"
        "A federal judge has blocked a rule that would cut police grants.\n\n"
        "The rule was meant to press cities into helping immigration agents.\n\n"
        "U.S. District Judge William Orrick ruled on Tuesday that the rule breaks the law."
    )
    (ruling,) = told(reading, text, EventType.RULING)
    assert ruling.interval.edtf == "2018-03-06"
    assert len(ruling.mentions) >= 2
    assert "William Orrick" in {actor.name for actor in ruling.actors}


def test_rulings_of_two_levels_of_courts_stay_two(reading):
    text = (
        "The U.S. Court of Appeals for the 9th Circuit ruled for the county on Tuesday.\n\n"
        "U.S. District Judge William Orrick had blocked the order in April 2017."
    )
    assert len(told(reading, text, EventType.RULING)) == 2


def test_the_suit_means_also_one_that_somebody_joined(reading):
    text = (
        "Oregon on Tuesday joined five other states in a lawsuit over police grants.\n\n"
        "The money pays for patrol cars in small towns.\n\n"
        "The suit of the several states says that the department may not set such conditions."
    )
    (suit,) = told(reading, text, EventType.LAWSUIT)
    assert suit.interval.edtf == "2018-03-06"


def test_parties_from_the_sentence_beside_show_that_two_tellings_are_one(reading):
    text = (
        "Eugene sued Attorney General Jeff Sessions on Tuesday over the new conditions.\n\n"
        "The Justice Department wants to force cities to help agents, the city says in its"
        " complaint, filed in U.S. District Court."
    )
    assert len(told(reading, text, EventType.LAWSUIT)) == 1


def test_what_is_asked_of_a_court_above_is_another_step(reading):
    text = (
        "McHenry County sued the state of Illinois on Tuesday.\n\n"
        "McHenry County asked the appellate court to put the ruling on hold."
    )
    assert len(told(reading, text, EventType.LAWSUIT)) == 2


def test_suits_in_both_directions_stay_two(reading):
    text = (
        "The Justice Department sued California on Tuesday over its laws.\n\n"
        "California has sued the Justice Department over police grants."
    )
    assert len(told(reading, text, EventType.LAWSUIT)) == 2


def test_a_bill_signed_is_not_the_bill_passed(reading):
    text = (
        "The governor of Oregon signed the bill on Tuesday.\n\n"
        "Lawmakers in Oregon approved the bill after a long debate."
    )
    assert len(told(reading, text, EventType.LEGISLATION)) == 2


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The comments came on Wednesday, a day after Oregon sued the department.", 6),
        ("On Wednesday, two days after Oregon sued the department, he spoke in Salem.", 5),
    ],
)
def test_a_day_after_dates_what_came_before(reading, text, day):
    (suit,) = told(reading, text, EventType.LAWSUIT)
    assert suit.interval.earliest == suit.interval.latest or text.startswith("The comments")
    assert suit.interval.earliest <= dt.date(2018, 3, day) <= suit.interval.latest
    assert suit.interval.latest < dt.date(2018, 3, 7)
    assert suit.basis is Basis.RELATIVE


def test_the_day_a_law_was_to_start_does_not_date_the_ruling_on_it(reading):
    text = "A state ban that was supposed to start on Friday has been blocked by a federal judge."
    (ruling,) = told(reading, text, EventType.RULING)
    assert ruling.interval.earliest is None


@pytest.mark.parametrize(
    "text",
    [
        "Some have passed local laws that limit help for agents.",
        "The arrests resemble what the agency has carried out in the past.",
        "He blamed the mayor for passing laws and taking steps that anger agents.",
        "UPDATE: 9:15 a.m.:",
        "March 6, 2018 Updated: March 6, 2018 at 4:00 pm",
        "The groups share a goal of helping agents in deporting immigrants.",
    ],
)
def test_policies_habits_and_page_furniture_are_no_events(reading, text):
    assert not [event for event in reading(text).events if event.status is OCCURRED]


def test_announcing_a_suit_is_the_suit(reading):
    text = "Oregon officials announced on Tuesday that they have filed a lawsuit over the grants."
    events = [event for event in reading(text).events if event.status is OCCURRED]
    assert [event.type for event in events] == [EventType.LAWSUIT]


def test_a_visit_to_give_a_speech_is_the_speech(reading):
    text = "Attorney General Jeff Sessions flew to Reno on Tuesday to give a speech to officers."
    assert told(reading, text, EventType.SPEECH)


@pytest.mark.parametrize("body", ["Justice Department", "Department of Justice"])
def test_only_courts_and_judges_sit_in_judgment(reading, body):
    text = f"On Tuesday a judge in Chicago barred the {body} from withholding the grants."
    (ruling,) = told(reading, text, EventType.RULING)
    courts = {actor.name for actor in ruling.actors if actor.role == "court"}
    assert not courts & {"City of Chicago", "U.S. Department of Justice"}


def test_what_is_scheduled_has_not_happened(reading):
    text = "The resolution is scheduled for discussion at the board's meeting."
    assert not [event for event in reading(text).events if event.status is OCCURRED]


@pytest.mark.parametrize(
    "text",
    [
        "Gov. Kate Brown has signed a law that limits what jails may tell federal agents.",
        "On Facebook the governor of Oregon, who has signed a ban on such flights, thanked her.",
    ],
)
def test_one_law_signed_without_a_date_is_no_habit(reading, text):
    assert told(reading, text, EventType.LEGISLATION)


def test_the_latest_target_met_what_was_told_before(reading):
    text = (
        "The Justice Department sued Chicago in February over its policies.\n\n"
        "New York City became the latest target on Tuesday."
    )
    first, second = told(reading, text, EventType.LAWSUIT)
    assert second.interval.edtf == "2018-03-06"
    roles = {actor.name: actor.role for actor in second.actors}
    assert roles["New York City"] == "defendant"
    assert roles["U.S. Department of Justice"] == "plaintiff"
    assert first.interval.edtf == "2018-02"


def test_a_target_of_nothing_told_before_is_no_lawsuit(reading):
    assert not told(reading, "Reno became the latest target on Tuesday.", EventType.LAWSUIT)


def test_what_the_court_said_in_its_decision_is_the_decision(reading):
    text = (
        "A state appeals panel upheld the directive on Wednesday.\n\n"
        "The sheriff lost another appeal in August.\n\n"
        "The court said in Wednesday's decision that the order binds all agencies."
    )
    wednesday = [
        one for one in told(reading, text, EventType.RULING) if one.interval.edtf == "2018-03-07"
    ]
    assert len(wednesday) == 1
    assert len(wednesday[0].mentions) == 2


def test_an_order_that_a_policy_defies_is_not_the_policy(reading):
    text = (
        "Sheriff Sally Hernandez's new policy on detainers starts today at the county jail.\n\n"
        "It conflicts with an executive order from President Donald Trump."
    )
    events = [event for event in reading(text).events if event.status is OCCURRED]
    assert {EventType.DIRECTIVE, EventType.EXECUTIVE_ACTION} == {event.type for event in events}


def test_a_headline_is_told_by_the_body(reading):
    text = (
        "Mayor signs order on detainers\n\n"
        "Mayor Jim Kenney signed an executive order on Tuesday that limits what jails may do.\n"
    )
    (order,) = told(reading, text, EventType.EXECUTIVE_ACTION)
    assert order.interval.edtf == "2018-03-06"


def test_a_headline_alone_is_an_event_without_a_day(reading):
    text = "Gov. Kate Brown vetoes the bill on detainers\n\nSheriffs had asked for such a law.\n"
    (veto,) = told(reading, text, EventType.LEGISLATION)
    assert veto.interval.earliest is None


def test_arrest_and_release_of_one_man_stay_two(reading):
    text = (
        "Deputies arrested Juan Perez in Reno in February.\n\n"
        "The county released Juan Perez in February without telling ICE."
    )
    assert len(told(reading, text, EventType.ENFORCEMENT)) == 2


def test_a_ruling_weeks_before_the_news_is_not_the_news(reading):
    text = (
        "A federal judge has blocked the government's threat to Philadelphia's grants.\n\n"
        "The ruling comes two weeks after Judge Michael Baylson declared that Philadelphia "
        "complies with the law."
    )
    assert len(told(reading, text, EventType.RULING)) == 2


def test_the_letters_told_again_are_the_letters(reading):
    text = (
        "The Justice Department sent letters to Oregon and Vermont on Tuesday.\n\n"
        "The letters were sent to Jerry Brown and Libby Schaaf, among others."
    )
    assert len(told(reading, text, EventType.LETTER)) == 1
