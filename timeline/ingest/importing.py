"""Records → stored articles with their events; batch by batch, in order, each in one transaction.

Whatever happens between two batches, what is stored is what the records so far give, and
importing the same again goes on where it stopped. Batches bear on nothing else: the result is
the same for any size of batch and any number of processes.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from django.core.management.base import CommandError
from django.db import IntegrityError, transaction

from articles.extraction.names.gazetteer import Gazetteer
from articles.models import Article
from articles.readers.values import Record, Refusal
from timeline.ingest import articles
from timeline.ingest.affiliations import affiliations_of
from timeline.ingest.digests import Digests
from timeline.ingest.fingerprints import refresh_fingerprints
from timeline.ingest.names import NamedRows
from timeline.ingest.processes import in_order
from timeline.ingest.reading import source_of
from timeline.ingest.recognition import Recognition
from timeline.ingest.results import Item, Result
from timeline.ingest.rows import take_turn
from timeline.ingest.understanding import Outcome, StoredText, Work, understand_all
from timeline.ingest.writing import Batch, Shared, Writer

BATCH = 64  # articles
BATCH_BYTES = 2 * 1024 * 1024
NOTHING = Work(None, "", read=False)


@dataclass(frozen=True, slots=True)
class Options:
    """How to import."""

    processes: int = 1
    read: bool = True
    batch: int = BATCH


def import_records(
    records: Iterable[Item], gazetteer: Gazetteer, options: Options
) -> Iterator[Result]:
    """Store and read these records; yield what became of each, in order, once it is committed."""
    affiliations = affiliations_of(gazetteer)
    with transaction.atomic():
        take_turn()
        refresh_fingerprints(affiliations)
    shared = Shared(gazetteer, affiliations, NamedRows(gazetteer), Digests(), options.read)
    batches = (_planned(items, shared) for items in _in_batches(records, options.batch))
    for batch, outcomes in in_order(understand_all, batches, gazetteer, options.processes):
        if outcomes is None:
            raise CommandError(_died(batch.items))
        yield from _write(batch, outcomes, shared)


def _died(items: Sequence[Item]) -> str:
    """Return what to tell of a batch whose reading process ended before its time."""
    first, last = items[0], items[-1]
    records = f"{first.source}, line {first.line}" if first.line else first.source
    if last is not first:
        records += f", to {last.source}, line {last.line}" if last.line else f", to {last.source}"
    return (
        f"A process that reads articles was killed or ran out of memory, at {records}, or a "
        "little behind. All before is stored. Run the same command again; with --processes 1 if "
        "it happens again."
    )


def _write(batch: Batch, outcomes: list[Outcome], shared: Shared) -> list[Result]:
    """Write one batch; once more if somebody else made the same name meanwhile."""
    try:
        with transaction.atomic():
            take_turn()
            return Writer(shared).write(batch, outcomes)
    except IntegrityError:
        shared.names, shared.recognition = NamedRows(shared.gazetteer), Recognition()
        with transaction.atomic():
            take_turn()
            return Writer(shared).write(batch, outcomes)


def _in_batches(records: Iterable[Item], most: int) -> Iterator[list[Item]]:
    items: list[Item] = []
    size = 0
    for item in records:
        items.append(item)
        size += len(item.content) if isinstance(item, Record) else 0
        if len(items) >= most or size >= BATCH_BYTES:
            yield items
            items, size = [], 0
    if items:
        yield items


def _planned(items: list[Item], shared: Shared) -> tuple[Batch, tuple[Work, ...]]:
    """Decide what is to be done, by what is stored now; ``Writer`` looks again."""
    hashes = [articles.sha256_of(i) if isinstance(i, Record) else "" for i in items]
    stored = articles.stored_articles(filter(None, hashes))
    works = []
    for item, sha256 in zip(items, hashes, strict=True):
        article = stored.get(sha256)
        if isinstance(item, Refusal):
            works.append(NOTHING)
        elif article is None:
            works.append(Work(source_of(item), sha256, shared.read))
        else:
            works.append(_work_on_stored(item, article, shared))
    return Batch(tuple(items), tuple(works)), tuple(works)


def _work_on_stored(record: Record, article: Article, shared: Shared) -> Work:
    changes = articles.stated_anew(article, record.stated)
    if not shared.read or not articles.is_to_be_read(article, changes):
        return Work(None, article.sha256, read=False)
    published = changes.get("published") or articles.known_publication(article)
    title = changes.get("title", article.title)
    return Work(StoredText(article.text, published, title), article.sha256, read=True)
