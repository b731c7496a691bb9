"""The plain engine, story by story: what is listed, placed and counted, and how."""

import datetime as dt

import pytest
from django.http import QueryDict

from tests.chronology.world import Spec, World, make_world, store
from timeline import chronology
from timeline.chronology.answer import Answer
from timeline.forms import filters_from_query
from timeline.models import Event

pytestmark = pytest.mark.django_db


@pytest.fixture
def world() -> World:
    return make_world()


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def ask(query: str) -> Answer:
    filters, errors = filters_from_query(QueryDict(query), known=lambda facet, slug: True)
    assert errors == []
    return chronology.ask(filters)


def titles(keys) -> list[str]:
    by_key = dict(Event.objects.values_list("pk", "title"))
    return [by_key[key] for key in keys]


def test_order_is_day_then_wider_interval_then_identifier(world: World) -> None:
    first = day("2020-01-01")
    store(world, Spec(first, first, title="day b"), ref="b")
    store(world, Spec(first, first, title="day a"), ref="a")
    store(world, Spec(first, day("2020-12-31"), title="year"), ref="c")
    store(world, Spec(first, None, title="since"), ref="z")
    store(world, Spec(None, day("2019-12-31"), title="by"), ref="y")
    assert titles(ask("").events) == ["by", "since", "year", "day a", "day b"]
    assert titles(ask("order=desc").events) == ["day b", "day a", "year", "since", "by"]


def test_rejected_merged_and_unasked_statuses_do_not_show(world: World) -> None:
    first = day("2020-01-01")
    store(world, Spec(first, first, title="shown"))
    store(world, Spec(first, first, title="rejected", review="rejected"))
    store(world, Spec(first, first, title="merged", merged=True))
    store(world, Spec(first, first, title="threat", status="threatened"))
    assert titles(ask("").events) == ["shown"]
    assert titles(ask("status=threatened").events) == ["threat"]
    assert ask("not-status=occurred").total == 0
    statuses = {v.value: v.count for f in ask("").facets if f.name == "status" for v in f.values}
    assert statuses == {"occurred": 1, "threatened": 1}


# earliest, latest, query → (certain, possible, could be, undated)
RANGES = [
    ("2017-03-01", "2017-03-01", "from=2017&to=2017", (1, 0, 0, 0)),
    ("2016-12-31", "2017-01-01", "from=2017&to=2017", (0, 1, 0, 0)),
    ("2016-01-01", "2018-12-31", "from=2017&to=2017", (0, 1, 0, 0)),
    ("2018-01-01", "2018-01-01", "from=2017&to=2017", (0, 0, 0, 0)),
    (None, "2017-05-05", "from=2017&to=2017", (0, 1, 0, 0)),
    (None, "2018-05-05", "from=2017&to=2017", (0, 0, 1, 0)),
    (None, "2016-05-05", "from=2017&to=2017", (0, 0, 0, 0)),
    ("2017-05-05", None, "from=2017&to=2017", (0, 1, 0, 0)),
    ("2016-05-05", None, "from=2017&to=2017", (0, 0, 1, 0)),
    ("2018-05-05", None, "from=2017&to=2017", (0, 0, 0, 0)),
    (None, None, "from=2017&to=2017", (0, 0, 0, 1)),
    (None, "2017-05-05", "", (1, 0, 0, 0)),
    (None, None, "", (0, 0, 0, 1)),
    ("2017-05-05", None, "from=2017", (0, 1, 0, 0)),
    ("2016-05-05", None, "from=2017", (0, 0, 1, 0)),
    (None, "2018-05-05", "to=2017", (0, 0, 1, 0)),
    (None, "2018-05-05", "from=2017", (0, 1, 0, 0)),
]


@pytest.mark.parametrize(("earliest", "latest", "query", "expected"), RANGES)
def test_range_tells_certain_from_possible(
    world: World, earliest: str | None, latest: str | None, query: str, expected: tuple[int, ...]
) -> None:
    store(world, Spec(earliest and day(earliest), latest and day(latest)))
    answer = ask(query)
    assert (answer.certain, answer.possible, answer.could_be, answer.undated) == expected
    assert answer.total == answer.certain + answer.possible == len(answer.events)
    assert len(answer.possible_events) == answer.possible
    assert len(answer.could_be_events) == 0
    assert len(ask(query + "&open=1").could_be_events) == answer.could_be
    ranged = bool(query)
    assert len(answer.undated_events) == (0 if ranged else answer.undated)


def test_place_includes_what_lies_in_it_and_counts_an_event_once(world: World) -> None:
    first = day("2020-01-01")
    store(world, Spec(first, first, title="both", places=(3, 4)))
    store(world, Spec(first, first, title="jersey", places=(1,)))
    answer = ask("jurisdiction=washington")
    assert titles(answer.events) == ["both"]
    facet = next(f for f in answer.facets if f.name == "jurisdiction")
    counts = {v.value: (v.count, v.depth) for v in facet.values}
    assert counts["washington"] == (1, 1)
    assert counts["united-states"] == (2, 0)
    assert counts["new-jersey"] == (1, 1)
    assert counts["seattle-wa"] == (1, 3)
    assert titles(ask("not-jurisdiction=washington").events) == ["jersey"]


