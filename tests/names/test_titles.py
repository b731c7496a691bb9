"""Titles before names: the quick look at the last word forgets none of them."""

import pytest

from articles.extraction.names.lexicon import TITLES
from articles.extraction.names.titles import TITLE_BEFORE, title_before


@pytest.mark.parametrize("before", ["", "then-", "(", "“", "The "])
def test_every_title_is_found_before_a_name(before: str) -> None:
    for title in TITLES:
        for behind in (" ", ", "):
            words = f"on {before}{title}{behind}"
            assert title_before(words, len(words))[1], words


@pytest.mark.parametrize("words", ["the bill that ", "in Reno, ", "said; ", "(", ""])
def test_other_words_are_no_title(words: str) -> None:
    assert title_before(words, len(words)) == (len(words), "")
    assert TITLE_BEFORE.search(words) is None
