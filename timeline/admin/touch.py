"""The mark that an editor has had a hand in an event: import then leaves its fields alone."""

import datetime as dt
from collections.abc import Iterable
from typing import Any

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils import timezone

from timeline.models import Event


def editor_key(request: HttpRequest) -> int:
    """Return the key of whoever asks."""
    if request.user.pk is None:
        raise PermissionDenied
    return int(request.user.pk)


def touch(events: QuerySet[Event], editor: int, at: dt.datetime, **changes: Any) -> int:
    """Mark the events as touched, change the fields named, and return how many there were."""
    return events.update(edited_by_id=editor, edited_at=at, modified=at, **changes)


class PartOfEventAdmin(admin.ModelAdmin):
    """The page of something that belongs to an event: changing it touches the event."""

    show_full_result_count = False

    def touch_events(self, request: HttpRequest, keys: Iterable[int]) -> None:
        """Mark the events with these keys as touched by whoever asks."""
        touch(Event.objects.filter(pk__in=set(keys)), editor_key(request), timezone.now())

    def save_model(self, request: HttpRequest, obj: Any, form: Any, change: bool) -> None:
        """Save, and touch the event; after a move also the one it came from."""
        before = form.initial.get("event") if change else None
        super().save_model(request, obj, form, change)
        self.touch_events(request, [obj.event_id, *([before] if before else [])])

    def delete_model(self, request: HttpRequest, obj: Any) -> None:
        """Delete, and touch the event."""
        self.touch_events(request, [obj.event_id])
        super().delete_model(request, obj)

    def delete_queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> None:
        """Delete, and touch the events."""
        self.touch_events(request, list(queryset.values_list("event_id", flat=True)))
        super().delete_queryset(request, queryset)
