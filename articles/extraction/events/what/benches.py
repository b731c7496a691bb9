"""Which level of courts a ruling is told of: no trial judge rules as an appeals court."""

import re

from articles.extraction.events.drafts import Draft

TRIAL = re.compile(
    r"\b(?:(?:u\.s\. )?district (?:court )?judges?|district courts?|trial (?:court|judge)s?"
    r"|lower courts?|superior court|county judge|federal judges?|magistrate)\b",
    re.IGNORECASE,
)
APPEALS = re.compile(
    r"\b(?:appeals courts?|courts? of appeals?|appellate"
    r"|(?:\d+(?:st|nd|rd|th|d)|[a-z]+th|first|second|third) circuit"
    r"|(?:three|two)-judge panel|appeals panel)\b",
    re.IGNORECASE,
)
SUPREME = re.compile(r"\b(?:supreme court|justices|(?:high|highest|top) court)\b", re.IGNORECASE)
LEVELS = (TRIAL, APPEALS, SUPREME)
BY = re.compile(r"[^.;:]{0,40}?\bby ([^.;:]{3,60})")


def of_two_levels(one: Draft, two: Draft) -> bool:
    """Whether two rulings are told of courts of different levels."""
    first, second = level(one), level(two)
    return first is not None and second is not None and first != second


def level(draft: Draft) -> int | None:
    """The level of the court that rules: 0 for trials, 1 for appeals, 2 for the highest."""
    first, said = draft.mentions[0], draft.predicate
    words = first.quote[max(0, said.subject_start - first.start) : said.start - first.start]
    if said.passive:
        by = BY.match(first.quote, said.head.end - first.start)
        words = by.group(1) if by else ""
    found = [number for number, courts in enumerate(LEVELS) if courts.search(words)]
    return found[0] if len(found) == 1 else None
