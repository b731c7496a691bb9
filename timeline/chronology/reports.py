"""The reports of an event: how many there are, which came first, which sentence tells it best.

Pure: of what the database tells, by its keys.
"""

import re
from collections.abc import Sequence
from typing import Any, NamedTuple

WHOLE_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)
NO_DAY, NO_PUBLISHER = "9999", float("inf")  # behind all others


class Mentioned(NamedTuple):
    """A sentence of an article that tells of the event."""

    key: int  # primary key of the mention; the others are those of what they are called by
    article: int  # of the digest where there is one
    url: str
    title: str
    publisher: int | None
    day: str | None  # the last on which it may have been published, as ISO text
    rank: int  # how well it tells the event: 0 best
    start: int


class Cited(NamedTuple):
    """A cited source of which no text is stored."""

    url: str
    title: str
    publisher: int | None
    published: str  # EDTF


class Reported(NamedTuple):
    """What an event's mentions and cited sources come to."""

    number: int = 0  # articles and cited sources; an article and its digest count once
    publisher: int | None = None  # who reported first, if known
    day: str | None = None  # and when
    mention: int | None = None  # the one that tells the event best


class Report(NamedTuple):
    """One article or cited source that tells of the event."""

    article: int | None
    url: str
    title: str
    publisher: int | None
    day: str | None

    def marks(self) -> set[tuple[Any, ...]]:
        """Return what tells reports apart: two that have a mark in common are one report.

        An article and its digest have the same address, or the same publisher, day and title.
        """
        marks: set[tuple[Any, ...]] = {("article", self.article), ("url", self.url)}
        if self.day is not None and self.publisher is not None:
            marks.add(("story", self.publisher, self.day, self.title))
        return marks - {("article", None), ("url", "")}


def reported(mentions: Sequence[Mentioned], citations: Sequence[Cited]) -> Reported:
    """Sum up who reported an event; both come in the order in which they were entered."""
    if len(mentions) == 1 and not citations:  # most events
        [only] = mentions
        return Reported(1, only.publisher, only.day, only.key)
    reports = _reports(mentions, citations)
    if not reports:
        return Reported()
    first = min(reports, key=_earliness)
    best = min(mentions, key=_by_rank).key if mentions else None
    return Reported(len(reports), first.publisher, first.day, best)


def _reports(mentions: Sequence[Mentioned], citations: Sequence[Cited]) -> list[Report]:
    """Return the separate reports: of articles and cited sources that are one, the first."""
    told = [Report(*mention[1:6]) for mention in mentions]
    for url, title, publisher, published in citations:
        day = published if WHOLE_DAY.fullmatch(published) else None
        told.append(Report(None, url, title, publisher, day))
    reports: list[Report] = []
    seen: set[tuple[Any, ...]] = set()
    for report in told:
        marks = report.marks()
        if not marks & seen:
            reports.append(report)
        seen |= marks
    return reports


def _by_rank(mention: Mentioned) -> tuple[int, str, int]:
    """Sort mentions by how well they tell the event, then by day and place."""
    return mention.rank, mention.day or NO_DAY, mention.start


def _earliness(report: Report) -> tuple[str, float]:
    """Sort reports by day, unknown days last, then by who was entered first."""
    return report.day or NO_DAY, NO_PUBLISHER if report.publisher is None else report.publisher
