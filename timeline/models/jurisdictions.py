"""Places that make or are bound by law, as a tree."""

from typing import Any

from django.db import models
from django.urls import reverse

from articles.extraction.values import JurisdictionKind
from timeline.models.named import Named, NamedManager


class Jurisdiction(Named):
    """A state, county, city, court district or the United States; King County is in Washington."""

    kind = models.CharField(max_length=8, choices=[(k.value, k.value) for k in JurisdictionKind])
    parent = models.ForeignKey(
        "self", null=True, blank=True, on_delete=models.PROTECT, related_name="children"
    )
    path = models.CharField(
        max_length=700,
        editable=False,
        db_index=True,
        help_text="Slugs from the top of the tree down, each with a slash behind it.",
    )
    aliases = models.JSONField(
        default=list, blank=True, help_text='Other names that articles use: ["Wash."].'
    )
    code = models.CharField("USPS or FIPS code", max_length=20, blank=True)
    population = models.PositiveIntegerField(
        default=0, help_text="The larger place wins a bare name. 0: not known."
    )

    objects = NamedManager["Jurisdiction"]()

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save, and keep the path of this place and of all places in it."""
        super().save(*args, **kwargs)
        self.keep_path()

    def keep_path(self) -> None:
        """Recompute the path from the parent's, and those below if it changed."""
        path = (self.parent.path if self.parent else "") + self.slug + "/"
        if path != self.path:
            Jurisdiction.objects.filter(pk=self.pk).update(path=path)
            self.path = path
            for child in self.children.all():
                child.keep_path()

    def get_absolute_url(self) -> str:
        """Return the address of its own chronology."""
        return reverse("jurisdiction", args=[self.slug])
