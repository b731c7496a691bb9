"""What is kept of merges and deletions: to be read, not edited."""

from typing import Any

from django.contrib import admin
from django.http import HttpRequest

from timeline.models import Merge, Tombstone


class RecordAdmin(admin.ModelAdmin):
    """A record that the site writes itself."""

    show_full_result_count = False

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Refuse: the site writes it."""
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Refuse: it says what happened."""
        return False


@admin.register(Merge)
class MergeAdmin(RecordAdmin):
    """Merges, and which were undone. Undo one on the page of the event that was kept."""

    list_display = ("merged", "kept", "merged_by", "merged_at", "undone_at")
    list_filter = (("undone_at", admin.EmptyFieldListFilter),)
    list_select_related = ("merged", "kept", "merged_by")
    search_fields = ("kept__title", "merged__title", "=kept__ref", "=merged__ref")
    fields = ("kept", "merged", "merged_by", "merged_at", "undone_at", "reasons", "before")

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Refuse on its own page: without it the merge could not be undone."""
        here = request.resolver_match.url_name if request.resolver_match else ""
        if here and here.startswith("timeline_merge_"):
            return False
        return super().has_delete_permission(request, obj)


@admin.register(Tombstone)
class TombstoneAdmin(RecordAdmin):
    """Deleted events. Deleting a tombstone lets the next import bring its event back."""

    list_display = ("ref", "reason", "created")
    search_fields = ("=ref", "reason")
    fields = ("ref", "key", "reason", "created")
