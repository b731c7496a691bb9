"""Sentence → predicates: which rules speak, and in which tense, voice and mood."""

import re
from dataclasses import dataclass
from enum import StrEnum

from articles.extraction.events import grammar
from articles.extraction.events.lexicon.subjects import SUBJECTS
from articles.extraction.events.rules import Rule
from articles.extraction.events.verbs import BASE, GERUND, PARTICIPLE, PAST
from articles.extraction.events.words import Line, Word
from articles.extraction.values import EventStatus

# "The memo, issued last month": what follows a participle rather than a verb with an object.
PARTICIPLE_GOES_ON = re.compile(
    r"\s+(?:(?:by|in|on|at|last|this|earlier|late|two|three|a|to|after|before|during|\w+day|jan|feb|mar"
    r"|apr|may|june|july|aug|sept|oct|nov|dec)\b|$)|,"
)
PRONOUN_OBJECT = re.compile(r"\s+(?:it|them)\b")
REACH = 90  # characters before a head in which its ``before`` is looked for
AHEAD = 160  # characters after a head in which its ``after`` is looked for


# Words before "to", how many words may stand between, and what they make of the verb after it.
GOVERNORS = (
    (grammar.OCCURRED_TO, 1, EventStatus.OCCURRED),
    (grammar.SCHEDULED_TO, 1, EventStatus.SCHEDULED),
    (grammar.THREATENED_TO, 4, EventStatus.THREATENED),
    (grammar.NEGATED_TO, 4, EventStatus.NEGATED),
    (grammar.PROPOSED_TO, 7, EventStatus.PROPOSED),
)
# What follows a noun in "-s" rather than a verb in the present.
NO_OBJECT = frozenset(
    [".", ",", ";", "of", "from", "in", "at", "on", "by", "that", "and", "were", "was", ""]
)
# Words without an "s" that a verb in the plural may follow.
MANY = frozenset(["police", "people", "men", "women", "they", "we", "you", "i", "congress", ""])
DENIALS = frozenset(["denied", "denies", "denying", "disputed", "disputes", "rejected"])
# After these a bare form is an infinitive: "let the state cut off money".
CAUSATIVE = frozenset(["let", "lets", "letting", "make", "makes", "help", "helps", "to"])


class Tense(StrEnum):
    """How a predicate stands in time."""

    PAST = "past"
    PERFECT = "perfect"
    PLUPERFECT = "pluperfect"
    PRESENT = "present"
    PROGRESSIVE = "progressive"
    FUTURE = "future"
    MODAL = "modal"
    INFINITIVE = "infinitive"
    GERUND = "gerund"
    PARTICIPLE = "participle"
    NOUN = "noun"


@dataclass(frozen=True, slots=True)
class VerbGroup:
    """A verb with its auxiliaries."""

    first: int  # number of the first word of the group
    tense: Tense
    passive: bool
    negated: bool
    status: EventStatus | None  # None: nothing that a chronology would keep
    loose: bool = False  # a form in "-ing" that may be no verb at all


@dataclass(frozen=True, slots=True)
class Predicate:
    """Words that report an event, before anybody asked when and who."""

    rule: Rule
    start: int  # offset where the verb group or the noun starts
    head: Word
    end: int  # offset where the words that the rule asks for end
    subject_start: int  # offset where the clause of the subject starts
    tense: Tense
    passive: bool
    status: EventStatus
    relative: bool = False  # stands in a clause that "which", "who" or "that" opens


def find_predicates(
    line: Line, by_form: dict[str, tuple[tuple[Rule, frozenset[str]], ...]]
) -> list[Predicate]:
    """All predicates of a sentence, in order; of rules with the same head the surest one."""
    found: list[Predicate] = []
    for number, word in enumerate(line.words):
        entries = by_form.get(word.form)
        if not entries:
            continue
        best: Predicate | None = None
        groups: dict[frozenset[str], VerbGroup | None] = {}
        for rule, kinds in entries:
            if rule.is_verb and kinds not in groups:
                groups[kinds] = verb_group(line, number, kinds)
            made = _predicate(line, number, rule, groups[kinds] if rule.is_verb else None)
            if made and (best is None or made.rule.sure > best.rule.sure):
                best = made
        if best:
            found.append(best)
    return found


