"""Sentence → drafts: its predicates with date, parties, title and the evidence for them."""

import re
from dataclasses import replace
from itertools import pairwise

from articles.extraction.events import furniture, grammar
from articles.extraction.events.dating import Dating, date_of
from articles.extraction.events.drafts import Draft
from articles.extraction.events.lexicon.said import OCCASION
from articles.extraction.events.parties import Around, Parties, parties, widened
from articles.extraction.events.predicates import Predicate, Tense
from articles.extraction.events.rules import following
from articles.extraction.events.titles import title
from articles.extraction.events.words import Line
from articles.extraction.values import (
    EventStatus,
    EventType,
    Mention,
    Published,
    Quotation,
    Sentence,
    TimeExpression,
)

SAID = frozenset([EventType.STATEMENT, EventType.SPEECH])
OCCASION_PATTERN = following(OCCASION)
SMALL_WORDS = grammar.DETERMINERS | grammar.PREPOSITIONS | grammar.AUXILIARIES | grammar.SAYING
SURE = 0.75
PLAIN = 0.5
WEAK = 0.6  # a rule less sure than this speaks only for want of a better one
LONG_QUOTATION = 40  # shorter ones are single words set in quotation marks
# Words of the field: a plain verb near one of them is more likely news of it.
FIELD = re.compile(
    r"\b(?:immigra\w+|sanctuary|ice|jails?|sheriffs?|detainers?|police|courts?|judges?|laws?|bills?"
    r"|ordinances?|polic(?:y|ies)|deport\w*|border|undocumented|grants?|funding|lawsuits?|mayor"
    r"|governor|attorney general|justice department|homeland|orders?|council|senate|legislature"
    r"|county|287\(g\)|daca|custody|customs)\b"
)
SEPARATE = re.compile(r"\b(?:separate|separately|another|second|similar|different)\b")
# "He said in a letter on Friday that ...": where it was said is what happened.
SOURCES = {
    "letter": EventType.LETTER,
    "memo": EventType.DIRECTIVE,
    "memorandum": EventType.DIRECTIVE,
    "directive": EventType.DIRECTIVE,
    "lawsuit": EventType.LAWSUIT,
    "complaint": EventType.LAWSUIT,
    "court filing": EventType.LAWSUIT,
    "brief": EventType.LAWSUIT,
    "ruling": EventType.RULING,
    "opinion": EventType.RULING,
    "speech": EventType.SPEECH,
    "address": EventType.SPEECH,
    "report": EventType.REPORT,
}
SOURCE = re.compile(
    rf"\bin (?:a|an|his|her|its|their|the)(?: [\w-]+){{0,3}} (?P<what>{'|'.join(SOURCES)})\b"
)
# "Hundreds of cities have passed such laws" is the state of things, not an event.
GENERIC = re.compile(
    r"\b(?:cities|states|counties|jurisdictions|communities|governments|municipalities|localities"
    r"|places|towns|agencies|departments)(?: \w+ly| that| which| around the country| nationwide"
    r"| across the country| like [^,]{3,40},?)*\s*$"
)
NOBODY = re.compile(
    r"\b(?:spokes(?:man|woman|person)|experts?|analysts?|critics|observers|sources?)\b"
)


def drafts_of(
    text: str,
    line: Line,
    sentence: tuple[int, Sentence],
    found: list[Predicate],
    times: list[TimeExpression],
    quoted: list[Quotation],
    around: Around,
    published: Published,
) -> list[Draft]:
    """The drafts of one sentence: of several that tell the same thing only the surest."""
    predicates = [one for one in found if not _inside(one, quoted)]
    outside = [time for time in times if not _quoted(time, quoted)]
    drafts: list[Draft] = []
    for predicate in predicates:
        rivals = [other for other in predicates if other is not predicate]
        dating = date_of(line, predicate, outside, rivals, published)
        status = _status(line, predicate, dating, published)
        who = parties(line, predicate, around)
        if status is None or not _may_stand(line, predicate, dating, who, around):
            continue
        drafts.append(_draft(text, line, sentence, predicate, dating, status, who, outside))
    return _widened(line, _one_each(drafts), around)


def _widened(line: Line, drafts: list[Draft], around: Around) -> list[Draft]:
    """Each draft with the other names of its part of the sentence."""
    if not drafts:
        return []
    bounds = [line.start]
    bounds += [max(two.predicate.subject_start, one.predicate.end) for one, two in pairwise(drafts)]
    bounds.append(line.end)
    return [
        replace(draft, parties=widened(line, draft.predicate, draft.parties, around, (start, end)))
        for draft, (start, end) in zip(drafts, pairwise(bounds), strict=True)
    ]


def _inside(predicate: Predicate, quoted: list[Quotation]) -> bool:
    return any(
        one.end - one.start > LONG_QUOTATION and one.start <= predicate.head.start < one.end
        for one in quoted
    )


def _quoted(time: TimeExpression, quoted: list[Quotation]) -> bool:
    return any(
        one.end - one.start > LONG_QUOTATION and one.start <= time.start < one.end for one in quoted
    )


