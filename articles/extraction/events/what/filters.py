"""What reads like an event but is a policy, a habit or the frame of another event."""

import re

from articles.extraction.events import furniture
from articles.extraction.events.drafts import Draft
from articles.extraction.events.kinds import PLAIN_SURE, SAID
from articles.extraction.events.language import grammar, mood
from articles.extraction.events.language.verb_groups import Tense
from articles.extraction.events.language.words import Line
from articles.extraction.events.what.predicates import BENCH, Predicate
from articles.extraction.events.what.undone import is_undone, is_who_was_elected
from articles.extraction.values import EventStatus, EventType

LASTING = frozenset([EventType.LEGISLATION, EventType.DIRECTIVE, EventType.EXECUTIVE_ACTION])
# "Some cities have passed local laws": many acts of many years.
PLURAL_LAWS = re.compile(
    r"(?:\s+(?!two\b|three\b|four\b|\d)[\w'-]+){0,3}?\s+(?:laws|ordinances|policies|measures"
    r"|statutes|protections|regulations|resolutions|restrictions|rules)\b"
)
# "as the agency has done in the past": a habit.
HABIT = re.compile(
    r"\b(?:in the past|over the years|for (?:years|decades)|from time to time|on a regular basis"
    r"|routinely|regularly|often|frequently|usually|typically|generally"
    r"|(?:every|each) (?:day|week|month|year))\b"
)
FOR_YEARS = re.compile(
    r"\W*(?:but )?(?:over the (?:past|last) (?:\w+ )?(?:decades?|years)|for (?:years|decades))\b,? "
)
# "Holds 900 people on a typical Monday": of no Monday.
TYPICAL = re.compile(r"\bon (?:a|an|any) (?:typical|given|normal|average|usual) ")
MANY = frozenset([Tense.PERFECT, Tense.PLUPERFECT, Tense.PRESENT, Tense.GERUND, Tense.PARTICIPLE])
# "Of the people arrested, 200 had been convicted": the arrests are told elsewhere.
OF_THOSE = re.compile(r"\W*of (?:the|those|these) (?:[\w-]+ ){0,3}(?:who (?:were|had been) )?$")
# "Many who backed it", "anyone who ignores a subpoena".
WHOEVER = re.compile(r"\b(?:(?:many|those|anyone|anybody|everyone) (?:who|that)|whoever)\s+$")
GENERIC = re.compile(r"\b(?:whoever|anyone|anybody|if|can|may|could|would|might)\b")
# "Of those arrested 200 had been convicted": what people are, of many years.
CONVICTED = grammar.these("convicted charged accused sentenced wanted")
MANY_PEOPLE = re.compile(
    r"\b(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty"
    r"|dozens|hundreds|thousands|most|many|some|half|people|immigrants|inmates|those)"
    r"(?: of (?:them|those|the \w+))?\s*$"
)
# "Cutting funds to any city would be unfair": nobody cut them.
WOULD_BE = re.compile(r"[^,;:]{0,60}? (?:would|could|might|may|should|will|can|is) (?!not been)")
# "The senator, who sponsored the bill, added": who he is.
SPONSOR = grammar.these("sponsored authored co-sponsored cosponsored championed wrote drafted")
# "Those arrested must prove it".
THOSE = grammar.these("those anyone anybody everyone persons somebody someone")
# "Groups opposed to the law denounced it": how they think, not what they did.
OPPOSED = re.compile(r"opposed to\b")
# "Two women named Lee": their name.
BY_NAME = re.compile(
    r"\b(?:m[ae]n|wom[ae]n|boys?|girls?|persons?|people|students?|immigrants?|officers?|father|mother"
    r"|teens?|driver|worker|lawyer|company|group|town|victim|suspect)\s+$"
)
# "A previous post said": what it said is taken back, and no saying of the news.
EARLIER_POST = re.compile(
    r"\b(?:earlier|previous|original) (?:post|story|report|article|version|tweet|item|update"
    r"|headline|caption|alert)s?(?: of this \w+)?\s+$"
)
# "Granted the request, which forced the sheriff to stop": what came of it is no act besides.
LED_TO = re.compile(
    r"\b(?:which|that) (?:\w+ )?(?:forced|led|prompted|caused|obliged|compelled|required)"
    r" [^,;:]{2,60}\bto $"
)
# "On what they called future operations", "what has been reported": no saying of its own.
WHAT = re.compile(r"\bwhat (?:[\w'.-]+ ){0,4}$")
# "The office, asked about the memo, declined": it was asked.
ASKED = re.compile(r", (?:when )?$")
ASKING = grammar.these("asked pressed questioned contacted reached")
# "An order that told agencies not to ask": what it says is no instruction besides.
OF_A_LAW = re.compile(
    r"\b(?:order|ordinance|law|bill|measure|resolution|statute|act|proclamation|rules?|agreement"
    r"|contract|program)\b"
    r"[^;:]{0,60}?\b(?:that|which) $"
)
POSE = re.compile(
    r"[^;:]{0,90}\b(?:shows|holds|displays|poses|smiles|gestures|listens|waves|looks on|reacts)\b"
    r"[^;:]{0,90}\b(?:during|at) (?:a|the|his|her) (?:\w+ )?$"
)
FILE = re.compile(r"\bfile (?:photo|photograph|image|picture)\b|^\W*file\b")
# "After he was sworn in, the president revoked it": told only to say when.
SUBORDINATE = grammar.these("after before when since once as while")
BEFORE_AFTER = grammar.these("after before since once")
WEAK = frozenset([EventType.OTHER, EventType.STATEMENT, EventType.SPEECH])
# "Arrivals have dropped since June": how things go, and no event of a day.
TRENDS = grammar.these(
    "dropped fallen risen grown declined increased doubled tripled soared reached"
)
LED = frozenset([EventType.DIRECTIVE, EventType.ENFORCEMENT, EventType.OTHER])
# "Only because the agency has lodged a detainer", "those for whom it has issued one".
REASONS = grammar.these("because if when where whom whose which whenever once")
US = grammar.these("i we you")
HABIT_REACH = 60
CASE_REACH = 16  # words between "for whom" and what was done
FRAME_REACH = 60  # characters between "announced" and what was announced
STRONG = frozenset(
    [
        EventType.LAWSUIT,
        EventType.RULING,
        EventType.LETTER,
        EventType.SUBPOENA,
        EventType.LEGISLATION,
        EventType.ENFORCEMENT,
        EventType.REPORT,
        EventType.PROGRAM_SUSPENSION,
    ]
)


