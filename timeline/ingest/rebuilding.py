"""Events as their mentions tell them: made anew after mentions were taken away or changed."""

from collections.abc import Iterable, Sequence
from itertools import groupby

from django.utils import timezone

from articles.extraction.values import Interval
from timeline.ingest.affiliations import Affiliations
from timeline.ingest.fingerprints import is_touched, save_fingerprints
from timeline.ingest.known import KnownEvent, Telltale, fields_of, founded, joined
from timeline.ingest.names import NamedRows
from timeline.ingest.reports import (
    paragraph_around,
    sites_of,
    telling_of,
    tells_of_several,
)
from timeline.merging.values import Party, Report
from timeline.models import Event, Mention, Participant


def rebuild(event: Event, names: NamedRows, affiliations: Affiliations) -> KnownEvent | None:
    """Make an untouched event anew from its mentions; without any it goes, and None comes back."""
    mentions = list(event.mentions.select_related("article").order_by("pk"))
    if not mentions and not event.citations.exists():
        event.delete()  # it leaves no tombstone: the reader may find it again
        return None
    readings = [
        telltale_of_rows(list(rows), affiliations)
        for _, rows in groupby(mentions, key=lambda row: (row.article_id, row.key))
        if not mentions[0].made_by_editor
    ]
    if not readings:
        return None
    known, title = founded(readings[0]), readings[0].title
    for reading in readings[1:]:
        if reading.merit > known.merit:
            title = reading.title
        known = joined(known, reading)
    _save(event, known, title, names, _as_named(mentions))
    save_fingerprints({event.pk: known})
    return known


def telltale_of_rows(rows: Sequence[Mention], affiliations: Affiliations) -> Telltale:
    """Return the reading that the mentions of one candidate keep."""
    first = rows[0]
    own = [part["name"] for part in [*first.parties, *first.places]]
    type_ = first.type or first.event.type
    told = " ".join([first.title, *(row.quote for row in rows)])
    start, end = paragraph_around(first.article.text, first.start, first.end)
    report = Report(
        type=type_,
        status=first.status or first.event.status,
        intervals=(_interval(first),),
        parties=tuple(
            Party(
                part["name"],
                part["role"],
                affiliations.side(part["name"]),
                part.get("kind") == "person",
            )
            for part in first.parties
        ),
        sites=sites_of((part["name"] for part in first.places), told, affiliations),
        tellings=(telling_of(told, first.article.text[start:end], own),),
        nearby=(),
        several=tells_of_several(type_, first.title, [row.quote for row in rows]),
    )
    return Telltale(report, first.basis, first.why, first.confidence or 0.0, first.title)


def _interval(row: Mention) -> Interval:
    return row.interval


def _as_named(mentions: Iterable[Mention]) -> dict[tuple[str, str], str]:
    return {
        (part["name"], part["role"]): part.get("as_named", "")
        for mention in reversed(list(mentions))
        for part in mention.parties
    }


def _save(
    event: Event,
    known: KnownEvent,
    title: str,
    names: NamedRows,
    as_named: dict[tuple[str, str], str],
) -> None:
    """Write the event's fields, parties and places as they are now known."""
    if is_touched(event):
        return
    fields = {**fields_of(known), "title": title}
    if any(getattr(event, name) != value for name, value in fields.items()):
        for name, value in fields.items():
            setattr(event, name, value)
        event.modified = timezone.now()
        event.save(update_fields=[*fields, "modified"])
    kinds = {
        (part["name"], part["role"]): part.get("kind", "organisation")
        for row in event.mentions.all()
        for part in row.parties
    }
    wanted = {
        (names.actor(p.name, kinds.get((p.name, p.role), "organisation")), p.role): p
        for p in known.report.parties
    }
    names.write()
    for part in event.participants.all():
        if (part.actor_id, part.role) not in wanted:
            part.delete()
    Participant.objects.bulk_create(
        [
            Participant(
                event=event,
                actor_id=actor,
                role=role,
                as_named=as_named.get((party.name, role), "")[:200],
            )
            for (actor, role), party in wanted.items()
        ],
        ignore_conflicts=True,
    )
    kind_of = {
        part["name"]: part.get("kind", "city")
        for row in event.mentions.all()
        for part in row.places
    }
    places = [names.place(s.name, kind_of.get(s.name, "city")) for s in known.report.sites]
    if set(places) != set(event.jurisdictions.values_list("pk", flat=True)):
        event.jurisdictions.set(places)
