"""Who spoke at a hearing, a meeting or a talk, as the sentences beside tell.

"The panel held a hearing on Monday. Sheriff Ann Roe and Al Voss of the league were heard."
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from articles.extraction.events.article import Article
from articles.extraction.events.drafts import Draft, is_shown
from articles.extraction.events.who.acts.listed import FROM, with_listed
from articles.extraction.events.who.neighbours import (
    drafts_near,
    people_beside,
    people_in,
    role_of,
)
from articles.extraction.values import EventStatus, EventType, Role

GATHERING = re.compile(
    r"\b(?:hearings?|testif\w+|testimony|grill\w+|forum|meeting|met|summit|town hall|roundtable"
    r"|ceremony|talks|session)\b"
)
PANEL = r"(?:committee|panel|council|board|lawmakers|members|commissioners|senators|hearing|crowd)"
SPOKE = re.compile(
    rf"{FROM},?(?: who)?(?: also| all| both| then)? (?:testified|(?:was|were) (?:heard|grilled"
    r"|questioned|pressed|sworn in|among (?:the|those))|took (?:part|questions)|attended|appeared"
    rf"|faced (?:the|questions)|addressed the|told (?:the|that) (?:\w+ )?{PANEL}|spoke (?:to|at"
    r"|before|for|against|in)|sat (?:in|before|down)|chaired|presided"
    rf"|convened|opened the|(?:grilled|questioned|pressed) (?:them|the|him|her|\w+ about)"
    r"|joined (?:the|them|him|her|in))\b"
)
WITH = re.compile(
    r"(?:\b(?:witnesses|speakers|participants|panelists|attendees|guests) (?:are|were|included?)"
    r" (?:[\w.'-]+ ){0,3}|\b(?:heard from|grilled|questioned|pressed|joined by|attended by"
    r"|testimony (?:from|by|of)) (?:[\w.'-]+ ){0,3}"
    r"|\b(?:testified|appeared|met|spoke|sat down|gathered) (?:along)?(?:with|side)"
    r"(?: [\w'-]+){0,5}(?:[:,]| [-–—]+) (?:[\w.'-]+ ){0,2})$"
)
# "A trial of the suit opened", "the judge heard arguments": the sides of the case were there.
IN_COURT = re.compile(
    r"\b(?:trial|oral arguments?|arguments?|hearing|case went|summary judgment)\b"
)
COURT = re.compile(r"\b(?:courts?|judges?|trial|arguments?|justices|magistrate|circuit)\b")
SIDES = frozenset(["plaintiff", "defendant"])
CASE_NEAR = 4  # sentences between a hearing in court and the suit that it is of
# "Met face to face with officials of", "sat down with agents from"
MEETING = re.compile(r"\b(?:met|meets?|talked|spoke|sat down|talks|meeting)\b")
WITH_WHOM = re.compile(
    r"\bwith (?:the |a |two |three |several |some |top |local |federal )?(?:[\w-]+ )?"
    r"(?:officials|agents|leaders|representatives|officers|staff|members|lawyers|executives)"
    r" (?:of|from|at|with) (?:the )?(?:federal )?$|\bwith (?:the )?(?:federal )?$"
)
AHEAD = 2  # sentences behind a gathering that may tell who came


def attended(
    draft: Draft, actors: tuple[Role, ...], drafts: Sequence[Draft], article: Article
) -> list[Role]:
    """The people who spoke or came, as parties."""
    if draft.type is not EventType.OTHER or draft.status is not EventStatus.OCCURRED:
        return []
    sentence = article.sentence(draft.sentence)
    end = min(sentence.end, draft.predicate.end + 120)
    if GATHERING.search(article.flat, draft.predicate.subject_start, end) is None:
        return []
    people = [
        *people_in(article, draft.sentence, 0),
        *people_beside(draft, drafts, article, back=0, ahead=AHEAD, told_again=True),
    ]
    spoke = [one for one in people if SPOKE.match(one.behind) or WITH.search(one.before)]
    known = {role.name for role in actors}
    first = {
        one.actor.name: role_of(one, "party")
        for one in with_listed(spoke, people, article)
        if one.actor.name not in known
    }
    return list(first.values())


def heard_in_court(
    draft: Draft, actors: tuple[Role, ...], drafts: Sequence[Draft], article: Article
) -> list[Role]:
    """The sides of the suit that a trial or a hearing in court is of, told of near by."""
    if draft.type is not EventType.OTHER or draft.status is not EventStatus.OCCURRED:
        return []
    sentence, predicate = article.sentence(draft.sentence), draft.predicate
    end = min(sentence.end, predicate.end + 60)
    if IN_COURT.search(article.flat, predicate.subject_start, end) is None:
        return []
    if COURT.search(article.flat, sentence.start, sentence.end) is None:
        return []
    suits = [
        other
        for other in drafts_near(draft, drafts)
        if other.type is EventType.LAWSUIT and is_shown(other)
        if abs(other.sentence - draft.sentence) <= CASE_NEAR
    ]
    if not suits:
        return []
    suit = min(suits, key=lambda other: abs(other.sentence - draft.sentence))
    known = {role.name for role in actors}
    return [
        replace(role, role="party")
        for role in suit.parties.actors
        if role.role in SIDES and role.name not in known
    ]


def met_with(draft: Draft, actors: tuple[Role, ...], article: Article) -> list[Role]:
    """The body whose people somebody met: "with officials of ICE"."""
    if draft.type is not EventType.OTHER or draft.status is not EventStatus.OCCURRED:
        return []
    sentence, predicate = article.sentence(draft.sentence), draft.predicate
    end = min(sentence.end, predicate.end + 160)
    if MEETING.match(article.flat, predicate.head.start) is None:
        return []
    known = {role.name for role in actors}
    return [
        Role(one.name, one.kind, "party", one.text if one.text != one.name else "", one.known)
        for one in article.around(sentence).actors
        if predicate.end <= one.start < end and one.name not in known
        if WITH_WHOM.search(article.flat, max(predicate.start, one.start - 60), one.start)
    ]
