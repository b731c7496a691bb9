"""Whom somebody was handed to or held for: "turned 17 people over to ICE", "held him for ICE".

An agency that others help takes no part in what they do (`served.py`), but whoever gets a
prisoner, and whoever asked that he be kept, does.
"""

import re

from articles.extraction.events.article import Article
from articles.extraction.events.drafts import Draft
from articles.extraction.values import ActorKind, EventStatus, EventType, Role

OF_PRISONERS = frozenset(
    [EventType.ENFORCEMENT, EventType.OTHER, EventType.DIRECTIVE, EventType.PROGRAM_SUSPENSION]
)
HANDED = re.compile(
    r"\b(?:hand|turn|deliver|transfer|releas|surrender|giv|gave|pass|send|sent)\w*"
    r"(?: [\w',-]+){0,10}? (?:over |directly |straight )?(?:in)?to (?:the |federal )?"
    r"(?:custody of (?:the )?)?$"
)
HELD_FOR = re.compile(
    r"\b(?:hold|held|keep|kept|detain|jail|lock)\w*(?: [\w'-]+){0,6}? for (?:the )?$"
)
ASKED_BY = re.compile(
    r"\b(?:at the (?:request|behest|urging) of|requests? (?:made )?(?:from|by)"
    r"|(?:asked|requested|wanted) (?:to )?by|on behalf of) (?:the )?$"
)
# "at ICE's request", "on an ICE detainer": what it asked for
OWN_REQUEST = re.compile(r"'s? (?:request|behest|urging)\b")
PEOPLE = re.compile(
    r"\b(?:inmates?|prisoners?|people|m[ae]n|wom[ae]n|immigrants?|suspects?|detainees?|farmhands?"
    r"|workers?|him|her|them|anyone|anybody|nobody|persons?|individuals?|arrestees?|custody"
    r"|detainers?|requests?|holds?)\b"
)
LOOK = 90  # characters before a name in which the verb may stand
REACH = 200  # characters behind a predicate


def handed_to(draft: Draft, actors: tuple[Role, ...], article: Article) -> list[Role]:
    """Those who got a prisoner or asked for him, as the sentence of an event tells."""
    if draft.type not in OF_PRISONERS or draft.status is not EventStatus.OCCURRED:
        return []
    sentence = article.sentence(draft.sentence)
    flat, begin = article.flat, draft.predicate.subject_start
    end = min(sentence.end, draft.predicate.end + REACH)
    near = article.around(sentence).actors
    someone = any(one.kind is ActorKind.PERSON and begin <= one.start < end for one in near)
    if not someone and PEOPLE.search(flat, begin, end) is None:
        return []
    known = {role.name for role in actors}
    found = []
    for one in near:
        if not begin <= one.start < end or one.kind is ActorKind.PERSON or one.name in known:
            continue
        before = max(begin, one.start - LOOK)
        asked = ASKED_BY.search(flat, before, one.start) or OWN_REQUEST.match(flat, one.end)
        role = ""
        if HANDED.search(flat, before, one.start):
            role = "recipient"
        elif draft.type is not EventType.OTHER and (
            asked or HELD_FOR.search(flat, before, one.start)
        ):
            role = "requester"
        if role and not article.is_quoted(one.start):
            as_named = one.text if one.text != one.name else ""
            found.append(Role(one.name, one.kind, role, as_named, one.known))
            known.add(one.name)
    return found