def test_values_of_a_facet_are_alternatives_and_facets_narrow(world: World) -> None:
    first = day("2020-01-01")
    store(world, Spec(first, first, title="a", actors=(0,), type="letter"), ref="a")
    store(world, Spec(first, first, title="b", actors=(1,), type="letter"), ref="b")
    store(world, Spec(first, first, title="c", actors=(1, 2), type="lawsuit"), ref="c")
    assert titles(ask("actor=jeff-sessions&actor=william-barr").events) == ["a", "b", "c"]
    assert titles(ask("actor=william-barr&type=letter").events) == ["b"]
    assert titles(ask("actor=william-barr&not-actor=justice-department").events) == ["b"]
    actors = next(f for f in ask("actor=jeff-sessions").facets if f.name == "actor")
    assert [(v.value, v.count, v.chosen) for v in actors.values] == [
        ("jeff-sessions", 1, True),
        ("william-barr", 2, False),
        ("justice-department", 1, False),
    ]


def test_publisher_is_that_of_an_article_or_of_a_cited_source(world: World) -> None:
    first = day("2020-01-01")
    store(world, Spec(first, first, title="read", quotes=((0, "They sued."),)))
    store(world, Spec(first, first, title="cited", cites=(0, 1)))
    assert sorted(titles(ask("publisher=harbor-post").events)) == ["cited", "read"]
    assert titles(ask("publisher=valley-wire").events) == ["cited"]


# query → titles found
SEARCHES = [
    ("q=city", ["plural", "quoted"]),
    ("q=cities+news", ["plural"]),
    ("q=new", []),
    ("q=cit*", ["plural", "quoted"]),
    ("q=citie*", ["plural"]),
    ("q=%22sanctuary+city%22", ["plural"]),
    ("q=%22cities+sanctuary%22", []),
    ("q=cafe", ["accented"]),
    ("q=CAF%C3%89", ["accented"]),
    ("q=-city", ["accented", "named"]),
    ("q=-%22sanctuary+city%22", ["quoted", "accented", "named"]),
    ("q=doj", ["named"]),
    ("q=pena", ["accented"]),
    ("q=%22department+of+justice%22", ["named"]),
    ("q=lie", []),
    ("q=u.s.+department", ["named"]),
]


@pytest.mark.parametrize(("query", "expected"), SEARCHES)
def test_search_folds_stems_and_reads_the_syntax(
    world: World, query: str, expected: list[str]
) -> None:
    at = [day(f"2020-01-0{number}") for number in range(1, 5)]
    names = ["plural", "quoted", "accented", "named"]
    specs = [
        Spec(at[0], at[0], title="plural", summary="Sanctuary cities in the news"),
        Spec(at[1], at[1], title="quoted", quotes=((0, "The city went on."), (1, "Sanctuary."))),
        Spec(at[2], at[2], title="accented", summary="A café", actors=(3,)),
        Spec(at[3], at[3], title="named", actors=(2,)),
    ]
    for name, spec in zip(names, specs, strict=True):
        store(world, spec, ref=name)
    assert titles(ask(query).events) == expected


def test_pages_neighbours_and_jump(world: World) -> None:
    days = [day("2020-01-01") + dt.timedelta(days=n) for n in range(120)]
    for at in days:
        store(world, Spec(at, at, title=at.isoformat()))
    second = ask("page=2")
    assert (second.page, second.pages, second.total) == (2, 3, 120)
    assert titles(second.events) == [at.isoformat() for at in days[50:100]]
    assert titles([second.before, second.after]) == [days[49].isoformat(), days[100].isoformat()]
    assert ask("at=2020-03").page == 2
    assert ask("at=2030").page == 3
    assert ask("at=2020-01-01&order=desc").page == 3
    beyond = ask("page=9")
    assert (beyond.page, "no page 9" in beyond.notice) == (3, True)


def test_histogram_counts_by_the_unit_that_suits(world: World) -> None:
    for first, last in [
        ("2015-05-05", "2015-05-05"),
        ("2020-02-01", "2020-02-29"),
        ("2024-12-31", "2024-12-31"),
    ]:
        store(world, Spec(day(first), day(last)))
    years = ask("").histogram
    assert years.unit == "year"
    assert [bar.certain for bar in years.bars] == [1, 0, 0, 0, 0, 1, 0, 0, 0, 1]
    days = ask("from=2020-02-10&to=2020-02-12").histogram
    assert days.unit == "day"
    assert [(bar.first, bar.certain, bar.possible) for bar in days.bars] == [
        (day("2020-02-01"), 0, 1)
    ]


def test_relevance_prefers_title_then_names_then_repetition(world: World) -> None:
    at = day("2020-01-01")
    store(world, Spec(at, at, title="once", summary="A letter."), ref="a")
    store(world, Spec(at, at, title="A letter"), ref="b")
    store(world, Spec(at, at, title="twice", summary="Letter by letter."), ref="c")
    assert titles(ask("q=letter&order=relevance").events) == ["A letter", "twice", "once"]
