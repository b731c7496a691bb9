"""Two reports: one event or two. Each row says what they have in common and what not."""

import datetime as dt
from dataclasses import replace

import pytest

from articles.extraction.times import intervals
from timeline.merging.compare import compare
from timeline.merging.values import Party, Report, Site, Telling
from timeline.merging.words import likeness, telling_stems

MONDAY = intervals.day(dt.date(2020, 3, 2))
TUESDAY = intervals.day(dt.date(2020, 3, 3))
WEEK = intervals.between(dt.date(2020, 3, 2), dt.date(2020, 3, 8))
YEAR = intervals.year(2020)
BY_MARCH = intervals.by(dt.date(2020, 3, 5))
DOJ = Party("U.S. Department of Justice", "plaintiff", "United States", person=False)
ADMINISTRATION = Party("Trump administration", "plaintiff", "United States", person=False)
OREGON = Party("State of Oregon", "defendant", "Oregon", person=False)
GOVERNOR = Party("Kate Brown", "defendant", "Oregon", person=True)
NEVADA = Party("State of Nevada", "defendant", "Nevada", person=False)
STONE = Party("Ada Stone", "speaker", "United States", person=True)
RIVERS = Party("Bo Rivers", "speaker", "United States", person=True)
JAILS = "jail releases of inmates and detainer forms"
FEES = "airport fees for removal flights and parking"


def report(
    type_="lawsuit", interval=MONDAY, parties=(DOJ, OREGON), place="Oregon", words=JAILS, **more
):
    sites = (Site(place, ()),) if place else ()
    telling = Telling(telling_stems(words), frozenset())
    return Report(type_, "occurred", (interval,), tuple(parties), sites, (telling,), (), **more)


SUIT = report()


@pytest.mark.parametrize(
    "other",
    [
        report(),
        report(interval=YEAR),
        report(interval=BY_MARCH),
        report(interval=WEEK, parties=(ADMINISTRATION, OREGON)),
        report(parties=(DOJ, GOVERNOR)),
        report(place="", words="a suit over jails"),
        report(parties=(DOJ,), place=""),
        replace(SUIT, sites=(Site("Lane County, OR", ("Oregon",)),)),
    ],
    ids=[
        "all alike",
        "vague date",
        "no date",
        "administration for department",
        "governor for state",
        "other words on the same day",
        "no defendant named",
        "a county of the state",
    ],
)
def test_one_event(other):
    verdict = compare(SUIT, other)
    assert verdict.same, verdict
    assert verdict.reasons
    assert compare(other, SUIT).same


@pytest.mark.parametrize(
    ("other", "why"),
    [
        (report(type_="ruling"), "ruling"),
        (report(interval=TUESDAY), "do not meet"),
        (report(parties=(DOJ, NEVADA), place="Nevada"), "done to others"),
        (replace(SUIT, status="threatened"), "threatened"),
        (replace(SUIT, status="negated"), "negated"),
        (report(parties=(NEVADA,), place="Nevada"), "done to others"),
        (report(parties=(DOJ,), place="Nevada"), "other places"),
    ],
)
def test_something_rules_it_out(other, why):
    assert why in compare(SUIT, other).conflict
    assert not compare(SUIT, other).same


@pytest.mark.parametrize(
    "other",
    [
        report(interval=YEAR, words=FEES),
        report(interval=BY_MARCH, parties=(DOJ,), place="", words="suits"),
    ],
    ids=["another matter in the same year", "next to nothing said"],
)
def test_a_vague_report_needs_more_than_a_name(other):
    assert not compare(replace(SUIT, intervals=(YEAR,)), other).same


def said(speaker, words, type_="statement", interval=MONDAY):
    return report(type_, interval, (speaker,), "", words)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (said(STONE, JAILS), said(STONE, JAILS, "speech"), True),
        (said(STONE, JAILS), said(STONE, FEES), False),
        (said(STONE, JAILS), said(RIVERS, JAILS), False),
        (said(STONE, JAILS), said(STONE, JAILS, interval=TUESDAY), False),
    ],
    ids=["speech and statement", "two matters", "two speakers", "two days"],
)
def test_what_one_person_says(one, other, same):
    assert compare(one, other).same is same


def test_a_day_and_that_day_or_the_next_are_nearly_one_day():
    next_day = intervals.between(dt.date(2020, 3, 2), dt.date(2020, 3, 3))
    scores = [compare(SUIT, report(interval=one)).score for one in (MONDAY, next_day, WEEK)]
    assert scores == sorted(scores, reverse=True)
    assert len(set(scores)) == 3


def test_what_was_announced_and_then_happened_is_one_event():
    assert compare(replace(SUIT, status="scheduled"), SUIT).same
    vague = replace(SUIT, status="scheduled", intervals=(BY_MARCH,))
    assert not compare(vague, SUIT).same


def test_the_date_that_an_editor_set_and_that_of_the_reports_both_match():
    edited = replace(SUIT, intervals=(TUESDAY, MONDAY))
    assert compare(report(interval=MONDAY), edited).same


def test_words_that_are_on_every_page_tell_little():
    common = telling_stems("sanctuary city law police officials")
    telling = telling_stems("airport flights contractor parking fees")
    assert likeness(common, common) < likeness(telling, telling)
    assert telling_stems("Oregon sued", ["State of Oregon"]) == telling_stems("sued")


def test_a_place_that_a_ruling_does_not_name_tells_little():
    ruling = report("ruling", parties=(DOJ,))
    inferred = replace(ruling, sites=(Site("Oregon", (), named=False),))
    assert compare(ruling, inferred).score < compare(ruling, ruling).score
    suit = replace(SUIT, sites=(Site("Oregon", (), named=False),))
    assert compare(SUIT, suit).score == compare(SUIT, SUIT).score


@pytest.mark.parametrize(
    ("several", "single", "same"),
    [(BY_MARCH, MONDAY, False), (MONDAY, MONDAY, True), (MONDAY, BY_MARCH, True)],
    ids=["an undated group is none of its parts", "two suits of a day", "a part without its day"],
)
def test_a_report_of_several_and_a_report_of_one(several, single, same):
    group, one = report(interval=several, several=True), report(interval=single)
    assert compare(group, one).same is compare(one, group).same is same
