"""Drafts of one article → events: what is told twice becomes one."""

import re
from dataclasses import replace

from articles.extraction.events.confidence import confidence
from articles.extraction.events.drafts import Draft
from articles.extraction.events.kinds import ORDERS, SAID
from articles.extraction.events.language.verb_groups import Tense
from articles.extraction.events.story import is_of_old
from articles.extraction.events.what.acts import differ
from articles.extraction.events.what.benches import of_two_levels
from articles.extraction.events.who.parties import Parties
from articles.extraction.values import ActorKind, Basis, EventStatus, EventType, Interval, Role

KINDRED = (SAID, ORDERS)
PLURAL_SUITS = re.compile(
    r"\b(?:series|round|two|new|several|three|flurry|string) (?:\w+ ){0,2}(?:lawsuits|suits"
    r"|legal challenges)"
    r"|\bround of legal challenges|\bseries of lawsuits"
)
OPENING = 2  # number of the last sentence of the opening
NEAR = 4  # sentences over which "the lawsuit" still means the last one
MEMORY = 100  # events back that one may be told again; keeps the time linear
ENOUGH = 0.5
SURE = 0.8
# A sentence on a court or a ruling told before.
THE_COURT = re.compile(
    r"\W*(?:But |And |In (?:\w+ ){1,3}(?:ruling|decision|order|opinion), )?"
    r"(?:the|that|this|his|her) (?:\w+ ){0,2}"
    r"(?:court|judges?|panel|justices|ruling|decision|order|opinion|injunction)\b",
    re.IGNORECASE,
)
ARCHIVE = re.compile(r"\bfile\b", re.IGNORECASE)
FEDERAL = re.compile(
    r"^U\.S\. (?!Court|District|Supreme)|Trump administration|^White House|^(?:Donald Trump"
    r"|Jeff Sessions|William Barr)$"
)


def merge(drafts: list[Draft]) -> list[Draft]:
    """Drafts in the order of the text, each told event once, with all its mentions."""
    merged: list[Draft] = []
    for draft in drafts:
        best, at = ENOUGH, -1
        for number in range(max(0, len(merged) - MEMORY), len(merged)):
            known = merged[number]
            likeness = alike(known, draft)
            if likeness > best or (at >= 0 and likeness == best):  # of two alike the nearer one
                best, at = likeness, number
        if at < 0:
            merged.append(draft)
        else:
            merged[at] = joined(merged[at], draft)
    return merged


def alike(one: Draft, two: Draft) -> float:
    """How likely two drafts tell the same event, from 0 to 1."""
    if not _may_be_one(one, two):
        return 0.0
    dated = one.dating.basis is not Basis.UNDATED and two.dating.basis is not Basis.UNDATED
    in_common = shared_names(one, two)
    words = len(one.words & two.words) / max(4, min(len(one.words), len(two.words)))
    score = 0.25 if dated and one.dating.interval == two.dating.interval else 0.05
    score += 0.3 if in_common else 0.0
    score -= 0.35 if parties_conflict(one, two) else 0.0
    score += min(0.45, words)
    score += 0.1 if abs(one.sentence - two.sentence) <= 1 else 0.0
    if _told_as_several(one, two) or _told_as_several(two, one):
        score += 0.4
    if _refers_back(two) and two.sentence - one.sentence <= NEAR:
        score += 0.45
    if in_common and (_points_back(one) or _points_back(two)) and score > 0:
        score += 0.25
    if _one_ruling(one, two):
        return max(score, SURE)
    if one.type in KINDRED[0]:  # what one person says on one day at one place is one event
        if not _speaker(one) or _speaker(one) != _speaker(two):
            return min(score, 0.3)
        if _one_saying(one, two) or "said again" in two.evidence:
            return max(score, SURE)
        near = abs(one.sentence - two.sentence) <= 2
        return score + 0.2 if near or words > 0.25 else min(score, 0.45)
    return score


