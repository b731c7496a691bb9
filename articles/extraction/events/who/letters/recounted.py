"""The names of a list in a sentence: whoever stands right behind or right before some words.

"Letters also went to Reno, Elko and Sheriff Ann Roe", "Reno and the mayor of Elko got one too".
Unlike in a clause of its own, a place counts wherever it stands: "to officials in Reno and Elko".
"""

import re
from collections.abc import Sequence

from articles.extraction.events.article import Article
from articles.extraction.events.kinds import LOCAL
from articles.extraction.events.who.bystanders import NOUN_AFTER, TITLE_LINK, Named
from articles.extraction.values import (
    ActorKind,
    JurisdictionKind,
    NamedActor,
    NamedPlace,
    Place,
    Sentence,
)

# What no gap between two names of a list holds: words that begin another clause.
OTHER_CLAUSE = re.compile(
    r"\b(?:who|whom|whose|which|that|said|says|told|asked|wrote|was|were|is|are|has|have|had|did"
    r"|does|will|would|could|(?<!cape )may|might|can|should|after|before|because|when|while|where"
    r"|over|about|asking|warning|demanding|urging|threatening|telling|calling|seeking|saying|accusing"
    r"|giving|informing|came|arrived|but|not|except|if|unless|without|against|on|under|than|like)\b"
    r"|\bto (?!the\b|its\b|his\b|her\b|their\b|a\b|mayors|sheriffs|officials|leaders|governors"
    r"|officers|police)\w|[\"\n]"
)
# "In letters to Roe and Lund, Voss asked": Voss is no third
OPENS = re.compile(r"\W*in ")
JOINED = re.compile(r"\b(?:and|or|plus|along with|as well as|to)\b|[&;]")
LONGEST_GAP = 80  # characters between two names of a list
LEAD = 60  # characters between the words and the first name
# "Ann Roe, the mayor of Elko", "Ann Roe (Elko)": Elko belongs to her
APPOSITION = re.compile(
    r"(?:'s|,? (?:the |a |an )?(?:(?!came |arrived )[\w.'-]+ ){0,4}?"
    r"(?:of|for|in|from) (?:the )?| \()"
)
IN_STATE = re.compile(r",? (?:in|of) ")  # "Sonoma County in California"
# "signed by Roe's deputy, Al Lee": Roe did not; "Roe's office" did
OWNER = re.compile(r"'s? (?!office|department|agency|administration|staff|council|board)\w")
COUNTIES = re.compile(r" counties\b")
PARTIES = frozenset(["Democratic Party", "Republican Party"])


def names_in(
    article: Article, sentence: Sentence, start: int, end: int, *, places: bool = False
) -> list[Named]:
    """All who may stand in a list in a part of a sentence, in its order.

    With ``places`` also the governments of places that lie there: "officials in Reno".
    """
    around = article.around(sentence)
    flat = article.flat
    found = [one for one in around.named(flat, (start, end)) if one.name not in PARTIES]
    people = [one for one in around.actors if one.kind is ActorKind.PERSON]
    if places:
        for place in around.places:
            if not (start <= place.start and place.end <= end) or place.kind not in LOCAL:
                continue
            if not (place.dateline or _taken(place, found) or _is_adjective(place, people, flat)):
                name = article.homes.party_for_place(place)
                found.append(
                    Named(place.start, place.end, name, ActorKind.AGENCY, place.text, True)
                )
    kept = [one for one in found if not _is_beside(one, people, around.places, flat)]
    return sorted(kept, key=lambda one: one.start)


def _taken(place: NamedPlace, found: list[Named]) -> bool:
    return any(one.start < place.end and place.start < one.end for one in found)


def _is_adjective(place: NamedPlace, people: Sequence[NamedActor], flat: str) -> bool:
    """ "The Reno courthouse", "Reno Mayor Ann Roe": a place that only tells which."""
    county = place.kind is JurisdictionKind.COUNTY and COUNTIES.match(flat, place.end)
    if NOUN_AFTER.match(flat, place.end) and not county:
        return True
    link = TITLE_LINK.match(flat, place.end)
    return link is not None and any(one.start == link.end() for one in people)


def _is_beside(
    one: Named, people: Sequence[NamedActor], places: Sequence[NamedPlace], flat: str
) -> bool:
    """Whether a name only tells whose somebody is, or in which state a county lies."""
    if OWNER.match(flat, one.end):
        return True
    if one.kind is ActorKind.PERSON:
        return False
    if any(
        person.end < one.start and APPOSITION.fullmatch(flat, person.end, one.start)
        for person in people
    ):
        return True
    return any(
        place.end < one.start
        and place.kind in LOCAL
        and place.text != one.text
        and IN_STATE.fullmatch(flat, place.end, one.start)
        for place in places
    )


def of_people(article: Article, sentence: Sentence) -> set[Place]:
    """The places of a sentence that only tell whose officer somebody is: "Ann Roe of Reno"."""
    around = article.around(sentence)
    people = [one for one in around.actors if one.kind is ActorKind.PERSON]
    return {
        Place(place.name, place.kind)
        for place in around.places
        if any(
            (one.end < place.start and APPOSITION.fullmatch(article.flat, one.end, place.start))
            or (place.end < one.start and TITLE_LINK.fullmatch(article.flat, place.end, one.start))
            for one in people
        )
    }


def listed_behind(
    article: Article, sentence: Sentence, start: int, *, places: bool = False
) -> list[Named]:
    """The names of the list that begins right behind a place in a sentence."""
    found: list[Named] = []
    last, longest, closed = start, LEAD, False
    opening = OPENS.match(article.flat, sentence.start, start) is not None
    for one in names_in(article, sentence, start, sentence.end, places=places):
        if found and one.start < last:
            continue
        if one.start - last > longest or OTHER_CLAUSE.search(article.flat, last, one.start):
            break
        joined = JOINED.search(article.flat, last, one.start) is not None
        if closed and not joined and one.kind is ActorKind.PERSON:
            break
        closed = opening and joined and bool(found)
        found.append(one)
        last, longest = one.end, LONGEST_GAP
    return found


def listed_before(
    article: Article, sentence: Sentence, end: int, gap: re.Pattern[str], *, places: bool = False
) -> list[Named]:
    """The names of the list that ends before a place; ``gap`` is what may stand between."""
    found: list[Named] = []
    for one in reversed(names_in(article, sentence, sentence.start, end, places=places)):
        if not found:
            if not gap.fullmatch(article.flat, one.end, end):
                break
        elif one.end > found[0].start:
            continue
        elif found[0].start - one.end > LONGEST_GAP or OTHER_CLAUSE.search(
            article.flat, one.end, found[0].start
        ):
            break
        found.insert(0, one)
    return found
