"""Decides how much of an article everybody may read.

A text that is not ours is quoted as evidence, not republished: of each event the sentence that
tells it best, and of the whole text at most about a quarter. What is left out is counted.
"""

from collections.abc import Iterable, Sequence

from articles.models import Article
from timeline.models import Mention

PART = 4  # at most one in four of a text's characters


def allowed(article: Article, mentions: Sequence[Mention]) -> tuple[list[Mention], int]:
    """Return the mentions of the article that may be shown, and how many sentences may not.

    Where the whole text may be shown, so may every mention. Elsewhere one sentence always may:
    an event must show what it rests on.
    """
    if article.text_is_public:
        return list(mentions), 0
    most = len(article.text) // PART
    taken: set[tuple[int, int]] = set()
    length = 0
    for mention in sorted(_best(mentions), key=_place):
        if _place(mention) in taken:
            continue
        if taken and article.text and length + len(mention.quote) > most:
            continue
        taken.add(_place(mention))
        length += len(mention.quote)
    left_out = {_place(mention) for mention in mentions} - taken
    return [mention for mention in mentions if _place(mention) in taken], len(left_out)


def _place(mention: Mention) -> tuple[int, int]:
    return mention.start, mention.end


def _best(mentions: Iterable[Mention]) -> list[Mention]:
    """Return of each event the mention of the best rank."""
    best: dict[int, Mention] = {}
    for mention in sorted(mentions, key=lambda mention: (mention.rank, mention.start)):
        best.setdefault(mention.event_id, mention)
    return list(best.values())
