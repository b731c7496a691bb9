"""Corrections of an article: "the council did not vote" takes back the vote told before."""

import re
from dataclasses import replace

from articles.extraction.events.article import Article
from articles.extraction.events.drafts import Draft
from articles.extraction.events.furniture import CORRECTION, TRUTH
from articles.extraction.events.same_event import of_one_kind, overlap, shared_names
from articles.extraction.values import EventStatus

# "It also said that the county had sued": more of what is taken back.
IT_SAID = re.compile(
    r"\W*(?:and |also,? )?(?:it|we|(?:the|that|our) (?:same )?(?:earlier |previous |original )?"
    r"(?:version|article|story|post|item|entry|report)) (?:(?:also|had|wrongly) )*"
    r"(?:said|wrote|reported|stated) "
)
REACH = 4  # sentences of a correction after the one that announces it
LABEL = re.compile(r"\W*(?:corrections?|clarification|editor'?s note|update)\b")
# "We reported earlier that the council had passed it. It had not."
WE_SAID = re.compile(
    r"\bwe (?:had |have )?(?:\w+ly )?(?:wrote|written|said|reported|posted|told)\b"
    r"[^.;]{0,30}?\bthat\b"
)
NOT_SO = re.compile(
    r"\W*(?:it|that|this|they|he|she|those|these) (?:(?:was|were|is|are|had|has|have|did|does)"
    r" ?(?:not|n['’]t)(?: so| the case| true| happen\w*| correct| right)?"
    r"|(?:was|were|is) (?:wrong|incorrect|false|untrue|an error|a mistake|mistaken))\b\W{0,3}$"
)
LAST = 100  # events back that a correction may mean; keeps the time linear


def with_corrections(drafts: list[Draft], article: Article) -> list[Draft]:
    """The events of an article in order, those that its corrections deny as retracted.

    The denial is then no event besides: "An earlier version misstated the vote. The council
    did not vote last month."
    """
    kept = [_unsaid(draft, article) for draft in drafts]
    for denial in drafts:
        if denial.status is not EventStatus.NEGATED or not _is_corrected(denial, article):
            continue
        at = kept.index(denial)
        for number in range(at - 1, max(-1, at - LAST), -1):
            if _denies(denial, kept[number]):
                meant = kept[number]
                kept[number] = replace(
                    meant,
                    status=EventStatus.RETRACTED,
                    mentions=(*meant.mentions, *denial.mentions),
                )
                kept.pop(at)
                break
    return kept


def _unsaid(draft: Draft, article: Article) -> Draft:
    """The draft, retracted where the next sentence says that what "we wrote" was not so."""
    if _went_on(draft, article):
        return replace(draft, status=EventStatus.RETRACTED)
    behind = draft.sentence + 1
    if draft.status is not EventStatus.OCCURRED or behind >= len(article.sentences):
        return draft
    said, after = article.sentence(draft.sentence), article.sentence(behind)
    if not WE_SAID.search(article.flat, said.start, draft.predicate.start):
        return draft
    if not NOT_SO.match(article.flat, after.start, after.end):
        return draft
    return replace(draft, status=EventStatus.RETRACTED)


def _went_on(draft: Draft, article: Article) -> bool:
    """Whether only a correction tells it, as what an earlier version said besides."""
    if draft.status is not EventStatus.OCCURRED or len(draft.mentions) > 1:
        return False
    sentence = article.sentence(draft.sentence)
    said = IT_SAID.match(article.flat, sentence.start, draft.predicate.start)
    if not said or TRUTH.search(article.flat, said.end(), draft.predicate.start):
        return False
    return _is_corrected(draft, article)


def _is_corrected(draft: Draft, article: Article) -> bool:
    """Whether a sentence stands in a correction, or just behind the one that opens it."""
    for number in range(draft.sentence, max(-1, draft.sentence - REACH), -1):
        sentence = article.sentence(number)
        if LABEL.match(article.flat, sentence.start, sentence.end):
            return True
        if CORRECTION.search(article.flat, sentence.start, sentence.end):
            return True
    return False


def _denies(denial: Draft, other: Draft) -> bool:
    told = other.status is EventStatus.OCCURRED and of_one_kind(denial.type, other.type)
    if not told or not overlap(denial.dating.interval, other.dating.interval):
        return False
    alike = len(denial.words & other.words) > 1
    return shared_names(denial, other) or alike
