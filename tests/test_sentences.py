"""Sentences and quotations of news text, with their offsets."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.extraction.sentences import quotations, split

CASES = [
    ("He sued. She won.", ["He sued.", "She won."]),
    ("Mr. Barr met Gov. Lee in St. Paul.", ["Mr. Barr met Gov. Lee in St. Paul."]),
    ("He left the U.S. on Monday. It rained.", ["He left the U.S. on Monday.", "It rained."]),
    ("They live in the U.S. He does not.", ["They live in the U.S.", "He does not."]),
    ("“It is over.” He left.", ["“It is over.”", "He left."]),
    ("It is over.” Portland’s mayor left.", ["It is over.”", "Portland’s mayor left."]),
    ("Is it? Yes! Good.", ["Is it?", "Yes!", "Good."]),
    ("WASHINGTON, Feb. 10 (AP) - The suit came.", ["WASHINGTON, Feb. 10 (AP) - The suit came."]),
    ("See 8 U.S.C. 1373. It binds.", ["See 8 U.S.C. 1373.", "It binds."]),
    ("J. B. Lee spoke at 9 a.m. on Friday.", ["J. B. Lee spoke at 9 a.m. on Friday."]),
    ("A line\nAnother line", ["A line", "Another line"]),
    ("A line that is wrapped\nand goes on. End.", ["A line that is wrapped\nand goes on.", "End."]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_it_splits(text, wanted):
    assert [text[s.start : s.end] for s in split(text)] == wanted


def test_paragraphs_are_numbered():
    assert [s.paragraph for s in split("One. Two.\n\nThree.\nFour.")] == [0, 0, 1, 2]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("“One,” he said. “Two.”", ["One,", "Two."]),
        ('"One," he said.', ["One,"]),
        ("``One,'' he said.", ["One,"]),
        ("“Open to the end of the paragraph.\n\nNext.", ["Open to the end of the paragraph."]),
        ("The 6' 2\" man spoke.", []),
        ("It's the city's rule.", []),
    ],
)
def test_it_finds_quotations(text, wanted):
    assert [text[q.start : q.end] for q in quotations(text)] == wanted


@given(st.text(alphabet="ab A.!?\"“”'\n ", max_size=80))
def test_sentences_cover_all_but_white_space_and_never_overlap(text):
    at = 0
    for sentence in split(text):
        assert text[at : sentence.start].strip() == ""
        assert at <= sentence.start < sentence.end
        at = sentence.end
    assert text[at:].strip() == ""
    for quotation in quotations(text):
        assert 0 <= quotation.start < quotation.end <= len(text)
