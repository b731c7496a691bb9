"""The page of an event and the list of events: the heart of the editors' desk."""

from collections.abc import Callable
from typing import Any

from django.contrib import admin
from django.db.models import Count, OuterRef, Prefetch, QuerySet, Subquery
from django.db.models.functions import Coalesce
from django.forms import ModelForm
from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern, path
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString

from articles.admin import is_list
from timeline.admin import decisions, joining
from timeline.admin.duplicates import likely_duplicates
from timeline.admin.evidence import exhibits, passage_of
from timeline.admin.filters import ConfidenceFilter, MergedFilter, ThreadFilter, TouchedFilter
from timeline.admin.forms import EventForm
from timeline.admin.inlines import ROLES, CitationInline, NewMentionInline, ParticipantInline
from timeline.admin.oddities import oddities
from timeline.dates_in_words import in_words
from timeline.models import Event, Mention
from timeline.models.events import ReviewState


@admin.register(Event)
class EventAdmin(admin.ModelAdmin):
    """Events: read by the machine, corrected and confirmed here."""

    form = EventForm
    change_form_template = "admin/timeline/event/change_form.html"
    list_display = ("when", "headline", "review_mark", "sureness", "type", "status", "quotations")
    list_display_links = ("headline",)
    list_filter = (
        *("review", TouchedFilter, "type", "status", ConfidenceFilter),
        *("precision", "basis", ThreadFilter, MergedFilter),
    )
    list_per_page = 50
    show_full_result_count = False
    search_fields = ("title", "summary", "=ref")
    search_help_text = "Words of the title or summary, or a public identifier."
    autocomplete_fields = ("jurisdictions", "threads")
    inlines = (ParticipantInline, NewMentionInline, CitationInline)
    actions = (decisions.mark_reviewed, decisions.reject, joining.merge)
    save_on_top = True
    readonly_fields = (
        *("ref", "days", "reader_said", "reader_version", "merged_into"),
        *("edited_by", "edited_at", "created", "modified"),
    )
    fieldsets = (
        (None, {"fields": ("title", ("type", "status"), "summary")}),
        ("Date", {"fields": ("edtf", "days", "basis", "why")}),
        ("Review", {"fields": ("review", "review_note", "reader_said")}),
        ("Where, and in which story", {"fields": ("jurisdictions", "threads")}),
        (
            "Record",
            {
                "classes": ("collapse",),
                "fields": (
                    *("ref", "reader_version", "merged_into"),
                    *("edited_by", "edited_at", "created", "modified"),
                ),
            },
        ),
    )

    class Media:
        css = {"all": ("editing/desk.css",)}

    def get_queryset(self, request: HttpRequest) -> QuerySet[Event]:
        """For the list, count each event's quotations and fetch its best one."""
        events = super().get_queryset(request).select_related("edited_by", "merged_into")
        if not is_list(request):
            return events
        number = Mention.objects.filter(event=OuterRef("pk")).order_by().values("event")
        best = Mention.objects.filter(rank=0).order_by("article__published_latest", "pk")
        return events.annotate(
            number=Coalesce(Subquery(number.annotate(n=Count("*")).values("n")), 0)
        ).prefetch_related(Prefetch("mentions", best, to_attr="best_mentions"))

    def get_urls(self) -> list[URLPattern]:
        """Add the pages that merge, undo a merge and split."""
        named: list[tuple[str, Callable[..., HttpResponse], str]] = [
            ("<int:object_id>/merge/<int:other_id>/", joining.merge_two, "merge"),
            ("<int:object_id>/undo-merge/<int:merge_id>/", joining.undo, "undo_merge"),
            ("<int:object_id>/split/", joining.split, "split"),
        ]
        own = [
            path(
                route,
                self.admin_site.admin_view(view),
                {"desk": self},
                name=f"timeline_event_{name}",
            )
            for route, view, name in named
        ]
        return [*own, *super().get_urls()]

    def changeform_view(
        self,
        request: HttpRequest,
        object_id: str | None = None,
        form_url: str = "",
        extra_context: dict[str, Any] | None = None,
    ) -> HttpResponse:
        """Lay the evidence, the likely duplicates and the merges beside the form."""
        context: dict[str, Any] = {**(extra_context or {}), "roles": ROLES}
        event = self.get_object(request, object_id) if object_id else None
        if event and request.method == "GET":
            shown = exhibits(event)
            context |= {
                "exhibits": shown,
                "oddities": list(oddities(event, shown)),
                "duplicates": likely_duplicates(event),
                "merges": joining.standing_merges(event),
            }
        return super().changeform_view(request, object_id, form_url, context)

    def save_model(self, request: HttpRequest, obj: Event, form: ModelForm, change: bool) -> None:
        """Save, and mark the event as touched: import leaves its fields alone from now on."""
        obj.edited_by_id, obj.edited_at = request.user.pk, timezone.now()
        if "_reviewed" in request.POST:
            obj.review = ReviewState.REVIEWED
        super().save_model(request, obj, form, change)

    def get_view_on_site_url(self, obj: Event | None = None) -> str | None:
        """Offer no public page for what readers do not see."""
        if obj is None or obj.review == ReviewState.REJECTED or obj.merged_into_id:
            return None
        return super().get_view_on_site_url(obj)

    @admin.display(description="date", ordering="earliest")
    def when(self, event: Event) -> SafeString:
        """Return the date in words, with the EDTF to hover at."""
        return format_html('<span title="{}">{}</span>', event.edtf, in_words(event.interval))

    @admin.display(description="event", ordering="title")
    def headline(self, event: Event) -> SafeString:
        """Return the title with the best quotation beneath it."""
        best: list[Mention] = getattr(event, "best_mentions", [])
        if not best:
            return format_html("{}", event.title)
        cut = passage_of(best[0])
        marked = format_html("<mark>{}</mark>", cut.phrase) if cut.phrase else ""
        return format_html(
            '{} <span class="desk-quote">“{}{}{}”</span>', event.title, cut.head, marked, cut.tail
        )

    @admin.display(description="review", ordering="review")
    def review_mark(self, event: Event) -> SafeString:
        """Return the review state, told apart by words and by shape."""
        words = {"proposed": "○ machine-read", "reviewed": "● reviewed", "rejected": "✕ rejected"}
        return format_html(
            '<span class="desk-review desk-{}">{}</span>', event.review, words[event.review]
        )

    @admin.display(description="sure", ordering="confidence")
    def sureness(self, event: Event) -> str:
        """Return the reader's confidence in percent."""
        return "by hand" if event.confidence is None else f"{event.confidence:.0%}"

    @admin.display(description="quotations", ordering="number")
    def quotations(self, event: Event) -> int:
        """Return how many sentences report the event."""
        return int(getattr(event, "number", 0))

    @admin.display(description="that is")
    def days(self, event: Event) -> str:
        """Return what follows from the EDTF."""
        if not event.pk:
            return "follows from the date when you save"
        first, last = event.earliest or "open", event.latest or "open"
        return f"{in_words(event.interval)} (from {first} to {last}; precision: {event.precision})"

    @admin.display(description="the reader")
    def reader_said(self, event: Event) -> str:
        """Return how sure the reader was, in words."""
        if event.confidence is None:
            return "Entered by hand; no reader was involved."
        return (
            f"Proposed it with a confidence of {event.confidence:.0%}: of a hundred such "
            f"candidates, about {event.confidence * 100:.0f} are right."
        )
