"""How kinds, states and whole filters read in English."""

import datetime as dt
import re
from collections.abc import Callable, Mapping
from functools import cache

from timeline.filters import Filters, Order

# Type of event: (one, several), as they stand in facets and in sentences.
TYPES: Mapping[str, tuple[str, str]] = {
    "lawsuit": ("lawsuit", "lawsuits"),
    "letter": ("letter", "letters"),
    "ruling": ("ruling", "rulings"),
    "legislation": ("legislation", "legislation"),
    "executive-action": ("executive action", "executive actions"),
    "directive": ("directive", "directives"),
    "speech": ("speech", "speeches"),
    "statement": ("statement", "statements"),
    "subpoena": ("subpoena", "subpoenas"),
    "funding-condition": ("funding condition", "funding conditions"),
    "enforcement": ("enforcement", "enforcement actions"),
    "program-suspension": ("program suspension", "program suspensions"),
    "protest": ("protest", "protests"),
    "report": ("report", "reports"),
    "other": ("other", "other events"),
}
STATUSES: Mapping[str, str] = {
    "occurred": "occurred",
    "scheduled": "scheduled",
    "threatened": "threatened",
    "proposed": "proposed",
    "hypothetical": "hypothetical",
    "negated": "said not to have happened",
    "retracted": "retracted",
}
REVIEWS: Mapping[str, str] = {
    "proposed": "machine-read, not reviewed",
    "reviewed": "reviewed by an editor",
}

# (facet, value) → the name that readers know it by; a value that is not in it reads as itself.
Labels = Mapping[tuple[str, str], str]


@cache
def fixed_labels() -> Labels:
    """Return the labels of the facets whose values are fixed: type, status and review."""
    labels = {("type", value): one for value, (one, _) in TYPES.items()}
    labels |= {("status", value): words for value, words in STATUSES.items()}
    labels |= {("review", value): words for value, words in REVIEWS.items()}
    return labels


def day_in_words(as_given: str) -> str:
    """Word "2017", "2017-03" or "2017-03-01" as "2017", "March 2017" or "1 March 2017"."""
    year, month, day = [*as_given.split("-"), "", ""][:3]
    if not month:
        return year
    name = dt.date(2000, int(month), 1).strftime("%B")
    return f"{int(day)} {name} {year}" if day else f"{name} {year}"


def _quoted(words: str) -> str:
    """Put what is searched for in quotation marks, unless it has some of its own."""
    return words if '"' in words else f"“{words}”"


def _either(values: list[str]) -> str:
    """Join alternatives: "A", "A or B", "A, B or C"."""
    return " or ".join(filter(None, [", ".join(values[:-1]), values[-1]]))


def _times(filters: Filters) -> str:
    """Word the range: "2017", "2017 to March 2018", "since 2017", "until 1 March 2018"."""
    since, until = filters.since_as_given, filters.until_as_given
    if since and since == until:
        return day_in_words(since)
    if since and until:
        return f"{day_in_words(since)} to {day_in_words(until)}"
    if since:
        return f"since {day_in_words(since)}"
    return f"until {day_in_words(until)}" if until else ""


def describe(filters: Filters, labels: Labels, total: int | None = None) -> str:
    """Say in one sentence what the filter lists.

    ``labels`` names what the slugs mean (``Answer.labels()``); ``total`` puts the number in
    front: "38 events that involve Jeff Sessions, letters, 2017".
    """
    known = {**fixed_labels(), **labels}
    head = "events" if total is None else f"{total:,} event{'' if total == 1 else 's'}"
    parts = [part for part in _clauses(filters, known) if part]
    if total == 1 and parts:
        parts[0] = re.sub("^that involve ", "that involves ", parts[0])
    if parts and parts[0].startswith("that "):
        head, parts = f"{head} {parts[0]}", parts[1:]
    return ", ".join([head, *parts])


def _clauses(filters: Filters, known: Labels) -> list[str]:
    """Return the filter clause by clause, each empty where nothing is chosen."""

    def named(facet: str, word: Callable[[str], str]) -> list[str]:
        chosen = filters.choice(facet)
        names = [known.get((facet, value), value) for value in chosen.wanted]
        barred = [known.get((facet, value), value) for value in chosen.unwanted]
        return [
            word(_either(names)) if names else "",
            f"not {word(_either(barred))}" if barred else "",
        ]

    kinds = filters.type
    actors = [known.get(("actor", value), value) for value in filters.actor.wanted]
    without = [known.get(("actor", value), value) for value in filters.actor.unwanted]
    return [
        f"that involve {_either(actors)}" if actors else "",
        f"without {_either(without)}" if without else "",
        _either([TYPES[value][1] for value in kinds.wanted]) if kinds.wanted else "",
        f"no {_either([TYPES[value][1] for value in kinds.unwanted])}" if kinds.unwanted else "",
        *named("jurisdiction", lambda names: f"in {names}"),
        *named("thread", lambda names: f"in the story {names}"),
        *named("publisher", lambda names: f"reported by {names}"),
        *named("review", lambda names: names),
        *named("status", lambda names: names),
        _times(filters),
        "with those that merely could lie there" if filters.open else "",
        f"with the words {_quoted(filters.q)}" if filters.q else "",
        {Order.DESC: "newest first", Order.RELEVANCE: "best match first"}.get(filters.order, ""),
    ]
