"""Who and where: the names around a predicate, with roles by their position."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Protocol

from articles.extraction.events.predicates import Predicate
from articles.extraction.events.verb_groups import Tense
from articles.extraction.events.words import Line
from articles.extraction.values import (
    ActorKind,
    JurisdictionKind,
    NamedActor,
    NamedPlace,
    Place,
    Role,
)

STOP = re.compile(
    r"[;:—]|\s[–-]\s|\b(?:over|after|because|which|who|whose|alleging|saying|arguing|claiming|seeking|while|when|"
    r"of (?:barring|blocking|denying|withholding|requiring|punishing|refusing|letting|keeping)"
    r"|before|until|unless|accusing|demanding|challenging|as|amid|despite|since)\b"
)
NOT_A_PARTY_AFTER = re.compile(r"\b(?:in|at|near|outside|across|around|throughout|of|for)\s+$")
SAID_BEFORE = re.compile(
    r"\b(?:said|says|announced|announces|reported|confirmed|disclosed|revealed)\b(?:\s+[^\s;:,]+){0,12}$"
)
AGENT = re.compile(r"\b(?:by|from)\b")
AGENT_STOP = re.compile(r"[;:,—]|\b(?:against|over|after|that|which|who|on)\b")
JUDGE = re.compile(r"\b(?:judge|magistrate|(?<!of )justice(?! department))\b")
LONGEST_OBJECT = 240


@dataclass(frozen=True, slots=True)
class Around:
    """Everybody and every place that a sentence names, and whose officer or body each is."""

    actors: Sequence[NamedActor]
    places: Sequence[NamedPlace]
    officers: Sequence[NamedPlace]  # places meant by their officers: "the sheriff"
    homes: "Homes"  # whose officer or body each actor is

    def judges(self) -> tuple[int, ...]:
        """Where courts and known judges are named."""
        return tuple(actor.start for actor in self.actors if self._is_judge(actor))

    def _is_judge(self, actor: NamedActor) -> bool:
        home = self.homes.home_of(actor.name)
        at_court = home is not None and home.kind is JurisdictionKind.COURT
        return actor.kind is ActorKind.COURT or at_court


class Homes(Protocol):
    """What the matcher knows beside the names in a text."""

    def home_of(self, actor: str) -> Place | None:
        """The jurisdiction whose officer or body an actor is."""

    def state_of(self, place: str) -> Place | None:
        """The state that a county or city lies in."""

    def party_for_place(self, place: NamedPlace | str) -> str:
        """The actor that a place is as a party."""


@dataclass(frozen=True, slots=True)
class Parties:
    """Who took part in an event and which jurisdictions it touches."""

    actors: tuple[Role, ...]
    places: tuple[Place, ...]
    subject: str  # canonical name of the first subject, "" if none is named


def parties(line: Line, predicate: Predicate, around: Around) -> Parties:
    """The named parties of one predicate and the places of its clause."""
    subject_role, object_role = predicate.rule.roles
    before = (predicate.subject_start, predicate.start)
    after = object_region(line, predicate)
    agent = _agent_region(line, predicate)
    roles: list[Role] = []
    if predicate.tense is Tense.NOUN:
        _add(roles, _in_region(around, line.flat, agent), subject_role)
        _add(
            roles,
            _in_region(around, line.flat, (max(line.start, predicate.start - 40), predicate.start)),
            subject_role,
        )
        _add(roles, _in_region(around, line.flat, after), object_role)
    elif predicate.passive and _thing_is_subject(predicate):
        # "Oregon's lawsuit was filed by its lawyers against the agency"
        _add(roles, _in_region(around, line.flat, before), subject_role)
        _add(roles, _in_region(around, line.flat, agent), subject_role)
        if predicate.rule.marker:
            _add(roles, _in_region(around, line.flat, after), object_role)
    elif predicate.passive:
        _add(roles, _in_region(around, line.flat, before), object_role)
        _add(roles, _in_region(around, line.flat, agent), subject_role)
        _add(
            roles,
            _in_region(around, line.flat, after),
            object_role if predicate.rule.marker else subject_role,
        )
    else:
        _add(roles, _in_region(around, line.flat, before), subject_role)
        _add(roles, _in_region(around, line.flat, after), object_role)
    roles = [_seated(role, line, around) for role in roles]
    subject = next((role.name for role in roles if role.role == subject_role), "")
    places = _places(around, (predicate.subject_start, after[1] or line.end), roles)
    return Parties(tuple(roles), places, subject)


def _seated(role: Role, line: Line, around: Around) -> Role:
    """Only courts and judges sit in judgment; whoever else stands there is a mere party."""
    if role.role != "court" or role.kind is ActorKind.COURT:
        return role
    home = around.homes.home_of(role.name)
    if home is not None and home.kind is JurisdictionKind.COURT:
        return role
    for actor in around.actors:
        before = line.flat[max(line.start, actor.start - 30) : actor.end]
        if actor.name == role.name and JUDGE.search(before):
            return role
    return replace(role, role="party")


def widened(
    line: Line, predicate: Predicate, who: Parties, around: Around, territory: tuple[int, int]
) -> Parties:
    """The parties with the others that the predicate's part of the sentence names.

    Whoever says or announces it before the clause is the speaker; the rest are parties.
    """
    roles = list(who.actors)
    told = line.flat[line.start : predicate.subject_start].rstrip(" ,")
    announced = SAID_BEFORE.search(told)
    if announced and predicate.rule.roles[0] != "speaker":
        start = line.start + announced.start()
        _add(
            roles,
            _in_region(around, line.flat, (max(line.start, start - 120), start))[-1:],
            "speaker",
        )
    _add(roles, _in_region(around, line.flat, territory), "party")
    places = {place.name: place for place in who.places}
    for place in _places(around, territory, roles):
        places.setdefault(place.name, place)
    return Parties(tuple(roles), tuple(places.values()), who.subject)


def _thing_is_subject(predicate: Predicate) -> bool:
    """Whether the grammatical subject is the suit or the bill, and no party."""
    moved = predicate.rule.after.startswith("… ") and predicate.end == predicate.head.end
    return moved or bool(predicate.rule.before and predicate.rule.marker)


@cache
def _marker(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words})\b")


def object_region(line: Line, predicate: Predicate) -> tuple[int, int]:
    """Where the object of a predicate may be named."""
    start = predicate.head.end
    limit = min(line.end, start + LONGEST_OBJECT)
    marker = predicate.rule.marker
    if marker:
        found = _marker(marker).search(line.flat, start, limit)
        if not found:
            return (0, 0)
        start = found.end()
    stop = STOP.search(line.flat, start if marker else max(start, predicate.end), limit)
    return (start, stop.start() if stop else limit)


def _agent_region(line: Line, predicate: Predicate) -> tuple[int, int]:
    """The words after "by" or "from", where a passive verb or a noun names who did it."""
    found = AGENT.search(line.flat, predicate.head.end, min(line.end, predicate.head.end + 120))
    if not found:
        return (0, 0)
    stop = AGENT_STOP.search(line.flat, found.end(), line.end)
    return (found.end(), stop.start() if stop else line.end)


def _in_region(
    around: Around, flat: str, region: tuple[int, int]
) -> list[tuple[int, str, ActorKind, str, bool]]:
    start, end = region
    if end <= start:
        return []
    found = [
        (actor.start, actor.name, actor.kind, actor.text, actor.known)
        for actor in around.actors
        if start <= actor.start and actor.end <= end
    ]
    taken = [(actor.start, actor.end) for actor in around.actors]
    for place in around.places:
        if not (start <= place.start and place.end <= end) or place.dateline:
            continue
        if any(a <= place.start < b for a, b in taken) or place.kind is JurisdictionKind.FEDERAL:
            continue
        if NOT_A_PARTY_AFTER.search(flat, max(start, place.start - 14), place.start):
            continue
        found.append(
            (place.start, around.homes.party_for_place(place), ActorKind.AGENCY, place.text, True)
        )
    return sorted(found)


def _add(roles: list[Role], found: list[tuple[int, str, ActorKind, str, bool]], role: str) -> None:
    if not role:
        return
    for _, name, kind, text, known in found[:6]:
        if all(other.name != name for other in roles):
            roles.append(Role(name, kind, role, text if text != name else "", known))


def _places(around: Around, region: tuple[int, int], roles: list[Role]) -> tuple[Place, ...]:
    found: dict[str, Place] = {}
    start, end = region
    for place in around.places:
        if start <= place.start < end and not place.dateline:
            found.setdefault(place.name, Place(place.name, place.kind))
    for place in around.officers:
        if start <= place.start < end:
            found.setdefault(place.name, Place(place.name, place.kind))
    for role in roles:
        if home := around.homes.home_of(role.name):
            found.setdefault(home.name, home)
    return tuple(found.values())
