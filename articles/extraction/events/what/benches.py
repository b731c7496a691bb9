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
SEVERAL = re.compile(
    r"(?<!\bthe )(?<!\bthe federal )(?<!\bthree )\b(?:courts|judges)\b(?! (?:on|of) (?:the|a))",
    re.IGNORECASE,
)
BY = re.compile(r"[^.;:]{0,40}?\b(?:by|in) ([^.;:]{3,60})")


def of_two_levels(one: Draft, two: Draft) -> bool:
    """Whether two rulings are told of courts of different levels, or one of them of several."""
    if _is_of_several(one) != _is_of_several(two):
        return True
    first, second = level(one), level(two)
    return first is not None and second is not None and first != second


def _is_of_several(draft: Draft) -> bool:
    """ "Courts have barred it", "was blocked by judges in three states": no single ruling."""
    return SEVERAL.search(_bench(draft)) is not None


def _bench(draft: Draft) -> str:
    """The words that name who rules: the subject, or what "by" or "in" names."""
    first, said = draft.mentions[0], draft.predicate
    if not said.passive:
        return first.quote[max(0, said.subject_start - first.start) : said.start - first.start]
    by = BY.match(first.quote, said.head.end - first.start)
    return by.group(1) if by else ""


def level(draft: Draft) -> int | None:
    """The level of the court that rules: 0 for trials, 1 for appeals, 2 for the highest."""
    words = _bench(draft)
    found = [number for number, courts in enumerate(LEVELS) if courts.search(words)]
    return found[0] if len(found) == 1 else None
