"""Whom and where other sentences list: "letters to 23 cities. … Among them were Reno and Elko".

A sentence that counts ("six regions", "three other mayors") is filled by one soon after it that
lists as many places, or says that it lists the rest.
"""

import re
from collections.abc import Iterator

from articles.extraction.events.article import Article
from articles.extraction.events.drafts import Draft
from articles.extraction.events.kinds import LOCAL
from articles.extraction.events.language.words import letters_of
from articles.extraction.events.who.bystanders import LIST_LINK, Named
from articles.extraction.events.who.letters.recounted import of_people
from articles.extraction.events.who.served import without_served
from articles.extraction.values import ActorKind, EventType, Place, Role, Sentence

# Events with many recipients, and the role of those whom the next sentence lists.
LISTING = {
    EventType.LETTER: "recipient",
    EventType.SUBPOENA: "recipient",
    EventType.LAWSUIT: "party",
    EventType.REPORT: "subject",
    EventType.ENFORCEMENT: "party",
    EventType.OTHER: "party",
    EventType.FUNDING_CONDITION: "target",
}
# Of these the places listed are those that it was done to.
SENT_TO = frozenset([EventType.LETTER, EventType.SUBPOENA, EventType.FUNDING_CONDITION])
# Told of a whole country or state, then place by place: "In Reno, …", "In Elko, …".
SEEN = frozenset([EventType.PROTEST, EventType.ENFORCEMENT, EventType.OTHER])
PLACES = (
    r"(?:cities|counties|states|jurisdictions|regions|places|towns|communities|localities|areas)"
)
OFFICERS = r"(?:mayors|governors|sheriffs|police chiefs|attorneys general|recipients)"
NUMBERS = {
    word: number
    for number, word in enumerate(
        "two three four five six seven eight nine ten eleven twelve".split(), start=2
    )
}
# The words of these: most sentences have none, and are told so quickly.
MANY = frozenset(re.findall(r"[a-z]+", f"{PLACES} {OFFICERS}"))
# "letters to 23 cities", "mayors from three other so-called sanctuary cities", "dozens of counties"
COUNTED = re.compile(
    rf"\b(?P<number>{'|'.join(NUMBERS)}|\d{{1,3}}|several|dozens of|many|a number of|other)"
    rf" (?:(?!in\b|across\b|from\b|of\b|to\b|{'|'.join(NUMBERS)}|\d)[\w'\"-]+ ){{0,4}}?"
    rf"(?:{PLACES}|{OFFICERS})\b"
)
# "arrests in cities across Nevada", "units sent to sanctuary cities"
SCATTERED = re.compile(rf"\b{PLACES},? (?:all )?(?:across|around|throughout|over|in|statewide)\b")
UNCOUNTED = re.compile(rf"\b(?:{PLACES}|{OFFICERS})\b")
LIST_OPENS = re.compile(
    r"\W*(?:among (?:the|those|them)"
    r"|(?:the |other )?(?:recipients?|defendants?|plaintiffs?|targets?)"
    rf"|(?:the |those |these )(?:other )?(?:{PLACES}|{OFFICERS}|list|letters?|subpoenas?)"
    r"|they|others|those)\b[^.]{0,60}?"
    r"\b(?:are|were|included?|includes|went to|names?d?|range[ds]?)\b"
)
# "to cities including Reno and Elko", "places such as Reno"
SUCH_AS = re.compile(
    rf"\b(?:{PLACES}|{OFFICERS}),? (?:including|such as|like|among them) (?:the )?$"
)
# "from Reno, one of the cities chosen"
ONE_OF = re.compile(rf",? one of the (?:\w+ ){{0,3}}{PLACES}\b")
# "In Reno, hundreds marched": the story goes from place to place
IN_A_PLACE = re.compile(r"\W*(?:and |meanwhile,? )?in (?:nearby |downtown |the )?$")
# "The suit names as defendants Elko County and its sheriff"
SUIT_NAMES = re.compile(
    r"\W*(?:(?:the|his|her|its|their) (?:\w+ )?(?:lawsuit|suit|complaint|filing)s?"
    r"(?:,[^,.]{0,60},)? (?:also )?(?:names?|named|lists?|targets?|is against|was filed against"
    r"|takes aim at|took aim at|is aimed at)"
    r"|it (?:also )?(?:names|named|lists|listed|targets|targeted)"
    r"|(?:also )?named (?:as defendants )?in the (?:law)?suit)\b"
)
SUIT_REACH = 4  # sentences behind a suit in which its defendants may be listed
COUNT_REACH = 5  # sentences behind a number in which its places may be listed
SCATTER_REACH = 12  # sentences behind "cities across Nevada" that may open with one of them
FEWEST = 3  # places that a list has at least if nothing but their number shows what it is
LONGEST_LINE = 60  # characters of a line of a list
LONGEST_LIST = 60  # lines

Listed = tuple[list[Role], list[Place]]


