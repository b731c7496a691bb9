"""Whom a ruling binds, frees and helps, as the sentences that go on telling it say.

"A judge ruled on Monday. … The decision bars the agency from asking; Ann Roe must be released."
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from articles.extraction.events.article import Article
from articles.extraction.events.drafts import Draft
from articles.extraction.events.same_event import overlap
from articles.extraction.events.who.acting import first_of
from articles.extraction.events.who.bystanders import Named
from articles.extraction.values import (
    ActorKind,
    EventStatus,
    EventType,
    JurisdictionKind,
    Role,
    Sentence,
)

# Named for the whole where a department of it has a part.
VAGUE = frozenset(["U.S. government", "White House", "United States", "U.S. Congress"])
OPENING = 2  # number of the last sentence before which the news may open
AHEAD = 5  # sentences behind a ruling that may go on telling it
CLOSE = 60  # characters from the start of a sentence in which its subject stands
CLOSE_JUDGE = 16  # where a judge stands who opens it: "But ", "On Friday, "
LONGEST = 260  # characters of a list behind a verb
RULING = (
    r"(?:ruling|decision|(?<!executive )order|injunction|opinion|verdict|judgment|writ|stay"
    r"|dismissal|refusal|finding)"
)
BENCH = r"(?:judges?|courts?|panel|justices?|jury|jurors|magistrate|majority|bench|trial judge)"
A_JUDGE = re.compile(r"\b(?:[Jj]udges?|[Jj]ustices?(?! Department)|Magistrate) ")
# "The 40-page ruling", "Her order of Friday", "Roe's decision", "The judge", "Jurors"
GOES_ON = re.compile(
    rf"\W*(?:(?:but|and|still|in addition|also|instead|however|earlier|later),? )?"
    rf"(?:(?:the|that|this|his|her|its|their|[\w.]+'s?) (?:[\w-]+ ){{0,3}}?(?:{RULING}|{BENCH})\b"
    rf"|(?:in|under|with|by) (?:the|that|this|his|her|its|their|an?) (?:[\w-]+ ){{0,2}}?{RULING}\b"
    rf"|(?:jurors|justices|judges)\b)",
    re.IGNORECASE,
)
SHE_ALSO = re.compile(r"\W*(?:he|she|they|it) (?:also |then |further |later |even )?")
# What a ruling or a judge does to somebody, up to the name.
DOES_TO = re.compile(
    r"\b(?:bar(?:s|red|ring)?|block(?:s|ed|ing)?|forb(?:ids?|ade|idden|idding)"
    r"|prohibit(?:s|ed|ing)?|prevent(?:s|ed|ing)?|stop(?:s|ped|ping)?|enjoin(?:s|ed|ing)?"
    r"|order(?:s|ed|ing)|direct(?:s|ed|ing)|requir(?:es|ed|ing)"
    r"|(?:tells?|told)(?= [^,.;]{3,60} to\b)"
    r"|instruct(?:s|ed|ing)|command(?:s|ed)|compel(?:s|led)|forc(?:es|ed|ing)|allow(?:s|ed|ing)?"
    r"|lets?|letting|permit(?:s|ted|ting)?|free[sd]?|freeing|protect(?:s|ed|ing)?|shield(?:s|ed)?"
    r"|cover(?:s|ed|ing)?|appl(?:ies|ied) (?:only )?to|affects?|binds?|bound|extends? to|includes?"
    r"|spar(?:es|ed)|clear(?:s|ed|ing)|convict(?:s|ed|ing)|acquit(?:s|ted|ting)"
    r"|sid(?:es|ed|ing) with|agree(?:s|d|ing) with|reject(?:s|ed|ing) [\w ]{0,20}?"
    r"(?:arguments?|claims?|requests?|bid|contention) (?:by|of|from)"
    r"|award(?:s|ed|ing)|gives?|gave|giving|grant(?:s|ed|ing)|den(?:ies|ied|ying)"
    r"|fin(?:es|ed|ing)|fault(?:s|ed|ing)|rebuk(?:es|ed|ing)|scold(?:s|ed)|releas(?:es|ed|ing)"
    r"|(?:found|held|ruled|said|says|finds|holds|concluded|means|determined|declared) that"
    r"|(?:in favou?r of|against)) (?:the )?"
)
# Verbs of the reach of a ruling: all names behind them are of it.
REACHES = re.compile(r"(?:bar|block|appl|cover|protect|shield|includ|extend|affect|bind|spar)")
LIST_STOP = re.compile(
    r"[;\"]|, (?:who|which|where|saying|citing|writing)\b"
    r"|\b(?:because|after|when|until|while|who)\b"
)
# "The agency must free them", "Deputies may not", "The county is barred from"
BOUND = re.compile(
    r"(?:,[^,.;]{1,60},)? (?:will |would |could |now |also |still )?(?:must|may not|may no longer"
    r"|cannot|can't|can no longer|has to|have to|had to|may (?:keep|still|again|now|continue|hold"
    r"|withhold|enforce)|can (?:keep|again|still|now|continue)|need not|must not"
    r"|(?:is|are|was|were|be) (?:now )?(?:barred|forbidden|prohibited|blocked|enjoined|required"
    r"|bound|ordered|entitled|allowed|free to|liable)"
    r"|(?:has|have|had|was given|were given) (?:until|\w+ (?:days|weeks)) )\b"
)


def is_ruling(draft: Draft) -> bool:
    """Whether a draft tells a ruling that was given."""
    return draft.type is EventType.RULING and draft.status is EventStatus.OCCURRED


def outcomes(
    draft: Draft, actors: tuple[Role, ...], drafts: Sequence[Draft], article: Article
) -> list[Role]:
    """Whom the sentences that go on telling a ruling say that it orders, frees or protects."""
    if not is_ruling(draft):
        return []
    found: dict[str, Named] = {}
    for sentence, goes_on in (*_led_by(draft, article), *told_on(draft, drafts, article)):
        named = article.around(sentence).named(article.flat, (sentence.start, sentence.end))
        for one in named:
            if one.start - sentence.start > CLOSE or article.is_quoted(one.start):
                break
            if BOUND.match(article.flat, one.end):
                for other in first_of([x for x in named if x.start >= one.start], article.flat):
                    found.setdefault(other.name, other)
        if goes_on:
            for one in _done_to(sentence, named, article):
                found.setdefault(one.name, one)
    return as_parties(found.values(), actors, article)


def _led_by(draft: Draft, article: Article) -> Iterator[tuple[Sentence, bool]]:
    """The opening of the news: "The agency may not enter the jails, under an order of Friday"."""
    first = min(article.number_at(mention.start) for mention in draft.mentions)
    if 0 < first <= OPENING:
        yield article.sentence(first - 1), False


def told_on(
    draft: Draft, drafts: Sequence[Draft], article: Article
) -> Iterator[tuple[Sentence, bool]]:
    """The sentences behind a ruling until another one is told, and whether each goes on with it."""
    mine = {article.number_at(mention.start) for mention in draft.mentions[:3]}
    others = {
        mention.start
        for other in drafts
        if other is not draft and other.type is EventType.RULING
        if not overlap(other.dating.interval, draft.dating.interval)
        for mention in other.mentions
    }
    seen = set(mine)
    for first in sorted(mine):
        before = True
        for number in range(first + 1, min(first + 1 + AHEAD, len(article.sentences))):
            sentence = article.sentence(number)
            if sentence.start in others:
                break
            goes_on = bool(
                GOES_ON.match(article.flat, sentence.start, sentence.end)
                or _opens_with_judge(sentence, article)
                or (before and SHE_ALSO.match(article.flat, sentence.start))
            )
            before = goes_on
            if number not in seen:
                seen.add(number)
                yield sentence, goes_on


def _opens_with_judge(sentence: Sentence, article: Article) -> bool:
    """ "U.S. District Judge Ann Roe said", "Roe found", "the 9th Circuit held"."""
    first = next(iter(article.around(sentence).actors), None)
    if first is None or first.start - sentence.start > CLOSE_JUDGE:
        return False
    if first.kind is ActorKind.COURT or A_JUDGE.search(first.text):
        return True
    home = article.homes.home_of(first.name)
    return home is not None and home.kind is JurisdictionKind.COURT


def _done_to(sentence: Sentence, named: Sequence[Named], article: Article) -> Iterator[Named]:
    """Those behind each verb that says what a ruling does to somebody."""
    for verb in DOES_TO.finditer(article.flat, sentence.start, sentence.end):
        limit = min(sentence.end, verb.end() + LONGEST)
        stop = LIST_STOP.search(article.flat, verb.end(), limit)
        end = stop.start() if stop else limit
        behind = [one for one in named if verb.end() <= one.start < end]
        if not REACHES.match(verb.group()):
            near = behind and behind[0].start - verb.end() <= CLOSE
            behind = first_of(behind, article.flat) if near else []
        yield from (one for one in behind if not article.is_quoted(one.start))


def as_parties(
    found: Iterable[Named | Role], actors: tuple[Role, ...], article: Article
) -> list[Role]:
    """The names as parties, without those known already and those who sit in judgment."""
    known = {role.name for role in actors}
    homes = [article.homes.home_of(role.name) for role in actors]
    federal = any(home is not None and home.kind is JurisdictionKind.FEDERAL for home in homes)
    new: dict[str, Role] = {}
    for one in found:
        text = one.text if isinstance(one, Named) else one.as_named
        if one.name in known or one.kind is ActorKind.COURT or (one.name in VAGUE and federal):
            continue
        if not A_JUDGE.search(text):
            new.setdefault(one.name, Role(one.name, one.kind, "party", text, one.known))
    return list(new.values())
