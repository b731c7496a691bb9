"""A reading as lines for people."""

import textwrap
from collections.abc import Iterator

from articles.extraction.values import CandidateEvent, Interval, Reading

WIDTH = 100


def reading_table(identity: str, title: str, reading: Reading) -> str:
    """Return one article's events as text, in the order of their days."""
    published = reading.published
    lines = [f"{identity}{f': {title}' if title else ''}"]
    lines.append(f"  published {days(published.interval)} ({published.basis.value})")
    for event in sorted(reading.events, key=_place):
        lines += ["", *_event(event)]
    if not reading.events:
        lines += ["", "  No events found."]
    return "\n".join([*lines, ""])


def _place(event: CandidateEvent) -> tuple[str, str, int]:
    interval = event.interval
    day = interval.earliest or interval.latest
    latest = interval.latest or interval.earliest
    return (
        day.isoformat() if day else "~",
        latest.isoformat() if latest else "~",
        event.mentions[0].start,
    )


def days(interval: Interval) -> str:
    """Return a date in few words: its EDTF, which says all that is known."""
    if interval.earliest is None and interval.latest is None:
        return "undated"
    return interval.edtf


def _event(event: CandidateEvent) -> Iterator[str]:
    yield f"  {days(event.interval):<24} {event.type.value}, {event.status.value}"
    yield f"    {event.title}  [{event.confidence:.2f}]"
    if event.actors:
        yield "    who:   " + ", ".join(f"{actor.name} ({actor.role})" for actor in event.actors)
    if event.jurisdictions:
        yield "    where: " + ", ".join(place.name for place in event.jurisdictions)
    yield f"    date:  {event.why} ({event.basis.value})"
    for mention in event.mentions:
        quote = " ".join(mention.quote.split())
        yield textwrap.indent(textwrap.fill(f"“{quote}”", WIDTH - 8), "        ")
