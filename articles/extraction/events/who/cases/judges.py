"""Who sat in judgment: the judges whom the sentences behind a ruling name.

"A federal judge blocked the order. … U.S. District Judge Ann Roe sided with Reno."
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from articles.extraction.events.article import Article
from articles.extraction.events.drafts import Draft
from articles.extraction.events.kinds import LOCAL
from articles.extraction.events.who.bystanders import LIST_LINK
from articles.extraction.values import (
    ActorKind,
    EventStatus,
    EventType,
    JurisdictionKind,
    NamedActor,
    Place,
    Role,
)

# "U.S. District Judge Ann Roe", "Roe, a judge": a court's own people
TITLE_OF_JUDGE = re.compile(
    r"(?:[\w.-]+ ){0,4}(?:[Jj]udge|[Jj]ustice(?! Department)|[Mm]agistrate) [A-Z]"
)
PLURAL_JUDGES = re.compile(r"(?:[\w.-]+ ){0,3}(?:[Jj]udges|[Jj]ustices) [A-Z]")
# The level of a court or judge by its name, title or seat.
LEVELS = {
    "trial": re.compile(
        r"(?<!U\.S\. )(?<!US )District (?:Court )?Judge|Superior Court|County [\w ]{0,20}Judge"
        r"|Circuit Court Judge"
    ),
    "appeals": re.compile(r"Appeals|Circuit|Cir\."),
    "supreme": re.compile(r"Supreme|(?<!Presiding )(?<!Associate )\bJustice "),
    "district": re.compile(r"U\.S\. District|US District"),
}
# "will ask Judge Ann Roe to set the verdict aside": she did not give it
IS_ASKED = re.compile(
    r"\b(?:ask(?:s|ed|ing)?|urg(?:es|ed|ing)|petition(?:s|ed|ing)?) (?:u\.s\. )?$"
)
SITS_IN = re.compile(r"\b(?:judge|court|panel|jury|justice)s? in (?:the state of )?")
JUDGE_REACH = 500  # characters behind a ruling in which its judge may be named
LONGEST_REACH = 2500
# "Judge Ann Roe wrote for the panel", "Roe, who wrote the opinion"
OPINES = re.compile(
    r"(?:,[^,.;]{1,60},)?,? (?:who )?(?:also |had )?"
    r"(?:wrote|writing|said|found|held|ruled|agreed|concluded|noted|dissented|joined|rejected)\b"
)
# A court of several judges, and what one of them does in a ruling.
OF_PANEL = re.compile(
    r"\b(?:panel|appeals?|appellate|circuit|supreme court|justices|judges|high court|full court)\b",
    re.IGNORECASE,
)
JOINS = re.compile(
    r"(?:,[^,.;]{1,60},)? (?:also |all |both |would have |partly |separately |had )?"
    r"(?:join(?:ed|ing|s)?|concurr(?:ed|ing)|dissent(?:ed|ing)|agree[ds]?|sided|disagreed|voted"
    r"|wrote|writing|would have|took part|sat|made up|formed|were on|said they (?:wanted|would))\b"
)
WROTE = re.compile(
    r"\b(?:wrote|written by|writing|joined by|authored by|dissent (?:by|from)|dissent,|opinion by"
    r"|opinion of|concurrence (?:by|from)) (?:the )?$"
)
# "a federal judge", "the judge", "a federal jury": a court by those who sit in it
SITTERS = re.compile(r"\b(?:judges?|jury|jurors|magistrates?)\b", re.IGNORECASE)
# A court of some level, whichever: the other one has a name.
ANY_OF_LEVEL = {
    "U.S. District Court": "District Court",
    "U.S. Court of Appeals": "Court of Appeals",
}
COURT_NAME = re.compile(r"\bCourt(?: of (?:[A-Z]\w+ ?)+)?$|\bAppellate Division\b")
PANEL_REACH = 7  # sentences from a ruling on in which its judges may be told


def judges_of(
    draft: Draft, actors: tuple[Role, ...], drafts: Sequence[Draft], article: Article
) -> list[Role]:
    """The judge whom the article names after it has told what "a federal judge" ruled.

    Further on only who is said to have written or held something, and is no other ruling's judge.
    """
    if draft.type is not EventType.RULING or draft.status is not EventStatus.OCCURRED:
        return []
    if any(role.kind is ActorKind.PERSON and role.role == "court" for role in actors):
        return []
    bench = [role.name for role in actors if role.kind is ActorKind.COURT]
    homes = [article.homes.home_of(role.name) for role in actors if role.role == "court"]
    courts = {home.name for home in homes if home and home.kind is JurisdictionKind.COURT}
    levels = {_level(name) for name in (*bench, *courts)} - {""}
    end = max(mention.end for mention in draft.mentions)
    seat = _seat(draft, article)
    others = {
        role.name
        for other in drafts
        if other is not draft and other.type is EventType.RULING
        for role in other.parties.actors
    }
    first = bisect_left(article.actors, draft.mentions[0].start, key=lambda one: one.start)
    for actor in article.actors[first:]:
        if actor.start > end + LONGEST_REACH:
            break
        if actor.kind is not ActorKind.PERSON or not TITLE_OF_JUDGE.match(actor.text):
            continue
        far = actor.start > end + JUDGE_REACH
        if far and (actor.name in others or not OPINES.match(article.flat, actor.end)):
            continue
        home = article.homes.home_of(actor.name)
        if courts and home and home.name not in courts:
            continue
        if IS_ASKED.search(article.flat, max(0, actor.start - 30), actor.start):
            continue
        if home and seat and article.homes.state_of(home.name) not in (None, *seat):
            continue
        level = _level(f"{actor.text} {home.name if home else ''}")
        if levels and level and level not in levels:
            continue
        known = {role.name for role in actors}
        return [
            Role(one.name, one.kind, "judge", one.text, one.known)
            for one in (actor, *_fellow_judges(actor, article))
            if one.name not in known
        ]
    return []


def _seat(draft: Draft, article: Article) -> list[Place | None]:
    """The state of "a judge in Oregon", where the words of a ruling give one."""
    found: list[Place | None] = []
    for mention in draft.mentions[:1]:
        sitting = SITS_IN.search(article.flat, mention.start, mention.end)
        if sitting is None:
            continue
        for place in article.around(article.sentence(article.number_at(mention.start))).places:
            if place.start == sitting.end() and place.kind in LOCAL:
                own = Place(place.name, place.kind)
                found.append(article.homes.state_of(place.name) or own)
    return found


def _fellow_judges(first: NamedActor, article: Article) -> list[NamedActor]:
    """ "Judge Ann Roe wrote it and Judges Al Voss and Eve Low joined": those named behind her."""
    sentence = article.sentence(article.number_at(first.start))
    found: list[NamedActor] = []
    several = PLURAL_JUDGES.match(first.text)
    for actor in article.around(sentence).actors:
        if actor.start <= first.start or actor.kind is not ActorKind.PERSON:
            continue
        before = (found[-1] if found else first).end
        listed = (found or several) and LIST_LINK.fullmatch(article.flat, before, actor.start)
        if listed or PLURAL_JUDGES.match(actor.text):
            found.append(actor)
    return found


def _level(name: str) -> str:
    return next((level for level, words in LEVELS.items() if words.search(name)), "")


def panel_of(
    draft: Draft, actors: tuple[Role, ...], drafts: Sequence[Draft], article: Article
) -> list[Role]:
    """The judges of a panel whom the sentences behind a ruling give a part in it.

    "Justices Ann Roe and Al Voss joined", "Judge Eve Low dissented", "wrote Justice Roe".
    """
    if draft.type is not EventType.RULING or draft.status is not EventStatus.OCCURRED:
        return []
    if not any(OF_PANEL.search(mention.quote) for mention in draft.mentions):
        return []
    known = {role.name for role in actors}
    taken = {
        role.name
        for other in drafts
        if other is not draft and other.type is EventType.RULING
        for role in other.parties.actors
    }
    found: dict[str, NamedActor] = {}
    first = article.number_at(draft.mentions[0].start)
    for number in range(first, min(first + PANEL_REACH, len(article.sentences))):
        sentence = article.sentence(number)
        named = [
            actor
            for actor in article.around(sentence).actors
            if actor.kind is ActorKind.PERSON and not article.is_quoted(actor.start)
        ]
        for one in named:
            before = article.flat[max(sentence.start, one.start - 24) : one.start]
            judge = TITLE_OF_JUDGE.match(one.text) or PLURAL_JUDGES.match(one.text)
            if not judge and not PLURAL_JUDGES.match(f"{before}{one.text}"):
                continue
            group = [one, *_fellow_judges(one, article)]
            if JOINS.match(article.flat, group[-1].end) or WROTE.search(before):
                for judge_named in group:
                    found.setdefault(judge_named.name, judge_named)
    return [
        Role(one.name, one.kind, "judge", one.text, one.known)
        for one in found.values()
        if one.name not in known and one.name not in taken
    ]


def seats_taken(draft: Draft, actors: tuple[Role, ...]) -> tuple[Role, ...]:
    """The parties of a ruling without courts that are but another word for one who is named.

    "A federal judge … Judge Ann Roe wrote": Roe, and no court that no sentence names; "a federal
    appeals court … the 9th Circuit": the 9th Circuit. Whoever is a person on the bench is a judge.
    """
    if draft.type is not EventType.RULING or draft.status is not EventStatus.OCCURRED:
        return actors
    seated = tuple(_on_the_bench(one) for one in actors)
    judged = any(one.role == "judge" for one in seated)
    names = {one.name for one in seated}
    return tuple(
        one
        for one in seated
        if one.kind is not ActorKind.COURT
        or not (
            (judged and SITTERS.search(one.as_named))
            or any(
                one.name == whole and any(level in name for name in names - {whole})
                for whole, level in ANY_OF_LEVEL.items()
            )
        )
    )


def _on_the_bench(one: Role) -> Role:
    """A court is no party of its own ruling, and a person on the bench is a judge."""
    if one.role == "court" and one.kind is ActorKind.PERSON:
        return replace(one, role="judge")
    return replace(one, role="court") if one.role == "party" and is_court(one) else one


def is_court(one: Role) -> bool:
    """Whether an actor is a court, by its kind or name: "the Virginia Court of Appeals"."""
    return one.kind is ActorKind.COURT or COURT_NAME.search(one.name) is not None
