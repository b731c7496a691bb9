"""Titles of events: the clause itself, cut to a headline that stands alone."""

import re

from articles.extraction.events.parties import Parties
from articles.extraction.events.predicates import Predicate
from articles.extraction.events.verb_groups import Tense
from articles.extraction.events.words import Line
from articles.extraction.values import TimeExpression

MOST_WORDS = 12
CUT = re.compile(
    r"\s*(?:[;:—“”\"(]|\s[–-]\s|,\s*(?:which|who|saying|after|while|as|but|and|the|a)\b|\b(?:after|because|while|when|saying|as)\b)"
)


def title(
    text: str, line: Line, predicate: Predicate, who: Parties, times: list[TimeExpression]
) -> str:
    """A title of at most about twelve words in the words of the clause, with names for pronouns."""
    if predicate.tense is Tense.NOUN:
        raw_start = predicate.subject_start
        subject = ""
    else:
        raw_start = predicate.start
        subject = who.subject or text[predicate.subject_start : predicate.start]
    cut = CUT.search(text, predicate.end, line.end)
    body = _without(text, raw_start, cut.start() if cut else line.end, times)
    words = " ".join((_short(subject) + " " + body).split())
    words = re.sub(r"\s+([,.])", r"\1", words).strip(" ,.;:–—-\"'“”")
    parts = words.split(" ")
    if len(parts) > MOST_WORDS:
        words = " ".join(parts[:MOST_WORDS]).rstrip(" ,.;")
        words = re.sub(
            r"(?:\s(?:the|a|an|of|in|on|to|for|and|or|with|by|from|its|their|his|her|that))+$",
            "",
            words,
        )
    return words[:1].upper() + words[1:]


def _short(name: str) -> str:
    return name.strip().removeprefix("U.S. ").removeprefix("State of ").strip(" ,")


def _without(text: str, start: int, end: int, times: list[TimeExpression]) -> str:
    """A stretch of text without its date phrases."""
    parts: list[str] = []
    at = start
    for time in times:
        if start <= time.start and time.end <= end:
            parts.append(re.sub(r"\s(?:on|in|late|early)\s*$", " ", text[at : time.start]))
            at = time.end
    parts.append(text[at:end])
    return " ".join(parts)
