"""Search by reading every event: slow, simple, and what the index must agree with."""

from collections.abc import Iterable, Sequence

from timeline.chronology.directory import Directory
from timeline.chronology.documents import Document, all_documents
from timeline.chronology.search import Field, Term, matches, relevance
from timeline.chronology.words import stem, words


def scores_of_matches(terms: Sequence[Term], directory: Directory) -> dict[int, int]:
    """Return the public events that match, by primary key, each with its relevance."""
    names = NameFields(directory)
    scores: dict[int, int] = {}
    for documents in all_documents():
        for document in documents:
            title, body, called = field(document.title), body_of(document), names.of(document)
            if matches(terms, [title, *body, *called]):
                scores[document.pk] = relevance(terms, title, body, called)
    return scores


def field(text: str) -> Field:
    """Return the words and stems of a text."""
    found = words(text)
    return Field(found, [stem(word) for word in found])


def body_of(document: Document) -> list[Field]:
    """Return summary and quotes as fields."""
    return [field(text) for text in (document.summary, *document.quotes)]


class NameFields:
    """The names and aliases of actors and jurisdictions as fields, each made once."""

    def __init__(self, directory: Directory) -> None:
        self.directory = directory
        self.made: dict[tuple[str, int], list[Field]] = {}

    def of(self, document: Document) -> list[Field]:
        """Return every name of every actor and jurisdiction of the event."""
        return [
            *self.named("actor", document.actors),
            *self.named("jurisdiction", document.jurisdictions),
        ]

    def named(self, facet: str, keys: Iterable[int]) -> list[Field]:
        """Return the names of these values."""
        return [found for key in keys for found in self.fields(facet, key)]

    def fields(self, facet: str, key: int) -> list[Field]:
        """Return the names of one value."""
        if (facet, key) not in self.made:
            value = self.directory.families[facet].values.get(key)
            texts = (value.label, *value.aliases) if value else ()
            self.made[facet, key] = [field(text) for text in texts]
        return self.made[facet, key]
