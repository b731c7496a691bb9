"""What the reader keeps in mind while it goes through one text from left to right."""

import datetime as dt
import re
from dataclasses import dataclass
from typing import NamedTuple

from articles.extraction.times.guards import mentioned_only
from articles.extraction.times.neighbours import TELLING
from articles.extraction.times.reading import ABSOLUTE, DATE, SET, TIME, Reading
from articles.extraction.times.tense import SENTENCE_END
from articles.extraction.values import Interval

DATED = (DATE, TIME)
DATA = 250  # characters within which figures are still those of the month named before
NEAR = 1200  # characters within which a date or a quarter is still being talked about
SENTENCE = 160  # characters within which a time of day belongs to the day before it
LONG_PERIODS = frozenset(("P1Y", "P12M", "P9M", "P6M"))  # lengths that accounts are drawn up for
KNOWN = (
    " the ",
    " his ",
    " her ",
    " its ",
    "their ",
    " a ",
    " an ",
)  # before a day that describes a thing
COMPARING = frozenset(
    ("since", "from", "than", "with")
)  # before a period that figures are compared with
BACKGROUND = 400  # characters within which a named past year still holds


class QuarterTold(NamedTuple):
    """A quarter that the text tells figures of."""

    year: int
    number: int
    interval: Interval


LONGEST_PERIOD = len("2017-03")  # the value of a month, quarter, year or length of time
SCOPE = 200  # characters within which the year that a sentence began with holds
SAID = re.compile(r"\b(?:said|told|announced|wrote|tweeted|reported)\b[^,.]{0,25}$")
CLAUSE_END = re.compile(r"[,;.!?)] |\n| (?:was|were|is|are|has|had|will|would) ")
OPENING = re.compile(
    r"(?:^|[.!?;:][\"')]?\s|\n\s*|,\s|\band\s|\bbut\s)(?:(?:in|early in|late in)\s)?$", re.I
)


def _opens(folded: str, position: int, before: str) -> bool:
    """Whether a year stands at the beginning of a sentence or clause and tells when.

    ``before`` is the word before it: after most words no look further is needed.
    """
    in_sentence = before.isalpha() and folded[position - 2 : position - 1].isalpha()
    if in_sentence and before not in ("in", "and", "but"):
        return False
    if "'s " in folded[position : position + 16]:  # "last year's law"
        return False
    return OPENING.search(folded, max(0, position - 16), position) is not None


