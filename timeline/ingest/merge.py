"""Editors' decisions on which reports are one event: merge, undo a merge, split.

Merging never destroys: the merged event stays, hidden, with its own fields; its mentions move
and move back. Both must be told to the chronology and to the recognition of new reports: saving
an event anew makes its fingerprint stale, and the next import makes another.
"""

from collections.abc import Iterable, Sequence
from typing import Any

from django.contrib.auth.models import User
from django.db import connection, transaction
from django.utils import timezone

from articles.extraction.values import Basis
from timeline.gazetteer import gazetteer_from_database
from timeline.ingest.affiliations import affiliations_of
from timeline.ingest.fingerprints import forget_fingerprints, is_touched
from timeline.ingest.names import NamedRows
from timeline.ingest.rebuilding import rebuild
from timeline.ingest.rows import adapting, insert_new, locked_rows, take_turn, update_values
from timeline.ingest.taking_over import copy_parties, copy_related, move_rows
from timeline.merging.dates import agreed
from timeline.merging.values import Dating
from timeline.models import Citation, Event, Mention, Merge, Participant

DATE_FIELDS = ("earliest", "latest", "precision", "edtf", "basis", "why")
# What merging asks of an event.
COMPARED = ("id", "title", "edited_at", "merged_into_id", "review", *DATE_FIELDS)


class CannotMerge(ValueError):
    """The two events cannot be merged, or the merge not undone; the message says why."""


@transaction.atomic
def merge_events(kept: Event, merged: Event, by: User | None, reasons: Sequence[str] = ()) -> Merge:
    """Merge ``merged`` into ``kept``, which takes over its mentions, citations and parties.

    The date of an event that no editor has touched becomes the best that fits both. Raises
    ``CannotMerge``.
    """
    take_turn()
    kept, merged = _locked(kept, merged)
    before = _merge(kept, merged, kept.title)
    return Merge.objects.create(
        kept=kept, merged=merged, merged_by=by, reasons=list(reasons), before=before
    )


def merge_as_machine(kept: int, merged: int, reasons: Sequence[str], better_title: bool) -> bool:
    """Merge two events, by primary key, that a report showed to be one; return whether it did.

    Nothing happens where an editor was: touched one of them, or undid a merge of the two.
    ``better_title``: the merged event's title goes to the kept one. The caller's transaction has
    taken its turn. An import merges thousands: plain statements take six tenths of the time.
    """
    both = [kept, merged]
    rows = locked_rows(Event, COMPARED, both)
    if len(rows) < 2 or any(is_touched(row) for row in rows.values()) or _parted(both):
        return False
    title = rows[merged].title if better_title else rows[kept].title
    before = _merge(rows[kept], rows[merged], title)
    names = ["kept_id", "merged_id", "reasons", "before"]
    insert_new(Merge, names, [adapting(Merge, names)([*both, list(reasons), before])])
    return True


def _parted(both: Sequence[int]) -> bool:
    """Whether an editor undid a merge of the two."""
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT 1 FROM {Merge._meta.db_table} WHERE kept_id IN (%s, %s) "
            "AND merged_id IN (%s, %s) AND undone_at IS NOT NULL LIMIT 1",
            [*both, *both],
        )
        return cursor.fetchone() is not None


def _merge(kept: Event, merged: Event, title: str) -> dict[str, Any]:
    """Merge two events whose rows are locked; return what it takes to undo that."""
    before = _take_over(kept, merged)
    kept.title, merged.merged_into_id = title, kept.pk
    kept.modified = merged.modified = timezone.now()
    names = [*DATE_FIELDS, "title", "merged_into_id", "modified"]
    adapt = adapting(Event, names)
    rows = [[*adapt([getattr(row, name) for name in names]), row.pk] for row in (kept, merged)]
    update_values(Event, names, rows)
    forget_fingerprints([merged.pk])
    return before


def _take_over(kept: Event, merged: Event) -> dict[str, Any]:
    """Give the kept event what the other has; return what it takes to undo that."""
    both = (merged.pk, kept.pk)
    return {
        "mentions": move_rows(Mention, ["article_id", "start", "end"], *both),
        "citations": move_rows(Citation, ["title", "url"], *both),
        "participants": copy_parties(*both),
        "jurisdictions": copy_related(Event.jurisdictions, "jurisdiction_id", *both),
        "threads": copy_related(Event.threads, "thread_id", *both),
        "date": _agree_on_date(kept, merged),
    }


