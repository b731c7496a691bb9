"""The pages of actors, jurisdictions and threads: what each is, and its own chronology."""

from collections.abc import Mapping

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from timeline.models import Actor, Jurisdiction, Thread
from timeline.views.addresses import Subject
from timeline.views.chronology import list_events

MOST_ALIASES = 12
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

    def about() -> Mapping[str, object] | None:
        found = Actor.objects.select_related("jurisdiction").filter(slug=slug).first()
        if found is None:
            return None
        return {
            "named": found,
            "kind": KINDS.get(found.kind, found.kind),
            "place": found.jurisdiction,
            "aliases": _texts(found.aliases),
            "summary": found.summary,
        }

    return list_events(request, "named.html", Subject("actor", slug), about)


@require_safe
def jurisdiction(request: HttpRequest, slug: str) -> HttpResponse:
    """Show a place with the events in it and in the places that lie in it."""

    def about() -> Mapping[str, object] | None:
        found = Jurisdiction.objects.select_related("parent").filter(slug=slug).first()
        if found is None:
            return None
        return {
            "named": found,
            "kind": KINDS.get(found.kind, found.kind),
            "place": found.parent,
            "aliases": _texts(found.aliases),
        }

    return list_events(request, "named.html", Subject("jurisdiction", slug), about)


@require_safe
def thread(request: HttpRequest, slug: str) -> HttpResponse:
    """Show a thread, a story that several events tell."""

    def about() -> Mapping[str, object] | None:
        found = Thread.objects.filter(slug=slug).first()
        if found is None:
            return None
        return {"named": found, "kind": "Thread", "summary": found.summary}

    return list_events(request, "named.html", Subject("thread", slug), about)


def _texts(aliases: object) -> list[str]:
    """Return the aliases that are text; a JSON column may hold anything."""
    listed = aliases if isinstance(aliases, list) else []
    return [alias for alias in listed if isinstance(alias, str)][:MOST_ALIASES]
