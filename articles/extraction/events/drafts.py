"""A candidate event while its article is still being read."""

from dataclasses import dataclass, replace

from articles.extraction.events.confidence import FLOOR
from articles.extraction.events.dating import Dating
from articles.extraction.events.parties import Parties
from articles.extraction.events.predicates import Predicate
from articles.extraction.values import CandidateEvent, EventStatus, EventType, Mention, Place


@dataclass(frozen=True, slots=True)
class Draft:
    """One candidate with all that speaks for and against it."""

    predicate: Predicate
    sentence: int  # number of its sentence
    paragraph: int
    dating: Dating
    parties: Parties
    title: str
    type: EventType
    status: EventStatus
    score: float  # its confidence so far
    evidence: tuple[str, ...]  # what the confidence is reckoned from
    mentions: tuple[Mention, ...]
    words: frozenset[str]  # content words of its clause, to tell it from others
    caption: bool = False
    separate: bool = False  # "a separate lawsuit": not the one told before


def with_place(draft: Draft, main: Place | None) -> Draft:
    """The draft, touching the story's main place if its sentences name none."""
    if draft.parties.places or main is None:
        return draft
    return replace(draft, parties=replace(draft.parties, places=(main,)))


def event_of(draft: Draft) -> CandidateEvent:
    """A finished draft as a value for the world."""
    return CandidateEvent(
        draft.title,
        draft.type,
        draft.status,
        draft.dating.interval,
        draft.dating.basis,
        draft.dating.why,
        round(draft.score, 2),
        draft.parties.actors,
        draft.parties.places,
        draft.mentions,
    )


def is_shown(draft: Draft) -> bool:
    """Whether a draft is likely enough, and more than a mere possibility."""
    return draft.score >= FLOOR and draft.status is not EventStatus.HYPOTHETICAL
