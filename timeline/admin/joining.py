"""Merging events that are the same, undoing a merge, splitting quotations off."""

from django.db.models import QuerySet

from timeline.models import Event, Merge


def standing_merges(event: Event) -> QuerySet[Merge]:
    """Return the merges into this event that have not been undone, the latest first."""
    merges = event.merges.filter(undone_at=None).select_related("merged", "merged_by")
    return merges.order_by("-merged_at", "-pk")
