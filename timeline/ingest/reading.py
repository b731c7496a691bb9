"""One record → one reading, as a value; the part of the work that many processes share."""

from articles.extraction import reader
from articles.extraction.names.matcher import Matcher
from articles.extraction.values import Published, Reading, value
from articles.readers.documents import open_document
from articles.readers.values import Document, Record, Refused, Stated


@value
class Source:
    """What a process needs of a record to clean and read it."""

    content: bytes
    media_type: str
    stated: Stated


def source_of(record: Record) -> Source:
    """Return the part of a record that is sent to the process that reads it."""
    return Source(record.content, record.media_type, record.stated)


def read_document(matcher: Matcher, document: Document) -> Reading:
    """Return what the reader finds; raises ``Refused`` if it fails on this text."""
    return read_text(matcher, document.text, document.published, document.title)


def read_text(matcher: Matcher, text: str, published: Published | None, title: str) -> Reading:
    """Return what the reader finds; raises ``Refused`` if it fails on this text."""
    try:
        return reader.read(text, published, matcher, title)
    except Exception as problem:  # one odd text must not end the import of a million
        reason = f"The reader failed on this text ({type(problem).__name__}: {problem})."
        raise Refused(reason, "Please report it with the text; --no-read stores it.") from problem


def read_source(matcher: Matcher, source: Source) -> tuple[Document, Reading]:
    """Clean and read one source; raises ``Refused`` for what cannot be read."""
    document = open_document(source.content, source.media_type, source.stated)
    return document, read_document(matcher, document)
