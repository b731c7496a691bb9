"""Local words for places and bodies: "the county", "the City Council", "the state Senate"."""

import re
from collections.abc import Container, Mapping, Sequence

from articles.extraction.names.alias_index import bare_name_of
from articles.extraction.names.offices import Offices
from articles.extraction.names.scene import Scene, latest_before
from articles.extraction.values import ActorKind, JurisdictionKind, NamedActor, NamedPlace

# "sued the county", "The city's police": not "the city of Kent", "the State of the Union"
PLACE_WORDS = re.compile(r"(?<![\w'-])[Tt]he (?P<kind>city|county|state)(?![\w-]| of\b)")
# "The City Council voted", "county commissioners", "the Board of Supervisors"
COUNCILS = re.compile(
    r"(?<![\w'-])(?<!County )(?:[Tt]he )?(?P<body>City Council|city council|Metro Council|"
    r"Town Council|Common Council|[Tt]own (?:board|council)|[Vv]illage (?:[Bb]oard|[Cc]ouncil)|"
    r"[Tt]ownship (?:[Bb]oard|[Cc]ouncil|[Cc]ommittee)|[Bb]orough [Cc]ouncil|[Cc]ity commission|"
    r"Board of Aldermen|City Commission|Police Department|"
    r"police department|County Council|county council|County Commission|"
    r"(?:[Cc]ounty )?(?:[Pp]rison|[Jj]ail) [Bb]oard|"
    r"[Cc]ounty [Bb]oard(?! [Pp]res| [Cc]hair| [Mm]em| of)|"
    r"county commission(?:ers)?|Board of Supervisors|"
    r"board of supervisors|Board of Commissioners|Board of Chosen Freeholders|"
    r"Sheriff's (?:Office|Department)|sheriff's (?:office|department))(?![\w-])"
)
# "Elko County commissioners voted": behind a place; "the county's board" is the county itself
COUNCIL_OF = re.compile(
    r" (?:(?:city|county|town) )?(?P<body>council|commission|commissioners|board of"
    r" (?:supervisors|commissioners|aldermen)|supervisors|board)"
    r"(?![\w'-]| (?:of|[a-z]*chair|chair|member|president|vice|meeting|district|race|seat|[A-Z]))"
)
BODIES_OF = {
    (JurisdictionKind.COUNTY, "commissioners"): "Commission",
    (JurisdictionKind.COUNTY, "commission"): "Commission",
    (JurisdictionKind.COUNTY, "supervisors"): "Board of Supervisors",
    (JurisdictionKind.COUNTY, "board of supervisors"): "Board of Supervisors",
    (JurisdictionKind.COUNTY, "board of commissioners"): "Board of Commissioners",
    (JurisdictionKind.COUNTY, "board"): "Board",
    (JurisdictionKind.COUNTY, "council"): "Council",
    (JurisdictionKind.CITY, "council"): "City Council",
    (JurisdictionKind.CITY, "commission"): "City Commission",
    (JurisdictionKind.CITY, "commissioners"): "City Commission",
    (JurisdictionKind.CITY, "board of aldermen"): "Board of Aldermen",
}
# "the state Senate", "state lawmakers", "the Legislature", "the General Assembly"
CHAMBERS = re.compile(
    r"(?<![\w'-])(?:(?:[Tt]he )?(?:(?:[Rr]epublican|[Dd]emocrat(?:ic)?|GOP)"
    r"(?:-(?:controlled|led|dominated))? )?[Ss]tate "
    r"(?:[Ss]enate|[Hh]ouse|[Aa]ssembly|[Ll]egislature|lawmakers|legislators)|[Tt]he "
    r"(?:(?:Republican|Democrat(?:ic)?|GOP)(?:-(?:controlled|led|dominated))? )?"
    r"(?:[Ll]egislature|General Assembly|Assembly))(?![\w-])"
)
# "the House", "the Senate": of the state if its legislature was the last one named
HOUSES = re.compile(
    r"(?<![\w'.-])(?:[Tt]he (?:House|Senate)|(?<=\b[Tt]he House and )Senate"
    r"|(?<=\b[Tt]he Senate and )House)(?![\w-]| (?:[A-Z]|of\b))"
)
# "The House passed the bill 93-54": no vote of the U.S. House, which has 435 members
SMALL_VOTE = re.compile(r" [^.\n]{0,60}?\b(\d{1,2}|1[0-3]\d)(?:-| to )(\d{1,2}|1[0-3]\d)\b(?!-|%)")
CONGRESS = re.compile(
    r"\bCongress\b|\bU\.S\. (?:House|Senate|Rep|Sen)\b|\bcongressional\b|\bCapitol Hill\b|"
    r"House Speaker|Senate Majority Leader"
)
# Of a state where Congress is not spoken of: "Gov. Ann Roe signed House Bill 12"
STATE_STORY = re.compile(
    r"(?<![\w'-])(?:[Gg]ov(?:\.|ernor)[^.\n]{0,60} (?:sign|veto)|[Gg]overnor's desk"
    r"|(?:way|heads?|headed|goes|went|sent|moves?|back) to (?:the )?[Gg]ov"
    r"|(?:Senate|House|Assembly) Bill \d|[SHA]B[ -]?\d"
    r"|state law(?:makers)?\b|[Ss]tate (?:[Rr]eps?\b|[Ss]ens?\b|[Ss]enators?|[Rr]epresentatives?))"
)
OWN_CHAMBER = re.compile(r"(?:'s)? (?:House|Senate|Legislature|General Assembly|lawmakers)\b")
STATEHOUSE = re.compile(
    r"[Ll]egislature|General Assembly|[Ss]tatehouse|signed by (?:the )?[Gg]ov|"
    r"Gov\. (?:[A-Z][\w.'-]+ ){1,3}(?:has )?(?:signed|vetoed|signs)"
)
CITY_BODIES = ("city", "metro", "town", "common", "board of aldermen", "police", "village",
               "borough")  # fmt: skip
