"""Editing publishers and articles. What a publisher wrote is never edited, only its metadata."""

from typing import Any

from django.contrib import admin
from django.db.models import Count, QuerySet, URLField
from django.db.models.functions import Length
from django.http import HttpRequest
from django.utils import timezone

from articles.forms import ArticleForm
from articles.models import Article, Original, Publisher

# An address typed without its scheme is a secure one.
ADDRESSES: Any = {URLField: {"assume_scheme": "https"}}


def is_list(request: HttpRequest) -> bool:
    """Whether somebody asks for a list, not for the page of one row."""
    match = request.resolver_match
    return bool(match and match.url_name and match.url_name.endswith("_changelist"))


@admin.register(Publisher)
class PublisherAdmin(admin.ModelAdmin):
    """Publishers, and whether their text may be shown."""

    formfield_overrides = ADDRESSES
    list_display = ("name", "articles_count", "text_is_public", "url")
    list_filter = ("text_is_public",)
    search_fields = ("name", "url")
    readonly_fields = ("slug",)
    fields = ("name", "slug", "url", "text_is_public")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Publisher]:
        """Count each publisher's articles in the same query."""
        return super().get_queryset(request).annotate(number=Count("articles"))

    @admin.display(description="articles", ordering="number")
    def articles_count(self, publisher: Publisher) -> int:
        """Return how many articles are stored."""
        return int(getattr(publisher, "number", 0))


class TextFilter(admin.SimpleListFilter):
    """Articles with and without a stored text."""

    title = "stored text"
    parameter_name = "stored"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        """Return the two answers."""
        return [("yes", "with its text"), ("no", "address and metadata alone")]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Article]) -> QuerySet[Article]:
        """Narrow the list to the answer chosen."""
        if self.value() == "yes":
            return queryset.exclude(text="")
        return queryset.filter(text="") if self.value() == "no" else queryset


@admin.register(Article)
class ArticleAdmin(admin.ModelAdmin):
    """Articles. They come in by ``import_articles``; here their metadata is corrected."""

    form = ArticleForm
    formfield_overrides = ADDRESSES
    list_display = ("headline", "publisher", "published_edtf", "published_basis", "text_kind")
    list_filter = ("published_basis", "text_kind", TextFilter, "publisher")
    list_select_related = ("publisher",)
    search_fields = ("title", "url", "=ref", "imported_as")
    search_help_text = "Words of the title or address, or a public identifier."
    autocomplete_fields = ("publisher",)
    show_full_result_count = False
    readonly_fields = (
        *("ref", "imported_as", "sha256", "media_type", "imported_at", "reader_version"),
        *("published_days", "stored_text", "edited_by", "edited_at", "original_size"),
    )
    fieldsets = (
        (None, {"fields": ("title", "publisher", "url", "authors", "language")}),
        (
            "Publication date",
            {
                "fields": ("published_edtf", "published_days", "published_basis", "published_why"),
                "description": "Relative dates in the article (“on Monday”) were reckoned from "
                "this day. Changing it changes no event: correct those by hand, or import the "
                "article again with the right date.",
            },
        ),
        (
            "Text",
            {
                "fields": ("text_kind", "stored_text"),
                "description": "Quotations are places in this text, so it is not edited here. "
                "To correct it, correct the file and import it again.",
            },
        ),
        (
            "How it came in",
            {
                "classes": ("collapse",),
                "fields": (
                    *("ref", "imported_as", "sha256", "media_type", "original_size"),
                    *("imported_at", "reader_version", "edited_by", "edited_at"),
                ),
            },
        ),
    )

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Refuse: an article comes in by import, which keeps its bytes and reads it."""
        return False

    def get_queryset(self, request: HttpRequest) -> QuerySet[Article]:
        """Leave the texts, which may be long, out of the list."""
        articles = super().get_queryset(request)
        return articles.defer("text") if is_list(request) else articles

    def save_model(self, request: HttpRequest, obj: Article, form: Any, change: bool) -> None:
        """Save, and mark the article as touched: importing it again will not overwrite it."""
        obj.edited_by_id, obj.edited_at = request.user.pk, timezone.now()
        super().save_model(request, obj, form, change)

    @admin.display(description="title", ordering="title")
    def headline(self, article: Article) -> str:
        """Return the title, or whatever else tells the article."""
        return str(article)

    @admin.display(description="first and last day")
    def published_days(self, article: Article) -> str:
        """Return what follows from the EDTF."""
        first, last = article.published_earliest, article.published_latest
        return f"{first or 'open'} to {last or 'open'} ({article.published_precision})"

    @admin.display(description="text")
    def stored_text(self, article: Article) -> str:
        """Return the stored text, to read."""
        return article.text or "No text is stored, only the address and metadata."

    @admin.display(description="original")
    def original_size(self, article: Article) -> str:
        """Return the size of the bytes that came in, without fetching them."""
        size = (
            Original.objects.filter(article=article)
            .annotate(size=Length("content"))
            .values_list("size", flat=True)
            .first()
        )
        return "not kept" if size is None else f"{size:,} bytes"


@admin.register(Original)
class OriginalAdmin(admin.ModelAdmin):
    """The bytes as they came in: to be seen that they are there, never to be changed."""

    list_display = ("article", "size")
    search_fields = ("article__title", "=article__ref")
    fields = readonly_fields = ("article", "size")
    show_full_result_count = False

    def get_queryset(self, request: HttpRequest) -> QuerySet[Original]:
        """Measure the bytes in the database instead of fetching them."""
        originals = super().get_queryset(request).select_related("article")
        return originals.defer("content", "article__text").annotate(bytes=Length("content"))

    @admin.display(description="bytes", ordering="bytes")
    def size(self, original: Original) -> str:
        """Return the number of bytes."""
        return f"{getattr(original, 'bytes', 0):,}"

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Refuse: originals come in by import."""
        return False

    def has_change_permission(self, request: HttpRequest, obj: Original | None = None) -> bool:
        """Refuse: an original is what came in."""
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Original | None = None) -> bool:
        """Refuse on its own page; it goes with its article."""
        here = request.resolver_match.url_name if request.resolver_match else ""
        if here and here.startswith("articles_original_"):
            return False
        return super().has_delete_permission(request, obj)
