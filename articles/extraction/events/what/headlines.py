"""Headlines: "Mayor signs order on detainers" is news, though its present tense has no day.

A headline is told again in the article as a rule, and then is one of its mentions. Where
the article tells another event of the kind, a headline that joins none of them is left out.
"""

from collections.abc import Sequence

from articles.extraction.events.drafts import Draft
from articles.extraction.events.language.verb_groups import Tense
from articles.extraction.events.language.words import Line
from articles.extraction.events.same_event import of_one_kind
from articles.extraction.events.what.predicates import Predicate
from articles.extraction.values import EventStatus, EventType, Sentence

FIRST = 3  # sentences among which a headline stands
LONGEST = 140  # characters of a headline
SURE = 0.7  # rules at least so sure are taken at their word
PERFORMED = frozenset([EventType.RULING, EventType.EXECUTIVE_ACTION])
NO_NEWS = frozenset([EventType.STATEMENT, EventType.SPEECH, EventType.OTHER])


def is_headline(
    sentences: Sequence[Sentence], number: int, line: Line, predicate: Predicate
) -> bool:
    """Whether a verb stands in a line of its own at the head of the article, without a stop."""
    one = sentences[number]
    if number >= FIRST or one.end - one.start > LONGEST or predicate.rule.sure < SURE:
        return False
    if predicate.rule.type in NO_NEWS or number + 1 >= len(sentences):
        return False
    alone = sentences[number + 1].paragraph != one.paragraph and (
        number == 0 or sentences[number - 1].paragraph != one.paragraph
    )
    stopped = line.flat[line.start : line.end].rstrip(" \n\"')").endswith((".", ":", "!"))
    return alone and not stopped


def is_performed(text: str, line: Line, predicate: Predicate) -> bool:
    """ "The motion is GRANTED", "it is hereby ordered": words that do what they say.

    Court papers and orders set such verbs in capitals.
    """
    if predicate.rule.type not in PERFORMED or predicate.tense is not Tense.PRESENT:
        return False
    word = text[predicate.head.start : predicate.head.end]
    return predicate.passive and (
        word.isupper() or "hereby" in line.flat[predicate.start : predicate.head.start]
    )


def without_lone_headlines(drafts: list[Draft]) -> list[Draft]:
    """The drafts of an article without the headlines that its body tells in other words."""
    return [
        draft
        for draft in drafts
        if not draft.headline
        or len(draft.mentions) > 1
        or not any(_tells_such(other, draft) for other in drafts)
    ]


def _tells_such(other: Draft, draft: Draft) -> bool:
    told = other is not draft and other.status is EventStatus.OCCURRED
    return told and of_one_kind(other.type, draft.type)
