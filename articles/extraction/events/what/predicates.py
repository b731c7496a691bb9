"""Sentence → predicates: which rules of the lexicon speak in it."""

import re
from dataclasses import replace

from articles.extraction.events.kinds import SAID
from articles.extraction.events.language import grammar, mood
from articles.extraction.events.language.clauses import subject_start
from articles.extraction.events.language.verb_groups import Tense, VerbGroup, verb_group
from articles.extraction.events.language.verbs import PARTICIPLE
from articles.extraction.events.language.words import Line, Word
from articles.extraction.events.lexicon.subjects import SUBJECTS
from articles.extraction.events.what.rules import Rule, RulesByForm, anywhere, passive, relative
from articles.extraction.events.who.things import is_done
from articles.extraction.values import EventStatus, EventType, value

# "The memo, issued last month": what follows a participle rather than a verb with an object.
PARTICIPLE_GOES_ON = re.compile(
    r"\s+(?:(?:by|in|on|at|last|this|earlier|late|two|three|a|to|after|before|during|\w+day|jan|feb|mar"
    r"|apr|may|june|july|aug|sept|oct|nov|dec)\b|$)|,"
)
PRONOUN_OBJECT = re.compile(r"\s+(?:it|them)\b")
# Subjects that make laws, and those who never do.
LAWGIVERS = frozenset(["legislature", "chamber", "lawgiver"])
BENCH = re.compile(r"(?<!commissioners )\b(?:judges?|courts?|circuits?|justices|magistrates?)\b")
REACH = 90  # characters before a head in which its ``before`` is looked for
AHEAD = 160  # characters after a head in which its ``after`` is looked for
NOTHING = frozenset(["nobody", "nothing", "none", "neither"])


@value
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


def find_predicates(line: Line, by_form: RulesByForm, *, has_date: bool = True) -> list[Predicate]:
    """All predicates of a sentence, in order; of rules with the same head the surest one.

    In a sentence without a date the rules that need one are not tried. ``by_form`` gives the
    surest rule of a form first.
    """
    found: list[Predicate] = []
    rules_of = by_form.get
    for number, word in enumerate(line.words):
        entries = rules_of(word.form)
        if not entries:
            continue
        groups: dict[frozenset[str], VerbGroup | None] = {}
        clauses: dict[int, int] = {}  # where the clause of a word's subject starts
        for rule, kinds in entries:
            if rule.needs_date and not has_date and rule.type not in SAID:
                continue
            if rule.openers is not None and rule.openers.isdisjoint(line.letters):
                continue  # most rules end here, before anything is searched for
            if rule.is_verb:
                if kinds not in groups:
                    groups[kinds] = verb_group(line, number, kinds)
                if groups[kinds] is None:
                    continue
            group = groups[kinds] if rule.is_verb else None
            end = _end_of_words(line, rule, word, group)
            if end is None or not _stands_after(line, rule, word):
                continue
            first = group.first if group else number
            if first not in clauses:
                clauses[first] = subject_start(line, first)
            made = _predicate(line, number, rule, group, end=end, start=clauses[first])
            if made and made.passive and PARTICIPLE not in kinds and rule.is_verb:
                # "approval went to": no object
                made = replace(made, tense=Tense.PAST, passive=False)
            if made:
                found.append(made)
                break
    return found


def _predicate(
    line: Line, number: int, rule: Rule, group: VerbGroup | None, *, end: int, start: int
) -> Predicate | None:
    """The predicate that one rule sees at a word; its words end at ``end``, its clause starts
    at ``start``."""
    word = line.words[number]
    if not rule.is_verb:
        status = mood.of_noun(line, number)
        return Predicate(rule, word.start, word, end, start, Tense.NOUN, False, status)
    if group is None or group.status is None or (group.loose and not rule.before):
        return None
    tense, passive = group.tense, group.passive
    begin = line.words[group.first].start
    if not passive and tense is Tense.PAST and group.first == number:
        done = rule.before or is_done(line.flat, start, begin, word.form)
        if done:  # "a law passed in 2013", "the suit, filed on Monday by the league"
            tense, passive = Tense.PARTICIPLE, True
    made = Predicate(
        rule,
        begin,
        word,
        end,
        start,
        tense,
        passive,
        group.status,
        _is_relative(line, group.first),
    )
    if made.status is EventStatus.OCCURRED and _has_negative_object(line, number):
        made = replace(made, status=EventStatus.NEGATED)
    return made if _subject_fits(line, made) else None


