"""How the time to read grows with the length of a text that tells the same again and again.

``python -m benchmarks.bench_length`` prints for each kind of news how many times as long five
times the text takes, and the calls that it makes: five where the time grows with the length.
Windows of what is looked at beside an event fill at first, so the short text takes less than its
share. ``tests/events/test_linear.py`` counts the calls alone, which no busy machine changes.
"""

import datetime as dt
import sys
import time
from collections.abc import Callable
from types import FrameType

from articles.extraction import reader
from articles.extraction.names.matcher import Matcher
from articles.extraction.times import intervals
from articles.extraction.values import Published, PublishedBasis
from timeline.gazetteer import gazetteer_from_fixtures

BRICKS = {
    "suits": "Elko County sued the Justice Department on Monday. Sheriff Ann Roe is a defendant,"
    " too. The suit names Governor Al Voss. City Attorney Bo Day said so. ",
    "rulings": "A federal judge ruled for Reno on Friday. Judge Ann Lee barred the agency from"
    " asking. Elko had asked the court for the order. The Justice Department will appeal. ",
    "letters": "The department sent letters to Reno and Elko on May 3. Mayor Ann Roe wrote back."
    " Among the recipients was Ely. “We were never asked,” Roe wrote. ",
    "protests": "Hundreds protested in Reno on Sunday. The march was led by Ann Low. They called on"
    " Sheriff Al Voss to resign. Students from Elko joined them. ",
    "votes": "The Reno City Council passed the bill on Tuesday. Its sponsor, Councilman Al Roe,"
    " said it was overdue. Councilman Bo Day voted no. ",
    "orders": "Governor Al Voss signed the order on Monday. “It is right,” said Sheriff Bo Day. The"
    " mayor of Reno criticized it on Tuesday. ",
    "lists": "The list names three counties in Nevada. Elko County, Lyon County and Nye County are"
    " on it. The report was published on Monday. ",
}
SHORT, LONG = 100, 500  # bricks
TRIES = 2  # of which the quicker one counts
PUBLISHED = Published(intervals.day(dt.date(2018, 3, 8)), PublishedBasis.STATED, "")


def calls_of(work: Callable[[], object]) -> int:
    """How many calls of functions, ours and the interpreter's own, some work makes."""
    count = 0

    def seen(frame: FrameType, event: str, argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(seen)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count


def seconds_of(work: Callable[[], object]) -> float:
    """The processor time that some work takes, the quicker of two tries."""
    taken = []
    for _ in range(TRIES):
        begin = time.process_time()
        work()
        taken.append(time.process_time() - begin)
    return min(taken)


def main() -> None:
    """Print a line for each kind of news."""
    matcher = Matcher(gazetteer_from_fixtures())
    print(f"{LONG} bricks beside {SHORT}   time   calls")
    for name, brick in BRICKS.items():
        reader.read(brick, PUBLISHED, matcher)  # what is made once
        times, calls = [], []
        for bricks in (SHORT, LONG):
            text = brick * bricks
            times.append(seconds_of(lambda text=text: reader.read(text, PUBLISHED, matcher)))
            calls.append(calls_of(lambda text=text: reader.read(text, PUBLISHED, matcher)))
        print(f"{name:<22}{times[1] / times[0]:6.1f}{calls[1] / calls[0]:8.1f}")


if __name__ == "__main__":
    main()
