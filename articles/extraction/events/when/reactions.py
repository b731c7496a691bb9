"""What is said of the news: to which kind of event a statement answers.

"The mayor called the suit political" tells neither day nor place. It was said between
what it answers to and publication, and that is all that may be claimed.
"""

import re

from articles.extraction.events.language.words import Line
from articles.extraction.events.what.predicates import Predicate
from articles.extraction.values import EventType

ANY = frozenset(EventType) - {EventType.STATEMENT, EventType.SPEECH, EventType.OTHER}
# Nouns by which an answer names what it is about.
ABOUT: dict[str, frozenset[EventType]] = {
    "suit|suits|lawsuits?|complaint|filing|appeal|legal challenge|litigation": frozenset(
        [EventType.LAWSUIT]
    ),
    "ruling|decision|injunction|verdict|opinion|acquittal|dismissal": frozenset([EventType.RULING]),
    "outcome|result|victory|defeat": frozenset([EventType.RULING, EventType.LEGISLATION]),
    "bill|law|ordinance|measure|resolution|vote|passage|legislation|veto|act": frozenset(
        [EventType.LEGISLATION]
    ),
    "order|proclamation": frozenset([EventType.EXECUTIVE_ACTION, EventType.RULING]),
    "directive|memo|guidance|policy": frozenset([EventType.DIRECTIVE]),
    "rules?|regulations?": frozenset(
        [EventType.DIRECTIVE, EventType.EXECUTIVE_ACTION, EventType.LEGISLATION]
    ),
    "letters?|notices?|warning": frozenset([EventType.LETTER]),
    "subpoenas?": frozenset([EventType.SUBPOENA]),
    "arrests?|raids?|sweep|operation|release|deportation": frozenset([EventType.ENFORCEMENT]),
    "protests?|rally|march": frozenset([EventType.PROTEST]),
    "report|study|findings|list": frozenset([EventType.REPORT]),
    "conditions?|cuts?|funding|grants?": frozenset([EventType.FUNDING_CONDITION]),
    "outcome|results?|defeat|victory|change|reversal|shift|agreement|deal|announcement|move|action|news|plan|threats?|attacks?"
    "|accusations?|claims?|crackdown": ANY,
    "remarks|speech|comments|statement|tweets?": frozenset([EventType.STATEMENT, EventType.SPEECH]),
}
NAMED = re.compile("|".join(rf"(?P<g{at}>\b(?:{words})\b)" for at, words in enumerate(ABOUT)))
DEFINITE = r"(?:the|this|that|its|his|her|their|such a|[\w-]+'s|[\w-]+s')"
# "Called the ruling a victory", "welcomed the court's decision".
WORD = r"(?:\s+(?!(?:in|at|on|during|by|with|after|before|as|and|but)\b)[\w'-]+)"
JUDGED = re.compile(rf"\s+(?:that )?{DEFINITE}{WORD}{{0,4}}?\s+(?={NAMED.pattern})")
# "Said after the filing", "said during the debate", "in response to the letter".
OCCASION = re.compile(
    rf"\b(?:after|following|during|in (?:response|reaction|reply) to|reacting to|responding to"
    rf"|about|accompanied|commenting on)"
    rf"\s+{DEFINITE}(?:\s+[\w'-]+){{0,3}}?\s+(?={NAMED.pattern})"
)
BY_NUMBER = re.compile(r"\s+(?:[shar]\.?b\.?|(?:senate|house|assembly) bill|measure|prop\w*) \d")
ANSWERED = re.compile(
    r"\b(?:fired back|shot back|hit back|pushed back|responded|countered|reacted|in response"
    r"|in reaction|in reply|issued (?:this|the following) (?:statement|reaction|response)"
    r"|(?:gave|offered|delivered|had) (?:\w+ ){0,4}(?:answer|response|rebuke|rebuttal|retort|reply)"
    r"|(?:promis|vow|pledg)ed (?:an? (?:\w+ )?appeal|to (?:appeal|fight|challenge|sue)))\b"
)
JUDGING = frozenset(
    "called call calls calling cheered cheers hailed hails hailing applauded applauds praised"
    " praises welcomed welcomes welcoming condemned condemns condemning slammed slams blasted"
    " blasts denounced denounces criticized criticizes criticised dismissed decried decries"
    " lamented defended defends celebrated celebrates described describes praising denouncing"
    " blasting criticizing lauded commended mocked attacked opposed backed disputed".split()
)
DREW = frozenset(
    "drew draws met earned won elicited brought provoked ran faced encountered".split()
)
BESIDE = (" by ", " of ", " in ")  # what goes on with the noun behind its day
BREAK = re.compile(r"[,;:]|\b(?:in|at|during|saying|as|on)\b(?! (?:\w+day|[a-z]+\.? \d))")
LONGEST = 110  # characters after the verb in which the occasion is named


def answered_by(line: Line, predicate: Predicate) -> frozenset[EventType]:
    """The types of event that a statement may answer to; empty if it names none."""
    end = min(line.end, predicate.head.end + LONGEST)
    if predicate.head.form in DREW and predicate.rule.roles[1] == "speaker":
        return _answered_to(line, predicate)
    if predicate.head.form in JUDGING:
        if judged := JUDGED.match(line.flat, predicate.head.end, end):
            return _kind(line, judged.end())
        if BY_NUMBER.match(line.flat, predicate.head.end, end):
            return frozenset([EventType.LEGISLATION])
    start = max(line.start, predicate.subject_start)
    occasion = OCCASION.search(line.flat, predicate.head.end, end) or OCCASION.search(
        line.flat, start, predicate.start
    )
    if occasion:
        return _kind(line, occasion.end())
    if ANSWERED.search(line.flat, predicate.start, end):
        return ANY
    return frozenset()


def dates_what_is_judged(line: Line, predicate: Predicate, start: int, end: int) -> bool:
    """ "Welcomed the adoption Thursday by the council": perhaps only the day of the vote.

    The date phrase stands from ``start`` to ``end``.
    """
    if predicate.rule.type is not EventType.STATEMENT or predicate.head.form not in JUDGING:
        return False
    judged = JUDGED.match(line.flat, predicate.head.end, start)
    if judged is None or BREAK.search(line.flat, judged.end(), start):
        return False
    return " of " in line.flat[judged.end() : start] or line.flat.startswith(BESIDE, end)


def _answered_to(line: Line, predicate: Predicate) -> frozenset[EventType]:
    """ "The vote drew criticism from": what the criticism answers to stands before."""
    named = NAMED.search(line.flat, predicate.subject_start, predicate.start)
    return _kind(line, named.start()) if named else ANY


def _kind(line: Line, at: int) -> frozenset[EventType]:
    found = NAMED.match(line.flat, at)
    if found is None or found.lastgroup is None:
        return frozenset()
    return list(ABOUT.values())[int(found.lastgroup[1:])]
