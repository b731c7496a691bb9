"""Who is on which side of a case, as sentences tell that speak of it as known.

"The defendants are …", "the suit names …", "… are sued as well", "Roe acts for …".
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from articles.extraction.events.article import Article
from articles.extraction.events.kinds import LOCAL
from articles.extraction.events.who.bystanders import Named
from articles.extraction.events.who.cases.challenged import challenged
from articles.extraction.events.who.cases.side_lists import (
    all_behind,
    besides,
    listed_before,
    listed_behind,
    parties_of,
)
from articles.extraction.events.who.cases.side_words import (
    A_SIDE,
    ACTING,
    ACTS_FOR,
    ALSO_NAMED,
    ANOTHER,
    ARE_SUED,
    BODY,
    CLIENT,
    CLIENTS,
    CLOSED,
    COALITION,
    DEFENDANT,
    DID_WRONG,
    DISTRICT,
    HIM,
    LAWS_OF,
    LEADS,
    LINK,
    NAMED_AS,
    NO_CLIENT,
    OF_A_LAWYER,
    ONE_IS,
    PLAINTIFF,
    PRONOUNS,
    REPRESENTED,
    SAYS_AFTER,
    SIDE_FIRST,
    SIDE_LAST,
    SIDES,
    SUED_FOR,
    SUFFERED,
    SUIT_NAMES,
    SUIT_SAYS,
    TAKES_PART,
)
from articles.extraction.events.who.served import IMMIGRATION
from articles.extraction.sieve import Sifted
from articles.extraction.values import ActorKind, Sentence, value


@value
class Told:
    """Some who are on one side of a case, or whom a lawyer acts for, and where that stands."""

    named: tuple[Named, ...]
    side: str  # PLAINTIFF, DEFENDANT or CLIENT
    start: int  # of the sentence
    about: frozenset[str] = frozenset()  # the governments that the sentence names
    guessed: bool = False  # holds only for a suit of which nobody else is on the side


def sides_told(article: Article) -> Iterator[Told]:
    """Those of whom a sentence tells that they have a side in a case told before."""
    sifted = SIDES.sift(article.flat)
    for told in (
        *_behind(article, sifted),
        *_before(article, sifted),
        *_clients(article, sifted),
        *_accused(article, sifted),
        *_challenged(article),
    ):
        if told.named and not article.is_quoted(told.named[0].start):
            yield replace(told, about=_about(article, told))


def _about(article: Article, told: Told) -> frozenset[str]:
    """The governments of the places that a sentence names."""
    sentence = article.sentence(article.number_at(told.start))
    places = article.around(sentence).places
    return frozenset(article.homes.party_for_place(place) for place in places)


def _behind(article: Article, sifted: Sifted) -> Iterator[Told]:
    """Those named behind the words: "the defendants are Reno and Sheriff Roe"."""
    flat = article.flat
    for found in sifted.finditer(SIDE_FIRST):
        sentence = _sentence(article, found)
        told_outright = found.group("link").endswith(("are", "is", "include", "includes"))
        lawyer = OF_A_LAWYER.search(flat, max(sentence.start, found.start() - 40), found.start())
        if lawyer and not (told_outright and lawyer.group().strip() == "other"):
            continue
        if ANOTHER.search(flat, sentence.start, found.start()):
            continue
        link = found.group("link")
        named = listed_behind(article, sentence, found.end())
        if link == "," and named and not CLOSED.match(flat, named[-1].end):
            continue
        if link in (",", "") and named and named[0].start - found.end() > (4 if link else 1):
            continue
        yield Told(tuple(named), _side(found), sentence.start)
    taken: set[int] = set()
    for found in sifted.finditer(NAMED_AS):
        sentence = _sentence(article, found)
        taken.add(sentence.start)
        named = parties_of(article.around(sentence).named(flat, found.span("whom")))
        yield Told((*named, *besides(article, sentence)), _side(found), sentence.start)
    for pattern, side in ((SUIT_NAMES, DEFENDANT), (ALSO_NAMED, DEFENDANT), (COALITION, PLAINTIFF)):
        for found in sifted.finditer(pattern):
            sentence = _sentence(article, found)
            if ANOTHER.search(flat, max(sentence.start, found.start() - 30), found.end()):
                continue
            if sentence.start not in taken:
                named = all_behind(article, sentence, found.end())
                named += _whose_laws(article, sentence, found.end())
                yield Told((*named, *besides(article, sentence)), side, sentence.start)
    yield from _enumerated(article, sifted)


def _whose_laws(article: Article, sentence: Sentence, start: int) -> list[Named]:
    """ "The suit takes aim at laws of Reno and Elko", "suits over policies in Reno": they."""
    laws = LAWS_OF.match(article.flat, start)
    return places_behind(article, sentence, laws.end()) if laws else []


def places_behind(article: Article, sentence: Sentence, start: int) -> list[Named]:
    """The governments of the places listed right behind some words."""
    found: list[Named] = []
    end = start
    for place in article.around(sentence).places:
        if place.start < start or place.kind not in LOCAL:
            continue
        link = article.flat[end : place.start]
        if found and not LINK.fullmatch(link):
            break
        if not found and len(link) > 14:
            break
        name = article.homes.party_for_place(place)
        found.append(Named(place.start, place.end, name, ActorKind.AGENCY, place.text, True))
        end = place.end
    return found


def _enumerated(article: Article, sifted: Sifted) -> Iterator[Told]:
    """ "Four plaintiffs are named in it. One is Ann Roe. The others are Al and Eve Low"."""
    flat = article.flat
    for found in sifted.finditer(A_SIDE):
        number = article.number_at(found.start())
        for after in range(number + 1, min(number + 3, len(article.sentences))):
            sentence = article.sentence(after)
            words = ONE_IS.search(flat, sentence.start, min(sentence.end, sentence.start + 30))
            if not words:
                break
            named = listed_behind(article, sentence, words.end())
            yield Told(tuple(named), _side(found), sentence.start)


def _clients(article: Article, sifted: Sifted) -> Iterator[Told]:
    """Those for whom somebody goes to court: "Bopp acts for Ann Roe", "sued for him"."""
    flat = article.flat
    for pattern, side in ((ACTS_FOR, CLIENT), (SUED_FOR, PLAINTIFF), (CLIENTS, CLIENT)):
        for found in sifted.finditer(pattern):
            sentence = _sentence(article, found)
            before = (max(sentence.start, found.start() - 90), found.start())
            if pattern is ACTS_FOR and NO_CLIENT.search(flat, *before):
                continue
            named = listed_behind(article, sentence, found.end())
            if side == CLIENT:
                yield Told(tuple(_body_acting(article, sentence, found)), BODY, sentence.start)
            if pattern is SUED_FOR and HIM.match(flat, found.end()):
                named = _private_before(article, sentence, found.start())
            if not named or flat.startswith("'", named[0].end) or DISTRICT.match(flat, found.end()):
                continue
            yield Told(tuple(named), side, sentence.start)


def _private_before(article: Article, sentence: Sentence, end: int) -> list[Named]:
    """ "A judge freed Ann Roe. The league, which sued for her": the last without an office."""
    number = article.number_at(sentence.start)
    beside = [article.sentence(number - 1)] if number else []
    for one in (sentence, *beside):
        before = article.around(one).named(article.flat, (one.start, min(one.end, end)))
        people = [
            person
            for person in before
            if person.kind is ActorKind.PERSON
            and person.text.lower() not in PRONOUNS
            and person.text[:1] == person.name[:1]
            and article.homes.home_of(person.name) is None
        ]
        if people:
            return people[-1:]
    return []


def _body_acting(article: Article, sentence: Sentence, found: re.Match[str]) -> list[Named]:
    """The league in "the league, which represents Roe", "lawyers of the league act for Roe"."""
    before = article.around(sentence).named(article.flat, (sentence.start, found.start()))
    bodies = [one for one in before if one.kind is ActorKind.ORGANISATION]
    if not bodies or not ACTING.fullmatch(article.flat, bodies[-1].end, found.start()):
        return []
    return bodies[-1:]


def _before(article: Article, sifted: Sifted) -> Iterator[Told]:
    """Those named before the words: "Roe and the council are sued as well"."""
    for pattern, side in (
        (SIDE_LAST, ""),
        (ARE_SUED, DEFENDANT),
        (TAKES_PART, PLAINTIFF),
        (LEADS, PLAINTIFF),
        (REPRESENTED, CLIENT),
    ):
        for found in sifted.finditer(pattern):
            sentence = _sentence(article, found)
            named = listed_before(article, sentence, found.start())
            if named and found.group().startswith("'"):  # not "Roe, the family's lawyer"
                named = [one for one in named[-1:] if one.end == found.start()]
            beside = besides(article, sentence) if named and pattern is not REPRESENTED else []
            if named and pattern is LEADS and found.group("rest"):
                beside += all_behind(article, sentence, found.end())
            yield Told((*named, *beside), side or _side(found), sentence.start)


def _accused(article: Article, sifted: Sifted) -> Iterator[Told]:
    """Of whom a suit says what they did, or suffered: "the suit says Sheriff Roe broke the law"."""
    flat = article.flat
    for found in (*sifted.finditer(SUIT_SAYS), *sifted.finditer(SAYS_AFTER)):
        sentence = _sentence(article, found)
        if article.is_quoted(found.start()):
            continue
        after = found.re is SAYS_AFTER
        named = listed_behind(article, sentence, sentence.start if after else found.end())
        if not named or (after and named[-1].end > found.start()):
            continue
        end = named[-1].end
        if "accus" in found.group() and not flat.startswith(" of ", end):
            continue
        bodies = after and named[-1].kind is not ActorKind.PERSON  # "the jail did so, a suit says"
        if DID_WRONG.match(flat, end) or (bodies and named[-1].name not in IMMIGRATION):
            yield Told(tuple(named), DEFENDANT, sentence.start)
        elif SUFFERED.match(flat, end) and named[0].kind is ActorKind.PERSON:
            yield Told(tuple(named), PLAINTIFF, sentence.start)


def _challenged(article: Article) -> Iterator[Told]:
    """Whose policy a suit is about: he is sued if nobody else is told to be."""
    for named, sentence in challenged(article):
        yield Told(tuple(named), DEFENDANT, sentence.start, guessed=True)


def _side(found: re.Match[str]) -> str:
    suing = "plaintiff" in found.group("side") or "petitioner" in found.group("side")
    return PLAINTIFF if suing else DEFENDANT


def _sentence(article: Article, found: re.Match[str]) -> Sentence:
    return article.sentence(article.number_at(found.start()))
