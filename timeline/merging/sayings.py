"""What one article tells of several things that somebody said → which sentence tells of which.

One report may cover the speech and the statement of a day. Its best sentence tells of all; each
other one of that with which it has most words in common, so that a quotation from the speech is
no evidence of the statement.
"""

from collections.abc import Sequence

from timeline.merging.values import Report
from timeline.merging.words import likeness, telling_stems


def share_out(sentences: Sequence[str], events: Sequence[Report]) -> list[list[int]]:
    """Return for each event the numbers of the sentences that tell of it, the best first."""
    shares: list[list[int]] = [[0] for _ in events]
    for number, sentence in enumerate(sentences[1:], start=1):
        fits = [_fit(sentence, event) for event in events]
        for share, fit in zip(shares, fits, strict=True):
            if fit == max(fits):
                share.append(number)
    return shares


def _fit(sentence: str, event: Report) -> float:
    """Return how much of a sentence some report of an event tells too, its parties included."""
    words = telling_stems(sentence)
    named = telling_stems(" ".join(party.name for party in event.parties))
    return max((likeness(words, told.words | named) for told in event.tellings), default=0.0)
