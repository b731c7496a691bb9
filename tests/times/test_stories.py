"""How a time is placed by what stands around it: tense, the date before, quotations, ranges."""

import datetime as dt

import pytest

from articles.extraction.times import intervals
from articles.extraction.times.reader import find_times
from articles.extraction.values import Interval, Precision, Published, PublishedBasis

WEDNESDAY = dt.date(2020, 2, 12)


def known(interval: Interval) -> Published:
    return Published(interval, PublishedBasis.STATED, "")


def found(text, interval=None):
    """Phrase → EDTF of every expression in the text."""
    times = find_times(text, known(interval or intervals.day(WEDNESDAY)))
    return {time.text: time.interval.edtf if time.interval else None for time in times}


PERIODS = [
    # what figures are compared with goes with what they tell of
    ("Prices fell in January. They rose 2% from a year ago.", "a year ago", "2019-01"),
    (
        "It earned $1 in the second quarter of 2018, $2 a year earlier.",
        "a year earlier",
        "2017-04/2017-06",
    ),
    ("It made $5 in 2015, up from $4 a year earlier.", "a year earlier", "2014"),
    ("Founded in 2015, it has 300 workers, up from 250 a year ago.", "a year ago", "2019"),
    # a company counts by its own year: the days are those of its end
    (
        "Profit rose in the fiscal third quarter ended Jan. 31.",
        "the fiscal third quarter",
        "2019-11/2020-01",
    ),
    (
        "Its fiscal third quarter was good. In the quarter ended Jan. 31 it grew.",
        "the quarter",
        "2019-11/2020-01",
    ),
    # a forecast of what was told is no forecast of next year
    ("Sales rose in January. They had been expected to fall in January.", "January", "2020-01"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "phrase", "edtf"), PERIODS)
def test_figures_are_told_of_a_period(text, phrase, edtf):
    assert found(text)[phrase] == edtf


SENTENCES = [
    ("Two years ago, the council signed it on June 15.", "June 15", "2018-06-15"),
    ("In 2017, the council passed it in August.", "August", "2017-08"),
    ("The state gave the city until Oct. 30 to answer.", "Oct. 30", "../2019-10-30"),
    ("They have until Oct. 30 to answer.", "Oct. 30", "../2020-10-30"),
    ("It ran from Oct. 1, 2016, through Sept. 30, 2017.", "Oct. 1, 2016", "2016-10/2017-09"),
    ("It binds on and after March 1, 2019.", "March 1, 2019", "[2019-03-01..]"),
    ("Fiscal years 2017 and 2018 were bad.", "2018", "2017-10/2018-09"),
    ("Grants of FYs 2015-17 were cut.", "FYs 2015-17", "2014-10/2017-09"),
    ("The next day, the mayor spoke of it.", "The next day", None),  # the day after what?
    ("It passed late last week.", "late last week", "2020-02-06/2020-02-09"),
    ("Raids ran in the last week of January.", "the last week of January", "2020-01-25/2020-01-31"),
]


@pytest.mark.parametrize(("text", "phrase", "edtf"), SENTENCES)
def test_the_sentence_places_it(text, phrase, edtf):
    assert found(text)[phrase] == edtf


