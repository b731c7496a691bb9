"""Plain titles from the parties alone, for clauses that make no headline."""

import re

from articles.extraction.events.kinds import SAID
from articles.extraction.events.language.verb_groups import Tense
from articles.extraction.events.titles.wording import is_plural, joined_names, short_name, tidy
from articles.extraction.events.what.predicates import Predicate
from articles.extraction.events.who.parties import Parties
from articles.extraction.values import ActorKind, EventStatus, EventType

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
# Where nobody is named: what there was, and what became of it.
PLAIN = {
    EventType.LAWSUIT: ("Lawsuit", "filed"),
    EventType.LETTER: ("Letter", "sent"),
    EventType.RULING: ("Ruling", "handed down"),
    EventType.LEGISLATION: ("Law", "passed or changed"),
    EventType.EXECUTIVE_ACTION: ("Order", "issued"),
    EventType.DIRECTIVE: ("Directive", "issued"),
    EventType.SPEECH: ("Speech", "given"),
    EventType.STATEMENT: ("Statement", "made"),
    EventType.SUBPOENA: ("Subpoena", "issued"),
    EventType.FUNDING_CONDITION: ("Condition on money", "set"),
    EventType.ENFORCEMENT: ("Immigration enforcement", "reported"),
    EventType.PROGRAM_SUSPENSION: ("Suspension of a program", "ordered"),
    EventType.PROTEST: ("Protest", "held"),
    EventType.REPORT: ("Report", "published"),
    EventType.OTHER: ("Event", "reported"),
}
STATES = {
    EventStatus.SCHEDULED: "planned",
    EventStatus.THREATENED: "threatened",
    EventStatus.PROPOSED: "proposed",
    EventStatus.RETRACTED: "taken back",
    EventStatus.HYPOTHETICAL: "possible",
    EventStatus.NEGATED: "ruled out",
}
# Nouns that say more than their type: with somebody who does it.
BY_NOUN = {
    "veto": "{doer} vetoes a bill",
    "conference": "{doer} holds a news conference",
    "briefing": "{doer} holds a news briefing",
    "interview": "{doer} gives an interview",
    "tweet": "{doer} tweets",
    "union": "{doer} gives the State of the Union address",
    "injunction": "{doer} issues an injunction",
    "appeal": "{doer} appeals",
    "raid": "{doer} carries out a raid",
    "raids": "{doer} carries out raids",
}
BY_OFFICE = frozenset([EventType.LEGISLATION, EventType.RULING])  # not everybody's to do
PLACE_PARTY = re.compile(r"^(?:State of|City of|City and County of) | (?:County|City|Parish)$")
HIM = re.compile(r"\bhim\b")
MOST_NAMES = 2


def doers(predicate: Predicate, who: Parties) -> str:
    """Whom the subject names: the person nearest to the verb, or places that act together."""
    subject_role, object_role = predicate.rule.roles
    named = [actor for actor in who.actors if actor.role == subject_role]
    if predicate.rule.type is EventType.RULING:
        if predicate.rule.roles[0] != "court":
            return short_name(who.subject)
        named = [actor for actor in named if actor.kind in (ActorKind.COURT, ActorKind.PERSON)]
        if not named:
            return "Court"
    # "The county signed an agreement with ICE": both are parties, and ICE is no subject.
    if not named or subject_role == object_role:
        return short_name(who.subject)
    people = [actor for actor in named if actor.kind is ActorKind.PERSON]
    if people:
        return people[0].name
    if len(named) > 1 and all(PLACE_PARTY.search(actor.name) for actor in named):
        return joined_names([short_name(actor.name) for actor in named], MOST_NAMES)
    return short_name(named[-1].name)


def with_names(words: str, who: Parties) -> str:
    """With the name for "him" at the end of a phrase: "issues a detainer against him"."""
    meant = [actor.name for actor in who.actors if actor.as_named.lower() == "him"]
    return HIM.sub(meant[0], words, count=1) if len(meant) == 1 else words


def by_type(
    predicate: Predicate, kind: EventType, status: EventStatus, subject: str, who: Parties
) -> str:
    """A plain title from the parties alone, or from the kind of event where nobody is named."""
    doer = _speaking(predicate, kind, who)
    if not doer and kind not in BY_OFFICE and subject[:1].isupper() and not is_plural(subject):
        doer = subject
    role = predicate.rule.roles[1]
    met = joined_names(
        [short_name(actor.name) for actor in who.actors if role and actor.role == role], MOST_NAMES
    )
    if predicate.passive and met:
        return tidy(f"{met} {predicate.head.form}")
    if status is not EventStatus.OCCURRED or not doer or kind not in BY_TYPE:
        return _of_nobody(kind, status, who)
    if predicate.tense is Tense.NOUN and predicate.head.form in BY_NOUN:
        return BY_NOUN[predicate.head.form].format(doer=doer)
    both, one = BY_TYPE[kind]
    return (both if met and met != doer else one).format(subject=doer, object=met)


def _speaking(predicate: Predicate, kind: EventType, who: Parties) -> str:
    """Who acts; no place gives a speech."""
    if kind not in SAID or predicate.tense is not Tense.NOUN:
        return doers(predicate, who)
    people = [actor.name for actor in who.actors if actor.kind is ActorKind.PERSON]
    return next(iter(people), "President" if predicate.head.form == "union" else "")


def _of_nobody(kind: EventType, status: EventStatus, who: Parties) -> str:
    """ "Lawsuit threatened in Oregon": what there was, how it stands, and where."""
    noun, done = PLAIN[kind]
    where = next((place.name for place in who.places if place.name != "United States"), "")
    state = STATES.get(status, done)
    return f"{noun} {state} in {where}" if where else f"{noun} {state}"


def named_by_kind(kind: EventType) -> str:
    """What "it" is: the law, the order."""
    return PLAIN[kind][0]


def of_letter(who: Parties) -> str:
    """ "Ann Lee writes to Reno", where sender and recipient are known."""
    senders = [short_name(actor.name) for actor in who.actors if actor.role == "sender"]
    met = [short_name(actor.name) for actor in who.actors if actor.role == "recipient"]
    if not (senders and met) or set(senders) & set(met):
        return ""
    return f"{senders[0]} writes to {joined_names(met, MOST_NAMES)}"
