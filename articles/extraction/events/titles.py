"""Titles of events: the clause as a headline in the present tense that stands alone.

"The department sued New Jersey on Monday over ..." becomes "Justice Department sues New
Jersey over ...": names for pronouns, no dates, at most about twelve words.
"""

import re

from articles.extraction.events import grammar
from articles.extraction.events.parties import Parties
from articles.extraction.events.predicates import Predicate
from articles.extraction.events.speakers import region_after
from articles.extraction.events.verb_groups import Tense
from articles.extraction.events.verbs import headline_form
from articles.extraction.events.wording import (
    ending_cleanly,
    is_plural,
    joined_names,
    phrase_of_subject,
    short_name,
    tidy,
    without_dates,
)
from articles.extraction.events.words import Line
from articles.extraction.values import ActorKind, EventStatus, EventType, TimeExpression

FEWEST_WORDS = 3
# Where a headline may end although the clause goes on; "287(g)" is one word.
CUT = re.compile(
    r"\s*(?:[;:—“”\"]|(?<!\d)\(|(?<!\(\w)\)|\s[–-]\s|,(?!\s*(?:[A-Z]|and\s+[A-Z]))|,\s*and\s+(?:said|was|were|is|has|had)\b"
    r"|\band\s+(?:\w+ing|\w+ed|said|was|were|is|has|had)\b|\b(?:after|because|while|when|saying|although|though|whereas|alleging|arguing|claiming)\b)"
)
# What to write where the clause makes no headline: with both parties, and with one.
BY_TYPE = {
    EventType.LAWSUIT: ("{subject} sues {object}", "{subject} goes to court"),
    EventType.LETTER: ("{subject} writes to {object}", "{subject} sends a letter"),
    EventType.RULING: ("{subject} rules on {object}", "{subject} hands down a ruling"),
    EventType.LEGISLATION: ("{subject} acts on {object}", "{subject} passes a measure"),
    EventType.EXECUTIVE_ACTION: ("{subject} orders {object}", "{subject} issues an order"),
    EventType.DIRECTIVE: ("{subject} instructs {object}", "{subject} issues a directive"),
    EventType.SPEECH: ("{subject} addresses {object}", "{subject} gives a speech"),
    EventType.STATEMENT: ("{subject} answers {object}", "{subject} makes a statement"),
    EventType.SUBPOENA: ("{subject} subpoenas {object}", "{subject} issues subpoenas"),
    EventType.FUNDING_CONDITION: (
        "{subject} puts conditions on money for {object}",
        "{subject} puts conditions on money",
    ),
    EventType.ENFORCEMENT: ("{subject} acts against {object}", "{subject} enforces the law"),
    EventType.PROGRAM_SUSPENSION: (
        "{subject} suspends a program for {object}",
        "{subject} suspends a program",
    ),
    EventType.PROTEST: ("{subject} protests against {object}", "{subject} holds a protest"),
    EventType.REPORT: ("{subject} reports on {object}", "{subject} publishes a report"),
}
ACTING = frozenset([Tense.PAST, Tense.PERFECT, Tense.PLUPERFECT, Tense.PRESENT, Tense.PROGRESSIVE])
COMING = frozenset([Tense.FUTURE, Tense.INFINITIVE])


# Verbs that only say how old something is: "a law dating back to 1987 forbids …".
PHRASE_ENDS = re.compile(
    r"[,;:—\"]|(?<!\d)\(|(?<!\(\w)\)|\s(?:is|are|was|were|has|have|had|will|would|could|says?|said|after|because|while"
    r"|when|which|who|came|comes)\b"
)
LONGEST_PHRASE = 5  # words before a noun that may belong to it
NO_PART = (
    grammar.PREPOSITIONS
    | grammar.AUXILIARIES
    | grammar.RELATIVE
    | grammar.SUBORDINATE
    | grammar.SAYING
    | grammar.these("a an the this that its his her their and or but to as not")
)
NO_VERB = frozenset(["date", "dates", "dated", "dating"])
JUDGES = re.compile(r"\b(?:judges?|courts?|panel|jury|justices|magistrate|Circuit)\b")
SUING = frozenset(["sue", "file", "bring", "initiate", "launch"])
OVER = re.compile(
    r"\b(?:over|to (?:block|stop|overturn|undo|halt|lift|strike)|for)\s+(?!the \w+ time)"
)
NOT_TO = re.compile(r"\bnot to\s+(?:\w+\s+)?$")
PLACE_PARTY = re.compile(r"^(?:State of|City of|City and County of) | (?:County|City|Parish)$")
MOST_NAMES = 2


