"""An article read again: what no editor touched follows the new reading, and says what changed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from articles.models import Article
from timeline.ingest.before import Before, Living, Sorted, sort_readings
from timeline.ingest.columns import mention_rows
from timeline.ingest.fingerprints import is_touched
from timeline.ingest.rows import insert, withdraw
from timeline.ingest.understanding import Understood
from timeline.models import Event, Mention

# The fields of a mention that a reading gives.
READ = (
    "start end phrase_start phrase_end quote title type status parties places confidence "
    "earliest latest precision edtf basis why".split()
)


@dataclass(frozen=True, slots=True)
class _Change:
    """What a new reading changes in the mentions of one event; never those an editor made."""

    again: list[tuple[Mention, Mention]]  # stored, and as read now; empty if all are alike
    added: list[Mention]
    lost: list[Mention]


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
        rows = [row for row in living.rows if row.event_id == event]
        now = self._rows(event, living, at)
        change = _change(rows, now, keeps_lost=is_touched(rows[0].event))
        added = [row for row in change.added if not self._is_there(row)]
        if not (change.again or added or change.lost):
            self._stamp([row for row in rows if not row.made_by_editor])
            return
        self.changes.append(_told(rows[0].event, change.again))
        for stored, row in change.again:
            _take_over(stored, row)
        insert(added)
        withdraw(change.lost)
        self.stale.add(event)

    def _rows(self, event: int, living: Living, at: int) -> list[Mention]:
        """The mentions of a candidate under its old key, without sentences that were deleted.

        Of a reading that belongs to several events each sentence stays with those that have it.
        """
        rows = mention_rows(event, self.article.pk, self.understood, at)
        for row in rows:
            row.key = living.trace.key or row.key
        own = {_place(row) for row in living.rows if row.event_id == event}
        others = {_place(row) for row in living.rows} - own
        return [
            row
            for row in rows
            if (row.key, _place(row)) not in self.deleted and _place(row) not in others
        ]

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


def _change(rows: Sequence[Mention], now: Sequence[Mention], keeps_lost: bool) -> _Change:
    """Compare stored mentions with those read now.

    ``keeps_lost``: an editor stands behind the event, and its evidence stays. Sentences that stay
    so are not compared, else the same reading would be told as a change for ever.
    """
    old = {_place(row): row for row in rows}
    new = {_place(row): row for row in now}
    # In the order of the stored rows, which is that of their ranks.
    shared = [place for place, row in old.items() if place in new and not row.made_by_editor]
    in_order = [place for place in new if place in set(shared)] == shared
    same = in_order and all(_read(old[place]) == _read(new[place]) for place in shared)
    return _Change(
        again=[] if same else [(old[place], new[place]) for place in shared],
        added=[row for place, row in new.items() if place not in old],
        lost=[
            row
            for place, row in old.items()
            if place not in new and not keeps_lost and not row.made_by_editor
        ],
    )


def _place(row: Mention) -> tuple[int, int]:
    return row.start, row.end


def _read(row: Mention) -> list[object]:
    return [getattr(row, name) for name in READ]


def _take_over(stored: Mention, row: Mention) -> None:
    """Write a new reading into the row of the same sentence."""
    for name in (*READ, "rank", "reader_version"):
        setattr(stored, name, getattr(row, name))
    stored.save()


def _told(event: Event, again: list[tuple[Mention, Mention]]) -> str:
    """Say what changed, by the best sentence; called before it is written."""
    parts = []
    for name in ("title", "type", "status", "edtf"):
        before, after = (getattr(row, name) for row in again[0]) if again else ("", "")
        if before != after:
            parts.append(f"{name} {before!r} is now {after!r}")
    kept = "; its own fields stay as the editor left them" if is_touched(event) else ""
    return f"{event.ref} “{event.title}”: {', '.join(parts) or 'other sentences or parties'}{kept}"
