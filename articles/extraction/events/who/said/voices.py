"""Who did it, where its own clause names nobody but the one behind it does."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import pairwise

from articles.extraction.events.article import Article
from articles.extraction.events.drafts import Draft
from articles.extraction.events.language.verb_groups import Tense
from articles.extraction.events.language.words import Line
from articles.extraction.events.who.neighbours import title_of
from articles.extraction.events.who.offices_described import RUN_BY
from articles.extraction.values import ActorKind, EventStatus, EventType, NamedActor, Role

# "One councilman put out a statement. "…," Councilman Al Roe said."
SAYS_AFTER = re.compile(
    r"(?:,[^,\"]{1,60},)?(?: and [\w. ]{3,40}?)? (?:said|says|wrote|added|tweeted|declared)\b"
)
SAYS_BEFORE = re.compile(
    r"\"[,.]? (?:said|says|wrote|added|tweeted|declared) (?:(?!who\b)[\w'-]+ ){0,4}$"
)
IN_PRIVATE = re.compile(r" in an? (?:\w+ )?(?:interview|letter|speech)\b")
SAYS_REACH = 60  # characters
AGREES = re.compile(
    r"(?: of [\w., ]{3,40}?,?|,[^,\"]{1,60},)? (?:also )?(?:agreed|concurred|echoed)\b"
)
# "Police chiefs voiced concern": each of those whom the sentences behind quote as a chief
PLURALS = {
    re.compile(rf"\b{many}\b"): re.compile(rf"\b(?:{one})(?!\w)", re.IGNORECASE)
    for many, one in {
        "chiefs": "chief",
        "sheriffs": "sheriff",
        "mayors": "mayor",
        "governors": r"governor|gov\.",
        "senators": r"senator|sen\.",
        "(?:representatives|lawmakers|legislators|delegates)": (
            r"representative|rep\.|sen\.|senator|del\.|delegate|assembly\w+"
        ),
        "commissioners": "commissioner",
        "supervisors": "supervisor",
        "(?:council ?members|council ?men|councilors|aldermen)": r"council\w*|alder\w+|ald\.",
        "(?:prosecutors|district attorneys)": r"prosecutor|district attorney",
        "attorneys general": "attorney general",
        "(?:pastors|clergy|bishops|priests)": r"rev\.|pastor|bishop|father|rabbi",
    }.items()
}
MORE = 2  # sentences farther for the others of several
# "One councilman", "the only supervisor to vote no": somebody not named yet
SOMEBODY = re.compile(r"\b(?:one|an?|another|only|lone|some|several)\b")
# "ended in May, when Sheriff Roe pulled out"
WHEN = re.compile(r", when $")
MEMBER = re.compile(
    r"(?:Council|Commission|Supervisor|Alderm|Selectm|Trustee|Freeholder|Board|Vice|President)"
)
BODY = re.compile(r"\b(?:Council|Board|Commission|Committee|Aldermen|Supervisors)\b")
BODY_REACH = 700  # characters before a vote in which the body is named
# "Officials said", "the union condemned": some one person speaks for them
SPEAKS_AS = re.compile(
    r"\b(?:officials|leaders|advocates|organizers|activists|critics|supporters|opponents|lawyers"
    r"|attorneys|union|group|coalition|members|residents|groups|organization|association|office"
    r"|department|agency|lawmakers|pastors|clergy|republicans|democrats)\b"
)
# "said Ann Roe, its president", "Al Roe, the group's director, said"
LEADER = (
    r"(?:president|director|chair\w*|head|leader|founder|co-founder|organizer|spokes\w+|lawyer"
    r"|attorney|counsel|manager|secretary|member|coordinator|chief|pastor)"
)
FOR_BODY = re.compile(
    rf", (?:who is )?(?:its|their|the (?:[\w-]+'s)) (?:[\w'-]+ ){{0,3}}?{LEADER}\b"
    rf"|, (?:the |an? )?(?:[\w-]+ ){{0,3}}?{LEADER} (?:of|for|with|at) the (?:union|group|coalition"
    r"|organization|association|office|department|agency|league|center|network)\b"
)
# "Ann Roe, executive director of the league": of a body that was named
FOR_NAMED = re.compile(rf", (?:the |an? )?(?:[\w-]+ ){{0,3}}?{LEADER} (?:of|for|with|at) (?:the )?")
# "The union condemned it. …," said Sheriff Roe: he speaks for himself.
OFFICE = re.compile(
    r"\b(?:mayor|sheriff|gov|governor|sen|rep|senator|representative|attorney general|judge"
    r"|president|secretary|council\w+)\b",
    re.IGNORECASE,
)
OFFICE_OF_LAW = re.compile(r"(?P<name>(?!The )(?:[A-Z]\w+ ){1,2}Attorney General)['’]s [Oo]ffice")
VOICES = {
    EventType.STATEMENT: "speaker",
    EventType.SPEECH: "speaker",
    EventType.LETTER: "sender",
}
REACH = 2  # sentences behind the statement
NOUN_REACH = 120  # characters


def quoted_behind(draft: Draft, actors: tuple[Role, ...], article: Article) -> list[Role]:
    """The one quoted next after a statement of nobody by name, or of a body that he leads."""
    role = VOICES.get(draft.type)
    if role is None or draft.status is not EventStatus.OCCURRED:
        return []
    told = [one for one in actors if one.role == role]
    if any(one.kind is ActorKind.PERSON for one in told):
        return []
    predicate = draft.predicate
    start, end = predicate.subject_start, predicate.start
    if predicate.tense is Tense.NOUN:  # "At the news conference, members of the council spoke"
        end = min(draft.mentions[0].end, predicate.head.end + NOUN_REACH)
    subject = article.flat[start:end]
    several = next((one for many, one in PLURALS.items() if many.search(subject)), None)
    somebody = several or SOMEBODY.search(article.flat, start, end)
    body = SPEAKS_AS.search(article.flat, start, end)
    run = any(one.search(subject) for one in RUN_BY)
    if not (told or somebody or body or run):
        return []
    only_leaders = bool(told) or draft.type is EventType.LETTER or not (somebody or body)
    speaker = _first_quoted(
        draft,
        actors,
        article,
        subject=subject,
        several=several,
        leaders=lambda one: only_leaders or bool(body and not somebody and OFFICE.search(one.text)),
    )
    if speaker is None:
        return []
    others = _others_quoted(draft, speaker, several, article) if several else []
    return [Role(one.name, one.kind, role, one.text, one.known) for one in (speaker, *others)]


def _first_quoted(
    draft: Draft,
    actors: tuple[Role, ...],
    article: Article,
    *,
    subject: str,
    several: re.Pattern[str] | None,
    leaders: Callable[[NamedActor], bool],
) -> NamedActor | None:
    """The first one quoted behind a statement; of whom ``leaders`` holds he must lead the body."""
    told = [one for one in actors if one.role == VOICES[draft.type]]
    for actor in _people_behind(draft, REACH, article):
        if not _is_said_by(actor, article):
            continue
        sentence = article.sentence(article.number_at(actor.start))
        leads = FOR_BODY.match(article.flat, actor.end, sentence.end) is not None
        leads = leads or _leads_named(actor, told, article)
        leads = leads or _speaks_for(actor, told, subject, article)
        leads = leads or bool(several and several.search(actor.text))
        if not leads and '"' not in article.flat[sentence.start : sentence.end]:
            continue
        known = any(one.name == actor.name for one in actors)
        return None if known or (leaders(actor) and not leads) else actor
    return None


def _others_quoted(
    draft: Draft, first: NamedActor, several: re.Pattern[str], article: Article
) -> list[NamedActor]:
    """The others of several who spoke: "Police Chief Al Roe agreed", of the chiefs."""
    found = {first.name: first}
    for actor in _people_behind(draft, REACH + MORE, article):
        behind = article.flat[actor.end : actor.end + SAYS_REACH].partition(" said")[0]
        if actor.start < first.start or not (several.search(actor.text) or several.search(behind)):
            continue
        if _is_said_by(actor, article) or AGREES.match(article.flat, actor.end):
            found.setdefault(actor.name, actor)
    return list(found.values())[1:]


def _people_behind(draft: Draft, reach: int, article: Article) -> Iterator[NamedActor]:
    """The people whom the sentences behind an event name, outside quotations."""
    first = article.number_at(draft.mentions[0].start)
    for number in range(first + 1, min(first + 1 + reach, len(article.sentences))):
        for actor in article.around(article.sentence(number)).actors:
            if actor.kind is ActorKind.PERSON and not article.is_quoted(actor.start):
                yield actor


def _is_said_by(actor: NamedActor, article: Article) -> bool:
    """ "…," said council president Ann Roe; Ann Roe, her aide, said."""
    if IN_PRIVATE.search(article.flat, actor.end, actor.end + SAYS_REACH):
        return False  # an occasion of its own
    before = max(0, actor.start - SAYS_REACH)
    return bool(
        SAYS_AFTER.match(article.flat, actor.end)
        or SAYS_BEFORE.search(article.flat, before, actor.start)
    )


def offices_named(draft: Draft, actors: tuple[Role, ...], article: Article) -> list[Role]:
    """ "The Nevada Attorney General's Office said": the office, beside whoever holds it."""
    mention = draft.mentions[0]
    if draft.type not in VOICES or "s office" not in article.flat[mention.start : mention.end]:
        return []
    found = OFFICE_OF_LAW.search(article.text, mention.start, mention.end)
    if found is None:
        return []
    name = found.group("name")
    held = next((one for one in actors if one.as_named.endswith(name)), None)
    if held is None or held.name == name:
        return []
    return [Role(name, ActorKind.OFFICE, held.role, "", False)]


def _leads_named(actor: NamedActor, told: list[Role], article: Article) -> bool:
    """ "Ann Roe, director of the Elko league": of a body that speaks."""
    link = FOR_NAMED.match(article.flat, actor.end)
    if link is None:
        return False
    names = {one.name for one in told}
    return any(
        one.start == link.end() and one.name in names for one in article.actors_near(link.end())
    )


def _speaks_for(actor: NamedActor, told: list[Role], subject: str, article: Article) -> bool:
    """ "Union president Ann Roe", "Police Chief Al Roe": with a title, of the body's own home."""
    title = title_of(actor).strip()
    if not title:
        return False
    home = article.homes.home_of(actor.name)
    at_home = home is not None and any(article.homes.home_of(one.name) == home for one in told)
    before = article.flat[max(0, actor.start - 24) : actor.start].rpartition('"')[2]
    words = {word.lower() for word in f"{before} {title}".split() if len(word) > 3}
    names = " ".join([subject, *(one.name.lower() for one in told)])
    if any(body.search(names) and runs.search(title) for body, runs in RUN_BY.items()):
        return True
    body = {word.lower() for one in told for word in one.name.split()} | set(subject.split())
    return at_home or bool(words & body)


