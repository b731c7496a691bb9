"""The date on which reports agree."""

import datetime as dt

import pytest

from articles.extraction.times import intervals
from articles.extraction.values import Basis
from timeline.merging.dates import agreed, overlap
from timeline.merging.values import Dating

D = dt.date
DAY = intervals.day(D(2020, 3, 2))
WEEK = intervals.between(D(2020, 3, 2), D(2020, 3, 8))
NEXT_DAYS = intervals.between(D(2020, 3, 6), D(2020, 3, 12))
YEAR = intervals.year(2020)
BY = intervals.by(D(2020, 3, 5))
FROM = intervals.not_before(D(2020, 3, 4))


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (DAY, YEAR, "2020-03-02"),
        (YEAR, DAY, "2020-03-02"),
        (BY, DAY, "2020-03-02"),
        (YEAR, YEAR, "2020"),
        (WEEK, BY, "2020-03-02/2020-03-05"),
        (WEEK, NEXT_DAYS, "2020-03-06/2020-03-08"),
        (BY, FROM, "2020-03-04/2020-03-05"),
        (DAY, NEXT_DAYS, "2020-03-02"),
        (intervals.unknown(), BY, "[..2020-03-05]"),
    ],
)
def test_the_most_precise_date_that_fits_both(one, other, expected):
    first = Dating(one, Basis.RELATIVE, "One.")
    second = Dating(other, Basis.RELATIVE, "Other.")
    assert agreed(first, second).interval.edtf == expected


def test_hedged_dates_stay_hedged():
    about = intervals.between(D(2020, 3, 1), D(2020, 3, 20), hedged=True)
    found = agreed(Dating(about, Basis.RELATIVE, ""), Dating(BY, Basis.UNDATED, ""))
    assert "~" in found.interval.edtf


def test_the_firmer_ground_is_told_where_the_days_are_the_same():
    guessed = Dating(DAY, Basis.CONTEXT, "Inherited.")
    told = Dating(DAY, Basis.ABSOLUTE, "Written.")
    assert agreed(guessed, told).why == agreed(told, guessed).why == "Written."


@pytest.mark.parametrize(
    ("one", "other", "meet"),
    [(DAY, WEEK, True), (DAY, NEXT_DAYS, False), (BY, FROM, True), (DAY, FROM, False)],
)
def test_dates_meet_if_some_day_lies_in_both(one, other, meet):
    assert overlap(one, other) is meet
    assert overlap(other, one) is meet
