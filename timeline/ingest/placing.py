"""The readings of new articles → events, mentions and parties, gathered and written at once."""

from collections import Counter
from collections.abc import Sequence
from typing import Any

from django.utils import timezone

from articles.extraction.values import CandidateEvent
from articles.models import Article
from timeline.ingest.columns import (
    FIELDS,
    READING,
    SENTENCE,
    reading_fields,
    sentence_fields,
    telltale,
)
from timeline.ingest.fingerprints import change_fingerprints, insert_fingerprints
from timeline.ingest.known import KnownEvent, fields_of, founded, joined, joined_events
from timeline.ingest.merge import merge_as_machine
from timeline.ingest.names import NamedRows
from timeline.ingest.pending import NewEvent, Pending
from timeline.ingest.recognition import Recognition
from timeline.ingest.rows import (
    adapting,
    insert_new,
    insert_values,
    kept_among,
    reserve,
    update_values,
)
from timeline.ingest.shares import only, shares_of
from timeline.ingest.understanding import Understood
from timeline.merging.assign import Decision, assign
from timeline.merging.blocking import alike_kept, keys_kept
from timeline.merging.compare import compare
from timeline.merging.values import Report
from timeline.models import Event, Mention, Participant
from timeline.refs import event_ref

BLOCK = 32  # so many keys of new events are reserved at once