TENSE = [
    ("The state sued on Monday.", "Monday", "2020-02-10"),
    ("The state will sue on Monday.", "Monday", "2020-02-17"),
    ("The state is expected to sue on Monday.", "Monday", "2020-02-17"),
    ("The hearing is set for Monday.", "Monday", "2020-02-17"),
    ("The judge, who will retire in June, ruled on Monday.", "Monday", "2020-02-10"),
    ("The judge said on Monday that he will retire.", "Monday", "2020-02-10"),
    ("The judge, who ruled in May, will retire on Monday.", "Monday", "2020-02-17"),
    ("On Monday, the voters will decide.", "Monday", "2020-02-17"),
    ("On Monday, the voters decided.", "Monday", "2020-02-10"),
    ("The lawyers told the judge Monday that they agree.", "Monday", "2020-02-10"),
    ("It would be the third march since Monday.", "Monday", "2020-02-10/.."),
    ("The mayor urged the council to act in a speech Monday.", "Monday", "2020-02-10"),
    ("The council approved a plan to close schools Monday.", "Monday", "2020-02-10"),
    ("The board had been expected to meet Monday but did not.", "Monday", "2020-02-10"),
    ("Neither would say Monday what happened.", "Monday", "2020-02-10"),
    ("They announced rules that take effect Monday.", "Monday", "2020-02-17"),
    ("The voters go to the polls Sunday.", "Sunday", "2020-02-16"),
    ("Before Sunday's election, both sides lobbied hard.", "Sunday", "2020-02-16"),
    ("He was charged in the April 15 bombings.", "April 15", "2019-04-15"),
    ("The judge said that a Nov. 3 trial is fair.", "Nov. 3", "2020-11-03"),
    ("The judge set a November trial date.", "November", "2020-11"),
    ("The judges set a date of August 24 for their verdict.", "August 24", "2020-08-24"),
    ("They spoke of their pending White House meeting on Friday.", "Friday", "2020-02-14"),
    ("They talked about looking forward to meeting on Friday.", "Friday", "2020-02-14"),
    ("They have until Monday to answer.", "Monday", "../2020-02-17"),
    ("He has been held since April 3.", "April 3", "2019-04-03/.."),
    ("She pleaded guilty to killing a guard on April 3 in a raid.", "April 3", "2019-04-03"),
    ("The state must answer by Monday.", "Monday", "[..2020-02-17]"),
    ("She planned to leave on Friday.", "Friday", "2020-02-14"),
    ("The law took effect in December.", "December", "2019-12"),
    ("The law takes effect in December.", "December", "2020-12"),
    ("The law took effect on January 1.", "January 1", "2020-01-01"),
    ("The trial opens on December 1.", "December 1", "2020-12-01"),
    ("The wall fell in the fall.", "the fall", "2019-23"),
]
CHAINS = [
    ("In 1993 he moved to Ohio. The next year he married.", "The next year", "1994"),
    ("In June 1998 he fled. In October he was back.", "October", "1998-10"),
    ("On May 3, 2017, he was held. Two days later he was free.", "Two days later", "2017-05-05"),
    ("On May 3, 2017, he was held, and the same day released.", "the same day", "2017-05-03"),
    (
        "He was held on May 3, 2017. The following Monday he died.",
        "The following Monday",
        "2017-05-08",
    ),
    ("It opened in May 2017. A month later it closed.", "A month later", "2017-06"),
    ("It rained on Monday of last week.", "Monday of last week", "2020-02-03"),
    ("It began a year ago today.", "a year ago today", "2019-02-12"),
    ("It rained two weeks ago Monday.", "two weeks ago Monday", "2020-01-27"),
    ("It began two days before Christmas.", "two days before Christmas", "2019-12-23"),
    ("It began in April last year.", "April last year", "2019-04"),
    ("It will begin a week from Friday.", "a week from Friday", "2020-02-21"),
    (
        "The vote came the week of March 6, 2017.",
        "the week of March 6, 2017",
        "2017-03-06/2017-03-12",
    ),
]
RANGES = [
    ("It ran from March 2017 to June 2018.", "March 2017", "2017-03/2018-06"),
    ("It ran from March 2017 to June 2018.", "June 2018", "2017-03/2018-06"),
    ("It ran between 2011 and 2014.", "2014", "2011/2014"),
    ("It ran from June 3 to July 5, 2018.", "June 3", "2018-06-03/2018-07-05"),
    ("It has run since 2015.", "2015", "2015-01-01/.."),
    ("It was done by Feb. 10, 2020.", "Feb. 10, 2020", "[..2020-02-10]"),
    ("It was done before 2015.", "2015", "[..2014-12-31]"),
    ("It closed after the May 3 raid.", "May 3", "2019-05-03"),
    ("It ran 2011-14 in Ohio.", "2011-14", "2011/2014"),
    ("It grew in the first half of 2018.", "the first half of 2018", "2018-01/2018-06"),
    ("It grew in early 2018.", "early 2018", "2018-01/2018-04"),
    ("It grew in mid-March.", "mid-March", "2019-03-11/2019-03-20"),
    ("It began about 2008.", "2008", "2008~"),
    ("It began a few weeks ago.", "a few weeks ago", "2020-01-08~/2020-01-29~"),
    ("It began around a decade ago.", "around a decade ago", "2008~/2012~"),
    ("It was filed earlier this month.", "earlier this month", "2020-02-01/2020-02-11"),
    ("They sued this week.", "this week", "2020-02-10/2020-02-12"),
    ("They will sue this week.", "this week", "2020-02-12/2020-02-16"),
    ("It came at the turn of the century.", "the turn of the century", "1999~/2001~"),
    ("It was cold last winter.", "last winter", "2018-12/2019-02"),
    ("It grew in the 1980s.", "the 1980s", "198X"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "phrase", "edtf"), TENSE + CHAINS + RANGES)
