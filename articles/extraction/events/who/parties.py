"""Who and where: the names around a predicate, with roles by their position."""

import re
from collections.abc import Sequence
from dataclasses import replace

from articles.extraction.events.kinds import OF_CASES
from articles.extraction.events.language.clauses import behind_opening_clause
from articles.extraction.events.language.verb_groups import Tense
from articles.extraction.events.language.words import Line
from articles.extraction.events.what.predicates import Predicate
from articles.extraction.events.who.acting import first_of, in_clause, last_of, subjects
from articles.extraction.events.who.bystanders import MOST, Around, Named
from articles.extraction.events.who.nouns import (
    SENT_THINGS,
    before_noun,
    main_subject,
    takers,
    takes_it,
    told_in_letter,
    whose_noun,
)
from articles.extraction.events.who.regions import STOP, agent_region, object_region
from articles.extraction.events.who.said.speakers import speakers_after, speakers_before
from articles.extraction.events.who.said.spoken_of import spoken_of
from articles.extraction.events.who.served import without_served
from articles.extraction.events.who.things import Thing, parted, thing_before
from articles.extraction.values import (
    ActorKind,
    EventType,
    JurisdictionKind,
    Place,
    Role,
    value,
)

SAID_BEFORE = re.compile(
    r"\b(?:said|says|announced|announces|reported|confirmed|disclosed|revealed)\b(?:\s+[^\s;:,]+){0,12}$"
)
ON_BEHALF = re.compile(r"\bon behalf of (?:the )?(?:(?:city|county|state|town) of )?$")
FROM_BEFORE = re.compile(r"\b(?:by|from|of) (?:the )?$")
# "The suit accuses the department of": the other side, behind the suit's own verb
ACCUSES = re.compile(r"\b(?:accus(?:es|ed|ing)|names|named|naming|targets|targeted)\s(?=\w)")
# "Oregon sued on Monday along with Portland": Portland sued, too
BESIDE = re.compile(r"\b(?:along|together) with (?:the )?$")
JUDGE = re.compile(r"\b(?:judge|magistrate|(?<!of )justice(?! department))\b")
ACCUSED_REACH = 90  # characters


@value
class Parties:
    """Who took part in an event and which jurisdictions it touches."""

    actors: tuple[Role, ...]
    places: tuple[Place, ...]
    subject: str  # canonical name of the first subject, "" if none is named


def parties(
    line: Line, predicate: Predicate, around: Around, meant: Sequence[Named] = ()
) -> Parties:
    """The named parties of one predicate and the places of its clause.

    ``meant`` are those for whom a pronoun before the verb stands.
    """
    (subject_role, object_role), flat = predicate.rule.roles, line.flat
    opening = behind_opening_clause(line, predicate.subject_start, predicate.start)
    thing = _thing(flat, opening, predicate)
    before, hung = parted(around.named(flat, (opening, predicate.start)), flat, thing)
    region = object_region(line, predicate)
    after = around.named(flat, region)
    if predicate.rule.roles[1] != "defendant":
        after = without_served(after, flat)
    else:  # "sued the government"
        after = _sued(after, flat)
    after = [one for one in in_clause(after, flat) if not _is_for(flat, one)]
    agent = in_clause(around.named(flat, agent_region(line, predicate)), flat)
    # "was arrested by immigration agents", "a letter from immigration agents": they did it
    if not (predicate.passive or predicate.rule.type in SENT_THINGS):
        agent = without_served(agent, flat)
    roles: list[Role] = []
    if predicate.tense is Tense.NOUN:
        near = before_noun(line, predicate, around, opening)
        told = told_in_letter(line, predicate, around)
        others = [one for one in parted(near, flat, thing)[0] if one not in told]
        _add(roles, agent, subject_role)
        _add(roles, told, object_role)
        _add(roles, whose_noun(line, predicate, around, others, led=bool(agent)), subject_role)
        _add(roles, [*takers(line, predicate, near), *after], object_role)
    elif takes_it(line, predicate):
        _add(roles, [*takers(line, predicate, before), *after], object_role)
    elif predicate.passive and _thing_is_subject(predicate):
        # "Oregon's lawsuit was filed by its lawyers against the agency"
        owner = "sponsor" if predicate.rule.type is EventType.LEGISLATION else subject_role
        _add(roles, [one for one in before if _owns(flat, one)], owner)
        _add(roles, agent or main_subject(line, predicate, around), subject_role)
        if predicate.rule.marker:
            _add(roles, after, object_role)
    elif predicate.passive:
        _add(roles, subjects(before, flat, predicate.start), object_role)
        _add(roles, agent, subject_role)
        _add(roles, after, object_role if predicate.rule.marker else _role_behind(predicate))
    elif (voices := speakers_after(line, predicate, around)) is not None:
        _add(roles, voices, subject_role)
    else:
        doers = meant or _actives(before, line, predicate)
        _add(roles, [*doers, *_beside(line, predicate, around)], subject_role)
        passed = thing and not before and thing.type is EventType.LEGISLATION
        _add(roles, after, object_role or (subject_role if passed else ""))
    _add(roles, _accused(line, predicate, around), "defendant")
    for one, role in hung:
        _add(roles, [one], role)
    roles = [_seated(role, line, around) for role in _without_bench(roles, predicate)]
    subject = next((role.name for role in roles if role.role == subject_role), "")
    if subject_role == object_role and not before and not meant:
        subject = ""  # "the sheriff signed an agreement with ICE": ICE is its other party
    places = _places(around, (predicate.subject_start, region[1] or line.end), roles)
    return Parties(tuple(roles), places, subject)


