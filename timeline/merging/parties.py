"""Parties and places of two reports: whether they can be the same, and how much that tells."""

import re
from collections.abc import Sequence
from functools import lru_cache

from articles.extraction.values import value
from timeline.merging.blocking import FEDERAL
from timeline.merging.dates import width
from timeline.merging.values import Party, Report, Traits

ACTING = frozenset(
    """plaintiff sender speaker issuer author sponsor signer agency actor requester legislature
    judge court announcer""".split()
)
ACTED_ON = frozenset("defendant recipient target subject victim loser".split())
DECIDED = ACTING | ACTED_ON
WHOLE = re.compile(r"\b(?:administration|government)$")
COURT = re.compile(r"\bcourts?\b")
PREFIX = re.compile(r"^(?:the |u\.s\. |us |state of |city of |county of |commonwealth of )+", re.I)
# "King County, WA" as a party is often just "King County".
SUFFIX = re.compile(r", [A-Z]{2}$")


@value
class Likeness:
    """How two sets of parties or places compare."""

    score: float  # 0: nothing in common
    shared: str  # what they share, in words
    disjoint: bool  # both sets say something, and nothing fits


NOTHING = Likeness(0.0, "", False)


@lru_cache(maxsize=4096)  # a story has few names
def canonical(name: str) -> str:
    """Return a name without what reports add or leave out: "State of New Jersey"."""
    return PREFIX.sub("", SUFFIX.sub("", name)).strip().lower()


def traits_of(report: Report) -> Traits:
    """Return what comparing asks of a report, worked out once."""
    traits = report.traits
    if traits is None:
        traits = _traits(report)
        object.__setattr__(report, "traits", traits)
    return traits


def _traits(report: Report) -> Traits:
    parties, sites = report.parties, report.sites
    return Traits(
        width(report.interval),
        acting=tuple([party for party in parties if party.role in ACTING]),
        acted_on=tuple([party for party in parties if party.role in ACTED_ON]),
        others=frozenset([party.name for party in parties if party.role not in DECIDED]),
        named=frozenset([party.name for party in parties]),
        places={
            site.name: site for site in sites if site.name != FEDERAL and not _is_court(site.name)
        },
    )


def compare_parties(ours: Sequence[Party], theirs: Sequence[Party]) -> Likeness:
    """Compare those who act in two reports, or those who are acted on."""
    if not ours or not theirs:
        return NOTHING
    best, shared = -1.0, ""
    for a in ours:
        for b in theirs:
            score = _alike(a, b)
            if score > best:
                best, shared = score, a.name
    return Likeness(best, shared, best == 0)


def _alike(one: Party, other: Party) -> float:
    a, b = canonical(one.name), canonical(other.name)
    if a == b:
        return 1.0 if one.side != FEDERAL or one.person else 0.6
    if a.startswith(b) or b.startswith(a):  # "U.S. District Court" of which district?
        return 0.5
    if COURT.search(a) and COURT.search(b):
        return 0.0
    if not one.side or one.side != other.side:
        # The body of a place and the place itself: "California" and "State of California".
        return 0.8 if a == canonical(other.side) or b == canonical(one.side) else 0.0
    return _alike_on_one_side(one, other)


def _alike_on_one_side(one: Party, other: Party) -> float:
    """Compare two bodies or officers of one place."""
    if one.person and other.person:
        return 0.15
    if one.side != FEDERAL:
        return 0.7
    # The Trump administration may stand for any department.
    whole = any(WHOLE.search(canonical(party.name)) for party in (one, other))
    return 0.5 if whole else 0.25


def in_other_roles(
    doing: tuple[Sequence[Party], Sequence[Party]],
    done_to: tuple[Sequence[Party], Sequence[Party]],
) -> Likeness:
    """Compare who acts in one report with who is acted on in the other: roles may be misread.

    Not where each report has both: "A sued B" and "B sued A" are two suits.
    """
    if all(doing) and all(done_to):
        return NOTHING
    found = [compare_parties(doing[0], done_to[1]), compare_parties(done_to[0], doing[1])]
    return max(found, key=lambda likeness: likeness.score)


def others_shared(one: Report, other: Report) -> list[str]:
    """Return who is named in both and neither acts nor is acted on in one of them."""
    ours, theirs = traits_of(one), traits_of(other)
    return sorted((ours.others & theirs.named) | (theirs.others & ours.named))


@lru_cache(maxsize=4096)
def _is_court(name: str) -> bool:
    return COURT.search(name.lower()) is not None


def compare_places(one: Report, other: Report, inferred: float = 1.0) -> Likeness:
    """Compare the places of two reports; a county fits its state.

    ``inferred``: how much a place in common counts that one of them does not name.
    """
    ours, theirs = traits_of(one).places, traits_of(other).places
    if not ours or not theirs:
        return NOTHING
    equal = sorted(ours.keys() & theirs.keys())
    if equal:
        named = [name for name in equal if ours[name].named and theirs[name].named]
        return Likeness(1.0 if named else inferred, ", ".join(named or equal), False)
    for a in ours.values():
        for b in theirs.values():
            if a.name in b.within or b.name in a.within:
                return Likeness(0.6, f"{a.name} and {b.name}", False)
    both_named = any(a.named for a in ours.values()) and any(b.named for b in theirs.values())
    return Likeness(0.0, "", both_named)


def localities(report: Report) -> frozenset[str]:
    """Return the places that it is done to, each counted once: a county and not also its state."""
    traits = traits_of(report)
    targets = {party.side for party in traits.acted_on if party.side not in ("", FEDERAL)}
    own = {party.side for party in traits.acting}
    sites = traits.places
    names = targets or {name for name in sites if name not in own}
    wider = {outer for name in names if name in sites for outer in sites[name].within}
    return frozenset(names - wider)
