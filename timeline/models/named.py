"""What actors, jurisdictions and threads have in common: a name and a readable slug as key."""

from typing import TypeVar

from django.db import models
from django_extensions.db.fields import AutoSlugField
from django_extensions.db.models import TimeStampedModel

NamedT = TypeVar("NamedT", bound="Named")


class NamedManager(models.Manager[NamedT]):
    """Finds rows by their slug."""

    def get_by_natural_key(self, slug: str) -> NamedT:
        """Return the row with this slug, whose other fields are read when they are asked for.

        ``loaddata`` asks for thousands, and only what number they have.
        """
        return self.only("pk").get(slug=slug)


class Named(TimeStampedModel):
    """A row that readers know by its name and address by its slug."""

    name = models.CharField(max_length=200, unique=True)
    slug = AutoSlugField(
        populate_from="name",
        unique=True,
        overwrite=False,
        max_length=200,
        help_text="Stands in addresses and fixtures. Stays when the name is corrected.",
    )

    class Meta:
        abstract = True
        ordering = ("name",)

    def __str__(self) -> str:
        return self.name

    def natural_key(self) -> tuple[str]:
        """Return the slug."""
        return (self.slug,)