def is_general(line: Line, predicate: Predicate, *, dated: bool) -> bool:
    """Whether words without a date tell of what is done again and again, or by many."""
    undone = is_undone(line, predicate)
    trend = predicate.tense is Tense.PERFECT and predicate.head.form in TRENDS
    undone = undone or (trend and predicate.rule.sure < PLAIN_SURE)
    undone = undone or _is_no_saying(line, predicate) or _is_own_decision(line, predicate)
    undone = undone or TYPICAL.search(line.flat, predicate.head.end, line.end) is not None
    undone = undone or _is_content(line, predicate, dated=dated)
    if undone or _is_asked(line) or _counts_some(line, predicate):
        return True
    if dated or predicate.status is not EventStatus.OCCURRED:
        return False
    reach = min(line.end, predicate.head.end + HABIT_REACH)
    described = _tells_who(line, predicate) or _is_of_whoever(line, predicate)
    described = described or _is_case(line, predicate)
    habit = HABIT.search(line.flat, predicate.start, reach)
    if described or habit or FOR_YEARS.match(line.flat, line.start, predicate.start):
        return True
    if _is_any_such(line, predicate):
        return True
    many = predicate.relative or predicate.tense in MANY
    if predicate.rule.type not in LASTING or not many:
        return False
    return PLURAL_LAWS.match(line.flat, predicate.head.end, line.end) is not None