def _role_behind(predicate: Predicate) -> str:
    """The role of who stands behind a passive verb: no sender, "was asked to help the agency"."""
    return "" if predicate.rule.type in SENT_THINGS else predicate.rule.roles[0]


def _sued(after: list[Named], flat: str) -> list[Named]:
    """The first and those listed with it: "sued the city and the federal government"."""
    if after and BESIDE.search(flat, max(0, after[0].start - 20), after[0].start):
        return []
    listed = first_of(after, flat)
    return listed + without_served(after[len(listed) :], flat)


def _beside(line: Line, predicate: Predicate, around: Around) -> list[Named]:
    """Portland in "Oregon sued the agency on Monday along with Portland": it sued, too."""
    if predicate.rule.roles != ("plaintiff", "defendant"):
        return []
    flat = line.flat
    after = around.named(flat, object_region(line, predicate))
    found = (
        number
        for number, one in enumerate(after)
        if BESIDE.search(flat, max(0, one.start - 20), one.start)
    )
    return first_of(after[next(found, len(after)) :], flat)


def _thing(flat: str, opening: int, predicate: Predicate) -> Thing | None:
    """The bill or suit that is the subject; of "the appeal by the state was denied" it lost."""
    thing = thing_before(flat, opening, predicate.start)
    if predicate.rule.type is EventType.RULING and thing and thing.type is not EventType.RULING:
        return None
    return thing


def _accused(line: Line, predicate: Predicate, around: Around) -> list[Named]:
    """ "The suit by the league accuses the department of": the first that it names."""
    told = predicate.tense in (Tense.NOUN, Tense.PARTICIPLE)
    if predicate.rule.type is not EventType.LAWSUIT or not told:
        return []
    found = ACCUSES.search(line.flat, predicate.head.end, line.end)
    if not found:
        return []
    stop = STOP.search(line.flat, found.end(), line.end)
    region = (found.end(), min(stop.start() if stop else line.end, found.end() + ACCUSED_REACH))
    return first_of(around.named(line.flat, region), line.flat)


def _goes_without_saying(one: Named, roles: list[Role], around: Around, *, case: bool) -> bool:
    """Whether a name adds nothing: the administration where its department has a part already.

    In a ``case`` both are parties: "told the administration that the department may not".
    So do "a federal judge" and "a federal court" where the judge or the court is named.
    """
    homes = [around.homes.home_of(role.name) for role in roles]
    kinds = {home.kind for home in homes if home}
    if one.name.endswith(" administration") and case:
        return False
    if one.name.endswith(" administration") or one.name in ("U.S. government", "White House"):
        return JurisdictionKind.FEDERAL in kinds
    return one.name in ("U.S. District Court", "U.S. Court of Appeals") and (
        JurisdictionKind.COURT in kinds or any(role.kind is ActorKind.COURT for role in roles)
    )


