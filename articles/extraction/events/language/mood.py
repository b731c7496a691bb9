"""Whether it happened: conditions, denials, and the verbs that govern an infinitive."""

import re
from itertools import pairwise

from articles.extraction.events.language import grammar
from articles.extraction.events.language.words import Line
from articles.extraction.values import EventStatus

# Words before "to", how many words may stand between, and what they make of the verb after it.
GOVERNORS = (
    (grammar.CAUSED_TO, 4, EventStatus.OCCURRED),
    (grammar.OCCURRED_TO, 1, EventStatus.OCCURRED),
    (grammar.SCHEDULED_TO, 1, EventStatus.SCHEDULED),
    (grammar.THREATENED_TO, 4, EventStatus.THREATENED),
    (grammar.NEGATED_TO, 4, EventStatus.NEGATED),
    (grammar.PROPOSED_TO, 7, EventStatus.PROPOSED),
)
DENIALS = frozenset("denied denies denying disputed disputes rejected".split())
# "Rumors that agents had raided a school", "the false report that they came".
UNTRUE = frozenset("rumor rumors rumour rumours hoax false bogus untrue unfounded".split())
# After these a bare form is an infinitive: "let the state cut off money".
CAUSATIVE = frozenset(["let", "lets", "letting", "make", "makes", "help", "helps", "to"])
# "Wants the order declared unlawful": wished, not done.
WISHES = frozenset("want wants wanted wanting seek seeks sought have see".split())
DEFINITE = frozenset("the this that those these its his her their it them him".split())
WISH_REACH = 9  # words between the wish and its participle
# What a word before a noun makes of it: "a possible lawsuit", "no ruling".
BEFORE_NOUN = (
    (
        frozenset(["no", "not", "without", "never", "neither", "didn't", "hasn't"]),
        EventStatus.NEGATED,
    ),
    (grammar.THREATENED_TO | {"face", "possible", "potential"}, EventStatus.THREATENED),
    (
        frozenset("if would could might may any future should suppose supposing imagine".split()),
        EventStatus.HYPOTHETICAL,
    ),
    (frozenset(["will", "upcoming", "scheduled", "set", "expected"]), EventStatus.SCHEDULED),
    (
        frozenset(["plan", "plans", "planned", "planning", "proposed", "considering", "seeking"]),
        EventStatus.PROPOSED,
    ),
)
# "Suppose he signed it", "imagine the judge barred it".
CONDITIONS = frozenset(
    "if unless whether suppose supposing imagine assuming lest whenever provided".split()
)
# "Nor has the department sued the city".
INVERTING = frozenset(["nor", "neither", "never", "once", "time", "point"])
INVERTED_REACH = 9  # words of the subject after "nor has"
# "A rally announced for noon never materialized".
CAME_TO_NOTHING = re.compile(
    r"[^;:]{0,90}?\b(?:never (?:materiali[sz]ed|happened|took place|occurred"
    r"|came (?:about|off|to pass))"
    r"|(?:did not|didn't) (?:materiali[sz]e|happen|take place|occur|come (?:about|off|to pass)))\b"
)
# "A lawsuit that the board is to file", "the suit the city will bring".
TO_COME = re.compile(
    r"(?: [\w'-]+){0,3}? (?:that |which )?(?:[\w'.-]+ ){1,7}"
    r"(?:is|are|was|were|will|plans?|intends?|means?|hopes?)"
    r"(?: now| soon| still)? (?:to )?(?:file|bring|lodge|submit|take)\b"
)
TO_BE = frozenset(["is", "are", "was", "were"])
PUT_OFF = frozenset(["called", "was", "were", "been"])
PLANNED = frozenset(["expected", "planned", "scheduled", "set", "slated", "due", "likely"])
# "Became the third city to sue": it did.
RANKS = frozenset(["first", "second", "third", "fourth", "fifth", "latest", "newest", "only"])
BECAME = frozenset(["become", "became", "becomes", "becoming", "making", "was", "is"])
RANK_REACH = 4  # words between the rank and "to"
# A noun is not governed from beyond one of these: "promised … to comply with an order".
KEEPS_APART = grammar.PREPOSITIONS - {"of", "for", "over", "without"}
SUBJECTS = frozenset(["the", "it", "he", "she", "they", "we", "i", "you", "this", "that", "his"])
NOBODY = frozenset(["nobody", "nobody's", "none", "no", "neither"])
WHERE = frozenset(["in", "of", "at", "from"])
NEGATIVE_REACH = 9  # words before the verb
HARDLY = frozenset(["little", "few"])  # "very little of it became law", not "a few were held"
# Without one of these there is no condition, no denial, and no subject that denies.
CONDITIONAL = CONDITIONS | {"had"}
DENIED = DENIALS | UNTRUE
DENYING = NOBODY | HARDLY | INVERTING | {"one"}
CLAUSE_OPENS = frozenset([",", "that", "which", "who"])
CLAUSE_ENDS = CLAUSE_OPENS | KEEPS_APART


