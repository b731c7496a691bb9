"""What an order, a letter or a law says: "the order also told agencies to list their grants".

That is no second order. The sentence tells on of the one told before.
"""

import re

from articles.extraction.events.drafts import Draft
from articles.extraction.events.language import grammar
from articles.extraction.events.language.verb_groups import Tense
from articles.extraction.values import EventStatus, EventType

OF_ORDERS = frozenset([EventType.EXECUTIVE_ACTION, EventType.DIRECTIVE])
# Nouns by which a paper is meant again, with the types of event that it came about by.
PAPERS = {
    "orders?": OF_ORDERS | {EventType.RULING},
    "directive|memo|memorandum|guidance|policy": OF_ORDERS,
    "letters?|notices?": frozenset([EventType.LETTER]),
    "law|bill|ordinance|act|statute|measure|resolution|legislation": frozenset(
        [EventType.LEGISLATION]
    ),
}
PAPER = re.compile(
    r"(?:\b(?:the|that|this|these|those|his|her|its|their)|['’]s)\s+(?:\w+\s+){0,2}?(?:"
    + "|".join(rf"(?P<g{at}>{words})" for at, words in enumerate(PAPERS))
    + r")(?:\s+also)?\s+$",
    re.IGNORECASE,
)
IT = re.compile(r"^\W*it(?:\s+also)?\s+$", re.IGNORECASE)
# What papers do; "the bill passed" and "the order took effect" are events of their own.
SAYS = grammar.these(
    """
    tell tells told direct directs directed instruct instructs instructed require requires required
    order orders ordered call calls called ask asks asked say says said warn warns warned demand
    demands demanded urge urges urged bar bars barred ban bans banned forbid forbids forbade
    prohibit prohibits prohibited limit limits limited restrict restricts restricted threaten
    threatens threatened allow allows allowed let lets seek seeks sought state states stated
    """
)
SAID_BY = frozenset([*OF_ORDERS, EventType.LETTER, EventType.STATEMENT, EventType.OTHER])
REACH = 12  # sentences over which "the order" means the last one
NEXT = 1  # sentences over which "it" does


# "Sessions and Lee wrote", after a letter of theirs: words of the letter.
WROTE = grammar.these("write writes wrote written")
AUTHORS = frozenset(["sender", "author", "speaker"])


def _is_of_letter(draft: Draft, other: Draft) -> bool:
    """Whether somebody is told to write what stands in the letter told of before."""
    if draft.predicate.head.form not in WROTE or other.type is not EventType.LETTER:
        return False
    writers = {role.name for role in other.parties.actors if role.role in AUTHORS}
    return any(role.name in writers for role in draft.parties.actors if role.role in AUTHORS)


# "Reno got a similar letter", "Roe said his office had received the letter": that of the news.
RECEIVES = grammar.these("get gets got gotten receive receives received receiving")
SUCH_A_ONE = re.compile(
    r" (?:(?:the|this|that|such|similar|identical|these|those|its|his|her|their|one|another)\b"
    r"|an? (?:similar|identical|like|nearly identical)\b)"
)
ONE_OF_MANY = re.compile(r" an? ")
MANY = re.compile(r"\b(?:letters|notices|e-?mails|warnings|subpoenas)\b", re.IGNORECASE)
SENT = frozenset([EventType.LETTER, EventType.SUBPOENA])
WRITERS = frozenset(["sender", "signer", "issuer"])


def _is_receipt(draft: Draft, other: Draft) -> bool:
    """Whether a draft without a day tells only that somebody got what the other tells of."""
    if other.type is not draft.type or other.status is not draft.status or other.separate:
        return False
    if not any(role.role in WRITERS for role in other.parties.actors):
        return False
    first = draft.mentions[0]
    behind = first.quote[draft.predicate.head.end - first.start :].lower()
    if SUCH_A_ONE.match(behind):
        return True
    several = any(MANY.search(mention.quote) for mention in other.mentions)
    return several and ONE_OF_MANY.match(behind) is not None


def _received(draft: Draft, before: list[Draft]) -> Draft | None:
    """The letter that somebody got who is told only to have got it."""
    if draft.type not in SENT or draft.predicate.head.form not in RECEIVES or draft.dating.direct:
        return None
    if any(role.role in WRITERS for role in draft.parties.actors):
        return None
    near = (other for other in reversed(before) if draft.sentence - other.sentence <= REACH)
    return next((other for other in near if _is_receipt(draft, other)), None)


def _written(draft: Draft, before: list[Draft]) -> Draft | None:
    """The letter whose writer is told to have written something, as a mere statement."""
    if draft.type is not EventType.STATEMENT or draft.dating.direct:
        return None
    near = (other for other in reversed(before) if draft.sentence - other.sentence <= REACH)
    return next((other for other in near if _is_of_letter(draft, other)), None)


def told_before(draft: Draft, before: list[Draft]) -> Draft | None:
    """The event that a draft only tells on of, the nearest of those before it; None for none."""
    if letter := _received(draft, before) or _written(draft, before):
        return letter
    if draft.predicate.head.form not in SAYS or draft.predicate.tense is Tense.NOUN:
        return None
    if draft.type not in SAID_BY or draft.dating.direct or draft.predicate.passive:
        return None
    first = draft.mentions[0]
    start = max(0, draft.predicate.subject_start - first.start)
    words = first.quote[start : draft.predicate.start - first.start]
    paper = PAPER.search(words)
    if paper is None and not IT.match(words):
        return None
    types = list(PAPERS.values())[int(str(paper.lastgroup)[1:])] if paper else OF_ORDERS
    reach = REACH if paper else NEXT
    for other in reversed(before):
        near = draft.sentence - other.sentence <= reach
        if near and other.type in types and other.status is EventStatus.OCCURRED:
            return other
    return None
