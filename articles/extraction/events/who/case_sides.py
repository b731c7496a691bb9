"""Whether a ruling is of the case that the story tells, so that it has its sides.

"Other courts have ruled the same way": those rulings have sides of their own.
"""

import re
from collections.abc import Sequence

from articles.extraction.events.article import Article
from articles.extraction.events.drafts import Draft
from articles.extraction.events.who.cases import Case
from articles.extraction.events.who.dockets import THE_CASE, sits
from articles.extraction.events.who.outcomes import is_ruling
from articles.extraction.values import EventType

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