def seated_in(draft: Draft, actors: tuple[Role, ...], article: Article) -> list[Role]:
    """The body that those who passed a measure sit in, if it was named shortly before.

    "The Elko Council met. A resolution was passed by Councilmen Roe and Voss": the council.
    """
    passing = [role for role in actors if role.role == "legislature"]
    if not passing or any(role.kind is not ActorKind.PERSON for role in passing):
        return []
    seats = [found for role in passing if (found := MEMBER.match(role.as_named))]
    if draft.type is not EventType.LEGISLATION or not seats:
        return []
    own = seats[0].group()  # "Council President", "Commissioner"
    start = draft.mentions[0].start
    bodies = [
        actor
        for actor in article.actors_near(start)
        if start - BODY_REACH <= actor.start < start
        and actor.kind is ActorKind.AGENCY
        and BODY.search(actor.name)
        and (own in actor.name or own in ("Vice", "President", "Board", "Trustee"))
    ]
    known = {role.name for role in actors}
    return [
        Role(actor.name, actor.kind, "legislature", "", actor.known)
        for actor in bodies[-1:]
        if actor.name not in known
    ]


def with_doers(line: Line, drafts: list[Draft]) -> list[Draft]:
    """ "A contract ended in May, when Sheriff Roe pulled out": she ended it."""
    made = list(drafts)
    for number, (one, two) in enumerate(pairwise(drafts)):
        role = one.predicate.rule.roles[0] or "actor"
        if any(actor.role == role for actor in one.parties.actors):
            continue
        if not WHEN.search(line.flat, one.predicate.end, two.predicate.subject_start):
            continue
        subject = two.predicate.rule.roles[0]
        doers = [actor for actor in two.parties.actors if actor.role == subject]
        known = {actor.name for actor in one.parties.actors}
        more = [replace(actor, role=role) for actor in doers if actor.name not in known]
        actors = (*one.parties.actors, *more)
        made[number] = replace(one, parties=replace(one.parties, actors=actors))
    return made