@transaction.atomic
def undo_merge(merge: Merge) -> Event:
    """Part two merged events again and return the one that comes back.

    What joined the kept event after the merge stays with it. Raises ``CannotMerge``.
    """
    take_turn()
    kept = Event.objects.select_for_update().get(pk=merge.kept_id)
    merged = Event.objects.select_for_update().get(pk=merge.merged_id)
    if merge.undone_at or merged.merged_into_id != kept.pk:
        raise CannotMerge("This merge was undone already.")
    if kept.merged_into_id:
        raise CannotMerge(f"“{kept}” was itself merged since: undo that merge first.")
    before = merge.before
    kept.mentions.filter(pk__in=before["mentions"]).update(event=merged)
    kept.citations.filter(pk__in=before["citations"]).update(event=merged)
    kept.participants.filter(pk__in=before["participants"]).delete()
    kept.jurisdictions.remove(*before["jurisdictions"])
    kept.threads.remove(*before["threads"])
    _restore_date(kept, before["date"])
    merged.merged_into = None
    kept.save()
    merged.save()
    merge.undone_at = timezone.now()
    merge.save()
    return merged


@transaction.atomic
def split_event(event: Event, mentions: Iterable[Mention], by: User | None = None) -> Event:
    """Move mentions to a new event, which is as the first of them tells it, and return that.

    The event that they leave is made anew from what remains, if no editor has touched it.
    Raises ``CannotMerge``.
    """
    take_turn()
    event = Event.objects.select_for_update().get(pk=event.pk)
    chosen = list(
        event.mentions.filter(pk__in=[mention.pk for mention in mentions]).order_by("rank", "pk")
    )
    if not chosen:
        raise CannotMerge("Choose the mentions that tell of another event.")
    if len(chosen) == event.mentions.count() and not event.citations.exists():
        raise CannotMerge("Leave at least one mention: an event needs evidence.")
    gazetteer = gazetteer_from_database()
    names = NamedRows(gazetteer)
    split = _event_of(chosen[0], event, by)
    _give_parties(split, chosen, event, names)
    for mention in chosen:
        mention.event = split
        mention.save()
    if not is_touched(event):
        rebuild(event, names, affiliations_of(gazetteer))
    return split


def _locked(kept: Event, merged: Event) -> tuple[Event, Event]:
    rows = Event.objects.select_for_update().in_bulk([kept.pk, merged.pk])
    if kept.pk == merged.pk:
        raise CannotMerge("An event cannot be merged into itself.")
    for event in (rows[kept.pk], rows[merged.pk]):
        if event.merged_into_id:
            raise CannotMerge(f"“{event}” is merged into another event already.")
    return rows[kept.pk], rows[merged.pk]


def _dating(event: Event) -> Dating:
    return Dating(event.interval, Basis(event.basis), event.why)


def _agree_on_date(kept: Event, merged: Event) -> dict[str, Any]:
    """Give the kept event the date that fits both; return the old and the new one."""
    if is_touched(kept):
        return {}
    old = _date_fields(kept)
    dating = agreed(_dating(kept), _dating(merged))
    kept.interval, kept.basis, kept.why = dating.interval, dating.basis.value, dating.why
    return {"old": old, "new": _date_fields(kept)}


def _date_fields(event: Event) -> dict[str, Any]:
    fields = {name: getattr(event, name) for name in DATE_FIELDS}
    days = {name: fields[name] and fields[name].isoformat() for name in ("earliest", "latest")}
    return {**fields, **days}


def _restore_date(kept: Event, date: dict[str, Any]) -> None:
    """Put back the date, unless it was changed since the merge."""
    if date and _date_fields(kept) == date["new"]:
        for name, value in date["old"].items():
            setattr(kept, name, value)


def _event_of(first: Mention, event: Event, by: User | None) -> Event:
    split = Event(
        title=first.title or event.title,
        type=first.type or event.type,
        status=first.status or event.status,
        confidence=first.confidence,
        reader_version=first.reader_version,
        edited_by=by,
        edited_at=timezone.now(),  # an editor parted them: the machine must not join them again
    )
    source = first if first.edtf else event
    split.interval, split.basis, split.why = source.interval, source.basis, source.why
    split.save()
    return split


def _give_parties(
    split: Event, mentions: Sequence[Mention], event: Event, names: NamedRows
) -> None:
    """Give the new event the parties and places that its mentions name, else the old one's."""
    parties = [part for mention in mentions for part in mention.parties]
    places = [place for mention in mentions for place in mention.places]
    if not parties and not places:
        copy_parties(event.pk, split.pk)
        copy_related(Event.jurisdictions, "jurisdiction_id", event.pk, split.pk)
        return
    actors = [names.actor(part["name"], part.get("kind", "organisation")) for part in parties]
    names.write()
    for actor, part in zip(actors, parties, strict=True):
        Participant.objects.get_or_create(
            event=split,
            actor_id=actor,
            role=part["role"],
            defaults={"as_named": part.get("as_named", "")},
        )
    split.jurisdictions.add(*(names.place(p["name"], p.get("kind", "city")) for p in places))
