"""Widgets that ask the database nothing for what is already known."""

from typing import Any

from django import forms
from django.contrib import admin
from django.contrib.admin.widgets import AutocompleteSelect
from django.db.models import ForeignKey, Model


class KnownAutocomplete(AutocompleteSelect):
    """An autocomplete that is told the row it shows.

    Django's asks the database for it, once a row of an inline: an event with forty parties would
    take forty queries.
    """

    known: Model | None = None

    def optgroups(self, name: str, value: Any, attr: dict[str, Any] | None = None) -> Any:
        """Return the one option that is chosen."""
        if self.known is None or [str(self.known.pk)] != list(value):
            return super().optgroups(name, value, attr)
        label = str(self.known)
        option = self.create_option(name, str(self.known.pk), label, True, 0)
        blank = [] if self.is_required else [self.create_option(name, "", "", False, 0)]
        return [(None, [*blank, option], 0)]


class KnownForm(forms.ModelForm):
    """A form of an inline whose autocompletes know what they show."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, field in self.fields.items():
            widget = getattr(field.widget, "widget", field.widget)  # perhaps wrapped
            if isinstance(widget, KnownAutocomplete):
                widget.known = self.instance._state.fields_cache.get(name)


class LabelledFormSet(forms.BaseInlineFormSet):
    """Rows of a table whose fields say what they are: Django's have a head of a column alone."""

    def add_fields(self, form: forms.ModelForm, index: int | None) -> None:
        """Add Django's own fields, and a label for every visible one."""
        super().add_fields(form, index)
        for name, field in form.fields.items():
            words = field.label or name.replace("_", " ")
            field.widget.attrs.setdefault("aria-label", str(words))


class KnownInline(admin.TabularInline):
    """An inline that fetches its related rows in one query."""

    form = KnownForm
    formset = LabelledFormSet
    extra = 0

    def formfield_for_foreignkey(self, db_field: ForeignKey, request: Any, **kwargs: Any) -> Any:
        """Give foreign keys the widget that knows."""
        if db_field.name in self.get_autocomplete_fields(request):
            kwargs["widget"] = KnownAutocomplete(db_field, self.admin_site)
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    def get_queryset(self, request: Any) -> Any:
        """Fetch what the autocompletes show together with the rows."""
        return super().get_queryset(request).select_related(*self.get_autocomplete_fields(request))
