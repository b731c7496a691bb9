"""What belongs to an event and is edited with it: its parties, quotations and cited sources."""

from typing import Any

from django import forms
from django.contrib import admin
from django.db.models import Field, QuerySet
from django.http import HttpRequest

from articles.admin import ADDRESSES
from timeline.admin.forms import CitationForm, MentionForm, MentionFormSet
from timeline.admin.widgets import KnownInline
from timeline.models import Citation, Event, Mention, Participant, Term

# The roles that the reader gives; the event's page suggests them, an editor may write others.
ROLES = (
    *("plaintiff", "defendant", "sender", "recipient", "speaker", "issuer", "target", "court"),
    *("winner", "loser", "signer", "legislature", "agency", "party", "actor"),
)


class ParticipantInline(KnownInline):
    """Who took part, and as what."""

    model = Participant
    fields = ("actor", "role", "as_named")
    autocomplete_fields = ("actor",)
    verbose_name, verbose_name_plural = "party", "parties"

    def formfield_for_dbfield(self, db_field: Field, request: HttpRequest, **kwargs: Any) -> Any:
        """Suggest the roles that the reader uses."""
        if db_field.name == "role":
            kwargs["widget"] = forms.TextInput(attrs={"list": "roles"})
        return super().formfield_for_dbfield(db_field, request, **kwargs)


class CitationInline(KnownInline):
    """Sources without a stored text."""

    model = Citation
    form = CitationForm
    formfield_overrides = ADDRESSES
    fields = ("title", "url", "publisher", "published_edtf")
    autocomplete_fields = ("publisher",)
    verbose_name, verbose_name_plural = "source", "cited sources without stored text"


class NewMentionInline(admin.StackedInline):
    """Fields for further quotations. Those that stand already are shown as evidence above."""

    model = Mention
    form = MentionForm
    formset = MentionFormSet
    fields = ("article", "quote", "phrase")
    autocomplete_fields = ("article",)
    extra = 0
    verbose_name = "quotation"
    verbose_name_plural = "add quotations"

    def get_queryset(self, request: HttpRequest) -> QuerySet[Mention]:
        """List none: each has its own page, where it can be corrected."""
        return super().get_queryset(request).none()

    def has_delete_permission(self, request: HttpRequest, obj: Event | None = None) -> bool:
        """Refuse: there is nothing to delete here."""
        return False


class TermInline(KnownInline):
    """Which offices a person held, and when."""

    model = Term
    fk_name = "person"
    fields = ("office", "earliest", "latest")
    autocomplete_fields = ("office",)
    verbose_name_plural = "offices held"


class HolderInline(KnownInline):
    """Who held an office, and when."""

    model = Term
    fk_name = "office"
    fields = ("person", "earliest", "latest")
    autocomplete_fields = ("person",)
    verbose_name_plural = "held by"
