"""The conventions for intervals of days."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.extraction.times import intervals
from articles.extraction.values import Precision

days = st.dates(dt.date(1, 1, 1), dt.date(9999, 12, 31))


@pytest.mark.parametrize(
    ("interval", "edtf", "precision"),
    [
        (intervals.week_of(dt.date(2018, 1, 24)), "2018-01-22/2018-01-28", Precision.WEEK),
        (intervals.weekend_of(dt.date(2020, 2, 12)), "2020-02-15/2020-02-16", Precision.WEEK),
        (intervals.month(2020, 2), "2020-02", Precision.MONTH),
        (intervals.quarter(2017, 3), "2017-07/2017-09", Precision.YEAR),
        (intervals.season(2017, "FA"), "2017-23", Precision.YEAR),
        (intervals.season(2017, "WI"), "2017-12/2018-02", Precision.YEAR),
        (intervals.years(1980, 1989), "198X", Precision.APPROX),
        (intervals.years(1900, 1999), "19XX", Precision.APPROX),
        (intervals.by(dt.date(2020, 2, 10)), "[..2020-02-10]", Precision.APPROX),
        (intervals.hedge(intervals.year(2008)), "2008~", Precision.APPROX),
        (intervals.part(intervals.month(2020, 2), "END"), "2020-02-21/2020-02-29", Precision.WEEK),
        (intervals.part(intervals.year(2018), "MID"), "2018-05/2018-08", Precision.YEAR),
        (intervals.part(intervals.years(1990, 1999), "START"), "1990/1993", Precision.APPROX),
    ],
)
def test_the_conventions(interval, edtf, precision):
    assert (interval.edtf, interval.precision) == (edtf, precision)


@given(days, st.integers(-200_000, 200_000))
def test_no_step_leaves_the_calendar(day, count):
    assert dt.date.min <= intervals.shifted(day, count) <= dt.date.max
    assert dt.date.min <= intervals.add_months(day, count) <= dt.date.max


@given(days, days)
def test_ends_in_the_wrong_order_are_swapped(one, other):
    interval = intervals.between(one, other)
    assert (interval.earliest, interval.latest) == (min(one, other), max(one, other))
