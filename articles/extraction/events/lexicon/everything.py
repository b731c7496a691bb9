"""All rules together, and their index by written form."""

from articles.extraction.events.lexicon import courts, deeds, laws, words_said
from articles.extraction.events.rules import index

RULES = courts.RULES + laws.RULES + words_said.RULES + deeds.RULES
RULES_BY_FORM = index(RULES)
