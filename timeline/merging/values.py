"""What is compared to tell whether two reports are of one event: plain values, no rows."""

from collections.abc import Mapping
from dataclasses import field

from articles.extraction.values import Basis, Interval, value

Ground = tuple[float, str]  # points, and what they are given for


@value
class Party:
    """Somebody who takes part, with what decides whether two names mean one side."""

    name: str
    role: str
    side: str  # canonical name of the jurisdiction whose body or officer it is; "": not known
    person: bool


@value
class Site:
    """A place of the event."""

    name: str
    within: tuple[str, ...]  # the places it lies in, the nearest first
    named: bool = True  # False: inferred from the story, so that it speaks against nothing


@value
class Telling:
    """The words of one report, as stems that carry meaning."""

    words: frozenset[str]  # of its title and its quoted sentences
    context: frozenset[str]  # of the rest of the paragraph
    # How much its words tell, and all together: kept by ``words.weights_of``, which is asked often.
    weights: tuple[float, float] | None = field(default=None, init=False, repr=False, compare=False)


@value
class Traits:
    """What comparing asks of a report again and again."""

    width: int  # days
    acting: tuple[Party, ...]
    acted_on: tuple[Party, ...]
    others: frozenset[str]  # names of those who neither act nor are acted on
    named: frozenset[str]  # names of all parties
    places: Mapping[str, Site]  # where it happened or whom it binds, without the whole country


@value
class Report:
    """An event as one article, or all so far, tell it."""

    type: str  # EventType
    status: str  # EventStatus
    intervals: tuple[Interval, ...]  # its date; behind it others as reported, if an editor set it
    parties: tuple[Party, ...]
    sites: tuple[Site, ...]
    tellings: tuple[Telling, ...]
    nearby: tuple[str, ...]  # names from the same paragraph, for words like "the order"
    several: bool = False  # speaks of more than one happening: "two new lawsuits"
    # Kept by ``parties.traits_of``: a known event is compared with many reports.
    traits: Traits | None = field(default=None, init=False, repr=False, compare=False)

    @property
    def interval(self) -> Interval:
        """Its date."""
        return self.intervals[0]


@value
class Verdict:
    """How likely two reports are of one event, and why."""

    score: float
    needed: float
    grounds: tuple[Ground, ...]
    conflict: str = ""  # what rules it out, if anything does

    @property
    def reasons(self) -> tuple[str, ...]:
        """What speaks for and against it, in words; few verdicts are ever asked."""
        return tuple(f"{reason} ({points:+.1f})" for points, reason in self.grounds)

    @property
    def same(self) -> bool:
        """Whether the two are held to be one event."""
        return not self.conflict and self.score >= self.needed


@value
class Dating:
    """A date with its reasons, as events and mentions keep it."""

    interval: Interval
    basis: Basis
    why: str
