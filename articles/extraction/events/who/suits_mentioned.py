"""Cases that an article only mentions, and who appeals: no events, but who is against whom."""

import re
from collections.abc import Iterator, Sequence

from articles.extraction.events.article import Article
from articles.extraction.events.drafts import Draft
from articles.extraction.events.kinds import LOCAL
from articles.extraction.events.who.acting import first_of, subjects
from articles.extraction.events.who.bench import LONGEST_SIDE, SIDE_STOP
from articles.extraction.events.who.bystanders import Named
from articles.extraction.events.who.served import without_served
from articles.extraction.sieve import Sieve
from articles.extraction.values import (
    ActorKind,
    EventStatus,
    EventType,
    Role,
    Sentence,
)

# "in a lawsuit led by Reno and Elko", "the case, filed by the county against the agency"
BROUGHT_BY = re.compile(
    r"\b(?:lawsuits?|suits?|cases?|challenges?|complaints?|action|petitions?|motions?)"
    r"(?: (?!by\b|against\b)[\w'-]+){0,6}?,? (?:that (?:was|were) )?"
    r"(?:brought|filed|led|lodged|mounted|started|pressed|begun)(?: (?:\w+ ){0,4})? by "
)
# "Elko had sued over them", "the county, which has challenged the rule in court"
HAD_SUED = re.compile(
    r"\b(?:had|has|have)(?: (?:also|since|already|each|both|earlier|separately))? "
    r"(?:sued\b|gone to court\b|filed (?:a |its |their )?(?:federal )?(?:law)?suits?\b"
    r"|challenged (?:the|it|them|its|his|those|that|this)\b)"
)
# "was taken to federal court by Reno", "is being sued by Elko over the rule"
SUED_BY = re.compile(r"\b(?:taken to (?:[\w]+ )?court|(?:being|been|was|were) sued) by ")
# "Reno files federal lawsuit against attorney general", "Elko is suing the department"
SUES = re.compile(
    r"(?: (?:is|are|has|have|was|were))? "
    r"(?:sues|suing|fil(?:es|ed|ing) (?:a )?(?:federal )?(?:law)?suits?)\b"
)
# "the city's lawsuit", "Reno's challenge to the rule"
OWN_SUIT = re.compile(r"'s? (?:federal |own |pending |joint )*(?:lawsuit|suit|legal challenge)\b")
AGAINST = re.compile(r"\bagainst (?:the )?")
# "The department said it would appeal", "the county appealed the ruling"
APPEALS = re.compile(
    r"(?:,[^,;\"]{1,60},)?(?: (?:has|have|had|immediately|promptly|also|quickly|then|later))*"
    r"(?: (?:said|says|vowed|plans?|planned|promised|intends?|is expected|are expected|is likely"
    r"|could|may|can|will|would|asked|announced|signaled)(?: (?:that )?(?:it|they|he|she))?"
    r"(?: (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)?(?: (?:will|would|plans?|intends?))?"
    r"(?: to)?)? (?:appeal(?:ed|s|ing)?|take (?:an|the) appeal|took (?:an|the) appeal"
    r"|filed (?:an|its|a notice of) appeal)\b(?! court| panel| judge)"
)
CASES = Sieve([BROUGHT_BY, HAD_SUED, SUED_BY, SUES, OWN_SUIT])
TELLS = re.compile(r" (?:said|says|told|announced|wrote|added)\b")
APPEAL_REACH = 4  # sentences behind a ruling in which somebody appeals from it

Sides = tuple[list[Named], list[Named], int]


