"""Who put out a list or a report that a sentence tells of without its author.

"The county was on a list of such places. Homeland Security published it in May": the
department's. "The list was gone by Monday" is its doing, too.
"""

import re

from articles.extraction.events.article import Article
from articles.extraction.events.drafts import Draft
from articles.extraction.values import ActorKind, EventStatus, EventType, Role

PAPER = r"(?:lists?|reports?|tally|map|roster|registry|scorecard|web ?(?:site|page)|page)"
ITS = re.compile(rf"(?:'s?)? (?:[\w-]+ ){{0,3}}?{PAPER}\b")
PUT_OUT = re.compile(
    r",?(?: which| that| has| had| on \w+day| last \w+| earlier this \w+| this \w+)*,? "
    r"(?:issued|published|released|posted|put (?:out|online|it)|compiled|unveiled|took (?:it )?down"
    r"|removed|has published|listed|drew up)\b"
)
BY = re.compile(
    rf"\b{PAPER}\b[^,;.]{{0,40}}? (?:by|from|of) (?:the )?(?:federal )?$"
    rf"|\b(?:issued|published|released|posted|compiled|put out|drawn up|taken down|removed)"
    r" (?:\w+ )?by (?:the )?(?:federal )?$"
)
THE_PAPER = re.compile(rf"\b{PAPER}\b")
AUTHORS = frozenset(["author", "issuer", "actor", "agency", "speaker"])
BESIDE = (0, 1, -1, 2, -2)
LOOK = 90  # characters beside a name


def published_by(draft: Draft, actors: tuple[Role, ...], article: Article) -> list[Role]:
    """The body that put out the list or report of an event, as the sentences beside tell."""
    if draft.status is not EventStatus.OCCURRED or not _is_of_paper(draft, article):
        return []
    if any(role.role in AUTHORS for role in actors):
        return []
    known = {role.name for role in actors}
    for distance in BESIDE:
        number = draft.sentence + distance
        if not 0 <= number < len(article.sentences):
            continue
        for one in article.around(article.sentence(number)).actors:
            if one.kind is ActorKind.PERSON or one.name in known or article.is_quoted(one.start):
                continue
            if _puts_out(one.start, one.end, article):
                as_named = one.text if one.text != one.name else ""
                return [Role(one.name, one.kind, "author", as_named, one.known)]
    return []


def _is_of_paper(draft: Draft, article: Article) -> bool:
    """Whether the event is that a list or a report came out, or was taken away."""
    if draft.type is EventType.REPORT:
        return True
    if draft.type is not EventType.OTHER:
        return False
    predicate = draft.predicate
    return THE_PAPER.search(article.flat, predicate.subject_start, predicate.start) is not None


def _puts_out(start: int, end: int, article: Article) -> bool:
    flat = article.flat
    return (
        ITS.match(flat, end, end + LOOK) is not None
        or PUT_OUT.match(flat, end, end + LOOK) is not None
        or BY.search(flat, max(0, start - LOOK), start) is not None
    )
