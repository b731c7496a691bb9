"""The packaged matcher, and short forms of what it finds, for the tables of this folder."""

import datetime as dt
from functools import cache

from articles.extraction import sentences
from articles.extraction.names.matcher import Matcher, Names
from articles.extraction.values import Interval, Precision, Published, PublishedBasis
from timeline.gazetteer import gazetteer_from_fixtures


@cache
def packaged_matcher() -> Matcher:
    return Matcher(gazetteer_from_fixtures())


def published(day: str) -> Published:
    if not day:
        nothing = Interval(None, None, Precision.APPROX, "")
        return Published(nothing, PublishedBasis.UNKNOWN, "")
    known = dt.date.fromisoformat(day)
    return Published(Interval(known, known, Precision.DAY, day), PublishedBasis.STATED, "")


def find(text: str, day: str = "2020-02-10") -> Names:
    return packaged_matcher().find(text, sentences.split(text), published(day))


def actor_at(text: str, words: str, day: str = "2020-02-10", occurrence: int = 1) -> str:
    """Whom the words at their n-th place in the text mean, or ""."""
    at = -1
    for _ in range(occurrence):
        at = text.index(words, at + 1)
    end = at + len(words)
    for actor in find(text, day).actors:
        if actor.start <= at and end <= actor.end:
            return actor.name
    return ""


def place_names(text: str, day: str = "2020-02-10") -> list[str]:
    return [p.name for p in find(text, day).places if not p.dateline]
