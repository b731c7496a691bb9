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
# A word at the start of a pattern: "lawsuits?", "polic(?:y|ies)", "(?:law)?suits?".
PIECE = re.compile(r"(?:\(\?:(?P<group>[a-z|?]+)\)|(?P<letter>[a-z]))(?P<maybe>\?)?")
FIRST_WORD = re.compile(r"(?:(?:\(\?:[a-z|?]+\)|[a-z])\??)+(?=[ …,-]|$)")
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
    # One of these must stand in the sentence; None: not known, the patterns must tell.
    openers: frozenset[str] | None = field(repr=False, compare=False)

    # Compiled when a rule is first tried: all at once takes a third of a second of each process.

    @property
    def after_pattern(self) -> re.Pattern[str]:
        """What follows the head."""
        return following(self.after)

    @property
    def before_pattern(self) -> re.Pattern[str] | None:
        """What stands before the head."""
        return preceding(self.before) if self.before else None

    @property
    def movable(self) -> str:
        """What follows the head and may stand elsewhere: the object."""
        return self.after if self.after.startswith("… ") and self.is_verb else ""


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
        openers=openers(after.removeprefix("… ")),
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
        rf"(?<!\w)(?:{words})(?:,?\s+(?:that|which|who)\s+(?:[^\s;:]+\s+){{0,11}}"
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


def openers(pattern: str) -> frozenset[str] | None:
    """The words with one of which all that a pattern matches begins; None if it is no list.

    "(?:lawsuits?|legal challenge)" → lawsuit, lawsuits, legal
    """
    found: set[str] = set()
    for alternative in _alternatives(pattern):
        words = _openers_of(alternative)
        if words is None:
            return None
        found |= words
    return frozenset(found)


def _openers_of(alternative: str) -> frozenset[str] | None:
    """The same of a pattern that is no choice, or begins with a group that is one."""
    if word := FIRST_WORD.match(alternative):
        forms = _forms(word.group())
        return None if "" in forms else forms
    if alternative.startswith("(?:"):
        end = _closing(alternative)
        ends_word = alternative[end + 1 : end + 2] in ("", " ", "…")
        return openers(alternative[3:end]) if ends_word else None
    return None


def _forms(word: str) -> frozenset[str]:
    """All ways to write a word with letters or endings that may be left out: "polic(?:y|ies)"."""
    forms = [""]
    for piece in PIECE.finditer(word):
        group = piece.group("group")
        ends = [piece.group("letter")] if group is None else group.split("|")
        ends = [form for end in ends for form in ([end] if end.isalpha() else _forms(end))]
        ends += [""] if piece.group("maybe") else []
        forms = [form + end for form in forms for end in ends]
    return frozenset(forms)


def _alternatives(pattern: str) -> list[str]:
    """The parts of a pattern between bars that stand in no group."""
    parts, depth = [""], 0
    for sign in pattern:
        depth += (sign == "(") - (sign == ")")
        if sign == "|" and not depth:
            parts.append("")
        else:
            parts[-1] += sign
    return parts


def _closing(pattern: str) -> int:
    """Where the group closes that a pattern begins with."""
    depth = 0
    for place, sign in enumerate(pattern):
        depth += (sign == "(") - (sign == ")")
        if not depth:
            return place
    raise ValueError(f"A group is not closed in {pattern!r}.")


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
