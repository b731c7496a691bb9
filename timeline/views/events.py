"""The page of one event: what happened, when and why that date, and the words that say so."""

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.text import slugify
from django.views.decorators.http import require_safe

from timeline.chronology import Moment
from timeline.dates_in_words import in_words, machine_form, shape
from timeline.models import Event, Tombstone
from timeline.models.events import ReviewState
from timeline.views.caching import WHOLE, moment_of, with_version
from timeline.views.evidence import BASES, Report, disagreements_among, reports_of, sources_of
from timeline.views.neighbours import strands_of
from timeline.views.whole_event import WholeEvent, fetch
from timeline.wording import REVIEWS, STATUSES, TYPES


@dataclass(frozen=True, slots=True)
class When:
    """A date as a page prints it."""

    words: str
    machine: str  # for <time datetime>, "" where HTML has no form for it
    shape: str  # on the time rail
    edtf: str


def when(event: Event) -> When:
    """Return the event's date as its page prints it."""
    interval = event.interval
    return When(in_words(interval), machine_form(interval), shape(interval), event.edtf)


@require_safe
def event(request: HttpRequest, ref: str, slug: str = "") -> HttpResponse:
    """Show one event; an old address leads to the one that holds now."""
    moment = moment_of(request)

    def make() -> HttpResponse:
        whole = fetch(ref)
        if whole is None:
            return _missing(request, gone=Tombstone.objects.filter(ref=ref).exists())
        kept = whole.event
        if kept.review == ReviewState.REJECTED:
            return _missing(request, gone=True)
        if kept.ref != ref or slug != (slugify(kept.title) or "event"):
            return redirect(kept, permanent=False)
        return render(request, "event.html", _context(whole, moment))

    # All that the page shows is part of the version of the chronology.
    return with_version(request, moment.version, WHOLE, make)


def _missing(request: HttpRequest, gone: bool) -> HttpResponse:
    """Say that there is no such event, or no longer, and where to go on."""
    return render(request, "event_missing.html", {"gone": gone}, status=404)


def _context(whole: WholeEvent, moment: Moment) -> dict[str, object]:
    """Return all that the page shows."""
    event = whole.event
    reports = reports_of(whole.mentions)
    return {
        "event": event,
        "when": when(event),
        "basis": BASES.get(event.basis, ""),
        "type": TYPES.get(event.type, (event.type,))[0],
        "status": STATUSES.get(event.status, event.status),
        "reviewed": event.review == ReviewState.REVIEWED,
        "review": REVIEWS.get(event.review, event.review),
        "participants": whole.participants,
        "jurisdictions": whole.jurisdictions,
        "strands": strands_of(event, whole.threads, moment),
        "reports": reports,
        "citations": sources_of(whole.citations),
        "some_sentences_alone": _some_sentences_alone(reports),
        "disagreements": disagreements_among(whole.mentions),
    }


def _some_sentences_alone(reports: list[Report]) -> bool:
    """Say whether a report shows sentences without their paragraph."""
    parts = (part for report in reports for part in report.parts)
    return any(not passage.in_context for part in parts for passage in part.passages)
