"""HTML pages → the article in them and what the page says about it."""

import datetime as dt
from dataclasses import dataclass

import lxml.html
import trafilatura
from lxml import etree

from articles.extraction.times.intervals import day
from articles.extraction.values import Published, PublishedBasis
from articles.readers.values import Refused

# The page's own word for its date: markup, never a search through the text.
DATES = {"original_date": True, "extensive_search": False}


@dataclass(frozen=True, slots=True)
class Page:
    """An HTML page, read."""

    text: str  # paragraphs with a blank line between them
    title: str
    publisher: str
    url: str
    authors: tuple[str, ...]
    published: Published | None


def read_page(source: str) -> Page:
    """Return the article of an HTML page; raises ``Refused`` if there is none."""
    tree = _parse(source)
    _keep_captions(tree)
    found = trafilatura.bare_extraction(
        tree,
        with_metadata=True,
        include_comments=False,
        include_formatting=False,
        favor_recall=True,
        date_extraction_params=DATES,
    )
    text = getattr(found, "text", "") or trafilatura.html2txt(source, clean=True)
    if not text or not text.strip():
        raise Refused(
            "No article was found in this page.", "Save its text as .txt and import that."
        )
    return Page(
        text="\n\n".join(line for line in text.splitlines() if line.strip()),
        title=getattr(found, "title", "") or "",
        publisher=getattr(found, "sitename", "") or "",
        url=_address(getattr(found, "url", "")),
        authors=_authors(getattr(found, "author", "")),
        published=_published(getattr(found, "date", "")),
    )


def _parse(source: str) -> lxml.html.HtmlElement:
    try:
        # As bytes: lxml refuses text that declares an encoding, as XHTML does.
        parser = lxml.html.HTMLParser(encoding="utf-8", remove_comments=True)
        return lxml.html.document_fromstring(source.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError) as problem:
        raise Refused("This page is empty or no HTML.", "Save its text as .txt.") from problem


def _keep_captions(tree: lxml.html.HtmlElement) -> None:
    """Turn captions into paragraphs behind their picture: extractors drop them with it."""
    for caption in list(tree.iter("figcaption")):
        figure = caption.getparent()
        if figure is None or not caption.text_content().strip():
            continue
        caption.tag = "p"
        if figure.tag == "figure":
            caption.drop_tree()
            caption.tail = None
            figure.addnext(caption)


def _address(url: str | None) -> str:
    return url if url and url.startswith(("http://", "https://")) else ""


def _authors(named: str | None) -> tuple[str, ...]:
    return tuple(part.strip() for part in (named or "").split(";") if part.strip())


def _published(date: str | None) -> Published | None:
    try:
        when = dt.date.fromisoformat(date or "")
    except ValueError:
        return None
    why = f"The page's own metadata names {when:%-d %B %Y}."
    return Published(day(when), PublishedBasis.METADATA, why)
