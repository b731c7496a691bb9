"""Who speaks: behind the verb ("…," said Ann Lee), or at the head of its subject.

"Ann Lee, an aide to Mayor Roe, said": she speaks, not he.
"""

import re

from articles.extraction.events.language.words import Line
from articles.extraction.events.what.predicates import Predicate
from articles.extraction.events.who.acting import (
    LED_BY,
    PREPOSITION,
    SUBJECT_GAP,
    first_of,
    last_of,
    subjects,
)
from articles.extraction.events.who.bystanders import LIST_LINK, PEOPLE_OF, Around, Named
from articles.extraction.values import ActorKind

QUOTED = re.compile(r"\"[,.]?\s*$")
STOP = re.compile(r"[,;:\"()—]|\s[–-]\s|\b(?:who|whose|which|that|during|when|while|after|about)\b")
LONGEST = 120  # characters in which the name stands
# "Ann Roe, the mayor of Elko, said": one person
APPOSED = re.compile(r",? (?:who is )?(?:the |an? )?$")
# "Elko County administrator Ann Roe": whose administrator she is
COMMON_TITLE = re.compile(r"(?:'s)?(?: [a-z][\w'-]+){1,4},? (?:[\w.]+\. )?")
AND = re.compile(r"\b(?:and|or|but|with|while|as|by|said|told)\b|,")
BESIDE = re.compile(
    r", (?:who (?:was|is) )?(?:flanked|joined|accompanied|surrounded|backed|speaking|standing"
    r"|appearing|testifying|sitting) [^;\"]*$"
)
AND_VERB = re.compile(r"[^,;]*\b(?:and|but)(?: (?:then|also|later|\w+ly))? ?")
CHUNK = 40
# "…, and that same year Elko County Supervisor Ann Roe said": a new clause with its title
NEW_CLAUSE = re.compile(
    r"(?:[,;:\u2014]|\b(?:and|but|when|after|while|that|as))"
    r"(?: (?!of\b|in\b|at\b|for\b|with\b|to\b|from\b|by\b|on\b|than\b|the\b)[\w.'-]+){1,5} $"
)
ITS_LEADER = re.compile(r", (?:its|their|the [\w-]+'s)(?: [\w'-]+){0,4},? $")
NEW_CLAUSE_REACH = 60  # characters


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


def speakers_before(found: list[Named], line: Line, verb: int) -> list[Named]:
    """Those of the names before a verb of saying who say it: the heads of its subject."""
    flat = line.flat
    found = [one for one in found if not _stands_beside(one, found[0], flat, verb)]
    if found and AND_VERB.fullmatch(flat, found[-1].end, verb):
        # "Roe appeared before the board on Monday and said"
        return first_of(_ungoverned(found, flat), flat)
    group = subjects(found, flat, verb)
    if len(group) > 1 and SUBJECT_GAP.fullmatch(flat, group[-1].end, verb):
        last = last_of(group, flat)
        start = last[0].start
        if NEW_CLAUSE.search(flat, max(line.start, start - NEW_CLAUSE_REACH), start):
            group = [*_led(group, last, flat), *last]
    heads = [one for number, one in enumerate(group) if not _hangs_on(number, group, flat)]
    return heads or group


def _ungoverned(found: list[Named], flat: str) -> list[Named]:
    """The names without those behind a preposition: "people lashed out at Roe and the board"."""
    kept: list[Named] = []
    hung: Named | None = None
    for one in found:
        listed = hung is not None and LIST_LINK.fullmatch(flat, hung.end, one.start)
        if listed or _is_governed(one, flat):
            hung = one
        else:
            hung = None
            kept.append(one)
    return kept


def _is_governed(one: Named, flat: str) -> bool:
    start = max(0, one.start - 30)
    if LED_BY.search(flat, start, one.start) or PEOPLE_OF.search(flat, start, one.start):
        return False
    return PREPOSITION.search(flat, start, one.start) is not None


def _stands_beside(one: Named, first: Named, flat: str, verb: int) -> bool:
    """ "Ann Roe, flanked by Al Voss and Bo Lee, said": only she speaks."""
    beside = one is not first and BESIDE.search(flat, first.end, one.start)
    return bool(beside and "," in flat[one.end : verb])


def _led(group: list[Named], last: list[Named], flat: str) -> list[Named]:
    """ "The league would sue, its director, Ann Roe, said": the league, for which she speaks."""
    before = [one for one in group if one.start < last[0].start]
    led = before and ITS_LEADER.search(flat, before[-1].end, last[0].start)
    return before[-1:] if led else []


def _hangs_on(number: int, group: list[Named], flat: str) -> bool:
    """Whether a name only tells more of another: of whom, for whom or where somebody is."""
    one = group[number]
    before = group[number - 1] if number else None
    behind = group[number + 1] if number + 1 < len(group) else None
    if one.kind is ActorKind.OFFICE and before and APPOSED.fullmatch(flat, before.end, one.start):
        return True
    if one.kind is not ActorKind.PERSON and behind and behind.kind is ActorKind.PERSON:
        link = flat[one.end : behind.start]
        if len(link) < CHUNK and COMMON_TITLE.fullmatch(link) and not AND.search(link):
            return True
    return _is_governed(one, flat)
