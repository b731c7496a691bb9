"""Candidate events of one article → the reports that are compared."""

import re
from collections.abc import Iterable, Sequence

from articles.extraction.values import ActorKind, CandidateEvent, EventType
from timeline.ingest.affiliations import Affiliations
from timeline.merging.values import Party, Report, Site, Telling
from timeline.merging.words import telling_stems

MOST_CONTEXT = 800  # characters of a paragraph, on either side of the sentence
# "Two new lawsuits", "a round of legal challenges": one report of several happenings.
SEVERAL = re.compile(
    r"\b(?:two|three|four|five|six|several|multiple|series of|(?:new )?round of|dozens of|both)\b"
    r"(?:\W+\w+){0,3}\W+(?:law)?(?:suits|challenges|letters|subpoenas|rulings|orders|bills|actions)\b",
    re.I,
)
# Without one of each a report tells of one happening; to look for them is quicker than to search.
NUMBERS = tuple("two three four five six several multiple series round dozens both".split())
SUITS = tuple("suits challenges letters subpoenas rulings orders bills actions".split())

# "Courts in Reno and Salem have issued rulings", "filed lawsuits": many by the plural alone.
PLURAL = {
    EventType.RULING.value: re.compile(
        r"\b(?:rulings|injunctions)\b|\b(?:courts|judges) in [A-Z][^.;]{0,60}? and [A-Z]", re.I
    ),
    EventType.LAWSUIT.value: re.compile(r"\b(?:(?:law)?suits|legal challenges)\b", re.I),
}


def tells_of_several(type_: str, title: str, quotes: Sequence[str]) -> bool:
    """Whether a report is of more than one happening.

    The plural counts in the title and the best sentence alone: "one of three suits" may follow.
    """
    best = " ".join([title, *quotes[:1]])
    plural = PLURAL.get(type_)
    if plural is not None and plural.search(best):
        return True
    told = " ".join([title, *quotes])
    low = told.lower()
    if not any(word in low for word in SUITS) or not any(word in low for word in NUMBERS):
        return False
    return SEVERAL.search(told) is not None


def reports_of(
    events: Sequence[CandidateEvent], text: str, affiliations: Affiliations
) -> tuple[Report, ...]:
    """Return one report for each candidate event of an article, in the same order."""
    paragraphs = [_paragraph(event, text) for event in events]
    reports = []
    for event, paragraph in zip(events, paragraphs, strict=True):
        near = [other for other, its in zip(events, paragraphs, strict=True) if its == paragraph]
        own = names_of(event)
        nearby = dict.fromkeys(n for other in near for n in names_of(other) if n not in own)
        words = text[slice(*paragraph)]
        reports.append(_report(event, tuple(nearby)[:4], words, affiliations))
    return tuple(reports)


def _report(
    event: CandidateEvent, nearby: tuple[str, ...], paragraph: str, affiliations: Affiliations
) -> Report:
    quotes = [mention.quote for mention in event.mentions]
    told = " ".join([event.title, *quotes])
    return Report(
        type=event.type.value,
        status=event.status.value,
        intervals=(event.interval,),
        parties=tuple(
            Party(a.name, a.role, affiliations.side(a.name), a.kind is ActorKind.PERSON)
            for a in event.actors
        ),
        sites=sites_of((place.name for place in event.jurisdictions), told, affiliations),
        tellings=(telling_of(told, paragraph, names_of(event)),),
        nearby=nearby,
        several=tells_of_several(event.type.value, event.title, quotes),
    )


def sites_of(names: Iterable[str], told: str, affiliations: Affiliations) -> tuple[Site, ...]:
    """Return places; one whose name does not stand in the words told was inferred."""
    words = told.lower()
    return tuple(
        Site(name, affiliations.within(name), name.partition(",")[0].lower() in words)
        for name in names
    )


def telling_of(told: str, around: str, names: Iterable[str]) -> Telling:
    """Return the words of a report and of what stands around it."""
    names = list(names)
    words = telling_stems(told, names)
    return Telling(words, telling_stems(around, names) - words)


def names_of(event: CandidateEvent) -> list[str]:
    """Return the names of its parties and places."""
    return [a.name for a in event.actors] + [p.name for p in event.jurisdictions]


def _paragraph(event: CandidateEvent, text: str) -> tuple[int, int]:
    best = event.mentions[0]
    return paragraph_around(text, best.start, best.end)


def paragraph_around(text: str, start: int, end: int) -> tuple[int, int]:
    """Return where the paragraph of a sentence starts and ends, cut if it is very long."""
    first = text.rfind("\n", max(0, start - MOST_CONTEXT), start) + 1
    last = text.find("\n", end, end + MOST_CONTEXT)
    return first or max(0, start - MOST_CONTEXT), last if last >= 0 else end + MOST_CONTEXT