def _predicate(line: Line, number: int, rule: Rule, group: VerbGroup | None) -> Predicate | None:
    word = line.words[number]
    end = _end_of_words(line, rule, word, group)
    if end is None:
        return None
    if rule.before_pattern and not rule.before_pattern.search(
        line.flat[max(line.start, word.start - REACH) : word.start]
    ):
        return None
    if group is None:
        if rule.is_verb:
            return None
        start = subject_start(line, number)
        status = _status_of_noun(line, number)
        return Predicate(rule, word.start, word, end, start, Tense.NOUN, False, status)
    if group.status is None or (group.loose and not rule.before):
        return None
    if rule.before and not group.passive and group.tense is Tense.PAST and group.first == number:
        group = VerbGroup(number, Tense.PARTICIPLE, True, group.negated, group.status)
    begin = line.words[group.first].start
    start = subject_start(line, group.first)
    if rule.subject and not _subject_fits(line, rule, group, start, begin, word.end):
        return None
    relative = _is_relative(line, group.first)
    return Predicate(
        rule, begin, word, end, start, group.tense, group.passive, group.status, relative
    )


def _is_relative(line: Line, first: int) -> bool:
    return any(word.form in grammar.RELATIVE for word in line.words[max(0, first - 2) : first])


def _end_of_words(line: Line, rule: Rule, word: Word, group: VerbGroup | None) -> int | None:
    """Where the words that a rule asks for end; None if they are not there.

    The object may also stand before: "conditions that the department published".
    """
    limit = min(line.end, word.end + AHEAD)
    if after := rule.after_pattern.match(line.flat, word.end, limit):
        return after.end()
    if rule.relative_pattern is None or group is None:
        return None
    begin = line.words[group.first].start
    stretch = line.flat[max(line.start, begin - REACH) : begin]
    if rule.relative_pattern.search(stretch):
        return word.end
    beside = group.passive or PARTICIPLE_GOES_ON.match(line.flat, word.end, limit)
    if beside and rule.passive_pattern and rule.passive_pattern.search(stretch):
        return word.end
    pronoun = PRONOUN_OBJECT.match(line.flat, word.end, limit)
    if (
        pronoun
        and rule.anywhere_pattern
        and rule.anywhere_pattern.search(line.flat, line.start, begin)
    ):
        return pronoun.end()
    return None


def _subject_fits(
    line: Line, rule: Rule, group: VerbGroup, start: int, begin: int, end: int
) -> bool:
    pattern = SUBJECTS[rule.subject]
    if group.passive:
        by = line.flat.find(" by ", end, min(line.end, end + 80))
        if by < 0:
            return False
        start, begin = by, min(line.end, by + 60)
    if rule.subject == "court" and any(start <= judge < begin for judge in line.judges):
        return True
    return bool(pattern.search(line.flat, start, begin))


def verb_group(line: Line, number: int, kinds: frozenset[str]) -> VerbGroup | None:
    """The group of the verb at a word, or None if the word is no verb here."""
    words = line.words
    first = number
    while first > 0 and (
        words[first - 1].form in grammar.AUXILIARIES
        or grammar.is_adverb(words[first - 1].form)
        or words[first - 1].form.endswith("n't")
    ):
        first -= 1
    chain = [word.form for word in words[first:number]]
    before = words[first - 1].form if first else ""
    auxiliaries = [form for form in chain if form in grammar.AUXILIARIES or form.endswith("n't")]
    negated = any(form in grammar.NOT or form.endswith("n't") for form in chain)
    if before == "to" and (BASE in kinds or "be" in chain or "have" in chain):
        status = _status_after_to(line, first - 1)
        return VerbGroup(first, Tense.INFINITIVE, "be" in chain, negated, _negate(status, negated))
    if not auxiliaries:
        return _bare(line, first, number, kinds, before, negated)
    return _with_auxiliaries(line, first, kinds, auxiliaries, negated)


