"""Every rule of the lexicon catches its own example."""

import pytest

from articles.extraction.events.language.words import flatten, line
from articles.extraction.events.lexicon.everything import RULES, RULES_BY_FORM
from articles.extraction.events.what.predicates import find_predicates
from articles.extraction.events.what.rules import Rule


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: f"{rule.type}-{rule.heads[0]}")
def test_a_rule_catches_its_example(rule: Rule):
    one = line(flatten(rule.example), 0, len(rule.example))
    found = find_predicates(
        one,
        {
            form: tuple((r, k) for r, k in entries if r is rule)
            for form, entries in RULES_BY_FORM.items()
        },
    )
    assert [predicate.rule for predicate in found][:1] == [rule]
