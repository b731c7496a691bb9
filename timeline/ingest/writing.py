"""One batch of records with what was read out of them → rows, in one transaction."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from articles.extraction.names.gazetteer import Gazetteer
from articles.models import Article, Original
from articles.readers.values import Record, Refusal, Refused
from timeline.ingest import articles
from timeline.ingest.affiliations import Affiliations
from timeline.ingest.before import Before, before_reading, sort_readings
from timeline.ingest.digests import Digests
from timeline.ingest.names import NamedRows
from timeline.ingest.placing import Placement
from timeline.ingest.processes import Tools, tools_of
from timeline.ingest.rebuilding import rebuild
from timeline.ingest.recognition import Recognition
from timeline.ingest.rereading import Rereading, stale_events
from timeline.ingest.results import Item, Kind, Result
from timeline.ingest.rows import insert, insert_values, reserve
from timeline.ingest.understanding import Outcome, StoredText, Understood, Work, understand


@dataclass(slots=True)
class Shared:
    """What stays the same, or only grows, from batch to batch."""

    gazetteer: Gazetteer
    affiliations: Affiliations
    names: NamedRows
    digests: Digests
    read: bool
    recognition: Recognition = field(default_factory=Recognition)
    tools: Tools | None = None  # made when this process must read something itself

    def own_tools(self) -> Tools:
        """Return the tools to read with in this process."""
        self.tools = self.tools or tools_of(self.gazetteer)
        return self.tools


@dataclass(frozen=True, slots=True)
class Batch:
    """Some records in a row, with what is to be done about each."""

    items: tuple[Item, ...]
    works: tuple[Work, ...]


class Writer:
    """Writes one batch."""

    def __init__(self, shared: Shared) -> None:
        self.shared = shared
        self.recognition = shared.recognition = shared.recognition.going_on()
        self.placement = Placement(shared.names, self.recognition)
        self.stored: dict[str, Article] = {}
        self.fresh: dict[str, Article] = {}  # stored by this batch, their events not yet placed
        self.before: dict[str, Before] = {}

    def write(self, batch: Batch, outcomes: Sequence[Outcome]) -> list[Result]:
        """Store the articles and place their events; return what became of each record."""
        triples = list(zip(batch.items, batch.works, outcomes, strict=True))
        self.stored = articles.stored_articles(work.sha256 for work in batch.works if work.sha256)
        self._store_new(triples)
        understood = [outcome.understood for outcome in outcomes if outcome.understood]
        self.recognition.prepare([keys for one in understood for keys in one.sought])
        self.before = before_reading(self.fresh.values(), ())
        results = [self._one(*triple) for triple in triples]
        self.placement.write()
        self.recognition.end()
        return results

    def _store_new(self, triples: Sequence[tuple[Item, Work, Outcome]]) -> None:
        """Insert the articles that are not stored yet, with their originals."""
        contents: list[bytes] = []
        for item, work, outcome in triples:
            known = work.sha256 in self.stored or work.sha256 in self.fresh
            if isinstance(item, Refusal) or outcome.document is None or known:
                continue
            row = articles.new_article(
                item, work.sha256, outcome.document, self.shared.names, self.shared.digests
            )
            if outcome.understood:
                row.published = outcome.understood.published
                row.reader_version = outcome.understood.reader_version
            self.fresh[work.sha256] = row
            contents.append(item.content)
        rows = list(self.fresh.values())
        for key, row in zip(reserve(Article, len(rows)), rows, strict=True):
            row.pk = key
        insert(rows)
        originals = [(row.pk, content) for row, content in zip(rows, contents, strict=True)]
        insert_values(Original, ["article_id", "content"], originals)

    def _one(self, item: Item, work: Work, outcome: Outcome) -> Result:
        if isinstance(item, Refusal):
            return refused(item, item)
        if outcome.refused:
            return refused(item, refusal_of(item, outcome.refused))
        row = self.fresh.pop(work.sha256, None)
        if row is None and (row := self.stored.get(work.sha256)):
            return self._again(item, row, work, outcome)
        if row is None:
            gone = Refused("It was deleted while it was imported.", "Import it again.")
            return refused(item, refusal_of(item, gone))
        self.stored[work.sha256] = row
        if outcome.understood is None:
            return Result(Kind.NEW, item.source, item.line, item.id)
        joined = self._place(row, outcome.understood)
        found = len(outcome.understood.events)
        return Result(Kind.NEW, item.source, item.line, item.id, events=found, joined=joined)

    def _place(self, row: Article, understood: Understood) -> int:
        """Place the events of an article that was not read before."""
        before = self.before.get(row.ref)
        chosen = sort_readings(before, understood).fresh if before else None
        return self.placement.place(
            row, understood, chosen if chosen is not None else range(len(understood.events))
        )

    def _again(self, item: Record, row: Article, work: Work, outcome: Outcome) -> Result:
        """Take in an article that is stored already."""
        changes = articles.stated_anew(row, item.stated)
        reads = self.shared.read and articles.is_to_be_read(row, changes)
        articles.change_article(row, changes, self.shared.names)
        if changes:
            row.digest_id = self.shared.digests.of(
                row, changes.get("publisher") or item.stated.publisher
            )
        told: tuple[str, ...] = ()
        joined = found = 0
        if reads:
            understood = self._understood(row, work, outcome)
            found = len(understood.events)
            joined, told = self._read_again(row, understood)
            row.published = understood.published
            row.reader_version = understood.reader_version
        if changes or reads:
            row.save()
        kind = Kind.UPDATED if changes or told else Kind.UNCHANGED
        return Result(
            kind,
            item.source,
            item.line,
            item.id,
            articles.shown(changes),
            None,
            found,
            joined,
            told,
        )

    def _understood(self, row: Article, work: Work, outcome: Outcome) -> Understood:
        """Return the reading of the article as it is now; read it here if it became another."""
        source = StoredText(row.text, articles.known_publication(row), row.title)
        if outcome.understood and work.source == source:
            return outcome.understood
        again = understand(self.shared.own_tools(), Work(source, row.sha256, read=True))
        if again.understood is None:
            raise again.refused or RuntimeError("A stored text was not read.")
        return again.understood

    def _read_again(self, row: Article, understood: Understood) -> tuple[int, tuple[str, ...]]:
        """Bring the events of an article in line with a new reading of it."""
        self.placement.write()
        self.recognition.keep_nothing()  # an event that is forgotten here may still be stored
        before = before_reading([row], [row.pk]).get(row.ref, Before())
        rereading = Rereading(row, understood, before)
        rereading.apply()
        for event in stale_events(rereading):
            number = event.pk
            known = rebuild(event, self.shared.names, self.shared.affiliations)
            if known is None:
                self.recognition.forget(number)
            else:
                self.recognition.put(number, known)
        self.recognition.prepare(understood.sought)
        fresh = rereading.sorted.fresh
        joined = self.placement.place(row, understood, fresh)
        self.placement.write()
        found = [f"“{understood.events[at].title}”: newly read" for at in fresh]
        return joined, (*rereading.changes, *found)


def refusal_of(record: Record, why: Refused) -> Refusal:
    """Return a record that was refused after all."""
    return Refusal(record.source, record.line, why.field, why.reason, why.fix, record.given)


def refused(item: Item, refusal: Refusal) -> Result:
    """Return the result of a refused record."""
    identity = item.id if isinstance(item, Record) else ""
    return Result(Kind.REFUSED, refusal.source, refusal.line, identity, str(refusal), refusal)
