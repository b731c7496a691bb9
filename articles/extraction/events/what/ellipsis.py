"""Events told without their verb: "Boston became the latest target on Thursday".

What Boston became a target of is the last thing told before: after "the department sued
Chicago" it was sued, after "agents raided Chicago" it was raided.
"""

from dataclasses import replace

from articles.extraction.events.drafts import Draft
from articles.extraction.events.lexicon.other import TARGETED
from articles.extraction.events.who.parties import Parties
from articles.extraction.values import EventStatus, EventType

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
        done.append(_completed(draft, done) if draft.predicate.rule is TARGETED else draft)
    return done


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
