"""One compiled scan of the text for the spans of all rules, and what each form means.

RE2 finds the leftmost longest match of any rule in linear time; which rule it is, and what
it means, depends on the form alone and is kept for the next time.
"""

from collections.abc import Callable, Sequence
from functools import cache, lru_cache, partial
from typing import Any, NamedTuple

import re2

from articles.extraction.times.meanings.base import Meaning
from articles.extraction.times.meanings.plain import NoTime
from articles.extraction.times.rule import Guard, anywhere
from articles.extraction.times.rules import RULES
from articles.extraction.values import value

Search = Callable[[bytes, int, int], Sequence[tuple[int, int]]]
MEMORY = 64 << 20  # bytes that the automaton of the scan may take at most


class Form(NamedTuple):
    """One reading of a form: what it means, where that may be, and which part of it says so."""

    meaning: Meaning | None  # None: no time
    guard: Guard | None  # None: it needs no look at what stands around it
    start: int
    end: int
    core_start: int  # the word that the guard looks at
    core_end: int


@value
class Found:
    """A time expression found in the text, not yet placed on the calendar."""

    start: int
    end: int
    meaning: Meaning


def _options(longest: bool) -> Any:
    options = re2.Options()
    options.case_sensitive = False
    options.longest_match = longest
    options.encoding = re2.Options.Encoding.LATIN1
    options.max_mem = MEMORY
    return options


@cache
def _scanner() -> Search:
    """The search for the next match, straight in RE2: the objects of ``re2`` take as long again."""
    patterns = "|".join(rule.bare_expression for rule in RULES)
    automaton = re2._re2.RE2(rf"\b(?:{patterns})".encode(), _options(longest=True))
    return partial(automaton.Match, re2._re2.RE2.Anchor.UNANCHORED)


@cache
def _rule_finder() -> Any:
    finder = re2.Set.FullMatchSet(_options(longest=False))
    for rule in RULES:
        finder.Add(rule.bare_expression.encode())
    finder.Compile()
    return finder


@cache
def _reader_of(index: int) -> tuple[Any, dict[str, int]]:
    """The pattern of one rule, and the numbers of its named groups."""
    reader = re2.compile(RULES[index].expression.encode(), _options(longest=False))
    names = {name.decode(): number for name, number in reader.groupindex.items()}
    return reader, names


@lru_cache(maxsize=1 << 15)
def forms_of(form: bytes) -> tuple[Form, ...]:
    """What a form may mean, the best first; empty if no rule can make sense of it."""
    forms = []
    for index in sorted(_rule_finder().Match(form)):
        reader, names = _reader_of(index)
        found = reader.fullmatch(form)
        if found is None:
            continue
        spans = {name: found.span(number) for name, number in names.items()}
        groups = {name: form[start:end].decode() for name, (start, end) in spans.items()}
        meaning = RULES[index].read(groups)
        if meaning is not None:
            span = spans["span"] if groups.get("span") else (0, len(form))
            core = spans["core"] if groups.get("core") else span
            time, guard = (
                (meaning, RULES[index].guard) if not isinstance(meaning, NoTime) else (None, None)
            )
            forms.append(Form(time, None if guard is anywhere else guard, *span, *core))
    return tuple(forms)


def scan(folded: str) -> list[Found]:
    """The time expressions of a folded text, from left to right, not overlapping.

    A match that no rule accepts is left by its first word only, so that a shorter one behind
    it is seen: "a Friday" is none in "a Friday statement", but "Friday" is.
    """
    encoded, search, length = folded.encode("ascii"), _scanner(), len(folded)
    found: list[Found] = []
    place = 0
    while True:
        at, end = search(encoded, place, length)[0]
        if at < 0:
            return found
        place = end
        for meaning, guard, start, stop, core, core_end in forms_of(encoded[at:end]):
            if guard is None or guard(folded, at + core, at + core_end):
                if meaning is not None:
                    found.append(Found(at + start, at + stop, meaning))
                break
        else:
            place = _behind_word(encoded, at, end)  # look again from there


def _behind_word(encoded: bytes, start: int, end: int) -> int:
    """Behind the first word of a match, or behind the match if it is one word."""
    blank = encoded.find(b" ", start, end)
    return blank if blank > 0 else end
