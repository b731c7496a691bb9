"""The work of reading events grows with the length of the text, whatever it tells again and again.

Calls are counted and no seconds: they are the same on any machine. What one call of a regular
expression takes is measured by ``python -m benchmarks.bench_length``.
"""

import pytest

from benchmarks.bench_length import BRICKS, calls_of

# So many that most of what is looked at beside an event is full in the small text already.
SMALL, LARGE = 100, 200  # bricks
# Twice the text takes twice the calls, somewhat more while windows fill; four times as many, if
# each event is held against each other.
MOST = 2.8


@pytest.mark.parametrize("brick", BRICKS.values(), ids=BRICKS.keys())
def test_twice_the_text_takes_about_twice_the_calls(reading, brick):
    reading(brick)  # what is made once
    small, large = (calls_of(lambda n=n: reading(brick * n)) for n in (SMALL, LARGE))
    assert large < MOST * small
