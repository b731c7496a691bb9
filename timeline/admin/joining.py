"""Merging events that are the same, undoing a merge, splitting quotations off: each asks first."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.contrib import admin, messages
from django.contrib.admin import helpers
from django.contrib.admin.models import CHANGE, LogEntry
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone

from timeline.admin.duplicates import verdicts
from timeline.admin.evidence import exhibits
from timeline.admin.touch import editor_key, touch
from timeline.dates_in_words import in_words
from timeline.ingest.merge import CannotMerge, merge_events, split_event, undo_merge
from timeline.models import Event, Merge

# So many columns can still be compared by eye.
MOST_AT_ONCE = 6


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a comparison: a value for each event."""

    label: str
    values: tuple[str, ...]

    @property
    def differs(self) -> bool:
        """Whether the events do not agree."""
        return len(set(self.values)) > 1


def comparison(events: Sequence[Event]) -> list[Row]:
    """Lay the events side by side, field by field."""

    def row(label: str, values: list[str]) -> Row:
        return Row(label, tuple(values))

    return [
        row("Title", [event.title for event in events]),
        row("Date", [in_words(event.interval) for event in events]),
        row("Why this date", [event.why for event in events]),
        row("Type", [event.type for event in events]),
        row("Status", [event.status for event in events]),
        row("Review", [event.get_review_display() for event in events]),
        row("Parties", [_listed(event.participants.select_related("actor")) for event in events]),
        row("Jurisdictions", [_listed(event.jurisdictions.all()) for event in events]),
        row("Threads", [_listed(event.threads.all()) for event in events]),
        row("Quotations", [str(event.mentions.count()) for event in events]),
        row("Cited sources", [str(event.citations.count()) for event in events]),
    ]


def _listed(rows: Any) -> str:
    """Write related rows in one line, in alphabetical order."""
    return ", ".join(sorted(str(row) for row in rows))


def standing_merges(event: Event) -> QuerySet[Merge]:
    """Return the merges into this event that have not been undone, the latest first."""
    merges = event.merges.filter(undone_at=None).select_related("merged", "merged_by")
    return merges.order_by("-merged_at", "-pk")


def merge_into(request: HttpRequest, kept: Event, others: Sequence[Event]) -> None:
    """Merge all the others into one event, or none of them; raise ``CannotMerge``."""
    reasons = {other.pk: verdict.reasons for other, verdict in verdicts(kept, _keys(others))}
    with transaction.atomic():
        for other in others:
            merge_events(kept, other, _editor(request), reasons.get(other.pk, ()))
        _write_down(request, [kept], f"Merged into it: {_listed(others)}.")
        _write_down(request, others, f"Merged into “{kept}”.")


def _keys(events: Sequence[Event]) -> list[int]:
    return [event.pk for event in events]


def _editor(request: HttpRequest) -> User:
    if not isinstance(request.user, User):
        raise PermissionDenied
    return request.user


def _write_down(request: HttpRequest, events: Sequence[Event], said: str) -> None:
    """Mark the events as touched, and write into each one's history what was done."""
    editor = editor_key(request)
    touch(Event.objects.filter(pk__in=_keys(events)), editor, timezone.now())
    LogEntry.objects.log_actions(editor, events, CHANGE, said)


@admin.action(description="Merge …", permissions=["change"])
def merge(
    desk: admin.ModelAdmin, request: HttpRequest, queryset: QuerySet[Event]
) -> HttpResponse | None:
    """Show the chosen events side by side, and merge them into the one that is kept."""
    events = list(queryset[: MOST_AT_ONCE + 1])
    if not 2 <= len(events) <= MOST_AT_ONCE:
        said = f"Choose two to {MOST_AT_ONCE} events that are the same."
        desk.message_user(request, said, messages.WARNING)
        return None
    hidden = [("action", "merge"), *((helpers.ACTION_CHECKBOX_NAME, key) for key in _keys(events))]
    return _merge_page(desk, request, events, reverse("admin:timeline_event_changelist"), hidden)


def merge_two(
    request: HttpRequest, object_id: int, other_id: int, desk: admin.ModelAdmin
) -> HttpResponse:
    """Show two events side by side, and merge them into the one that is kept."""
    event, other = _event(desk, request, object_id), _event(desk, request, other_id)
    return _merge_page(desk, request, [event, other], _page(event), [])


