"""Whole stories: status, context, parties, titles, and the same event told twice."""

import datetime as dt

import pytest

from articles.extraction.values import Basis, EventStatus, EventType

OCCURRED = EventStatus.OCCURRED


def of_type(reading, kind):
    return [event for event in reading.events if event.type is kind]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The council will vote on the ordinance on March 20.", EventStatus.SCHEDULED),
        ("The governor vowed on Monday to veto the bill.", EventStatus.THREATENED),
        ("Lawmakers plan to repeal the law.", EventStatus.PROPOSED),
        ("The county did not sue the department on Monday.", EventStatus.NEGATED),
        ("The agency refused to release the man on Monday.", EventStatus.NEGATED),
        (
            "Correction: An earlier version said that the county sued the state on Monday.",
            EventStatus.RETRACTED,
        ),
    ],
)
def test_what_has_not_happened_is_not_told_as_happened(reading, text, status):
    events = reading(text).events
    assert status in {event.status for event in events}
    assert not [e for e in events if e.status is OCCURRED and e.type is not EventType.STATEMENT]


@pytest.mark.parametrize(
    "text",
    [
        "If the court blocks the law, the state would appeal to the Supreme Court.",
        "Hundreds of cities have passed laws that limit cooperation with agents.",
        "The ordinance bars officers from asking about immigration status.",
        "Your tax deductible gift helps us file lawsuits against the government.",
    ],
)
def test_states_conditions_and_furniture_are_no_events(reading, text):
    assert not [event for event in reading(text).events if event.status is OCCURRED]


def test_two_tellings_of_a_suit_are_one_event_with_two_mentions(reading):
    text = (
        "Oregon sued the Justice Department on Tuesday over police grants.\n\n"
        "The lawsuit says that the department broke the law.\n\n"
        "Oregon's lawsuit was filed in federal court in Portland on Tuesday."
    )
    suits = of_type(reading(text), EventType.LAWSUIT)
    assert len(suits) == 1
    assert len(suits[0].mentions) >= 2
    assert suits[0].interval.edtf == "2018-03-06"


def test_suits_against_different_defendants_stay_two(reading):
    text = (
        "The Justice Department sued New Jersey on Tuesday over its jails.\n\n"
        "The Justice Department sued King County, Washington, on Tuesday over its airport."
    )
    assert len(of_type(reading(text), EventType.LAWSUIT)) == 2


def test_every_mention_stands_where_it_says(reading):
    text = "A judge blocked the order on Monday. “We will appeal,” the mayor said on Tuesday."
    result = reading(text)
    for event in result.events:
        for mention in event.mentions:
            assert text[mention.start : mention.end] == mention.quote
            if mention.phrase_start is not None:
                assert mention.start <= mention.phrase_start < mention.phrase_end <= mention.end


def test_an_undated_past_event_begins_open_and_ends_at_publication(reading):
    (event,) = reading("Denver has sued the department over the grant rules.").events
    assert event.interval.earliest is None
    assert event.interval.latest == dt.date(2018, 3, 8)
    assert event.basis is Basis.UNDATED


def test_the_year_of_a_law_does_not_date_the_suit(reading):
    (suit,) = of_type(
        reading("The department sued California over the state's 2017 law."), EventType.LAWSUIT
    )
    assert suit.interval.earliest == dt.date(2017, 1, 1)
    assert suit.interval.latest == dt.date(2018, 3, 8)
    assert suit.basis is Basis.CONTEXT


def test_a_heading_that_is_a_date_dates_what_stands_under_it(reading):
    text = "Tuesday, March 6\n\nThe city of Reno sued the state over its grants."
    (suit,) = of_type(reading(text), EventType.LAWSUIT)
    assert suit.interval.edtf == "2018-03-06"


def test_parties_have_the_roles_of_their_places_in_the_clause(reading):
    (suit,) = of_type(
        reading("The Justice Department sued New Jersey on Tuesday."), EventType.LAWSUIT
    )
    roles = {actor.name: actor.role for actor in suit.actors}
    assert roles["U.S. Department of Justice"] == "plaintiff"
    assert roles["State of New Jersey"] == "defendant"
    assert {place.name for place in suit.jurisdictions} == {"New Jersey", "United States"}


def test_a_passive_turns_the_roles(reading):
    (suit,) = of_type(
        reading("New Jersey was sued by the Justice Department on Tuesday."), EventType.LAWSUIT
    )
    roles = {actor.name: actor.role for actor in suit.actors}
    assert roles["State of New Jersey"] == "defendant"
    assert roles["U.S. Department of Justice"] == "plaintiff"


