"""Petitions that people sign are letters of many; those that lawyers file are suits."""

import re

from articles.extraction.events.language import grammar
from articles.extraction.events.language.verb_groups import Tense
from articles.extraction.events.language.words import Line
from articles.extraction.events.what.predicates import Predicate

PETITION = re.compile(r"\bpetitions?\b")
SUIT = re.compile(r"\b(?:law)?suits?\b|\bcomplaint\b")
# "A petition for a writ", "petitioned the court".
COURT = re.compile(
    r"\b(?:courts?|judges?|writ|habeas|certiorari|asylum|appeals?|attorneys?|lawyers?|justices"
    r"|plaintiffs?|petitioners?|bankruptcy|naturalization|visa|ballot)\b"
)


# What is done with papers in court.
FILING = grammar.these("file filed files filing lodge lodged petition petitioned appeal appealed")


def is_public(line: Line, predicate: Predicate) -> bool:
    """Whether a predicate that reads like a suit is about a petition to no court."""
    if predicate.tense is not Tense.NOUN and predicate.head.form in FILING:
        return False
    begin, end = predicate.subject_start, min(line.end, predicate.end + 40)
    if not PETITION.search(line.flat, begin, end) or SUIT.search(line.flat, begin, end):
        return False
    return COURT.search(line.flat, line.start, line.end) is None
