"""Titles of verbs: "Justice Department sues New Jersey over limits on sharing"."""

import re

from articles.extraction.events.kinds import SAID
from articles.extraction.events.language import grammar
from articles.extraction.events.language.verb_groups import Tense
from articles.extraction.events.language.verbs import forms, headline_form
from articles.extraction.events.titles.clause import (
    ACTING,
    LONGEST_PHRASE,
    NO_PART,
    Clause,
    tail_of,
)
from articles.extraction.events.titles.cuts import PASTS, form_of
from articles.extraction.events.titles.of_nouns import is_subject
from articles.extraction.events.titles.plain import MOST_NAMES
from articles.extraction.events.titles.quoted import SAYS, SPEAKS, TIMES
from articles.extraction.events.titles.wording import (
    ARTICLE,
    is_plural,
    joined_names,
    short_name,
    tidy,
)
from articles.extraction.events.who.parties import Parties
from articles.extraction.events.who.things import noun_of
from articles.extraction.values import EventStatus, EventType

# "Said on Twitter that", "announced at a forum of chiefs that": what was said comes first.
OCCASION = re.compile(r"^(?:on|in|at|during|via)\s(?:(?!that\b)[^\s,]+\s){1,8}?(?=that\s)")
THAT = re.compile(r"that\s+(?!(?:is|was|were|are|would|will|has|had)\b)")
PARTICIPLES = frozenset([Tense.PAST, Tense.PARTICIPLE])
LAW = re.compile(
    r"\b(?:act|law|bill|ordinance|measure|order|directive|policy|rule)$", re.IGNORECASE
)
COMING = frozenset([Tense.FUTURE, Tense.INFINITIVE])
NO_VERB = frozenset(["date", "dates", "dated", "dating"])
SUITS = frozenset(["lawsuit", "suit", "complaint", "petition", "challenge", "case"])
SUE = ("sue", "file", "bring", "initiate", "launch")
SUING = frozenset(form for lemma in SUE for form in forms(lemma))
OVER = re.compile(
    r"\b(?:over|to (?:block|stop|overturn|undo|halt|lift|strike)|on(?=\san?\s)|for)\s+"
    r"(?!the \w+ time)"
)
STRONG_END = re.compile(r"[;:—“”\"(]|,(?= )")
ON = re.compile(r"^on ")
NOT_TO = re.compile(r"\bnot to\s+(?:\w+\s+)?$")


def suit(clause: Clause, subject: str) -> str:
    """ "Justice Department sues New Jersey", where a suit names whom it is against."""
    predicate, who = clause.predicate, clause.who
    sued = [short_name(actor.name) for actor in who.actors if actor.role == "defendant"]
    suing = predicate.head.form in SUING
    noun = noun_of(clause.line.flat, predicate.subject_start, predicate.start)
    by_suit = not clause.is_noun and noun in SUITS  # "the suit, filed by the league, sues"
    if by_suit or predicate.passive:
        subject = _suing(who) if by_suit else ""
    happened = predicate.tense in ACTING or predicate.tense in (Tense.GERUND, Tense.PARTICIPLE)
    if clause.is_noun and not is_subject(clause):
        subject, suing, happened = _suing(who), True, True
    told = clause.kind is EventType.LAWSUIT and predicate.status is EventStatus.OCCURRED
    if not (told and (subject or by_suit) and sued and suing and happened):
        return ""
    verb = "sue" if is_plural(subject) else "sues"
    against = joined_names(sued if len(sued) <= MOST_NAMES else sued[:1], MOST_NAMES)
    return tidy(f"{subject} {verb} {against}" if subject else f"Lawsuit against {against}")


def _suing(who: Parties) -> str:
    names = [short_name(actor.name) for actor in who.actors if actor.role == "plaintiff"]
    return joined_names(names, MOST_NAMES)


def reason(clause: Clause) -> str:
    """What a suit is over: "over limits on information sharing"."""
    found = OVER.search(clause.text, clause.predicate.end, clause.line.end)
    return ON.sub("over ", tail_of(clause, found.start())) if found else ""


