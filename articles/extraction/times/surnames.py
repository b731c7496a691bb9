"""Months and Easter as a surname in a text: "Theresa May", and then "May's party"."""

import re

from articles.extraction.times.guards import word_before
from articles.extraction.times.meanings.calendar import MonthName
from articles.extraction.times.scan import Found

NAMED = re.compile(
    r"\b(?:Theresa|Elaine|Rollo|James|John|Mary|Robert|Brian|Fredric|Prime Minister|Mrs?\.?|Ms\.?"
    r"|Sen\.|Rep\.|Gov\.|Dr\.|Judge|Justice|Sheriff|Mayor|Officer|Minister|Secretary|Attorney) "
    r"(May|March|April|June|August)\b(?!,? \d)"
)
# "Sheriff Jeff Easter": behind a first name; not "Last Easter", "Happy Easter"
EASTER = re.compile(
    r"\b(?!(?:Happy|Last|Next|This|The|On|At|By|Since|Until|Before|After|During|For|Orthodox"
    r"|Western|In|And|But|Each|Every|White|House|Annual)\b)[A-Z][a-z]+ Easter\b"
    r"(?! (?:Sunday|Monday|Egg|weekend|[Hh]oliday|[Ss]ervice|[Mm]ass|[Rr]ecess))"
)
SURNAMES = ("may", "march", "april", "june", "august")
LENGTHS = frozenset(map(len, SURNAMES))
# Before a month even where a person has its name.
SURELY = ("in", "since", "until", "last", "next", "this", "early", "late", "mid", "mid-")


def no_surnames(folded: str, found: list[Found]) -> list[Found]:
    """The finds without bare months, and Easter, that are a surname in this text."""
    if "Easter" in folded and EASTER.search(folded):
        found = [item for item in found if folded[item.start : item.end] != "Easter"]
    doubted = [
        item
        for item in found
        if isinstance(item.meaning, MonthName)
        and item.end - item.start in LENGTHS
        and folded[item.start : item.end].lower() in SURNAMES
        and word_before(folded, item.start) not in SURELY
    ]
    if not doubted:  # as mostly
        return found
    surnames = {match[1].lower() for match in NAMED.finditer(folded)}
    dropped = {item.start for item in doubted if folded[item.start : item.end].lower() in surnames}
    return [item for item in found if item.start not in dropped]
