"""What a wording says of those who are named beside it, as a value."""

import re
from enum import Enum

from articles.extraction.values import EventType, value


class Side(Enum):
    """Where the names stand to which words give a role."""

    BEHIND = "behind"  # "letters went to Reno"
    BEFORE = "before"  # "Reno got one"
    INSIDE = "inside"  # "the letter that Roe sent", in the group "who"
    OWNER = "owner"  # "Roe's letter"


@value
class Family:
    """Wordings of one kind: what they say of the names that stand beside."""

    side: Side
    role: str  # recipient, sender or signer
    words: re.Pattern[str]
    example: str
    every: bool = False  # of any letter of a series, also far behind the news of it
    close: bool = False  # only shortly behind a sentence that tells the letter
    alone: bool = False  # only if nobody is told yet to have sent it
    opens: bool = False  # only where the sentence begins
    own: bool = False  # only in a sentence that tells the letter itself
    bare: bool = False  # not in a sentence that tells of a law, which "it" may mean
    back: bool = False  # the names belong to the letter that is answered


@value
class Clue:
    """A part that the words of some sentence give to those named there."""

    family: Family
    kind: EventType | None  # a letter or a subpoena, None if the words leave it open
    start: int
    end: int
    who: tuple[int, int] = (0, 0)  # where the names stand, if inside
