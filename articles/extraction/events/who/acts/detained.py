"""Who was held, where the sentence says only "him" or "a detainer".

"Deputies arrested Al Roe on May 3. ICE lodged a detainer the next day": against Roe.
"""

import re
from collections.abc import Sequence

from articles.extraction.events.article import Article
from articles.extraction.events.drafts import Draft, is_shown
from articles.extraction.events.who.neighbours import drafts_near
from articles.extraction.values import ActorKind, EventStatus, EventType, Role

OF_SOMEBODY = re.compile(
    r"\b(?:him|her|he|she|detainers?|holds?|hold request|the (?:man|woman|inmate|suspect|teen\w*"
    r"|immigrant|defendant|mother|father|worker|student|veteran))\b"
)
PRISONER = frozenset(["subject", "victim", "target"])
BACK = 2  # sentences before in which the arrest may be told
REACH = 120  # characters behind a predicate


def detained(
    draft: Draft, actors: tuple[Role, ...], drafts: Sequence[Draft], article: Article
) -> list[Role]:
    """The person whom the arrest told just before was of."""
    if draft.type is not EventType.ENFORCEMENT or draft.status is not EventStatus.OCCURRED:
        return []
    if any(role.kind is ActorKind.PERSON and role.role in PRISONER for role in actors):
        return []
    sentence, predicate = article.sentence(draft.sentence), draft.predicate
    end = min(sentence.end, predicate.end + REACH)
    if OF_SOMEBODY.search(article.flat, predicate.subject_start, end) is None:
        return []
    known = {role.name for role in actors}
    for other in reversed(drafts_near(draft, drafts)):
        if other.type is not EventType.ENFORCEMENT or not is_shown(other):
            continue
        if other is draft or not _is_just_before(other, draft, article):
            continue
        people = [
            role
            for role in other.parties.actors
            if role.kind is ActorKind.PERSON and role.role in PRISONER
        ]
        if people:
            return [role for role in people if role.name not in known] if len(people) == 1 else []
    return []


def _is_just_before(other: Draft, draft: Draft, article: Article) -> bool:
    """Whether one of the sentences that tell an arrest stands where "him" may mean its man."""
    numbers = [article.number_at(mention.start) for mention in other.mentions]
    return any(0 <= draft.sentence - number <= BACK for number in numbers)
