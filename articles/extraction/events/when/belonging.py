"""Date phrases that the build of a sentence gives to another word than a verb near by."""

import re

from articles.extraction.events.language import grammar
from articles.extraction.events.language.verb_groups import Tense
from articles.extraction.events.language.words import Line
from articles.extraction.events.what.predicates import Predicate
from articles.extraction.values import TimeExpression

# Spans that reach to the present.
TO_NOW = re.compile(
    r"\b(?:(?:ever )?since|this|today|tonight|now|so far|recent|recently|over the|in the (?:past"
    "|last)"
    r"|the (?:past|last)|to date|lately|already|within|during the (?:past|last))\b"
)
FIXING = grammar.these("set sets scheduled slated fixed")
FOR_IT = re.compile(r"\b(?:hearings?|conference|trial|meeting|vote|date|deadline)\b[^,;:.]{0,20}$")
GERUND_REACH = 5  # words after a gerund within which a date is still its own
FOR_A_THING = frozenset(["for", "over", "about", "of"])
PARTICIPLE_REACH = 2  # words between a date and a participle: "the Jan. 25 order signed"


def is_of_another(line: Line, predicate: Predicate, time: TimeExpression) -> bool:
    """Whether the build of the sentence gives a phrase to another word than a verb."""
    if _is_unfit(line, predicate, time):
        return True
    if time.end > predicate.start:
        return _is_of_a_thing(line, predicate, time)
    return _is_of_main_clause(line, predicate, time) or _in_closed_relative(line, predicate, time)


def _is_of_a_thing(line: Line, predicate: Predicate, time: TimeExpression) -> bool:
    """ "Gave a speech Friday, denouncing the mayor for her warning last month": two months."""
    if predicate.tense is not Tense.GERUND or time.start < predicate.head.end:
        return False
    words = line.between(predicate.head.end, time.start)
    return len(words) >= GERUND_REACH and any(word.form in FOR_A_THING for word in words)


def _is_of_main_clause(line: Line, predicate: Predicate, time: TimeExpression) -> bool:
    """ "The ruling came Friday in a suit brought by the city": Friday is not the suit's."""
    if predicate.tense is not Tense.PARTICIPLE:
        return False
    return len(line.between(time.end, predicate.start)) > PARTICIPLE_REACH


def _in_closed_relative(line: Line, predicate: Predicate, time: TimeExpression) -> bool:
    """ "the ban that was to start on Friday has been blocked": Friday is not the ruling's."""
    if line.between(time.end, predicate.start):
        return False
    words = line.words
    number = line.index(time.start) - 1
    verb = False
    while number >= 0 and words[number].start > predicate.subject_start:
        form = words[number].form
        if form in grammar.STRONG_SIGNS or form == ",":
            return False
        if form in grammar.RELATIVE:
            return verb
        verb = verb or form in grammar.AUXILIARIES
        number -= 1
    return False


def _is_unfit(line: Line, predicate: Predicate, time: TimeExpression) -> bool:
    """Whether grammar keeps a phrase from a verb.

    "Has sued in 2017" is no English: the perfect tense takes spans that reach to now. "Set a
    hearing for May 3" dates the hearing.
    """
    interval = time.interval
    if predicate.tense is Tense.PERFECT and interval and interval.latest:
        return not TO_NOW.match(line.flat, time.start) and not TO_NOW.search(
            line.flat, max(line.start, time.start - 12), time.start
        )
    before = line.flat[max(line.start, time.start - 5) : time.start]
    if time.start > predicate.head.end and before.endswith(" for "):
        return (
            predicate.head.form in FIXING
            or FOR_IT.search(line.flat, predicate.head.end, time.start) is not None
        )
    return _is_of_clause_before(line, predicate, time)


def _is_of_clause_before(line: Line, predicate: Predicate, time: TimeExpression) -> bool:
    """ "Bids are due Sept. 5, and the mayor said": the day is that of the clause it closes."""
    if predicate.subject_start < time.end or time.end > predicate.start:
        return False
    words = line.between(line.start, time.start)
    return any(
        word.form in grammar.AUXILIARIES or (len(word.form) > 4 and word.form.endswith("ed"))
        for word in words
    ) and any(word.form in ("and", "but") for word in line.between(time.end, predicate.start))
