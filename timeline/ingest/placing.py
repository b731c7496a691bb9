"""The readings of new articles → events, mentions and parties, gathered and written at once."""

from collections.abc import Sequence
from typing import Any

from django.utils import timezone

from articles.extraction.values import CandidateEvent
from articles.models import Article
from timeline.ingest.fingerprints import insert_fingerprints, save_fingerprints
from timeline.ingest.known import KnownEvent, Telltale, founded, joined
from timeline.ingest.names import NamedRows
from timeline.ingest.recognition import Recognition
from timeline.ingest.refs import event_ref
from timeline.ingest.rows import insert, reserve
from timeline.ingest.understanding import Understood
from timeline.merging.assign import Decision, assign
from timeline.models import Event, Mention, Participant
from timeline.models.events import ReviewState


class Placement:
    """Places the readings of one batch; nothing is written before ``write``."""

    def __init__(self, names: NamedRows, recognition: Recognition) -> None:
        self.names = names
        self.recognition = recognition
        self._new: dict[int, Event] = {}
        self._mentions: dict[tuple[int, int, int, int], Mention] = {}
        self._parts: dict[tuple[int, int, str], Participant] = {}
        self._places: dict[tuple[int, int], None] = {}
        self._titles: dict[int, str] = {}
        self._joined: dict[int, KnownEvent] = {}  # stored events as they were before

    def place(self, article: Article, understood: Understood, chosen: Sequence[int]) -> int:
        """Place the chosen candidates of an article; return how many joined a known event."""
        reports = [understood.reports[at] for at in chosen]
        decisions = assign(reports, self.recognition.look)
        numbers: list[list[int]] = []
        fresh = iter(reserve(Event, sum(decision.is_new for decision in decisions)))
        for at, decision in zip(chosen, decisions, strict=True):
            events = self._events_of(decision, numbers, fresh)
            numbers.append(events)
            for number in events:
                self._add(number, article, understood, at)
        return sum(bool(decision.joins) for decision in decisions)

    def _events_of(self, decision: Decision, numbers: list[list[int]], fresh: Any) -> list[int]:
        if decision.joins:
            return [number for number, _ in decision.joins]
        if decision.fellow is not None:
            return numbers[decision.fellow]
        return [next(fresh)]

    def _add(self, number: int, article: Article, understood: Understood, at: int) -> None:
        candidate = understood.events[at]
        reading = telltale(candidate, understood, at)
        before = self.recognition.events.get(number)
        after = joined(before, reading) if before else founded(reading)
        if before is None:
            self._new[number] = self._found(number, candidate, understood, at)
        elif number not in self._new:
            self._joined.setdefault(number, before)
        if before is not None and not before.touched and reading.merit > before.merit:
            self._titles[number] = candidate.title[:300]
        self.recognition.put(number, after)
        if not after.touched:
            self._add_parties(number, candidate)
        self._add_mentions(number, article, understood, at)

    def _found(
        self, number: int, candidate: CandidateEvent, understood: Understood, at: int
    ) -> Event:
        return Event(
            pk=number,
            ref=event_ref(understood.keys[at]),
            title=candidate.title[:300],
            reader_version=understood.reader_version,
        )

    def _add_parties(self, number: int, candidate: CandidateEvent) -> None:
        for actor in candidate.actors:
            key = self.names.actor(actor.name, actor.kind.value)
            part = (number, key, actor.role)
            if part not in self._parts:
                self._parts[part] = Participant(
                    event_id=number, actor_id=key, role=actor.role, as_named=actor.as_named[:200]
                )
        for place in candidate.jurisdictions:
            self._places[number, self.names.place(place.name, place.kind.value)] = None

    def _add_mentions(self, number: int, article: Article, understood: Understood, at: int) -> None:
        for row in mention_rows(number, article.pk, understood, at):
            place = (number, article.pk, row.start, row.end)
            if place not in self._mentions:
                row.rank += sum(key[:2] == place[:2] for key in self._mentions) if row.rank else 0
                self._mentions[place] = row

    def write(self) -> None:
        """Write all that was placed."""
        self._settle_refs()
        events = self.recognition.events
        for number, row in self._new.items():
            fill(row, events[number], self._titles.get(number, row.title))
        insert(list(self._new.values()))
        for number, before in self._joined.items():
            self._update(number, before, events[number])
        self._write_parties()
        insert(list(self._mentions.values()))
        insert_fingerprints({n: events[n] for n in self._new})
        save_fingerprints(
            {n: events[n] for n, before in self._joined.items() if events[n] != before}
        )
        self.__init__(self.names, self.recognition)  # type: ignore[misc]

    def _settle_refs(self) -> None:
        """Give another identifier to a new event whose own is taken."""
        rows = {row.ref: row for row in self._new.values()}
        for ref in Event.objects.filter(ref__in=rows).values_list("ref", flat=True):
            rows[ref].ref = free_ref(ref)

    def _update(self, number: int, before: KnownEvent, after: KnownEvent) -> None:
        fields = changed_fields(before, after)
        if number in self._titles:
            fields["title"] = self._titles[number]
        if fields:
            untouched = Event.objects.filter(pk=number, edited_at=None, review=ReviewState.PROPOSED)
            untouched.update(**fields, modified=timezone.now())

    def _write_parties(self) -> None:
        through = Event.jurisdictions.through
        new_parts = [row for (n, _, _), row in self._parts.items() if n in self._new]
        insert(new_parts)
        insert([through(event_id=n, jurisdiction_id=p) for n, p in self._places if n in self._new])
        # Known events may have them already.
        Participant.objects.bulk_create(
            [row for (n, _, _), row in self._parts.items() if n not in self._new],
            ignore_conflicts=True,
        )
        through.objects.bulk_create(
            [through(event_id=n, jurisdiction_id=p) for n, p in self._places if n not in self._new],
            ignore_conflicts=True,
        )


