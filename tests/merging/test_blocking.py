"""A report looks where the event that it could mean is kept."""

import datetime as dt

import pytest

from articles.extraction.times import intervals
from timeline.merging.blocking import keys_kept, keys_sought
from timeline.merging.values import Party, Report

D = dt.date
DAY = intervals.day(D(2020, 3, 31))
DATES = {
    "day": DAY,
    "week over the end of the month": intervals.between(D(2020, 3, 30), D(2020, 4, 5)),
    "year": intervals.year(2020),
    "by a day": intervals.by(D(2020, 4, 5)),
    "by a day two years on": intervals.by(D(2022, 4, 5)),
    "two years": intervals.years(2019, 2020),
    "unknown": intervals.unknown(),
}


def report(interval, name="State of Oregon", type_="lawsuit"):
    return Report(
        type_, "occurred", (interval,), (Party(name, "defendant", "", False),), (), (), ()
    )


@pytest.mark.parametrize("sought", DATES)
def test_a_report_finds_a_known_day(sought):
    found = keys_sought(report(DATES[sought])) & keys_kept(report(DAY))
    assert bool(found) is (sought != "unknown")


@pytest.mark.parametrize("kept", DATES)
def test_a_report_of_a_day_finds_events_of_wider_dates(kept):
    assert keys_sought(report(DAY)) & keys_kept(report(DATES[kept]))


def test_another_year_name_or_type_is_kept_elsewhere():
    known = keys_kept(report(DAY))
    assert not keys_sought(report(intervals.day(D(2018, 3, 31)))) & known
    assert not keys_sought(report(DAY, "State of Nevada")) & known
    assert not keys_sought(report(DAY, type_="ruling")) & known


def test_types_that_reports_mix_up_are_kept_together():
    assert keys_sought(report(DAY, type_="speech")) & keys_kept(report(DAY, type_="statement"))


def test_a_report_looks_in_few_places():
    assert max(len(keys_sought(report(date))) for date in DATES.values()) < 20
