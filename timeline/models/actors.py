"""Who acts: people, agencies, offices, courts, organisations."""

import datetime as dt
from typing import Self

from django.db import models
from django.urls import reverse

from articles.extraction.values import ActorKind
from timeline.models.jurisdictions import Jurisdiction
from timeline.models.named import Named, NamedManager


class Actor(Named):
    """A person or body that takes part in events."""

    kind = models.CharField(max_length=12, choices=[(k.value, k.value) for k in ActorKind])
    aliases = models.JSONField(
        default=list, blank=True, help_text='Other names that articles use: ["DOJ"].'
    )
    jurisdiction = models.ForeignKey(
        Jurisdiction,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="actors",
        help_text="Whose body or officer it is: New Jersey for its attorney general.",
    )
    summary = models.TextField(blank=True)
    machine_made = models.BooleanField(
        default=False, help_text="Found by the reader, in no list; untick once checked."
    )

    objects = NamedManager["Actor"]()

    def get_absolute_url(self) -> str:
        """Return the address of its own chronology."""
        return reverse("actor", args=[self.slug])


class TermQuerySet(models.QuerySet["Term"]):
    """Terms of office."""

    def on(self, day: dt.date) -> Self:
        """Return the terms that ran on ``day``."""
        return self.exclude(earliest__gt=day).exclude(latest__lt=day)

    def get_by_natural_key(self, person: str, office: str, earliest: str | None) -> "Term":
        """Return the term of this person (slug) in this office (slug) that began that day."""
        return self.get(person__slug=person, office__slug=office, earliest=earliest)


class Term(models.Model):
    """Who held an office, and when."""

    person = models.ForeignKey(Actor, on_delete=models.CASCADE, related_name="terms")
    office = models.ForeignKey(Actor, on_delete=models.CASCADE, related_name="holders")
    earliest = models.DateField("first day", null=True, blank=True)
    latest = models.DateField("last day", null=True, blank=True)

    objects = models.Manager.from_queryset(TermQuerySet)()

    class Meta:
        ordering = ("earliest", "pk")
        constraints = [
            models.UniqueConstraint(
                fields=["person", "office", "earliest"], name="one_term_from_a_day"
            ),
            models.CheckConstraint(
                condition=models.Q(latest__gte=models.F("earliest"))
                | models.Q(earliest=None)
                | models.Q(latest=None),
                name="term_ends_after_it_begins",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.person}, {self.office}"

    def natural_key(self) -> tuple[str, str, str | None]:
        """Return the slugs of person and office, and the first day."""
        day = self.earliest.isoformat() if self.earliest else None
        return (self.person.slug, self.office.slug, day)

    natural_key.dependencies = ["timeline.actor"]  # type: ignore[attr-defined]
