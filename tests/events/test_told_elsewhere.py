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


CASES = [  # what tells of the case; another sentence; who is in it
    ("A judge on Monday voided the law of Florida.",
     "It came in a lawsuit the City of Pelican Marsh filed against Gov. Gil Voss.",
     ["City of Pelican Marsh", "Gil Voss"]),
    ("The lawsuit against Sheriff Gil Voss goes on.",
     "Oregon filed a lawsuit on Monday.", ["State of Oregon", "Gil Voss"]),
    ("A Trump administration lawsuit against Reno's policies failed.",
     "The lawsuit, filed in February, was short.", ["Trump administration", "City of Reno"]),
    ("The Trump administration has taken Nye County to court over its jail.",
     "The Justice Department lodged its complaint on Monday.",
     ["Trump administration", "U.S. Department of Justice", "Nye County, NV"]),
    ("In its complaint, the Justice Department claims that the cities of Toledo, Cleveland and "
     "Denver broke the law.", "The department's suit was filed Monday.",
     ["City of Toledo", "City of Cleveland", "City of Denver"]),
    ("The Justice Department filed suit against Boston on Monday.",
     "It named Mayor Michelle Wu and her police chief in the suit.",
     ["City of Boston", "Michelle Wu"]),
    ("Cleveland and Toledo won on Friday.", "Last June the cities sued the Justice Department.",
     ["City of Cleveland", "City of Toledo", "U.S. Department of Justice"]),
    ("Oregon sued on Monday.", "Oregon contends that Chief Gil Voss broke the law.",
     ["State of Oregon", "Gil Voss"]),
    ("Oregon sued on Monday.",
     "Sheriff Ann Roe is named in the lawsuit, together with Mayor Gil Voss.",
     ["State of Oregon", "Ann Roe", "Gil Voss"]),
    ("The Supreme Court turned away the Trump administration's challenge to a California law.",
     "The challenge was launched on Monday by the Justice Department.",
     ["U.S. Department of Justice", "State of California"]),
]  # fmt: skip


@pytest.mark.parametrize(("first", "second", "named"), CASES)
def test_the_sides_of_the_one_case_are_told_in_other_sentences(reading, first, second, named):
    kinds = (EventType.LAWSUIT, EventType.RULING)
    told = [event for event in reading(f"{first} {second}").events if event.type in kinds]
    dated = [event for event in told if event.interval.earliest]
    assert {actor.name for event in dated for actor in event.actors} >= set(named)


def test_a_suit_against_several_is_not_against_the_one_named_elsewhere(reading):
    told = reading(
        "The Trump administration's suit against Reno failed. In May it sued four Ohio cities."
    ).events
    suit = next(event for event in told if event.interval.edtf.startswith("2017-05"))
    assert "City of Reno" not in [actor.name for actor in suit.actors]


def test_all_judges_of_a_panel_are_named(reading):
    ruling = reading(
        "A federal appeals court threw out the suit Monday. Chief Judge Gil Voss wrote the ruling "
        "and Judges Ida Low and Kathryn Kim Bell joined."
    ).events[0]
    judges = [actor.name for actor in ruling.actors if actor.role == "judge"]
    assert judges == ["Gil Voss", "Ida Low", "Kathryn Kim Bell"]


@pytest.mark.parametrize(
    ("story", "date"),
    [
        (
            "The mayor issued an order on Jan. 26 about the jail. That was one day after the "
            "president signed an executive order.",
            "2018-01-25",
        ),
        (
            "A judge ruled for Denver on Wednesday. Her decision came 10 months after the city "
            "sued the department.",
            "2017-05-04/2017-05-18",
        ),
        (
            "On Feb. 21, Ann Roe was one of more than 40 mayors who sent a letter to Congress.",
            "2018-02-21",
        ),
    ],
)
def test_a_distance_to_what_was_told_dates(reading, story, date):
    assert date in [event.interval.edtf for event in reading(story).events]


def test_a_clock_within_a_sentence_is_no_note_of_the_page(reading):
    told = reading("By 8:30 p.m., the Yes on 7 campaign had declared victory.").events
    assert [event.interval.edtf for event in told] == ["[..2018-03-08]"]


def test_an_answer_is_given_to_what_it_names(reading):
    events = told(
        reading,
        "The Reno sheriff changed the jail rule on Tuesday.",
        "The council president said Wednesday that she had not been told.",
        "ICE welcomed the new rule in a statement.",
    )
    assert "statement 2018-03-06/2018-03-07" in events


def places_of_last(reading, *sentences):
    """The places of the last event of a story, the United States apart."""
    last = reading("\n\n".join(sentences)).events[-1]
    return [place.name for place in last.jurisdictions if place.name != "United States"]


@pytest.mark.parametrize(
    ("first", "officer", "places"),
    [
        ("Polk County in Florida jails people.", "Sheriff Gil Tarr", ["Polk County, FL"]),
        ("San Francisco met.", "Supervisor Gil Tarr", ["San Francisco, CA"]),  # a city's
        ("Polk County in Florida jails people.", "Agriculture Commissioner Gil Tarr", []),
    ],
)
def test_an_officer_without_a_place_is_of_the_one_at_hand(reading, first, officer, places):
    story = (first, f"{officer} came.", "Tulsa and Tampa met.", "Tarr called ICE on Monday.")
    found = places_of_last(reading, *story)
    assert [place for place in found if place not in ("Tampa, FL", "Florida")] == places


@pytest.mark.parametrize(
    ("sentence", "is_of_county"),
    [
        ("Agents arrested eight people in Florida on Monday.", True),
        ("The Florida House passed the bill on Monday.", False),
        ("Florida sued the department on Monday.", False),
        ("Rep. Ann Roe said on Monday that Florida would sue.", False),
    ],
)
def test_an_event_of_a_state_is_in_the_county_of_the_story(reading, sentence, is_of_county):
    story = ("Polk County jails people.", "Polk County is large.", sentence)
    assert ("Polk County, FL" in places_of_last(reading, *story)) is is_of_county