def listed_elsewhere(draft: Draft, article: Article) -> Listed:
    """The parties and places that sentences behind those of a draft list for it."""
    named: list[Named] = []
    places: list[Place] = []
    for sentence in _listing_sentences(draft, article):
        around = article.around(sentence)
        found = around.named(article.flat, (sentence.start, sentence.end))
        named += without_served(found, article.flat)
        places += [Place(one.name, one.kind) for one in around.places if not one.dateline]
    known = {role.name for role in draft.parties.actors}
    first = {one.name: one for one in reversed(named) if one.name not in known}
    roles = [
        Role(one.name, one.kind, LISTING[draft.type], one.text, one.known)
        for one in reversed(first.values())
    ]
    filled = list(_filled(draft, article))
    if draft.type in SENT_TO:
        theirs = _of_people(draft, article) if filled else set()
        names = [article.homes.party_for_place(one.name) for one in filled if one not in theirs]
        known |= {role.name for role in roles}
        roles += [
            Role(name, ActorKind.AGENCY, LISTING[draft.type])
            for name in dict.fromkeys(names)
            if name not in known
        ]
    places += filled
    return roles, [place for place in dict.fromkeys(places) if place not in draft.parties.places]


def _of_people(draft: Draft, article: Article) -> set[Place]:
    """The places that the sentences in which one may list name only for their officers."""
    numbers = {
        number
        for mention in draft.mentions
        for number in range(
            article.number_at(mention.start), article.number_at(mention.start) + COUNT_REACH + 1
        )
        if number < len(article.sentences)
    }
    found = [of_people(article, article.sentence(number)) for number in numbers]
    return set().union(*found)


def _listing_sentences(draft: Draft, article: Article) -> list[Sentence]:
    """The next sentence, if it lists, or one soon after it that says whom the suit names.

    Behind a colon it is the lines that each hold a name: "The cities are:", "Reno", "Elko".
    """
    if draft.type not in LISTING:
        return []
    begin, count = draft.sentence + 1, len(article.sentences)
    if draft.mentions[0].quote.rstrip().endswith(":"):
        return _lines(article, begin)
    last = begin + (SUIT_REACH if draft.type is EventType.LAWSUIT else 1)
    for number in range(begin, min(last, count)):
        sentence = article.sentence(number)
        opens = LIST_OPENS.match(article.flat, sentence.start) if number == begin else None
        if opens or SUIT_NAMES.match(article.flat, sentence.start):
            ends = article.text[sentence.start : sentence.end].rstrip()
            return [sentence, *(_lines(article, number + 1) if ends.endswith(":") else [])]
    return []


def _lines(article: Article, begin: int) -> list[Sentence]:
    """The short lines from a sentence on that hold a place each."""
    found = []
    for number in range(begin, min(begin + LONGEST_LIST, len(article.sentences))):
        sentence = article.sentence(number)
        if sentence.end - sentence.start > LONGEST_LINE or not article.around(sentence).places:
            break
        found.append(sentence)
    return found


def _filled(draft: Draft, article: Article) -> Iterator[Place]:
    """The places that the sentences behind a mention give for its "six regions"."""
    for mention in draft.mentions:
        flat = article.flat
        if MANY.isdisjoint(letters_of(flat, mention.start, mention.end)):
            continue
        counted = COUNTED.search(flat, mention.start, mention.end)
        scattered = draft.type in SEEN and SCATTERED.search(flat, mention.start, mention.end)
        if not (counted or scattered or UNCOUNTED.search(flat, mention.start, mention.end)):
            continue
        begin = article.number_at(mention.start) + 1
        if counted:
            yield from _of_that_number(article, begin, counted, draft.parties.places)
        else:
            yield from _examples(article, begin)
        if scattered:
            yield from _place_by_place(article, begin)


def _of_that_number(
    article: Article, begin: int, counted: re.Match[str], own: tuple[Place, ...]
) -> Iterator[Place]:
    """The places of a list soon after a number: as many, or said to be among them."""
    number = counted.group("number")
    size = NUMBERS.get(number) or (int(number) if number.isdigit() else 0)
    for at in range(begin, min(begin + COUNT_REACH, len(article.sentences))):
        sentence = article.sentence(at)
        found = _local(article, sentence)
        for place, behind in found.items():
            if ONE_OF.match(article.flat, behind):
                yield place
        fits = size >= FEWEST and size in (len(found), len(set(found) - set(own)))
        lists = len(found) > 1 and LIST_OPENS.match(article.flat, sentence.start)
        if fits or lists:
            yield from found
            return


def _examples(article: Article, begin: int) -> Iterator[Place]:
    """The places of the next sentence behind "cities including"."""
    if begin >= len(article.sentences):
        return
    sentence = article.sentence(begin)
    last = 0
    for one in article.around(sentence).places:
        before = max(sentence.start, one.start - 60)
        listed = last and last < one.start and LIST_LINK.fullmatch(article.flat, last, one.start)
        if one.kind in LOCAL and (listed or SUCH_AS.search(article.flat, before, one.start)):
            yield Place(one.name, one.kind)
            last = one.end


def _place_by_place(article: Article, begin: int) -> Iterator[Place]:
    """The cities with which the sentences behind "in cities across Nevada" open."""
    for at in range(begin, min(begin + SCATTER_REACH, len(article.sentences))):
        sentence = article.sentence(at)
        for one in article.around(sentence).places[:1]:
            opens = IN_A_PLACE.fullmatch(article.flat, sentence.start, one.start)
            if opens and one.kind in LOCAL:
                yield Place(one.name, one.kind)


def _local(article: Article, sentence: Sentence) -> dict[Place, int]:
    """The cities, counties and states that a sentence names, with where each ends."""
    return {
        Place(one.name, one.kind): one.end
        for one in article.around(sentence).places
        if one.kind in LOCAL and not one.dateline
    }
