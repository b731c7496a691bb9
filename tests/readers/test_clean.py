"""Dirty text in, clean text out; clean text stays as it is."""

import pytest

from articles.readers.clean import RULES, clean, clean_line, is_furniture

CLEAN = (
    "WASHINGTON — The mayor signed the ordinance on Friday.\n\n“It was time,” she said; R&D, AT&T "
    "and 5 < 6 stay.\n  Indented, with a tab\there.\n\n\nTwo blank lines above. Café, São Paulo.\n"
)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_each_rule_does_what_its_example_says(rule):
    before, after = rule.example
    assert rule.apply(before) == after
    assert rule.apply(after) == after


def test_text_that_needs_no_cleaning_comes_back_unchanged():
    assert clean(CLEAN) == CLEAN


@pytest.mark.parametrize(
    ("dirty", "expected"),
    [
        ('a "haven,quot; law', 'a "haven" law'),
        ("the & # 39; haven & # 39; rule", "the ' haven ' rule"),
        ("&amp;quot;No&amp;quot;", '"No"'),
        ("&#8220;No&#8221; & quot ;", '“No” "'),
        ("Smith &amp; Sons", "Smith & Sons"),
        ("caf&eacute;", "café"),
        ("cafÃ©", "café"),
        ("the â€œnewâ€\x9d rule", "the “new” rule"),
        ("one\r\ntwo", "one\ntwo"),
        ("zero\u200bwidth", "zerowidth"),
        ("nul\x00 and bell\x07", "nul and bell"),
        ("The end.\n\nMost Viewed\n", "The end."),
        ("One.\n\nAdvertisement\n\nTwo.", "One.\n\nTwo."),
        ("Sign up for our morning newsletter\nOne.", "One."),
        (
            "Mayor Ann Lee at City Hall (Bo Ray / Wire)",
            "Mayor Ann Lee at City Hall (Bo Ray / Wire)",
        ),
    ],
)
def test_dirt_goes(dirty, expected):
    assert clean(dirty) == expected


@pytest.mark.parametrize(
    "line",
    [
        "The most viewed video shows the arrest.",
        "Advertisements for the jail were taken down.",
        "Related charges were dropped on Monday.",
        "Share of votes: 40 percent",
        "Comments by the mayor drew anger.",
    ],
)
def test_a_sentence_is_no_furniture(line):
    assert not is_furniture(line)


def test_cleaning_twice_is_cleaning_once():
    dirty = "\ufeff&amp;amp;quot;\r\nSkip to content\r\nThe cityâ€™s jail."
    assert clean(clean(dirty)) == clean(dirty)


def test_a_title_becomes_one_line():
    assert clean_line("  Mayor\n signs &amp; seals ") == "Mayor signs & seals"
