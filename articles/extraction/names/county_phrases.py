"""Counties by their city: "the county that houses Seattle"."""

import re
from collections.abc import Sequence

from articles.extraction.names.alias_index import AliasIndex
from articles.extraction.names.scene import Scene
from articles.extraction.values import NamedPlace

# "the county that houses Seattle", "the county, which is home to Seattle"
COUNTY_OF = re.compile(
    r"(?<![\w'-])(?:[Tt]he )?[Cc]ounty,? (?:(?:that|which) (?:houses|includes|contains|surrounds|"
    r"encompasses|covers|hosts|is home to|takes in)|(?:housing|including|containing|surrounding|"
    r"home to|around)) (?=[A-Z])"
)


def counties_by_city(
    scene: Scene, places: Sequence[NamedPlace], index: AliasIndex
) -> list[NamedPlace]:
    """Return the counties that the text calls by their city; the lists say which has which."""
    at = {place.start: place for place in places}
    found = []
    for match in COUNTY_OF.finditer(scene.folded):
        city = at.get(match.end())
        bare = city.name.rsplit(", ", 1)[0] if city else ""
        alias = index.by_text.get(f"county that includes {bare}")
        if city and alias and alias.places:
            county = alias.places[0]
            words = scene.text[match.start() : city.end]
            found.append(NamedPlace(match.start(), city.end, words, county.name, county.kind))
    return found