def _one_ruling(one: Draft, two: Draft) -> bool:
    """Whether "the court said in Wednesday's decision" tells on what was ruled on Wednesday."""
    day = one.dating.interval.earliest
    dated = one.dating.basis is not Basis.UNDATED and day == one.dating.interval.latest
    same = one.type is EventType.RULING and one.dating.interval == two.dating.interval
    return bool(day) and dated and same and THE_COURT.match(two.mentions[0].quote) is not None


def _one_saying(one: Draft, two: Draft) -> bool:
    """Whether one speaker's words of one day are told on: only the first names its day."""
    dated = Basis.UNDATED not in (one.dating.basis, two.dating.basis)
    again = one.type is two.type and not (one.dating.direct and two.dating.direct)
    return dated and again and one.dating.interval == two.dating.interval


def _may_be_one(one: Draft, two: Draft) -> bool:
    """Whether status, type, date, act and the sides of a suit leave it possible."""
    retracted = EventStatus.RETRACTED in (one.status, two.status)
    if (one.status is not two.status and not retracted) or not of_one_kind(one.type, two.type):
        return False
    if one.separate or two.separate or not overlap(one.dating.interval, two.dating.interval):
        return False
    if _differs(one, two):
        return False
    return not (_other_way_round(one, two) or _other_way_round(two, one))


def _differs(one: Draft, two: Draft) -> bool:
    """Whether what was done, or who did it, tells two events of one type apart."""
    if differ(one, two):
        return True
    if one.type is EventType.RULING and of_two_levels(one, two):
        return True
    if one.type is EventType.RULING and is_before_news(one) != is_before_news(two):
        return not (one.dating.direct and two.dating.direct)
    if one.type in KINDRED[0]:
        if is_of_archive(one) or is_of_archive(two):
            return True
        return _was_of_old(one) != _was_of_old(two)
    return one.type is not two.type and ordered_by_others(one, two)


def is_before_news(draft: Draft) -> bool:
    """ "Two weeks after the judge declared it": not the ruling that is the news."""
    return draft.lag is not None and draft.lag[0] > 0


def is_of_archive(draft: Draft) -> bool:
    """Whether it is read in the caption of a file photo: another day's."""
    return draft.caption and ARCHIVE.search(draft.mentions[0].quote) is not None


def _was_of_old(draft: Draft) -> bool:
    return not draft.dating.direct and is_of_old(draft)


def ordered_by_others(one: Draft, two: Draft) -> bool:
    """Whether a directive and an executive order are known to come from different hands."""
    first, second = (
        {
            actor.name
            for actor in draft.parties.actors
            if actor.role in ("issuer", "signer", "actor")
        }
        for draft in (one, two)
    )
    return bool(first or second) and not (first & second)


def joined(one: Draft, two: Draft) -> Draft:
    """One event out of two drafts: the better dated and surer one leads, nothing is lost."""
    lead, other = (one, two) if _rank(one) >= _rank(two) else (two, one)
    mentions = lead.mentions + tuple(
        mention
        for mention in other.mentions
        if mention.start not in {m.start for m in lead.mentions}
    )
    retracted = EventStatus.RETRACTED in (one.status, two.status)
    names = {role.name for role in lead.parties.actors}
    actors = lead.parties.actors + tuple(
        role for role in other.parties.actors if role.name not in names
    )
    places = lead.parties.places + tuple(
        place for place in other.parties.places if place not in lead.parties.places
    )
    spoken = lead.type in KINDRED[0] and EventType.SPEECH in (one.type, two.type)
    named = max((lead, other), key=lambda draft: (draft.worth, draft.type is EventType.SPEECH))
    return replace(
        lead,
        title=named.title,
        worth=named.worth,
        type=EventType.SPEECH if spoken else lead.type,  # a speech is told of by what it said
        status=EventStatus.RETRACTED if retracted else lead.status,
        mentions=mentions,
        parties=Parties(actors, places, lead.parties.subject or other.parties.subject),
        words=lead.words | other.words,
        score=confidence(lead.predicate.rule.sure, lead.evidence, len(mentions)),
        sentence=max(one.sentence, two.sentence),
    )


