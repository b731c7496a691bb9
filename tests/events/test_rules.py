"""The form of the lexicon's rules: that every pattern compiles, and how a match must begin."""

import pytest

from articles.extraction.events.lexicon.everything import RULES
from articles.extraction.events.what.rules import Rule, anywhere, openers, passive, relative


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.example[:40])
def test_patterns_compile(rule: Rule) -> None:
    assert rule.after_pattern is not None
    assert (rule.before_pattern is None) == (not rule.before)
    if rule.movable:
        assert all(make(rule.movable) for make in (relative, passive, anywhere))


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ("lawsuits?", {"lawsuit", "lawsuits"}),
        ("(?:law)?suits? against", {"suit", "suits", "lawsuit", "lawsuits"}),
        ("(?:polic(?:y|ies)|legal challenge)", {"policy", "policies", "legal"}),
        ("court-ordered|stay … of", {"court", "stay"}),
        ("(?:bills?|(?:act|law) of)", {"bill", "bills", "act", "law"}),
    ],
)
def test_a_match_begins_with_one_of_these_words(pattern: str, words: set[str]) -> None:
    assert openers(pattern) == words


@pytest.mark.parametrize(
    "pattern", ["", r"immigra\w+", "(?:the )?bill", "(?:the)? bill", r"(?:bill|\d+)", "(?:a|b)?c?"]
)
def test_how_a_match_begins_may_not_be_known(pattern: str) -> None:
    assert openers(pattern) is None
