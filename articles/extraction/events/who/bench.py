"""Who sat in judgment and for whom: what the sentences behind a ruling tell of it.

"A federal judge blocked the order. … U.S. District Judge Ann Roe sided with Reno."
"""

import re
from collections.abc import Sequence

from articles.extraction.events.article import Article
from articles.extraction.events.drafts import Draft
from articles.extraction.events.kinds import LOCAL, OF_CASES
from articles.extraction.events.same_event import overlap
from articles.extraction.events.who.acting import first_of
from articles.extraction.events.who.bystanders import LIST_LINK, Named
from articles.extraction.values import (
    ActorKind,
    EventStatus,
    EventType,
    JurisdictionKind,
    NamedActor,
    Role,
)

SIDE_STOP = re.compile(
    r"[;:()]|\b(?:over|who|which|that|to|in|on|after|seeking|challenging|arguing)\b"
)
LONGEST_SIDE = 160
# "U.S. District Judge Ann Roe", "Roe, a judge": a court's own people
TITLE_OF_JUDGE = re.compile(
    r"(?:[\w.-]+ ){0,4}(?:[Jj]udge|[Jj]ustice(?! Department)|[Mm]agistrate) [A-Z]"
)
PLURAL_JUDGES = re.compile(r"(?:[\w.-]+ ){0,3}(?:[Jj]udges|[Jj]ustices) [A-Z]")
# The level of a court or judge by its name, title or seat.
LEVELS = {
    "appeals": re.compile(r"Appeals|Circuit|Cir\."),
    "supreme": re.compile(r"Supreme|(?<!Presiding )(?<!Associate )\bJustice "),
    "district": re.compile(r"U\.S\. District|US District"),
}

