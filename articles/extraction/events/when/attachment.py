"""Which predicate a date phrase belongs to, by what stands between the two."""

import re

from articles.extraction.events.language import grammar
from articles.extraction.events.language.clauses import PAST_FORMS
from articles.extraction.events.language.verb_groups import Tense
from articles.extraction.events.language.words import Line, Word
from articles.extraction.events.what.predicates import Predicate
from articles.extraction.events.when.belonging import is_of_another
from articles.extraction.events.when.tails import is_of_what_was_said
from articles.extraction.values import TimeExpression

TOO_FAR = 2.4  # a phrase at this cost or more does not date the predicate
PARTY_LEADS = frozenset(["against", "by", "from"])
PARTY_REACH = 4  # words of a party's name that do not count
NOUN_REACH = 3  # words between a noun and the date that leans on it
LEAD = 5  # words at the head of a sentence among which its first clause is opened
# What a clause with "as" or "while" tells happened at the time of the main clause.
NOT_AT_ONCE = (grammar.SUBORDINATE | {"once"}) - {"as", "while", "when", "saying", "arguing"}
OPENING = 3  # characters before a date that opens its sentence: "On "
LONGEST_SUBJECT = 0.6  # what a long subject costs at most after such a date
BESIDE = frozenset([Tense.NOUN, Tense.GERUND, Tense.PARTICIPLE, Tense.INFINITIVE])
PRONOUNS = grammar.these("it he she they we i you")
DASHES = grammar.these("– — ( )")
BORDERS = grammar.RELATIVE | grammar.SUBORDINATE
# "Said in a Feb. 10 interview": the day of the interview is the day of the saying.
OCCASIONS = grammar.these(
    """
    interview speech letter statement ruling decision memo tweet news press conference hearing
    meeting vote debate rally announcement filing address briefing opinion op-ed raid arrest
    lawsuit complaint report email post session event protest ceremony forum trial
    """
)
# Nouns that "before" and "after" take without a clause.
BESIDE_PREPOSITION = grammar.these(
    """
    committee subcommittee panel court judge board council commission congress lawmakers senators
    crowd audience legislators supervisors commissioners
    vote ruling decision election inauguration meeting hearing announcement arrest arrests debate
    filing verdict raid raids protest rally speech signing passage conference briefing lawsuit
    """
)
# A verb after ", and" takes the date behind it.
LATER_VERBS = PAST_FORMS - grammar.these("set put cut let hit read shut bet cost hurt led left met")
# Before "a Feb. 27 letter" these tell what something is about.
MATTER = grammar.these("to about of over for against after from following despite since answering")
SUBJECT_OPENS = grammar.these("he she it they we i you the a an his her their its")
# After "the 2018" these do not begin the noun that the year dates.
NO_NOUN = grammar.PREPOSITIONS | grammar.these("and or to that which who when")


def dates_a_noun(line: Line, time: TimeExpression, predicate: Predicate) -> bool:
    """Whether the phrase dates a thing ("the 2018 law") that is not the event."""
    number = line.index(time.start)
    following = (
        line.words[line.index(time.end)].form if line.index(time.end) < len(line.words) else ""
    )
    before = line.words[number - 1].form if number else ""
    first = line.words[number].form if number < len(line.words) else ""
    possessive = line.flat[time.end : time.end + 2] in ("'s", "s'")
    named = (
        before in grammar.DETERMINERS
        or before == "of"
        or before.endswith("'s")
        or first in ("the", "a")
    )
    thing = following.isalpha() and following not in NO_NOUN
    year = time.text[:4].strip().isdigit()
    day = time.text[-1:].isdigit() and time.text[:1].isalpha()
    day = day and (following not in OCCASIONS or _is_answered(line, number))
    dated = thing and (year or day or following == "ballot")  # "on the November ballot"
    if possessive and before in ("at", "during", "in", "with") and _is_occasion(line, time):
        return False  # "said at Wednesday's hearing"
    if not (possessive or (named and dated)):
        return False
    return not (predicate.tense is Tense.NOUN and 0 <= predicate.start - time.end <= 25)


def _is_answered(line: Line, number: int) -> bool:
    """ "Responding to a Feb. 27 memo": the day is the memo's, not that of the answer."""
    return number > 1 and line.words[number - 2].form in MATTER


RUN_UP = re.compile(
    r"\b(?:run-?up to|ahead of|in advance of|leading up to|in preparation for|on the eve(?: of)?)\b"
    r"[^,;:.]{0,90}$"
)


def is_ahead_of(line: Line, time: TimeExpression) -> bool:
    """ "In the run-up to the campaign Monday, a directive went out": it went out before Monday."""
    return RUN_UP.search(line.flat, line.start, time.start) is not None


