"""Events told without their verb: "Boston became the latest target on Thursday".

"The agency lifted it" and "it was issued on Jan. 12" leave the thing out; it was told just before.

What Boston became a target of is the last thing told before: after "the department sued
Chicago" it was sued, after "agents raided Chicago" it was raided.
"""

import re
from dataclasses import replace

from articles.extraction.events.drafts import Draft
from articles.extraction.events.kinds import PLAIN_SURE
from articles.extraction.events.lexicon.other import TARGETED
from articles.extraction.events.who.parties import Parties
from articles.extraction.events.who.things import as_sides
from articles.extraction.values import EventStatus, EventType

IT = re.compile(r"\W*(?:it|they)\s+", re.IGNORECASE)
IT_AFTER = re.compile(r"\s+(?:it|them)\b", re.IGNORECASE)
# What may be meant by "it", by what is done with it.
PAPERS = frozenset(
    [EventType.DIRECTIVE, EventType.EXECUTIVE_ACTION, EventType.LETTER, EventType.REPORT]
)
MEANT = {
    "issued": PAPERS | {EventType.SUBPOENA},
    "released published circulated": PAPERS,
    "rescinded withdrew withdrawn revoked": PAPERS - {EventType.REPORT},
    "signed vetoed": frozenset([EventType.LEGISLATION, EventType.EXECUTIVE_ACTION]),
    "adopted approved passed drafted": frozenset([EventType.LEGISLATION, EventType.DIRECTIVE]),
    "lifted restored reinstated": frozenset([EventType.PROGRAM_SUSPENSION]),
    "sent": frozenset([EventType.LETTER, EventType.SUBPOENA]),
    "filed brought lodged": frozenset([EventType.LAWSUIT]),
}
MEANT_BY = {form: types for forms, types in MEANT.items() for form in forms.split()}
NEAR = 2  # sentences back in which the verb that is left out was said
# What places and people become a target of, with the roles of who does it and whom it meets.
ROLES = {
    EventType.LAWSUIT: ("plaintiff", "defendant"),
    EventType.SUBPOENA: ("issuer", "recipient"),
    EventType.LETTER: ("sender", "recipient"),
    EventType.ENFORCEMENT: ("agency", "target"),
    EventType.FUNDING_CONDITION: ("issuer", "target"),
    EventType.PROGRAM_SUSPENSION: ("issuer", "target"),
}


def with_verbs(drafts: list[Draft]) -> list[Draft]:
    """The drafts in order, each that leaves out its verb with what was told before it."""
    done: list[Draft] = []
    for draft in drafts:
        meant = _completed(draft, done) if draft.predicate.rule is TARGETED else draft
        done.append(_of_it(meant, done))
    return done


def _of_it(draft: Draft, before: list[Draft]) -> Draft:
    """ "It was issued on Jan. 12", "the agency lifted it": what "it" is was told just before."""
    said = draft.predicate
    meant = MEANT_BY.get(said.head.form)
    if draft.type is not EventType.OTHER or said.rule.sure >= PLAIN_SURE or meant is None:
        return draft
    first = draft.mentions[0]
    whole = first.quote
    subject = whole[said.subject_start - first.start : said.start - first.start]
    if said.passive and not IT.fullmatch(subject):
        return draft
    if not said.passive and not IT_AFTER.match(whole, said.head.end - first.start):
        return draft
    for other in reversed(before):
        if draft.sentence - other.sentence > NEAR:
            return draft
        if other.type in meant and other.status is EventStatus.OCCURRED:
            actors = as_sides(draft.parties.actors, other.type)
            return replace(draft, type=other.type, parties=replace(draft.parties, actors=actors))
    return draft


def _completed(draft: Draft, before: list[Draft]) -> Draft:
    meant = next(
        (
            other
            for other in reversed(before)
            if other.type in ROLES and other.status is EventStatus.OCCURRED
        ),
        None,
    )
    if meant is None or draft.sentence - meant.sentence > NEAR:
        return draft
    doer, met = ROLES[meant.type]
    targets = tuple(
        replace(actor, role=met) for actor in draft.parties.actors if actor.role == "target"
    )
    names = {actor.name for actor in targets}
    doers = tuple(
        actor for actor in meant.parties.actors if actor.role == doer and actor.name not in names
    )
    others = tuple(
        actor for actor in draft.parties.actors if actor.role != "target" and actor not in doers
    )
    parties = Parties(doers + targets + others, draft.parties.places, draft.parties.subject)
    return replace(draft, type=meant.type, parties=parties)
