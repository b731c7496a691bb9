"""Offices without a name: "the attorney general", "New Jersey's governor", "the mayor"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from articles.extraction.names.alias_index import bare_name_of
from articles.extraction.names.offices import (
    FEDERAL,
    PAST_TITLE,
    Office,
    Offices,
    office_type,
)
from articles.extraction.names.scene import Scene, latest_before
from articles.extraction.values import ActorKind, JurisdictionKind, NamedActor, NamedPlace

OFFICE_WORDS = (
    r"(?:[Aa]ttorney [Gg]eneral|[Gg]overnor|[Mm]ayor|[Pp]resident|[Cc]ounty [Ee]xecutive|"
    r"[Ss]heriff|[Dd]istrict [Aa]ttorney|[Ss]tate's [Aa]ttorney|[Cc]ity [Aa]ttorney|"
    r"[Hh]omeland [Ss]ecurity [Ss]ecretary|[Ss]ecretary)"
)
# "the attorney general", "the state's governor", "then-Attorney General", "his attorney general",
# "Attorney General's Office"
BARE = re.compile(
    rf"(?<![\w'-])(?P<whose>(?=[A-Z][a-z]+ [A-Z][a-z]+'s [Oo]ffice)|[Tt]he (?:U\.S\. |US "
    rf"|then-|acting |state |state's |city's |county's |nation's |country's )?|[Tt]hen-|[Hh]is "
    rf"|[Ii]ts |[Tt]heir )(?P<title>{OFFICE_WORDS})"
    r"(?P<and>,? and (?:the )?(?P<second>[Aa]ttorney [Gg]eneral|[Ll]egislature))?"
    r"(?![\w-])(?P<of> (?:of|for|in) (?:the (?:state|city) of )?(?=[A-Z]))?"
)
# "Texas' attorney general", "Chicago's mayor": behind a place.
OWNED = re.compile(rf"'s? (?P<title>{OFFICE_WORDS})(?![\w-])(?! [A-Z])")
# "the Teller County sheriff", "a Denver police chief's": an officer of a county behind its name
# "the Teller County Sheriff", by the name of the office
COMPOUND = re.compile(
    r" (?P<title>(?:sheriff|district attorney)(?!'s (?:office|department))"
    r"|(?:Sheriff|District Attorney)(?!'s| [A-Z]))(?![\w-])"
)
# "The attorney general of the state, Jane Roe": a name follows.
NAME_FOLLOWS = re.compile(
    r"(?: of (?:the )?(?:state|city|county|[A-Z]\w+(?: [A-Z]\w+)?))?,? [A-Z][a-z]+ [A-Z]"
)
# "Erie County Executive candidate Lowell Roe": not the one who holds the office.
CANDIDATE = re.compile(r" (?:candidate|hopeful|nominee|race|election|primary|'s race)\b")
OF_THE_STATE = re.compile(r" of the state\b(?! of)")
FEDERAL_WORDS = re.compile(
    r"Justice Department|Department of Justice|\bDOJ\b|administration|head of the country|"
    r"\bU\.S\.|Homeland Security|\bnation's\b"
)
STATE_WORDS = re.compile(
    r"\bstate (?:and|law|police|officers|troopers|legislat|officials|agencies)|\bthe state\b|"
    r"\bstate's\b|\bstatewide\b"
)
# How many sentences back the words of one paragraph still speak of the same place.
REACH = 3


class OfficesSaid:
    """Resolves bare offices; built once, never changed."""

    def __init__(self, offices: Offices) -> None:
        self._offices = offices

    def find(
        self, scene: Scene, people: Sequence[NamedActor], places: Sequence[NamedPlace]
    ) -> list[NamedActor]:
        """Return who the bare offices of a text mean; people and places in text order."""
        found = [*self._owned(scene, places), *self._compound(scene, people, places)]
        first = next(filter(None, (self._offices.state_of(place.name) for place in places)), None)
        for match in scene.sifted.finditer(BARE):
            title, end = match.group("title"), match.end("title")
            if NAME_FOLLOWS.match(scene.folded, end):
                continue  # a name follows: it is in the list of people
            whose = self._whose(scene, match, places, first)
            if whose is None:
                continue
            titles = [title] + ([match.group("second")] if match.group("second") else [])
            for each in titles:
                start = match.start() if each == title else match.start("second")
                stop = end if each == title else match.end("second")
                person, office = self._meaning(scene, (each, start, whose), people, places)
                actor = self._actor(scene, (start, stop), person, office)
                if actor:
                    found.append(actor)
        return found

    def holders(self, scene: Scene, bodies: Sequence[NamedActor]) -> list[NamedActor]:
        """Return the bodies with each office of the lists turned into who held it that day."""
        turned = []
        for body in bodies:
            if body.kind == ActorKind.OFFICE and CANDIDATE.match(scene.folded, body.end):
                continue
            past = PAST_TITLE.search(scene.folded, max(0, body.start - 12), body.start)
            person = ""
            if body.kind == ActorKind.OFFICE and not past:
                person = self._offices.holder(body.name, scene.day)
            turned.append(
                replace(body, name=person, kind=ActorKind.PERSON, coreference=True)
                if person
                else body
            )
        return turned

    def _owned(self, scene: Scene, places: Sequence[NamedPlace]) -> list[NamedActor]:
        """ "Texas' attorney general": the officer of the place that the apostrophe belongs to."""
        found = []
        for place in places:
            match = OWNED.match(scene.folded, place.end)
            office = match and self._offices.at(office_type(match.group("title")), place.name)
            if match and office:
                actor = self._actor(scene, match.span("title"), "", office)
                found += [actor] if actor else []
        return found

    def _compound(
        self, scene: Scene, people: Sequence[NamedActor], places: Sequence[NamedPlace]
    ) -> list[NamedActor]:
        """ "the Teller County sheriff": the one sheriff whom the text names, else the office."""
        found = []
        told: dict[str, tuple[dict[str, str], list[str]]] = {}
        for place in places:
            match = COMPOUND.match(scene.folded, place.end)
            if not match or place.kind is not JurisdictionKind.COUNTY:
                continue
            type_ = office_type(match["title"])
            if type_ not in told:
                told[type_] = self._bearers(scene, type_, people, places)
            own, others = told[type_]
            span = (place.start, match.end())
            if place.name in own or len(others) == 1:  # "Sheriff Roe": of this county, if of none
                name, kind = own.get(place.name) or others[0], ActorKind.PERSON
            elif type_ == "sheriff":
                name, kind = f"{bare_name_of(place.name)} Sheriff's Office", ActorKind.AGENCY
            else:
                continue
            found.append(scene.actor(*span, name, kind, known=True, coreference=True))
        return found

    def _bearers(
        self, scene: Scene, type_: str, people: Sequence[NamedActor], places: Sequence[NamedPlace]
    ) -> tuple[dict[str, str], list[str]]:
        """Return who bears a title: by county ("Elko County Sheriff Ann Roe"), and the rest."""
        before = {place.end + 1: place.name for place in places}  # a blank between
        own: dict[str, str] = {}
        others: dict[str, None] = {}
        for person in people:
            if self._bears(scene, person, type_) and not PAST_TITLE.search(person.text):
                if county := before.get(person.start):
                    own.setdefault(county, person.name)
                else:
                    others[person.name] = None
        return own, [name for name in others if name not in own.values()]

    def _whose(
        self, scene: Scene, match: re.Match[str], places: Sequence[NamedPlace], first: str | None
    ) -> str | None:
        """Return the place that the words themselves give: "governor of California".

        "The state's attorney general" is of the state at hand, else of the ``first`` one that
        the text names; None: it names none.
        """
        if "state" in match["whose"] or OF_THE_STATE.match(scene.folded, match.end("title")):
            states = (self._offices.state_of(p.name) for p in latest_before(places, match.start()))
            return next(filter(None, states), first)
        if "U" in match.group("whose") or "nation" in match.group("whose"):
            return FEDERAL
        if match.group("of"):
            return next(
                (p.name for p in latest_before(places, match.end() + 1) if p.start == match.end()),
                "",
            )
        return ""

    def _meaning(
        self, scene: Scene, said: tuple[str, int, str],
        people: Sequence[NamedActor], places: Sequence[NamedPlace],
    ) -> tuple[str, Office | None]:  # fmt: skip
        """Return the person and the office that title, place in the text and "of ..." mean."""
        title, start, whose = said
        type_ = office_type(title)
        if whose:
            return "", self._offices.at(type_, whose)
        return self._from_context(scene, (type_, start), people, places)

    def _actor(
        self, scene: Scene, span: tuple[int, int], person: str, office: Office | None
    ) -> NamedActor | None:
        """Return who held the office on the day, else the office itself."""
        if not person and office:
            person = self._offices.holder(office.name, scene.day)
        if not person and not office:
            return None
        kind = ActorKind.PERSON if person else ActorKind.OFFICE
        name = person or (office.name if office else "")
        return scene.actor(*span, name, kind, known=True, coreference=True)

    def _from_context(
        self, scene: Scene, said: tuple[str, int],
        people: Sequence[NamedActor], places: Sequence[NamedPlace],
    ) -> tuple[str, Office | None]:  # fmt: skip
        """Return the person just named who bears the title, or the office of the place at hand."""
        type_, start = said
        number = scene.sentence_at(start)
        sentence = scene.sentences[number]
        words = scene.folded[sentence.start : sentence.end]
        near = latest_before(people, start)
        bearer = next((p for p in near if self._bears(scene, p, type_)), None)
        place = self._place_at_hand(scene, said, places)
        here = self._offices.at(type_, place) if place else None
        federal = self._offices.at(type_, FEDERAL)
        distance = number - scene.sentence_at(bearer.start) if bearer else 99
        if here and federal and STATE_WORDS.search(words) and distance > 0:
            return "", here
        if bearer and (distance <= REACH or not here or FEDERAL_WORDS.search(words)):
            return bearer.name, None
        if federal and (not here or FEDERAL_WORDS.search(words)):
            return "", federal
        return "", here or federal

    def _bears(self, scene: Scene, person: NamedActor, type_: str) -> bool:
        """Whether the text gives a person the title, or the lists say they held the office."""
        if person.kind != ActorKind.PERSON:
            return False
        if office_type(person.text.removesuffix(person.name)) == type_:
            return True
        return any(o.type == type_ for o in self._offices.held(person.name, scene.day))

    def _place_at_hand(
        self, scene: Scene, said: tuple[str, int], places: Sequence[NamedPlace]
    ) -> str:
        """Return the last place before, in reach, that has such a post."""
        type_, start = said
        number = scene.sentence_at(start)
        for place in latest_before(places, start):
            if place.dateline:
                continue
            if number - scene.sentence_at(place.start) > REACH:
                break
            for name in (place.name, self._offices.state_of(place.name)):
                if name and name != FEDERAL and self._offices.at(type_, name):
                    return name
        return ""
