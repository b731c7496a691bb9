"""What is kept of a known event to recognise it again, as a value and as plain data."""

import datetime as dt
from dataclasses import field, replace
from typing import Any

from articles.extraction.values import Basis, EventStatus, EventType, Interval, Precision, value
from timeline.merging.compare import TIGHT
from timeline.merging.dates import agreed
from timeline.merging.parties import traits_of
from timeline.merging.values import Dating, Party, Report, Site, Telling

# Count up when ``to_data`` writes other fields: what is stored in another shape is made anew.
SHAPE = 1

OCCURRED = EventStatus.OCCURRED.value
MOST_TELLINGS = 4
MOST_PARTIES = 40
MOST_NEARBY = 6


@value
class KnownEvent:
    """A known event: what reports are compared with, and what joining may change."""

    report: Report
    basis: str
    why: str
    confidence: float
    merit: float  # how good the reading is that gave the title
    touched: bool  # an editor stands behind its fields

    @property
    def dating(self) -> Dating:
        """Its date with the reasons."""
        return Dating(self.report.interval, Basis(self.basis), self.why)


@value
class Telltale:
    """One reading that founds or joins an event."""

    report: Report
    basis: str
    why: str
    confidence: float
    title: str
    # How much its title may be trusted to name the event: sure, dated, with names in it.
    merit: float = field(init=False)

    def __post_init__(self) -> None:
        report, traits = self.report, traits_of(self.report)
        named = min(len(report.parties), 3) + 2 * min(len(traits.places), 3)
        occurred = report.status == OCCURRED
        dated = 0.3 * (traits.width <= TIGHT)
        found = self.confidence + 0.05 * named + 0.5 * occurred + dated - 0.6 * report.several
        object.__setattr__(self, "merit", round(found, 4))


def founded(reading: Telltale) -> KnownEvent:
    """Return the event that a reading founds."""
    return KnownEvent(
        reading.report,
        reading.basis,
        reading.why,
        reading.confidence,
        reading.merit,
        touched=False,
    )


def joined(event: KnownEvent, reading: Telltale) -> KnownEvent:
    """Return the event with one more reading; an editor's fields stay."""
    old, new = event.report, reading.report
    tellings = _at_most(MOST_TELLINGS, old.tellings, new.tellings)
    nearby = _at_most(MOST_NEARBY, old.nearby, new.nearby)
    if event.touched:
        return replace(event, report=replace(old, tellings=tellings, nearby=nearby))
    dating = agreed(event.dating, Dating(new.interval, Basis(reading.basis), reading.why))
    report = Report(
        type=_type(old.type, new.type, reading.merit > event.merit),
        status=OCCURRED if OCCURRED in (old.status, new.status) else old.status,
        intervals=(dating.interval,),
        parties=_at_most(MOST_PARTIES, old.parties, _new_parties(old, new)),
        sites=_at_most(MOST_PARTIES, old.sites, _new_sites(old, new)),
        tellings=tellings,
        nearby=nearby,
        several=old.several and new.several,
    )
    return KnownEvent(
        report,
        dating.basis.value,
        dating.why,
        max(event.confidence, reading.confidence),
        max(event.merit, reading.merit),
        touched=False,
    )


def joined_events(kept: KnownEvent, merged: KnownEvent) -> KnownEvent:
    """Return two known events as one."""
    reading = Telltale(merged.report, merged.basis, merged.why, merged.confidence, "")
    found = joined(kept, reading)
    return replace(found, merit=max(kept.merit, merged.merit))


def _type(old: str, new: str, better: bool) -> str:
    """A speech stays one when another report only has what was stated in it."""
    if EventType.SPEECH.value in (old, new):
        return EventType.SPEECH.value
    return new if better else old


def _new_parties(old: Report, new: Report) -> tuple[Party, ...]:
    parts = {(party.name, party.role) for party in old.parties}
    return tuple(party for party in new.parties if (party.name, party.role) not in parts)


def _new_sites(old: Report, new: Report) -> tuple[Site, ...]:
    names = {site.name for site in old.sites}
    return tuple(site for site in new.sites if site.name not in names)


def _at_most(most: int, old: tuple[Any, ...], new: tuple[Any, ...]) -> tuple[Any, ...]:
    """Return the old values and those new ones that there is room for; often the very same."""
    if len(old) >= most:
        return old
    added = [value for value in dict.fromkeys(new) if value not in old]
    return (*old, *added)[:most] if added else old


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


def to_data(event: KnownEvent) -> dict[str, Any]:
    """Return the event as plain data for a JSON column."""
    report = event.report
    return {
        "shape": SHAPE,
        "type": report.type,
        "status": report.status,
        "intervals": [_interval_data(interval) for interval in report.intervals],
        "parties": [[p.name, p.role, p.side, p.person] for p in report.parties],
        "sites": [[s.name, list(s.within), s.named] for s in report.sites],
        "tellings": [[sorted(t.words), sorted(t.context)] for t in report.tellings],
        "nearby": list(report.nearby),
        "several": report.several,
        "basis": event.basis,
        "why": event.why,
        "confidence": event.confidence,
        "merit": event.merit,
        "touched": event.touched,
    }


def from_data(data: dict[str, Any]) -> KnownEvent:
    """Return the event that ``to_data`` wrote."""
    report = Report(
        type=data["type"],
        status=data["status"],
        intervals=tuple(_interval(part) for part in data["intervals"]),
        parties=tuple(Party(*part) for part in data["parties"]),
        sites=tuple(Site(name, tuple(within), named) for name, within, named in data["sites"]),
        tellings=tuple(Telling(frozenset(a), frozenset(b)) for a, b in data["tellings"]),
        nearby=tuple(data["nearby"]),
        several=data["several"],
    )
    return KnownEvent(
        report,
        data["basis"],
        data["why"],
        data["confidence"],
        data["merit"],
        data["touched"],
    )


def _interval_data(interval: Interval) -> list[str | None]:
    return [
        interval.earliest.isoformat() if interval.earliest else None,
        interval.latest.isoformat() if interval.latest else None,
        interval.precision.value,
        interval.edtf,
    ]


def _interval(data: list[Any]) -> Interval:
    earliest, latest, precision, edtf = data
    return Interval(
        dt.date.fromisoformat(earliest) if earliest else None,
        dt.date.fromisoformat(latest) if latest else None,
        Precision(precision),
        edtf,
    )
