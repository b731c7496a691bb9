"""Quoted sentences and date phrases marked in a text."""

import re

import pytest

from timeline.views.marking import Place, marked, paragraph_around, paragraphs, pieces

TEXT = "The mayor spoke on Monday. She sued in May."
FIRST, SECOND = Place(0, 26, 16, 25), Place(27, 43, 39, 42)


def whole(text: str, *places: Place, **rest) -> str:
    return marked(text, (0, len(text)), places, **rest)


def test_a_sentence_and_its_phrase() -> None:
    assert whole(TEXT, FIRST) == (
        '<span class="said" id="at-0">The mayor spoke <mark>on Monday</mark>.</span>'
        " She sued in May."
    )


def test_two_sentences_each_have_their_own_address() -> None:
    html = whole(TEXT, FIRST, SECOND)
    assert html.count('<span class="said"') == 2
    assert 'id="at-27"' in html


def test_the_same_sentence_twice_is_marked_once() -> None:
    assert whole(TEXT, FIRST, FIRST) == whole(TEXT, FIRST)


def test_without_a_phrase_only_the_sentence_is_marked() -> None:
    assert "<mark>" not in whole(TEXT, Place(0, 26))


@pytest.mark.parametrize(
    "places",
    [
        (Place(0, 26), Place(10, 43, 16, 25)),  # overlapping sentences
        (Place(0, 43, 20, 42), Place(4, 26, 16, 25)),  # one in another, phrases across
        (Place(0, 26, 16, 39), Place(27, 43, 10, 30)),  # phrases that leave their sentence
        (Place(5, 5), Place(40, 99, 41, 120)),  # empty, and past the end of the text
    ],
)
def test_overlapping_marks_nest_and_lose_no_letter(places) -> None:
    html = whole(TEXT, *places)
    assert re.sub("<[^>]*>", "", html) == TEXT
    open_tags: list[str] = []
    for closing, name in re.findall(r"<(/?)(\w+)", html):
        if closing:
            assert open_tags.pop() == name
        else:
            open_tags.append(name)
    assert open_tags == []


def test_all_text_is_escaped() -> None:
    text = "<script>alert('x')</script> & on <b>Monday</b>."
    html = whole(text, Place(0, len(text), 34, 40))
    assert "<script" not in html
    assert "&lt;script&gt;" in html
    assert "&amp;" in html


def test_a_note_stands_behind_its_sentence() -> None:
    html = whole(TEXT, FIRST, notes={26: "<a>1</a>"})
    assert '.<a>1</a></span> She' in html  # fmt: skip


def test_offsets_are_code_points() -> None:
    text = "🗽 Ellis spoke on Monday."
    assert "<mark>on Monday</mark>" in whole(text, Place(0, 24, 14, 23))


def test_the_window_cuts_what_lies_outside() -> None:
    html = marked(TEXT, (27, 43), [FIRST, SECOND])
    assert html.startswith('<span class="said" id="at-27">She sued')
    assert "mayor" not in html


def test_the_paragraph_around_a_sentence() -> None:
    text = "One.\nTwo on Monday. Three.\n\nFour."
    start = text.index("Two")
    assert slice(*paragraph_around(text, start, start + 14)) == slice(5, 26)
    assert paragraph_around(text, 28, 33) == (28, 33)
    assert paragraph_around(text, 0, 4) == (0, 4)


def test_paragraphs_are_the_lines_that_are_not_blank() -> None:
    text = "One.\n\n  \nTwo."
    assert [text[a:b] for a, b in paragraphs(text)] == ["One.", "Two."]


def test_many_marks_take_time_in_proportion() -> None:
    places = [Place(at, at + 5, at, at + 2) for at in range(0, 50_000, 5)]
    assert len(list(pieces("x" * 50_000, (0, 50_000), places))) == 20_000
