"""What was written: publishers, their articles, and the bytes that came in."""

from typing import Any, Self

from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils import timezone
from django_extensions.db.fields import AutoSlugField
from django_extensions.db.models import TimeStampedModel

from articles.extraction.values import Interval, Precision, Published, PublishedBasis


class TextKind(models.TextChoices):
    """Whose words an article's text is."""

    NONE = "none", "no text: only metadata and an address"
    PUBLISHER = "publisher", "the publisher's own text"
    DIGEST = "digest", "a digest in our own words"


class PublisherManager(models.Manager["Publisher"]):
    """Finds publishers by their natural key."""

    def get_by_natural_key(self, slug: str) -> "Publisher":
        """Return the publisher with this slug."""
        return self.get(slug=slug)


class Publisher(TimeStampedModel):
    """Who publishes articles: a newspaper, an agency, an advocacy group, a government office."""

    name = models.CharField(max_length=200, unique=True)
    slug = AutoSlugField(populate_from="name", unique=True, overwrite=False, max_length=200)
    url = models.URLField("address", blank=True, max_length=500)
    text_is_public = models.BooleanField(
        default=False,
        help_text="Tick only where the publisher allows it: its articles' own text is then shown "
        "to everyone. Otherwise readers see the quoted sentences alone. Digests always show.",
    )

    objects = PublisherManager()

    class Meta:
        ordering = ("name",)

    def __str__(self) -> str:
        return self.name

    def natural_key(self) -> tuple[str]:
        """Return the slug."""
        return (self.slug,)


class ArticleQuerySet(models.QuerySet["Article"]):
    """Articles, narrowed by questions that read as sentences."""

    def untouched(self) -> Self:
        """Return those that no editor has changed."""
        return self.filter(edited_at=None)

    def get_by_natural_key(self, ref: str) -> "Article":
        """Return the article with this public identifier."""
        return self.get(ref=ref)


class Article(TimeStampedModel):
    """One article as it came in: its metadata, and its text where there is one."""

    ref = models.CharField(
        "public identifier",
        max_length=16,
        unique=True,
        editable=False,
        help_text="Its permanent address; made from the bytes that came in.",
    )
    imported_as = models.CharField(
        "id as imported",
        max_length=500,
        blank=True,
        editable=False,
        help_text="The record's own id, else its path, when it was first imported.",
    )
    publisher = models.ForeignKey(
        Publisher, null=True, blank=True, on_delete=models.PROTECT, related_name="articles"
    )
    title = models.CharField(max_length=500, blank=True)
    url = models.URLField("address", blank=True, max_length=2000)
    authors = models.JSONField(default=list, blank=True, help_text='A list: ["Ann Author"].')
    language = models.CharField(max_length=12, default="en")

    published_edtf = models.CharField("publication date (EDTF)", max_length=80, blank=True)
    published_earliest = models.DateField(null=True, blank=True, editable=False)
    published_latest = models.DateField(null=True, blank=True, editable=False, db_index=True)
    published_precision = models.CharField(
        max_length=8,
        choices=[(p.value, p.value) for p in Precision],
        default=Precision.APPROX.value,
        editable=False,
    )
    published_basis = models.CharField(
        max_length=8,
        choices=[(b.value, b.value) for b in PublishedBasis],
        default=PublishedBasis.UNKNOWN.value,
    )
    published_why = models.TextField(blank=True)

    text = models.TextField(blank=True, help_text="Cleaned. Quotations are places in this text.")
    text_kind = models.CharField(max_length=9, choices=TextKind, default=TextKind.PUBLISHER)
    sha256 = models.CharField("SHA-256 of the original", max_length=64, unique=True, editable=False)
    media_type = models.CharField(max_length=100, default="text/plain", editable=False)
    digest = models.ForeignKey(
        "self",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="originals",
        help_text="Our digest of this same article: the two count as one report.",
    )
    imported_at = models.DateTimeField(default=timezone.now, editable=False)
    reader_version = models.CharField(max_length=40, blank=True, editable=False)

    edited_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        editable=False,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    edited_at = models.DateTimeField(null=True, blank=True, editable=False)

    objects = models.Manager.from_queryset(ArticleQuerySet)()

    class Meta:
        ordering = ("-published_latest", "pk")

    def __str__(self) -> str:
        return self.title or self.url or self.ref

    def natural_key(self) -> tuple[str]:
        """Return the public identifier."""
        return (self.ref,)

    natural_key.dependencies = ["articles.publisher"]  # type: ignore[attr-defined]

    def get_absolute_url(self) -> str:
        """Return the article's permanent address on this site."""
        return reverse("article", args=[self.ref])

    @property
    def text_is_public(self) -> bool:
        """Whether everyone may read the whole stored text, not only the quoted sentences."""
        if self.text_kind == TextKind.DIGEST:
            return True
        return bool(self.text and self.publisher and self.publisher.text_is_public)

    @property
    def published(self) -> Published:
        """The publication date as the value that the reader takes."""
        return Published(
            Interval(
                self.published_earliest,
                self.published_latest,
                Precision(self.published_precision),
                self.published_edtf,
            ),
            PublishedBasis(self.published_basis),
            self.published_why,
        )

    @published.setter
    def published(self, value: Published) -> None:
        self.published_earliest = value.interval.earliest
        self.published_latest = value.interval.latest
        self.published_precision = value.interval.precision.value
        self.published_edtf = value.interval.edtf
        self.published_basis = value.basis.value
        self.published_why = value.why


class OriginalManager(models.Manager["Original"]):
    """Finds originals by their article."""

    def get_by_natural_key(self, ref: str) -> "Original":
        """Return the original of the article with this public identifier."""
        return self.get(article__ref=ref)


class Original(models.Model):
    """The bytes as they came in, apart from the article so that lists need not load them."""

    article = models.OneToOneField(Article, on_delete=models.CASCADE, related_name="original")
    content = models.BinaryField()

    objects = OriginalManager()

    def __str__(self) -> str:
        return f"original of {self.article}"

    def natural_key(self) -> tuple[Any, ...]:
        """Return the article's natural key."""
        return self.article.natural_key()

    natural_key.dependencies = ["articles.article"]  # type: ignore[attr-defined]
