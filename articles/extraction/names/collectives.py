"""Places spoken of together: "the seven states", "both counties" are those of a list before."""

import re
from collections.abc import Sequence

from articles.extraction.names.scene import Scene
from articles.extraction.values import JurisdictionKind, NamedPlace

NUMBERS = {
    word: number
    for number, word in enumerate(
        "two three four five six seven eight nine ten eleven twelve".split(), start=2
    )
}
# "the seven states", "both counties", "those cities"; not "the states that", "the cities of"
TOGETHER = re.compile(
    r"(?<![\w'-])(?:(?P<both>[Bb]oth)|[Tt]he|[Tt]hose|[Tt]hese|[Aa]ll(?: of the)?) "
    r"(?:(?P<number>" + "|".join(NUMBERS) + r"|\d{1,2}) )?"
    r"(?P<kind>states|counties|cities|jurisdictions)"
    r"(?![\w-]| (?:of|in|that|which|who|where|with|and)\b)"
)
LINK = re.compile(r",? ?(?:and|or|&|as well as)? ?(?:the (?:city|state|county) of )?")
KINDS = {
    "states": JurisdictionKind.STATE,
    "counties": JurisdictionKind.COUNTY,
    "cities": JurisdictionKind.CITY,
}
# How many sentences back a list is still meant where no number says which.
REACH = 2


def collectives(scene: Scene, places: Sequence[NamedPlace]) -> list[NamedPlace]:
    """Return each member of the list that "the seven states" means, at those words.

    A number must be that of the list; without one the list must stand close before, or be the
    only one of its kind in the text.
    """
    if len(places) < 2:
        return []
    lists: list[list[NamedPlace]] | None = None
    found = []
    for match in scene.sifted.finditer(TOGETHER):
        lists = _lists(scene, places) if lists is None else lists
        members = _meant(scene, match, lists)
        words = match.group()
        found += [NamedPlace(*match.span(), words, one.name, one.kind) for one in members]
    return found


def _lists(scene: Scene, places: Sequence[NamedPlace]) -> list[list[NamedPlace]]:
    """Return the runs of places that commas and "and" join."""
    lists: list[list[NamedPlace]] = []
    run: list[NamedPlace] = []
    for place in places:
        if place.dateline or place.kind not in KINDS.values():
            continue
        if run and place.start < run[-1].end:
            continue
        if run and LINK.fullmatch(scene.folded, run[-1].end, place.start):
            run.append(place)
            continue
        lists += [run] if len(run) > 1 else []
        run = [place]
    return lists + ([run] if len(run) > 1 else [])


def _meant(
    scene: Scene, match: re.Match[str], lists: Sequence[Sequence[NamedPlace]]
) -> list[NamedPlace]:
    kind = KINDS.get(match.group("kind"))
    said = match.group("number") or ("two" if match.group("both") else "")
    number = NUMBERS.get(said) or (int(said) if said else 0)
    here = scene.sentence_at(match.start())
    told = {frozenset(one.name for one in run) for run in lists if kind in {p.kind for p in run}}
    alone = kind is not None and len(told) == 1 and match.group()[:4].lower() == "the "
    for run in reversed(lists):
        if run[-1].end > match.start():
            continue
        members = list({one.name: one for one in run if kind in (None, one.kind)}.values())
        if number and len(members) == number:
            return members
        near = alone or here - scene.sentence_at(run[-1].start) <= REACH
        if not number and near and len(members) > 1:
            return members
    return []