# "the border town of El Cenizo", "Officials in Nassau County": the place as a party
GOVERNMENT_OF = re.compile(
    r"(?:(?<![\w'-])(?:[Tt]he )?(?:border |small |tiny )?"
    r"(?:[Cc]ity|[Tt]own|[Vv]illage|[Bb]orough|[Tt]ownship) of |"
    r"(?<![\w'-])(?<!ederal )(?<!gration )(?<!U\.S\. )(?<!ICE )(?<!DHS )(?<!CBP )"
    r"(?:[Oo]fficials|[Ll]eaders|[Aa]uthorities|"
    r"[Ss]upervisors|[Cc]ommissioners) (?:in|of|from) (?:the )?)$"
)
BEHIND = 120  # characters
KINDS = {
    "city": JurisdictionKind.CITY,
    "county": JurisdictionKind.COUNTY,
    "state": JurisdictionKind.STATE,
}


def governments(scene: Scene, places: Sequence[NamedPlace]) -> list[tuple[int, NamedPlace]]:
    """Return each place that is named as a government, with where its wording begins."""
    found = []
    for place in places:
        before = GOVERNMENT_OF.search(scene.folded, max(0, place.start - 40), place.start)
        if before and place.kind in KINDS.values() and not place.dateline:
            found.append((before.start(), place))
    return found


def _named_behind(kind: JurisdictionKind, end: int, places: Sequence[NamedPlace]) -> str:
    """ "The Board of Supervisors voted in Prince William County": the place not named before."""
    behind = (p.name for p in places if end <= p.start <= end + BEHIND and p.kind == kind)
    return next(behind, "")


def _councils_of(scene: Scene, places: Sequence[NamedPlace]) -> list[NamedActor]:
    """ "Elko County commissioners", "the Reno council": the body of the place named before it."""
    found = []
    for place in places:
        match = COUNCIL_OF.match(scene.folded, place.end)
        title = match and BODIES_OF.get((place.kind, match.group("body")))
        if match and title and not place.dateline:
            name = f"{bare_name_of(place.name)} {title}"
            span = (place.start, match.end("body"))
            found.append(scene.actor(*span, name, ActorKind.AGENCY, known=True, coreference=True))
    return found


