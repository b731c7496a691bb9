"""Sentences that are not the story: captions, credits, donation lines, navigation."""

import re
from functools import lru_cache

from articles.extraction.events.language.words import Line

CAPTION = re.compile(
    r"\((?:file|photo|ap|reuters|afp|getty)\b[^)]*\)|/ ?(?:ap photo|reuters|afp|getty)|\bap "
    r"photo\b|getty images|\bphoto (?:by|credit|courtesy)\b|©|\bfile photo\b|\b(?:stands?"
    r"|listens?|looks on|walks?|speaks|gestures|poses|attends|holds? up|arrives|is seen|are "
    r"seen|pictured)\b.{0,200}(?:\b(?:19|20)\d\d\b|photo|/)"
)
BOILERPLATE = re.compile(
    r"\b(?:tax[- ]deductible|donat(?:e|ion)|your gift|subscribe|sign up|newsletter|all "
    r"rights reserved|contributed to this report|"
    r"follow (?:him|her|us) on|skip to|most viewed|read more|click here|advertisement"
    r"|copyright|terms of (?:use|service)|"
    r"privacy policy|share this|related:|associated press writers?|reporting by|editing by"
    r"|^published by [\w. ]{3,40}\||e-?mail (?:him|her|us) at|can be reached at)\b"
)


# A line that only says when the page was made or changed.
PAGE_DATE = re.compile(
    r"^\W*(?:\w+\.? \d{1,2}, \d{4}\W+)?(?:updated?|last updated|last modified|posted|published|"
    r"first published)\b\W*(?:on |at )?"
    r"(?:\W*(?:\w+\.? \d{1,2},? \d{4}|\d[\d:./-]*|[ap]\.?m\.?|at|[epc][sd]?t|\w+day))*\W*$"
)
CORRECTION = re.compile(
    r"^\W*(?:corrections?|clarification)\b|\b(?:(?:an|the) (?:earlier|previous) version"
    r"|incorrectly|erroneously|mistakenly|misstated"
    r"|wrongly (?:said|reported|stated)|retracted|was wrong in saying)\b"
)


# "Updated: June 5, 2019 3:14 p.m." tells when the page was made, not what happened.
STAMP = re.compile(
    r"^\W*(?:[a-z .,()'-]{0,60}\s)?(?:first published|last updated|published|posted|updated)"
    r"(?: on| at)?:?\s+(?:\w+day,? )?"
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d)[a-z]*[\w ,.:|/-]{0,80}$"
)
LONGEST_STAMP = 120  # characters


def is_stamp(line: Line) -> bool:
    """Whether a sentence only says when the page was published or updated."""
    if line.end - line.start > LONGEST_STAMP:
        return False
    return bool(STAMP.match(line.flat[line.start : line.end].strip()))


def is_correction(line: Line) -> bool:
    """Whether a sentence takes back what was reported before."""
    return _corrects(line.flat, line.start, line.end)


def is_caption(line: Line) -> bool:
    """Whether a sentence is the caption or credit of a photo."""
    return _captions(line.flat, line.start, line.end)


# Asked of each verb of a sentence, and answered once.
@lru_cache(maxsize=2)
def _corrects(flat: str, start: int, end: int) -> bool:
    return bool(CORRECTION.search(flat[start:end]))


@lru_cache(maxsize=2)
def _captions(flat: str, start: int, end: int) -> bool:
    return bool(CAPTION.search(flat, start, end))


def is_boilerplate(line: Line) -> bool:
    """Whether a sentence belongs to the page and not to the article."""
    if PAGE_DATE.match(line.flat[line.start : line.end]):
        return True
    return bool(BOILERPLATE.search(line.flat, line.start, line.end)) or is_stamp(line)
