"""Titles stand alone, in the present tense, without dates."""

import datetime as dt

import pytest

from articles.extraction import reader
from articles.extraction.events.wording import (
    ending_cleanly,
    is_plural,
    joined_names,
    phrase_of_subject,
    short_name,
)
from articles.extraction.names.matcher import Matcher
from articles.extraction.times import intervals
from articles.extraction.values import Published, PublishedBasis
from timeline.gazetteer import gazetteer_from_fixtures

PUBLISHED = Published(intervals.day(dt.date(2019, 6, 12)), PublishedBasis.STATED, "")


@pytest.fixture(scope="module")
def matcher() -> Matcher:
    return Matcher(gazetteer_from_fixtures())


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (  # canonical short names, the present tense, no date
            "The Justice Department sued New Jersey on Monday over its rules for jails.",
            "Justice Department sues New Jersey over its rules for jails",
        ),
        (  # the judge as told where no name is given
            "A federal judge in Chicago blocked the grant conditions on Friday.",
            "Federal judge in Chicago blocks the grant conditions",
        ),
        (  # the officer, not the state that the title names
            "Texas Gov. Greg Abbott signed Senate Bill 4 in May.",
            "Greg Abbott signs Senate Bill 4",
        ),
        (  # what is asked not to be done
            "Sheriffs urged Gov. Jerry Brown on Tuesday not to sign the bill into law.",
            "Call not to sign the bill into law",
        ),
        (  # what lies ahead
            "The Denver City Council will vote on the ordinance on Monday.",
            "Denver City Council to vote on the ordinance",
        ),
    ],
)
def test_a_title_is_made_from_the_clause(text: str, title: str, matcher: Matcher):
    assert title in [event.title for event in reader.read(text, PUBLISHED, matcher).events]


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("U.S. Department of Justice", "Justice Department"),
        ("State of New Jersey", "New Jersey"),
        ("City of Chicago", "Chicago"),
        ("King County", "King County"),
        ("U.S. Court of Appeals (9th Cir.)", "9th Circuit appeals court"),
        ("U.S. District Court, N.D. Ill.", "federal court"),
    ],
)
def test_names_are_short(name: str, short: str):
    assert short_name(name) == short


@pytest.mark.parametrize(
    ("words", "phrase"),
    [
        ("Meanwhile, a federal judge in Chicago,", "federal judge in Chicago"),
        ("On the same day the council", ""),  # an adverbial, no noun phrase
        ("He", ""),
        ("the department", ""),
        ("Seven states", "Seven states"),
    ],
)
def test_a_subject_stands_alone_or_not_at_all(words: str, phrase: str):
    assert phrase_of_subject(words) == phrase


@pytest.mark.parametrize(
    ("subject", "plural"),
    [
        ("Seven states", True),
        ("Courts in Chicago", True),
        ("Ann Lee and Bo Day", True),
        ("Jeff Sessions", False),
        ("Texas", False),
        ("police", True),
    ],
)
def test_the_verb_agrees(subject: str, plural: bool):
    assert is_plural(subject) is plural


def test_a_long_title_ends_before_a_phrase():
    long = "Judge blocks the rule that keeps money for police from cities that shelter migrants now"
    assert ending_cleanly(long) == "Judge blocks the rule that keeps money for police from cities"


def test_many_names_are_cut_short():
    assert joined_names(["Ames", "Bath", "Cody"], 2) == "Ames, Bath and others"
