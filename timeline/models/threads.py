"""Stories that group events."""

from django.db import models
from django.urls import reverse

from timeline.models.named import Named, NamedManager


class Thread(Named):
    """A story told by several events: "Sessions letters", "Barr lawsuits"."""

    summary = models.TextField(blank=True)

    objects = NamedManager["Thread"]()

    def get_absolute_url(self) -> str:
        """Return the address of its own chronology."""
        return reverse("thread", args=[self.slug])
