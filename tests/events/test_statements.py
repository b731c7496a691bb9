"""Who said what and when: quotations of press releases, speakers behind the verb."""

import datetime as dt

import pytest

from articles.extraction.values import Basis, EventStatus, EventType

RELEASE = (
    "FOR IMMEDIATE RELEASE\n\nMarch 6, 2018\n\n"
    "SALEM, Ore. - Gov. Kate Brown today signed the bill on detainers.\n\n"
    "“This law keeps families together,” Gov. Brown said. “It is right.”\n\n"
    "“We waited years for it,” said state Sen. Ann Dow, who wrote the bill.\n\n"
    "The law limits what jails may tell federal agents about the people whom they hold.\n\n"
    "“Nobody should fear a call to the police,” Gov. Brown said.\n"
)
DAY = dt.date(2018, 3, 6)


def statements(reading):
    said = (EventType.STATEMENT, EventType.SPEECH)
    return [
        event
        for event in reading.events
        if event.type in said and event.status is EventStatus.OCCURRED
    ]


def speakers(event):
    return {actor.name for actor in event.actors if actor.role == "speaker"}


def test_what_a_press_release_quotes_was_said_on_its_day(reading):
    found = {name: one for one in statements(reading(RELEASE, DAY)) for name in speakers(one)}
    assert set(found) == {"Kate Brown", "Ann Dow"}
    for one in found.values():
        assert one.interval.edtf == "2018-03-06"
        assert one.basis is Basis.CONTEXT
        assert "press release" in one.why


def test_what_one_person_says_in_a_release_is_one_statement(reading):
    (brown,) = [one for one in statements(reading(RELEASE, DAY)) if "Kate Brown" in speakers(one)]
    assert len(brown.mentions) == 2


def test_a_release_does_not_date_what_it_tells_of_another_day(reading):
    text = RELEASE + "\n“The bill puts officers at risk,” Sheriff Tom Roe told a paper in 2016.\n"
    (roe,) = [one for one in statements(reading(text, DAY)) if "Tom Roe" in speakers(one)]
    assert roe.interval.edtf == "2016"


@pytest.mark.parametrize(
    "head",
    [
        "March 6, 2018\n\n",  # an article of that day, no release
        "The mayor praised the bill in a press release on March 6, 2018.\n\n",
        "FOR IMMEDIATE RELEASE\n\n",  # of which day it does not say
    ],
)
def test_other_texts_do_not_date_their_quotations(reading, head):
    text = head + "“We waited years for it,” said state Sen. Ann Dow, who wrote the bill."
    assert not [one for one in statements(reading(text, DAY)) if "Ann Dow" in speakers(one)]


def test_a_reaction_that_a_release_issues_is_of_its_day(reading):
    text = (
        "Media Contact: Ann Roe\n\nMarch 6, 2018\n\n"
        "Bo Day, executive director of the American Civil Liberties Union, issued this reaction:\n"
    )
    (one,) = statements(reading(text, DAY))
    assert one.interval.edtf == "2018-03-06"


def test_who_is_named_behind_the_verb_has_spoken(reading):
    text = "“New Jersey wanted this,” said state Sen. Ann Dow of Reno in a statement on Tuesday."
    (one,) = statements(reading(text))
    assert speakers(one) == {"Ann Dow"}


def test_an_answer_hours_later_is_dated_by_what_came_before(reading):
    text = (
        "Jeff Sessions spoke in Sacramento on Tuesday morning.\n\n"
        "An hour later and four blocks off, Gov. Jerry Brown gave a fiery answer of his own."
    )
    brown = next(one for one in statements(reading(text)) if "Jerry Brown" in speakers(one))
    assert brown.interval.edtf == "2018-03-06/2018-03-07"
    assert brown.basis is Basis.CONTEXT


def test_what_somebody_said_previously_is_not_what_he_says_now(reading):
    text = (
        "Gov. Greg Abbott told reporters on Tuesday that he was angry.\n\n"
        "Abbott previously told Fox News that the sheriff should lose her job."
    )
    assert len(statements(reading(text))) == 2


def test_an_officer_goes_on_with_what_his_government_said(reading):
    text = (
        "The Justice Department sued New Jersey on Tuesday over its directive.\n\n"
        "New Jersey was defiant after the filing of the suit, and called the suit a stunt.\n\n"
        "“Nothing changes in our work,” New Jersey Attorney General Gurbir Grewal said after the "
        "filing of the suit."
    )
    assert len(statements(reading(text))) == 1


PICTURE = (
    "Attorney General Jeff Sessions announced on Monday that the department was suing Oregon.\n\n"
    "“Jails that open their doors are a danger,” Sessions said in a statement.\n\n"
    "Jeff Sessions waving after speaking at a forum of police chiefs in Reno ({credit})\n"
)


def test_a_picture_of_the_speaker_shows_where_he_said_it(reading):
    (one,) = statements(reading(PICTURE.format(credit="Ann Roe / AP Photo")))
    assert one.type is EventType.SPEECH
    assert one.interval.edtf == "2018-03-05"
    assert any("waving" in mention.quote for mention in one.mentions)


def test_a_picture_from_the_archive_shows_another_day(reading):
    found = statements(reading(PICTURE.format(credit="File: Ann Roe / AP Photo")))
    assert not any(len(one.mentions) > 2 for one in found)
    assert [one.interval.edtf for one in found if one.type is EventType.STATEMENT] == ["2018-03-05"]


def test_words_without_a_day_go_on_with_what_was_told_last(reading):
    text = (
        "Oregon will be sued over its jails, Attorney General Jeff Sessions told a paper on "
        "Monday.\n\n"
        "“This is a new chapter,” Sessions told an audience of officers in Reno on Tuesday.\n\n"
        "“Chiefs pay the price of such rules,” Sessions said."
    )
    by_day = {one.interval.edtf: one for one in statements(reading(text))}
    assert len(by_day["2018-03-06"].mentions) == 2
    assert len(by_day["2018-03-05"].mentions) == 1
