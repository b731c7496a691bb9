"""The work of finding names grows with the length of the text, whatever names it repeats.

Calls are counted and no seconds: they are the same on any machine.
"""

import pytest

from benchmarks.bench_length import calls_of
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
    "Ann Roe, Tovin Kailas, Al Voss and Bo Dorn sued. ",
]
SMALL, LARGE = 10_000, 40_000  # characters
# Four times the text takes four times the calls; sixteen times as many, if each name is held
# against each other.
MOST = 5


@pytest.mark.parametrize("brick", BRICKS)
def test_four_times_the_text_takes_about_four_times_the_calls(brick):
    small, large = (brick * (size // len(brick)) for size in (SMALL, LARGE))
    find(brick)  # what is made once
    assert calls_of(lambda: find(large)) < MOST * calls_of(lambda: find(small))
