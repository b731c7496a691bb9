"""Pieces that rules of several subjects share, and what their named groups say."""

from articles.extraction.times.lexicon import LATE_WORDS, MIDDLE_WORDS, PARTS_OF_DAY
from articles.extraction.times.rule import Groups

PHASE = r"(?:(?P<phase>{PHASE}){S}?)?"  # "early", "mid-", "the end of"
COUNT = r"(?P<count>an?|{VAGUE}|{NUM})"
MODIFIED = r"(?:(?P<modifier>{MODIFIER}){S})?"
WHICH_ONE = {
    "last": "last", "past": "last", "this past": "last", "the past": "last", "the last": "last",
    "next": "next", "coming": "coming", "this coming": "coming", "the coming": "coming",
    "this": "this", "the following": "following", "the next": "following",
    "the previous": "previous", "the preceding": "previous", "that": "that",
    "that same": "that", "the same": "that",
}  # fmt: skip


def words_of(text: str | None) -> str:
    """Lower case, single blanks."""
    return " ".join((text or "").lower().split())


def phase_of(groups: Groups) -> str:
    """The TIMEX3 modifier of "early", "mid-", "late" and the like in the group ``phase``."""
    words = words_of((groups.get("phase") or "").replace("-", " ")).split()
    if not words:
        return ""
    if any(word in LATE_WORDS for word in words):
        return "END"
    return "MID" if any(word in MIDDLE_WORDS for word in words) else "START"


def which_of(groups: Groups) -> str:
    """ "last", "next", "this", … from the group ``which``."""
    return WHICH_ONE.get(words_of(groups.get("which")), "")


def part_of(groups: Groups) -> str:
    """The TIMEX3 letters of the part of day in the group ``part``."""
    return PARTS_OF_DAY.get(words_of(groups.get("part")).removesuffix("s"), "")


def one_of(*patterns: str) -> str:
    """A group in which any of the patterns may stand."""
    return f"(?:{'|'.join(patterns)})"
