"""Bodies told by what they are: "Casa Norte, a shelter", and schools with their boards."""

import re
from collections.abc import Sequence

from articles.extraction.names.alias_index import Hit
from articles.extraction.names.bodies import keeps
from articles.extraction.names.lexicon import NOT_A_FIRST_NAME, WEEKDAYS_AND_MONTHS
from articles.extraction.names.scene import Scene
from articles.extraction.values import ActorKind, NamedActor

NOUNS = (
    "group|organization|organisation|nonprofit|coalition|charity|shelter|network|union|think tank"
    "|law firm|company|association|ministry|collective|contractor|clinic|campaign|chapter|agency"
)
# "Casa Norte, a shelter for women,": no person's "a union organizer", "the group's head"
DESCRIBED = re.compile(
    r"(?<![\w'.-])(?P<name>[A-Z][\w'&-]+(?: (?:[A-Z][\w'&-]+|of|the|for|de|la|y|on|in|\d+))"
    r"{0,5}),? (?:an?|the) (?:[\w'-]+ ){0,4}?"
    rf"(?:{NOUNS})(?= (?:that|which|in|for|based|working|with|serving|representing|run|led"
    r"|opposed|and)\b|[,.;:])"
)
# "the group Caminos Libres", "a protest by Never Again Now"
CALLED = re.compile(
    r"\b(?:(?:group|organization|nonprofit|coalition|charity|shelter|network|campaign|collective)"
    r"(?: called| named| known as)?|(?:protest|rally|march|vigil|demonstration|sit-in)s?"
    r"(?: led| organized| staged)? by)"
    r" (?P<name>[A-Z][\w'&!-]+(?: (?:[A-Z][\w'&!-]+|of|the|for|de|la)){0,5})"
)
SCHOOLS = re.compile(
    r"(?<![\w'.-])(?P<name>(?:[A-Z][\w'-]+ ){1,7}?(?:School District"
    r"|Public Schools|[Ss]chool [Bb]oard|Board of Education)"
    r"(?: [Bb]oard(?: of (?:Education|Trustees))?)?)(?![\w-])"
)
KINDS = (
    (DESCRIBED, ActorKind.ORGANISATION),
    (CALLED, ActorKind.ORGANISATION),
    (SCHOOLS, ActorKind.AGENCY),
)
NO_NAME = WEEKDAYS_AND_MONTHS | NOT_A_FIRST_NAME  # "In March, a group …": on their own
SMALL = ("of", "the", "for", "de", "la", "y", "on", "in")


def described(scene: Scene, hits: Sequence[Hit]) -> list[NamedActor]:
    """Return the bodies that no list knows and that a noun behind them, or "School" in them, tells.

    Names that the lists know, of people and places too, are none.
    """
    known = {hit.start for hit in hits if hit.alias.actors}
    places = {hit.start: hit.end for hit in hits if hit.alias.places}
    found = []
    for pattern, kind in KINDS:
        for match in scene.sifted.finditer(pattern):
            start, end = match.span("name")
            words = scene.folded[start:end].split(" ")
            while len(words) > 1 and words[0] in NOT_A_FIRST_NAME and not keeps(words[0]):
                start += len(words[0]) + 1
                words = words[1:]
            if words[-1] in SMALL or (len(words) == 1 and words[0] in NO_NAME) or start in known:
                continue
            if places.get(start) == end or scene.furniture.is_credit(start):
                continue  # "Reno, a city with a shelter,"
            found.append(scene.actor(start, end, scene.text[start:end], kind, known=False))
    return found
