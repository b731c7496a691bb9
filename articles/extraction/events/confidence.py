"""Evidence → confidence: the share of such candidates that prove right."""

from articles.extraction.events.drafts import Draft
from articles.extraction.values import EventStatus

FLOOR = 0.46  # of the evidence; below it more candidates are wrong than right


def is_emitted(draft: Draft) -> bool:
    """Whether there is enough evidence to show a candidate at all."""
    return draft.score >= FLOOR and draft.status is not EventStatus.HYPOTHETICAL


def calibrated(draft: Draft) -> float:
    """The confidence of a draft."""
    return round(draft.score, 2)
