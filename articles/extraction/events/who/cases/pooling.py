"""The sides of each suit of an article, pooled from all its sentences.

"Reno sued the agency on Monday. … Sheriff Ann Roe is a defendant, too."
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from articles.extraction.events.article import Article
from articles.extraction.events.drafts import Draft
from articles.extraction.events.who.bystanders import Homes, Named
from articles.extraction.events.who.cases.side_lists import is_court
from articles.extraction.events.who.cases.side_words import BODY, CLIENT, DEFENDANT, PLAINTIFF
from articles.extraction.events.who.cases.sides import Told, sides_told
from articles.extraction.events.who.cases.suits_mentioned import Sides
from articles.extraction.events.who.served import IMMIGRATION
from articles.extraction.values import ActorKind, Basis, EventStatus, EventType, Role

NEAR = 40  # suits before and behind a sentence that it may speak of
AHEAD = 3000  # characters behind a suit in which its sides may be told
FEDERAL = frozenset(["United States", "U.S. government", "Trump administration"])
ORDER = {CLIENT: 1, BODY: 2}  # what rests on the sides that others tell comes after them
BACK = 1200  # and before the first suit, which opens with "a suit names"


@dataclass(slots=True)
class Pool:
    """Whom an article tells to be on the sides of one suit, each name once."""

    suit: Draft
    suing: dict[str, Role] = field(default_factory=dict)
    sued: dict[str, Role] = field(default_factory=dict)
    told: set[str] = field(default_factory=set)  # those whose side a sentence tells outright

    def side_of(self, word: str) -> dict[str, Role]:
        """The side that a role is on."""
        return self.suing if word == PLAINTIFF else self.sued


def pools(drafts: Sequence[Draft], article: Article) -> list[Pool]:
    """The suits of an article in the order of the text, each with those on its sides."""
    suits = [
        draft
        for draft in drafts
        if draft.type is EventType.LAWSUIT and draft.status is EventStatus.OCCURRED
    ]
    found = [Pool(suit) for suit in suits]
    for each in found:
        for role in each.suit.parties.actors:
            if role.role in (PLAINTIFF, DEFENDANT):
                each.side_of(role.role).setdefault(role.name, role)
    if not found:
        return found
    told = sorted(
        sides_told(article),
        key=lambda one: (one.guessed, ORDER.get(one.side, 0), one.start),
    )
    starts = [pool.suit.mentions[0].start for pool in found]
    for one in told:
        at = bisect_left(starts, one.start)
        near = found[max(0, at - NEAR) : at + NEAR]
        for pool in _meant(one, near, article.homes):
            if one.guessed and not _may_be(one, pool, article.homes):
                continue
            _add(one, pool, near, article.homes)
    return found


def add_mentioned(found: Sequence[Pool], mentioned: Sequence[Sides]) -> None:
    """Give a suit the side that its own sentence tells in other words than its verb.

    "The case was filed in May, when Roe was sheriff, by Ann Low": she sues.
    """
    telling = Counter(start for pool in found for start in _starts(pool))
    sides: dict[int, list[tuple[int, Sides]]] = {}
    for number, one_told in enumerate(mentioned):
        sides.setdefault(one_told[2], []).append((number, one_told))
    for pool in found:
        starts = _starts(pool)
        if any(telling[start] > 1 for start in starts) or pool.suit.separate:
            continue
        here = [pair for start in starts for pair in sides.get(start, ())]
        for _, (suing, sued, _) in sorted(here, key=lambda pair: pair[0]):
            for side, named in ((PLAINTIFF, suing), (DEFENDANT, sued)):
                own = pool.side_of(side)
                if any(name not in pool.told for name in own):
                    continue
                for one in named:
                    if is_court(one):
                        continue
                    if one.name not in pool.suing and one.name not in pool.sued:
                        text = one.text if one.text != one.name else ""
                        own[one.name] = Role(one.name, one.kind, side, text, one.known)
                        pool.told.add(one.name)


def _starts(pool: Pool) -> set[int]:
    """Where the sentences start that tell a suit."""
    return {mention.start for mention in pool.suit.mentions}


def _meant(told: Told, found: Sequence[Pool], homes: Homes) -> list[Pool]:
    """The suit that a sentence speaks of: the last told before, or told in it.

    Of several told before it is the last with a party of those governments that the sentence
    names: "the New Jersey suit names Governor Roe". If that tells the suit again, without a
    day, both are meant.
    """
    starts = [(mention.start, pool) for pool in found for mention in pool.suit.mentions]
    here = [pool for start, pool in starts if start == told.start][:1]
    if here and here[0].suit.dating.basis is not Basis.UNDATED:
        return here
    before = [pair for pair in starts if told.start - AHEAD <= pair[0] < told.start]
    if not before:
        start, pool = min(starts, key=lambda one: abs(one[0] - told.start))
        return here or ([pool] if 0 < start - told.start <= BACK else [])
    before.sort(key=lambda pair: -pair[0])
    for about in (told.about, {government_of(one.name, homes) for one in told.named}):
        for _, pool in before:
            sides = governments((*pool.suing.values(), *pool.sued.values()), homes) - FEDERAL
            if pool not in here and about & sides:
                return [*here, pool]
    return [*here, before[0][1]] if not here or len(found) == 2 else here


def _add(told: Told, pool: Pool, found: Sequence[Pool], homes: Homes) -> None:
    """Put those told on their side, but nobody whom the article has on a side elsewhere.

    What is told outright goes before the place in the clause: "sued the county for Ann Roe".
    """
    others: set[str] = set()
    for other in found:
        here = told.start in {mention.start for mention in other.suit.mentions}
        if other is not pool and not here:
            others |= other.suing.keys() | other.sued.keys()
    if told.start in {mention.start for mention in pool.suit.mentions}:
        others = set()
    alone = not pool.suing
    for one in told.named:
        side = told.side
        if side == BODY:  # a league that acts for people who sue
            people = any(role.kind is ActorKind.PERSON for role in pool.suing.values())
            side = PLAINTIFF if people and one.name not in pool.sued else ""
        elif side == CLIENT:
            side = _side_of_client(one, told, pool, homes, alone)
        opposite = pool.side_of(DEFENDANT if side == PLAINTIFF else PLAINTIFF)
        if not side or one.name in others or one.name in pool.told:
            continue
        if told.side == CLIENT and one.name in opposite:
            continue
        opposite.pop(one.name, None)
        pool.told.add(one.name)
        text = one.text if one.text != one.name else ""
        role = Role(one.name, one.kind, side, text, one.known)
        pool.side_of(side).setdefault(one.name, role)


def _may_be(told: Told, pool: Pool, homes: Homes) -> bool:
    """Whether a suit without another side may be against those whose policy it is about."""
    suing = governments(pool.suing.values(), homes)
    own = {government_of(one.name, homes) for one in told.named}
    lawyers = {homes.lawyer_for(name) for name in pool.suing}
    return not pool.side_of(told.side) and own.isdisjoint(suing | lawyers)


def _side_of_client(one: Named, told: Told, pool: Pool, homes: Homes, alone: bool) -> str:
    """On which side somebody is who has a lawyer: a private person sues.

    A government is on the side of its own officers and bodies, or one of several that sue.
    """
    home = government_of(one.name, homes)
    if one.name in IMMIGRATION:
        return ""
    if home in governments(pool.sued.values(), homes):
        return DEFENDANT
    if home in governments(pool.suing.values(), homes):
        return PLAINTIFF
    if one.kind is ActorKind.PERSON:
        private = homes.home_of(one.name) is None and not _title(one)
        return PLAINTIFF if private else ""
    several = len(told.named) > 1 and alone
    return PLAINTIFF if several else ""


def _title(one: Named) -> str:
    last = one.name.rsplit(" ", 1)[-1]
    return one.text.removesuffix(one.name).removesuffix(last).strip()


def government_of(name: str, homes: Homes) -> str:
    """The government that a party is, or that it is an officer or body of."""
    home = homes.home_of(name)
    return homes.party_for_place(home.name) if home else name


def governments(roles: Iterable[Role], homes: Homes) -> set[str]:
    """The governments of parties."""
    return {government_of(role.name, homes) for role in roles}
