"""Actions on the list of events: mark as reviewed, reject."""

import datetime as dt
from typing import Any

from django.contrib import admin, messages
from django.contrib.admin import helpers
from django.contrib.admin.models import CHANGE, LogEntry
from django.db import transaction
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.translation import ngettext

from timeline.admin.forms import ReasonForm
from timeline.admin.touch import editor_key, touch
from timeline.models import Event
from timeline.models.events import ReviewState

# How many events a preview lists by name before it only counts them.
LISTED = 200


def decide(
    request: HttpRequest, events: QuerySet[Event], at: dt.datetime, said: str, **changes: Any
) -> int:
    """Change the events, mark them as touched, and write it into each one's history."""
    with transaction.atomic():
        keys = list(events.order_by().values_list("pk", flat=True))
        same = Event.objects.filter(pk__in=keys)
        chosen = list(same.only("title"))
        LogEntry.objects.log_actions(editor_key(request), chosen, CHANGE, said)
        return touch(same, editor_key(request), at, **changes)


@admin.action(description="Mark as reviewed", permissions=["change"])
def mark_reviewed(desk: admin.ModelAdmin, request: HttpRequest, queryset: QuerySet[Event]) -> None:
    """Mark the chosen events as reviewed by whoever asks."""
    number = decide(
        request, queryset, timezone.now(), "Marked as reviewed.", review=ReviewState.REVIEWED
    )
    said = ngettext("%d event is now reviewed.", "%d events are now reviewed.", number) % number
    desk.message_user(request, said, messages.SUCCESS)


@admin.action(description="Reject …", permissions=["change"])
def reject(
    desk: admin.ModelAdmin, request: HttpRequest, queryset: QuerySet[Event]
) -> HttpResponse | None:
    """Ask for the reason, then reject the chosen events."""
    asked = "reason" in request.POST
    form = ReasonForm(request.POST if asked else None)
    if asked and form.is_valid():
        reason = form.cleaned_data["reason"]
        number = decide(
            request,
            queryset,
            timezone.now(),
            f"Rejected: {reason}",
            review=ReviewState.REJECTED,
            review_note=reason,
        )
        said = ngettext("%d event is now rejected.", "%d events are now rejected.", number)
        desk.message_user(request, said % number, messages.SUCCESS)
        return None
    everything = request.POST.get("select_across") == "1"
    context = {
        **desk.admin_site.each_context(request),
        "title": "Reject events",
        "opts": desk.model._meta,
        "form": form,
        "events": queryset[:LISTED],
        "total": queryset.count(),
        # "All of them" is said in one word: a form takes a thousand fields at most.
        "keys": queryset.values_list("pk", flat=True)[: 1 if everything else None],
        "everything": everything,
        "action": "reject",
        "checkbox": helpers.ACTION_CHECKBOX_NAME,
    }
    return TemplateResponse(request, "admin/timeline/event/reject.html", context)
