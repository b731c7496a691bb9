"""The JSON lines that ``read_article`` and ``list_events`` print: docs/reference/jsonl.md.

Pure: values in, plain objects out. Both commands write events through ``event_object``, so
that what was read and what is stored compare field by field.
"""

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import Any

from articles.extraction.values import (
    CandidateEvent,
    Interval,
    Mention,
    Published,
    Reading,
    TimeExpression,
)

Object = dict[str, Any]


def article_object(identity: str, reading: Reading) -> Object:
    """Return the line of one article."""
    return {
        "id": identity,
        "text": reading.text,
        "published": published_object(reading.published),
        "times": [time_object(time) for time in reading.times],
        "events": [candidate_object(event) for event in reading.events],
    }


def published_object(published: Published) -> Object:
    """Return a publication date: its days, its EDTF, what it rests on and why."""
    days = interval_fields(published.interval)
    return {
        **{name: days[name] for name in ("earliest", "latest", "edtf")},
        "basis": published.basis.value,
        "why": published.why,
    }


def interval_fields(interval: Interval | None) -> Object:
    """Return the four fields of a date; all null where there is none on the calendar."""
    if interval is None:
        return {"earliest": None, "latest": None, "edtf": None, "precision": None}
    return {
        "earliest": _day(interval.earliest),
        "latest": _day(interval.latest),
        "edtf": interval.edtf or None,
        "precision": interval.precision.value,
    }


def _day(day: dt.date | None) -> str | None:
    return day.isoformat() if day else None


def time_object(time: TimeExpression) -> Object:
    """Return one TIMEX3 of the text with our reading of it."""
    days = interval_fields(time.interval)
    return {
        "start": time.start,
        "end": time.end,
        "text": time.text,
        "type": time.type.value,
        "value": time.value,
        "mod": time.mod or None,
        "edtf": days.pop("edtf"),
        **days,
        "basis": time.basis.value,
        "why": time.why,
    }


def candidate_object(event: CandidateEvent) -> Object:
    """Return an event as one article tells it."""
    return event_object(
        title=event.title,
        type_=event.type.value,
        status=event.status.value,
        interval=event.interval,
        basis=event.basis.value,
        why=event.why,
        confidence=event.confidence,
        actors=((actor.name, actor.role) for actor in event.actors),
        jurisdictions=((place.name, place.kind.value) for place in event.jurisdictions),
        mentions=[mention_object(mention) for mention in event.mentions],
    )


def event_object(
    *,
    title: str,
    type_: str,
    status: str,
    interval: Interval,
    basis: str,
    why: str,
    confidence: float | None,
    actors: Iterable[tuple[str, str]],
    jurisdictions: Iterable[tuple[str, str]],
    mentions: Sequence[Object],
) -> Object:
    """Return one event; ``actors`` are names and roles, ``jurisdictions`` names and kinds."""
    return {
        "title": title,
        "type": type_,
        "status": status,
        **interval_fields(interval),
        "basis": basis,
        "why": why,
        "confidence": None if confidence is None else round(confidence, 4),
        "actors": [{"name": name, "role": role} for name, role in actors],
        "jurisdictions": [{"name": name, "kind": kind} for name, kind in jurisdictions],
        "mentions": list(mentions),
    }


def mention_object(mention: Mention) -> Object:
    """Return one sentence that reports the event, at its place in the text."""
    return {
        "start": mention.start,
        "end": mention.end,
        "quote": mention.quote,
        "phrase_start": mention.phrase_start,
        "phrase_end": mention.phrase_end,
    }
