"""The people whom the sentences beside an event name, as far as no like event lies between."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from articles.extraction.events.article import Article
from articles.extraction.events.drafts import Draft, is_shown
from articles.extraction.values import ActorKind, EventStatus, NamedActor, Role, Sentence, value

NEAR = 40  # drafts before and behind one that are looked at
BEFORE = 60  # characters before a name whose words may tell its part
BEHIND = 140
# "two residents", "both sheriffs": so many people are told of
NUMBERS = {"two": 2, "both": 2, "three": 3, "four": 4, "five": 5}
# "another senator, Ann Roe", "a similar bill, sponsored by Ann Roe"
ANOTHER = re.compile(
    r"\b(?:an|the|in)?other\b|\b(?:rival|second|similar|separate|different|companion|competing"
    r"|previous|neighboring|nearby|fellow|unrelated)\b",
    re.IGNORECASE,
)
# "Ann Roe, a critic of the bill", "Roe, who voted against it"
AGAINST_IT = re.compile(
    r",? (?:who |an? |the |one )?(?:[\w'-]+ ){0,3}?(?:critics?|opponents?|oppos\w+|voted against"
    r"|voted no|objected|rejected|denounced|condemned|criticized|blasted|vetoed)\b"
)


@value
class Person:
    """Somebody named in a sentence beside an event, with the words around the name."""

    actor: NamedActor
    sentence: Sentence
    distance: int  # sentences behind the event; negative before it
    before: str
    behind: str

    @property
    def title(self) -> str:
        """What stands before the name as part of it: "Mayor ", "then-Sheriff "."""
        return title_of(self.actor)


def title_of(actor: NamedActor) -> str:
    """The title of somebody as said: "Sheriff " for "Sheriff Ann Roe" and for "Sheriff Roe"."""
    words = actor.name.split(" ")
    for first in range(len(words)):
        rest = " ".join(words[first:])
        if actor.text.endswith(rest):
            return actor.text.removesuffix(rest)
    return actor.text


def drafts_near(draft: Draft, drafts: Sequence[Draft]) -> Sequence[Draft]:
    """The drafts told shortly before and behind one, itself among them; ``drafts`` as told.

    So many at most that to ask for each draft takes time in line with the text.
    """
    at = bisect_left(drafts, draft.mentions[0].start, key=lambda one: one.mentions[0].start)
    return drafts[max(0, at - NEAR) : at + NEAR]


def people_beside(
    draft: Draft,
    drafts: Sequence[Draft],
    article: Article,
    *,
    back: int,
    ahead: int,
    told_again: bool = False,
) -> Iterator[Person]:
    """The people outside quotations in the sentences beside, the nearest first, those behind first.

    Beside the first sentence that tells the event, then beside the others.

    Another event of the same type ends the search: its own people follow. With ``told_again``
    its sentence is the last one looked at: "Roe, who introduced the bill", tells of both.
    """
    mine = {article.number_at(mention.start) for mention in draft.mentions}
    taken = {
        other.sentence
        for other in drafts
        if other is not draft and other.type is draft.type and is_shown(other)
        if other.status is EventStatus.OCCURRED
    } - mine
    seen = {draft.sentence}
    for number in (draft.sentence, *sorted(mine - {draft.sentence})):
        for step, last in ((1, ahead), (-1, back)):
            for distance in range(1, last + 1):
                at = number + step * distance
                if not 0 <= at < len(article.sentences) or (at in taken and not told_again):
                    break
                if at not in seen:
                    seen.add(at)
                    yield from people_in(article, at, step * distance)
                if at in taken:
                    break


def people_in(
    article: Article, number: int, distance: int, *, bodies: bool = False
) -> Iterator[Person]:
    """The people whom a sentence names outside quotations; with ``bodies`` these too."""
    sentence = article.sentence(number)
    for actor in article.around(sentence).actors:
        if article.is_quoted(actor.start) or not (bodies or actor.kind is ActorKind.PERSON):
            continue
        if actor.text.lower() in ("he", "she", "him"):
            continue
        yield Person(
            actor,
            sentence,
            distance,
            article.flat[max(sentence.start, actor.start - BEFORE) : actor.start],
            article.flat[actor.end : min(sentence.end, actor.end + BEHIND)],
        )


def role_of(person: Person, role: str) -> Role:
    """A person as a party."""
    actor = person.actor
    as_named = actor.text if actor.text != actor.name else ""
    return Role(actor.name, actor.kind, role, as_named, actor.known)
