"""Random events and random filters."""

import calendar
import datetime as dt

from hypothesis import strategies as st

from tests.chronology.world import ACTORS, PLACES, PUBLISHERS, THREADS, WORDS, Spec
from timeline.chronology.directory import Directory
from timeline.filters import FACETS, Choice, Filters, Order

# Few days, so that events tie, overlap and touch the ends of ranges.
DAYS = st.sampled_from(
    [
        dt.date(1, 1, 1),
        dt.date(2016, 12, 31),
        dt.date(2017, 1, 1),
        dt.date(2017, 3, 1),
        dt.date(2017, 3, 2),
        dt.date(2017, 12, 31),
        dt.date(2018, 1, 1),
        dt.date(9999, 12, 31),
    ]
)
INTERVALS = st.one_of(
    st.builds(lambda day: (day, day), DAYS),
    st.builds(lambda a, b: (min(a, b), max(a, b)), DAYS, DAYS),
    st.builds(lambda day: (day, None), DAYS),
    st.builds(lambda day: (None, day), DAYS),
    st.just((None, None)),
)
TEXT = st.lists(st.sampled_from(WORDS), max_size=5).map(" ".join)


def some(values: list, most: int = 3) -> st.SearchStrategy[tuple[int, ...]]:
    return st.lists(st.integers(0, len(values) - 1), unique=True, max_size=most).map(tuple)


@st.composite
def specs(draw: st.DrawFn) -> Spec:
    earliest, latest = draw(INTERVALS)
    return Spec(
        earliest=earliest,
        latest=latest,
        type=draw(st.sampled_from(["lawsuit", "letter", "ruling"])),
        status=draw(st.sampled_from(["occurred", "occurred", "scheduled", "threatened"])),
        review=draw(st.sampled_from(["proposed", "proposed", "reviewed", "rejected"])),
        merged=draw(st.sampled_from([False] * 9 + [True])),
        actors=draw(some(ACTORS)),
        places=draw(some(PLACES)),
        threads=draw(some(THREADS)),
        title=draw(TEXT) or "-",
        summary=draw(TEXT),
        quotes=tuple(draw(st.lists(st.tuples(st.integers(0, 3), TEXT), max_size=3))),
        cites=draw(some(PUBLISHERS, 2)),
    )


TERMS = st.one_of(
    st.sampled_from([*WORDS, "sessions", "doj", "pena", "county", "nothing", "U.S."]),
    st.sampled_from([*WORDS, "county"]).map(lambda word: word[:3] + "*"),
    st.builds(lambda a, b: f'"{a} {b}"', st.sampled_from(WORDS), st.sampled_from(WORDS)),
    st.sampled_from(['"king county"', '"bill barr"', "!!"]),
)


@st.composite
def searches(draw: st.DrawFn) -> str:
    terms = draw(st.lists(st.tuples(st.sampled_from(["", "", "-"]), TERMS), max_size=2))
    return " ".join(minus + term for minus, term in terms)


FIXED_VALUES = {
    "type": ["lawsuit", "letter", "ruling"],
    "status": ["occurred", "scheduled", "threatened"],
    "review": ["proposed", "reviewed"],
}
GIVEN = st.sampled_from(["", "", "2016", "2017", "2017-03", "2017-03-02", "2018", "9999", "0001"])


def days(given: str) -> tuple[dt.date | None, dt.date | None]:
    if not given:
        return None, None
    year, month, day = [*map(int, given.split("-")), 0, 0][:3]
    last = day or calendar.monthrange(year, month or 12)[1]
    return dt.date(year, month or 1, day or 1), dt.date(year, month or 12, last)


def choices(values: list[str]) -> st.SearchStrategy[Choice]:
    chosen = st.lists(st.sampled_from(values), unique=True, max_size=2).map(tuple)
    return st.one_of(st.just(Choice()), st.just(Choice()), st.builds(Choice, chosen, chosen))


@st.composite
def filters(draw: st.DrawFn, directory: Directory) -> Filters:
    q = draw(st.one_of(st.just(""), searches()))
    since, until, at = draw(GIVEN), draw(GIVEN), draw(GIVEN)
    if since and until and days(since)[0] > days(until)[1]:
        since, until = until, since
    slugs = {
        name: sorted(value.slug for value in family.values.values())
        for name, family in directory.families.items()
    }
    return Filters(
        q=q,
        since=days(since)[0],
        until=days(until)[1],
        type=draw(choices(["lawsuit", "letter", "ruling", "report"])),
        status=draw(choices(["occurred", "scheduled", "threatened", "negated"])),
        review=draw(choices(["proposed", "reviewed"])),
        actor=draw(choices(slugs["actor"])),
        jurisdiction=draw(choices(slugs["jurisdiction"])),
        thread=draw(choices(slugs["thread"])),
        publisher=draw(choices(slugs["publisher"])),
        open=draw(st.booleans()),
        order=draw(st.sampled_from(list(Order) if q else [Order.ASC, Order.DESC])),
        page=draw(st.sampled_from([1, 1, 2, 3, 9])),
        at=days(at)[0],
    )


@st.composite
def lone_filters(draw: st.DrawFn, directory: Directory) -> Filters:
    """One or two things chosen, as most readers do."""
    choices: dict[str, Choice] = {}
    for name in draw(st.lists(st.sampled_from([*FACETS, "q"]), unique=True, max_size=2)):
        if name in directory.families:
            values = sorted(v.slug for v in directory.families[name].values.values())
        else:
            values = FIXED_VALUES.get(name, WORDS)
        choices[name] = Choice((draw(st.sampled_from(values)),))
    q = choices.pop("q", Choice(("",))).wanted[0]
    return Filters(q=q, **choices)
