"""The sieve: it drops only patterns that cannot match, whatever stands around a match."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.extraction.events.where import setting
from articles.extraction.names.rare import RARE
from articles.extraction.sieve import Sieve, without_looks

CITY = re.compile(r"(?<!at )the (?P<word>city|town)\b(?! of\b|[)'-])")
NAMED = re.compile(r"[A-Z][\w'-]+ (?=[A-Z(])")
WORDS = st.sampled_from(
    "The the city county state of court judge judges Senate House he him counties Reno Elko and "
    "in federal U.S. governor mayor sheriff department said told CNN José “we” — Board board "
    "Supreme Northern District attorney general's both seven jurisdictions".split()
)


@pytest.mark.parametrize(
    ("pattern", "left"),
    [
        (CITY.pattern, r"the (?:city|town)\b"),
        (NAMED.pattern, r"[A-Z][\w'-]+ "),
        (r"a(?=b(c)(?!d[)]))e\(", r"ae\("),  # one inside another, and brackets that open nothing
    ],
)
def test_look_around_is_left_out(pattern: str, left: str) -> None:
    assert without_looks(pattern) == left


def test_it_finds_what_the_pattern_finds() -> None:
    sifted = Sieve((CITY, NAMED)).sift("Somebody sued the city, not the town of Kent.")
    assert [found.group("word") for found in sifted.finditer(CITY)] == ["city"]
    assert list(sifted.finditer(NAMED)) == []


def test_a_pattern_that_it_does_not_know_is_searched_all_the_same() -> None:
    sifted = Sieve((CITY,)).sift("Ann Roe spoke.")
    assert [found.group() for found in sifted.finditer(NAMED)] == ["Ann "]


@pytest.mark.parametrize("patterns", [RARE, (setting.BARE, setting.OFFICERS)])
@given(words=st.lists(WORDS, max_size=30))
def test_nothing_is_lost(patterns: tuple[re.Pattern[str], ...], words: list[str]) -> None:
    text = " ".join(words)
    sifted = Sieve(patterns).sift(text)
    for pattern in patterns:
        assert [m.span() for m in sifted.finditer(pattern)] == [
            m.span() for m in pattern.finditer(text)
        ]
