"""Sentences that are no part of the story, and what is only like them."""

import pytest

from articles.extraction.events.furniture import is_boilerplate, is_caption, is_correction
from articles.extraction.events.language.words import flatten, line


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("(AP Photo/Lee Doe)", True),
        ("Ann Roe / Reuters", True),
        ("© 2019 Lee Doe", True),
        ("A file photo of the county jail", True),
        ("Mayor Ann Roe speaks at City Hall on May 4, 2018.", True),
        ("People stand outside the jail in 2019.", True),
        ("Getty Images", True),
        ("Mayor Ann Roe speaks for the whole council.", False),
        ("The sheriff signed the order in 2018.", False),
    ],
)
def test_captions(words: str, expected: bool) -> None:
    assert is_caption(line(flatten(words), 0, len(words))) is expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Your tax-deductible donation keeps us going.", True),
        ("Sign up for our newsletter.", True),
        ("Follow her on the web.", True),
        ("Lee Doe contributed to this report.", True),
        ("Reporting by Lee Doe; editing by Ann Roe", True),
        ("Lee Doe can be reached at the desk.", True),
        ("Updated May 4, 2018 at 3 p.m.", True),
        ("By Lee Doe, last updated on 4/5/2018", True),
        ("The mayor signed the ordinance.", False),
        ("The report was updated after the hearing.", False),
    ],
)
def test_boilerplate(words: str, expected: bool) -> None:
    assert is_boilerplate(line(flatten(words), 0, len(words))) is expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Correction: the vote was on Friday.", True),
        ("An earlier version gave another day.", True),
        ("Our original story said he was held.", True),
        ("The sheriff was incorrectly named.", True),
        ("The judge was wrong, the mayor said.", False),
        ("The mayor signed the ordinance.", False),
    ],
)
def test_corrections(words: str, expected: bool) -> None:
    assert is_correction(line(flatten(words), 0, len(words))) is expected
