"""Evidence → confidence: the share of such candidates that prove right.

A logistic model over the names of evidence.py. Its weights are data, fitted to the open half
of our own gold articles by ``python benchmarks/fit_confidence.py``.
"""

import math
from collections.abc import Collection

from articles.extraction.events.weights import BIAS, SURE, WEIGHTS

FLOOR = 0.5  # below it a candidate is more likely wrong than right, and is not shown
# Log odds of what nothing dates. Our own gold has too few of them: of those that it thought right
# nine times in ten, six to eight proved right in articles that others retold and marked.
NO_DAY = -1.0
TOLD_AGAIN = 0.3  # log odds for each further sentence that tells the same
MOST_TELLINGS = 3  # further sentences that count


def confidence(sure: float, evidence: tuple[str, ...], tellings: int = 1) -> float:
    """How likely a candidate is right, 0 to 1."""
    odds = BIAS + SURE * math.log(sure / (1 - sure))
    odds += sum(WEIGHTS.get(name, 0.0) for name in evidence)
    odds += told_again(tellings) + doubt(evidence)
    return 1 / (1 + math.exp(-odds))


def doubt(evidence: Collection[str]) -> float:
    """What it takes off that nothing dates a candidate, in log odds."""
    return NO_DAY if "undated" in evidence else 0.0


def told_again(tellings: int) -> float:
    """What the sentences after the first add, in log odds."""
    return TOLD_AGAIN * min(tellings - 1, MOST_TELLINGS)
