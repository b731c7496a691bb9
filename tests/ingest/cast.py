"""Candidate events and readings made by hand, so that these tests do not lean on the reader."""

import datetime as dt
import hashlib
from collections.abc import Sequence

from articles.extraction.names.gazetteer import ActorEntry, Gazetteer, PlaceEntry
from articles.extraction.times import intervals
from articles.extraction.values import (
    ActorKind,
    Basis,
    CandidateEvent,
    EventStatus,
    EventType,
    Interval,
    JurisdictionKind,
    Mention,
    Place,
    Published,
    PublishedBasis,
    Role,
)
from articles.models import Article
from articles.readers.values import PLAIN, Document, Record, Stated
from timeline.ingest.affiliations import affiliations_of
from timeline.ingest.digests import Digests
from timeline.ingest.names import NamedRows
from timeline.ingest.reports import reports_of
from timeline.ingest.results import Result
from timeline.ingest.understanding import Outcome, StoredText, Understood, Work, keys_of
from timeline.ingest.writing import Batch, Shared, Writer
from timeline.merging.blocking import keys_sought

DOJ = "U.S. Department of Justice"
GAZETTEER = Gazetteer(
    actors=(
        ActorEntry(DOJ, ActorKind.AGENCY, (), "United States"),
        ActorEntry("Ada Stone", ActorKind.PERSON, (), "United States"),
        ActorEntry("Bo Rivers", ActorKind.PERSON, (), "Oregon"),
        ActorEntry("State of Oregon", ActorKind.ORGANISATION, (), "Oregon"),
        ActorEntry("State of Nevada", ActorKind.ORGANISATION, (), "Nevada"),
    ),
    places=(
        PlaceEntry("United States", JurisdictionKind.FEDERAL),
        PlaceEntry("Oregon", JurisdictionKind.STATE, "United States"),
        PlaceEntry("Nevada", JurisdictionKind.STATE, "United States"),
        PlaceEntry("Lane County, OR", JurisdictionKind.COUNTY, "Oregon"),
    ),
)
AFFILIATIONS = affiliations_of(GAZETTEER)
MONDAY = intervals.day(dt.date(2020, 3, 2))
TUESDAY = intervals.day(dt.date(2020, 3, 3))
YEAR = intervals.year(2020)
BY_MARCH = intervals.by(dt.date(2020, 3, 5))


def published(day: dt.date = dt.date(2020, 3, 5)) -> Published:
    return Published(intervals.day(day), PublishedBasis.STATED, "Stated.")


def candidate(
    quote: str,
    text: str = "",
    *,
    type_: EventType = EventType.LAWSUIT,
    interval: Interval = MONDAY,
    actors: Sequence[tuple[str, str]] = ((DOJ, "plaintiff"), ("State of Oregon", "defendant")),
    places: Sequence[str] = ("Oregon",),
    status: EventStatus = EventStatus.OCCURRED,
    title: str = "",
    confidence: float = 0.8,
    basis: Basis = Basis.RELATIVE,
    further: Sequence[str] = (),
) -> CandidateEvent:
    """A candidate whose best mention is ``quote`` at its place in ``text``; ``further`` follow."""
    kinds = {entry.name: entry.kind for entry in GAZETTEER.actors}
    return CandidateEvent(
        title=title or quote.rstrip("."),
        type=type_,
        status=status,
        interval=interval,
        basis=basis,
        why="The words say so.",
        confidence=confidence,
        actors=tuple(
            Role(name, kinds.get(name, ActorKind.ORGANISATION), role) for name, role in actors
        ),
        jurisdictions=tuple(
            Place(name, {e.name: e.kind for e in GAZETTEER.places}[name]) for name in places
        ),
        mentions=tuple(
            Mention(place, place + len(words), words, None, None)
            for words in (quote, *further)
            for place in [(text or quote).index(words)]
        ),
    )


def understood(
    text: str, events: Sequence[CandidateEvent], sha256: str, version: str = "1"
) -> Understood:
    reports = reports_of(events, text, AFFILIATIONS)
    return Understood(
        published(),
        version,
        tuple(events),
        reports,
        keys_of(tuple(events), sha256),
        tuple(keys_sought(report) for report in reports),
    )


def shared() -> Shared:
    return Shared(GAZETTEER, AFFILIATIONS, NamedRows(GAZETTEER), Digests(), read=True)


def take_in(
    text: str, *events: CandidateEvent, stated: Stated | None = None, identity: str = ""
) -> Result:
    """Import one article, read as ``events``."""
    return take_in_all([(text, list(events))], stated=stated, identity=identity)[0]


def take_in_all(
    pairs: Sequence[tuple[str, list[CandidateEvent]]],
    stated: Stated | None = None,
    identity: str = "",
) -> list[Result]:
    """Import articles in one batch."""
    items, works, outcomes = [], [], []
    for number, (text, events) in enumerate(pairs, start=1):
        content = text.encode()
        sha256 = hashlib.sha256(content).hexdigest()
        facts = stated or Stated()
        items.append(
            Record(
                "t.jsonl", number, identity or str(number), content, PLAIN, facts, {"text": text}
            )
        )
        works.append(Work(None, sha256, read=True))
        document = Document(
            text, facts.title, facts.publisher, facts.url, facts.authors, published()
        )
        outcomes.append(Outcome(document, understood(text, events, sha256)))
    return Writer(shared()).write(Batch(tuple(items), tuple(works)), outcomes)


def read_again(article_text: str, version: str, *events: CandidateEvent) -> Result:
    """Import the same article again, with a newer reader that reads ``events``."""
    Article.objects.update(reader_version="older")
    content = article_text.encode()
    sha256 = hashlib.sha256(content).hexdigest()
    record = Record("t.jsonl", 1, "1", content, PLAIN, Stated(), {"text": article_text})
    source = StoredText(article_text, published(), "")
    work = Work(source, sha256, read=True)
    outcome = Outcome(None, understood(article_text, events, sha256, version))
    return Writer(shared()).write(Batch((record,), (work,)), [outcome])[0]
