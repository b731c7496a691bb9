"""Records → rows of articles: new ones, and what is stated anew about stored ones."""

import hashlib
from collections.abc import Iterable
from typing import Any

from articles.extraction.reader import READER_VERSION
from articles.extraction.times.intervals import unknown
from articles.extraction.values import Published, PublishedBasis
from articles.models import Article, TextKind
from articles.readers.documents import stated_published
from articles.readers.values import Document, Record, Stated
from timeline.ingest.digests import Digests
from timeline.ingest.names import NamedRows
from timeline.ingest.rows import kept_among
from timeline.refs import article_ref

NOT_KNOWN = Published(unknown(), PublishedBasis.UNKNOWN, "Nobody says, and it was not read yet.")
# Publication dates that the reader found itself; it finds them again.
FOUND_IN_TEXT = (PublishedBasis.DATELINE, PublishedBasis.INFERRED, PublishedBasis.UNKNOWN)


def sha256_of(record: Record) -> str:
    """Return the SHA-256 of a record's original bytes."""
    return hashlib.sha256(record.content).hexdigest()


def stored_articles(hashes: Iterable[str]) -> dict[str, Article]:
    """Return the stored articles with these originals, by SHA-256, without their texts."""
    stored = kept_among(Article, "sha256", set(hashes))
    if not stored:  # as in most imports
        return {}
    rows = Article.objects.filter(sha256__in=stored).select_related("publisher")
    return {row.sha256: row for row in rows.defer("text")}


def known_publication(article: Article) -> Published | None:
    """Return the publication date to read with; None where the text must tell."""
    published = article.published
    return None if published.basis in FOUND_IN_TEXT else published


def new_article(
    record: Record, sha256: str, document: Document, names: NamedRows, digests: Digests
) -> Article:
    """Return the row of an article that is not stored yet."""
    row = Article(
        ref=article_ref(sha256),
        imported_as=record.id,
        publisher_id=names.publisher(document.publisher),
        title=document.title,
        url=document.url,
        authors=list(document.authors),
        text=document.text,
        text_kind=TextKind.PUBLISHER if document.text else TextKind.NONE,
        sha256=sha256,
        media_type=record.media_type,
    )
    row.published = document.published or NOT_KNOWN
    row.digest_id = digests.of(row, document.publisher)
    return row


def stated_anew(article: Article, stated: Stated) -> dict[str, Any]:
    """Return the fields of a stored article that are now stated otherwise, with their values.

    What an editor has touched stays as it is, and what is not stated is not taken away.
    """
    if article.edited_at is not None:
        return {}
    publisher = article.publisher.name if article.publisher else ""
    before = {
        "title": article.title,
        "publisher": publisher,
        "url": article.url,
        "authors": list(article.authors),
    }
    after = {
        "title": stated.title,
        "publisher": stated.publisher,
        "url": stated.url,
        "authors": list(stated.authors),
    }
    changes: dict[str, Any] = {
        name: value for name, value in after.items() if value and value != before[name]
    }
    published = stated_published(stated)
    if published and published.interval != article.published.interval:
        changes["published"] = published
    return changes


def change_article(article: Article, changes: dict[str, Any], names: NamedRows) -> None:
    """Write what is stated anew."""
    for name, value in changes.items():
        if name == "publisher":
            article.publisher_id = names.publisher(value)
        else:
            setattr(article, name, value)


def is_to_be_read(article: Article, changes: dict[str, Any]) -> bool:
    """Whether a stored article is to be read: never yet, by an older reader, or with new facts.

    Never a digest of ours: its events were written down by hand.
    """
    if article.text_kind in (TextKind.NONE, TextKind.DIGEST):
        return False
    return article.reader_version != READER_VERSION or bears_on_reading(changes)


def bears_on_reading(changes: dict[str, Any]) -> bool:
    """Whether these changes may change what is read: the reader takes the title and the date."""
    return bool(changes.keys() & {"title", "published"})


def shown(changes: dict[str, Any]) -> str:
    """Return what changed in words."""
    words = []
    for name, value in changes.items():
        said = value.interval.edtf if isinstance(value, Published) else value
        words.append(f"{name} is now {said!r}")
    return ", ".join(words)
