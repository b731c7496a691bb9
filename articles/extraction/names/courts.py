"""Courts in other words: "a federal judge in Chicago", "the northern district of the state"."""

import re
from collections.abc import Container, Sequence

from articles.extraction.names.alias_index import AliasIndex
from articles.extraction.names.offices import Offices
from articles.extraction.names.scene import Scene, latest_before
from articles.extraction.values import ActorKind, JurisdictionKind, NamedActor, NamedPlace

# "a federal judge in", "U.S. District Court in", "federal appeals court in"
BENCH = re.compile(
    r"(?<![\w'-])(?:"
    r"(?P<appeals>(?:[Ff]ederal |U\.S\. )(?:appeals|appellate) (?:court|judges?|panel))"
    r"|(?:[Ff]ederal|U\.S\.|US) (?:[Dd]istrict )?(?:[Jj]udges?|[Cc]ourts?)"
    r"|(?P<plain>[Tt]he judge|(?<=the )judge|[Jj]udges?|[Cc]ourts))"
    r"(?: [A-Z][\w.'-]+){0,4}(?:,? (?:sitting |based )?in )(?=[A-Z])"
)
GENERIC = re.compile(
    r"(?<![\w'-])(?P<appeals>(?:(?:[Ff]ederal|U\.S\.) )?(?<![Ss]tate )(?<![Ss]tate's )"
    r"(?:appeals|appellate) court)(?![\w-]| justices?\b)"  # no state's: the others have justices
    r"|(?<![\w'-])(?P<district>(?:[Ff]ederal|U\.S\.|US) (?:(?:[Dd]istrict )?(?:judge|court)"
    r"|District Court))(?! for| Judge)(?![\w-])"
)
# "brought in the northern district of the state", "the Southern District of California"
SIDE = re.compile(
    r"(?<![\w'-])(?P<side>[Nn]orthern|[Ss]outhern|[Ee]astern|[Ww]estern|[Mm]iddle|[Cc]entral) "
    r"(?:[Dd]istrict|[Dd]istrict [Cc]ourt) of (?:the state|(?P<state>[A-Z]\w+(?: [A-Z]\w+)?))"
)
SUPREME = re.compile(
    r"(?<![\w'-])(?:(?P<state>[Ss]tate|[Tt]he state's) (?:[Ss]upreme|[Hh]ighest) [Cc]ourt(?![\w-])"
    r"|(?:[Hh]ighest|[Tt]op) court (?:of|in) (?=(?P<of>[A-Z])))"
)
# Where the highest court bears another name than "Supreme Court".
HIGHEST = {
    "Massachusetts": "Massachusetts Supreme Judicial Court",
    "Maine": "Maine Supreme Judicial Court",
    "New York": "New York Court of Appeals",
}
MEANT = re.compile(
    r"(?<![\w'-])[Tt]he (?:same )?(?P<word>judge|court|justices|panel|judges)(?![\w-])"
)
LIST_LINK = re.compile(r",? and |, ")
# "U.S. District Judge Ann Roe of Reno", "U.S. Magistrate Judge Al Roe"
FEDERAL_JUDGE = re.compile(
    r"(?<![\w'-])(?:U\.S\.|US|[Ff]ederal) (?:(?:[Dd]istrict|[Mm]agistrate)(?: [Cc]ourt)? )?[Jj]udge"
    r" (?P<name>(?:[A-Z][\w'-]*\.? ){1,3}?[A-Z][\w'-]+)(?![\w'-])(?:,? (?:of|in) (?=[A-Z]))?"
)
ENOUGH = 3  # places that a text names before its one state is that of "a federal judge"
DISTRICT, APPEALS = "U.S. District Court", "U.S. Court of Appeals"
# "Judge Roe, in Reno": a person
JUDGE_NAMED = re.compile(r"\b[Jj]udge (?P<last>[A-Z][\w'-]+),? in ")
REACH = 8
COURT = JurisdictionKind.COURT

Found = tuple[list[NamedActor], list[NamedPlace]]


