"""Those beside a ruling that had no part in it: whom it only speaks of, and who tells of it.

"May not hold people for ICE", "ICE detainers": the agency asked for nothing, and is told nothing.
"Sheriff Roe said his jail stopped it after a judge ruled": he was not before the court.
"""

import re
from collections.abc import Container

from articles.extraction.events.article import Article
from articles.extraction.events.drafts import Draft
from articles.extraction.events.who.served import IMMIGRATION
from articles.extraction.values import ActorKind, NamedActor, Role

# "for ICE", "an agreement with ICE", "no ICE detainees": not "subpoenas from ICE", which it sent
SPOKEN_OF = re.compile(
    r"\b(?:for|with|by|on|an|no|keeps|(?:papers|warrants?|detainers?|requests?) from|helping|take"
    r"|when|along with) (?:the )?$"
)
ITS_PAPER = re.compile(
    r" (?:administrative |civil |immigration )?(?:detain\w+|warrants?|requests?|holds?|custody)\b"
)
SIDES = frozenset(["party", "winner", "loser"])
TELLS = re.compile(
    r"(?:,[^,.;]{1,80},)?(?: (?:also|later|has|had|then))?"
    r" (?:said|says|told|noted|notes|pointed|wrote|writes|forgets|added|adds|explained|recalled"
    r"|testified|announced|cited|argued|argues|posted)\b(?![^.;]{0,80}\bappeal)"
)
ON_THE_BENCH = re.compile(r"\b(?:Chancellor|Commissioner|Magistrate|Judge|Justice)\b")
SAYS = re.compile(r"\b(?:said|says|asked|wrote|according to|added)(?: [\w-]+){0,4} $")


def without_onlookers(
    draft: Draft, actors: tuple[Role, ...], article: Article, taking_part: Container[str]
) -> tuple[Role, ...]:
    """The parties without those that each sentence of the ruling only speaks of, or lets tell it.

    ``taking_part``: who is on a side of the case, or whom the ruling plainly helps or binds.
    """
    return tuple(
        one
        for one in actors
        if one.role not in SIDES or one.name in taking_part or not _looks_on(one, draft, article)
    )


def _looks_on(one: Role, draft: Draft, article: Article) -> bool:
    agency = one.name in IMMIGRATION
    if not agency and (one.kind is not ActorKind.PERSON or ON_THE_BENCH.search(one.as_named)):
        return False
    told = [
        actor
        for number in {article.number_at(mention.start) for mention in draft.mentions[:3]}
        for actor in article.around(article.sentence(number)).actors
        if actor.name == one.name
    ]
    if agency:
        return bool(told) and all(_is_spoken_of(actor, article.flat) for actor in told)
    return bool(told) and all(_tells(actor, draft, article.flat) for actor in told)


def _is_spoken_of(actor: NamedActor, flat: str) -> bool:
    before = SPOKEN_OF.search(flat, max(0, actor.start - 24), actor.start)
    return before is not None or ITS_PAPER.match(flat, actor.end) is not None


def _tells(actor: NamedActor, draft: Draft, flat: str) -> bool:
    """Whether somebody says it whose words are not the ruling itself: "the chancellor said"."""
    if SAYS.search(flat, max(0, actor.start - 40), actor.start):
        return True
    tells = TELLS.match(flat, actor.end)
    return tells is not None and not tells.start() <= draft.predicate.head.start < tells.end()