def _is_occasion(line: Line, time: TimeExpression) -> bool:
    words = line.words[line.index(time.end) :][:5]
    return any(word.form in OCCASIONS or word.form == "order" for word in words)


APPOSED = re.compile(r",? the (?:same |very )?day (?:that |when )?(?!after|before)[^,;:]{2,60}$")


def is_apposed(line: Line, time: TimeExpression, predicate: Predicate) -> bool:
    """ "Said Friday, the day the president signed the order": the order was signed on Friday."""
    between = line.flat[time.end : max(time.end, predicate.start)]
    return APPOSED.match(between) is not None


# "On Nov. 21, Roe was one of forty mayors who signed": that is the day they signed
ONE_OF_THOSE = re.compile(r"\b(?:was|were) (?:one of|among) (?:[^\s,;:.]+ ){1,7}(?:who|that) $")


def cost(
    line: Line,
    predicate: Predicate,
    time: TimeExpression,
    rivals: list[Predicate],
    *,
    past: bool = False,
) -> float:
    """How much stands between a predicate and a phrase: clause borders cost most.

    ``past`` tells that the phrase lies before publication, and so dates nothing that "would" be.
    """
    if predicate.tense is Tense.NOUN:
        return _cost_to_noun(line, predicate, time)
    if is_of_another(line, predicate, time) or is_of_what_was_said(line, predicate, time):
        return TOO_FAR
    if time.end <= predicate.start:
        return _cost_before(line, predicate, time, rivals)
    if time.start >= predicate.head.end:
        return _cost_after(line, predicate, time, rivals, past=past)
    return 0.0


def _cost_to_noun(line: Line, predicate: Predicate, time: TimeExpression) -> float:
    """A noun takes only a date that leans on it: "the Friday ruling", "a ruling in April"."""
    if time.end <= predicate.head.start:
        words = line.between(time.end, predicate.head.start)
        nearest = NOUN_REACH
    else:
        words = line.between(min(predicate.end, time.start), time.start)
        nearest = NOUN_REACH + 1
        if words and words[0].form in PARTY_LEADS:  # "a lawsuit against New York City on July 24"
            nearest, words = nearest + 1, words[:1] + words[PARTY_REACH:]
    if any(word.form in BORDERS or word.form in grammar.AUXILIARIES for word in words):
        return TOO_FAR
    if time.end <= predicate.head.start and any(word.form == "to" for word in words):
        return TOO_FAR  # "asked the court Friday to keep the injunction"
    return 0.3 * len(words) if len(words) <= nearest else TOO_FAR


def _cost_before(
    line: Line, predicate: Predicate, time: TimeExpression, rivals: list[Predicate]
) -> float:
    """From a date to a verb after it: cheap if the date opens the clause or precedes the verb."""
    border = 0.0
    since = 0
    words = line.between(time.end, predicate.start)
    if [word.form for word in words[:2]] == [",", "when"]:  # "since 1985, when the city sued"
        words = words[2:]
    elif words and words[0].form == "when":  # "on Monday when the department sued"
        words = words[1:]
    # "by initiating", "was one of forty mayors who signed": part of the main clause
    adjunct = predicate.tense is Tense.GERUND or bool(
        ONE_OF_THOSE.search(line.flat, time.end, predicate.start)
    )
    for number, word in enumerate(words):
        since += 1
        if is_border(words, number, closed=False):
            border, since = (border if adjunct else 3.0), 0
        elif word.form in grammar.STRONG_SIGNS and word.form not in "()!":
            border, since = max(border, 1.5), 0
        elif word.form in grammar.SAYING:
            border, since = max(border, 1.6), 0
        elif word.form in ("and", "but"):
            border = max(border, 0.6)
        elif word.form == "," and since > 2:
            border, since = min(border, 0.5), 0
    taken = any(rival.head.end <= time.start and time.start - rival.end < 60 for rival in rivals)
    between = sum(
        1.2 for rival in rivals if time.end <= rival.start and rival.head.end < predicate.start
    )
    length = 0.03 * len(words)
    if time.start - line.start <= OPENING:  # "On Feb. 20, the league, joined by ..., filed suit"
        length = min(length, LONGEST_SUBJECT)
    return border + between + (0.9 if taken and words else 0.0) + length


