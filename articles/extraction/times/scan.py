"""One compiled scan of the text for the spans of all rules, and what each form means.

RE2 finds the leftmost longest match of any rule in linear time; which rule it is, and what
it means, depends on the form alone and is kept for the next time.
"""

from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Any, NamedTuple, cast

import re2

from articles.extraction.times.meanings.base import Meaning
from articles.extraction.times.meanings.plain import NoTime
from articles.extraction.times.rule import Rule
from articles.extraction.times.rules import RULES

MEMORY = 64 << 20  # bytes that the automaton of the scan may take at most


class Form(NamedTuple):
    """One reading of a form: the rule, the meaning, and the part of it that is the expression."""

    rule: Rule
    meaning: Meaning
    start: int
    end: int
    core_start: int  # the word that the guard looks at
    core_end: int


class Found(NamedTuple):
    """A time expression found in the text, not yet placed on the calendar."""

    start: int
    end: int
    meaning: Meaning
    rule: Rule


def _options(longest: bool) -> Any:
    options = re2.Options()
    options.case_sensitive = False
    options.longest_match = longest
    options.encoding = re2.Options.Encoding.LATIN1
    options.max_mem = MEMORY
    return options


@cache
def _scanner() -> Any:
    patterns = "|".join(rule.bare_expression for rule in RULES)
    return re2.compile(rf"\b(?:{patterns})".encode(), _options(longest=True))


@cache
def _rule_finder() -> Any:
    finder = re2.Set.FullMatchSet(_options(longest=False))
    for rule in RULES:
        finder.Add(rule.bare_expression.encode())
    finder.Compile()
    return finder


@cache
def _reader_of(index: int) -> Any:
    options = _options(longest=False)
    options.encoding = re2.Options.Encoding.UTF8
    return re2.compile(RULES[index].expression, options)


def _span(found: Any, groups: dict[str, str], name: str) -> tuple[int, int] | None:
    """The place of a group in the form, if it has it."""
    if groups.get(name):
        return cast(tuple[int, int], found.span(found.re.groupindex[name]))
    return None


@lru_cache(maxsize=1 << 15)
def forms_of(form: bytes) -> tuple[Form, ...]:
    """What a form may mean, the best first; empty if no rule can make sense of it."""
    forms = []
    for index in sorted(_rule_finder().Match(form)):
        found = _reader_of(index).fullmatch(form.decode())
        if found is None:
            continue
        groups = {name: value or "" for name, value in found.groupdict().items()}
        meaning = RULES[index].read(groups)
        if meaning is not None:
            span = _span(found, groups, "span") or (0, len(form))
            core = _span(found, groups, "core") or span
            forms.append(Form(RULES[index], meaning, *span, *core))
    return tuple(forms)


def scan(folded: str) -> Iterator[Found]:
    """The time expressions of a folded text, from left to right, not overlapping.

    A match that no rule accepts is left by its first word only, so that a shorter one behind
    it is seen: "a Friday" is none in "a Friday statement", but "Friday" is.
    """
    encoded = folded.encode("ascii")
    search, place = _scanner().search, 0
    while match := search(encoded, place):
        start, end_of_match = match.span()
        place = end_of_match
        found = _accepted(folded, start, forms_of(encoded[start:end_of_match]))
        if found is None:
            place = _behind_word(encoded, start, end_of_match)
        elif not isinstance(found.meaning, NoTime):
            yield found


def _accepted(folded: str, start: int, forms: tuple[Form, ...]) -> Found | None:
    """The first form whose guard allows it at this place; what is no time needs no guard."""
    for form in forms:
        none = isinstance(form.meaning, NoTime)
        if none or form.rule.guard(folded, start + form.core_start, start + form.core_end):
            return Found(start + form.start, start + form.end, form.meaning, form.rule)
    return None


def _behind_word(encoded: bytes, start: int, end: int) -> int:
    """Behind the first word of a match, or behind the match if it is one word."""
    blank = encoded.find(b" ", start, end)
    return blank if blank > 0 else end