def _is_no_saying(line: Line, predicate: Predicate) -> bool:
    """ "What they called a raid", "the office, asked about it, declined", "those opposed to it"."""
    before = line.flat[max(line.start, predicate.start - 60) : predicate.start]
    bare = predicate.start == predicate.head.start
    named = bare and predicate.head.form == "named" and BY_NAME.search(before)
    if named or is_who_was_elected(line, predicate):
        return True
    if predicate.rule.type in SAID and EARLIER_POST.search(before):
        return True
    if predicate.tense is Tense.PAST and not predicate.passive:
        if predicate.start == predicate.head.start and OPPOSED.match(line.flat, predicate.start):
            return True
        if predicate.head.form in ASKING and predicate.rule.type in SAID and ASKED.search(before):
            return True
    if predicate.passive and mood.CAME_TO_NOTHING.match(line.flat, predicate.head.end, line.end):
        return True
    return predicate.rule.type in SAID and WHAT.search(before) is not None


def _is_own_decision(line: Line, predicate: Predicate) -> bool:
    """ "On Tuesday the mayor stood by her decision": hers, and no court's."""
    if predicate.rule.type is not EventType.RULING or predicate.head.form != "decision":
        return False
    at = line.index(predicate.start)
    own = at > 0 and line.words[at - 1].form in ("his", "her", "their")
    return own and not line.judges and BENCH.search(line.flat, line.start, line.end) is None


def _tells_who(line: Line, predicate: Predicate) -> bool:
    """ "Who sponsored the bill", "those arrested", "cutting funds would be unfair": no act."""
    if predicate.relative and predicate.head.form in SPONSOR:
        return predicate.rule.type is EventType.LEGISLATION
    if predicate.tense is Tense.GERUND:
        return WOULD_BE.match(line.flat, predicate.head.end, line.end) is not None
    at = line.index(predicate.start)
    bare = predicate.start == predicate.head.start and at > 0
    return (
        bare and predicate.rule.type is EventType.ENFORCEMENT and line.words[at - 1].form in THOSE
    )


def _is_content(line: Line, predicate: Predicate, *, dated: bool) -> bool:
    """Whether an instruction without a day is only what a law or an order says."""
    if dated or predicate.rule.type is not EventType.DIRECTIVE or not predicate.relative:
        return False
    start = max(line.start, predicate.start - 90)
    return OF_A_LAW.search(line.flat, start, predicate.start) is not None


def is_only_a_time(line: Line, predicate: Predicate, *, dated: bool) -> bool:
    """ "Soon after he was sworn in, the president revoked it": only the revoking is news."""
    if dated or predicate.rule.type not in WEAK or predicate.tense is Tense.NOUN:
        return False
    at = line.index(predicate.subject_start)
    opens = SUBORDINATE if predicate.rule.type is EventType.OTHER else BEFORE_AFTER
    return at > 0 and line.words[at - 1].form in opens


def is_of_picture(line: Line, predicate: Predicate) -> bool:
    """What only tells where a picture was taken: "holds the law during a news conference".

    Nothing at all is news in "In this 2017 file photo, the governor speaks".
    """
    if predicate.rule.type not in SAID:
        return False
    if furniture.is_caption(line) and FILE.search(line.flat, line.start, line.end):
        return True
    if predicate.tense is not Tense.NOUN:
        return False
    return (
        furniture.is_caption(line) or POSE.match(line.flat, line.start, predicate.start) is not None
    )