def verb_clause(clause: Clause, subject: str) -> tuple[str, int]:
    """The clause of a verb, subject, verb in the present and what follows; and its first words."""
    predicate = clause.predicate
    form = predicate.head.form
    tail = tail_of(clause, predicate.head.end)
    if clause.kind in SAID and TIMES.issuperset(form_of(word) for word in tail.split()):
        stop = STRONG_END.search(clause.text, predicate.head.end, clause.line.end)
        tail = clause.words(predicate.head.end, stop.start() if stop else clause.line.end)
    if predicate.status is EventStatus.NEGATED and predicate.tense is Tense.INFINITIVE:
        if NOT_TO.search(clause.text[predicate.subject_start : predicate.head.start]):
            return tidy(f"Call not to {form} {tail}"), 4
        head = f"{subject} does not {form}"
        return (tidy(f"{head} {tail}"), len(head.split())) if subject else ("", 0)
    if not subject:
        return "", 0
    head = tidy(f"{subject} {_verb(clause, subject)}")
    if form in SAYS or form in SPEAKS:
        tail = OCCASION.sub("", tail)
    if form in SAYS and (complement := THAT.match(tail)):
        tail = tail[complement.end() :]
    return tidy(f"{head} {_missing_object(clause, tail)} {tail}"), len(head.split())


def _missing_object(clause: Clause, tail: str) -> str:
    """ "The ban, which the court struck down in part": what the court struck down."""
    words, line = clause.predicate, clause.line
    number = line.index(words.subject_start)
    if number < 2 or line.words[number - 1].form not in ("which", "that"):
        return ""
    if tail and form_of(tail.split(maxsplit=1)[0]) not in grammar.PREPOSITIONS | grammar.these(
        "down up"
    ):
        return ""
    last = number - 2 if line.words[number - 2].form != "," else number - 3
    first = last
    while first > 0 and last - first < LONGEST_PHRASE:
        form = line.words[first - 1].form
        if form != "of" and (form in NO_PART or not form[:1].isalnum()):
            break
        first -= 1
    if last < 0 or line.words[first].form in NO_PART:
        return ""
    return clause.words(line.words[first].start, line.words[last].end)


def _verb(clause: Clause, subject: str) -> str:
    """The verb as headlines have it: "sues", "to vote on", "blocked" in the passive."""
    predicate, text = clause.predicate, clause.text
    head = predicate.head.form
    if head in NO_VERB:
        return ""
    written = text[predicate.head.start : predicate.head.end]
    ahead = predicate.tense in COMING and predicate.status is not EventStatus.OCCURRED
    if predicate.passive or is_of_a_law(clause, subject):
        return f"to be {written}" if ahead else written
    present = headline_form(predicate.rule.heads, head, plural=is_plural(subject))
    if predicate.status is EventStatus.NEGATED or present in ("", "be", "bes"):
        return tidy(text[predicate.start : predicate.head.end])
    if ahead:
        base = headline_form(predicate.rule.heads, head, plural=True)
        return f"asked to {base}" if subject == "Court" else f"to {base}"
    if predicate.tense is Tense.MODAL:
        return tidy(text[predicate.start : predicate.head.end])
    return present


def is_of_a_law(clause: Clause, said: str) -> bool:
    """ "The Trust Act, signed into law in 2014": it is signed, and signs nothing."""
    start = clause.predicate.start
    comma = clause.text[start - 2 : start].strip() == ","
    return comma and LAW.search(said) is not None and clause.predicate.tense in PARTICIPLES


def whole_clause(clause: Clause) -> str:
    """The clause as it stands, unless it opens with a small word."""
    words = ARTICLE.sub("", tail_of(clause, clause.predicate.subject_start))
    small = NO_PART | grammar.these("he she it they we i you there some many others")
    first = form_of(words.split(maxsplit=1)[0]) if words else ""
    return "" if not first or first in small or first in PASTS else words
