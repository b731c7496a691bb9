"""Ways to narrow the list of events on the desk."""

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest

from timeline.models import Event, Thread


class MergedFilter(admin.SimpleListFilter):
    """Events that were merged into others stay out of sight unless asked for."""

    title = "merged"
    parameter_name = "merged"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        """Return the answers beside the default."""
        return [("away", "merged into another"), ("all", "all alike")]

    def choices(self, changelist: Any) -> Any:
        """Name the default for what it is."""
        first, *others = super().choices(changelist)
        return [{**first, "display": "not merged"}, *others]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Event]) -> QuerySet[Event]:
        """Narrow the list to the answer chosen."""
        if self.value() == "all":
            return queryset
        return queryset.filter(merged_into__isnull=self.value() != "away")


class ConfidenceFilter(admin.SimpleListFilter):
    """How sure the reader was."""

    title = "the reader's confidence"
    parameter_name = "sure"
    bounds = {"high": (0.9, None), "middle": (0.6, 0.9), "low": (None, 0.6)}

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        """Return the bands."""
        return [
            ("high", "90 % or more"),
            ("middle", "60 to 90 %"),
            ("low", "less than 60 %"),
            ("none", "made by hand"),
        ]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Event]) -> QuerySet[Event]:
        """Narrow the list to the band chosen."""
        if self.value() == "none":
            return queryset.filter(confidence=None)
        least, below = self.bounds.get(self.value() or "", (None, None))
        if least is not None:
            queryset = queryset.filter(confidence__gte=least)
        return queryset.filter(confidence__lt=below) if below is not None else queryset


class ThreadFilter(admin.SimpleListFilter):
    """The story an event belongs to."""

    title = "thread"
    parameter_name = "thread"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        """Return the stories, and none at all."""
        threads = Thread.objects.order_by("name").values_list("slug", "name")
        return [*threads, ("-", "in no thread")]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Event]) -> QuerySet[Event]:
        """Narrow the list to the story chosen."""
        if self.value() == "-":
            return queryset.filter(threads=None)
        return queryset.filter(threads__slug=self.value()) if self.value() else queryset


class TouchedFilter(admin.SimpleListFilter):
    """Whether an editor has had a hand in it."""

    title = "touched by an editor"
    parameter_name = "touched"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        """Return the answers."""
        return [("yes", "yes: import leaves it alone"), ("mine", "by me"), ("no", "no")]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Event]) -> QuerySet[Event]:
        """Narrow the list to the answer chosen."""
        if self.value() == "mine":
            return queryset.filter(edited_by_id=request.user.pk)
        if self.value() in {"yes", "no"}:
            return queryset.filter(edited_at__isnull=self.value() == "no")
        return queryset