class Courts:
    """Finds courts; built once, never changed."""

    def __init__(self, index: AliasIndex, offices: Offices) -> None:
        self._index = index
        self._offices = offices

    def find(
        self, scene: Scene, places: Sequence[NamedPlace], surnames: Container[str] = ()
    ) -> Found:
        """Return the courts that the text describes, as actors and as places.

        ``surnames`` are those of the lists: "Judge Orrick, in San Francisco" is one of them.
        """
        actors: list[NamedActor] = []
        courts: list[NamedPlace] = []
        at = {place.start: place for place in places if place.kind != COURT}
        described = [
            *self._on_the_bench(scene, at),
            *self._by_side(scene, list(at.values())),
            *self._state_supreme(scene, list(at.values())),
        ]
        for start, end, name in described:
            named = JUDGE_NAMED.match(scene.folded, start, end + 1)
            if named and named.group("last") in surnames:
                continue  # he sits there, and is the one who acts
            actors.append(scene.actor(start, end, name, ActorKind.COURT, known=True))
            if self._offices.kind_of(name) == COURT:
                courts.append(_place(scene, (start, end), name))
        one = self._district_of_story(places)
        for match in scene.sifted.finditer(GENERIC):
            if not any(start <= match.start() < end for start, end, _ in described):
                name = APPEALS if match.group("appeals") else one or DISTRICT
                actors.append(scene.actor(*match.span(), name, ActorKind.COURT, known=True))
                if name not in (APPEALS, DISTRICT):
                    courts.append(_place(scene, match.span(), name))
        for match in scene.sifted.finditer(FEDERAL_JUDGE):
            seat = at.get(match.end())
            name = self._seated(seat, "") if seat else one
            if name and match.group("name") not in self._index.by_text:
                courts.append(_place(scene, (match.start(), match.end("name")), name))
        return actors, courts

    def _district_of_story(self, places: Sequence[NamedPlace]) -> str:
        """The one federal district of the one state that all places of a text lie in, or ""."""
        local = [place for place in places if place.kind not in (JurisdictionKind.FEDERAL, COURT)]
        states = {self._offices.state_of(place.name) for place in local}
        if len(local) < ENOUGH or len(states) != 1:
            return ""
        alias = self._index.by_text.get(f"federal court in {states.pop()}")
        return alias.actors[0].name if alias and alias.actors else ""

    def _on_the_bench(self, scene: Scene, at: dict[int, NamedPlace]) -> list[tuple[int, int, str]]:
        """ "a federal judge in Chicago": the district court that sits there."""
        found = []
        for match in scene.sifted.finditer(BENCH):
            place = at.get(match.end())
            if not place or (match.group("plain") and place.kind != JurisdictionKind.CITY):
                continue
            level = "appeals" if match.group("appeals") else ""
            start = match.start()
            while place:  # "courts in Chicago, California and Philadelphia"
                name = self._seated(place, level)
                if name:
                    found.append((start, place.end, name))
                link = LIST_LINK.match(scene.folded, place.end)
                place = at.get(link.end()) if link else None
                start = place.start if place else start
        return found

    def _seated(self, place: NamedPlace, level: str) -> str:
        """Return the federal court that sits in a place, by the lists' own wording of it."""
        bare = place.name.rsplit(", ", 1)[0]
        head = "federal appeals court" if level else "federal court"
        names = [place.text, place.name, bare]
        if not level:
            names.append(self._offices.state_of(place.name))
        for name in names:
            alias = self._index.by_text.get(f"{head} in {name}")
            if alias and alias.actors:
                return alias.actors[0].name
        return ""

    def _by_side(self, scene: Scene, places: Sequence[NamedPlace]) -> list[tuple[int, int, str]]:
        """ "the northern district of the state": of the state last named."""
        found: list[tuple[int, int, str]] = []
        for match in scene.sifted.finditer(SIDE):
            state = match.group("state") or self._state_before(places, match.start())
            alias = self._index.by_text.get(f"{match.group('side').title()} District of {state}")
            if alias and alias.actors:
                found.append((*match.span(), alias.actors[0].name))
        return found

    def _state_supreme(
        self, scene: Scene, places: Sequence[NamedPlace]
    ) -> list[tuple[int, int, str]]:
        """ "the state Supreme Court": of the state last named."""
        return [
            (*match.span(), HIGHEST.get(state, f"{state} Supreme Court"))
            for match in scene.sifted.finditer(SUPREME)
            if (state := self._state_before(places, match.end() + bool(match.group("of"))))
        ]

    def _state_before(self, places: Sequence[NamedPlace], start: int) -> str:
        for place in latest_before(places, start):
            state = self._offices.state_of(place.name)
            if state and not place.dateline:
                return state
        return ""


def _place(scene: Scene, span: tuple[int, int], name: str) -> NamedPlace:
    return NamedPlace(*span, scene.text[slice(*span)], name, COURT)


def courts_meant(scene: Scene, actors: Sequence[NamedActor], offices: Offices) -> list[NamedActor]:
    """Return whom "the judge" and "the court" mean: the last judge or court named."""
    benches = [
        actor for actor in actors if actor.kind == ActorKind.COURT or _is_judge(actor, offices)
    ]
    found = []
    for match in scene.sifted.finditer(MEANT):
        number = scene.sentence_at(match.start())
        last = next(
            (
                bench
                for bench in latest_before(benches, match.start())
                # several judges are a court
                if match.group("word") == "judge" or bench.kind == ActorKind.COURT
            ),
            None,
        )
        if last and number - scene.sentence_at(last.start) <= REACH:
            found.append(
                scene.actor(*match.span(), last.name, last.kind, known=last.known, coreference=True)
            )
    return found


def _is_judge(actor: NamedActor, offices: Offices) -> bool:
    return actor.kind == ActorKind.PERSON and "udge" in actor.text.split(actor.name)[0]
