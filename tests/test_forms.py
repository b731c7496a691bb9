"""Query strings: what they mean, and what is said when they mean nothing."""

import datetime as dt
from urllib.parse import urlencode

import pytest
from django.http import QueryDict

from timeline.filters import Choice, Filters, Order, query_string_of
from timeline.forms import days_of, filters_from_query


def known(facet: str, slug: str) -> bool:
    return slug in {"jeff-sessions", "new-jersey", "barr-lawsuits", "harbor-post"}


def read(query: str) -> tuple[Filters, list[str]]:
    return filters_from_query(QueryDict(query), known)


DAYS = [
    ("2017", dt.date(2017, 1, 1), dt.date(2017, 12, 31)),
    ("2017-02", dt.date(2017, 2, 1), dt.date(2017, 2, 28)),
    ("2020-02", dt.date(2020, 2, 1), dt.date(2020, 2, 29)),
    ("2017-03-01", dt.date(2017, 3, 1), dt.date(2017, 3, 1)),
    ("9999", dt.date(9999, 1, 1), dt.date(9999, 12, 31)),
]


@pytest.mark.parametrize(("given", "first", "last"), DAYS)
def test_a_year_a_month_or_a_day(given: str, first: dt.date, last: dt.date) -> None:
    assert days_of(given) == (first, last)


@pytest.mark.parametrize(
    "given", ["", "17", "2017-13", "2017-02-30", "0000", "2017-3", "٢٠١٧", "x"]
)
def test_anything_else_is_no_date(given: str) -> None:
    assert days_of(given) is None


def test_everything_is_read() -> None:
    query = (
        "q=+sanctuary++city+&from=2017&to=+2018-03+&type=letter&type=lawsuit&actor=jeff-sessions"
        "&not-jurisdiction=new-jersey&thread=barr-lawsuits&publisher=harbor-post&review=reviewed"
        "&not-status=scheduled&open=1&order=desc&page=3&at=2017-05&unknown=1"
    )
    filters, errors = read(query)
    assert errors == []
    assert filters == Filters(
        q="sanctuary city",
        since=dt.date(2017, 1, 1),
        until=dt.date(2018, 3, 31),
        since_as_given="2017",
        until_as_given="2018-03",
        type=Choice(("lawsuit", "letter")),
        actor=Choice(("jeff-sessions",)),
        jurisdiction=Choice((), ("new-jersey",)),
        thread=Choice(("barr-lawsuits",)),
        publisher=Choice(("harbor-post",)),
        review=Choice(("reviewed",)),
        status=Choice((), ("scheduled",)),
        open=True,
        order=Order.DESC,
        page=3,
        at=dt.date(2017, 5, 1),
        at_as_given="2017-05",
    )


def test_filters_print_as_the_query_that_reads_as_them() -> None:
    filters, _ = read("type=letter&from=2017&q=a+b&not-actor=jeff-sessions&order=desc&page=2")
    assert read(filters.query_string()) == (filters, [])


# query → (beginning of the message, what it must also say)
MISTAKES = [
    ("from=soon", "from: “soon”", "2017-03-01"),
    ("to=2017-02-30", "to: “2017-02-30”", "2017-03-01"),
    ("at=yesterday", "at: “yesterday”", "2017-03-01"),
    ("from=2018&to=2017", "from: 2018 lies after to: 2017", "earlier date first"),
    ("type=party", "type: “party”", "lawsuit"),
    ("not-type=party", "not-type: “party”", "lawsuit"),
    ("review=rejected", "review: “rejected”", "proposed, reviewed"),
    ("status=maybe", "status: “maybe”", "occurred"),
    ("actor=nobody", "actor: there is no actor “nobody”", "list of actors"),
    ("page=0", "page: “0”", "from 1"),
    ("page=-1", "page: “-1”", "from 1"),
    ("page=99999999999999999999", "page: “9999", "from 1"),
    ("page=two", "page: “two”", "from 1"),
    ("order=random", "order: “random”", "asc, desc"),
    ("order=relevance", "order: relevance needs words", "q"),
    ("open=yes", "open: “yes”", "1, 0"),
    ("q=a%00b", "q: has characters that are no text", "left out"),
    ("actor=%00", "actor: has characters that are no text", "left out"),
    ("q=" + "long+" * 80, "q: only the first 200", "characters"),
]


@pytest.mark.parametrize(("query", "begins", "says"), MISTAKES)
def test_a_mistake_is_named_with_what_is_accepted(query: str, begins: str, says: str) -> None:
    filters, errors = read(query)
    assert len(errors) == 1
    assert errors[0].startswith(begins)
    assert says in errors[0]
    assert len(filters.q) <= 200
    assert (filters.page, filters.since, filters.type) == (1, None, Choice())


@pytest.mark.parametrize(
    ("name", "first", "last"),
    [
        ("q", "grant", "jail"),
        ("from", "2016", "2017"),
        ("to", "2019", "2018"),
        ("at", "2016", "2017-05"),
        ("page", "1", "2"),
        ("order", "asc", "desc"),
        ("open", "0", "1"),
    ],
)
def test_a_parameter_with_one_value_may_not_have_two(name: str, first: str, last: str) -> None:
    filters, errors = read(f"{name}={first}&{name}={last}")
    assert errors == [f"{name}: is given more than once; only the last, “{last}”, counts."]
    assert filters == read(f"{name}={last}")[0]


@pytest.mark.parametrize("query", ["from=2017&from=2017", "from=&from=2017", "from=2017&from="])
def test_saying_the_same_twice_is_no_mistake(query: str) -> None:
    assert read(query) == read("from=2017")


def test_a_long_value_is_shortened_in_the_message() -> None:
    assert len(read("actor=" + "x" * 5000)[1][0]) < 150


def test_values_are_limited_sorted_and_each_taken_once() -> None:
    assert read("type=ruling&type=letter&type=ruling&type=")[0].type == Choice(("letter", "ruling"))


@pytest.mark.parametrize(
    "value", ["", "a-b_c.d~e", "A9", "two words", "é", "a&b=c", '"x*"', "+", "\n"]
)
def test_addresses_are_written_as_urlencode_writes_them(value: str) -> None:
    pairs = [("q", value), ("not-actor", value)]
    assert query_string_of(pairs) == urlencode(pairs)
