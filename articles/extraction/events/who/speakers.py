"""Who speaks where the verb comes first: "…," said Senator Ann Lee of Reno."""

import re

from articles.extraction.events.language.words import Line
from articles.extraction.events.what.predicates import Predicate
from articles.extraction.events.who.bystanders import Around, Named
from articles.extraction.values import ActorKind

QUOTED = re.compile(r"\"[,.]?\s*$")
STOP = re.compile(r"[,;:\"()—]|\s[–-]\s|\b(?:who|whose|which|that|during|when|while|after|about)\b")
LONGEST = 120  # characters in which the name stands


def region_after(line: Line, predicate: Predicate) -> tuple[int, int] | None:
    """Where the speaker is named behind the verb, or None if he stands before it."""
    if predicate.rule.roles[0] != "speaker" or predicate.passive:
        return None
    if not QUOTED.search(line.flat, max(line.start, predicate.start - 4), predicate.start):
        return None
    limit = min(line.end, predicate.head.end + LONGEST)
    stop = STOP.search(line.flat, predicate.head.end, limit)
    return (predicate.head.end, stop.start() if stop else limit)


def speakers_after(line: Line, predicate: Predicate, around: Around) -> list[Named] | None:
    """The names behind the verb, persons before bodies; None if the speaker stands before it."""
    region = region_after(line, predicate)
    if region is None:
        return None
    found = around.named(line.flat, region)
    return [one for one in found if one.kind is ActorKind.PERSON] or found[:1]
