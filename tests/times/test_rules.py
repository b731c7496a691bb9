"""Every rule of the reader carries its examples; here they run."""

import datetime as dt

import pytest
import re2

from articles.extraction.times import intervals
from articles.extraction.times.reader import find_times
from articles.extraction.times.rules import RULES
from articles.extraction.values import Published, PublishedBasis, TimexType

PUBLISHED = Published(intervals.day(dt.date(2020, 2, 12)), PublishedBasis.STATED, "a Wednesday")
CATCHES = [
    pytest.param(rule, marked, value, id=f"{rule.name}: {marked}")
    for rule in RULES
    for marked, value in rule.catches
]
LEAVES = [pytest.param(text, id=f"{rule.name}: {text}") for rule in RULES for text in rule.leaves]


@pytest.mark.parametrize(("rule", "marked", "value"), CATCHES)
def test_it_catches_its_example(rule, marked, value):
    text = marked.replace("[", "").replace("]", "")
    start, end = marked.index("["), marked.index("]") - 1
    found = {(time.start, time.end): time.value for time in find_times(text, PUBLISHED)}
    assert found.get((start, end)) == value, found


@pytest.mark.parametrize("text", LEAVES)
def test_it_leaves_what_is_no_date(text):
    found = find_times(text, PUBLISHED)
    assert [t.text for t in found if t.type in (TimexType.DATE, TimexType.TIME)] == []


def test_every_rule_carries_an_example():
    assert [rule.name for rule in RULES if not (rule.catches or rule.leaves)] == []


def test_rule_names_are_unique():
    names = [rule.name for rule in RULES]
    assert len(names) == len(set(names))


def test_no_rule_matches_nothing():
    assert [rule.name for rule in RULES if re2.fullmatch(rule.bare_expression, "")] == []