def is_denied(line: Line, first: int) -> bool:
    """Whether somebody denies what the clause says: "denied that it had booked hotels"."""
    if "that" not in line.letters or DENIED.isdisjoint(line.letters):
        return False
    words = [word.form for word in line.words[max(0, first - 9) : first]]
    if "that" not in words:
        return False
    return any(form in DENIALS or form in UNTRUE for form in words[: words.index("that")])


def is_rumored(line: Line, first: int) -> bool:
    """Whether a clause is only the content of a rumor: "the false report that agents came"."""
    if UNTRUE.isdisjoint(line.letters):
        return False
    words = [word.form for word in line.words[max(0, first - 9) : first]]
    return "that" in words and any(form in UNTRUE for form in words[: words.index("that")])


def is_wished(line: Line, first: int) -> bool:
    """ "Wants the order declared unlawful", "asked to have the law struck down": not done."""
    if WISHES.isdisjoint(line.letters):
        return False
    words = line.words
    for number in range(first - 2, max(-1, first - WISH_REACH), -1):
        form = words[number].form
        if form in grammar.STRONG_SIGNS or form in (",", "and", "that", "who", "which", "was"):
            return False
        if form in WISHES:
            led = number > 0 and words[number - 1].form == "to"
            return led if form in ("have", "see") else words[number + 1].form in DEFINITE
        if form in grammar.AUXILIARIES:
            return False
    return False


def is_causative(line: Line, first: int) -> bool:
    """Whether "let", "make" or "to" a few words before takes the bare form after it."""
    if CAUSATIVE.isdisjoint(line.letters):
        return False
    for word in reversed(line.words[max(0, first - 5) : first]):
        if word.form in grammar.STRONG_SIGNS or word.form == ",":
            return False
        if word.form in CAUSATIVE:
            return True
    return False


def negate(status: EventStatus | None, negated: bool) -> EventStatus | None:
    """The status of a clause with a negation in it."""
    if not negated or status is None:
        return status
    return EventStatus.NEGATED


def is_condition(line: Line, first: int) -> bool:
    """Whether "if", "unless" or "whether" opens the clause that holds the verb."""
    if CONDITIONAL.isdisjoint(line.letters):
        return False
    words = line.words
    for number in range(first - 1, max(-1, first - 10), -1):
        word = words[number]
        if word.form in CONDITIONS:
            return True
        if word.form == "had" and number + 1 < first and _opens_clause(line, number):
            return True
        if word.form == "that" and number and words[number - 1].form in CONDITIONS:
            return True  # "imagine that the judge blocked it"
        if word.form in grammar.STRONG_SIGNS or word.form in (",", "that", "which", "who"):
            return False
    return False