def _with_auxiliaries(
    line: Line, first: int, kinds: frozenset[str], auxiliaries: list[str], negated: bool
) -> VerbGroup | None:
    stems = [form.removesuffix("n't") if form.endswith("n't") else form for form in auxiliaries]
    stems = ["will" if stem == "wo" else "can" if stem == "ca" else stem for stem in stems]
    be = any(stem in grammar.BE_NOW | grammar.BE_PAST for stem in stems)
    passive = be and PARTICIPLE in kinds
    if be and not passive and GERUND not in kinds:
        return None
    status: EventStatus | None = EventStatus.OCCURRED
    if any(stem in grammar.MAY for stem in stems):
        tense, status = Tense.MODAL, EventStatus.HYPOTHETICAL
    elif any(stem in grammar.WILL for stem in stems):
        tense, status = Tense.FUTURE, EventStatus.SCHEDULED
    elif any(stem in grammar.HAD for stem in stems):
        tense = Tense.PLUPERFECT
    elif any(stem in grammar.HAVE_NOW for stem in stems):
        tense = Tense.PERFECT
    elif any(stem in grammar.DID for stem in stems) or any(
        stem in grammar.BE_PAST for stem in stems
    ):
        tense = Tense.PAST
    elif GERUND in kinds:
        tense = Tense.PROGRESSIVE
    else:
        tense = Tense.PRESENT
    if _is_condition(line, first):
        status = EventStatus.HYPOTHETICAL
    if status is EventStatus.OCCURRED and _is_denied(line, first):
        status = EventStatus.NEGATED
    return VerbGroup(first, tense, passive, negated, _negate(status, negated))


def _bare(
    line: Line, first: int, number: int, kinds: frozenset[str], before: str, negated: bool
) -> VerbGroup | None:
    """A verb without auxiliaries: past, headline present, participle, or not a verb at all."""
    following = line.words[number + 1].form if number + 1 < len(line.words) else ""
    if GERUND in kinds:
        if before in grammar.NOT_DONE_ING or before in grammar.DETERMINERS:
            return None
        loose = before not in grammar.DONE_ING
        return VerbGroup(first, Tense.GERUND, False, negated, EventStatus.OCCURRED, loose)
    if before in grammar.DETERMINERS and before not in (
        "that",
        "this",
        "those",
        "some",
        "many",
        "most",
    ):
        return None
    if PAST in kinds or PARTICIPLE in kinds:
        by = any(word.form == "by" for word in line.words[number + 1 : number + 3])
        if before in grammar.PREPOSITIONS:
            return None
        passive = PARTICIPLE in kinds and (following == "by" or (by and PAST not in kinds))
        if PAST not in kinds and not passive and not before:
            return None
        if BASE in kinds and _is_causative(line, first):
            return None
        reduced = PARTICIPLE in kinds and following in ("of", "via", "have", "has")
        passive = passive or reduced
        tense = Tense.PARTICIPLE if passive or PAST not in kinds else Tense.PAST
        status = EventStatus.HYPOTHETICAL if _is_condition(line, first) else EventStatus.OCCURRED
        return VerbGroup(first, tense, passive, negated, _negate(status, negated))
    if before in grammar.PREPOSITIONS or _is_condition(line, first):
        return None
    plural = (before.endswith("s") and not before.endswith("'s")) or before in MANY
    if BASE in kinds and (not plural or following in grammar.PREPOSITIONS | {"to", "that"}):
        return None
    if before.endswith("'s") or following in NO_OBJECT:
        return None  # "the arrests in May": a noun
    return VerbGroup(first, Tense.PRESENT, False, negated, _negate(EventStatus.OCCURRED, negated))


