"""Sentences that end in who said them: "arrivals fell in June, the mayor said"."""

from articles.extraction.events.language import grammar
from articles.extraction.events.language.clauses import PAST_FORMS
from articles.extraction.events.language.words import Line, Word
from articles.extraction.events.what.predicates import Predicate
from articles.extraction.values import TimeExpression

LONGEST_SPEAKER = 14  # words between the comma and the verb of saying
END = frozenset([".", ",", '"', ";"])


def is_of_what_was_said(line: Line, predicate: Predicate, time: TimeExpression) -> bool:
    """Whether a date stands in the words that a verb of saying at the end only attributes.

    "Arrivals have fallen since June, Roe said": said on no day. In "speaking on Friday, Roe
    said that" the words before the comma hold no finite verb.
    """
    if predicate.head.form not in grammar.SAYING or time.end > predicate.start:
        return False
    following = line.words[line.index(predicate.head.end) :][:1]
    if following and following[0].form not in END:
        return False
    words = line.between(line.start, predicate.start)
    for number in range(len(words) - 1, max(-1, len(words) - LONGEST_SPEAKER), -1):
        if words[number].form == ",":
            return time.end <= words[number].start and _is_told(words[:number])
    return False


def _is_told(words: tuple[Word, ...]) -> bool:
    """Whether words hold a finite verb, and are no clause that only says when."""
    if words[0].form in grammar.SUBORDINATE:
        return False
    return any(
        word.form in grammar.AUXILIARIES
        or word.form in PAST_FORMS
        or (len(word.form) > 4 and word.form.endswith("ed"))
        for word in words
    )
