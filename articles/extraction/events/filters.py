"""What reads like an event but is a policy, a habit or the frame of another event."""

import re

from articles.extraction.events import grammar
from articles.extraction.events.drafts import Draft
from articles.extraction.events.predicates import Predicate
from articles.extraction.events.verb_groups import Tense
from articles.extraction.events.words import Line
from articles.extraction.values import EventStatus, EventType

SAID = frozenset([EventType.STATEMENT, EventType.SPEECH])
LASTING = frozenset([EventType.LEGISLATION, EventType.DIRECTIVE, EventType.EXECUTIVE_ACTION])
# "Some cities have passed local laws": many acts of many years.
PLURAL_LAWS = re.compile(
    r"(?:\s+(?!two\b|three\b|four\b|\d)[\w'-]+){0,3}?\s+(?:laws|ordinances|policies|measures"
    r"|statutes|protections|regulations|resolutions|restrictions|rules)\b"
)
# "as the agency has done in the past": a habit.
HABIT = re.compile(
    r"\b(?:in the past|over the years|for (?:years|decades)|from time to time|on a regular basis"
    r"|routinely|regularly|often|frequently|usually|typically|generally"
    r"|(?:every|each) (?:day|week|month|year))\b"
)
MANY = frozenset([Tense.PERFECT, Tense.PLUPERFECT, Tense.PRESENT, Tense.GERUND, Tense.PARTICIPLE])
# "Declined to comment": nothing was said.
NO_COMMENT = re.compile(
    r"(?:declin|refus)\w+(?: on)?(?: \w+day)? to (?:comment|discuss|say|answer|elaborate"
    r"|speculate|be interviewed|provide|identify|respond)\b"
)
# "An argument set off by the killing": what came of an event is none.
SET_OFF = re.compile(r"(?:set|sets|setting|touch\w*|spark\w*|kick\w*) (?:off|about)\b|sparked by\b")
# "Have considered declaring the town a sanctuary": they have not.
CONSIDERED = re.compile(r"(?:consider|discuss|debat)\w* (?:whether|\w+ing)\b")
NOT_DONE = (SET_OFF, NO_COMMENT, CONSIDERED)
HABIT_REACH = 60
FRAME_REACH = 60  # characters between "announced" and what was announced
STRONG = frozenset(
    [
        EventType.LAWSUIT,
        EventType.RULING,
        EventType.LETTER,
        EventType.SUBPOENA,
        EventType.LEGISLATION,
        EventType.ENFORCEMENT,
        EventType.REPORT,
        EventType.PROGRAM_SUSPENSION,
    ]
)


def is_general(line: Line, predicate: Predicate, *, dated: bool) -> bool:
    """Whether words without a date tell of what is done again and again, or by many."""
    if any(words.match(line.flat, predicate.head.start) for words in NOT_DONE):
        return True
    if dated or predicate.status is not EventStatus.OCCURRED:
        return False
    reach = min(line.end, predicate.head.end + HABIT_REACH)
    if _is_of_whoever(predicate) or HABIT.search(line.flat, predicate.start, reach):
        return True
    many = predicate.relative or predicate.tense in MANY
    if predicate.rule.type not in LASTING or not many:
        return False
    return PLURAL_LAWS.match(line.flat, predicate.head.end, line.end) is not None


def _is_of_whoever(predicate: Predicate) -> bool:
    """ "An injunction requested by the cities", "people arrested on local charges": no event."""
    if predicate.tense is not Tense.PARTICIPLE:
        return False
    asked = predicate.head.form in ("requested", "sought")
    return asked or predicate.rule.type is EventType.ENFORCEMENT


def without_frames(drafts: list[Draft]) -> list[Draft]:
    """Without the announcing of a thing done: "officials announced they have filed a suit"."""
    return [
        draft
        for draft in drafts
        if not any(_frames(draft, other) for other in drafts if other is not draft)
    ]


def _frames(draft: Draft, other: Draft) -> bool:
    """Whether a draft only announces what the other tells as done."""
    between = other.predicate.start - draft.predicate.head.end
    return (
        draft.type in SAID
        and draft.predicate.head.form in grammar.ANNOUNCING
        and other.type in STRONG
        and other.status is EventStatus.OCCURRED
        and 0 <= between <= FRAME_REACH
        and not other.dating.direct
        and other.predicate.tense in (Tense.PERFECT, Tense.PLUPERFECT, Tense.PAST)
    )
