"""Where in its sentence the object of a predicate and whoever did it may be named."""

import re
from functools import cache

from articles.extraction.events.language.verb_groups import Tense
from articles.extraction.events.language.words import Line
from articles.extraction.events.what.predicates import Predicate
from articles.extraction.values import EventType

STOP = re.compile(
    r"[:—]|;(?! (?:and )?(?:the|gov|mayor|sheriff|attorney|police|county|city|state)\b)"
    r"|\s[–-]\s|\b(?:over|after|because|which|who|whose|alleging|saying|arguing|claiming|seeking|while|when|"
    r"of (?:barring|blocking|denying|withholding|requiring|punishing|refusing|letting|keeping)"
    r"|before|until|unless|accusing|demanding|challenging|and \w{3,}ing|as|amid|despite|since)\b"
)
# "sued to block a policy that keeps the agency out", "wrote to the mayor that Oregon law ..."
OBJECT_STOPS = {
    "defendant": re.compile(STOP.pattern + r"|\b(?:that|under|to (?!the\b|an?\b))\b"),
    # "to four cities: Reno, Elko"
    "recipient": re.compile(STOP.pattern.replace("[:—]", "—", 1) + r"|\bthat\b"),
}
AGENT = re.compile(r"\b(?:by|from)\b")
AGENT_STOP = re.compile(
    r"[;:,—]|\b(?:against|over|after|that|which|who|on|despite|requiring|barring|ordering|directing"
    r"|telling|urging|landed|arrived|reached|to (?!the\b)|\w+s (?:that|the)|says|finds"
    r"|found|shows|accuses|accused|names|alleges|challenges|seeks|asks)\b"
)
# "the suit objects to a rule that bars agents from the airport": no suit from an airport
ANOTHER_VERB = re.compile(
    r"\b(?:that|which|who|to|bars?|blocks?|keeps?|stops?|prevents?|\w{3,}ing)\b"
)
# "In a letter sent in April, Roe demanded proof from Reno": no letter from Reno
MAIN_VERB = re.compile(r", (?!dated|signed|sent|filed|written|addressed|obtained)[^,]*? \w{3,}ed\b")
# "The suit, filed Monday, challenges a directive by": nobody filed it
OWN_VERB = re.compile(
    r"\b(?:challenges?|seeks?|asks?|accuses?|names?|alleges?|says?|argues?|objects?|targets?|claims?)\b"
)
LONGEST_OBJECT = 240


@cache
def _marker(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words})\b")


def object_region(line: Line, predicate: Predicate) -> tuple[int, int]:
    """Where the object of a predicate may be named."""
    start = predicate.head.end
    limit = min(line.end, start + LONGEST_OBJECT)
    marker = predicate.rule.marker
    if marker:
        found = _marker(marker).search(line.flat, start, limit)
        if not found:
            return (0, 0)
        start = found.end()
    # "told the mayor in a letter": the object stands inside the words of the rule
    inside = marker or predicate.rule.type is EventType.LETTER
    begin = start if inside else max(start, predicate.end)
    stop = OBJECT_STOPS.get(predicate.rule.roles[1], STOP).search(line.flat, begin, limit)
    return (start, stop.start() if stop else limit)


def agent_region(line: Line, predicate: Predicate) -> tuple[int, int]:
    """The words after "by" or "from", where a passive verb or a noun names who did it."""
    found = AGENT.search(line.flat, predicate.head.end, min(line.end, predicate.head.end + 120))
    if not found:
        return (0, 0)
    between = line.flat[predicate.head.end : found.start()]
    if predicate.tense is Tense.NOUN and ANOTHER_VERB.search(between):
        return (0, 0)
    if predicate.tense in (Tense.NOUN, Tense.PARTICIPLE) and MAIN_VERB.search(between):
        return (0, 0)
    if predicate.tense is Tense.PARTICIPLE and OWN_VERB.search(between):
        return (0, 0)
    stop = AGENT_STOP.search(line.flat, found.end(), line.end)
    return (found.end(), stop.start() if stop else line.end)
