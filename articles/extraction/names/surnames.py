"""People by surname alone: the last full name said, else who held a fitting office then."""

import datetime as dt
import re
from bisect import bisect_left
from collections.abc import Collection, Container, Sequence

from articles.extraction.names.alias_index import fold
from articles.extraction.names.first_names import pronoun_by_title, pronoun_of
from articles.extraction.names.gazetteer import ActorEntry, Gazetteer
from articles.extraction.names.lexicon import (
    BODY_HEADS,
    NOT_A_FIRST_NAME,
    NOT_IN_A_NAME,
    NOT_THE_CITY,
    WEEKDAYS_AND_MONTHS,
)
from articles.extraction.names.offices import FEDERAL, PAST_TITLE, Offices, office_type
from articles.extraction.names.people import PARTICLES, surname
from articles.extraction.names.scene import LONGEST_LOOK_BACK, Scene
from articles.extraction.names.titles import title_before
from articles.extraction.values import ActorKind, JurisdictionKind, NamedActor

CAPITALISED = re.compile(
    r"(?<![\w'.-])(?:(?:[Dd]e|[Vv]an|[Vv]on|[Dd]i|[Dd]el) )?(?:[OD]')?[A-Z][\w-]*[a-z](?![\w-])"
)
WORD_BEFORE = re.compile(r"([\w.-]+) $")
WORD_AFTER = re.compile(r" ([A-Z][\w.-]*)")
# Surnames that are words of the law, too: never a person without a title or full name.
WORDS_TOO = frozenset(
    "Justice Court Page Case Long Little Strange Deal King Young Law Bill Black Brown White Green "
    "Gray Price Hill Cook Hunter Marshall Mills Cotton Ford Stone Wood Banks Rose Grant Dart Lee "
    "Ross Thomas Smith Jones Johnson Williams Miller Moore Adams Collins Allen Reed Martin Carter "
    "Kennedy Jackson Lincoln Washington Madison Jefferson Monroe Houston Austin Cleveland Cox "
    "Rice Fox Bush Hunt Ryan Wang Chin Parker Duke Holder Walker Scott Jordan Paul Perry Wolf "
    "Morgan Homan Barry Harris Warren Booker Murphy Murray Clarke Garcia".split()
) - {"Homan", "Wolf", "Duke"}
# Behind a surname these make a thing: "Trump Tower", "Brown University".
PART_OF_A_THING = NOT_THE_CITY | BODY_HEADS | NOT_IN_A_NAME | {"Jr.", "Sr.", "III"}
# "Sessions of the court were long": a plural noun, not the attorney general.
PLURAL_NOUN = re.compile(r"Sessions (?:of|in|on|were|are|for|with|at|have|will|begin|began|run)\b")


