"""The pages of actors, jurisdictions and threads: what each is, and its own chronology."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from timeline.models import Actor, Jurisdiction, Thread
from timeline.models.named import Named
from timeline.views.chronology import Subject, list_events

KINDS = {
    "person": "Person",
    "agency": "Public agency",
    "office": "Office",
    "court": "Court",
    "organisation": "Organisation",
    "federal": "Federal government",
    "state": "State",
    "county": "County",
    "city": "City",
    "region": "Region",
}


@require_safe
def actor(request: HttpRequest, slug: str) -> HttpResponse:
    """Show an actor with the events that involve it."""
    found = Actor.objects.select_related("jurisdiction").filter(slug=slug).first()
    if found is None:
        return _missing(request, "actor")
    about: dict[str, object] = {
        "kind": KINDS.get(found.kind, found.kind),
        "place": found.jurisdiction,
    }
    return _page(request, "actor", found, about)


@require_safe
def jurisdiction(request: HttpRequest, slug: str) -> HttpResponse:
    """Show a place with the events in it and in the places that lie in it."""
    found = Jurisdiction.objects.select_related("parent").filter(slug=slug).first()
    if found is None:
        return _missing(request, "jurisdiction")
    about: dict[str, object] = {"kind": KINDS.get(found.kind, found.kind), "place": found.parent}
    return _page(request, "jurisdiction", found, about)


@require_safe
def thread(request: HttpRequest, slug: str) -> HttpResponse:
    """Show a thread, a story that several events tell."""
    found = Thread.objects.filter(slug=slug).first()
    if found is None:
        return _missing(request, "thread")
    return _page(request, "thread", found, {"kind": "Thread", "place": None})


def _page(request: HttpRequest, facet: str, found: Named, about: dict[str, object]) -> HttpResponse:
    aliases = getattr(found, "aliases", [])
    about |= {
        "named": found,
        "facet": facet,
        "aliases": [alias for alias in aliases if isinstance(alias, str)][:12],
        "summary": getattr(found, "summary", ""),
    }
    return list_events(request, "named.html", Subject(facet, found.slug), about)


def _missing(request: HttpRequest, facet: str) -> HttpResponse:
    """Say that there is none of that name."""
    return render(request, "named_missing.html", {"facet": facet}, status=404)
