"""Of the drafts of one sentence that tell the same thing, only the surest."""

import re
from dataclasses import replace
from itertools import pairwise

from articles.extraction.events.drafts import Draft
from articles.extraction.events.kinds import SAID
from articles.extraction.events.language import grammar
from articles.extraction.events.language.verb_groups import Tense
from articles.extraction.events.what.predicates import Predicate
from articles.extraction.values import EventStatus, EventType

WEAK = 0.6  # a rule less sure than this speaks only for want of a better one
LONGEST_TAIL = 3  # characters after "officials said Friday" at the end of a sentence
SPOKEN = 0.8  # rules of speech at least so sure tell of a speech, no mere saying
GOVERNED_LESS = 0.2  # "voted to end the contract": the vote is what happened
# "Found that the jail had released him": the finding is what happened.
GOVERNED_TENSES = frozenset([Tense.INFINITIVE, Tense.PLUPERFECT])
DECIDED = frozenset([EventType.RULING, EventType.LEGISLATION])  # to refuse is to decide
AT_A = re.compile(
    r"\b(?:at|during|in) (?:a|an|the|his|her|their|its|[\w.]+['’]s)(?: [\w-]+){0,3} $",
    re.IGNORECASE,
)
LED = 0.05
PLANNED = grammar.these("set slated scheduled expected due planned")
GOVERNED = 40  # characters between a verb and the infinitive that it governs


def one_each(drafts: list[Draft]) -> list[Draft]:
    """Of drafts that tell the same thing, and of a saying that only reports, keep the surer."""
    kept: list[Draft] = []
    for draft in sorted(drafts, key=lambda one: (_yields(one, drafts), *_order(one))):
        told = [number for number, other in enumerate(kept) if _same_telling(draft, other)]
        if not told:
            kept.append(draft)
        elif _dates_better(draft, kept[told[0]]):
            kept[told[0]] = _dated_by(kept[told[0]], draft)
    return sorted(kept, key=lambda one: one.predicate.start)


def decided(drafts: list[Draft]) -> list[Draft]:
    """ "The court declined on Friday to lift the ban": one decision, dated by either verb."""
    done = list(drafts)
    for one, two in pairwise(drafts):
        apart = two.predicate.start - one.predicate.head.end
        refuses = one.status is EventStatus.OCCURRED and two.status is EventStatus.NEGATED
        governs = two.predicate.tense is Tense.INFINITIVE and 0 <= apart <= GOVERNED
        if refuses and governs and one.type is two.type and one.type in DECIDED:
            done.remove(two)
            if two.dating.direct and not one.dating.direct:
                done[done.index(one)] = replace(
                    two, predicate=one.predicate, status=one.status, parties=one.parties
                )
    return done


def _yields(draft: Draft, drafts: list[Draft]) -> bool:
    return _is_answered(draft, drafts) or _is_where_said(draft, drafts)


def _is_where_said(draft: Draft, drafts: list[Draft]) -> bool:
    """ "At a rally on Friday the mayor said": told is what was said there."""
    first, noun = draft.mentions[0], draft.predicate
    if noun.tense is not Tense.NOUN or draft.type in SAID:
        return False
    if not AT_A.search(first.quote[: noun.start - first.start]):
        return False
    phrase = draft.dating.phrase
    return any(
        other.type in SAID
        and other.predicate.tense is not Tense.NOUN
        and phrase is not None
        and other.dating.phrase is phrase
        for other in drafts
    )


def _is_answered(draft: Draft, drafts: list[Draft]) -> bool:
    """ "The union cheered the ruling on Friday": told and dated is the cheering."""
    noun = draft.predicate
    return noun.tense is Tense.NOUN and any(
        other.answers == {draft.type} and other.predicate.head.end < noun.start for other in drafts
    )


def _order(draft: Draft) -> tuple[bool, float]:
    """What happened first, then the surer; an infinitive after the verb that governs it."""
    tense = draft.predicate.tense
    governed = GOVERNED_LESS if tense in GOVERNED_TENSES else 0.0
    if tense is Tense.INFINITIVE and draft.status is EventStatus.NEGATED:
        # "Refused to release": no refusal, but no release. To refuse to rule is to decide.
        governed = -1.0 if draft.type is EventType.ENFORCEMENT else 0.0
    settled = draft.status in (EventStatus.OCCURRED, EventStatus.NEGATED)
    if draft.predicate.head.form in PLANNED and not settled:
        governed = 1.0  # "is set to vote": the vote is what is planned
    if draft.predicate.tense is Tense.GERUND:
        governed += LED  # "denied the request, finding the law sound": the verb that leads
    return not settled, governed - draft.score


def _dates_better(draft: Draft, other: Draft) -> bool:
    """ "ruled on Friday, barring the agency": of two words for one act the dated one leads."""
    same = draft.type is other.type and draft.status is other.status
    return same and draft.dating.direct and not other.dating.direct and draft.type not in SAID


def _dated_by(draft: Draft, better: Draft) -> Draft:
    """ "blocked the rule in a ruling on Friday": the clause of the verb, the day of the noun."""
    bare = (Tense.NOUN, Tense.PARTICIPLE)
    if better.predicate.tense not in bare or draft.predicate.tense in bare:
        return better
    return replace(
        draft,
        dating=better.dating,
        mentions=better.mentions,
        evidence=better.evidence,
        score=max(draft.score, better.score),
    )


def _same_telling(draft: Draft, other: Draft) -> bool:
    """Whether a draft adds nothing to a surer one of the same sentence."""
    one, two = draft.predicate, other.predicate
    if (one.start < two.end and two.start < one.end) or _is_attribution(draft, other):
        return True
    if one.tense is Tense.INFINITIVE and 0 <= one.start - two.head.end <= GOVERNED:
        happened = draft.status is EventStatus.OCCURRED or other.status is not EventStatus.OCCURRED
        return (
            happened or one.rule.sure < WEAK
        )  # "refused to lift": told by the verb that governs it
    if draft.type is other.type and draft.status is other.status:
        return draft.dating.interval == other.dating.interval or not draft.dating.direct
    phrase = draft.dating.phrase
    if phrase is not None and phrase is other.dating.phrase:
        asked = draft.type in SAID and other.status is EventStatus.NEGATED
        said = draft.type in SAID and not _is_speech(one)
        return not asked and (one.rule.sure < WEAK or said)
    return not draft.dating.direct and _only_tells(draft, other)


def _is_speech(predicate: Predicate) -> bool:
    """ "Gave a speech on Friday, announcing a suit": two events of one day."""
    return predicate.rule.type is EventType.SPEECH and predicate.rule.sure >= SPOKEN


def _is_attribution(draft: Draft, other: Draft) -> bool:
    """ "Agents arrested 170 people, officials said Friday": only the arrests are told."""
    phrase, first = draft.dating.phrase, draft.mentions[0]
    tail = first.end - (phrase.end if phrase else draft.predicate.head.end)
    return (
        draft.type in SAID
        and draft.predicate.head.form in grammar.SAYING
        and other.status is EventStatus.OCCURRED
        and other.type not in SAID
        and draft.predicate.subject_start >= other.predicate.end
        and tail <= LONGEST_TAIL
    )


def _only_tells(draft: Draft, other: Draft) -> bool:
    """Whether an undated draft is a weak one, or a saying that only reports the other."""
    if {draft.type, other.type} <= SAID:
        return True
    if other.dating.direct and draft.predicate.rule.sure < WEAK:
        return True
    if draft.answers:
        return False  # "said after the ruling" tells of two
    return draft.type in SAID and other.status is EventStatus.OCCURRED and other.type not in SAID