class Surnames:
    """Resolves bare surnames; built once from a gazetteer, never changed."""

    def __init__(self, gazetteer: Gazetteer, offices: Offices) -> None:
        self._offices = offices
        self._listed: dict[str, list[ActorEntry]] = {}
        for actor in gazetteer.actors:
            if actor.kind == ActorKind.PERSON:
                self._listed.setdefault(fold(surname(actor.name)), []).append(actor)

    @property
    def listed(self) -> Container[str]:
        """The surnames of the lists."""
        return self._listed

    def find(
        self, scene: Scene, people: Sequence[NamedActor], taken: Collection[int],
        places: Collection[str],
    ) -> list[NamedActor]:  # fmt: skip
        """Return the surnames of a text; ``taken`` are places in the text already spoken for."""
        said: dict[str, list[NamedActor]] = {}
        for person in people:
            said.setdefault(fold(surname(person.name)), []).append(person)
        found = []
        for match in CAPITALISED.finditer(scene.folded):
            last = match.group().rsplit(" ", 1)[-1]
            if (last not in said and last not in self._listed) or match.end() - 1 in taken:
                continue
            actor = self._resolve(scene, match, last, said.get(last, []), places)
            if actor:
                found.append(actor)
        return found

    def _resolve(
        self, scene: Scene, match: re.Match[str], last: str, said: Sequence[NamedActor],
        places: Collection[str],
    ) -> NamedActor | None:  # fmt: skip
        """Return the person that one surname means here, or None."""
        if PLURAL_NOUN.match(scene.folded, match.start()) and scene.opens_sentence(match.start()):
            return None
        start, title = title_before(scene.folded, match.start())
        if not title and not _stands_alone(scene, match, said=bool(said)):
            return None
        last_before = bisect_left(said, match.start(), key=lambda person: person.start)
        before = said[max(0, last_before - LONGEST_LOOK_BACK) : last_before]
        choice = self._by_text(before or said[:LONGEST_LOOK_BACK], title, scene.day)
        if choice:
            name, known = choice.name, choice.known
        else:
            name = self._by_office(last, title, scene, places) if not said or title else ""
            known = True
        if not name:
            return None
        return scene.actor(
            start, match.end(), name, ActorKind.PERSON, known=known, coreference=True
        )

    def _by_text(
        self, said: Sequence[NamedActor], title: str, day: dt.date | None
    ) -> NamedActor | None:
        """Return the last full name said that a title does not rule out."""
        if len({person.name for person in said}) > 1 and title:
            if form := pronoun_by_title(title):  # "Ms. Roe": not Al Roe
                fitting = [one for one in said if pronoun_of(one.name) in (form, "")]
                sure = [one for one in fitting if pronoun_of(one.name)]
                return (sure or fitting or list(said))[-1]
            type_ = office_type(title)
            for ever in (False, True):
                for person in reversed(said):
                    held = self._offices.held(person.name, day, ever=ever)
                    if any(o.type == type_ for o in held) or type_ == office_type(person.text):
                        return person
        return said[-1] if said else None

    def _by_office(self, last: str, title: str, scene: Scene, places: Collection[str]) -> str:
        """Return the listed person of this surname whose office fits title, day and places."""
        options = self._listed.get(last, [])
        if title:
            return self._by_title(options, title, scene, places)
        if last in WORDS_TOO:
            return ""
        fitting = [
            actor.name
            for actor in options
            for office in self._offices.held(actor.name, scene.day)
            if office.jurisdiction == FEDERAL or office.jurisdiction in places
        ]
        return fitting[0] if len(set(fitting)) == 1 else ""

    def _by_title(
        self, options: Sequence[ActorEntry], title: str, scene: Scene, places: Collection[str]
    ) -> str:
        type_ = office_type(title)
        once = bool(PAST_TITLE.search(title))
        if type_ == "judge":
            bench = [a.name for a in options if self._is_court(a.jurisdiction)]
            return bench[0] if len(bench) == 1 else ""
        fitting = [
            (office.jurisdiction in places or office.jurisdiction == FEDERAL, actor.name)
            for actor in options
            for office in self._offices.held(actor.name, scene.day, ever=once)
            if office.type == type_ and type_
        ]
        if fitting:
            return max(fitting)[1]
        if type_ == "legislator":
            free = [a.name for a in options if self._is_legislator(a)]
            return free[0] if len(free) == 1 else ""
        return ""

    def _is_court(self, place: str) -> bool:
        return self._offices.kind_of(place) == JurisdictionKind.COURT

    def _is_legislator(self, actor: ActorEntry) -> bool:
        kind = self._offices.kind_of(actor.jurisdiction)
        return kind == JurisdictionKind.STATE and not self._offices.has_terms(actor.name)


def _stands_alone(scene: Scene, match: re.Match[str], *, said: bool) -> bool:
    """Whether no other capitalised word makes it part of a longer name.

    In a headline ("Barr Sues New Jersey") one may follow, if the text names the person.
    """
    before = WORD_BEFORE.search(scene.folded, max(0, match.start() - 30), match.start())
    if (
        before
        and before.group(1)[:1].isupper()
        and before.group(1) not in NOT_A_FIRST_NAME
        and not scene.opens_sentence(match.start())
    ):
        return False
    after = WORD_AFTER.match(scene.folded, match.end())
    if not after or after.group(1) in WEEKDAYS_AND_MONTHS or after.group(1) in PARTICLES:
        return True
    return said and after.group(1) not in PART_OF_A_THING
