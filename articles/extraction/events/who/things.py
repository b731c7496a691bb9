"""The bill, suit or letter that heads a subject, and the part of those whom its phrase names.

"The bill by Senator Roe passed the House": the bill passed, and she is its sponsor; "the suit
against King County, filed by the league, objects": the suit objects.
"""

import re
from dataclasses import replace
from typing import NamedTuple

from articles.extraction.events.who.bystanders import LIST_LINK, Named
from articles.extraction.values import ActorKind, EventType, Role, value


class Sides(NamedTuple):
    """The roles of those whom a thing comes from, and whom it goes to or against."""

    doer: str
    target: str


# The nouns, the types of the events that they stand for, and the parts in them.
SUIT = Sides("plaintiff", "defendant")
BILL = Sides("sponsor", "party")
ORDER = Sides("signer", "target")
RULE = Sides("issuer", "target")
LETTER = Sides("sender", "recipient")
RULING = Sides("court", "loser")
REPORT = Sides("author", "target")
RAID = Sides("agency", "target")
NOUNS = {
    "lawsuit suit complaint appeal petition challenge case litigation motion brief": SUIT,
    "bill legislation measure ordinance resolution amendment proposal law act statute": BILL,
    "order proclamation action": ORDER,
    "directive policy memo memorandum guidance rule rules policies": RULE,
    "letter letters email subpoena subpoenas request demand notice": LETTER,
    "ruling decision injunction opinion verdict": RULING,
    "report study audit survey analysis poll": REPORT,
    "raid raids operation sweep arrest arrests": RAID,
}
SIDES = {noun: sides for nouns, sides in NOUNS.items() for noun in nouns.split()}
TYPES = {
    SUIT: EventType.LAWSUIT,
    BILL: EventType.LEGISLATION,
    ORDER: EventType.EXECUTIVE_ACTION,
    RULE: EventType.DIRECTIVE,
    LETTER: EventType.LETTER,
    RULING: EventType.RULING,
    REPORT: EventType.REPORT,
    RAID: EventType.ENFORCEMENT,
}
SIDES_OF = {type: sides for sides, type in TYPES.items()}
# "On Monday, the Senate bill by …", "Roe's executive order": the noun that a subject begins with.
_HEAD = (
    r"\W*(?:[^,;\"]{1,40}, )?(?:the|an?|its|his|her|their|this|another|one|[\w.'-]+'s?) "
    rf"(?:(?!by |of |to |in |on |at |for |that |from |against |said |and )[\w.'-]+ ){{0,4}}?"
    rf"(?P<noun>{'|'.join(sorted(SIDES, key=len, reverse=True))})"
)
THING = re.compile(
    _HEAD + r"(?=,? (?:by|from|of|against|to|in|on|at|with|over|\w+ed|brought|sent|written|led)\b)"
)
DONE_THING = re.compile(r"(?:in |with |by |through )?" + _HEAD + r"(?=,? )")
# Before a name: the preposition that hangs it on the thing, with "the" and "Republican" between.
HANGS = re.compile(
    r"\b(?P<how>by|from|of|against|to|with|in|over|on|at|for|between|naming)\s+"
    r"(?:the |a |an |its |his |her |their )?(?:(?:state|city|county|former|then|republican"
    r"|democratic|federal) ){0,2}(?:(?:cities|city|county|counties|states?|towns?) of )?$"
)
DOERS = frozenset(["by", "from"])
TARGETS = frozenset(["against", "to", "naming"])
HANGS_REACH = 40


# What is done to such things, and what they cannot do: "the suit against the county, filed".
DONE = frozenset(
    """filed brought lodged signed issued sent released published introduced sponsored written
    authored drafted obtained adopted approved enacted posted delivered submitted mailed
    served""".split()
)
# "has a part in the county's lawsuit, filed in May": wherever the thing stands
RIGHT_BEHIND = re.compile(rf"\b(?:{'|'.join(sorted(SIDES, key=len, reverse=True))}), $")
RIGHT_BEHIND_REACH = 20
BESIDE = re.compile(r"(?:,? (?:against|over|by|to|from|in|on|about|for|of) [^,;]{3,60},?| ?,)? ")


@value
class Thing:
    """The noun that heads a subject."""

    noun: str
    end: int  # offset behind the noun

    @property
    def sides(self) -> Sides:
        """The parts of those whom it comes from, and whom it goes to."""
        return SIDES[self.noun]

    @property
    def type(self) -> EventType:
        """The type of the events that such a thing stands for."""
        return TYPES[self.sides]


def thing_before(flat: str, start: int, verb: int) -> Thing | None:
    """The thing that the subject between two offsets begins with, if it is one.

    "The bill by Roe" is; "the mayor's office" and "the suit Roe filed" are not.
    """
    found = THING.match(flat, start, verb)
    return Thing(found.group("noun"), found.end("noun")) if found else None


def is_done(flat: str, start: int, verb: int, form: str) -> bool:
    """Whether a verb right behind a thing says what was done to it: "a suit filed Tuesday"."""
    if form not in DONE:
        return False
    if RIGHT_BEHIND.search(flat, max(start, verb - RIGHT_BEHIND_REACH), verb):
        return True
    found = DONE_THING.match(flat, start, verb)
    return found is not None and BESIDE.fullmatch(flat, found.end("noun"), verb) is not None


def as_sides(roles: tuple[Role, ...], kind: EventType) -> tuple[Role, ...]:
    """The roles of a plain doing that turned out to be a suit or a letter: who sues, who writes."""
    sides = SIDES_OF.get(kind)
    if sides is None:
        return roles
    named = {"actor": sides.doer, "target": sides.target}
    if kind is EventType.LAWSUIT:  # "said in a court filing": who files
        named["speaker"] = sides.doer
        roles = tuple(one for one in roles if one.kind is not ActorKind.COURT)
    return tuple(replace(one, role=named.get(one.role, one.role)) for one in roles)


def noun_of(flat: str, start: int, verb: int) -> str:
    """The noun alone of a thing that is the subject between two offsets: "bill"; "" for none."""
    if thing := thing_before(flat, start, verb):
        return thing.noun
    found = DONE_THING.match(flat, start, verb)
    if found is None or BESIDE.fullmatch(flat, found.end("noun"), verb) is None:
        return ""
    return found.group("noun")


def parted(
    before: list[Named], flat: str, thing: Thing | None
) -> tuple[list[Named], list[tuple[Named, str]]]:
    """The names before a verb that may be its subject, and those that hang on its thing.

    The latter come with their part in the thing: its sponsor, its defendant, or "".
    """
    if thing is None:
        return before, []
    free: list[Named] = []
    hung: list[tuple[Named, str]] = []
    for one in before:
        how = HANGS.search(flat, max(thing.end, one.start - HANGS_REACH), one.start)
        if one.start < thing.end:
            continue  # "California's suit by …": whose it is says its owner's rule
        if how:
            word = how.group("how")
            role = thing.sides.doer if word in DOERS else ""
            hung.append((one, thing.sides.target if word in TARGETS else role))
        elif hung and LIST_LINK.fullmatch(flat, hung[-1][0].end, one.start):
            hung.append((one, hung[-1][1]))
        else:
            free.append(one)
    return free, hung
