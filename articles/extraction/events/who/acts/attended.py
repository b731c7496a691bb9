"""Who spoke at a hearing, a meeting or a talk, as the sentences beside tell.

"The panel held a hearing on Monday. Sheriff Ann Roe and Al Voss of the league were heard."
"""

import re
from collections.abc import Sequence

from articles.extraction.events.article import Article
from articles.extraction.events.drafts import Draft
from articles.extraction.events.who.acts.listed import FROM, with_listed
from articles.extraction.events.who.neighbours import people_beside, people_in, role_of
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
