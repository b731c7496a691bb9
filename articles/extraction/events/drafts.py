"""A candidate event while its article is still being read."""

from articles.extraction.events.confidence import FLOOR
from articles.extraction.events.what.predicates import Predicate
from articles.extraction.events.when.dating import Dating
from articles.extraction.events.who.parties import Parties
from articles.extraction.values import CandidateEvent, EventStatus, EventType, Mention, value


@value
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
    worth: int = 0  # how good the title is
    caption: bool = False
    headline: bool = False
    lag: tuple[int, int] | None = None  # days before the main clause: "a day after it sued"
    answers: frozenset[EventType] = frozenset()  # a statement: what kind of news it answers to
    voice: bool = False  # words of an officer without day or occasion, kept if he made the news
    separate: bool = False  # "a separate lawsuit": not the one told before


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
