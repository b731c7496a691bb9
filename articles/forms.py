"""Forms in which a person states a date."""

from typing import Any

from django import forms

from articles.extraction.times import intervals
from articles.extraction.times.stated import parse_edtf, parse_stated
from articles.extraction.values import Interval
from articles.models import Article


def typed_date(text: str) -> Interval:
    """Read a date that somebody typed as EDTF; empty means that nothing is known.

    Raises ``ValidationError`` with words for whoever typed it, and where it can, with the EDTF
    that was probably meant.
    """
    if not text.strip():
        return intervals.unknown()
    try:
        return parse_edtf(text)
    except ValueError as problem:
        meant = parse_stated(text)
        hint = f" Did you mean {meant.edtf}?" if meant else ""
        raise forms.ValidationError(f"{problem}{hint}", code="edtf") from problem


class ArticleForm(forms.ModelForm):
    """An article's metadata; its publication days follow from the EDTF."""

    instance: Article

    def clean_published_edtf(self) -> str:
        """Refuse what is no date, and work out the days; leave alone what was not typed."""
        if self.instance.pk and "published_edtf" not in self.changed_data:
            return self.instance.published_edtf
        reading = typed_date(self.cleaned_data["published_edtf"])
        self.instance.published_earliest = reading.earliest
        self.instance.published_latest = reading.latest
        self.instance.published_precision = reading.precision.value
        return reading.edtf

    def clean_authors(self) -> list[str]:
        """Take nothing but a list of names."""
        authors: Any = self.cleaned_data["authors"] or []
        if not isinstance(authors, list) or not all(isinstance(name, str) for name in authors):
            raise forms.ValidationError('Give a list of names: ["Ann Author", "Bo Writer"].')
        return authors