def _cost_after(
    line: Line,
    predicate: Predicate,
    time: TimeExpression,
    rivals: list[Predicate],
    *,
    past: bool,
) -> float:
    """From a verb to a date after it: each clause that opens between them takes the date away."""
    if _is_of_leading_clause(line, predicate, time, rivals):
        return TOO_FAR
    border = 0.0
    since = 0
    words = _without_insertions(line.between(predicate.head.end, time.start))
    if predicate.head.form in grammar.SAYING and _opens_clause(words):
        return TOO_FAR
    for number, word in enumerate(words):
        since += 1
        form = word.form
        if past and form in ("that", "which") and _is_modal(words, number):
            border += 0.6  # "vetoed a bill that would have barred it on Friday"
        elif is_border(words, number) or form in grammar.SAYING:
            border, since = border + 2.6, 0
        elif form in (";", ":", "–", "—"):
            border, since = border + 2.0, 0
        elif form == "," and _opens_another(words, number, rivals):
            border, since = border + 2.4, 0
        elif form == "," and since > 3:
            border, since = min(border, 2.2) + 0.4, 0
        elif form in ("and", "or", "to"):
            border += 0.45
    between = sum(
        1.0 for rival in rivals if predicate.end <= rival.start and rival.head.end <= time.start
    )
    next_word = line.words[line.index(time.end) :][:1]  # "on Thursday called": the date is his
    claimed = any(
        rival.start == word.start and rival.tense is not Tense.NOUN
        for rival in rivals
        for word in next_word
    )
    return border + between + (1.8 if claimed else 0.0) + 0.03 * len(words)


def _is_of_leading_clause(
    line: Line, predicate: Predicate, time: TimeExpression, rivals: list[Predicate]
) -> bool:
    """ "Hours after he was sworn in, the mayor revoked it Tuesday": Tuesday is the revoking's."""
    opening = [word.form for word in line.between(line.start, predicate.subject_start)][:LEAD]
    if not any(form in NOT_AT_ONCE for form in opening):
        return False
    comma = line.flat.find(", ", predicate.head.end, time.start)
    return comma >= 0 and any(
        comma < rival.start < time.start and rival.tense not in BESIDE for rival in rivals
    )


def _is_modal(words: tuple[Word, ...], number: int) -> bool:
    """Whether a relative clause says only what would be."""
    near = [word.form for word in words[number + 1 : number + 3]]
    return any(form in grammar.MAY or form in grammar.WILL for form in near)


def _opens_clause(words: tuple[Word, ...]) -> bool:
    """ "Said it had filed a detainer on July 11": the day is not that of the saying."""
    pronoun = bool(words) and words[0].form in PRONOUNS
    return pronoun and len(words) > 1 and words[1].form in grammar.AUXILIARIES


def _without_insertions(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """ "had an agreement — which lets it hold people — since 2017": without what dashes enclose."""
    dashes = [number for number, word in enumerate(words) if word.form in DASHES]
    for first, second in reversed(list(zip(dashes[::2], dashes[1::2], strict=False))):
        words = words[:first] + words[second + 1 :]
    return words


def _is_preposition(words: tuple[Word, ...], number: int, *, closed: bool) -> bool:
    """ "testified before a House panel", "after the vote": no clause begins there."""
    for at in range(number + 1, min(number + 7, len(words))):
        form = words[at].form
        if form in BESIDE_PREPOSITION:
            if at + 1 == len(words):
                return closed  # "a month after the lawsuit" (was filed)
            following = words[at + 1].form
            return not (following in grammar.AUXILIARIES or following.endswith("ed"))
        if not form.isalpha() or form in BORDERS or form in grammar.AUXILIARIES:
            return False
    return False


def _opens_another(words: tuple[Word, ...], number: int, rivals: list[Predicate]) -> bool:
    """ "They backed the bill, and 16 sheriffs signed a letter in May": May is the letter's."""
    if number + 2 >= len(words) or words[number + 1].form not in ("and", "but", "while"):
        return False
    if words[number + 1].form == "and" and words[number + 2].form in LATER_VERBS:
        return True  # "sued within weeks, and lost in 1999"
    start, end = words[number + 2].start, words[-1].end
    return any(start < rival.start < end and rival.tense is not Tense.NOUN for rival in rivals)


def is_border(words: tuple[Word, ...], number: int, *, closed: bool = True) -> bool:
    """Whether a clause begins at a word; "that" before a noun ("to that effect") is none.

    After the last word comes a date if the words are ``closed``, and else a verb.
    """
    form = words[number].form
    if form == "that":
        before = words[number - 1].form if number else ""
        return number > 1 and before not in grammar.PREPOSITIONS and before != "to"
    if form == "since" and number == len(words) - 1:
        return False  # right before a date: "since April 2017"
    if form in ("before", "after", "since", "until"):
        return not _is_preposition(words, number, closed=closed)
    if form == "as":  # "as she walked" opens a clause, "as attorney general" does not
        following = words[number + 1].form if number + 1 < len(words) else ""
        return following in SUBJECT_OPENS
    return form in BORDERS
