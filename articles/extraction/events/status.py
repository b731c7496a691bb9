"""Whether it happened, now that its day is known: occurred, scheduled, retracted, or no event."""

from articles.extraction.events import furniture
from articles.extraction.events.kinds import PLAIN_SURE
from articles.extraction.events.language import grammar
from articles.extraction.events.language.verb_groups import Tense
from articles.extraction.events.language.words import Line
from articles.extraction.events.what.predicates import Predicate
from articles.extraction.events.when.dating import Dating
from articles.extraction.values import EventStatus, EventType, Published

AHEAD = grammar.these("scheduled slated expected set planned due")  # "is scheduled for"
OLD = 14  # days; what headlines tell in the present is newer


def status_of(
    line: Line, predicate: Predicate, dating: Dating, published: Published, *, headline: bool
) -> EventStatus | None:
    """Whether it happened, now that the date is known; None: no event at all."""
    status = predicate.status
    if status is EventStatus.OCCURRED and furniture.is_correction(line, predicate.head.start):
        return EventStatus.RETRACTED
    day, first, last = published.interval.latest, dating.interval.earliest, dating.interval.latest
    ahead = bool(day and first and first > day)
    if status is not EventStatus.OCCURRED:
        return status
    planned = predicate.passive and predicate.head.form in AHEAD
    if ahead or (planned and predicate.tense in (Tense.PRESENT, Tense.PLUPERFECT)):
        return EventStatus.SCHEDULED
    if predicate.tense is not Tense.PRESENT or headline or predicate.rule.heads == ("face",):
        return status
    if predicate.start == line.start and not predicate.head.form.endswith("s"):
        return None  # "Jail bookings fell": no verb, or a command
    opens = predicate.subject_start <= line.start + 40 and not predicate.relative
    past = dating.direct and opens and day and last and last <= day
    caption = day and last and _is_caption_like(predicate, dating, (day - last).days)
    # A habit or a state, unless a headline or a dated list.
    return status if past and not caption else None


def _is_caption_like(predicate: Predicate, dating: Dating, age: int) -> bool:
    """ "Agents make an arrest in February": a picture of old, where a list has the date first."""
    after = dating.phrase is not None and dating.phrase.start > predicate.start
    if predicate.rule.type is EventType.OTHER and predicate.rule.sure < PLAIN_SURE:
        return after  # "drops ballots into a box on Tuesday", "offices are closed Monday"
    told_of = predicate.start > predicate.subject_start
    return after and told_of and predicate.rule.type is EventType.ENFORCEMENT and age > OLD
