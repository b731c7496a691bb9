"""The pages of whom and what events concern: actors, jurisdictions, threads, terms of office."""

from typing import Any

from django import forms
from django.contrib import admin
from django.db.models import Count, OuterRef, QuerySet, Subquery, TextField
from django.db.models.functions import Cast, Coalesce
from django.http import HttpRequest

from timeline.admin.inlines import HolderInline, TermInline
from timeline.models import Actor, Event, Jurisdiction, Participant, Term, Thread


class AliasesForm(forms.ModelForm):
    """A named row; its other names are a list of strings."""

    def clean_aliases(self) -> list[str]:
        """Take nothing but a list of names."""
        aliases: Any = self.cleaned_data["aliases"] or []
        if not isinstance(aliases, list) or not all(isinstance(name, str) for name in aliases):
            raise forms.ValidationError('Give a list of names: ["DOJ", "Justice Department"].')
        return aliases


class JurisdictionForm(AliasesForm):
    """A place; a tree has no rings."""

    instance: Jurisdiction

    def clean_parent(self) -> Jurisdiction | None:
        """Refuse a place that would lie in itself."""
        parent: Jurisdiction | None = self.cleaned_data["parent"]
        if parent and self.instance.pk and parent.path.startswith(self.instance.path):
            raise forms.ValidationError(f"{parent} lies in {self.instance}: choose another place.")
        return parent


def counted(queryset: QuerySet[Any], related: QuerySet[Any], by: str) -> QuerySet[Any]:
    """Annotate each row with its number of related rows, one indexed count a row shown."""
    number = related.filter(**{by: OuterRef("pk")}).order_by().values(by)
    return queryset.annotate(
        number=Coalesce(Subquery(number.annotate(n=Count("*")).values("n")), 0)
    )


class NamedAdmin(admin.ModelAdmin):
    """A row with a name and a slug that stays when the name is corrected."""

    readonly_fields = ("slug",)
    show_full_result_count = False

    @admin.display(description="events", ordering="number")
    def events_count(self, row: Any) -> int:
        """Return in how many events it stands."""
        return int(getattr(row, "number", 0))


@admin.register(Actor)
class ActorAdmin(NamedAdmin):
    """People, agencies, offices, courts, organisations."""

    form = AliasesForm
    list_display = ("name", "kind", "jurisdiction", "events_count", "machine_made")
    list_filter = ("kind", "machine_made")
    list_select_related = ("jurisdiction",)
    search_fields = ("name", "other_names")
    search_help_text = "Part of a name or of another name that articles use."
    autocomplete_fields = ("jurisdiction",)
    inlines = (TermInline, HolderInline)
    fields = ("name", "slug", "kind", "aliases", "jurisdiction", "summary", "machine_made")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Actor]:
        """Count each actor's parts in the same query."""
        actors = counted(super().get_queryset(request), Participant.objects.all(), "actor")
        return actors.annotate(other_names=Cast("aliases", TextField()))

    def get_inlines(self, request: HttpRequest, obj: Actor | None) -> Any:
        """Offer offices to people, and holders to offices."""
        by_kind: dict[str, tuple[Any, ...]] = {"person": (TermInline,), "office": (HolderInline,)}
        return by_kind.get(obj.kind, ()) if obj else ()


@admin.register(Term)
class TermAdmin(admin.ModelAdmin):
    """Who held an office, and when; the reader tells by it who "the attorney general" was."""

    list_display = ("person", "office", "earliest", "latest")
    list_select_related = ("person", "office")
    search_fields = ("person__name", "office__name")
    autocomplete_fields = ("person", "office")


@admin.register(Jurisdiction)
class JurisdictionAdmin(NamedAdmin):
    """Places, as a tree."""

    form = JurisdictionForm
    list_display = ("name", "kind", "parent", "code", "population", "events_count")
    list_filter = ("kind",)
    list_select_related = ("parent",)
    search_fields = ("name", "other_names", "=code")
    search_help_text = "Part of a name or of another name that articles use, or a code."
    autocomplete_fields = ("parent",)
    fields = ("name", "slug", "kind", "parent", "aliases", "code", "population")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Jurisdiction]:
        """Count each place's events in the same query."""
        links = Event.jurisdictions.through._default_manager.all()
        places = counted(super().get_queryset(request), links, "jurisdiction")
        return places.annotate(other_names=Cast("aliases", TextField()))


@admin.register(Thread)
class ThreadAdmin(NamedAdmin):
    """Stories that group events."""

    list_display = ("name", "events_count", "summary")
    search_fields = ("name", "summary")
    fields = ("name", "slug", "summary")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Thread]:
        """Count each story's events in the same query."""
        links = Event.threads.through._default_manager.all()
        return counted(super().get_queryset(request), links, "thread")
