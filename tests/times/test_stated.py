"""Dates that somebody states outside a text, and EDTF as an editor types it."""

import datetime as dt

import pytest

from articles.extraction.times.stated import parse_edtf, parse_stated
from articles.extraction.values import Precision


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("2020-02-10", "2020-02-10"),
        ("2020-02-10T09:00:00Z", "2020-02-10"),
        ("20200210", "2020-02-10"),
        ("2020-02", "2020-02"),
        ("2020", "2020"),
        ("Feb. 10, 2020", "2020-02-10"),
        ("Mon, 10 Feb 2020 12:00:00 GMT", "2020-02-10"),
        ("February 2018", "2018-02"),
        ("[..2020-02-10]", "[..2020-02-10]"),
    ],
)
def test_it_reads_a_stated_date(text, edtf):
    stated = parse_stated(text)
    assert stated is not None
    assert stated.edtf == edtf


@pytest.mark.parametrize(
    "text",
    [
        *("", "yesterday", "March 6", "2020-13-45", "soon", "x" * 500),
        *("Feb 10", "10 Feb", "February 31", "Feb 10, 20", "2/10/20"),
    ],
)
def test_it_guesses_nothing(text):
    assert parse_stated(text) is None


@pytest.mark.parametrize(
    ("text", "earliest", "latest", "precision"),
    [
        ("2020-02-10", dt.date(2020, 2, 10), dt.date(2020, 2, 10), Precision.DAY),
        ("2017-03/2018-06", dt.date(2017, 3, 1), dt.date(2018, 6, 30), Precision.APPROX),
        ("2017-24", dt.date(2017, 12, 1), dt.date(2018, 2, 28), Precision.YEAR),
        ("198X", dt.date(1980, 1, 1), dt.date(1989, 12, 31), Precision.APPROX),
        ("2008~", dt.date(2008, 1, 1), dt.date(2008, 12, 31), Precision.APPROX),
        ("[..2020-02-12]", None, dt.date(2020, 2, 12), Precision.APPROX),
        ("2015/..", dt.date(2015, 1, 1), None, Precision.APPROX),
        ("../..", None, None, Precision.APPROX),
    ],
)
def test_edtf_gives_its_first_and_last_day(text, earliest, latest, precision):
    parsed = parse_edtf(text)
    assert (parsed.earliest, parsed.latest, parsed.precision) == (earliest, latest, precision)
    assert parsed.edtf == text


@pytest.mark.parametrize("text", ["", "hello", "2020-02-30", "2020-13", "10 Feb 2020"])
def test_a_wrong_date_is_refused_with_an_example(text):
    with pytest.raises(ValueError, match="2020-02-10"):
        parse_edtf(text)


def test_an_interval_that_ends_before_it_begins_is_refused():
    with pytest.raises(ValueError, match="ends before it begins"):
        parse_edtf("2020/2019")
