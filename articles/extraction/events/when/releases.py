"""Press releases: what they quote was said on the day on which they were issued.

A release is issued with its quotations, so that "said the senator" in a release of August 28
was said on August 28. An article that only quotes somebody says nothing of the kind.
"""

import re
from collections.abc import Sequence

from articles.extraction.events.kinds import SAID
from articles.extraction.events.language.words import Line
from articles.extraction.events.what.predicates import Predicate
from articles.extraction.events.when.dating import Dating
from articles.extraction.values import (
    Basis,
    EventStatus,
    Published,
    TimeExpression,
)

HEAD = 1200  # characters in which a release says that it is one, and of which day
ISSUED = re.compile(
    r"\bfor immediate release\b|\b(?:press|news|media) release\b|\b(?:media|press) contacts?\b"
    r"|\bissued (?:this|the following) (?:statement|reaction|response)\b"
    r"|\b(?:reacted|responded) today\b|\btoday (?:reacted|responded|issued|released|announced)\b"
)
# What others write of a release: "in a press release, the governor said".
TOLD_OF = re.compile(r"\b(?:in|according to|from) (?:a|an|the|his|her|its|their)(?: \w+)? $")
REACTIONS = frozenset(
    "issued issues reacted reacts responded responds applauded applauds welcomed welcomes praised"
    " praises condemned condemns denounced denounces criticized criticizes hailed hails slammed"
    " slams blasted blasts".split()
)
QUOTE = re.compile(r"[\"“”]")
QUOTED_BEFORE = re.compile(r"[\"“”][^\"“”]{0,60}$")


def issue_of(
    flat: str, times: Sequence[TimeExpression], published: Published
) -> TimeExpression | None:
    """The words in the head of a press release that say its day, or None for any other text.

    "CHICAGO (Aug. 28, 2017) - The governor today signed", with the day of publication in it.
    """
    day = published.interval.latest
    if day is None or published.interval.earliest != day:
        return None
    found = [one for one in ISSUED.finditer(flat, 0, HEAD) if not _is_told_of(flat, one.start())]
    if not found:
        return None
    return next(
        (
            time
            for time in times
            if time.start < HEAD
            and time.interval is not None
            and time.interval.earliest == time.interval.latest == day
        ),
        None,
    )


def _is_told_of(flat: str, start: int) -> bool:
    return TOLD_OF.search(flat, max(0, start - 30), start) is not None


def said_in(
    line: Line,
    predicate: Predicate,
    dating: Dating,
    subject: str,
    issued: TimeExpression,
) -> Dating | None:
    """The date of what a release quotes or reacts to; None: its sentence has another, or none.

    ``subject`` is the name of who speaks.
    """
    quotes = predicate.rule.type in SAID and predicate.status is EventStatus.OCCURRED
    if not quotes or dating.phrase is not None or not subject:
        return None
    if not (_is_quotation(line, predicate) or predicate.head.form in REACTIONS):
        return None
    assert issued.interval is not None
    why = f"Said in a press release of the day “{issued.text}”. {issued.why}"
    return Dating(issued.interval, Basis.CONTEXT, why, None, False)


def _is_quotation(line: Line, predicate: Predicate) -> bool:
    """Whether quoted words stand beside a verb of saying: "...", said Ann Lee."""
    if predicate.passive:
        return False
    if QUOTED_BEFORE.search(line.flat, line.start, predicate.subject_start + 1):
        return True
    if QUOTED_BEFORE.search(line.flat, line.start, predicate.start):
        return True
    return (
        QUOTE.search(line.flat, predicate.head.end, min(line.end, predicate.head.end + 60))
        is not None
    )
