"""One candidate that joins several known events → what each of them gets of it."""

from collections.abc import Sequence
from dataclasses import replace

from timeline.ingest.reports import names_of
from timeline.ingest.understanding import Understood
from timeline.merging.blocking import group
from timeline.merging.sayings import share_out
from timeline.merging.values import Report, Telling
from timeline.merging.words import telling_stems


def shares_of(understood: Understood, at: int, events: Sequence[Report | None]) -> list[list[int]]:
    """Return for each event the numbers of the sentences that tell of it.

    Those are all, unless the candidate tells of several things that one person said.
    """
    quotes = [mention.quote for mention in understood.events[at].mentions]
    known = [event for event in events if event is not None]
    if len(known) < 2 or group(understood.reports[at].type) != "said":
        return [list(range(len(quotes))) for _ in events]
    return share_out(quotes, known)


def only(understood: Understood, at: int, share: Sequence[int]) -> Understood:
    """Return a reading in which the candidate has only some of its sentences."""
    candidate, report = understood.events[at], understood.reports[at]
    if len(share) == len(candidate.mentions):
        return understood
    part = replace(candidate, mentions=tuple(candidate.mentions[number] for number in share))
    told = " ".join([part.title, *(mention.quote for mention in part.mentions)])
    words = telling_stems(told, names_of(part))
    tellings = tuple(Telling(words, telling.context) for telling in report.tellings)
    events, reports = list(understood.events), list(understood.reports)
    events[at], reports[at] = part, replace(report, tellings=tellings)
    return replace(understood, events=tuple(events), reports=tuple(reports))
