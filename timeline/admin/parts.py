"""The pages of what belongs to an event: quotations, parties, cited sources."""

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.html import format_html
from django.utils.safestring import SafeString

from articles.admin import ADDRESSES, is_list
from timeline.admin.evidence import passage_of
from timeline.admin.forms import CitationForm, MentionForm
from timeline.admin.touch import PartOfEventAdmin
from timeline.models import Citation, Mention, Participant


@admin.register(Mention)
class MentionAdmin(PartOfEventAdmin):
    """One quotation, its place, and how that sentence alone was read."""

    form = MentionForm
    list_display = ("words", "event", "article", "edtf", "confidence")
    list_filter = ("type", "basis", "made_by_editor")
    list_select_related = ("event", "article")
    search_fields = ("quote", "=event__ref", "=article__ref")
    search_help_text = "Words of the quotation, or the identifier of an event or article."
    autocomplete_fields = ("event", "article")
    readonly_fields = (
        *("place", "edtf", "days", "basis", "why", "title", "type", "status"),
        *("parties", "places", "confidence", "reader_version", "made_by_editor"),
    )
    fieldsets = (
        (None, {"fields": ("event", "article", "quote", "phrase", "place")}),
        (
            "As this sentence alone was read",
            {
                "description": "Kept as it was, so that the event can show where reports "
                "disagree. What holds is edited on the event's own page.",
                "fields": (
                    *("edtf", "days", "basis", "why", "title", "type", "status"),
                    *("parties", "places", "confidence", "reader_version", "made_by_editor"),
                ),
            },
        ),
    )

    def get_queryset(self, request: HttpRequest) -> QuerySet[Mention]:
        """Leave the articles' texts out of the list."""
        mentions = super().get_queryset(request)
        return mentions.defer("article__text") if is_list(request) else mentions

    @admin.display(description="quotation", ordering="quote")
    def words(self, mention: Mention) -> SafeString:
        """Return the quotation with its date phrase marked."""
        cut = passage_of(mention)
        if not cut.phrase:
            return format_html("{}", cut.head)
        return format_html("{}<mark>{}</mark>{}", cut.head, cut.phrase, cut.tail)

    @admin.display(description="place in the text")
    def place(self, mention: Mention) -> str:
        """Return the offsets."""
        return f"characters {mention.start} to {mention.end}" if mention.pk else "found on saving"

    @admin.display(description="first and last day")
    def days(self, mention: Mention) -> str:
        """Return the interval that was read here."""
        return f"{mention.earliest or 'open'} to {mention.latest or 'open'} ({mention.precision})"


@admin.register(Participant)
class ParticipantAdmin(PartOfEventAdmin):
    """One actor's part in one event."""

    list_display = ("actor", "role", "as_named", "event")
    list_filter = ("role",)
    list_select_related = ("event", "actor")
    search_fields = ("actor__name", "event__title", "=event__ref")
    autocomplete_fields = ("event", "actor")


@admin.register(Citation)
class CitationAdmin(PartOfEventAdmin):
    """A source that an event cites without a stored text."""

    form = CitationForm
    formfield_overrides = ADDRESSES
    list_display = ("title", "url", "publisher", "published_edtf", "event")
    list_filter = ("publisher",)
    list_select_related = ("event", "publisher")
    search_fields = ("title", "url", "event__title", "=event__ref")
    autocomplete_fields = ("event", "publisher")
