"""Titles of events: the clause as a headline in the present tense that stands alone.

"The department sued New Jersey on Monday over ..." becomes "Justice Department sues New
Jersey over ...": names for pronouns, no dates, at most about twelve words.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from articles.extraction.events.kinds import SAID
from articles.extraction.events.language.clauses import behind_opening_clause
from articles.extraction.events.language.verb_groups import Tense
from articles.extraction.events.titles.clause import ACTING, Clause, tail_of
from articles.extraction.events.titles.cuts import before_verb, shortened
from articles.extraction.events.titles.of_nouns import main_clause, noun_phrase, subject_noun
from articles.extraction.events.titles.of_verbs import (
    is_of_a_law,
    reason,
    suit,
    verb_clause,
    whole_clause,
)
from articles.extraction.events.titles.plain import (
    by_type,
    doers,
    named_by_kind,
    of_letter,
    with_names,
)
from articles.extraction.events.titles.quoted import SPEAKS, quotation_title, says_nothing
from articles.extraction.events.titles.wording import (
    ARTICLE,
    POINTS_BACK,
    PREPOSITION,
    balanced,
    capital,
    compressed,
    phrase_of_subject,
    short_name,
)
from articles.extraction.events.who.said.speakers import region_after
from articles.extraction.events.who.things import SIDES, noun_of
from articles.extraction.values import ActorKind, EventStatus, EventType

FEWEST_WORDS = 3
# How good a title is, where one event has several.
POOR, NOUN, SHORT, WHOLE = range(4)
LONGEST_SHORT = 4  # words
UNDONE = frozenset([EventStatus.PROPOSED, EventStatus.THREATENED, EventStatus.SCHEDULED])
# Events that a bill, an order or a raid may be the subject of.
OF_THINGS = frozenset(
    [
        EventType.LEGISLATION,
        EventType.DIRECTIVE,
        EventType.EXECUTIVE_ACTION,
        EventType.ENFORCEMENT,
        EventType.LAWSUIT,
        EventType.OTHER,
    ]
)
# "the order, issued", "the law that was signed": right before the verb
BESIDE = re.compile(
    rf"\b(?:the|an?|his|her|its|their) (?:[\w-]+ )?(?P<noun>{'|'.join(SIDES)}),?"
    r" (?:which |that )?(?:(?:was|were) )?$"
)
# Kinds of which "it" or "which" may be the subject: "which took effect".
PAPERS = OF_THINGS - {EventType.ENFORCEMENT, EventType.LAWSUIT, EventType.OTHER}
HANGING = re.compile(r"\b(?:by|from)\b")
IT = re.compile(r"\b(?:it|which|that|this)$", re.IGNORECASE)
BY = re.compile(r"\bby\s+$")
DATELINE = re.compile(r"^[A-Z]{3}[^–—-]{0,40}[–—-]+\s(?:The |A |An )?")
COMPOUND = re.compile(r"\band(?: also| then)?(?: have| has| had)?$")
JUDGES = re.compile(r"\b(?:judges?|courts?|panel|jury|justices|magistrate|Circuit)\b")


class Title(NamedTuple):
    """A title, and how good it is."""

    words: str
    worth: int


def title(clause: Clause) -> Title:
    """A title of at most about twelve words, made from the clause of the predicate."""
    subject = _subject(clause)
    if quoted := _of_quotation(clause, subject):
        return Title(capital(quoted), WHOLE)
    for words, kept, worth in _attempts(clause, subject):
        made = shortened(compressed(with_names(words, clause.who)), kept)
        if len(made.split()) >= FEWEST_WORDS:
            short = worth == WHOLE and (len(made.split()) <= LONGEST_SHORT or _says_little(clause))
            return Title(capital(balanced(made)), SHORT if short else worth)
    plain = by_type(clause.predicate, clause.kind, clause.status, subject, clause.who)
    return Title(capital(plain), POOR)


def _attempts(clause: Clause, subject: str) -> Iterator[tuple[str, int, int]]:
    """Titles that the sentence could give, the best first, with the words that each must keep."""
    if words := compressed(suit(clause, subject)):
        yield f"{words} {reason(clause)}", len(words.split()), WHOLE
        yield words, len(words.split()) - 1, WHOLE
    if region_after(clause.line, clause.predicate):
        return
    letter = of_letter(clause.who) if clause.kind is EventType.LETTER else ""
    if letter and (clause.predicate.head.form in SPEAKS or clause.predicate.passive):
        yield letter, FEWEST_WORDS, WHOLE  # "said in a letter to the mayor that …"
    if not clause.is_noun:
        words, kept = verb_clause(clause, subject)
        yield words, kept, WHOLE
        if clause.kind is EventType.OTHER:  # no plain title says anything of it
            yield whole_clause(clause), FEWEST_WORDS, NOUN
        return
    if words := subject_noun(clause) or main_clause(clause):
        yield words, FEWEST_WORDS, WHOLE
    people = [actor.name for actor in clause.who.actors if actor.kind is ActorKind.PERSON]
    speech = clause.kind in SAID and doers(clause.predicate, clause.who) in people
    if speech or clause.predicate.head.form == "union":
        return
    if letter:
        yield letter, FEWEST_WORDS, WHOLE
    yield noun_phrase(clause), 1, NOUN


def _says_little(clause: Clause) -> bool:
    """Whether a verb of saying has nobody and nothing that it is said to or of."""
    return clause.kind in SAID and says_nothing(
        clause.predicate.head.form, tail_of(clause, clause.predicate.head.end)
    )


def _of_quotation(clause: Clause, subject: str) -> str:
    """The speaker and what is quoted, where the clause says nothing of what was said."""
    predicate, who = clause.predicate, clause.who
    if clause.kind not in SAID or predicate.status is EventStatus.NEGATED:
        return ""
    if clause.is_noun:
        subject = doers(predicate, who)
        people = [actor.name for actor in who.actors if actor.kind is ActorKind.PERSON]
        if subject not in people:
            return ""
    elif not region_after(clause.line, predicate):
        tail = tail_of(clause, predicate.head.end)
        if predicate.head.form not in SPEAKS or not says_nothing(predicate.head.form, tail):
            return ""
    return quotation_title(subject, clause.text, clause.line)


def _subject(clause: Clause) -> str:
    """The noun phrase before the verb; a name where it is a pronoun or points back."""
    predicate = clause.predicate
    naming = JUDGES if predicate.rule.type is EventType.RULING else None
    start = behind_opening_clause(clause.line, predicate.subject_start, predicate.start)
    before = clause.words(start, predicate.start)
    said = phrase_of_subject(before, naming=naming)
    if not said and clause.kind in OF_THINGS and not clause.is_noun:
        said = _thing(clause)
    acts = not predicate.passive and predicate.tense in ACTING
    if acts and IT.search(before) and not doers(predicate, clause.who):
        return named_by_kind(clause.kind) if clause.kind in PAPERS else ""
    if predicate.passive or clause.is_noun or is_of_a_law(clause, said):
        return said
    if naming and said and JUDGES.search(said):
        return said
    if naming and predicate.tense is Tense.INFINITIVE and predicate.status in UNDONE:
        return "Court"
    if said and clause.kind in OF_THINGS and _thing(clause):
        return said
    return _doer(clause, said)


def _thing(clause: Clause) -> str:
    """ "Bill by Ann Roe": the thing that is the subject, and from whom it is; "" for no thing."""
    predicate = clause.predicate
    if predicate.tense is Tense.INFINITIVE:
        return ""
    noun = noun_of(clause.line.flat, predicate.subject_start, predicate.start)
    nearest = BESIDE.search(clause.line.flat, predicate.subject_start, predicate.start)
    if nearest:  # "a ruling blocked the order, issued by the president": the order
        return nearest["noun"]
    if not noun:
        return ""
    doer = next((one.name for one in clause.who.actors if one.role == SIDES[noun].doer), "")
    hangs = HANGING.search(clause.line.flat, predicate.subject_start, predicate.start)
    return f"{noun} by {short_name(doer)}" if doer and hangs else noun


def _doer(clause: Clause, said: str) -> str:
    """Who acts: a name, unless the sentence says it better."""
    predicate = clause.predicate
    if predicate.tense is Tense.GERUND and (main := _main_subject(clause)):
        return main
    known = doers(predicate, clause.who)
    if said and known and _is_better(clause, said, known):
        return said
    return known or (said if predicate.tense in ACTING or predicate.tense is Tense.FUTURE else "")


def _main_subject(clause: Clause) -> str:
    """ "The department raised the pressure by suing": who acts in the main clause, if a name."""
    line = clause.line
    if not BY.search(line.flat, line.start, clause.predicate.start):
        return ""
    words = DATELINE.sub("", clause.words(line.start, clause.predicate.start))
    head = ARTICLE.sub("", before_verb(words))
    points = POINTS_BACK.match(head) or PREPOSITION.match(head)
    return head if head[:1].isupper() and not points else ""


def _is_better(clause: Clause, said: str, known: str) -> bool:
    """Whether who is known is named behind the subject: "officials wrote to Reno and asked"."""
    region = clause.words(clause.predicate.subject_start, clause.predicate.start)
    if known in said or not (COMPOUND.search(region) and known in region):
        return False
    return region.index(known) > region.index(said) + len(said)