def title(
    text: str, line: Line, predicate: Predicate, who: Parties, times: list[TimeExpression]
) -> str:
    """A title of at most about twelve words, made from the clause of the predicate."""
    subject = _subject(text, predicate, who, times)
    if words := _of_suit(text, line, predicate, who, subject):
        words = f"{words} {_reason(text, line, predicate, times)}"
    elif predicate.tense is Tense.NOUN:
        words = _of_noun(text, line, predicate, times)
    else:
        words = _of_verb(text, line, predicate, subject, times)
    if region_after(line, predicate):
        words = subject
    words = ending_cleanly(words)
    said = words.removeprefix(subject).split()
    if len(words.split()) < FEWEST_WORDS or len(said) <= 1:
        words = (
            _by_type(predicate, subject, who)
            or ending_cleanly(_tail(text, line, predicate.subject_start, times))
            or predicate.rule.type.value.replace("-", " ")
        )
    return words[:1].upper() + words[1:]


def _subject(text: str, predicate: Predicate, who: Parties, times: list[TimeExpression]) -> str:
    """The noun phrase before the verb; a name where it is a pronoun or points back."""
    naming = JUDGES if predicate.rule.type is EventType.RULING else None
    said = phrase_of_subject(
        without_dates(text, predicate.subject_start, predicate.start, times), naming=naming
    )
    if predicate.passive or predicate.tense is Tense.NOUN:
        return said
    if naming and said and JUDGES.search(said):
        return said
    known = _doers(predicate, who)
    return known or (said if predicate.tense in ACTING or predicate.tense is Tense.FUTURE else "")


def _doers(predicate: Predicate, who: Parties) -> str:
    """Whom the subject names: the person nearest to the verb, or the places that act together."""
    named = [actor for actor in who.actors if actor.role == predicate.rule.roles[0]]
    if predicate.rule.type is EventType.RULING:
        if predicate.rule.roles[0] != "court":
            return short_name(who.subject)
        named = [actor for actor in named if actor.kind in (ActorKind.COURT, ActorKind.PERSON)]
        if not named:
            return "Court"
    if not named:
        return short_name(who.subject)
    people = [actor for actor in named if actor.kind is ActorKind.PERSON]
    if people:
        return people[0].name
    if len(named) > 1 and all(PLACE_PARTY.search(actor.name) for actor in named):
        return joined_names([short_name(actor.name) for actor in named], MOST_NAMES)
    return short_name(named[-1].name)


def _of_suit(text: str, line: Line, predicate: Predicate, who: Parties, subject: str) -> str:
    """ "Justice Department sues New Jersey", where a suit names whom it is against."""
    sued = [short_name(actor.name) for actor in who.actors if actor.role == "defendant"]
    suing = set(predicate.rule.heads) & SUING and not predicate.passive
    happened = predicate.tense in ACTING or predicate.tense in (Tense.GERUND, Tense.PARTICIPLE)
    if not (subject and sued and suing and happened):
        return ""
    if predicate.rule.type is not EventType.LAWSUIT or predicate.status is EventStatus.NEGATED:
        return ""
    verb = "sue" if is_plural(subject) else "sues"
    against = joined_names(sued if len(sued) <= MOST_NAMES else sued[:1], MOST_NAMES)
    return tidy(f"{subject} {verb} {against}")


