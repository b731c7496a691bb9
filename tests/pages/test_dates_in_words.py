"""Every form in which pages tell a date."""

import datetime as dt

import pytest

from articles.extraction.times import intervals
from articles.extraction.values import Interval, Precision
from timeline import dates_in_words
from timeline.views import rows


def stored(earliest: str, latest: str, edtf: str) -> Interval:
    """An interval as a row has it; the words follow from the days and the EDTF alone."""
    first = dt.date.fromisoformat(earliest) if earliest else None
    last = dt.date.fromisoformat(latest) if latest else None
    return Interval(first, last, Precision.APPROX, edtf)


@pytest.mark.parametrize(
    ("earliest", "latest", "edtf", "words"),
    [
        # one day
        ("2020-02-10", "2020-02-10", "2020-02-10", "10 February 2020"),
        ("2017-10-01", "2017-10-01", "2017-10-01", "1 October 2017"),
        # a calendar week, and other stretches of seven days
        ("2018-01-22", "2018-01-28", "2018-01-22/2018-01-28", "week of 22 January 2018"),
        ("2018-01-23", "2018-01-29", "2018-01-23/2018-01-29", "between 23 and 29 January 2018"),
        # months, years, decades
        ("2020-02-01", "2020-02-29", "2020-02", "February 2020"),
        ("2020-02-01", "2020-02-28", "2020-02-01/2020-02-28", "between 1 and 28 February 2020"),
        ("2019-01-01", "2019-12-31", "2019", "2019"),
        ("1980-01-01", "1989-12-31", "198X", "the 1980s"),
        ("1985-01-01", "1994-12-31", "1985/1994", "between 1985 and 1994"),
        ("1900-01-01", "1999-12-31", "19XX", "between 1900 and 1999"),
        # seasons are told as such only where the date says so
        ("2018-03-01", "2018-05-31", "2018-21", "spring 2018"),
        ("2018-03-01", "2018-05-31", "2018-03/2018-05", "between March and May 2018"),
        ("2018-09-01", "2018-11-30", "2018-23~", "about autumn 2018"),
        ("2017-12-01", "2018-02-28", "2017-12/2018-02", "between December 2017 and February 2018"),
        # from one day to another
        (
            "2018-01-05",
            "2018-02-03",
            "2018-01-05/2018-02-03",
            "between 5 January and 3 February 2018",
        ),
        (
            "2017-12-30",
            "2018-01-02",
            "2017-12-30/2018-01-02",
            "between 30 December 2017 and 2 January 2018",
        ),
        ("2017-10-11", "2017-10-12", "2017-10-11/2017-10-12", "11 or 12 October 2017"),
        # hedged
        ("1987-01-01", "1987-12-31", "1987~", "about 1987"),
        ("2017-03-01", "2017-03-31", "2017-03?", "perhaps March 2017"),
        ("2017-03-09", "2017-03-09", "2017-03-09%", "perhaps about 9 March 2017"),
        ("2018-01-05", "2018-01-20", "2018-01-05~/2018-01-20~", "about 5 to 20 January 2018"),
        ("1980-01-01", "1989-12-31", "198X~", "about the 1980s"),
        # one end open: one day of an open stretch, or all of it
        ("", "2020-02-12", "[..2020-02-12]", "by 12 February 2020"),
        ("", "2020-02-29", "[..2020-02]", "by the end of February 2020"),
        ("", "2019-12-31", "[..2019]", "by the end of 2019"),
        ("2020-02-12", "", "[2020-02-12..]", "12 February 2020 or later"),
        ("2017-01-01", "", "[2017..]", "2017 or later"),
        ("", "2020-02-12", "../2020-02-12", "by 12 February 2020"),
        ("", "2020-02-12", "/2020-02-12", "by 12 February 2020"),
        ("2020-02-12", "", "2020-02-12/..", "from 12 February 2020 on"),
        ("2020-02-01", "", "2020-02/..", "from February 2020 on"),
        ("1987-01-01", "", "1987~/..", "from about 1987 on"),
        ("", "2020-02-12", "../2020-02-12~", "by about 12 February 2020"),
        # one of several days, or several days
        ("2018-01-05", "2018-01-09", "[2018-01-05,2018-01-09]", "5 January 2018 or 9 January 2018"),
        (
            "2018-01-05",
            "2018-01-09",
            "{2018-01-05,2018-01-09}",
            "5 January 2018 and 9 January 2018",
        ),
        # nothing known
        ("", "", "../..", "date not known"),
        ("", "", "", "date not known"),
        # an EDTF that is missing still gives the two days
        ("", "2020-02-12", "", "by 12 February 2020"),
        ("2020-02-10", "2020-02-10", "", "10 February 2020"),
    ],
)
def test_the_words_of_an_interval(earliest, latest, edtf, words) -> None:
    assert dates_in_words.in_words(stored(earliest, latest, edtf)) == words