def _is_any_such(line: Line, predicate: Predicate) -> bool:
    """ "Many who backed it", "whoever ignores a subpoena can be fined": none of any day."""
    if predicate.tense is not Tense.NOUN:
        start = max(line.start, predicate.start - 20)
        return WHOEVER.search(line.flat, start, predicate.start) is not None
    at = line.index(predicate.start)
    indefinite = at > 0 and line.words[at - 1].form in ("a", "an", "any")
    return indefinite and GENERIC.search(line.flat, line.start, line.end) is not None


def _is_of_whoever(line: Line, predicate: Predicate) -> bool:
    """ "An injunction requested by the cities", "200 of them had been convicted": no event."""
    many = predicate.passive and predicate.tense in MANY and predicate.head.form in CONVICTED
    if many and MANY_PEOPLE.search(line.flat, predicate.subject_start, predicate.start):
        return True
    if predicate.tense is not Tense.PARTICIPLE:
        return False
    asked = predicate.head.form in ("requested", "sought")
    return asked or predicate.rule.type is EventType.ENFORCEMENT


def _counts_some(line: Line, predicate: Predicate) -> bool:
    return OF_THOSE.match(line.flat, line.start, predicate.head.start) is not None


def _is_case(line: Line, predicate: Predicate) -> bool:
    """ "Held only because the agency has lodged a detainer": any such case, not one arrest."""
    if predicate.rule.type is not EventType.ENFORCEMENT or predicate.tense is not Tense.PERFECT:
        return False
    words = line.between(line.start, predicate.start)[-CASE_REACH:]
    return any(word.form in REASONS for word in words)


def _is_asked(line: Line) -> bool:
    """ "Will the president cut off the money?" is a question, not news."""
    return line.flat[line.start : line.end].rstrip().endswith("?")


def is_of_us(line: Line, predicate: Predicate) -> bool:
    """ "We are going back", "grants they received": no party of the news does it."""
    plain = predicate.rule.type is EventType.OTHER and predicate.rule.sure < PLAIN_SURE
    if predicate.tense in (Tense.NOUN, Tense.GERUND, Tense.INFINITIVE) or predicate.passive:
        return False
    at = line.index(predicate.start)
    before = line.words[at - 1].form if at else ""
    if before in US:
        return plain or predicate.rule.type in SAID
    things = any(word.form in ("that", "which") for word in line.words[max(0, at - 2) : at])
    return plain and predicate.relative and things


def is_result(line: Line, predicate: Predicate) -> bool:
    """ "Vetoed it, leaving it no chance": what a plain doing came to is no event of its own."""
    if predicate.tense is Tense.INFINITIVE and predicate.rule.type in LED:
        start = max(line.start, predicate.start - 90)
        return LED_TO.search(line.flat, start, predicate.start) is not None
    if predicate.tense is not Tense.GERUND or predicate.rule.sure >= PLAIN_SURE:
        return False
    at = line.index(predicate.start)
    return predicate.rule.type is EventType.OTHER and at > 0 and line.words[at - 1].form == ","


def is_aside(predicate: Predicate, rivals: list[Predicate]) -> bool:
    """ "Launched an inquiry into practices he claims put lives at risk": no claim is dated."""
    return any(one.tense is Tense.PAST and one.start < predicate.start for one in rivals)


def without_frames(drafts: list[Draft]) -> list[Draft]:
    """Without the announcing of a thing done: "officials announced they have filed a suit"."""
    return [
        draft
        for draft in drafts
        if not any(_frames(draft, other) for other in drafts if other is not draft)
    ]


def _frames(draft: Draft, other: Draft) -> bool:
    """Whether a draft only announces what the other tells as done."""
    between = other.predicate.start - draft.predicate.head.end
    return (
        draft.type in SAID
        and draft.predicate.head.form in grammar.ANNOUNCING
        and other.type in STRONG
        and other.status is EventStatus.OCCURRED
        and 0 <= between <= FRAME_REACH
        and not other.dating.direct
        and other.predicate.tense in (Tense.PERFECT, Tense.PLUPERFECT, Tense.PAST)
    )
