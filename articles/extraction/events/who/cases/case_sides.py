"""Whether a ruling is of the case that the story tells, and whose sides it shares then.

"Other courts have ruled the same way": those rulings have sides of their own. "The decision
upholds a ruling of 2019": that one was between the same two.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from articles.extraction.events.article import Article
from articles.extraction.events.drafts import Draft
from articles.extraction.events.same_event import overlap
from articles.extraction.events.who.acting import first_of
from articles.extraction.events.who.cases.cases import Case
from articles.extraction.events.who.cases.dockets import THE_CASE, sits
from articles.extraction.events.who.cases.outcomes import (
    A_JUDGE,
    GOES_ON,
    RULING,
    as_parties,
    is_ruling,
)
from articles.extraction.events.who.served import without_served
from articles.extraction.values import ActorKind, EventType, Role

REACH = 6  # sentences back to what a ruling is told to review, or to where it was told first
SIDES = frozenset(["party", "winner", "loser"])
OF_CRIME = re.compile(r"\b(?:guilty|convict\w*|acquit\w*|indict\w*|charged|sentenced)\b")
REVIEWS = re.compile(
    r"\b(?:uphold|upheld|affirm|overturn|revers|set aside|sets aside|left|leaves|narrow|vacat"
    r"|confirm|restor|reinstat|went (?:too far|beyond)|agree[ds]? with|disagree|lift|stay(?:s|ed)"
    r"|overrul|block(?:s|ed)|undo|threw out|throws out)"
)
# "The ruling came on August 6", "Her decision was handed down on Friday"
CAME = re.compile(
    rf"\W*(?:the|that|this|his|her|their) (?:[\w-]+ ){{0,2}}?{RULING} (?:came|was (?:handed|issued"
    r"|released|made|given|dated|signed|filed|published)|is dated|followed|takes|took|landed)\b",
    re.IGNORECASE,
)
BENCH_RULED = re.compile(
    r"\b(?:judge|court|jury|panel|justices|magistrate)\b[^.;\"]{0,60}?\b(?:found|ruled|ordered|held"
    r"|decided|said|told|blocked|barred|dismissed|threw|struck|sided|upheld|rejected|granted|let"
    r"|stopped|forbade|declared|concluded) "
)
NEWS_DAYS = 21  # days for which a ruling is news
# Rulings of other courts, or of many: "Other courts have", "a judge in another case"
FOREIGN = re.compile(
    r"\b(?:other|another|similar|different|unrelated|like|many|most)"
    r" (?:[\w.]+ ){0,3}?(?:courts|judges?|circuits?|rulings?|suits?"
    r"|lawsuits?|cases?|decisions?|orders?|injunctions?)\b(?! panel)"
    r"|\b(?:courts|judges) (?:in|across|around|have|had|from|elsewhere)\b"
    r"|\bin the (?:early |late |mid-?)?(?:19|20)\d\ds\b",
    re.IGNORECASE,
)


def may_share(draft: Draft, cases: Sequence[Case], article: Article) -> bool:
    """Whether a ruling is of a case that the story tells: it has its sides then.

    Of the news it is if it names a party; an older ruling, or one that names nobody, only where
    it speaks of the case or stands beside it.
    """
    if not is_ruling(draft) or any(FOREIGN.search(one.quote) for one in draft.mentions[:1]):
        return draft.type is EventType.LAWSUIT
    named = any(not sits(role, article.homes) for role in draft.parties.actors)
    old = _is_old(draft, article)
    if named and not old:
        return True
    if any(THE_CASE.search(mention.quote) for mention in draft.mentions):
        return True
    mine = {article.number_at(mention.start) for mention in draft.mentions}
    told = {article.number_at(start) for case in cases for start in case.starts}
    reach = 1 if old else 2
    return any(abs(one - number) <= reach for number in mine for one in told)


def _is_old(draft: Draft, article: Article) -> bool:
    """Whether a ruling was given well before the article appeared."""
    first, day = draft.dating.interval.earliest, article.published.interval.latest
    return first is not None and day is not None and (day - first).days > NEWS_DAYS


def judges_in(article: Article) -> frozenset[str]:
    """Whomever an article calls a judge."""
    return frozenset(
        actor.name
        for actor in article.actors
        if actor.kind is ActorKind.PERSON and A_JUDGE.search(actor.text)
    )


def seated(draft: Draft, actors: tuple[Role, ...], judges: frozenset[str]) -> tuple[Role, ...]:
    """The parties of a ruling with whoever the article calls a judge as one: "Roe found that"."""
    if not is_ruling(draft) or any(OF_CRIME.search(one.quote) for one in draft.mentions):
        return actors
    return tuple(
        replace(one, role="judge") if one.name in judges and one.role in SIDES else one
        for one in actors
    )


def without_judges(roles: Sequence[Role], judges: frozenset[str]) -> list[Role]:
    """The sides of a case without the judges of its other rulings."""
    return [role for role in roles if role.name not in judges]


def reviewed(
    draft: Draft, actors: tuple[Role, ...], drafts: Sequence[Draft], article: Article
) -> list[Role]:
    """The sides of a ruling that another one of the story upholds or reverses.

    "It upholds what Judge Ann Roe ruled in 2017": the sides of the decision.
    """
    if not is_ruling(draft):
        return []
    sentence = article.sentence(draft.sentence)
    if not (
        GOES_ON.match(article.flat, sentence.start, sentence.end)
        and REVIEWS.search(article.flat, sentence.start, sentence.end)
    ):
        return []
    news = [
        other
        for other in drafts
        if other is not draft
        and is_ruling(other)
        and other.sentence < draft.sentence <= other.sentence + REACH
        and not overlap(other.dating.interval, draft.dating.interval)
    ]
    if not news:
        return []
    sides = [
        role for one in news[-3:] for role in one.parties.actors if not sits(role, article.homes)
    ]
    return as_parties(sides, actors, article)


def told_before(draft: Draft, actors: tuple[Role, ...], article: Article) -> list[Role]:
    """Whom a judge was told before to have ruled on, for "The ruling came on August 6."."""
    if not is_ruling(draft) or len(draft.mentions) > 1:
        return []
    sentence = article.sentence(draft.sentence)
    if not CAME.match(article.flat, sentence.start, sentence.end):
        return []
    if any(not sits(role, article.homes) for role in actors):
        return []
    for number in range(draft.sentence - 1, max(-1, draft.sentence - REACH - 1), -1):
        before = article.sentence(number)
        found = BENCH_RULED.search(article.flat, before.start, before.end)
        if found is None:
            continue
        around = article.around(before)
        named = without_served(around.named(article.flat, (before.start, before.end)), article.flat)
        behind = [one for one in named if one.start >= found.end()]
        return as_parties(behind or first_of(named, article.flat), actors, article)
    return []