def _opens_clause(line: Line, number: int) -> bool:
    """ "Had the judge blocked it, the state would have sued": "had" before its subject."""
    before = line.words[number - 1].form if number else ""
    opens = not before or before in grammar.STRONG_SIGNS or before in (",", "and", "but")
    following = line.words[number + 1].form
    return opens and (not before or following in SUBJECTS)


def has_negative_subject(line: Line, first: int) -> bool:
    """ "Nobody was arrested", "no arrests were made", "nor has it sued": the subject denies it.

    Between it and the verb may stand where: "none of the cities in Oregon sued".
    """
    if DENYING.isdisjoint(line.letters):
        return False
    if _is_inverted(line, first):
        return True
    behind = False  # whether a preposition stands between
    for number in range(first - 1, max(-1, first - NEGATIVE_REACH), -1):
        form = line.words[number].form
        before = line.words[number - 1].form if number else ""
        if is_nobody(line, number) or (form == "one" and before == "not"):
            return before not in grammar.PREPOSITIONS
        if form in HARDLY and not behind and before in ("", "very", "but", "and"):
            return True
        if form == "of" and line.words[number + 1].form in ("it", "them", "those", "these"):
            continue  # "little of it", "none of them"
        if form in WHERE:
            behind = True
        elif form in CLAUSE_OPENS or form in grammar.STRONG_SIGNS or form in grammar.PREPOSITIONS:
            return False
    return False


def is_nobody(line: Line, number: int) -> bool:
    """ "Nobody", "no judge"; not "no fewer than nine" and "No. 12"."""
    form = line.words[number].form
    following = line.words[number + 1].form if number + 1 < len(line.words) else ""
    counts = following in ("fewer", "less", "more", "longer", ".") or following[:1].isdigit()
    return form in NOBODY and not counts


def _is_inverted(line: Line, first: int) -> bool:
    """ "Nor has the department sued", "at no point was she held": not, though far from the verb."""
    words = line.words
    for number in range(first - 2, max(-1, first - INVERTED_REACH), -1):
        form = words[number + 1].form
        if form == "," or form in grammar.STRONG_SIGNS:
            return False
        if words[number].form in INVERTING and form in grammar.AUXILIARIES:
            led = number == 0 or words[number].form in ("nor", "neither", "never")
            return led or words[number - 1].form in ("no", "not")
    return False


def after_to(line: Line, to: int) -> EventStatus | None:
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
        if form in RANKS and distance <= RANK_REACH:
            before = [one.form for one in line.words[max(0, to - distance - 4) : to - distance - 1]]
            return EventStatus.OCCURRED if any(one in BECAME for one in before) else None
        if form in grammar.STRONG_SIGNS or form in (",", "that", "which", "who", "and"):
            return None
    return None


def of_noun(line: Line, number: int) -> EventStatus:
    """A noun reports something that happened unless a word close by says otherwise."""
    after = [word.form for word in line.words[number + 1 : number + 5]]
    if any(one in TO_BE and two in PLANNED for one, two in pairwise(after)):
        return EventStatus.SCHEDULED  # "protests are expected on Monday"
    if any(
        one in PUT_OFF and two in ("off", "canceled", "cancelled") for one, two in pairwise(after)
    ):
        return EventStatus.NEGATED  # "the hearing was called off"
    head = line.words[number]
    if CAME_TO_NOTHING.match(line.flat, head.end, line.end):
        return EventStatus.NEGATED
    if TO_COME.match(line.flat, head.end, line.end):
        return EventStatus.SCHEDULED
    for at in range(number - 1, max(-1, number - 8), -1):
        word = line.words[at]
        if word.form == "no" and not is_nobody(line, at):
            continue  # "signed no fewer than nine bills"
        for words, status in BEFORE_NOUN:
            if word.form in words:
                return status
        if word.form in grammar.STRONG_SIGNS or word.form in CLAUSE_ENDS:
            break
    return EventStatus.OCCURRED
