"""Fingerprints and blocking keys of events, made from their rows where an editor was at work."""

from collections.abc import Iterable, Mapping, Sequence

from django.db import connection
from django.db.models import F, Prefetch, Q
from django.utils import timezone

from articles.extraction.values import Interval
from timeline.ingest.affiliations import Affiliations
from timeline.ingest.known import (
    MOST_TELLINGS,
    SHAPE,
    KnownEvent,
    Telltale,
    to_data,
)
from timeline.ingest.reports import paragraph_around, telling_of
from timeline.ingest.rows import adapting, delete_of, in_chunks, insert_values, update_values
from timeline.merging.blocking import keys_kept
from timeline.merging.values import Party, Report, Site, Telling
from timeline.models import BlockingKey, Event, Fingerprint, Mention
from timeline.models.events import ReviewState

CHUNK = 500


def is_touched(event: Event) -> bool:
    """Whether an editor stands behind the event's fields, or behind its being merged away."""
    if event.edited_at is not None or event.merged_into_id is not None:
        return True
    return event.review != ReviewState.PROPOSED


def refresh_fingerprints(affiliations: Affiliations) -> int:
    """Make missing and stale fingerprints; return how many.

    Stale is one whose event was changed since, and one that another program wrote in a shape that
    this one does not read.
    """
    living = Event.objects.filter(merged_into=None).order_by()
    old = Q(fingerprint=None) | Q(fingerprint__made_at__lt=F("modified"))
    stale = set(living.filter(old).values_list("pk", flat=True))
    for part in in_chunks(_in_another_shape()):
        stale.update(living.filter(pk__in=part).values_list("pk", flat=True))
    numbers = sorted(stale)
    for start in range(0, len(numbers), CHUNK):
        part = numbers[start : start + CHUNK]
        save_fingerprints(known_from_rows(part, affiliations))
    gone = Event.objects.exclude(merged_into=None)
    BlockingKey.objects.filter(event__in=gone).delete()
    Fingerprint.objects.filter(event__in=gone).delete()
    return len(numbers)


def _in_another_shape() -> list[int]:
    """Return the events whose fingerprints were not written in the shape of today."""
    if connection.vendor == "postgresql":
        readable = Fingerprint.objects.filter(content__shape=SHAPE)
        others = Fingerprint.objects.exclude(pk__in=readable.values("pk"))
        return list(others.values_list("event_id", flat=True))
    # SQLite keeps the text as it was written, its shape first: to parse a million takes seconds.
    start = f'{{"shape": {SHAPE},'
    table = Fingerprint._meta.db_table
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT event_id FROM {table} WHERE substr(content, 1, %s) <> %s", [len(start), start]
        )
        return [event for (event,) in cursor.fetchall()]


def save_fingerprints(events: dict[int, KnownEvent]) -> None:
    """Replace the fingerprints and keys of these events."""
    forget_fingerprints(events)
    insert_fingerprints(events, {n: keys_kept(event.report) for n, event in events.items()})


def forget_fingerprints(numbers: Iterable[int]) -> None:
    """Let no new report join these events."""
    numbers = list(numbers)
    delete_of(Fingerprint, "event_id", numbers)
    delete_of(BlockingKey, "event_id", numbers)


def change_fingerprints(
    changed: dict[int, KnownEvent], moved: Mapping[int, frozenset[int]]
) -> None:
    """Write what is now known of events, and the keys of those that have others now."""
    names = ["content", "made_at"]
    adapt, now = adapting(Fingerprint, names), timezone.now()
    update_values(
        Fingerprint,
        names,
        [(*adapt([to_data(event), now]), number) for number, event in changed.items()],
    )
    delete_of(BlockingKey, "event_id", moved)
    _insert_keys(moved)


def insert_fingerprints(events: dict[int, KnownEvent], keys: Mapping[int, frozenset[int]]) -> None:
    """Store the fingerprints and keys of events that have none."""
    names = ["event_id", "content", "made_at"]
    adapt, now = adapting(Fingerprint, names), timezone.now()
    rows = [adapt([number, to_data(event), now]) for number, event in events.items()]
    insert_values(Fingerprint, names, rows)
    _insert_keys({number: keys[number] for number in events})


def _insert_keys(keys: Mapping[int, frozenset[int]]) -> None:
    pairs = [(number, key) for number, kept in keys.items() for key in sorted(kept)]
    insert_values(BlockingKey, ["event_id", "key"], pairs)


def known_from_rows(numbers: Sequence[int], affiliations: Affiliations) -> dict[int, KnownEvent]:
    """Return what is known of these events, read from their rows."""
    mentions = Mention.objects.select_related("article").order_by("pk")
    rows = (
        Event.objects.filter(pk__in=numbers)
        .prefetch_related(
            "participants__actor",
            "jurisdictions",
            Prefetch("mentions", queryset=mentions),
        )
        .order_by("pk")
    )
    return {event.pk: _known(event, affiliations) for event in rows}


def _known(event: Event, affiliations: Affiliations) -> KnownEvent:
    mentions = list(event.mentions.all())
    report = Report(
        type=event.type,
        status=event.status,
        intervals=_intervals(event, mentions),
        parties=tuple(
            Party(
                part.actor.name,
                part.role,
                affiliations.side(part.actor.name),
                part.actor.kind == "person",
            )
            for part in event.participants.all()
        ),
        sites=tuple(
            Site(place.name, affiliations.within(place.name)) for place in event.jurisdictions.all()
        ),
        tellings=_tellings(event, mentions),
        nearby=(),
    )
    confidence = event.confidence if event.confidence is not None else 1.0
    reading = Telltale(report, event.basis, event.why, confidence, event.title)
    return KnownEvent(report, event.basis, event.why, confidence, reading.merit, is_touched(event))


def _intervals(event: Event, mentions: Iterable[Mention]) -> tuple[Interval, ...]:
    """The event's own date first; behind it what reports said, where an editor set another."""
    found = [event.interval]
    if is_touched(event):
        found += [mention.interval for mention in mentions if mention.edtf]
    return tuple(dict.fromkeys(found))[:4]


def _tellings(event: Event, mentions: Sequence[Mention]) -> tuple[Telling, ...]:
    names = [part.actor.name for part in event.participants.all()]
    names += [place.name for place in event.jurisdictions.all()]
    found = []
    for mention in mentions:
        start, end = paragraph_around(mention.article.text, mention.start, mention.end)
        told = f"{mention.title or event.title} {mention.quote}"
        found.append(telling_of(told, mention.article.text[start:end], names))
    if not found:
        found.append(telling_of(f"{event.title} {event.summary}", "", names))
    return tuple(dict.fromkeys(found))[:MOST_TELLINGS]
