"""An article read again: what no editor touched follows the new reading, and says what changed."""

from collections.abc import Iterator

from articles.models import Article
from timeline.ingest.before import Before, Living, Sorted, sort_readings
from timeline.ingest.fingerprints import is_touched
from timeline.ingest.placing import mention_rows
from timeline.ingest.rows import insert, withdraw
from timeline.ingest.understanding import Understood
from timeline.models import Event, Mention

# The fields of a mention that a reading gives.
READ = (
    "start end phrase_start phrase_end quote title type status parties places confidence "
    "earliest latest precision edtf basis why".split()
)


class Rereading:
    """Brings the mentions of one article in line with how it is read now."""

    def __init__(self, article: Article, understood: Understood, before: Before) -> None:
        self.article = article
        self.understood = understood
        self.sorted: Sorted = sort_readings(before, understood)
        self.deleted = {(dead.key, place) for dead in before.dead for place in dead.sentences}
        self.stale: set[int] = set()  # events to be made anew
        self.changes: list[str] = []

    def apply(self) -> None:
        """Write the mentions of readings that were there before, and drop lost ones."""
        for at, living in self.sorted.again:
            for event in living.events:
                self._follow(at, living, event)
        for living in self.sorted.lost:
            self._lose(living)

    def _follow(self, at: int, living: Living, event: int) -> None:
        old = [row for row in living.rows if row.event_id == event]
        new = self._rows(event, living, at)
        if [_read(row) for row in old] == [_read(row) for row in new]:
            self._stamp(old)
            return
        row_event = old[0].event
        touched = is_touched(row_event)
        self.changes.append(_told(row_event, old[0], new[0] if new else old[0], touched))
        kept = {(row.start, row.end): row for row in old}
        for row in new:
            if stored := kept.pop((row.start, row.end), None):
                _take_over(stored, row)
            elif not self._is_there(row):
                insert([row])
        if not touched:
            withdraw([row for row in kept.values() if not row.made_by_editor])
        self.stale.add(event)

    def _rows(self, event: int, living: Living, at: int) -> list[Mention]:
        """The mentions of a candidate under its old key, without sentences that were deleted."""
        rows = mention_rows(event, self.article.pk, self.understood, at)
        for row in rows:
            row.key = living.trace.key or row.key
        return [row for row in rows if (row.key, (row.start, row.end)) not in self.deleted]

    def _is_there(self, row: Mention) -> bool:
        place = {"start": row.start, "end": row.end, "article": row.article_id}
        return Mention.objects.filter(event=row.event_id, **place).exists()

    def _stamp(self, rows: list[Mention]) -> None:
        version = self.understood.reader_version
        if any(row.reader_version != version for row in rows):
            Mention.objects.filter(pk__in=[row.pk for row in rows]).update(reader_version=version)

    def _lose(self, living: Living) -> None:
        for row in living.rows:
            event = row.event
            if row.made_by_editor or not row.key or is_touched(event):
                continue
            withdraw([row])
            self.changes.append(f"{event.ref} “{event.title}”: no longer read here")
            self.stale.add(event.pk)


def stale_events(rereading: Rereading) -> Iterator[Event]:
    """Yield the events whose mentions changed, in a fixed order."""
    yield from Event.objects.filter(pk__in=rereading.stale).order_by("pk")


def _read(row: Mention) -> list[object]:
    return [getattr(row, name) for name in READ]


def _take_over(stored: Mention, row: Mention) -> None:
    """Write a new reading into the row of the same sentence."""
    for name in (*READ, "rank", "reader_version"):
        setattr(stored, name, getattr(row, name))
    stored.save()


def _told(event: Event, old: Mention, new: Mention, touched: bool) -> str:
    parts = []
    for name in ("title", "type", "status", "edtf"):
        before, after = getattr(old, name), getattr(new, name)
        if before != after:
            parts.append(f"{name} {before!r} is now {after!r}")
    kept = "; its own fields stay as the editor left them" if touched else ""
    return f"{event.ref} “{event.title}”: {', '.join(parts) or 'other sentences or parties'}{kept}"
