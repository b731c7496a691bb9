"""Running time grows with the length of the text, whatever the text is."""

import datetime as dt
import time

import pytest

from articles.extraction import sentences
from articles.extraction.times import intervals
from articles.extraction.times.reader import find_times
from articles.extraction.values import Published, PublishedBasis

PUBLISHED = Published(intervals.day(dt.date(2020, 2, 12)), PublishedBasis.STATED, "")
BRICKS = {
    "digits": "1234567890",
    "last last last": "last ",
    "commas": ",",
    "one sentence": "and the city said nothing ",
    "weekdays": "Monday ",
    "numbers in words": "twenty-",
    "months": "March ",
    "quotation marks": '"',
    "full stops": ". ",
    "blank lines": "\n",
    "sums": "$1,000,",
    "years": "1999 ",
}
MEGABYTE = 1_000_000
# What is full of dates or of sentences takes long: a smaller text shows the same.
FULL = ("weekdays", "months", "years", "full stops", "blank lines")
# Eight times the text may take eight times as long, and as much again for a busy machine;
# a quadratic reader would take 64 times as long. What is too quick to measure counts as this:
LEAST_SECONDS = 0.05


def seconds(text: str) -> float:
    begin = time.process_time()
    find_times(text, PUBLISHED)
    sentences.split(text)
    sentences.quotations(text)
    return max(time.process_time() - begin, LEAST_SECONDS)


@pytest.mark.parametrize("name", BRICKS)
def test_eight_times_the_text_takes_about_eight_times_as_long(name):
    brick, size = BRICKS[name], MEGABYTE // 6 if name in FULL else MEGABYTE
    small, large = brick * (size // 8 // len(brick)), brick * (size // len(brick))
    assert seconds(large) < 20 * seconds(small)
