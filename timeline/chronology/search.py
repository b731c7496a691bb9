"""What a reader typed into the search box, taken apart.

words            every word must occur, in any form: cities finds city
"two words"      next to each other, in this order, within one field
pref*            a word that begins so
-word            must not occur; also -"two words" and -pref*

A field is the title, the summary, one quoted sentence, or one name or alias of an actor or a
jurisdiction of the event.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from timeline.chronology.words import stem, words

# -"phrase" or -word, quotes straight or curly; a phrase left open runs to the end
TYPED = re.compile(r'(-?)(?:["“”„]([^"“”„]*)(?:["“”„]|$)|([^\s"“”„]+))')


class Kind(StrEnum):
    """How a term is looked for."""

    WORD = "word"
    PHRASE = "phrase"
    PREFIX = "prefix"


@dataclass(frozen=True, slots=True)
class Term:
    """One thing to look for."""

    kind: Kind
    tokens: tuple[str, ...]  # stems; of a prefix the folded beginning itself
    barred: bool = False  # must not occur


@dataclass(frozen=True, slots=True)
class Field:
    """The words of one field, and their stems."""

    words: Sequence[str]
    stems: Sequence[str]


def parse(q: str) -> tuple[Term, ...]:
    """Return the terms of what was typed, each once: ``cities -"New York" sanct*``."""
    terms: dict[Term, None] = {}
    for minus, phrase, word in TYPED.findall(q):
        barred = bool(minus)
        if word.endswith("*"):
            *front, beginning = words(word) or [""]
            if front:
                terms[_term(front, barred)] = None
            if beginning:
                terms[Term(Kind.PREFIX, (beginning,), barred)] = None
        elif found := words(phrase or word):
            terms[_term(found, barred)] = None
    return tuple(terms)


def _term(found: list[str], barred: bool) -> Term:
    """Make a word or a phrase."""
    tokens = tuple(stem(word) for word in found)
    return Term(Kind.WORD if len(tokens) == 1 else Kind.PHRASE, tokens, barred)


def occurrences(term: Term, field: Field) -> int:
    """Return how often a term occurs in a field."""
    if term.kind is Kind.PREFIX:
        return sum(word.startswith(term.tokens[0]) for word in field.words)
    if term.kind is Kind.WORD:
        return list(field.stems).count(term.tokens[0])
    return _spans(tuple(field.stems), term.tokens)


def _spans(stems: tuple[str, ...], wanted: tuple[str, ...]) -> int:
    """Return how often a phrase occurs, where occurrences do not overlap."""
    at = times = 0
    while at + len(wanted) <= len(stems):
        found = stems[at : at + len(wanted)] == wanted
        times += found
        at += len(wanted) if found else 1
    return times


def matches(terms: Sequence[Term], fields: Sequence[Field]) -> bool:
    """Say whether an event with these fields has all that is wanted and nothing barred."""
    return all(
        any(occurrences(term, field) for field in fields) is not term.barred for term in terms
    )


IN_TITLE, IN_NAME, MOST_TIMES = 8, 4, 4


def relevance(
    terms: Sequence[Term], title: Field, body: Sequence[Field], names: Sequence[Field]
) -> int:
    """Return how well an event that matches fits: the higher the better.

    Each wanted word or phrase counts 8 in the title, 4 in a name, and 1 each time it occurs in
    title, summary or quotes, up to 4. A prefix only selects. The sum is a whole number, so that
    every engine finds the same order.
    """
    score = 0
    for term in terms:
        if term.barred or term.kind is Kind.PREFIX:
            continue
        in_title = occurrences(term, title)
        times = in_title + sum(occurrences(term, field) for field in body)
        score += IN_TITLE * bool(in_title) + min(times, MOST_TIMES)
        score += IN_NAME * any(occurrences(term, field) for field in names)
    return score