def _has_negative_object(line: Line, number: int) -> bool:
    """ "Made no arrests", "gave no answer", "sued nobody": it was not done."""
    following = [word.form for word in line.words[number + 1 : number + 3]]
    if following[:1] and following[0] in NOTHING:
        return True
    if following[:1] != ["no"] or following[1:] in ([","], ["to"], ["on"]):
        return False
    return mood.is_nobody(line, number + 1)


def _stands_after(line: Line, rule: Rule, word: Word) -> bool:
    before = rule.before_pattern
    if before is None:
        return True
    stretch = line.flat[max(line.start, word.start - REACH) : word.start]
    return before.search(stretch) is not None


def _is_relative(line: Line, first: int) -> bool:
    return any(word.form in grammar.RELATIVE for word in line.words[max(0, first - 2) : first])


def _is_paper_in_a_suit(rule: Rule, words: str) -> bool:
    """ "The papers that it filed in the suit": no suit is filed."""
    return rule.type is EventType.LAWSUIT and "file" in rule.heads and words.startswith(" in ")


def _end_of_words(line: Line, rule: Rule, word: Word, group: VerbGroup | None) -> int | None:
    """Where the words that a rule asks for end; None if they are not there.

    The object may also stand before: "conditions that the department published".
    """
    if not rule.after:
        return word.end
    limit = min(line.end, word.end + AHEAD)
    if after := rule.after_pattern.match(line.flat, word.end, limit):
        return None if _is_paper_in_a_suit(rule, after.group()) else after.end()
    if rule.movable and group is not None:
        return _end_behind_object(line, rule.movable, word, group, limit)
    return None


def _end_behind_object(
    line: Line, movable: str, word: Word, group: VerbGroup, limit: int
) -> int | None:
    """Where the words end whose object stands before the verb; None if it does not."""
    begin = line.words[group.first].start
    stretch = line.flat[max(line.start, begin - REACH) : begin]
    if relative(movable).search(stretch):
        return word.end
    beside = group.passive or PARTICIPLE_GOES_ON.match(line.flat, word.end, limit)
    if beside and passive(movable).search(stretch):
        return word.end
    pronoun = PRONOUN_OBJECT.match(line.flat, word.end, limit)
    if pronoun and anywhere(movable).search(line.flat, line.start, begin):
        return pronoun.end()
    return None


def _is_bench(line: Line, subject: str, start: int, end: int) -> bool:
    """ "Boulder County District Judge Ann Lee": a court, though a county is named in its title."""
    bench = [found.start() for found in BENCH.finditer(line.flat, start, end)]
    if not bench:
        return any(start <= judge < end for judge in line.judges)
    lawgivers = [
        found
        for found in SUBJECTS[subject].finditer(line.flat, start, end)
        if found.group() not in ("panel", "court")
    ]
    return not lawgivers or bench[-1] > lawgivers[-1].start()


def _subject_fits(line: Line, made: Predicate) -> bool:
    """Whether the subject, or who did it in the passive, is of the kind that the rule asks for."""
    if not made.rule.subject:
        return True
    start, end = made.subject_start, made.start
    if made.passive:
        by = line.flat.find(" by ", made.head.end, min(line.end, made.head.end + 80))
        if by < 0:
            return False
        start, end = by, min(line.end, by + 60)
    if made.rule.subject in LAWGIVERS and _is_bench(line, made.rule.subject, start, end):
        return False
    if made.rule.subject == "court" and any(start <= judge < end for judge in line.judges):
        return True
    return SUBJECTS[made.rule.subject].search(line.flat, start, end) is not None
