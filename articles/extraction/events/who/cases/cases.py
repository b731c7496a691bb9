"""The cases of an article: who is against whom, by all that its sentences tell of them."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace

from articles.extraction.events.article import Article
from articles.extraction.events.drafts import Draft
from articles.extraction.events.same_event import overlap
from articles.extraction.events.who.cases.pooling import Pool, add_mentioned, pools
from articles.extraction.events.who.cases.suits_mentioned import (
    accused_by,
    cases_mentioned,
    roles_of,
)
from articles.extraction.values import EventStatus, EventType, Role

MOST_CASES = 80  # that may be meant where an event of a case is told


@dataclass(frozen=True, slots=True)
class Case:
    """Who is against whom, and where the article says so."""

    suing: tuple[Role, ...]
    sued: tuple[Role, ...]
    starts: tuple[int, ...]
    first: dt.date | None  # the day before which the suit was not brought
    mentioned: bool = False  # only in passing, by no event
    suit: Draft | None = None  # the event that tells it

    def sides_for(self, other: Draft) -> tuple[tuple[Role, ...], tuple[Role, ...]]:
        """Who sues and who is sued, as far as a suit of another day may have the same."""
        if self.suit is None or overlap(self.suit.dating.interval, other.dating.interval):
            return self.suing, self.sued
        named = {role.name for role in self.suit.parties.actors}
        suing, sued = (
            tuple(role for role in side if role.name in named) or side
            for side in (self.suing, self.sued)
        )
        return suing, sued


def is_case(draft: Draft) -> bool:
    """Whether a draft tells who sued or was sued."""
    sides = any(role.role in ("plaintiff", "defendant") for role in draft.parties.actors)
    return draft.type is EventType.LAWSUIT and draft.status is EventStatus.OCCURRED and sides


def cases_told(drafts: Sequence[Draft], article: Article) -> list[Case]:
    """The cases of an article: those that its events tell, and those that it mentions in passing.

    "in a suit brought by Reno against the state" tells no day, but who is in the case.
    """
    mentioned = list(cases_mentioned(article))
    pooled = pools(drafts, article)
    add_mentioned(pooled, mentioned)
    cases = [_case_of(pool) for pool in pooled if pool.suing or pool.sued]
    halves: list[Case] = []
    for suing, sued, start in mentioned:
        if suing:
            cases.append(Case(roles_of(suing), roles_of(sued), (start,), None, mentioned=True))
        elif sued:
            halves.append(Case((), roles_of(sued), (start,), None, mentioned=True))
    told = {role.name for case in cases for role in case.sued}
    halves = [half for half in halves if told.isdisjoint(role.name for role in half.sued)]
    if not _has_one_plaintiff(cases) or (halves and not is_one(halves)):
        return [*cases, *halves]
    return _as_one(cases, max((half.sued for half in halves), key=len, default=()), article)


def _has_one_plaintiff(cases: Sequence[Case]) -> bool:
    """Whether all cases are of the same who sue, or of some of them."""
    sides = [names_in(case)[0] for case in cases]
    longest = max(sides, key=len, default=frozenset())
    return bool(longest) and all(side and side <= longest for side in sides)


def _as_one(cases: Sequence[Case], against: tuple[Role, ...], article: Article) -> list[Case]:
    """The cases of one plaintiff, each with the other side that the rest of the text tells.

    "The state filed suit" and "the suit against Reno" tell one case by halves; so does "the
    state contends that Chief Roe broke the law".
    """
    plaintiffs = {role.name for case in cases for role in case.suing}
    accused = [one for _, sued, _ in accused_by(article, plaintiffs) for one in sued]
    others = {role.name: role for role in (*against, *roles_of(accused))}
    if not others:
        return list(cases)
    sued = tuple(others.values())
    suing = max((case.suing for case in cases), key=len)
    whole = Case(suing, sued, (), None, mentioned=True)  # told by no sentence alone
    return [whole, *(case if case.sued else replace(case, sued=sued) for case in cases)]


def names_in(case: Case) -> tuple[frozenset[str], frozenset[str]]:
    """Who sues and who is sued, by their names."""
    suing, sued = (frozenset(role.name for role in side) for side in (case.suing, case.sued))
    return suing, sued


def is_one(cases: Sequence[Case]) -> bool:
    """Whether one of the cases has all sides of the others, which tell it less fully."""
    told = [names_in(case) for case in cases]
    if not told:
        return False
    suing, sued = max(told, key=lambda sides: sum(map(len, sides)))
    return all(one <= suing and two <= sued for one, two in told)


def _case_of(pool: Pool) -> Case:
    """The sides of a lawsuit that is told as an event."""
    starts = tuple(mention.start for mention in pool.suit.mentions)
    first = pool.suit.dating.interval.earliest
    return Case(
        tuple(pool.suing.values()), tuple(pool.sued.values()), starts, first, suit=pool.suit
    )


def cases_near(draft: Draft, cases: Sequence[Case]) -> Sequence[Case]:
    """The cases told near a draft, and those that stand nowhere alone: all of an ordinary article.

    So many at most that to ask for each draft takes time in line with the text.
    """
    if len(cases) <= MOST_CASES:
        return cases
    start = draft.mentions[0].start
    by_distance = sorted(
        range(len(cases)),
        key=lambda number: min((abs(one - start) for one in cases[number].starts), default=0),
    )
    return [cases[number] for number in sorted(by_distance[:MOST_CASES])]


def own_case(draft: Draft, cases: Sequence[Case]) -> Case | None:
    """The case that a suit brings, with all whom the article tells to be on its sides."""
    start = draft.mentions[0].start
    return next((case for case in cases if start in case.starts and not case.mentioned), None)


def with_own_sides(
    draft: Draft, actors: tuple[Role, ...], cases: Sequence[Case]
) -> tuple[Role, ...]:
    """The parties of a suit with those whom other sentences tell to be on its sides.

    "Reno sued the agency. … Sheriff Roe is a plaintiff, too." A mere party gets its role.
    """
    if draft.type is not EventType.LAWSUIT or draft.status is not EventStatus.OCCURRED:
        return actors
    own = own_case(draft, cases)
    if own is None:
        return actors
    sides = {role.name: replace(role, role="plaintiff") for role in own.suing}
    sides |= {role.name: replace(role, role="defendant") for role in own.sued}
    kept = [
        replace(role, role=sides[role.name].role)
        if role.role in ("party", "plaintiff", "defendant") and role.name in sides
        else role
        for role in actors
    ]
    known = {role.name for role in actors}
    return (*kept, *(role for name, role in sides.items() if name not in known))
