"""The page of one event: what happened, when and why that date, and the words that say so."""

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.text import slugify
from django.views.decorators.http import conditional_page, require_safe

from timeline.dates_in_words import in_words, machine_form, shape
from timeline.models import Citation, Event, Mention, Tombstone
from timeline.models.events import ReviewState
from timeline.views.evidence import BASES, Report, disagreements_among, reports_of, sources_of
from timeline.views.neighbours import strands_of
from timeline.wording import REVIEWS, STATUSES, TYPES

LONGEST_MERGE = 20  # merges that are followed, one into the next


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
@conditional_page
def event(request: HttpRequest, ref: str, slug: str = "") -> HttpResponse:
    """Show one event; an old address leads to the one that holds now."""
    found = Event.objects.select_related("merged_into").filter(ref=ref).first()
    if found is None:
        return _missing(request, gone=Tombstone.objects.filter(ref=ref).exists())
    kept = _kept(found)
    if kept.review == ReviewState.REJECTED:
        return _missing(request, gone=True)
    if kept != found or slug != (slugify(kept.title) or "event"):
        return redirect(kept, permanent=False)
    return render(request, "event.html", _context(kept))


def _kept(event: Event) -> Event:
    """Follow merges to the event that was kept."""
    for _ in range(LONGEST_MERGE):
        if event.merged_into is None:
            break
        event = event.merged_into
    return event


def _missing(request: HttpRequest, gone: bool) -> HttpResponse:
    """Say that there is no such event, or no longer, and where to go on."""
    return render(request, "event_missing.html", {"gone": gone}, status=404)


def _context(event: Event) -> dict[str, object]:
    """Return all that the page shows."""
    mentions = list(Mention.objects.filter(event=event).select_related("article__publisher"))
    for mention in mentions:
        mention.event = event
    reports = reports_of(mentions)
    citations = Citation.objects.filter(event=event).select_related("publisher")
    return {
        "event": event,
        "when": when(event),
        "basis": BASES.get(event.basis, ""),
        "type": TYPES.get(event.type, (event.type,))[0],
        "status": STATUSES.get(event.status, event.status),
        "reviewed": event.review == ReviewState.REVIEWED,
        "review": REVIEWS.get(event.review, event.review),
        "participants": event.participants.select_related("actor"),
        "jurisdictions": event.jurisdictions.order_by("name"),
        "strands": strands_of(event, event.threads.order_by("name")),
        "reports": reports,
        "citations": sources_of(citations),
        "some_sentences_alone": _some_sentences_alone(reports),
        "disagreements": disagreements_among(mentions),
    }


def _some_sentences_alone(reports: list[Report]) -> bool:
    """Say whether a report shows sentences without their paragraph."""
    return any(not passage.in_context for report in reports for passage in report.passages)
