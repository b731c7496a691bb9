"""Where a thing was said: in a letter, a ruling, a lawsuit; and the occasions of speech."""

import re

from articles.extraction.events.lexicon.said import OCCASION
from articles.extraction.events.predicates import Predicate, Tense
from articles.extraction.events.rules import following
from articles.extraction.events.words import Line
from articles.extraction.values import EventType

SAID = frozenset([EventType.STATEMENT, EventType.SPEECH])
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
OCCASION_PATTERN = following(OCCASION)
UNNAMED = re.compile(
    r"\b(?:spokes(?:man|woman|person)|experts?|analysts?|critics|observers|sources?)\b"
)


def type_of(line: Line, predicate: Predicate) -> EventType:
    """The type of an event, where a verb of saying only tells what a letter or a suit says."""
    if predicate.rule.type not in SAID or predicate.tense is Tense.NOUN:
        return predicate.rule.type
    end = min(line.end, predicate.head.end + 90)
    before = SOURCE.search(line.flat, predicate.subject_start, predicate.start)
    found = before or SOURCE.search(line.flat, predicate.head.end, end)
    return SOURCES[found.group("what")] if found else predicate.rule.type


def has_occasion(line: Line, predicate: Predicate) -> bool:
    """Whether a named public act is the occasion: "said in a statement", "told reporters"."""
    end = min(line.end, predicate.head.end + 200)
    found = OCCASION_PATTERN.search(line.flat, predicate.head.end, end)
    return found is not None and not UNNAMED.search(line.flat, line.start, line.end)
