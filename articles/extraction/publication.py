"""The publication day of an article that comes without one, as far as its text tells."""

from articles.extraction.times import intervals
from articles.extraction.values import Published, PublishedBasis


def infer_published(text: str) -> Published:
    """What the text alone says about the day it was published."""
    return Published(intervals.unknown(), PublishedBasis.UNKNOWN, "Nothing in the text says when.")