@dataclass(slots=True)
class Memory:
    """The dates read so far that later phrases may hang on. One for each text, never shared."""

    text: str  # folded
    first_day: dt.date | None = None  # of the last date read
    unit: str = "day"  # how fine the last date was: day, week, month, quarter, season, year
    at: int = -(10**9)  # where it stood
    day: dt.date | None = None  # the last single day read
    day_at: int = -(10**9)
    week: dt.date | None = None  # the first day of the last week
    week_at: int = -(10**9)
    year: int | None = None  # the last year named in full
    year_at: int = -(10**9)
    quarter: QuarterTold | None = None  # the last one that is not only compared or expected
    quarter_at: int = -(10**9)
    month: dt.date | None = None  # the first day of the last month
    month_at: int = -(10**9)
    year_told: int | None = None  # the year of such figures, None: the running one
    year_told_at: int = -(10**9)  # where figures of a year or most of one were last told
    sentence_year: int | None = None  # the year that a sentence or clause began with
    sentence_year_at: int = -(10**9)
    repeated_at: int = -(10**9)  # where something that comes again was last named

    def keep(self, position: int, reading: Reading, before: str) -> None:
        """Remember a date that later ones may hang on; ``before`` is the word before it.

        A year named in full carries the story on only where it says when the clause happens
        ("in 1993 he moved"), not where it describes a thing ("the 1993 law").
        """
        kind, value, interval = reading.type, reading.value, reading.interval
        a_period = len(value) <= LONGEST_PERIOD and (value[:1] != "P" or value in LONG_PERIODS)
        if a_period and before not in COMPARING:
            self._keep_period(position, reading)
        if kind is SET:
            self.repeated_at = position
        if interval is None or kind not in DATED or value.endswith("_REF"):
            return
        first, last = interval.earliest, interval.latest
        if first is None or last is None:
            return
        self.first_day, self.at = first, position
        if first == last:
            self.day, self.day_at = first, position
        elif "-W" in value:
            self.week, self.week_at = first, position
        if len(value) == 4 and _opens(self.text, position, before):
            self.sentence_year, self.sentence_year_at = first.year, position
        if reading.basis is ABSOLUTE and before in TELLING:
            self.year, self.year_at = first.year, position

    def _keep_period(self, position: int, reading: Reading) -> None:
        """Remember what figures are told of: a quarter, or a year ("the nine months")."""
        value = reading.value
        interval, a_quarter = reading.interval, "-Q" in value
        a_year = len(value) == 4 and value.isdigit() and reading.told
        if value in LONG_PERIODS or a_year:
            self.year_told = int(value) if a_year and not reading.anchor else None
            self.year_told_at = position
        if interval is None or interval.earliest is None:
            return
        first = interval.earliest
        if not reading.told or (a_quarter and self._is_compared(value)):
            return
        if a_quarter and value[:4].isdigit() and value[6:].isdigit():
            self.quarter = QuarterTold(int(value[:4]), int(value[6:]), interval)
            self.quarter_at = position
        elif len(value) == len("2017-03") and value[5:].isdigit():
            self.month, self.month_at = first.replace(day=1), position

    def _is_compared(self, value: str) -> bool:
        """ "Last year's third quarter", after figures of this year's, is only compared with."""
        known = self.quarter
        return known is not None and value == f"{known.year - 1:04d}-Q{known.number}"

    def compares_years(self, position: int) -> bool:
        """Whether "a year earlier" at this place means a year, as figures of one came last."""
        return self.year_told_at > self.quarter_at and position - self.year_told_at < NEAR

    def year_told_near(self, position: int) -> int | None:
        """The year that figures at this place are told of, if it is not the running one."""
        return self.year_told if position - self.year_told_at < DATA else None

    def quarter_near(self, position: int) -> QuarterTold | None:
        """The quarter being talked about at this place, if any."""
        return self.quarter if position - self.quarter_at < NEAR else None

    def month_near(self, position: int) -> dt.date | None:
        """The first day of the month that figures at this place are told of, if any."""
        return self.month if position - self.month_at < DATA else None

    def anchor_near(self, position: int, unit: str = "") -> dt.date | None:
        """The first day of the last date before this place, if it is not too far back.

        Days are counted from a day: "a day earlier" does not hang on "in April".
        """
        if unit in ("day", "night"):
            return self.day if position - self.day_at < NEAR else None
        return self.first_day if position - self.at < NEAR else None

    def is_vague(self, position: int) -> bool:
        """Whether the last date before this place was longer than a week: no day hangs on it."""
        if self.first_day is None or position - self.at >= NEAR:
            return False
        return self.at not in (self.day_at, self.week_at)

    def day_near(self, position: int) -> dt.date | None:
        """The last single day named just before this place, as the day of what is told."""
        return self.day if position - self.day_at < SENTENCE and not self._describes() else None

    def day_told(self, position: int) -> dt.date | None:
        """The day of the story so far, if one was told."""
        return self.day if position - self.day_at < NEAR and not self._describes() else None

    def _describes(self) -> bool:
        """Whether the last day told which thing was meant: "the Jan. 12 quake"."""
        return self.text[max(0, self.day_at - 6) : max(0, self.day_at)].lower().endswith(KNOWN)

    def week_near(self, position: int) -> dt.date | None:
        """The first day of the week that figures at this place are told of, if any."""
        return self.week if position - self.week_at < DATA else None

    def repeats(self, position: int) -> bool:
        """Whether this sentence tells of what comes again: "opens weekdays at 8 a.m."."""
        if position - self.repeated_at > SENTENCE:
            return False
        return not SENTENCE_END.search(self.text, self.repeated_at, position)

    def year_of_sentence(self, position: int) -> int | None:
        """The year that this sentence began with: "Two years ago, he signed it on June 15"."""
        if self.sentence_year is None or position - self.sentence_year_at > SCOPE:
            return None
        between = self.text[self.sentence_year_at : position]
        if SENTENCE_END.search(between) or SAID.search(between):
            return None
        return self.sentence_year

    def background_year(self, position: int, today: dt.date) -> int | None:
        """The past year that this paragraph tells of, if it named one in full just before.

        The year of a clause beside the story ("born in 1932, ...") holds to the end of that
        clause only.
        """
        if self.year is None or self.year >= today.year - 1:
            return None
        if position - self.year_at >= BACKGROUND or "\n\n" in self.text[self.year_at : position]:
            return None
        aside = mentioned_only(self.text, self.year_at)
        over = aside and CLAUSE_END.search(self.text, self.year_at, position)
        return None if over else self.year