def _merge_page(
    desk: admin.ModelAdmin,
    request: HttpRequest,
    events: list[Event],
    back: str,
    hidden: Sequence[tuple[str, Any]],
) -> HttpResponse:
    kept = next((event for event in events if str(event.pk) == request.POST.get("keep")), None)
    if kept:
        others = [event for event in events if event != kept]
        try:
            merge_into(request, kept, others)
        except CannotMerge as problem:
            desk.message_user(request, str(problem), messages.ERROR)
            return HttpResponseRedirect(back)
        said = f"{len(events)} events are now one: “{kept}”. You can undo it on this page."
        desk.message_user(request, said, messages.SUCCESS)
        return HttpResponseRedirect(_page(kept))
    best = max(events, key=lambda event: (event.review == "reviewed", event.mentions.count()))
    compared = verdicts(best, [event.pk for event in events if event != best])
    extra = {"events": events, "best": best, "rows": comparison(events), "verdicts": compared}
    button = "Merge into the event that is kept"
    return _confirm(desk, request, "merge", "Merge events", button, back, hidden=hidden, **extra)


def undo(
    request: HttpRequest, object_id: int, merge_id: int, desk: admin.ModelAdmin
) -> HttpResponse:
    """Show what comes back, and part two merged events again."""
    event = _event(desk, request, object_id)
    found = get_object_or_404(Merge, pk=merge_id, kept=event)
    if request.method != "POST":
        return _confirm(
            desk, request, "undo_merge", "Undo a merge", "Part them again", _page(event),
            original=event, merge=found,
        )  # fmt: skip
    try:
        with transaction.atomic():
            back = undo_merge(found)
            _write_down(request, [event, back], f"Parted again: “{event}” and “{back}”.")
    except CannotMerge as problem:
        desk.message_user(request, str(problem), messages.ERROR)
        return HttpResponseRedirect(_page(event))
    desk.message_user(request, f"“{back}” is an event of its own again.", messages.SUCCESS)
    return HttpResponseRedirect(_page(back))


def split(request: HttpRequest, object_id: int, desk: admin.ModelAdmin) -> HttpResponse:
    """Show the quotations, and make a new event of those that are chosen."""
    event = _event(desk, request, object_id)
    if request.method != "POST":
        return _confirm(
            desk, request, "split", "Split quotations off", "Make an event of these", _page(event),
            original=event, exhibits=exhibits(event),
        )  # fmt: skip
    numbers = [int(key) for key in request.POST.getlist("mention") if key.isdecimal()]
    try:
        with transaction.atomic():
            made = split_event(event, event.mentions.filter(pk__in=numbers), _editor(request))
            _write_down(request, [event], f"Quotations split off into “{made}” ({made.ref}).")
            _write_down(request, [made], f"Split off from “{event}” ({event.ref}).")
    except CannotMerge as problem:
        desk.message_user(request, str(problem), messages.ERROR)
        return HttpResponseRedirect(reverse("admin:timeline_event_split", args=[event.pk]))
    said = "This is the new event. Check its title, type and date, then mark it as reviewed."
    desk.message_user(request, said, messages.SUCCESS)
    return HttpResponseRedirect(_page(made))


def _event(desk: admin.ModelAdmin, request: HttpRequest, key: int) -> Event:
    """Return the event, if whoever asks may change it."""
    event = get_object_or_404(Event, pk=key)
    if not desk.has_change_permission(request, event):
        raise PermissionDenied
    return event


def _page(event: Event) -> str:
    return reverse("admin:timeline_event_change", args=[event.pk])


def _confirm(
    desk: admin.ModelAdmin, request: HttpRequest, template: str, *words: str, **context: Any
) -> HttpResponse:
    """Show a page that says what will happen and asks once.

    ``words`` are its title, the button's, and the address to go back to.
    """
    title, button, back = words
    context |= {"title": title, "button": button, "back": back, "opts": desk.model._meta}
    return TemplateResponse(
        request,
        f"admin/timeline/event/{template}.html",
        {**desk.admin_site.each_context(request), **context},
    )