def cases_mentioned(article: Article) -> Iterator[Sides]:
    """Who sues and who is sued in each case told of in passing, and where that stands."""
    flat = article.flat
    sifted = CASES.sift(flat)
    for found in sifted.finditer(BROUGHT_BY):
        sentence = article.sentence(article.number_at(found.start()))
        end = min(sentence.end, found.end() + LONGEST_SIDE)
        against = AGAINST.search(flat, found.end(), end)
        stop = SIDE_STOP.search(flat, found.end(), end)
        close = min(one.start() if one else end for one in (against, stop))
        around = article.around(sentence)
        suing = around.named(flat, (found.end(), close))
        yield suing, around.named(flat, (against.end(), end)) if against else [], sentence.start
    for found in sifted.finditer(HAD_SUED):
        sentence = article.sentence(article.number_at(found.start()))
        around = article.around(sentence)
        before = around.named(flat, (max(sentence.start, found.start() - 120), found.start()))
        yield subjects(before, flat, found.start()), _sued(article, sentence, found), sentence.start
    for found in sifted.finditer(SUED_BY):
        sentence = article.sentence(article.number_at(found.start()))
        end = min(sentence.end, found.end() + LONGEST_SIDE)
        stop = SIDE_STOP.search(flat, found.end(), end)
        around = article.around(sentence)
        sued = around.named(flat, (max(sentence.start, found.start() - 120), found.start()))
        suing = around.named(flat, (found.end(), stop.start() if stop else end))
        suing = [one for one in suing if not TELLS.match(flat, one.end)]
        yield first_of(suing, flat), subjects(sued, flat, found.start())[-1:], sentence.start
    if not (sifted.may_hold(SUES) or sifted.may_hold(OWN_SUIT)):
        return
    for number in range(len(article.sentences)):
        sentence = article.sentence(number)
        if SUES.search(flat, sentence.start, sentence.end):
            yield from _suing(article, sentence)
        if not OWN_SUIT.search(flat, sentence.start, sentence.end):
            continue
        for one in _owners(article, sentence):
            if own := OWN_SUIT.match(flat, one.end):
                yield [one], _sued(article, sentence, own), sentence.start


def _suing(article: Article, sentence: Sentence) -> Iterator[Sides]:
    """Who "sues" or "files a lawsuit against" whom, be it in a headline."""
    named = article.around(sentence).named(article.flat, (sentence.start, sentence.end))
    for one in named:
        if found := SUES.match(article.flat, one.end):
            yield [one], _sued(article, sentence, found), sentence.start


def _owners(article: Article, sentence: Sentence) -> list[Named]:
    """Whoever may own a suit: also a place that is no subject ("in Reno's lawsuit")."""
    around = article.around(sentence)
    party = article.homes.party_for_place
    return [
        *(Named(a.start, a.end, a.name, a.kind, a.text, a.known) for a in around.actors),
        *(
            Named(p.start, p.end, party(p), ActorKind.AGENCY, p.text, True)
            for p in around.places
            if p.kind in LOCAL
        ),
    ]


def _sued(article: Article, sentence: Sentence, found: re.Match[str]) -> list[Named]:
    """Those behind "sued" or "against"."""
    flat = article.flat
    end = min(sentence.end, found.end() + LONGEST_SIDE)
    against = AGAINST.match(flat, found.end() + 1, end) or AGAINST.search(flat, found.end(), end)
    start = against.end() if against else found.end()
    if not against and not found.group().endswith(("sued", "sues", "suing")):
        return []
    stop = SIDE_STOP.search(flat, start, end)
    return article.around(sentence).named(flat, (start, stop.start() if stop else end))


def appealing(draft: Draft, actors: tuple[Role, ...], article: Article) -> list[Role]:
    """Who appeals from a ruling in the sentences behind it: the one who lost.

    "A judge blocked the rule on Monday. The Justice Department said it would appeal."
    """
    if draft.type is not EventType.RULING or draft.status is not EventStatus.OCCURRED:
        return []
    first = article.number_at(draft.mentions[0].start)
    known = {role.name for role in actors}
    for number in range(first, min(first + APPEAL_REACH, len(article.sentences))):
        sentence = article.sentence(number)
        if "appeal" not in article.flat[sentence.start : sentence.end]:
            continue
        named = article.around(sentence).named(article.flat, (sentence.start, sentence.end))
        for one in without_served(named, article.flat):
            if one.kind is not ActorKind.COURT and APPEALS.match(article.flat, one.end):
                new = one.name not in known
                return [Role(one.name, one.kind, "loser", one.text, one.known)] if new else []
    return []


def roles_of(found: Sequence[Named]) -> tuple[Role, ...]:
    """The names as parties, each once."""
    first = {one.name: one for one in reversed(found)}
    return tuple(Role(one.name, one.kind, "party", "", one.known) for one in first.values())