def _reason(text: str, line: Line, predicate: Predicate, times: list[TimeExpression]) -> str:
    """What a suit is over: "over limits on information sharing"."""
    found = OVER.search(text, predicate.end, line.end)
    return _tail(text, line, found.start(), times) if found else ""


def _of_verb(
    text: str, line: Line, predicate: Predicate, subject: str, times: list[TimeExpression]
) -> str:
    """The clause of a verb: subject, verb in the present, and what follows."""
    tail = _tail(text, line, predicate.head.end, times)
    if predicate.status is EventStatus.NEGATED and predicate.tense is Tense.INFINITIVE:
        if NOT_TO.search(line.flat[line.start : predicate.head.start]):
            return tidy(f"Call not to {predicate.head.form} {tail}")
        return tidy(f"{subject} does not {predicate.head.form} {tail}") if subject else ""
    if not subject:
        return ""
    return tidy(f"{subject} {_verb(text, predicate, subject)} {tail}")


def _verb(text: str, predicate: Predicate, subject: str) -> str:
    """The verb as headlines have it: "sues", "to vote on", "blocked" in the passive."""
    head = predicate.head.form
    if head in NO_VERB:
        return ""
    if predicate.passive:
        return text[predicate.head.start : predicate.head.end]
    present = headline_form(predicate.rule.heads, head, plural=is_plural(subject))
    if predicate.status is EventStatus.NEGATED or not present:
        return tidy(text[predicate.start : predicate.head.end])
    if predicate.tense in COMING:
        return "to " + headline_form(predicate.rule.heads, head, plural=True)
    if predicate.tense is Tense.MODAL:
        return tidy(text[predicate.start : predicate.head.end])
    return present


def _tail(text: str, line: Line, start: int, times: list[TimeExpression]) -> str:
    """What follows the verb, up to where a headline may end; the commas of dates are no end."""
    for cut in CUT.finditer(text, start, line.end):
        if not any(time.start <= cut.start() < time.end + 1 for time in times):
            return without_dates(text, start, cut.start(), times)
    return without_dates(text, start, line.end, times)


def _of_noun(text: str, line: Line, predicate: Predicate, times: list[TimeExpression]) -> str:
    """The noun with what stands around it: "lawsuit over a policy that forbids flights"."""
    head = without_dates(text, _phrase_start(line, predicate), predicate.head.end, times)
    end = _end_of_phrase(line, predicate, times)
    return tidy(f"{head} {without_dates(text, predicate.head.end, end, times)}")


def _end_of_phrase(line: Line, predicate: Predicate, times: list[TimeExpression]) -> int:
    """Where what belongs to a noun ends: at a comma or a verb, those in dates apart."""
    for end in PHRASE_ENDS.finditer(line.flat, predicate.head.end, line.end):
        if not any(time.start <= end.start() <= time.end for time in times):
            return end.start()
    return line.end


def _phrase_start(line: Line, predicate: Predicate) -> int:
    """Where the noun phrase of a noun begins, its article apart: "a federal lawsuit"."""
    number = line.index(predicate.head.start)
    first = number
    while first > 0 and number - first < LONGEST_PHRASE:
        form = line.words[first - 1].form
        if form in NO_PART or not (form[:1].isalnum()):
            break
        first -= 1
    return line.words[first].start


def _by_type(predicate: Predicate, subject: str, who: Parties) -> str:
    """A plain title from the parties alone, where the clause makes none; "" without parties."""
    doer = _doers(predicate, who) or (subject if subject[:1].isupper() else "")
    role = predicate.rule.roles[1]
    met = joined_names(
        [short_name(actor.name) for actor in who.actors if role and actor.role == role], MOST_NAMES
    )
    if predicate.passive and met:
        return tidy(f"{met} {predicate.head.form}")
    if not doer or predicate.rule.type is EventType.OTHER:
        return ""
    both, one = BY_TYPE[predicate.rule.type]
    return (both if met and met != doer else one).format(subject=doer, object=met)