class Placement:
    """Places the readings of one batch; nothing is written before ``write``."""

    def __init__(self, names: NamedRows, recognition: Recognition) -> None:
        self.names = names
        self.recognition = recognition
        self._adapt_reading = adapting(Mention, READING)
        self._adapt_fields = adapting(Event, FIELDS)
        self._adapt_event = adapting(Event, [*FIELDS, "modified"])
        self._reserved: list[int] = []
        self._begin()

    def _begin(self) -> None:
        """Start with nothing placed."""
        self._pending = Pending()
        self._founded: set[int] = set()  # events without a stored fingerprint
        # Events whose stored fingerprint tells this of them; None: it must be made anew.
        self._changed: dict[int, KnownEvent | None] = {}
        self._told: Counter[tuple[int, int]] = Counter()  # event, article → mentions
        self._bridges: list[tuple[int, int]] = []  # pairs that one report fits

    def place(self, article: Article, understood: Understood, chosen: Sequence[int]) -> int:
        """Place the chosen candidates of an article; return how many joined a known event."""
        reports = [understood.reports[at] for at in chosen]
        known = [self.recognition.look(understood.sought[at]) for at in chosen]
        decisions = assign(reports, known)
        numbers: list[list[int]] = []
        for at, decision in zip(chosen, decisions, strict=True):
            events = self._events_of(decision, numbers)
            numbers.append(events)
            shares = shares_of(understood, at, [self._report(number) for number in events])
            for number, share in zip(events, shares, strict=True):
                self._add(number, article, only(understood, at, share), at)
            self._bridges += [(events[0], other) for other in decision.bridges]
        self._merge_bridged()
        return sum(bool(decision.joins) for decision in decisions)

    def _events_of(self, decision: Decision, numbers: list[list[int]]) -> list[int]:
        if decision.joins:
            return [number for number, _ in decision.joins]
        if decision.fellow is not None:
            return numbers[decision.fellow]
        return [self._new_number()]

    def _new_number(self) -> int:
        """Return a new primary key, greater than those before; some may stay unused."""
        if not self._reserved:
            self._reserved = reserve(Event, BLOCK)
        return self._reserved.pop(0)

    def _report(self, number: int) -> Report | None:
        known = self.recognition.events.get(number)
        return known.report if known else None

    def _add(self, number: int, article: Article, understood: Understood, at: int) -> None:
        candidate = understood.events[at]
        reading = telltale(candidate, understood, at)
        before = self.recognition.events.get(number)
        after = joined(before, reading) if before else founded(reading)
        pending = self._pending
        if before is None:
            title, ref = candidate.title[:300], event_ref(understood.keys[at])
            pending.new[number] = NewEvent(ref, title, understood.reader_version)
            self._founded.add(number)
        elif number not in pending.new:
            pending.joined.setdefault(number, before)
            self._changed.setdefault(number, before)
        if before is not None and not before.touched and reading.merit > before.merit:
            pending.titles[number] = candidate.title[:300]
        self.recognition.put(number, after)
        if not after.touched:
            self._add_parties(number, candidate, before)
        self._add_mentions(number, article, understood, at)

    def _add_parties(
        self, number: int, candidate: CandidateEvent, before: KnownEvent | None
    ) -> None:
        """Add the parties and places that the event has not yet."""
        known = before.report if before else None
        parts = {(p.name, p.role) for p in known.parties} if known else set()
        sites = {site.name for site in known.sites} if known else set()
        for actor in candidate.actors:
            if (actor.name, actor.role) in parts:
                continue
            key = self.names.actor(actor.name, actor.kind.value)
            self._pending.parts.setdefault((number, key, actor.role), actor.as_named[:200])
        for place in candidate.jurisdictions:
            if place.name in sites:
                continue
            self._pending.places[number, self.names.place(place.name, place.kind.value)] = None

    def _add_mentions(self, number: int, article: Article, understood: Understood, at: int) -> None:
        mentions = understood.events[at].mentions
        reading: list[Any] = []
        for rank, mention in enumerate(mentions):
            place = (number, article.pk, mention.start, mention.end)
            if place in self._pending.mentions:
                continue
            if not reading:
                reading = self._adapt_reading(reading_fields(understood, at).values())
            behind = self._told[place[:2]] if rank else 0
            sentence = sentence_fields(mention, rank + behind)
            self._pending.mentions[place] = [*place[:2], False, *sentence.values(), *reading]
            self._told[place[:2]] += 1

    def write(self) -> None:
        """Write all that was placed."""
        self._write_rows(self._pending)
        events, kept = self.recognition.events, self.recognition.kept
        insert_fingerprints({n: events[n] for n in sorted(self._founded)}, kept)
        changed = {n: b for n, b in self._changed.items() if n not in self._founded}
        change_fingerprints(
            {n: events[n] for n, b in changed.items() if events[n] != b},
            {n: kept[n] for n, b in changed.items() if _moved(b, events[n], kept[n])},
        )
        self._begin()

    def _write_rows(self, pending: Pending) -> None:
        """Write the rows of some events; what is known of them is written with the batch."""
        self.names.write()
        self._settle_refs(pending.new)
        self._insert_new(pending)
        self._update_joined(pending)
        self._write_parties(pending)
        columns = ["event_id", "article_id", "made_by_editor", *SENTENCE, *READING]
        insert_values(Mention, columns, list(pending.mentions.values()))

    def _insert_new(self, pending: Pending) -> None:
        """Insert the events that were founded."""
        rows = []
        for number, new in pending.new.items():
            fields = self._adapt_fields(fields_of(self.recognition.events[number]).values())
            title = pending.titles.get(number, new.title)
            rows.append([number, new.ref, title, new.reader_version, *fields])
        insert_new(Event, ["id", "ref", "title", "reader_version", *FIELDS], rows)

    def _settle_refs(self, new: dict[int, NewEvent]) -> None:
        """Give another identifier to a new event whose own is taken."""
        rows = {row.ref: row for row in new.values()}
        for ref in kept_among(Event, "ref", rows):
            rows[ref].ref = free_ref(ref)

    def _merge_bridged(self) -> None:
        """Merge two known events where a report of one of them shows that they are the same."""
        bridges, self._bridges = self._bridges, []
        known = self.recognition.events
        for one, other in bridges:
            if one == other or one not in known or other not in known:
                continue
            kept, merged = sorted((one, other))
            verdict = compare(known[kept].report, known[merged].report)
            touched = known[kept].touched or known[merged].touched
            if not verdict.same or touched:
                continue
            self._write_rows(self._pending.take((kept, merged)))
            better = known[merged].merit > known[kept].merit
            if merge_as_machine(kept, merged, verdict.reasons, better):
                self.recognition.put(kept, joined_events(known[kept], known[merged]))
                self._changed[kept] = None
                self.recognition.forget(merged)
                self._founded.discard(merged)
                self._changed.pop(merged, None)

    def _update_joined(self, pending: Pending) -> None:
        """Write what reports changed in known events, unless an editor was faster."""
        now = timezone.now()
        changed: list[list[Any]] = []
        renamed: list[list[Any]] = []
        for number, before in pending.joined.items():
            fields = fields_of(self.recognition.events[number])
            title = pending.titles.get(number)
            if title is None and fields == fields_of(before):
                continue
            row = self._adapt_event([*fields.values(), now])
            if title is None:
                changed.append([*row, number])
            else:
                renamed.append([*row, title, number])
        untouched = "AND edited_at IS NULL AND review = 'proposed'"
        update_values(Event, [*FIELDS, "modified"], changed, untouched)
        update_values(Event, [*FIELDS, "modified", "title"], renamed, untouched)

    @staticmethod
    def _write_parties(pending: Pending) -> None:
        parts = [(*part, named) for part, named in pending.parts.items()]
        for model, names, rows in (
            (Participant, ["event_id", "actor_id", "role", "as_named"], parts),
            (Event.jurisdictions.through, ["event_id", "jurisdiction_id"], list(pending.places)),
        ):
            insert_values(model, names, [row for row in rows if row[0] in pending.new])
            # Known events may have them already, from an editor.
            known = [row for row in rows if row[0] not in pending.new]
            insert_values(model, names, known, unless_there=True)


def _moved(before: KnownEvent | None, after: KnownEvent, keys: frozenset[int]) -> bool:
    """Whether an event is no longer kept under the keys of before, as far as that is known."""
    if before is None:
        return True
    return not alike_kept(before.report, after.report) and keys_kept(before.report) != keys


def free_ref(taken: str) -> str:
    """Return an identifier that no event has, made from one that is taken."""
    for attempt in range(1, 100):
        ref = event_ref(taken, attempt)
        if not Event.objects.filter(ref=ref).exists():
            return ref
    raise RuntimeError("No free identifier was found in a hundred attempts.")
