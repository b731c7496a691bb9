"""Who won and who lost by a ruling, by all that its sentences and those of its case tell.

The words of the ruling come first ("upheld Oregon's limits"), then the side that somebody is on,
then the government that he belongs to; at last, where one side is told, the other had the
contrary.
"""

from collections import Counter
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import replace

from articles.extraction.events.article import Article
from articles.extraction.events.drafts import Draft
from articles.extraction.events.who.bystanders import Named
from articles.extraction.events.who.cases.bearings import bearings_in
from articles.extraction.events.who.cases.cases import Case
from articles.extraction.events.who.cases.dockets import FEDERAL, group_of
from articles.extraction.events.who.cases.fared import fared_in
from articles.extraction.events.who.cases.judges import is_court
from articles.extraction.events.who.cases.onlookers import SIDES, without_onlookers
from articles.extraction.events.who.cases.outcomes import A_JUDGE, is_ruling, told_on
from articles.extraction.events.who.cases.petitioners import movers_in
from articles.extraction.events.who.cases.suits_mentioned import roles_of
from articles.extraction.values import ActorKind, Role, Sentence

Votes = Counter[str]  # by name: above 0 whoever won, below 0 whoever lost


def verdict(
    draft: Draft,
    actors: tuple[Role, ...],
    drafts: Sequence[Draft],
    cases: Sequence[Case],
    article: Article,
) -> tuple[Role, ...]:
    """The parties of a ruling as winners and losers, as far as the article tells it."""
    if not is_ruling(draft):
        return actors
    votes: Votes = Counter()
    challengers = 0
    named: dict[str, Named] = {}
    movers: dict[str, Named] = {}
    for sentence in _telling(draft, drafts, article):
        told = bearings_in(sentence, article, draft.predicate.head.start)
        challengers += told.challengers
        for bearing in (*told.bearings, *fared_in(sentence, article)):
            votes[bearing.named.name] += bearing.sign
            named.setdefault(bearing.named.name, bearing.named)
        movers |= {one.name: one for one in movers_in(sentence, article)}
    sides = [(_names(case.suing), _names(case.sued)) for case in cases]
    taking_part = frozenset([*named, *movers]).union(*(one | other for one, other in sides))
    actors = without_onlookers(draft, actors, article, taking_part)
    known = (*actors, *roles_of(list(named.values())))
    _share_in_governments(votes, known, article)
    _share_on_sides(votes, {role.name for role in known}, sides, challengers)
    if challengers >= 0:
        _share_on_sides(votes, movers, [(frozenset(movers), frozenset())], 1)
    _share_in_governments(votes, known, article)
    parties = [role for role in actors if role.role in SIDES and not is_court(role)]
    _share_across(votes, {role.name: _is_federal(role, article) for role in parties})
    _share_across(votes, {role.name: _is_private(role, article) for role in parties})
    return tuple(_as_side(role, votes) for role in actors)


def _telling(draft: Draft, drafts: Sequence[Draft], article: Article) -> Iterator[Sentence]:
    """The sentences of a ruling and those that go on telling it."""
    for number in sorted({article.number_at(mention.start) for mention in draft.mentions[:3]}):
        yield article.sentence(number)
    for sentence, goes_on in told_on(draft, drafts, article):
        if goes_on:
            yield sentence


def _share_on_sides(
    votes: Votes,
    present: Container[str],
    sides: Sequence[tuple[frozenset[str], frozenset[str]]],
    challengers: int,
) -> None:
    """Give those on a side of the case the lot of its others, and the contrary of the other's."""
    for one, other in sides:
        suing, sued = one - other, other - one
        here = [name for name in (*suing, *sued) if name in present]
        lean = sum(_unit(votes[name]) for name in suing) - sum(_unit(votes[name]) for name in sued)
        for name in here:
            sign = _unit(lean or challengers)
            votes[name] = votes[name] or (sign if name in suing else -sign)


def _share_in_governments(votes: Votes, actors: Sequence[Role], article: Article) -> None:
    """Give the officers and bodies of one government the same lot."""
    lots: Votes = Counter()
    families = {role.name: _family(role, article) for role in actors}
    for name, family in families.items():
        lots[family] += _unit(votes[name])
    for role in actors:
        if role.role in SIDES:
            votes[role.name] = votes[role.name] or _unit(lots[families[role.name]])


def _share_across(votes: Votes, belongs: Mapping[str, bool]) -> None:
    """Where all of one kind won, the others lost, and the other way round.

    Of the federal government and all others, then of private people and those in office.
    """
    for side in (True, False):
        signs = {_unit(votes[name]) for name, its in belongs.items() if its is side and votes[name]}
        if len(signs) != 1:
            continue
        sign = next(iter(signs))
        others = [name for name, its in belongs.items() if its is not side]
        if all(_unit(votes[name]) != sign for name in others):
            for name in others:
                votes[name] = -sign


def _family(role: Role, article: Article) -> str:
    """The government that somebody belongs to, else his own name."""
    group = group_of(role, article.homes)
    home = article.homes.home_of(role.name)
    if group == role.name and home is not None:
        return article.homes.party_for_place(home.name)
    return group


def _is_federal(role: Role, article: Article) -> bool:
    return group_of(role, article.homes) == FEDERAL


def _is_private(role: Role, article: Article) -> bool:
    """Whether somebody holds no office: a prisoner, a league."""
    if role.kind is ActorKind.PERSON and role.known:
        return False
    return role.kind is not ActorKind.AGENCY and article.homes.home_of(role.name) is None


def _names(side: Sequence[Role]) -> frozenset[str]:
    return frozenset(role.name for role in side)


def _unit(number: int) -> int:
    return (number > 0) - (number < 0)


def _as_side(role: Role, votes: Votes) -> Role:
    if role.role not in SIDES or is_court(role) or A_JUDGE.search(role.as_named):
        return role
    lot = votes[role.name]
    return replace(role, role="winner" if lot > 0 else "loser") if lot else role
