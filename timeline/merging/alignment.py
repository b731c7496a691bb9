"""What an article was read as before × what it is read as now → which reading is which.

Keys alone would do while the reader stays the same. A newer reader may choose another sentence
or type; then the sentences that both readings quote tell.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from timeline.merging.blocking import group


@dataclass(frozen=True, slots=True)
class Trace:
    """One reading of one event in one article."""

    key: str
    type: str
    title: str
    sentences: tuple[tuple[int, int], ...]  # the best first
    names: frozenset[str]  # parties and places


def align(before: Sequence[Trace], now: Sequence[Trace]) -> dict[int, int]:
    """Return for each present reading that was there before the number of that one."""
    pairs = [
        (-_likeness(old, new), new_at, old_at)
        for new_at, new in enumerate(now)
        for old_at, old in enumerate(before)
    ]
    found: dict[int, int] = {}
    for likeness, new_at, old_at in sorted(pairs):
        if likeness < 0 and new_at not in found and old_at not in found.values():
            found[new_at] = old_at
    return found


def _likeness(old: Trace, new: Trace) -> float:
    """Return how surely ``new`` is ``old`` read again; 0 if it is not."""
    overlapping = any(a < d and c < b for a, b in old.sentences for c, d in new.sentences)
    if group(old.type) != group(new.type) or not overlapping:
        return 0.0
    score = 1.0 + (old.key == new.key)
    score += 1.0 * _overlap(old.sentences[0], new.sentences[0])
    score += 1.0 * (old.title == new.title)
    if old.names or new.names:
        score += 2.0 * len(old.names & new.names) / len(old.names | new.names)
    return score


def _overlap(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]
