"""One article → all that is stored of it, as values; the work that many processes share."""

from articles.extraction.reader import READER_VERSION
from articles.extraction.values import CandidateEvent, Published, Reading, value
from articles.readers.documents import open_document
from articles.readers.values import Document, Refused
from timeline.ingest.processes import Tools
from timeline.ingest.reading import Source, read_document, read_text
from timeline.ingest.reports import reports_of
from timeline.merging.blocking import keys_sought
from timeline.merging.values import Report
from timeline.refs import candidate_key


@value
class StoredText:
    """An article whose text is stored already, to be read again."""

    text: str
    published: Published | None
    title: str


@value
class Work:
    """What is to be done with one record: nothing, cleaning, or reading too."""

    source: Source | StoredText | None
    sha256: str
    read: bool


@value
class Understood:
    """What was read out of one article."""

    published: Published
    reader_version: str
    events: tuple[CandidateEvent, ...]
    reports: tuple[Report, ...]
    keys: tuple[str, ...]
    sought: tuple[frozenset[int], ...]  # blocking keys of events that the reports may mean


@value
class Outcome:
    """What came of one record; all None where nothing was to be done."""

    document: Document | None = None
    understood: Understood | None = None
    refused: Refused | None = None


def understand_all(tools: Tools, batch: tuple[Work, ...]) -> list[Outcome]:
    """Clean and read a batch; runs in a process of its own."""
    return [understand(tools, work) for work in batch]


def understand(tools: Tools, work: Work) -> Outcome:
    """Clean and read one record as far as it is to be done."""
    try:
        if isinstance(work.source, StoredText):
            stored = work.source
            reading = read_text(tools.matcher, stored.text, stored.published, stored.title)
            return Outcome(None, understood(tools, reading, work.sha256))
        if work.source is None:
            return Outcome()
        source = work.source
        document = open_document(source.content, source.media_type, source.stated)
        if not work.read or not document.text:
            return Outcome(document)
        reading = read_document(tools.matcher, document)
        return Outcome(document, understood(tools, reading, work.sha256))
    except Refused as why:
        return Outcome(refused=why)


def understood(tools: Tools, reading: Reading, sha256: str) -> Understood:
    """Return a reading with what is compared and the keys of its candidates."""
    reports = reports_of(reading.events, reading.text, tools.affiliations)
    return Understood(
        reading.published,
        READER_VERSION,
        reading.events,
        reports,
        keys_of(reading.events, sha256),
        tuple(keys_sought(report) for report in reports),
    )


def keys_of(events: tuple[CandidateEvent, ...], sha256: str) -> tuple[str, ...]:
    """Return the key of each candidate."""
    seen: dict[tuple[str, int, int], int] = {}
    keys = []
    for event in events:
        place = (event.type.value, event.mentions[0].start, event.mentions[0].end)
        number = seen.get(place, 0)
        seen[place] = number + 1
        keys.append(candidate_key(sha256, *place, number))
    return tuple(keys)
