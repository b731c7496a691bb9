"""One record → one clean document: decode, extract, clean, and let stated facts go first."""

from articles.extraction.values import Published, PublishedBasis
from articles.readers.clean import clean, clean_line
from articles.readers.decode import decode
from articles.readers.html import Page, read_page
from articles.readers.values import ADDRESS, HTML, LONGEST, Document, Refused, Stated


def open_document(content: bytes, media_type: str, stated: Stated) -> Document:
    """Return the clean document; raises ``Refused`` for what holds no article.

    What is stated beside the article wins over what its page says.
    """
    if media_type == ADDRESS:
        return _document("", stated, None)
    if media_type == HTML:
        page = read_page(decode(content, is_page=True))
        return _document(page.text, stated, page)
    return _document(decode(content), stated, None)


def _document(source: str, stated: Stated, page: Page | None) -> Document:
    text = clean(source)
    if source and not text.strip():
        raise Refused("It holds no words.", "Leave it out, or give the article's text.")
    return Document(
        text=text,
        title=stated.title or _short(page.title if page else "", "title"),
        publisher=stated.publisher or _short(page.publisher if page else "", "publisher"),
        url=stated.url or (page.url if page and len(page.url) <= LONGEST["url"] else ""),
        authors=stated.authors or (page.authors if page else ()),
        published=stated_published(stated) or (page.published if page else None),
    )


def stated_published(stated: Stated) -> Published | None:
    """Return the publication date that was stated, if one was."""
    if stated.published is None:
        return None
    why = f"Stated with the article: {stated.published_as_given}."
    return Published(stated.published, PublishedBasis.STATED, why)


def _short(text: str, field: str) -> str:
    """Cut what a page says to what a row holds; what people state is refused instead."""
    return clean_line(text)[: LONGEST[field]].rstrip()
