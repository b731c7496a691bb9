"""Whatever the text: no exception, offsets inside, honest intervals, EDTF that says the same."""

import datetime as dt
import time

import edtf
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.extraction.times import intervals
from articles.extraction.times.reader import find_times
from articles.extraction.times.rules import RULES
from articles.extraction.values import Interval, Published, PublishedBasis, TimexType

FRAGMENTS = [
    marked.replace("[", "").replace("]", "") for rule in RULES for marked, _ in rule.catches
]
PHRASES = [
    marked[marked.index("[") + 1 : marked.index("]")]
    for rule in RULES
    for marked, _ in rule.catches
]
LINKS = [
    " to ",
    " and ",
    " of ",
    " before ",
    ", ",
    ". ",
    " at ",
    " ",
    "-",
    " on ",
    "\n\n",
    " until ",
]
days = st.dates(dt.date(1, 1, 1), dt.date(9999, 12, 31))
news_days = st.dates(dt.date(1980, 1, 1), dt.date(2035, 12, 31))


@st.composite
def published(draw):
    """A publication day that is known, wide, half open or unknown."""
    first, last = draw(st.none() | days), draw(st.none() | days)
    if draw(st.booleans()):
        last = first
    interval = intervals.unknown() if first is last is None else intervals.between(first, last)
    return Published(interval, PublishedBasis.STATED, "drawn")


texts = st.one_of(
    st.text(max_size=200),
    st.lists(st.sampled_from(FRAGMENTS + PHRASES + LINKS), max_size=12).map("".join),
    st.lists(st.sampled_from(PHRASES + LINKS) | st.text(max_size=3), max_size=12).map(" ".join),
    st.text(alphabet="0123456789 ,./-:'$MayJunSept", max_size=80),
)


def check(text: str, known: Published) -> None:
    end_of_last = 0
    for found in find_times(text, known):
        assert end_of_last <= found.start < found.end <= len(text)
        assert text[found.start : found.end] == found.text
        end_of_last = found.end
        assert found.value
        assert found.why.endswith(".")
        if found.interval is not None:
            assert found.type is not TimexType.SET
            assert_honest(found.interval)


def assert_honest(interval: Interval) -> None:
    if interval.earliest and interval.latest:
        assert interval.earliest <= interval.latest
    assert interval.edtf


@given(texts, published())
@settings(max_examples=300, deadline=None)
def test_any_text_is_read(text, known):
    check(text, known)


@given(st.sampled_from(FRAGMENTS), news_days)
@settings(max_examples=120, deadline=None)
def test_edtf_says_the_same_as_the_two_days(text, day):
    known = Published(intervals.day(day), PublishedBasis.STATED, "drawn")
    for found in find_times(text, known):
        if found.interval is not None:
            parsed = edtf.parse_edtf(found.interval.edtf)
            assert bound(parsed.lower_strict()) == found.interval.earliest
            assert bound(parsed.upper_strict()) == found.interval.latest


def bound(value: object) -> dt.date | None:
    if isinstance(value, time.struct_time):
        return dt.date(value.tm_year, value.tm_mon, value.tm_mday)
    return None  # an infinity: open
