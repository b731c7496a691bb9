"""The form of a rule of the lexicon, and how its pattern becomes a regular expression.

A rule names the words that carry an event: a verb with what must follow it, or a noun.
In ``after`` and ``before`` a blank stands for white space and "…" for up to five words.
"""

import re
from dataclasses import dataclass, field, replace
from functools import lru_cache

from articles.extraction.events.language.verbs import forms
from articles.extraction.values import EventType

# For each written form the rules it may set off, with what the form can be.
RulesByForm = dict[str, tuple[tuple["Rule", frozenset[str]], ...]]
GAP = r"(?:(?:\s+[^\s;:]+){0,5}?)"


@dataclass(frozen=True, slots=True)
class Rule:
    """One way in which news tells an event, with its example."""

    type: EventType
    heads: tuple[str, ...]  # lemmas of verbs, or nouns as written
    is_verb: bool
    after: str  # must follow the head
    before: str  # must stand before the head
    roles: tuple[str, str]  # of the subject and of the object, "" for none
    marker: str  # words after which the object stands ("against"); "": right after the head
    subject: str  # what the subject must look like, a key of SUBJECTS
    sure: float  # how often these words alone report an event of this type
    needs_date: bool  # reports an event only with a date or an occasion of its own
    example: str
    after_pattern: re.Pattern[str] = field(repr=False, compare=False)
    before_pattern: re.Pattern[str] | None = field(repr=False, compare=False)
    relative_pattern: re.Pattern[str] | None = field(repr=False, compare=False)
    passive_pattern: re.Pattern[str] | None = field(repr=False, compare=False)
    anywhere_pattern: re.Pattern[str] | None = field(repr=False, compare=False)


def verb(
    kind: EventType,
    heads: str,
    after: str = "",
    *,
    example: str,
    roles: str = ">",
    marker: str = "",
    before: str = "",
    subject: str = "",
    sure: float = 0.8,
    needs_date: bool = False,
) -> Rule:
    """A rule whose head is a verb in any form; ``roles`` is "subject>object" in the active."""
    subject_role, _, object_role = roles.partition(">")
    movable = after if after.startswith("… ") else ""  # the object may stand elsewhere
    return Rule(
        type=kind,
        heads=tuple(heads.split("/")),
        is_verb=True,
        after=after,
        before=before,
        roles=(subject_role, object_role),
        marker=marker,
        subject=subject,
        sure=sure,
        needs_date=needs_date,
        example=example,
        after_pattern=following(after),
        before_pattern=preceding(before) if before else None,
        relative_pattern=relative(movable) if movable else None,
        passive_pattern=passive(movable) if movable else None,
        anywhere_pattern=anywhere(movable) if movable else None,
    )


def noun(
    kind: EventType,
    heads: str,
    after: str = "",
    *,
    example: str,
    roles: str = ">",
    marker: str = "against",
    before: str = "",
    subject: str = "",
    sure: float = 0.6,
    needs_date: bool = False,
) -> Rule:
    """A rule whose head is a noun; the subject's role goes to whom "by" or "from" names."""
    made = verb(
        kind,
        heads,
        after,
        example=example,
        roles=roles,
        marker=marker,
        before=before,
        subject=subject,
        sure=sure,
        needs_date=needs_date,
    )
    return replace(made, is_verb=False)


def any_of(words: str) -> str:
    """A pattern for any of the words; "_" stands for a blank inside one of them."""
    return "(?:" + "|".join(word.replace("_", " ") for word in words.split()) + ")"


@lru_cache(maxsize=2048)
def following(pattern: str) -> re.Pattern[str]:
    """The pattern of what follows a head, to be matched right after it."""
    if not pattern:
        return re.compile("")
    start = "" if pattern.startswith("…") else r"\s+"
    return re.compile(rf"{start}(?:{_expand(pattern)})(?!\w)")


@lru_cache(maxsize=2048)
def relative(pattern: str) -> re.Pattern[str]:
    """The pattern of an object that stands before its verb: "the bill that he" (signed)."""
    words = _expand(pattern.removeprefix("… "))
    return re.compile(
        rf"(?<!\w)(?:{words})(?:,?\s+(?:that|which|who)\s+(?:[^\s;:]+\s+){{0,6}}"
        r"|\s+(?:(?!and\b|or\b|of\b|to\b|by\b|in\b)[^\s;:,]+\s+){1,3})$"
    )


@lru_cache(maxsize=2048)
def passive(pattern: str) -> re.Pattern[str]:
    """The pattern of the subject of a passive verb: "a lawsuit in Reno" (was filed)."""
    words = _expand(pattern.removeprefix("… "))
    return re.compile(rf"(?<!\w)(?:{words})(?:,|(?:\s+[^\s;:,]+){{0,6}})\s+$")


@lru_cache(maxsize=2048)
def anywhere(pattern: str) -> re.Pattern[str]:
    """The pattern of an object that a pronoun stands for: "the bill ... signed it"."""
    return re.compile(rf"(?<!\w)(?:{_expand(pattern.removeprefix('… '))})(?!\w)")


@lru_cache(maxsize=2048)
def preceding(pattern: str) -> re.Pattern[str]:
    """The pattern of what stands before a head, to be searched in the words before it."""
    return re.compile(rf"(?:(?<!\w)|(?=,))(?:{_expand(pattern)})(?:\s+\w+ly)?\s+$")


def _expand(pattern: str) -> str:
    return pattern.replace(" …", "…").replace("…", GAP).replace(" ", r"\s+[\"'(]?")


def index(rules: tuple[Rule, ...]) -> RulesByForm:
    """For each written form of a head the rules it may set off, with what the form can be.

    The surest rule stands first; of rules as sure, the one that was given first.
    """
    found: dict[str, list[tuple[Rule, frozenset[str]]]] = {}
    for rule in sorted(rules, key=lambda rule: -rule.sure):
        for head in rule.heads:
            if not rule.is_verb:
                found.setdefault(head, []).append((rule, frozenset()))
                continue
            for form, kinds in forms(head).items():
                found.setdefault(form, []).append((rule, kinds))
    return {form: tuple(entries) for form, entries in found.items()}
