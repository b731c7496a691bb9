"""Places spoken of together: "the seven states", "both counties" are those of a list before."""

import re
from bisect import bisect_left
from collections.abc import Container, Sequence

from articles.extraction.names.scene import LONGEST_LOOK_BACK, Scene
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
EITHER_CASE = "|".join(f"[{word[0].upper()}{word[0]}]{word[1:]}" for word in NUMBERS)
# "seven states", "11 other states", "four more cities": told one by one in the sentences behind
SOME = re.compile(
    r"(?<![\w'-])(?:(?:" + EITHER_CASE + r"|\d{1,3}|[Ss]everal|other|more|[Dd]ozens of) )"
    r"(?:(?:other|more|additional|fellow|(?:Democratic|Republican)(?:-led)?) ){0,2}"
    r"(?P<kind>states|counties|cities|jurisdictions)(?![\w-]|,? (?:including|such as|like)\b)"
)
# "The states are", "The others were", "Among them are", "Joining Boulder in the suit are"
ONE_BY_ONE = re.compile(
    r"(?:The (?:other |\w+ )?(?:states|counties|cities|jurisdictions|plaintiffs|others|rest)"
    r"|They|Those|These|Among them|Also (?:suing|joining|taking part|named|involved)"
    r"|Joining (?:[\w'.-]+ ){1,8}?|(?:Also|Others) on the list)"
    r"(?: (?:that|who|involved|suing|in|the|suit|lawsuit|case|taking|part|sued|joined)){0,5}"
    r" ?(?:are|were|is|include|included):? (?:the (?:cities|counties|states) of )?"
)
AHEAD = 3  # sentences behind "seven states" in which they are told one by one
LINK = re.compile(r",? ?(?:and|or|&|as well as)? ?(?:the (?:city|state|county) of )?")
KINDS = {
    "states": JurisdictionKind.STATE,
    "counties": JurisdictionKind.COUNTY,
    "cities": JurisdictionKind.CITY,
}
# How many sentences back a list is still meant where no number says which.
REACH = 2
FAR = 3_000  # characters behind which no list is meant


def collectives(scene: Scene, places: Sequence[NamedPlace]) -> list[NamedPlace]:
    """Return each member of the list that "the seven states" means, at those words.

    A number must be that of the list; without one the list must stand close before, or be the
    only one of its kind in the text.
    """
    if len(places) < 2:
        return []
    matches = list(scene.sifted.finditer(TOGETHER))
    some = list(scene.sifted.finditer(SOME))
    lists = _lists(scene, places) if matches or some else []
    told = {
        kind: {frozenset(one.name for one in run) for run in lists if kind in {p.kind for p in run}}
        for kind in KINDS.values()
    }
    alone = {kind for kind, names in told.items() if len(names) == 1}
    found = _told_behind(scene, some, lists)
    for match in matches:
        members = _meant(scene, match, lists, alone)
        words = match.group()
        found += [NamedPlace(*match.span(), words, one.name, one.kind) for one in members]
    return found


def _told_behind(
    scene: Scene, some: Sequence[re.Match[str]], lists: Sequence[Sequence[NamedPlace]]
) -> list[NamedPlace]:
    """The members of "seven states" that "The states are Ohio, Iowa and …" tells behind it."""
    found: list[NamedPlace] = []
    for run in lists:
        number = scene.sentence_at(run[0].start)
        opening = ONE_BY_ONE.match(scene.folded, scene.starts[number], run[0].start)
        if opening is None or opening.end() != run[0].start:
            continue
        meant = [
            match
            for match in some
            if 0 < number - scene.sentence_at(match.start()) <= AHEAD
            and KINDS.get(match.group("kind")) in (None, run[0].kind)
        ]
        for match in meant[-1:]:
            words = match.group()
            found += [NamedPlace(*match.span(), words, one.name, one.kind) for one in run]
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
    scene: Scene,
    match: re.Match[str],
    lists: Sequence[Sequence[NamedPlace]],
    alone: Container[JurisdictionKind],
) -> list[NamedPlace]:
    """The members of the list meant; of the kinds ``alone`` the text has one list."""
    kind = KINDS.get(match.group("kind"))
    said = match.group("number") or ("two" if match.group("both") else "")
    number = NUMBERS.get(said) or (int(said) if said else 0)
    here = scene.sentence_at(match.start())
    only = kind is not None and kind in alone and match.group()[:4].lower() == "the "
    last = bisect_left(lists, match.start() + 1, key=lambda run: run[-1].end)
    for run in reversed(lists[max(0, last - LONGEST_LOOK_BACK) : last]):
        members = list({one.name: one for one in run if kind in (None, one.kind)}.values())
        if number and len(members) == number:
            return members
        near = here - scene.sentence_at(run[-1].start) <= REACH
        near = near or (only and not _others_between(scene, run[-1].end, match))
        if not number and near and len(members) > 1:
            return members
    return []


def _others_between(scene: Scene, end: int, match: re.Match[str]) -> bool:
    """Whether the text has gone on to others of the kind: "sanctuary cities", "such cities"."""
    between = scene.folded[max(end, match.start() - FAR) : match.start()]
    own = TOGETHER.sub("", between)
    return match.start() - end > FAR or match.group("kind") in own
