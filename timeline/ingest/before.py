"""What articles were read as before: living mentions, and tombstones of deleted events."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from articles.models import Article
from timeline.ingest.rows import kept_among
from timeline.ingest.understanding import Understood
from timeline.merging.alignment import Trace, align
from timeline.models import Mention, Tombstone


@dataclass(slots=True)
class Living:
    """One earlier reading that still stands, with its rows, the best first."""

    trace: Trace
    rows: list[Mention]

    @property
    def events(self) -> list[int]:
        """The events that the reading belongs to: one, or each part of what it covers."""
        return list(dict.fromkeys(row.event_id for row in self.rows))


@dataclass(slots=True)
class Before:
    """All earlier readings of one article."""

    living: list[Living] = field(default_factory=list)
    dead: list[Trace] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Sorted:
    """The present readings of an article, by what they were before."""

    fresh: list[int]  # not read before
    again: list[tuple[int, Living]]
    lost: list[Living]  # read before and not now


def before_reading(articles: Iterable[Article], with_mentions: Iterable[int]) -> dict[str, Before]:
    """Return by ref what these articles were read as; mentions only of the keys given."""
    refs = {article.ref: article.pk for article in articles}
    found: dict[str, Before] = defaultdict(Before)
    if deleted := kept_among(Tombstone, "article", refs):
        for stone in Tombstone.objects.filter(article__in=deleted).order_by("pk"):
            found[stone.article].dead.append(trace_of_tombstone(stone))
    wanted = set(with_mentions)
    if not wanted:
        return found
    rows = Mention.objects.filter(article__in=wanted).select_related("event", "article")
    groups: dict[tuple[str, str], list[Mention]] = defaultdict(list)
    for row in rows.order_by("article", "rank", "start", "pk"):
        groups[row.article.ref, row.key or f"event {row.event_id}"].append(row)
    for (ref, _), mentions in groups.items():
        found[ref].living.append(Living(trace_of_rows(mentions), mentions))
    return found


def sort_readings(before: Before, understood: Understood) -> Sorted:
    """Tell which readings are new, known or dead, and which earlier ones are gone."""
    now = [_trace(understood, at) for at in range(len(understood.events))]
    old = [living.trace for living in before.living]
    # Of a reading that lives on in other sentences only those that were deleted are dead.
    keys = {trace.key for trace in old}
    found = align([*old, *(dead for dead in before.dead if dead.key not in keys)], now)
    return Sorted(
        fresh=[at for at in range(len(now)) if at not in found],
        again=[(at, before.living[n]) for at, n in sorted(found.items()) if n < len(old)],
        lost=[living for n, living in enumerate(before.living) if n not in found.values()],
    )


def _trace(understood: Understood, at: int) -> Trace:
    event = understood.events[at]
    return Trace(
        key=understood.keys[at],
        type=event.type.value,
        title=event.title[:300],
        sentences=tuple((mention.start, mention.end) for mention in event.mentions),
        names=frozenset(
            [actor.name for actor in event.actors] + [place.name for place in event.jurisdictions]
        ),
    )


def trace_of_rows(rows: list[Mention]) -> Trace:
    """Return the reading that these mentions keep."""
    first = rows[0]
    return Trace(
        key=first.key,
        type=first.type or first.event.type,
        title=first.title or first.event.title,
        sentences=tuple(dict.fromkeys((row.start, row.end) for row in rows)),
        names=frozenset(part["name"] for part in [*first.parties, *first.places]),
    )


def trace_of_tombstone(stone: Tombstone) -> Trace:
    """Return the reading that a tombstone keeps."""
    reading = stone.reading
    return Trace(
        key=stone.key,
        type=reading.get("type", ""),
        title=reading.get("title", ""),
        sentences=tuple((start, end) for start, end in reading.get("sentences", ())),
        names=frozenset(reading.get("names", ())),
    )
