"""Counties by their city or in a list: "the county that houses Seattle", "Cape May and Ocean
counties"."""

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

# "Cape May and Ocean counties", "Bronx, Kings and Queens counties"
COUNTIES = re.compile(
    r"(?<![\w'-])((?:[A-Z][\w.'-]+(?: [A-Z][\w'-]+)?,? ){0,6}[A-Z][\w.'-]+(?: [A-Z][\w'-]+)?,? "
    r"and [A-Z][\w.'-]+(?: [A-Z][\w'-]+)?) [Cc]ounties\b"
)
# "the counties of Nye and Elko"
COUNTIES_OF = re.compile(
    r"(?<![\w'-])[Cc]ounties of ((?:[A-Z][\w.'-]+(?: [A-Z][\w'-]+)?,? ){0,6}[A-Z][\w.'-]+"
    r"(?: [A-Z][\w'-]+)?,? and [A-Z][\w.'-]+(?: [A-Z][\w'-]+)?)"
)
ONE_OF = re.compile(r"[A-Z][\w.'-]+(?: [A-Z][\w'-]+)?")


def counties_in_lists(
    scene: Scene, places: Sequence[NamedPlace], index: AliasIndex
) -> list[NamedPlace]:
    """Return each county of "Cape May and Ocean counties", in a state that the text names."""
    runs = [*scene.sifted.finditer(COUNTIES), *scene.sifted.finditer(COUNTIES_OF)]
    named = {place.name for place in places}
    found = []
    for run in runs:
        for match in ONE_OF.finditer(scene.folded, run.start(1), run.end(1)):
            alias = index.by_text.get(f"{match.group()} County")
            options = alias.places if alias else ()
            county = next(
                (c for c in options if c.parent in named), options[0] if options else None
            )
            if county:
                words = scene.text[match.start() : match.end()]
                found.append(NamedPlace(*match.span(), words, county.name, county.kind))
    return found


def counties_again(
    scene: Scene, places: Sequence[NamedPlace], index: AliasIndex
) -> list[NamedPlace]:
    """Return "Prince William" where the text has named Prince William County before.

    Only names of several words that mean nothing else: "Harris" may be a person.
    """
    full = {
        bare: place
        for place in reversed(places)
        for bare in [place.name.rpartition(", ")[0].removesuffix(" County")]
        if place.text.startswith(f"{bare} County") and " " in bare
    }
    found = []
    for bare, county in full.items():
        if bare in index.by_text:
            continue
        for match in re.finditer(rf"(?<![\w'-]){re.escape(bare)}(?![\w-]| [A-Z])", scene.folded):
            words = scene.text[match.start() : match.end()]
            found.append(NamedPlace(*match.span(), words, county.name, county.kind))
    return found


def counties_by_city(
    scene: Scene, places: Sequence[NamedPlace], index: AliasIndex
) -> list[NamedPlace]:
    """Return the counties that the text calls by their city; the lists say which has which."""
    at = {place.start: place for place in places}
    found = []
    for match in scene.sifted.finditer(COUNTY_OF):
        city = at.get(match.end())
        bare = city.name.rsplit(", ", 1)[0] if city else ""
        alias = index.by_text.get(f"county that includes {bare}")
        if city and alias and alias.places:
            county = alias.places[0]
            words = scene.text[match.start() : city.end]
            found.append(NamedPlace(match.start(), city.end, words, county.name, county.kind))
    return found
