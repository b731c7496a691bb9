"""All rules together, and their index by written form."""

from articles.extraction.events.lexicon import (
    enforcement,
    lawsuits,
    legislation,
    letters,
    money,
    orders,
    other,
    rulings,
    said,
)
from articles.extraction.events.rules import Rule, index

RULES: tuple[Rule, ...] = (
    lawsuits.RULES
    + rulings.RULES
    + legislation.RULES
    + orders.RULES
    + money.RULES
    + letters.RULES
    + said.RULES
    + enforcement.RULES
    + other.RULES
)
RULES_BY_FORM = index(RULES)