def _is_denied(line: Line, first: int) -> bool:
    """Whether somebody denies what the clause says: "denied that it had booked hotels"."""
    words = [word.form for word in line.words[max(0, first - 9) : first]]
    return "that" in words and any(form in DENIALS for form in words[: words.index("that")])


def _is_causative(line: Line, first: int) -> bool:
    """Whether "let", "make" or "to" a few words before takes the bare form after it."""
    for word in reversed(line.words[max(0, first - 5) : first]):
        if word.form in grammar.STRONG_SIGNS or word.form == ",":
            return False
        if word.form in CAUSATIVE:
            return True
    return False


def _negate(status: EventStatus | None, negated: bool) -> EventStatus | None:
    if not negated or status is None:
        return status
    return EventStatus.NEGATED


def _is_condition(line: Line, first: int) -> bool:
    """Whether "if", "unless" or "whether" opens the clause that holds the verb."""
    for word in reversed(line.words[max(0, first - 9) : first]):
        if word.form in ("if", "unless", "whether"):
            return True
        if word.form in grammar.STRONG_SIGNS or word.form in (",", "that", "which", "who"):
            return False
    return False


def _status_after_to(line: Line, to: int) -> EventStatus | None:
    """What the words before "to" make of the verb after it; None: a mere purpose."""
    for distance, word in enumerate(reversed(line.words[max(0, to - 8) : to])):
        form = word.form
        if form in ("whether", "if", "how"):
            return EventStatus.HYPOTHETICAL
        if form in grammar.NOT or form.endswith("n't"):
            return EventStatus.NEGATED
        for words, reach, status in GOVERNORS:
            if form in words and distance <= reach:
                return status
        if form in grammar.STRONG_SIGNS or form in (",", "that", "which", "who", "and"):
            return None
    return None


def _status_of_noun(line: Line, number: int) -> EventStatus:
    """A noun reports something that happened unless a word close by says otherwise."""
    for word in reversed(line.words[max(0, number - 7) : number]):
        form = word.form
        if form in ("no", "not", "without", "never", "neither", "didn't", "hasn't"):
            return EventStatus.NEGATED
        if form in grammar.THREATENED_TO or form in ("face", "possible", "potential"):
            return EventStatus.THREATENED
        if form in ("if", "would", "could", "might", "may", "any", "future", "should"):
            return EventStatus.HYPOTHETICAL
        if form in ("will", "upcoming", "scheduled", "set", "expected"):
            return EventStatus.SCHEDULED
        if form in ("plan", "plans", "planned", "planning", "proposed", "considering", "seeking"):
            return EventStatus.PROPOSED
        if form in grammar.STRONG_SIGNS or form in (",", "that", "which", "who"):
            break
    return EventStatus.OCCURRED


def subject_start(line: Line, first: int) -> int:
    """Where the clause that holds the subject of the word at ``first`` starts."""
    words = line.words
    number = _before_closed_clause(words, first)
    while number > 0:
        form = words[number - 1].form
        if form in grammar.STRONG_SIGNS or form in grammar.SUBORDINATE or form in grammar.SAYING:
            if _has_content(words[number:first]):
                return words[number].start
            if form in ("after", "before", "while", "when", "since", "but", "and", "by"):
                return line.start  # "after suing": the subject stands in the main clause
        if form in grammar.RELATIVE:
            if _has_content(words[number:first]):
                return words[number].start
            return words[max(0, number - 6)].start  # "a judge who blocked": the words before
        number -= 1
    return line.start


def _before_closed_clause(words: tuple[Word, ...], first: int) -> int:
    """ "Marin County, where he was held, paid": the number of the word before the relative clause."""
    if first < 4 or words[first - 1].form != ",":
        return first
    for number in range(first - 2, max(0, first - 30), -1):
        if words[number].form in grammar.RELATIVE and words[number - 1].form == ",":
            return number - 1
        if words[number].form in grammar.STRONG_SIGNS:
            return first
    return first


def _has_content(words: tuple[Word, ...]) -> bool:
    return any(word.form.isalpha() and not grammar.is_adverb(word.form) for word in words)