def _refers_back(draft: Draft) -> bool:
    """ "The lawsuit says ...": it names nobody, so it is the one told before."""
    return not draft.dating.direct and draft.predicate.tense is Tense.NOUN and not _names(draft)


def _told_as_several(one: Draft, two: Draft) -> bool:
    """Whether the opening tells of "two new lawsuits" and the other is one of them."""
    return (
        one.sentence <= OPENING
        and PLURAL_SUITS.search(one.mentions[0].quote) is not None
        and 0 < two.sentence - one.sentence <= OPENING + 2
        and two.predicate.head.form in ("sued", "suing", "sues", "hit", "charged", "filed")
        and not parties_conflict(one, two)
    )


def _points_back(draft: Draft) -> bool:
    """Whether the words can be a second telling: "the measure passed by", "the ruling said"."""
    return not draft.dating.direct and draft.predicate.tense in (Tense.NOUN, Tense.PARTICIPLE)


def _rank(draft: Draft) -> tuple[bool, bool, float]:
    return (draft.dating.direct, draft.dating.basis is not Basis.UNDATED, draft.score)


def of_one_kind(one: EventType, two: EventType) -> bool:
    """Whether two types are the same, or often taken for each other."""
    return one is two or any({one, two} <= kin for kin in KINDRED)


def overlap(one: Interval, two: Interval) -> bool:
    """Whether two dates may be the same day."""
    if one.latest and two.earliest and one.latest < two.earliest:
        return False
    return not (two.latest and one.earliest and two.latest < one.earliest)


def _names(draft: Draft) -> set[str]:
    return {role.name for role in draft.parties.actors if _family(role) != "United States"} | {
        place.name for place in draft.parties.places if place.name != "United States"
    }


def shared_names(one: Draft, two: Draft) -> bool:
    """Whether both touch the same party or place, the federal government apart."""
    return bool(_names(one) & _names(two))


def parties_conflict(one: Draft, two: Draft) -> bool:
    """Whether both name parties in the same role and none of them is the same."""
    if _other_way_round(one, two) or _other_way_round(two, one):
        return True
    for role in {role.role for role in one.parties.actors} & {
        role.role for role in two.parties.actors
    }:
        if role in ("party", "speaker") or (role == "court" and _one_on_the_bench(one, two)):
            continue
        first = {_family(actor) for actor in _in_role(one, role)} - _senders(one, role)
        second = {_family(actor) for actor in _in_role(two, role)} - _senders(two, role)
        if first and second and not any(_compatible(a, b) for a in first for b in second):
            return True
    return False


def _senders(draft: Draft, role: str) -> set[str]:
    """Nobody writes to himself: "sent letters … to cooperate with federal authorities"."""
    if role != "recipient":
        return set()
    return {_family(actor) for actor in _in_role(draft, "sender")}


def _one_on_the_bench(one: Draft, two: Draft) -> bool:
    """Whether one names only the court and the other only the judge."""
    kinds = [{actor.kind for actor in _in_role(draft, "court")} for draft in (one, two)]
    return ActorKind.COURT in kinds[0] ^ kinds[1] and not (kinds[0] & kinds[1])


def _other_way_round(one: Draft, two: Draft) -> bool:
    """Whether who sues in one is sued in the other: two suits, not one."""
    suing = {_family(actor) for actor in _in_role(one, "plaintiff")}
    sued = {_family(actor) for actor in _in_role(two, "defendant")}
    return bool(suing & sued)


def _family(actor: Role) -> str:
    """The federal government is one party, whichever of its bodies or officers is named."""
    return "United States" if FEDERAL.search(actor.name) else actor.name


def _compatible(one: str, two: str) -> bool:
    """ "U.S. Court of Appeals" may be "U.S. Court of Appeals (9th Cir.)"."""
    return one == two or one.startswith(two) or two.startswith(one)


def _in_role(draft: Draft, role: str) -> list[Role]:
    return [actor for actor in draft.parties.actors if actor.role == role]


def _speaker(draft: Draft) -> str:
    speakers = [actor.name for actor in draft.parties.actors if actor.role == "speaker"]
    return next(iter(speakers), draft.parties.subject)