def _without_bench(roles: list[Role], predicate: Predicate) -> list[Role]:
    """The roles without the court that a suit is brought in: "sued in federal court"."""
    if predicate.rule.type is not EventType.LAWSUIT:
        return roles
    return [
        role
        for role in roles
        if role.kind is not ActorKind.COURT and not role.name.endswith(" Court")
    ]


def _actives(before: list[Named], line: Line, predicate: Predicate) -> list[Named]:
    """The subject of an active verb; that of "…, barring the agency" opens the sentence."""
    if predicate.tense is Tense.GERUND:
        return first_of(before, line.flat)
    if predicate.rule.roles[0] == "speaker":
        return speakers_before(before, line, predicate.start)
    return subjects(before, line.flat, predicate.start)


def _is_for(flat: str, one: Named) -> bool:
    """ "Sued on behalf of Reno": it is not against Reno."""
    return ON_BEHALF.search(flat, max(0, one.start - 24), one.start) is not None


def _owns(flat: str, one: Named) -> bool:
    """ "Oregon's lawsuit", "the suit by Oregon" (was filed)."""
    if flat.startswith(("'s ", "' "), one.end):
        return True
    return FROM_BEFORE.search(flat, max(0, one.start - 14), one.start) is not None


def _seated(role: Role, line: Line, around: Around) -> Role:
    """Only courts and judges sit in judgment; whoever else stands there is a mere party."""
    if role.role in ("loser", "winner") and role.kind is ActorKind.COURT:
        return replace(role, role="court")
    titled = role.as_named.lower()
    if role.role in ("loser", "winner") and JUDGE.match(titled.removeprefix("u.s. ")):
        return replace(role, role="judge")  # "upheld a ruling made by Judge Roe"
    if role.role != "court" or role.kind is ActorKind.COURT:
        return role
    home = around.homes.home_of(role.name)
    if home is not None and home.kind is JurisdictionKind.COURT:
        return role
    return role if _is_judge(role, line, around) else replace(role, role="party")


def _is_judge(role: Role, line: Line, around: Around) -> bool:
    """Whether the sentence calls somebody a judge."""
    return any(
        actor.name == role.name
        and JUDGE.search(line.flat[max(line.start, actor.start - 30) : actor.end])
        for actor in around.actors
    )


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
        before = around.named(line.flat, (max(line.start, start - 120), start))
        _add(roles, speakers_before(last_of(before, line.flat), line, start), "speaker")
    found = without_served(around.named(line.flat, territory), line.flat)
    if predicate.rule.roles[0] == "speaker":
        speakers = [role.name for role in roles if role.role == "speaker"]
        for one in spoken_of(line, predicate, around, speakers, territory):
            if one.role != "party" or not _goes_without_saying(
                one.named, roles, around, case=False
            ):
                _add(roles, [one.named], one.role)
        found = []
    if predicate.rule.type not in OF_CASES:
        opening = behind_opening_clause(line, predicate.subject_start, predicate.start)
        found = [one for one in found if not predicate.subject_start <= one.start < opening]
    case = predicate.rule.type in OF_CASES
    found = [one for one in found if not _goes_without_saying(one, roles, around, case=case)]
    _add(roles, found, "party")
    roles = _without_bench(roles, predicate)
    places = {place.name: place for place in who.places}
    for place in _places(around, territory, roles):
        places.setdefault(place.name, place)
    return Parties(tuple(roles), tuple(places.values()), who.subject)


def _thing_is_subject(predicate: Predicate) -> bool:
    """Whether the grammatical subject is the suit or the bill, and no party."""
    moved = predicate.rule.after.startswith("… ") and predicate.end == predicate.head.end
    return moved or bool(predicate.rule.before and predicate.rule.marker)


def _add(roles: list[Role], found: list[Named], role: str) -> None:
    if not role:
        return
    for one in found[:MOST]:
        if all(other.name != one.name for other in roles):
            as_named = one.text if one.text != one.name else ""
            roles.append(Role(one.name, one.kind, role, as_named, one.known))


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
