"""The time to read events grows with the length of the text, whatever it tells again and again."""

import time
from collections.abc import Callable

import pytest

from articles.extraction.values import Reading

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
# So many that what is looked at for each event, a window, is full in the small text already.
SMALL, LARGE = 40, 200  # bricks
TRIES = 2  # of which the quicker one counts
# Five times the text may take five times as long, and twice that for a busy machine; a quadratic
# search would take 25 times as long. What is too quick to measure counts as this:
LEAST_SECONDS = 0.05


def seconds(reading: Callable[[str], Reading], text: str) -> float:
    taken = []
    for _ in range(TRIES):
        begin = time.process_time()
        reading(text)
        taken.append(time.process_time() - begin)
    return max(min(taken), LEAST_SECONDS)


@pytest.mark.parametrize("brick", BRICKS.values(), ids=BRICKS.keys())
def test_five_times_the_text_takes_about_five_times_as_long(reading, brick):
    reading(brick)  # what is made once
    assert seconds(reading, brick * LARGE) < 10 * seconds(reading, brick * SMALL)
