"""Forms of the editors' desk: dates typed as EDTF, words found at their place in an article."""

from typing import Any

from django import forms

from articles.forms import typed_date
from timeline.admin.widgets import KnownForm
from timeline.models import Event, Mention


class EventForm(forms.ModelForm):
    """An event; first day, last day and precision follow from the date in EDTF."""

    instance: Event

    class Meta:
        widgets = {
            "title": forms.TextInput(attrs={"class": "vLargeTextField"}),
            "why": forms.Textarea(attrs={"rows": 3, "class": "vLargeTextField"}),
            "summary": forms.Textarea(attrs={"rows": 3, "class": "vLargeTextField"}),
            "review_note": forms.Textarea(attrs={"rows": 2, "class": "vLargeTextField"}),
        }
        help_texts = {
            "title": "In our words, plain news style, about twelve words at most. The address of "
            "the event keeps working when the title changes.",
            "type": "Decides under which facet readers find it, and which events may be the same.",
            "status": "Readers see what occurred or is scheduled; the others only when they ask.",
            "basis": "What the date rests on. Change it with the date where it no longer holds.",
            "review": "Reviewed: you stand behind it, and readers see no machine mark. Rejected: "
            "it disappears from the site, and reading its article again does not bring it back.",
        }

    def clean_edtf(self) -> str:
        """Refuse what is no date, and work out first day, last day and precision.

        A date that was left alone keeps its days: the reader may have drawn the edges of an
        "about" more closely than EDTF can tell.
        """
        if self.instance.pk and "edtf" not in self.changed_data:
            return self.instance.edtf
        reading = typed_date(self.cleaned_data["edtf"])
        self.instance.interval = reading
        return reading.edtf

    def clean(self) -> dict[str, Any]:
        """Keep the reason true: a date set by hand does not rest on what the reader said."""
        data = super().clean() or {}
        if self.instance.pk and "edtf" in self.changed_data and "why" not in self.changed_data:
            before = self.initial.get("edtf") or "not known"
            data["why"] = f"An editor set this date; before it was {before}."
        if data.get("review") == "rejected" and not data.get("review_note"):
            self.add_error("review_note", "Say why it is rejected; other editors will wonder.")
        return data


class CitationForm(KnownForm):
    """A source without a stored text."""

    def clean_published_edtf(self) -> str:
        """Refuse what is no date."""
        text = self.cleaned_data["published_edtf"]
        return typed_date(text).edtf if text else ""


class MentionForm(forms.ModelForm):
    """A quotation: the editor pastes the words, and the form finds their place."""

    phrase = forms.CharField(
        required=False,
        label="date phrase",
        help_text="The words within the quotation that say when: on Monday. Empty if none do.",
    )

    class Meta:
        model = Mention
        fields = ("event", "article", "quote", "phrase")
        widgets = {"quote": forms.Textarea(attrs={"rows": 3})}
        help_texts = {
            "quote": "The sentence as it stands in the article's stored text, letter by letter. "
            "Its place is found for you.",
            "article": "Must have a stored text. For a source without one, add a citation.",
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        mention = self.instance
        if mention.pk and mention.phrase_start is not None and mention.phrase_end is not None:
            here = slice(mention.phrase_start - mention.start, mention.phrase_end - mention.start)
            self.initial.setdefault("phrase", mention.quote[here] if here.start >= 0 else "")

    def clean(self) -> dict[str, Any]:
        """Find the words at their place, or say what is wrong."""
        data = super().clean() or {}
        article, quote = data.get("article"), data.get("quote", "").strip()
        if not article or not quote:
            return data
        if not article.text:
            self.add_error("article", "This article has no stored text. Add a citation instead.")
            return data
        if self.instance.pk and not {"article", "quote", "phrase"} & set(self.changed_data):
            return data
        self.place(article.text, quote, data.get("phrase", "").strip())
        data["quote"] = quote
        return data

    def place(self, text: str, quote: str, phrase: str) -> None:
        """Put the start and end of the quotation and its date phrase into the mention."""
        start = self.start_of(text, quote)
        if start is None:
            self.add_error("quote", "These words do not stand in the article's stored text.")
            return
        mention = self.instance
        mention.start, mention.end = start, start + len(quote)
        if self.is_quoted_already():
            self.add_error("quote", "The event quotes this sentence already.")
        mention.phrase_start = mention.phrase_end = None
        if not phrase:
            return
        within = quote.find(phrase)
        if within < 0:
            self.add_error("phrase", "These words do not stand in the quotation.")
            return
        mention.phrase_start = start + within
        mention.phrase_end = start + within + len(phrase)

    def is_quoted_already(self) -> bool:
        """Whether another mention of the event stands at the same place."""
        mention = self.instance
        event = self.cleaned_data.get("event") or mention.event_id
        place = {"article": self.cleaned_data["article"], "start": mention.start}
        others = Mention.objects.filter(event=event, end=mention.end, **place)
        return others.exclude(pk=mention.pk).exists()

    def start_of(self, text: str, quote: str) -> int | None:
        """Return where the quotation begins: where it stood before, if it still stands there."""
        before = self.instance.start if self.instance.pk else None
        if before is not None and text.startswith(quote, before):
            return before
        found = text.find(quote)
        return None if found < 0 else found

    def save(self, commit: bool = True) -> Mention:
        """Save; a new mention begins with the event's own date as its reading."""
        mention: Mention = self.instance
        if not mention.pk:
            mention.made_by_editor = True
            mention.interval = mention.event.interval
            mention.basis, mention.why = mention.event.basis, mention.event.why
            mention.title, mention.type = mention.event.title, mention.event.type
            mention.status = mention.event.status
        return super().save(commit)


class MentionFormSet(forms.BaseInlineFormSet):
    """Several new quotations at once."""

    def clean(self) -> None:
        """Refuse the same sentence twice."""
        super().clean()
        places = set()
        for form in self.forms:
            mention = form.instance
            place = (mention.article_id, mention.start, mention.end)
            if form.is_valid() and form.has_changed() and place in places:
                form.add_error("quote", "This sentence stands in this form twice.")
            places.add(place)


class ReasonForm(forms.Form):
    """Why several events are rejected."""

    reason = forms.CharField(
        widget=forms.Textarea(attrs={"rows": 3, "class": "vLargeTextField", "autofocus": True}),
        help_text="Other editors see it. Readers do not see rejected events.",
    )