JUDGE_REACH = 500  # characters behind a ruling in which its judge may be named
LONGEST_REACH = 2500
# "Judge Ann Roe wrote for the panel", "Roe, who wrote the opinion"
OPINES = re.compile(
    r"(?:,[^,.;]{1,60},)?,? (?:who )?(?:also |had )?"
    r"(?:wrote|writing|said|found|held|ruled|agreed|concluded|noted|dissented|joined|rejected)\b"
)
# "sided with Reno", "a defeat for the agency"
SIDING = re.compile(
    r"\b(?:sid(?:ed|es|ing) with|(?:took|taken|takes) the side of"
    r"|(?:ruled|found|decided) (?:for|against)|in favou?r of"
    r"|(?:victory|win|triumph|success|boost|relief) (?:for|to)"
    r"|(?:defeat|blow|setback|loss|rebuke|reversal) (?:for|to|of)) (?:the )?"
)
# "Oregon and Nevada had asked for the order"
ASKED = re.compile(
    r"\b(?:had |have |has )?(?:(?:asked|applied|petitioned|pushed) for|sought|requested)"
    r" (?:the |an? |that |this |her |his |such )?(?:[\w-]+ ){0,2}?"
    r"(?:order|injunction|ruling|stay)\b"
)
ASKED_REACH = 2  # sentences behind a ruling in which those who asked for it may be told
ON_THE_RULING = re.compile(
    r"\b(?:ruling|decision|order|injunction|opinion|judge|judges|court|court's|panel|justices"
    r"|verdict|outcome)\b"
)
# "In his ruling, the judge …"
SAME_RULING = re.compile(
    r"\W*(?:in|by|with) (?:\w+ing )?(?:his|her|its|their|the|that|this) (?:\w+ )?"
    r"(?:ruling|decision|order|opinion)\b"
)
LAWS = (
    r"(?:laws?|statutes?|ordinances?|polic(?:y|ies)|rules?|motions?|requests?|bid|petitions?"
    r"|directives?|bans?|measures?)"
)
OWN_LAW = re.compile(rf"(?:'s?)? (?:[\w-]+ ){{0,2}}?{LAWS}\b")
LAW_OF = re.compile(
    rf"\b(?:{LAWS}|[hs]b \d+|bill \d+) (?:of|in) (?:the (?:state|city|county) of )?$"
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
PANEL_REACH = 7  # sentences from a ruling on in which its judges may be told
SIDING_REACH = 4  # sentences from a ruling on in which its winner may be told


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
    others = {
        role.name
        for other in drafts
        if other is not draft and other.type is EventType.RULING
        for role in other.parties.actors
    }
    for actor in article.actors:
        if not draft.mentions[0].start <= actor.start <= end + LONGEST_REACH:
            continue
        if actor.kind is not ActorKind.PERSON or not TITLE_OF_JUDGE.match(actor.text):
            continue
        far = actor.start > end + JUDGE_REACH
        if far and (actor.name in others or not OPINES.match(article.flat, actor.end)):
            continue
        home = article.homes.home_of(actor.name)
        if courts and home and home.name not in courts:
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


def owners_of_law(draft: Draft, actors: tuple[Role, ...], article: Article) -> list[Role]:
    """Whose law or motion a ruling or suit is about: "a Texas law", "granted Reno's request".

    Whoever's law is challenged is sued, where the text names no other side.
    """
    if draft.type not in OF_CASES or draft.status is not EventStatus.OCCURRED:
        return []
    sentence = article.sentence(article.number_at(draft.mentions[0].start))
    names = [
        article.homes.party_for_place(place)
        for place in article.around(sentence).places
        if place.kind in LOCAL
        if OWN_LAW.match(article.flat, place.end)
        or LAW_OF.search(article.flat, max(sentence.start, place.start - 40), place.start)
    ]
    known = {role.name for role in actors}
    suing = any(role.role == "plaintiff" for role in actors)
    sued = any(role.role == "defendant" for role in actors)
    role = "defendant" if draft.type is EventType.LAWSUIT and suing and not sued else "party"
    return [
        Role(name, ActorKind.AGENCY, role) for name in dict.fromkeys(names) if name not in known
    ]


def _level(name: str) -> str:
    return next((level for level, words in LEVELS.items() if words.search(name)), "")


def sided_with(
    draft: Draft, actors: tuple[Role, ...], drafts: Sequence[Draft], article: Article
) -> list[Role]:
    """For whom a ruling is said to be a win or a blow, there or in the sentences behind it.

    "In his ruling the judge sided with Reno and Elko", "The decision is a setback for the state".
    """
    if draft.type is not EventType.RULING or draft.status is not EventStatus.OCCURRED:
        return []
    found: dict[str, Named] = {}
    others = {
        mention.start
        for other in drafts
        if other.type is EventType.RULING
        and not overlap(other.dating.interval, draft.dating.interval)
        for mention in other.mentions
    }
    first = article.number_at(draft.mentions[0].start)
    for number in range(first, min(first + SIDING_REACH, len(article.sentences))):
        sentence = article.sentence(number)
        if sentence.start in others and not SAME_RULING.match(article.flat, sentence.start):
            break
        asked = ASKED.search(article.flat, sentence.start, sentence.end)
        if asked and first < number <= first + ASKED_REACH:
            before = article.around(sentence).named(article.flat, (sentence.start, asked.start()))
            for one in first_of(before, article.flat):
                found.setdefault(one.name, one)
        if number > first and not ON_THE_RULING.search(
            article.flat, sentence.start, min(sentence.end, sentence.start + 60)
        ):
            continue
        for words in SIDING.finditer(article.flat, sentence.start, sentence.end):
            limit = min(sentence.end, words.end() + LONGEST_SIDE)
            stop = SIDE_STOP.search(article.flat, words.end(), limit)
            region = (words.end(), stop.start() if stop else limit)
            for one in article.around(sentence).named(article.flat, region):
                found.setdefault(one.name, one)
    known = {role.name for role in actors}
    return [
        Role(one.name, one.kind, "party", one.text, one.known)
        for one in found.values()
        if one.name not in known and one.kind is not ActorKind.COURT
    ]


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