def _status(
    line: Line, predicate: Predicate, dating: Dating, published: Published
) -> EventStatus | None:
    """The status after the date is known; None: no event at all."""
    status = predicate.status
    if status is EventStatus.OCCURRED and furniture.is_correction(line):
        return EventStatus.RETRACTED
    pub, start = published.interval.latest, dating.interval.earliest
    if predicate.tense is Tense.PRESENT and status is EventStatus.OCCURRED:
        past = dating.direct and pub and dating.interval.latest and dating.interval.latest <= pub
        past = past and predicate.subject_start <= line.start + 40
        if past or predicate.rule.heads[0] in ("face",):
            return status
        if start and pub and start > pub:
            return EventStatus.SCHEDULED
        return None
    if status is EventStatus.OCCURRED and pub and start and start > pub:
        return EventStatus.SCHEDULED
    return status


def _may_stand(
    line: Line, predicate: Predicate, dating: Dating, who: Parties, around: Around
) -> bool:
    """Whether a predicate that needs a date or an occasion has one."""
    if not predicate.rule.needs_date:
        return True
    if dating.phrase is not None and dating.direct:
        return True
    if predicate.rule.type in SAID:
        official = any(around.homes.home_of(role.name) for role in who.actors)
        occasion = OCCASION_PATTERN.search(
            line.flat, predicate.head.end, min(line.end, predicate.head.end + 200)
        )
        return (
            official and occasion is not None and not NOBODY.search(line.flat, line.start, line.end)
        )
    return False


def _draft(
    text: str,
    line: Line,
    sentence: tuple[int, Sentence],
    predicate: Predicate,
    dating: Dating,
    status: EventStatus,
    who: Parties,
    times: list[TimeExpression],
) -> Draft:
    number, place = sentence
    caption = furniture.is_caption(line)
    phrase = dating.phrase
    mention = Mention(
        place.start,
        place.end,
        text[place.start : place.end],
        phrase.start if phrase else None,
        phrase.end if phrase else None,
    )
    words = frozenset(
        word.form
        for word in line.between(predicate.subject_start, min(line.end, predicate.end + 150))
        if len(word.form) > 3 and word.form not in SMALL_WORDS
    )
    score = _score(line, predicate, dating, who, number, caption)
    return Draft(
        predicate,
        number,
        place.paragraph,
        dating,
        who,
        title(text, line, predicate, who, times),
        _type(line, predicate),
        status,
        score,
        (mention,),
        words,
        caption,
        bool(SEPARATE.search(line.flat, max(line.start, predicate.start - 20), predicate.end)),
    )


def _type(line: Line, predicate: Predicate) -> EventType:
    """The type, where a verb of saying only tells what a letter, a ruling or a suit says."""
    if predicate.rule.type not in SAID or predicate.tense is Tense.NOUN:
        return predicate.rule.type
    end = min(line.end, predicate.head.end + 90)
    before = SOURCE.search(line.flat, predicate.subject_start, predicate.start)
    found = before or SOURCE.search(line.flat, predicate.head.end, end)
    return SOURCES[found.group("what")] if found else predicate.rule.type


def _score(
    line: Line, predicate: Predicate, dating: Dating, who: Parties, number: int, caption: bool
) -> float:
    """Evidence for a draft: the rule, a governing date, named parties, its place in the text."""
    score = predicate.rule.sure
    reach = min(line.end, predicate.end + 120)
    score += 0.12 if dating.direct else -0.06
    score += 0.06 if who.actors else -0.1
    score += 0.04 if number < 5 else 0.0
    score += 0.08 if FIELD.search(line.flat, predicate.subject_start, reach) else -0.04
    score -= 0.3 if caption else 0.0
    score -= 0.1 if predicate.tense in (Tense.GERUND, Tense.INFINITIVE) else 0.0
    if predicate.rule.sure < PLAIN and (predicate.relative or not who.subject):
        score -= 0.06
    if not dating.direct and predicate.relative and predicate.rule.sure < SURE:
        score -= 0.15
    if not dating.direct:
        if GENERIC.search(line.flat, predicate.subject_start, predicate.start):
            score -= 0.35
        if predicate.tense is Tense.PARTICIPLE:
            score -= 0.15
        elif predicate.tense is Tense.PERFECT and not who.subject:
            score -= 0.25
    return max(0.01, min(0.99, score))


def _one_each(drafts: list[Draft]) -> list[Draft]:
    """Of overlapping drafts, and of a saying that only reports another event, keep the surer."""
    kept: list[Draft] = []
    for draft in sorted(drafts, key=lambda one: -one.score):
        if any(_same_telling(draft, other) for other in kept):
            continue
        kept.append(draft)
    return sorted(kept, key=lambda one: one.predicate.start)


def _same_telling(draft: Draft, other: Draft) -> bool:
    """Whether a draft adds nothing to a surer one of the same sentence."""
    one, two = draft.predicate, other.predicate
    if one.start < two.end and two.start < one.end:
        return True
    if {draft.type, other.type} <= SAID and not (draft.dating.direct and other.dating.direct):
        return True
    if draft.type is other.type and draft.status is other.status:
        return draft.dating.interval == other.dating.interval or not draft.dating.direct
    weak = one.rule.sure < WEAK
    if draft.dating.phrase is not None and draft.dating.phrase is other.dating.phrase:
        return weak or {draft.type, other.type} <= SAID or draft.type in SAID
    if not draft.dating.direct and other.dating.direct and weak:
        return True
    return (
        draft.type in SAID
        and not draft.dating.direct
        and other.status is EventStatus.OCCURRED
        and other.type not in SAID
    )
