"""Sentences that are not the story: captions, credits, donation lines, navigation."""

import re
from functools import lru_cache

from articles.extraction.events.language.grammar import these
from articles.extraction.events.language.words import Line

CAPTION = re.compile(
    r"\((?:file|photo|ap|reuters|afp|getty)\b[^)]*\)|/ ?(?:ap photo|reuters|afp|getty)\b|\bap "
    r"photo\b|\bgetty images|\bphoto (?:by|credit|courtesy)\b|©|\bfile photo\b|\b(?:stands?"
    r"|listens?|looks on|walks?|speaks|gestures|poses|attends|holds? up|arrives|is seen|are "
    r"seen|pictured)\b.{0,200}(?:\b(?:19|20)\d\d\b|photo|/)"
)
# Without one of these (or "©") a sentence is none; to look for them is quicker than to search.
OF_CAPTIONS = these(
    """
    file photo ap reuters afp getty stand stands listen listens looks walk walks speaks gestures
    poses attends hold holds arrives seen pictured
    """
)
BOILERPLATE = re.compile(
    r"\b(?:tax[- ]deductible|donat(?:e|ion)|your gift|subscribe|sign up|newsletter|all "
    r"rights reserved|contributed to this report|"
    r"follow (?:him|her|us) on|skip to|most viewed|read more|click here|advertisement"
    r"|copyright|terms of (?:use|service)|"
    r"privacy policy|unlimited access to [\w ]{0,20}content|share this|related:"
    r"|associated press writers?|reporting by|editing by|^published by [\w. ]{3,40}\|"
    r"|distributed by (?:public|pr newswire|business wire)|e-?mail (?:him|her|us) at"
    r"|can be reached at"
    r"|this (?:explainer|article|story|post|page) (?:was|is|has been) "
    r"(?:(?:first|originally|last) )?(?:published|posted|updated))\b"
)

# The same of boilerplate, and of what says when a page was made.
OF_PAGES = these(
    """
    deductible donate donation gift subscribe sign newsletter reserved contributed follow skip
    viewed read click advertisement copyright terms privacy share related associated reporting
    editing distributed email mail reached update updated modified posted published unlimited
    """
)

# A line that only says when the page was made or changed.
PAGE_DATE = re.compile(
    r"^\W*(?:\w+\.? \d{1,2}, \d{4}\W+)?(?:updated?|last updated|last modified|posted|published|"
    r"first published)\b\W*(?:on |at )?"
    r"(?:\W*(?:\w+\.? \d{1,2}(?:,? \d{4})?|\d[\d:./-]*|[ap]\.?m\.?|at|[epc][sd]?t|\w+day))*\W*$"
)
CLOCK = r"\d[\d:]* ?[ap]\.?m\.?"
# "An earlier post said", "an entry posted at 6:41 p.m. said": what it said is taken back.
EARLIER = (
    r"(?:(?:an|the|our) (?:earlier|previous|original) (?:post|story|report|article|tweet|item"
    r"|entry|update|headline|caption|alert|dispatch)s?(?: of this \w+)?"
    rf"|(?:an|the|our) (?:{CLOCK} )?(?:entry|post|item|update)(?: posted| published)? at {CLOCK})"
    r" (?:had )?(?:said|stated|reported|misidentified|misstated|gave|named|claimed)"
)
WE_WROTE = r"(?:[^;\n]{0,60}?\bwe (?:wrote|said|reported|posted)\b)?"
CORRECTION = re.compile(
    rf"^\W*(?:{CLOCK}\W+)?(?:an? )?(?:corrections?|clarification)\b" + WE_WROTE + r"|"
    rf"^\W*(?:{CLOCK}\W+)?(?:withdrawn|retracted|retraction)\b" + WE_WROTE + r"|"
    r"\b(?:(?:an|the) (?:earlier|previous) version|"
    + EARLIER
    + r"|incorrectly|erroneously|mistakenly|misstated"
    r"|wrongly (?:said|reported|stated)|retracted|was wrong in saying)\b"
)

OF_CORRECTIONS = these(
    """
    correction corrections clarification earlier previous original incorrectly erroneously
    mistakenly misstated wrongly retracted wrong withdrawn retraction entry post item update
    """
)
# "Correction: at 1:05 we said that": what was said, not what is true. So is what nobody said.
WE_SAID = re.compile(
    r"\b(?:we|it|(?:our|the) (?:post|item|story|article|entry|update|headline|caption)) "
    r"(?:(?:had|have|also|wrongly) )*(?:said|wrote|reported|posted|stated)\b"
    r"|\b(?:did not|didn't|never) (?:say|tell|announce|claim|state)\b[^.;]{0,60}? that\b"
)
TRUTH = re.compile(r"[:;]|\b(?:in fact|actually|rather),? ")
# "Updated: June 5, 2019 3:14 p.m." tells when the page was made, not what happened.
STAMP = re.compile(
    r"^(?!.* (?:said|stated|reported|claimed) )\W*(?:[\w .,:|()'-]{0,60}\s)?"
    r"(?:first published|last updated|published|posted|updated)"
    r"(?: on| at)?:?\s+(?:\w+day,? )?"
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d)[a-z]*[\w ,.:|/-]{0,80}$"
)
LONGEST_STAMP = 120  # characters


def is_stamp(line: Line) -> bool:
    """Whether a sentence only says when the page was published or updated."""
    if line.end - line.start > LONGEST_STAMP:
        return False
    return bool(STAMP.match(line.flat[line.start : line.end].strip()))


def is_correction(line: Line, at: int | None = None) -> bool:
    """Whether a sentence takes back what was reported before.

    ``at`` is the place of a verb: behind the colon of "misstated the outcome: a judge ruled for
    the county" stands what is true.
    """
    if line.letters.isdisjoint(OF_CORRECTIONS) or not _corrects(line.flat, line.start, line.end):
        return False
    if at is None:
        return True
    before = line.flat[line.start : at]
    said = [one.end() for one in CORRECTION.finditer(before)]
    told = said and WE_SAID.search(before, said[-1])
    return bool(told) or not (said and TRUTH.search(before, said[-1]))


def is_label(line: Line, at: int) -> bool:
    """Whether a verb is only the head of a correction: "6:58 p.m. — WITHDRAWN."."""
    if line.letters.isdisjoint(OF_CORRECTIONS):
        return False
    found = CORRECTION.match(line.flat[line.start : line.end])
    return found is not None and at < line.start + found.end()


def is_caption(line: Line) -> bool:
    """Whether a sentence is the caption or credit of a photo."""
    if line.letters.isdisjoint(OF_CAPTIONS) and line.flat.find("©", line.start, line.end) < 0:
        return False
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
    if line.letters.isdisjoint(OF_PAGES):
        return False
    if PAGE_DATE.match(line.flat[line.start : line.end]):
        return True
    return bool(BOILERPLATE.search(line.flat, line.start, line.end)) or is_stamp(line)
