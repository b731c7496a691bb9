"""Who did it, where its own clause names nobody but the one behind it does."""

import re
from dataclasses import replace
from itertools import pairwise

from articles.extraction.events.article import Article
from articles.extraction.events.drafts import Draft
from articles.extraction.events.language.words import Line
from articles.extraction.events.who.descriptions import RUN_BY
from articles.extraction.events.who.neighbours import title_of
from articles.extraction.values import ActorKind, EventStatus, EventType, NamedActor, Role

# "One councilman put out a statement. "…," Councilman Al Roe said."
SAYS_AFTER = re.compile(r"(?:,[^,\"]{1,60},)? (?:said|says|wrote|added|tweeted|declared)\b")
SAYS_BEFORE = re.compile(r"\"[,.]? (?:said|says|wrote|added|tweeted|declared) $")
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
VOICES = {
    EventType.STATEMENT: "speaker",
    EventType.SPEECH: "speaker",
    EventType.LETTER: "sender",
}
REACH = 2  # sentences behind the statement


def quoted_behind(draft: Draft, actors: tuple[Role, ...], article: Article) -> list[Role]:
    """The one quoted next after a statement of nobody by name, or of a body that he leads."""
    role = VOICES.get(draft.type)
    if role is None or draft.status is not EventStatus.OCCURRED:
        return []
    told = [one for one in actors if one.role == role]
    if any(one.kind is ActorKind.PERSON for one in told):
        return []
    predicate = draft.predicate
    subject = article.flat[predicate.subject_start : predicate.start]
    somebody = SOMEBODY.search(article.flat, predicate.subject_start, predicate.start)
    body = SPEAKS_AS.search(article.flat, predicate.subject_start, predicate.start)
    run = any(one.search(subject) for one in RUN_BY)
    if not (told or somebody or body or run):
        return []
    only_leaders = bool(told) or draft.type is EventType.LETTER or not (somebody or body)
    first = article.number_at(draft.mentions[0].start)
    for number in range(first + 1, min(first + 1 + REACH, len(article.sentences))):
        sentence = article.sentence(number)
        quotes = '"' in article.flat[sentence.start : sentence.end]
        for actor in article.around(sentence).actors:
            if actor.kind is not ActorKind.PERSON or article.is_quoted(actor.start):
                continue
            before = max(sentence.start, actor.start - 14)
            if SAYS_AFTER.match(article.flat, actor.end) or SAYS_BEFORE.search(
                article.flat, before, actor.start
            ):
                known = any(one.name == actor.name for one in actors)
                leads = FOR_BODY.match(article.flat, actor.end, sentence.end) is not None
                leads = leads or _leads_named(actor, told, article)
                other = only_leaders or (body and not somebody and OFFICE.search(actor.text))
                leads = leads or _speaks_for(actor, told, subject, article)
                if not (quotes or leads):
                    continue
                if known or (other and not leads):
                    return []
                return [Role(actor.name, actor.kind, role, actor.text, actor.known)]
    return []


def _leads_named(actor: NamedActor, told: list[Role], article: Article) -> bool:
    """ "Ann Roe, director of the Elko league": of a body that speaks."""
    link = FOR_NAMED.match(article.flat, actor.end)
    if link is None:
        return False
    names = {one.name for one in told}
    return any(one.start == link.end() and one.name in names for one in article.actors)


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
        for actor in article.actors
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
