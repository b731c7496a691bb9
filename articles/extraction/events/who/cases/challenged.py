"""Against whom a suit is whose other side no sentence names: whose policy it challenges.

"The suit over the city's ordinance", "it asks a judge to strike down the order that Roe signed".
"""

import re
from collections.abc import Iterator

from articles.extraction.events.article import Article
from articles.extraction.events.kinds import LOCAL
from articles.extraction.events.who.bystanders import Named
from articles.extraction.events.who.cases.side_lists import parties_of
from articles.extraction.events.who.cases.side_words import SUIT
from articles.extraction.sieve import Sieve
from articles.extraction.values import ActorKind, JurisdictionKind, Sentence

POLICY = (
    r"(?:polic(?:y|ies)|laws?|ordinances?|orders?|directives?|rules?|decisions?|practices?"
    r"|agreements?|pacts?|conditions?|plans?|cuts?|bans?|statutes?|threats?|detainers?|holds?)"
)
# "the complaint about the city's policy", "a suit that seeks to strike down Roe's directive"
OVER = re.compile(
    rf"\b{SUIT}\b[^.;\"]{{0,70}}?\b(?:over|about|against|challeng(?:e[sd]?|ing)|contest(?:s|ed|ing)?"
    r"|attack(?:s|ed|ing)?|(?:block|stop|end|undo|overturn|void|strike down|throw out|set aside)"
    r"|tak(?:es|ing) aim at|target(?:s|ed|ing)?) (?:an? |the )?"
)
# "Roe's new directive", "Reno's policy", "a Texas law"
OWN = re.compile(rf"(?:'s?)? (?:[\w\"-]+ ){{0,4}}?{POLICY}\b")
# "the city's sanctuary policy": behind "over the"
LOCAL_OWN = re.compile(
    rf"(?P<kind>city|town|village|county|state)'s (?:[\w\"-]+ ){{0,4}}?{POLICY}\b"
)
# "the directive, which Attorney General Roe issued", "the order signed by Roe", "a law of Reno"
MADE_BY = re.compile(
    rf"(?:[\w\"-]+ ){{0,4}}?{POLICY}(?:,? (?:that|which) "
    r"|,? (?:issued|signed|adopted|made|given|written|passed|enacted) by | (?:of|by|from) )"
    r"(?:the )?"
)
MADE = re.compile(
    r" (?:has |had )?(?:issued|signed|adopted|wrote|made|gave|put|set|announced|imposed|passed"
    r"|enacted|approved|ordered)\b"
)
CHALLENGES = Sieve([OVER])
KINDS = {
    "county": JurisdictionKind.COUNTY, "state": JurisdictionKind.STATE,
}  # fmt: skip
CLOSE = 4


def challenged(article: Article) -> Iterator[tuple[list[Named], Sentence]]:
    """Whose policies or orders suits are about, with the sentence that tells it."""
    flat = article.flat
    for found in CHALLENGES.sift(flat).finditer(OVER):
        sentence = article.sentence(article.number_at(found.start()))
        if found.end() >= sentence.end or article.is_quoted(found.start()):
            continue
        if owner := _owner(article, sentence, found.end()):
            yield parties_of([owner]), sentence


def _owner(article: Article, sentence: Sentence, start: int) -> Named | None:
    flat = article.flat
    around = article.around(sentence)
    for actor in around.actors:
        if 0 <= actor.start - start <= CLOSE and OWN.match(flat, actor.end):
            return Named(actor.start, actor.end, actor.name, actor.kind, actor.text, actor.known)
    for place in around.places:
        if place.kind in LOCAL and place.start - start in (0, 8, 10) and OWN.match(flat, place.end):
            name = article.homes.party_for_place(place)
            return Named(place.start, place.end, name, ActorKind.AGENCY, place.text, True)
    if local := LOCAL_OWN.match(flat, start):
        return _local(article, local)
    if made := MADE_BY.match(flat, start):
        named = around.named(flat, (made.end(), min(sentence.end, made.end() + 60)))
        if named and named[0].start - made.end() <= CLOSE:
            relative = made.group().endswith(("that ", "which "))
            if not relative or MADE.match(flat, named[0].end):
                return named[0]
    return None


def _local(article: Article, found: re.Match[str]) -> Named | None:
    """The city or county of the story, for "the city's policy"."""
    kind = KINDS.get(found.group("kind"), JurisdictionKind.CITY)
    place = article.setting.seat(found.start(), kind)
    if place is None or place.kind is not kind:
        return None
    name = article.homes.party_for_place(place.name)
    return Named(*found.span("kind"), name, ActorKind.AGENCY, found.group("kind"), True)