def test_a_title_is_short_and_names_who_did_it(reading):
    text = (
        "Attorney General Xavier Becerra spoke first. On Tuesday he sued the Justice Department "
        "over the new conditions on police grants that it had announced the summer before."
    )
    (suit,) = of_type(reading(text), EventType.LAWSUIT)
    assert suit.title.startswith(("Xavier Becerra sued", "Xavier Becerra sues"))
    assert len(suit.title.split()) <= 12


def test_a_caption_is_doubted(reading):
    plain = reading("Jeff Sessions spoke at a news conference on March 6, 2018.").events
    caption = reading(
        "Jeff Sessions speaks at a news conference on March 6, 2018. (AP Photo/Jo Roe)"
    ).events
    assert all(event.confidence < plain[0].confidence for event in caption)


@pytest.mark.parametrize("text", ["", " ", "\n\n\n", "?!", "Sued.", "“”", "sued " * 3000])
def test_any_text_can_be_read(reading, text):
    assert reading(text).text == text


def test_an_answer_to_the_news_lies_between_the_news_and_publication(reading):
    text = (
        "The Justice Department sued Oregon on Tuesday over its jails.\n\n"
        "Oregon Attorney General Ellen Rosenblum called the suit a waste of money."
    )
    (answer,) = of_type(reading(text), EventType.STATEMENT)
    assert answer.interval.edtf == "2018-03-06/2018-03-07"
    assert answer.basis is Basis.CONTEXT


def test_what_was_said_previously_is_no_part_of_the_news(reading):
    text = (
        "Gov. Greg Abbott vetoed the bill on Tuesday.\n\n"
        "Abbott previously told Fox News that he would sign it."
    )
    for said in of_type(reading(text), EventType.STATEMENT):
        assert said.interval.earliest is None


def test_a_stamp_at_the_head_of_a_page_dates_no_event(reading):
    text = "March 8, 2018\n\nThe city of Reno sued the state over its grants."
    (suit,) = of_type(reading(text), EventType.LAWSUIT)
    assert suit.interval.earliest is None


def test_the_suit_filed_by_an_officer_is_the_suit_told_before(reading):
    text = (
        "The Trump administration sued Illinois and Chicago in February over their rules.\n\n"
        "Attorney General Jane Roe filed the suit during her first week in the post."
    )
    (suit,) = of_type(reading(text), EventType.LAWSUIT)
    assert suit.interval.edtf == "2018-02"


def test_a_vow_is_said_and_what_is_vowed_has_not_happened(reading):
    events = reading("The governor vowed on Monday to veto the bill.").events
    assert {(event.type, event.status) for event in events} >= {
        (EventType.STATEMENT, OCCURRED),
        (EventType.LEGISLATION, EventStatus.THREATENED),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Nobody was arrested on Monday.",
        "No lawsuits were filed on Monday.",
        "No county in Iowa has lost state grants since Monday.",
        "None of the cities in Oregon sued the department on Monday.",
        "Not one commissioner in Elko County signed the resolution on Monday.",
        "Nobody's grants were cut on Monday.",
        "The state sued nobody under the law on Monday.",
        "Had the judge blocked the law in May, the state would have appealed.",
        "The governor's cuts could hurt the county's programs.",
        "The spokeswoman declined on Monday to comment on the lawsuit.",
        "The measure becomes state law Tuesday.",
        "10:05 p.m. WITHDRAWN: At 9:48 p.m. we wrote that the mayor had sued the state.",
        "This explainer was first published in 2017 and is updated from time to time.",
        "To honor Presidents Day, the Reno Times gives unlimited access to its content on Feb. 19.",
        "Jan. 18, 2018 4:05 pm, Updated: Jan. 21, 2018 8:38 am",
    ],
)
def test_negative_subjects_and_conditions_without_if_tell_nothing(reading, text):
    assert not [event for event in reading(text).events if event.status is OCCURRED]


@pytest.mark.parametrize(
    "text",
    [
        "The governor signed no fewer than nine bills on Monday.",
        "Assembly Bill No. 12 was signed by the governor on Monday.",
        "With no help from the state, Reno sued the department on Monday.",
    ],
)
def test_not_every_no_denies(reading, text):
    assert [event.status for event in reading(text).events] == [OCCURRED]