def test_a_phrase_is_placed(text, phrase, edtf):
    assert found(text).get(phrase) == edtf, found(text)


def test_today_in_a_quotation_is_the_day_the_words_were_spoken():
    text = "“Today is a great day,” Barr said on Monday. Critics disagreed."
    assert found(text)["Today"] == "2020-02-10"


def test_today_outside_a_quotation_is_the_day_of_the_article():
    text = "The suit filed today cites words that Barr spoke on Monday."
    assert found(text)["today"] == "2020-02-12"


def test_with_no_publication_day_nothing_relative_is_placed():
    text = "They sued on Monday and again on March 6, after a ruling of May 1, 2017."
    assert found(text, intervals.unknown()) == {
        "Monday": None,
        "March 6": None,
        "May 1, 2017": "2017-05-01",
    }


def test_a_publication_week_widens_what_hangs_on_it():
    week = intervals.between(dt.date(2020, 2, 10), dt.date(2020, 2, 14))
    text = "They sued yesterday, and in January, and will sue next week."
    assert found(text, week) == {
        "yesterday": "2020-02-09/2020-02-13",
        "January": "2020-01",
        "next week": "2020-02-17/2020-02-23",
    }


def test_a_half_open_publication_day_leaves_the_same_end_open():
    since = intervals.not_before(dt.date(2020, 2, 10))
    assert found("They sued yesterday.", since) == {"yesterday": "2020-02-09/.."}


def test_a_day_without_its_year_keeps_its_month_in_an_article_of_unsure_day():
    (time,) = find_times("They sued on Feb. 10.", known(intervals.not_before(dt.date(2018, 1, 1))))
    assert time.value == "XXXX-02-10"


def test_a_first_conference_that_is_set_lies_ahead():
    text = "In 2014 it began. A judge set a first conference for Sept. 14 in the case."
    times = find_times(text, known(intervals.day(dt.date(2017, 8, 31))))
    assert [time.value for time in times] == ["2014", "2017-09-14"]


def test_what_is_on_a_weekday_lies_ahead():
    (time,) = find_times("The deadline is Friday.", known(intervals.day(WEDNESDAY)))
    assert time.value == "2020-02-14"


def test_somebody_who_could_not_be_reached_was_sought_before():
    (time,) = find_times("He could not be reached Friday.", known(intervals.day(WEDNESDAY)))
    assert time.value == "2020-02-07"


def test_a_weekday_in_an_article_of_unsure_day_is_no_single_day():
    times = find_times(
        "They sued on Monday.",
        known(intervals.between(dt.date(2020, 2, 1), dt.date(2020, 2, 29))),
    )
    assert times[0].interval is not None
    assert times[0].interval.precision is not Precision.DAY


def test_it_says_why():
    (time,) = find_times("The state sued on Monday.", known(intervals.day(WEDNESDAY)))
    assert time.why == (
        "“on Monday”, past tense, in an article of Wednesday 12 February 2020: "
        "Monday 10 February 2020."
    )