def telltale(candidate: CandidateEvent, understood: Understood, at: int) -> Telltale:
    """Return a candidate as the reading that founds or joins an event."""
    return Telltale(
        understood.reports[at],
        candidate.basis.value,
        candidate.why,
        candidate.confidence,
        candidate.title,
    )


def fill(row: Event, event: KnownEvent, title: str) -> None:
    """Fill the fields of an event that no editor has touched."""
    row.title = title
    for name, value in fields_of(event).items():
        setattr(row, name, value)


def fields_of(event: KnownEvent) -> dict[str, Any]:
    """Return the columns that follow from what is known of an event."""
    report, interval = event.report, event.report.interval
    return {
        "type": report.type,
        "status": report.status,
        "earliest": interval.earliest,
        "latest": interval.latest,
        "precision": interval.precision.value,
        "edtf": interval.edtf,
        "basis": event.basis,
        "why": event.why,
        "confidence": event.confidence,
    }


def changed_fields(before: KnownEvent, after: KnownEvent) -> dict[str, Any]:
    """Return the columns that are others now."""
    old = fields_of(before)
    return {name: value for name, value in fields_of(after).items() if value != old[name]}


def mention_rows(event: int, article: int, understood: Understood, at: int) -> list[Mention]:
    """Return a row for each sentence of a candidate, the best first."""
    candidate = understood.events[at]
    interval = candidate.interval
    shared: dict[str, Any] = {
        "event_id": event,
        "article_id": article,
        "key": understood.keys[at],
        "title": candidate.title[:300],
        "type": candidate.type.value,
        "status": candidate.status.value,
        "parties": [
            {"name": a.name, "role": a.role, "kind": a.kind.value, "as_named": a.as_named}
            for a in candidate.actors
        ],
        "places": [{"name": p.name, "kind": p.kind.value} for p in candidate.jurisdictions],
        "confidence": candidate.confidence,
        "reader_version": understood.reader_version,
        "earliest": interval.earliest,
        "latest": interval.latest,
        "precision": interval.precision.value,
        "edtf": interval.edtf,
        "basis": candidate.basis.value,
        "why": candidate.why,
    }
    return [
        Mention(
            **shared,
            start=mention.start,
            end=mention.end,
            phrase_start=mention.phrase_start,
            phrase_end=mention.phrase_end,
            quote=mention.quote,
            rank=rank,
        )
        for rank, mention in enumerate(candidate.mentions)
    ]


def free_ref(taken: str) -> str:
    """Return an identifier that no event has, made from one that is taken."""
    for attempt in range(1, 100):
        ref = event_ref(taken, attempt)
        if not Event.objects.filter(ref=ref).exists():
            return ref
    raise RuntimeError("No free identifier was found in a hundred attempts.")
