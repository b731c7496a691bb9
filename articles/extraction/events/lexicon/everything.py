"""All rules together, and their index by written form."""

from articles.extraction.events.lexicon import (
    agreements,
    crowds,
    dated_nouns,
    enforcement,
    founding,
    lawsuits,
    legislation,
    letters,
    money,
    offices,
    orders,
    other,
    passage,
    petitions,
    retorts,
    rulings,
    said,
    seizures,
)
from articles.extraction.events.what.rules import Rule, index

RULES: tuple[Rule, ...] = (
    lawsuits.RULES
    + rulings.RULES
    + legislation.RULES
    + passage.RULES
    + founding.RULES
    + orders.RULES
    + agreements.RULES
    + money.RULES
    + letters.RULES
    + petitions.RULES
    + dated_nouns.RULES
    + said.RULES
    + retorts.RULES
    + enforcement.RULES
    + seizures.RULES
    + crowds.RULES
    + offices.RULES
    + other.RULES
)
RULES_BY_FORM = index(RULES)
