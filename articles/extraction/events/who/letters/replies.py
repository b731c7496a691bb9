"""Letters that hang together: answers, "similar letters" of the same sender, "wrote to both".

"The attorney general wrote to Reno. … The mayor replied on Friday": he replied to the attorney
general. "Similar subpoenas were served on Elko": by whoever sent those told of before.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence

from articles.extraction.events.article import Article
from articles.extraction.events.drafts import Draft, is_shown
from articles.extraction.events.kinds import SAID
from articles.extraction.events.language import grammar
from articles.extraction.events.who.letters.correspondents import Told, with_told
from articles.extraction.events.who.letters.post import LETTERS, SUBPOENAS
from articles.extraction.events.who.neighbours import people_in, role_of
from articles.extraction.values import EventStatus, EventType, Role

SENT = frozenset([EventType.LETTER, EventType.SUBPOENA])
WRITERS = frozenset(["sender", "issuer", "signer", "author"])
SIDES = WRITERS | {"recipient", "target", "speaker"}
ANSWERS = grammar.these("answer answered reply replied respond responded")
# "wrote back", "in his reply, Roe said", "with a letter of its own"
ANSWERING = re.compile(
    r"\b(?:wrote|shot|fired|hit|pushed) back\b"
    r"|\b(?:answered|replied|responded)(?: (?:on )?\w+day)? (?:in|with|by)"
    r" (?:an?|his|her|its|their)\b"
    r"|\bin (?:his|her|its|their|an?)(?: [\w-]+){0,2} (?:reply|response|answer)\b"
    rf"|\b{LETTERS} (?:of reply|in (?:reply|response))\b"
)
NOT_TO_IT = re.compile(
    r"\b(?:requests? for|seeking|calls?|questions?|messages?|inquir(?:y|ies)|reporters?|comment)\b"
)
OF_THE_SAME = re.compile(
    rf"\b(?:the|this|these|those|such|similar|identical|another|other|more|additional|further|same"
    rf"|second|third|its|his|her|their)(?: [\w-]+){{0,2}} (?:{LETTERS}|{SUBPOENAS})\b"
)
# "Reno sent a letter of its own": to the same office
OF_ITS_OWN = re.compile(rf"\b{LETTERS} of (?:his|her|its|their) own\b")
TWO = (
    r"(?:pair|duo|two(?: [\w-]+)? (?:men|women|officials|leaders|lawmakers|senators|sheriffs|mayors"
    r"|members|secretaries|governors|republicans|democrats|attorneys|groups|agencies|departments)"
    r"|two(?! \w+s\b))"
)
TO_BOTH = re.compile(
    r"\b(?:to|told|warned|asked|urged|informed|wrote|reminded|demanded of)"
    rf" (?:both(?: of them)?|them both|the {TWO})\b"
)
BOTH_WROTE = re.compile(
    rf"\b(?:the {TWO}|both(?: of them| men| women)?)(?: (?:also|then|jointly|had))? $"
)
REACH, SPOKEN, BACK = 9, 4, 3  # sentences: of an answer, of a spoken one, back to "both"

MEMORY = 12  # letters back that one may answer; keeps the time linear


def with_answers(drafts: Sequence[Draft], article: Article) -> list[Draft]:
    """The drafts with those parties of letters and answers that other letters tell."""
    told: Told = {}
    letters = [at for at, one in enumerate(drafts) if one.type in SENT and _is_told(one)]
    if not letters:
        return list(drafts)
    letters.sort(key=lambda at: _first(drafts[at]))
    firsts = [_first(drafts[at]) for at in letters]
    for number, draft in enumerate(drafts):
        if not _is_told(draft) or draft.type not in SENT | SAID:
            continue
        end = bisect_left(firsts, _first(draft))
        before = letters[max(0, end - MEMORY) : end]
        if draft.type in SENT:
            told.setdefault(number, []).extend(_both(draft, article))
            told[number] += _of_the_same(draft, [drafts[at] for at in before], article)
            told[number] += _to_the_same(draft, [drafts[at] for at in before], article)
        if _answers(draft, article) and (to := _answered(draft, before, drafts)) is not None:
            role = "recipient" if draft.type in SENT else "target"
            told.setdefault(number, []).extend(_as(drafts[to], WRITERS, role))
            if draft.type is EventType.LETTER:
                told.setdefault(to, []).extend(_as(draft, WRITERS, "recipient"))
    return with_told(drafts, told)


def _is_told(draft: Draft) -> bool:
    return draft.status is EventStatus.OCCURRED and is_shown(draft)


def _first(draft: Draft) -> int:
    return draft.mentions[0].start


def _as(draft: Draft, roles: frozenset[str], role: str) -> list[Role]:
    """Those parties of a draft that have one of some roles, in another role."""
    return [
        Role(one.name, one.kind, role, one.as_named, one.known)
        for one in draft.parties.actors
        if one.role in roles
    ]


def _answers(draft: Draft, article: Article) -> bool:
    """Whether somebody is told to answer, other than to reporters."""
    mention, head = draft.mentions[0], draft.predicate.head
    if NOT_TO_IT.search(article.flat, head.start, min(mention.end, head.end + 60)):
        return False
    if head.form in ANSWERS:
        return True
    return (
        ANSWERING.search(article.flat, mention.start, min(mention.end, head.end + 90)) is not None
    )


def _answered(draft: Draft, before: Sequence[int], drafts: Sequence[Draft]) -> int | None:
    """The letter that an answer goes back to: the nearest of another sender."""
    doers = {one.name for one in draft.parties.actors if one.role in SIDES}
    reach = SPOKEN if draft.type in SAID else REACH
    for at in reversed(before):
        writers = {one.name for one in drafts[at].parties.actors if one.role in WRITERS}
        near = draft.sentence - drafts[at].sentence <= reach
        if near and writers and not writers & doers:
            return at
    return None


def _of_the_same(draft: Draft, before: Sequence[Draft], article: Article) -> list[Role]:
    """Who sent "similar letters" or "the subpoenas", if their clause names nobody."""
    if any(one.role in WRITERS | {"speaker"} for one in draft.parties.actors):
        return []
    mention = draft.mentions[0]
    same = OF_THE_SAME.search(article.flat, mention.start, mention.end)
    if not same or _answers(draft, article):
        return []
    for other in reversed(before):
        if draft.sentence - other.sentence > REACH:
            break
        senders = [one for one in other.parties.actors if one.role in WRITERS]
        if other.type is draft.type and senders:
            return senders
    return []


def _to_the_same(draft: Draft, before: Sequence[Draft], article: Article) -> list[Role]:
    """Whom "a letter of its own" goes to: whoever got the one told of before."""
    mention = draft.mentions[0]
    own = OF_ITS_OWN.search(article.flat, mention.start, mention.end)
    if not own or _answers(draft, article) or not before or _got(draft):
        return []
    near = draft.sentence - before[-1].sentence <= REACH
    return [one for one in _got(before[-1]) if near]


def _got(draft: Draft) -> list[Role]:
    return [one for one in draft.parties.actors if one.role == "recipient"]


def _both(draft: Draft, article: Article) -> list[Role]:
    """Who "both of them" are that a letter goes to or comes from: the two told of just before."""
    mention, predicate = draft.mentions[0], draft.predicate
    writing = BOTH_WROTE.search(article.flat, predicate.subject_start, predicate.start)
    told = TO_BOTH.search(article.flat, mention.start, mention.end)
    group = writing or told
    if group is None or article.number_at(mention.start) != draft.sentence:
        return []
    role = "sender" if writing else "recipient"
    own = {one.name for one in draft.parties.actors}
    found: dict[str, Role] = {}
    for number in range(draft.sentence, max(-1, draft.sentence - BACK - 1), -1):
        for person in people_in(article, number, 0):
            if person.actor.start < group.start() and person.actor.name not in own:
                found.setdefault(person.actor.name, role_of(person, role))
        if len(found) >= 2:
            break
    return list(found.values()) if len(found) == 2 else []
