"""Titles stand alone, in the present tense, without dates."""

import datetime as dt

import pytest

from articles.extraction import reader
from articles.extraction.events.titles.cuts import shortened
from articles.extraction.events.titles.wording import (
    balanced,
    compressed,
    is_plural,
    joined_names,
    phrase_of_subject,
    short_name,
)
from articles.extraction.names.matcher import Matcher
from articles.extraction.times import intervals
from articles.extraction.values import Published, PublishedBasis

PUBLISHED = Published(intervals.day(dt.date(2019, 6, 12)), PublishedBasis.STATED, "")


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
        (  # the other party of an agreement is not its subject
            "Elko County reached an agreement with ICE on Friday.",
            "Elko County, NV reaches an agreement with ICE",
        ),
        (  # the clause before the main one, and whom its "he" means
            "Rep. Jim Lind listened. Before he signed the bill Friday, Gov. Dan Roe spoke in Reno.",
            "Dan Roe signs the bill",
        ),
        (  # the order, not the ruling that blocked it
            "On Tuesday came a ruling from a judge, who froze the directive, signed by Sheriff "
            "Greg Voss on Jan. 25.",
            "Directive signed by Sheriff Greg Voss",
        ),
        (  # a suit sues nobody itself
            "A lawsuit filed last month sues Gov. Phil Murphy over a state law.",
            "Lawsuit against Phil Murphy over a state law",
        ),
        (  # a motion is no suit
            "A motion to dismiss Elko County's complaint was filed Monday by the state of Nevada.",
            "Motion to dismiss Elko County's complaint filed by Nevada",
        ),
        (  # "him" is named
            "Sreyn Lao was arraigned in Boston. ICE issued a detainer against him on Monday.",
            "ICE issues a detainer against Sreyn Lao",
        ),
        (  # the officer, not the state that the title names
            "Texas Gov. Greg Abbott signed Senate Bill 4 in May.",
            "Greg Abbott signs Senate Bill 4",
        ),
        (  # what is asked not to be done
            "Sheriffs urged Gov. Jerry Brown on Tuesday not to sign the bill into law.",
            "Call not to sign the bill into law",
        ),
        (  # what was said, where the clause has nothing but the occasion
            "“Jails are no shelters,” Gov. Greg Abbott said in a statement on Friday.",
            "Greg Abbott: “Jails are no shelters”",
        ),
        (  # the quotation as far as it is a whole thought
            "“We run the jails for the whole county, and nobody asked us what such a rule would "
            "cost,” Gov. Greg Abbott told reporters on Friday.",
            "Greg Abbott: “We run the jails for the whole county”",
        ),
        (  # what was said rather than where
            "Mayor Ted Wheeler said on Friday at a forum of chiefs that officers would stay out.",
            "Ted Wheeler says officers would stay out",
        ),
        (  # a quotation that belongs to the clause keeps its marks
            "Gov. Greg Abbott said on Friday that the rule “will not alter a thing here.”",
            "Greg Abbott says the rule “will not alter a thing here”",
        ),
        (  # the subject is the first of two verbs'
            "On Friday advocates wrote to Denver and asked a court to block the rule.",
            "Advocates ask a court to block the rule",
        ),
        (  # what "which" stands for
            "The Safe Jails Act, which the Supreme Court struck down in 2012, was harsh.",
            "Supreme Court strikes Safe Jails Act down",
        ),
        (  # a law signs nothing
            "The Safe Jails Act, signed into law in 2014, forbids such arrests.",
            "Safe Jails Act signed into law",
        ),
        (  # a noun with its verb
            "Friday’s ruling of the U.S. Court of Appeals for the 2nd Circuit freed the county "
            "of it.",
            "Ruling of the 2nd Circuit appeals court freed the county of it",
        ),
        (  # the occasion and what was done on it
            "In his speech on Friday, Gov. Greg Abbott criticized the sheriffs of big counties.",
            "Greg Abbott criticizes the sheriffs of big counties",
        ),
        (  # what a court is only asked
            "The state wants a federal court to lift the injunction on police grants.",
            "Court asked to lift the injunction on police grants",
        ),
        (  # what lies ahead in the passive
            "More agents are expected to be sent to Reno on Friday.",
            "More agents to be sent to Reno",
        ),
        (  # who acts in the main clause
            "RENO, Nev. – The Justice Department raised the pressure on Friday by suing King "
            "County over its airport.",
            "Justice Department sues King County over its airport",
        ),
        (  # a large number is one word
            "Sheriff Ann Roe told the board on Friday that a deputy earned $1,200,000 in a year.",
            "Ann Roe tells the board that a deputy earned $1,200,000 in a year",
        ),
        (  # a letter that a noun tells
            "Mayor Libby Schaaf said in a letter to Jeff Sessions that the law stands.",
            "Libby Schaaf writes to Jeff Sessions",
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


@pytest.mark.parametrize(
    ("long", "short"),
    [
        (  # before a phrase that only adds
            "Judge blocks the rule that keeps money for police from cities that shelter men now",
            "Judge blocks the rule that keeps money for police from cities",
        ),
        (  # not before one that a verb waits for
            "County bars its sheriff and deputies from asking men and women in jails about papers",
            "County bars its sheriff and deputies from asking men and women",
        ),
        (  # no thought without its verb
            "High court rules police who run the jails of a state have no authority to hold men",
            "High court rules police who run the jails of a state have no authority",
        ),
        (  # "part of" is no end, the occupation is
            "Agents arrest nine men who had been part of the camp outside the old jail in Reno",
            "Agents arrest nine men who had been part of the camp",
        ),
        (  # nor is a participle with its preposition
            "Mayor says clerks would not be drawn into a quarrel between the county and the state",
            "Mayor says clerks would not be drawn into a quarrel",
        ),
    ],
)
def test_a_long_title_ends_with_a_whole_thought(long: str, short: str):
    assert shortened(long, 2) == short


@pytest.mark.parametrize(
    ("words", "with_marks"),
    [
        ("Lee calls it “a fine day", "Lee calls it “a fine day”"),
        ("Lee calls it a fine day” now", "Lee calls it a fine day now"),
        ('Lee hails "safe" cities', "Lee hails “safe” cities"),
    ],
)
def test_quotation_marks_come_in_pairs(words: str, with_marks: str):
    assert balanced(words) == with_marks


def test_headlines_have_short_names_and_no_long_lists():
    long = "Agents of the Department of Homeland Security to be sent to Reno, Elko, Ely and Fallon"
    assert compressed(long) == "Agents of Homeland Security to be sent to Reno, Elko and others"


def test_many_names_are_cut_short():
    assert joined_names(["Ames", "Bath", "Cody"], 2) == "Ames, Bath and others"