class Local:
    """Resolves local words by the places that the text names; built once, never changed."""

    def __init__(
        self,
        offices: Offices,
        legislatures: Mapping[str, tuple[str, ...]],
        capitals: Container[str] = (),
    ) -> None:
        self._offices = offices
        self._capitals = capitals  # names of cities
        self._legislatures = legislatures  # state → its legislature, then its chambers

    def places(self, scene: Scene, places: Sequence[NamedPlace]) -> list[NamedPlace]:
        """Return what "the city", "the county" and "the state" mean."""
        found = []
        for match in scene.sifted.finditer(PLACE_WORDS):
            kind = KINDS[match.group("kind")]
            name = self.at_hand(kind, match.start(), places)
            if name:
                words = scene.text[match.start() : match.end()]
                found.append(NamedPlace(*match.span(), words, name, kind))
        return found

    def at_hand(self, kind: JurisdictionKind, start: int, places: Sequence[NamedPlace]) -> str:
        """Return the last place of a kind before ``start``, else that of the dateline, else ""."""
        written_at = [place for place in places[:1] if place.dateline]
        for place in (*latest_before(places, start), *written_at):
            if place.kind == kind:
                return place.name
            if kind == JurisdictionKind.STATE and (state := self._offices.state_of(place.name)):
                return state
        return ""

    def councils(self, scene: Scene, places: Sequence[NamedPlace]) -> list[NamedActor]:
        """Return city councils, county boards and state legislatures said without a name."""
        found = []
        for match in scene.sifted.finditer(COUNCILS):
            body = match.group("body")
            kind = "city" if body.lower().startswith(CITY_BODIES) else "county"
            place = self.at_hand(KINDS[kind], match.start(), places)
            place = place or _named_behind(KINDS[kind], match.end(), places)
            if place:
                name = self._council(place, body)
                known = bool(self._offices.kind_of(place))
                found.append(
                    scene.actor(
                        *match.span(), name, ActorKind.AGENCY, known=known, coreference=True
                    )
                )
        found += _councils_of(scene, places)
        return found + self._chambers(scene, places)

    @staticmethod
    def _council(place: str, body: str) -> str:
        """Return "Corvallis City Council", "Fresno County Board of Supervisors"."""
        bare = bare_name_of(place)
        title = body.title().replace("'S", "'s").replace(" Of ", " of ")
        title = title.replace("Commissioners", "Commission")
        if body.startswith("Board of"):
            title = body
        if title.startswith("County "):
            title = title.removeprefix("County ")
        return f"{bare} {title}"

    def _chambers(self, scene: Scene, places: Sequence[NamedPlace]) -> list[NamedActor]:
        """Return state legislatures said as "the state Senate" or, in their story, "the House"."""
        found = []
        matches = list(scene.sifted.finditer(CHAMBERS))
        matches += self._houses(scene, places, matches)
        for match in matches:
            state = self._own_state(scene, match.start(), places)
            word = match.group().rsplit(" ", 1)[-1].title()
            name = self._chamber(state, word)
            if name:
                found.append(
                    scene.actor(*match.span(), name, ActorKind.AGENCY, known=True, coreference=True)
                )
        return found

    def _own_state(self, scene: Scene, start: int, places: Sequence[NamedPlace]) -> str:
        """The state whose legislature is meant: named in the sentence, of the dateline, or last.

        "The court in Atlanta" does not make it Georgia's where the story is of Florida.
        """
        sentence = scene.sentences[scene.sentence_at(start)].start if scene.sentences else 0
        for place in latest_before(places, start):
            if place.start < sentence:
                break
            if place.kind == JurisdictionKind.STATE:
                return place.name
        if places and places[0].dateline and (state := self._offices.state_of(places[0].name)):
            return state
        named = [p for p in latest_before(places, start) if p.kind == JurisdictionKind.STATE]
        return named[0].name if named else self.at_hand(JurisdictionKind.STATE, start, places)

    def _houses(
        self, scene: Scene, places: Sequence[NamedPlace], chambers: Sequence[re.Match[str]]
    ) -> list[re.Match[str]]:
        """Return "the House" and "the Senate" where a statehouse was named last, not Congress."""
        houses = list(scene.sifted.finditer(HOUSES))
        if not houses:
            return []
        bills = [found.start() for found in scene.sifted.finditer(STATE_STORY)]
        congress = [found.start() for found in scene.sifted.finditer(CONGRESS)]
        state = [found.start() for found in chambers]
        state += [at for at in bills if not scene.folded.startswith("tate ", at + 1)]
        state += [found.start() for found in scene.sifted.finditer(STATEHOUSE)]
        state += [
            place.start
            for place in places
            if place.kind == JurisdictionKind.STATE and OWN_CHAMBER.match(scene.folded, place.end)
        ]
        if not congress:
            return houses if state or bills else []
        if places and places[0].dateline and places[0].name in self._capitals:
            # "HARTFORD, Conn. —": news of the statehouse, but where the sentence is of Congress
            sentences = {scene.sentence_at(at) for at in congress}
            return [house for house in houses if scene.sentence_at(house.start()) not in sentences]
        return [
            house
            for house in houses
            if (house.group().endswith("House") and SMALL_VOTE.match(scene.folded, house.end()))
            or max((at for at in state if at < house.start()), default=-1)
            > max((at for at in congress if at < house.start()), default=-1)
        ]

    def _chamber(self, state: str, word: str) -> str:
        """Return the chamber that a word means, else the whole legislature."""
        bodies = self._legislatures.get(state, ())
        heads = {"House": ("House of Representatives", "House of Delegates", "Assembly"),
                 "Assembly": ("Assembly",), "Senate": ("Senate",)}.get(word, ())  # fmt: skip
        chamber = next((b for b in bodies[1:] if heads and b.endswith(heads)), "")
        return chamber or next(iter(bodies), "")
