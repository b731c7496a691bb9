"""Those who are listed before or behind the words that tell on which side of a case they are."""

from collections.abc import Sequence

from articles.extraction.events.article import Article
from articles.extraction.events.who.bystanders import Named
from articles.extraction.events.who.cases.side_words import (
    AND,
    BESIDES,
    BETWEEN,
    CLOSE,
    COURT,
    GAP,
    LINK,
    LONGEST,
    PRONOUNS,
    STOP,
)
from articles.extraction.values import ActorKind, Sentence


def listed_behind(article: Article, sentence: Sentence, start: int) -> list[Named]:
    """The first behind some words, if it stands close, and those listed with it."""
    flat = article.flat
    limit = min(sentence.end, start + LONGEST)
    behind = article.around(sentence).named(flat, (start, limit))
    if not behind or behind[0].start - start > CLOSE:
        return []
    if BETWEEN.search(flat, start, behind[0].start):
        return []
    group = behind[:1]
    closed = False  # whether an "and" has led to the last of the list
    for one in behind[1:]:
        link = flat[group[-1].end : one.start]
        closed = closed and not AND.search(link)
        if closed or not _is_listed(flat, group[-1], one):
            break
        closed = AND.search(link) is not None
        group.append(one)
    return parties_of(group)


def all_behind(article: Article, sentence: Sentence, start: int) -> list[Named]:
    """All whom the words behind name, up to what begins another clause."""
    limit = min(sentence.end, start + LONGEST)
    stop = STOP.search(article.flat, start, limit)
    region = (start, stop.start() if stop else limit)
    return parties_of(article.around(sentence).named(article.flat, region))


def besides(article: Article, sentence: Sentence) -> list[Named]:
    """ "Besides the city, the suit names the sheriff": the city, too."""
    found = BESIDES.search(article.flat, sentence.start, sentence.end)
    return listed_behind(article, sentence, found.end()) if found else []


def listed_before(article: Article, sentence: Sentence, end: int) -> list[Named]:
    """The last before some words and those listed with it, if nothing else stands between."""
    flat = article.flat
    before = article.around(sentence).named(flat, (max(sentence.start, end - LONGEST), end))
    if not before or not GAP.fullmatch(flat, before[-1].end, end):
        return []
    group = before[-1:]
    for one in reversed(before[:-1]):
        if not _is_listed(flat, one, group[0]):
            break
        group.insert(0, one)
    return parties_of(group)


def _is_listed(flat: str, one: Named, other: Named) -> bool:
    """Whether two names follow each other in a list, be it with a title or "its mayor," between."""
    if other.start < one.end:  # "the cities": each of them
        return True
    link = LINK.fullmatch(flat, one.end, other.start)
    return link is not None and not BETWEEN.search(flat, one.end, other.start)


def is_court(one: Named) -> bool:
    """Whether it is a court, known or by its name."""
    return one.kind is ActorKind.COURT or COURT.search(one.name) is not None


def parties_of(named: Sequence[Named]) -> list[Named]:
    """The names without courts and pronouns."""
    return [one for one in named if not is_court(one) and one.text.lower() not in PRONOUNS]
