"""Cities that bear the names of people and of things, and when such a name is the city's."""

import re

from articles.extraction.names.alias_index import Hit
from articles.extraction.names.first_names import FIRST_NAMES
from articles.extraction.names.surroundings import Surroundings

# Cities whose names are surnames or first names, too: "Lincoln once said so".
SURNAMES_TOO = FIRST_NAMES | {"Anderson", "Chandler", "Henderson", "Monroe", "Richmond", "Fremont"}
# Common words, too: "Normal procedure", "Independence matters".
WORDS_TOO = frozenset(
    "Auburn Bell Commerce Concord Corona Eagle Enterprise Golden Hope Independence Industry "
    "Justice Liberty Mission Mobile Normal Orange Paradise Plantation Pleasant Reading "
    "Sunrise Surprise Union Victoria".split()
)
# "| Wilmington got a letter", "| Camden, south of Dover, joined it"
ALONE = re.compile(r"(?:^|[.!?;:]['\"]? |, (?:and|but|while|where) )$")
DOES = re.compile(
    r"(?:, [a-z][^,.]{3,40},)? (?!and\b|or\b|of\b|in\b|at\b|for\b|to\b|on\b)[a-z]+(?:ed|s|t|d)\b"
)


def is_of_story(hit: Hit, around: Surroundings, states: tuple[str, ...]) -> bool:
    """ "Wilmington got a letter": a city that does something, in a state that the text tells of."""
    name = hit.alias.text
    if name in SURNAMES_TOO or name in WORDS_TOO or not ALONE.search(around.before):
        return False
    does = DOES.match(around.after) is not None
    return does and any(place.parent in states for place in hit.alias.places)
