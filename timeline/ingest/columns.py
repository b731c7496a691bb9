"""One candidate of a reading → the columns of its event and of its mentions."""

from typing import Any

from articles.extraction.values import CandidateEvent
from articles.extraction.values import Mention as SentenceOfEvent
from timeline.ingest.known import Telltale
from timeline.ingest.understanding import Understood
from timeline.models import Mention

# The columns of ``fields_of``, in its order.
FIELDS = "type status earliest latest precision edtf basis why confidence".split()
# What a mention says of its sentence, and of the reading of its candidate.
SENTENCE = "start end phrase_start phrase_end quote rank".split()
READING = (
    "key title type status parties places confidence reader_version earliest latest precision "
    "edtf basis why".split()
)


def telltale(candidate: CandidateEvent, understood: Understood, at: int) -> Telltale:
    """Return a candidate as the reading that founds or joins an event."""
    return Telltale(
        understood.reports[at],
        candidate.basis.value,
        candidate.why,
        candidate.confidence,
        candidate.title,
    )


def mention_rows(event: int, article: int, understood: Understood, at: int) -> list[Mention]:
    """Return a row for each sentence of a candidate, the best first."""
    reading = reading_fields(understood, at)
    return [
        Mention(event_id=event, article_id=article, **reading, **sentence_fields(mention, rank))
        for rank, mention in enumerate(understood.events[at].mentions)
    ]


def sentence_fields(mention: SentenceOfEvent, rank: int) -> dict[str, Any]:
    """Return the fields of a mention that are of its sentence alone: those of ``SENTENCE``."""
    return {
        "start": mention.start,
        "end": mention.end,
        "phrase_start": mention.phrase_start,
        "phrase_end": mention.phrase_end,
        "quote": mention.quote,
        "rank": rank,
    }


def reading_fields(understood: Understood, at: int) -> dict[str, Any]:
    """Return the fields that all mentions of a candidate share: those of ``READING``."""
    candidate = understood.events[at]
    interval = candidate.interval
    return {
        "key": understood.keys[at],
        "title": candidate.title[:300],
        "type": candidate.type.value,
        "status": candidate.status.value,
        "parties": [
            {"name": a.name, "role": a.role, "kind": a.kind.value, "as_named": a.as_named}
            for a in candidate.actors
        ],
        "places": [{"name": p.name, "kind": p.kind.value} for p in candidate.jurisdictions],
        "confidence": candidate.confidence,
        "reader_version": understood.reader_version,
        "earliest": interval.earliest,
        "latest": interval.latest,
        "precision": interval.precision.value,
        "edtf": interval.edtf,
        "basis": candidate.basis.value,
        "why": candidate.why,
    }
