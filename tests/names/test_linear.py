"""The time to find names grows with the length of the text, whatever names it repeats."""

import time

import pytest

from tests.names.matching import find

BRICKS = [
    "The Elko County sheriff spoke to Sheriff Gil Tarr. ",
    "Mayor Ann Washington sued Denver on Monday. ",
    "Harrow County sued. ",
    "An Oregon county sued Lincoln County. ",
    "The state's attorney general sued. ",
    "The City of Pelican Marsh sued. ",
    "Dayton and Akron won. The cities cheered. ",
    "U.S. District Judge Ann Thomas of Eugene ruled in Oregon. ",
    "The Reno Metropolitan Police Department met Brian Kemp. ",
]
SMALL, LARGE = 10_000, 80_000  # characters
# Eight times the text may take eight times as long, and as much again for a busy machine;
# a quadratic search would take 64 times as long. What is too quick to measure counts as this:
LEAST_SECONDS = 0.05


def seconds(text: str) -> float:
    begin = time.process_time()
    find(text)
    return max(time.process_time() - begin, LEAST_SECONDS)


@pytest.mark.parametrize("brick", BRICKS)
def test_eight_times_the_text_takes_about_eight_times_as_long(brick):
    small, large = (brick * (size // len(brick)) for size in (SMALL, LARGE))
    find(brick)  # what is made once
    assert seconds(large) < 20 * seconds(small)