@pytest.mark.parametrize(
    ("interval", "words"),
    [
        (intervals.day(dt.date(2020, 2, 10)), "10 February 2020"),
        (intervals.week_of(dt.date(2018, 1, 24)), "week of 22 January 2018"),
        (intervals.month(2018, 1), "January 2018"),
        (intervals.season(2018, "SU"), "summer 2018"),
        (intervals.year(2019), "2019"),
        (intervals.years(1980, 1989), "the 1980s"),
        (intervals.by(dt.date(2020, 2, 12)), "by 12 February 2020"),
        (intervals.not_before(dt.date(2020, 2, 12)), "12 February 2020 or later"),
        (intervals.since(dt.date(2020, 2, 12)), "from 12 February 2020 on"),
        (intervals.until(dt.date(2020, 2, 12)), "by 12 February 2020"),
        (intervals.unknown(), "date not known"),
    ],
)
def test_what_the_reader_makes_has_words(interval, words) -> None:
    assert dates_in_words.in_words(interval) == words


@pytest.mark.parametrize(
    ("earliest", "latest", "machine"),
    [
        ("2020-02-10", "2020-02-10", "2020-02-10"),
        ("2018-01-22", "2018-01-28", "2018-W04"),
        ("2018-12-31", "2019-01-06", "2019-W01"),  # the ISO year of a week is its Thursday's
        ("2020-02-01", "2020-02-29", "2020-02"),
        ("2019-01-01", "2019-12-31", "2019"),
        ("2018-01-05", "2018-01-20", ""),  # HTML knows no ranges: better none than a false day
        ("", "2020-02-12", ""),
        ("", "", ""),
    ],
)
def test_the_machine_form_never_says_more_than_is_known(earliest, latest, machine) -> None:
    assert dates_in_words.machine_form(stored(earliest, latest, "")) == machine


@pytest.mark.parametrize(
    ("earliest", "latest", "shape"),
    [
        ("2020-02-10", "2020-02-10", "day"),
        ("2019-01-01", "2019-12-31", "span"),
        ("", "2020-02-12", "until"),
        ("2020-02-12", "", "from"),
        ("", "", "unknown"),
    ],
)
def test_the_shape_on_the_time_rail(earliest, latest, shape) -> None:
    assert dates_in_words.shape(stored(earliest, latest, "")) == shape


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ("2017-01-01", "2017-12-31", "2017"),
        ("2017-01-01", "2018-12-31", "2017 to 2018"),
        ("2017-03-01", "2017-03-31", "March 2017"),
        ("2017-03-05", "2017-03-09", "5 to 9 March 2017"),
        ("2017-03-05", "2017-03-05", "5 March 2017"),
    ],
)
def test_a_range_in_words(first, last, words) -> None:
    days = dt.date.fromisoformat(first), dt.date.fromisoformat(last)
    assert dates_in_words.range_in_words(*days) == words


@pytest.mark.parametrize("day", [dt.date(2020, 2, 10), dt.date(999, 1, 2), dt.date(1000, 1, 1)])
@pytest.mark.parametrize("edtf", ["", "2020-02-10", "2020-02-10~"])
def test_a_row_says_a_day_as_every_other_page_does(day: dt.date, edtf: str) -> None:
    interval = Interval(day, day, Precision.DAY, edtf)
    words, machine = dates_in_words.in_words(interval), dates_in_words.machine_form(interval)
    told = f'<time datetime="{machine}">{words}</time>' if machine else words
    date = rows.dated(day, day, "day", edtf)
    assert (date.words, date.rail) == (told, "day day")
