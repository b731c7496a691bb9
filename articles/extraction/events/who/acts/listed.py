"""Those who are listed with somebody of whom a sentence tells: "Roe of Elko and Sen. Al Voss"."""

import re
from collections.abc import Sequence

from articles.extraction.events.article import Article
from articles.extraction.events.who.bystanders import LIST_LINK
from articles.extraction.events.who.neighbours import Person

# Between a name and what is said of it: "Ann Roe, R-Elko,", "(36th Ward)", "of Reno"
FROM = (
    r"(?:,? \(?(?:[dri]-|dem|rep)[^,()]{0,30}\)?"
    r"|, an? (?:\w+ )?(?:republican|democrat)(?: (?:from|of) [\w.' ]{2,25})?"
    r"|,? (?:of|from) [\w.']+(?: \w+){0,2}?| \([^()]{2,30}\)|, \d\d)?"
)
# "Rep. Ann Roe of Elko and Sen. Al Voss", "Roe and four colleagues: Voss, …", "Roe, with Al Voss"
LISTED = re.compile(
    rf"{FROM}(?:{LIST_LINK.pattern}|,? and (?:\w+ ){{0,2}}(?:colleagues|others|members|lawmakers"
    r"|senators|representatives|democrats|republicans)[:,] |;? (?:and )?"
    r"|,?(?: who,?)? (?:along |together )?with )"
)


def with_listed(
    found: Sequence[Person], people: Sequence[Person], article: Article
) -> list[Person]:
    """Those found and whoever is listed with them in their sentences, in the order of the text."""
    within = {one.sentence.start for one in found}
    chosen = {one.actor.start for one in found}
    beside = sorted(
        (one for one in people if one.sentence.start in within), key=lambda one: one.actor.start
    )
    for order in (beside, beside[::-1]):  # whoever is listed behind, then before
        last: Person | None = None
        for one in order:
            if last and one.actor.start not in chosen and _are_listed(last, one, article):
                chosen.add(one.actor.start)
            last = one if one.actor.start in chosen else None
    return [one for one in beside if one.actor.start in chosen]


def _are_listed(one: Person, two: Person, article: Article) -> bool:
    first, second = sorted((one, two), key=lambda person: person.actor.start)
    link = (first.actor.end, second.actor.start)
    return link[0] < link[1] and LISTED.fullmatch(article.flat, *link) is not None