def test_what_was_done_in_the_run_up_came_before(reading):
    text = "In the run-up to the campaign on Monday, a headquarters memo told prosecutors to speak."
    (memo,) = of_type(reading(text), EventType.DIRECTIVE)
    assert memo.interval.earliest < dt.date(2018, 3, 5) <= memo.interval.latest


def test_the_day_that_something_else_was_done_is_its_day(reading):
    text = (
        "Tucson will not change, officials said Wednesday, the day the president signed an order."
    )
    (order,) = of_type(reading(text), EventType.EXECUTIVE_ACTION)
    assert order.interval.edtf == "2018-03-07"


def test_the_date_of_an_order_does_not_date_its_ruling(reading):
    text = "Judge William Orrick issued an injunction against the president's Jan. 25 order."
    (ruling,) = of_type(reading(text), EventType.RULING)
    assert ruling.interval.earliest is None or ruling.interval.latest > dt.date(2018, 1, 25)


def test_an_hour_later_is_the_day_of_what_was_told_before(reading):
    text = (
        "Sessions gave a speech in Reno on Wednesday.\n\n"
        "An hour later, Gov. Brian Sandoval gave an angry answer of his own."
    )
    (answer,) = of_type(reading(text), EventType.STATEMENT)
    assert answer.interval.earliest == dt.date(2018, 3, 7)


def test_nouns_make_titles_that_stand_alone(reading):
    text = (
        "Officials in Erie County have criticized the government's decision to limit the program."
    )
    titles = [event.title for event in reading(text).events]
    assert not [title for title in titles if title.startswith("Officials in Erie County decision")]


def test_an_officers_words_belong_to_the_dated_news(reading):
    text = (
        "The Justice Department sued Oregon on Tuesday over its jails.\n\n"
        "Sheriffs across the state read the complaint with care.\n\n"
        "“Nobody asked us,” said Oregon Attorney General Ellen Rosenblum."
    )
    (said,) = of_type(reading(text), EventType.STATEMENT)
    assert said.interval.edtf == "2018-03-06/2018-03-07"


def test_a_spokesman_said_is_not_his_mayors_statement(reading):
    text = (
        "Portland sued the department on Tuesday.\n\n"
        "Seattle would do likewise, a spokesman said of Mayor Jenny Durkan's plans."
    )
    assert not of_type(reading(text), EventType.STATEMENT)


def test_a_sweep_that_began_on_a_day_is_no_single_day(reading):
    (sweep,) = of_type(reading("The sweep began Sunday and reached Reno."), EventType.ENFORCEMENT)
    assert sweep.interval.edtf == "2018-03-04/2018-03-08"


def test_who_says_it_at_the_end_of_a_sentence_only_reports(reading):
    events = reading("Agents arrested 170 people in a sweep, officials said Friday.").events
    assert [event.type for event in events if event.status is OCCURRED] == [EventType.ENFORCEMENT]


def test_a_month_ahead_in_the_past_tense_lies_a_year_back(reading):
    text = "In June, the sheriff forbade deputies to ask, and limited how they will work with ICE."
    (order,) = [e for e in reading(text).events if e.status is OCCURRED]
    assert order.interval.edtf == "2017-06"


def test_a_measure_put_off_and_tabled_is_one(reading):
    found = reading(
        "The City Council put off a vote Monday night on an ordinance that would bar holds.\n\n"
        "Members voted 6-4 to table the measure."
    ).events
    told = [event for event in found if event.status is EventStatus.OCCURRED]
    assert [event.type for event in told] == [EventType.LEGISLATION]


def test_voters_rejecting_a_measure_that_went_down_to_defeat_is_one(reading):
    found = reading(
        "Reno Voters Reject Proposition 205\n\nBy Ann Lee\n\n"
        "Proposition 205 went down to a heavy defeat at the hands of Reno voters on Tuesday."
    ).events
    assert [event.interval.edtf for event in found] == ["2018-03-06"]


def test_a_sentence_broken_by_a_blank_line_is_whole(reading):
    found = reading(
        "Among them is an executive order that the\n\npresident signed on Jan. 25, 2017."
    ).events
    assert [event.type for event in found] == [EventType.EXECUTIVE_ACTION]


def test_words_beside_news_of_the_day_of_publication_have_no_single_day(reading):
    found = reading(
        "The Senate passed the bill on Thursday.\n\n"
        "Gov. Jerry Brown said in a statement that it would get his signature."
    ).events
    said = next(event for event in found if event.type is EventType.STATEMENT)
    assert said.interval.edtf == "2018-03-07/2018-03-08"
