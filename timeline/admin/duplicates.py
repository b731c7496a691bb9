"""Events that may be the same as one: same type, overlapping dates, shared parties or places.

They are scored as the import scores a new report, so that an editor sees why the machine did
not join them.
"""

from dataclasses import dataclass

from django.db.models import Q, QuerySet

from timeline.ingest.affiliations import Affiliations
from timeline.ingest.fingerprints import known_from_rows
from timeline.merging.compare import compare
from timeline.merging.values import Verdict
from timeline.models import Actor, Event, Jurisdiction, Term
from timeline.models.events import ReviewState

# Candidates compared, and those worth an editor's glance.
COMPARED = 60
SHOWN = 6


@dataclass(frozen=True, slots=True)
class Duplicate:
    """Another event that may be the same, and why."""

    event: Event
    verdict: Verdict


def overlapping(event: Event) -> QuerySet[Event]:
    """Return the other events of its type whose dates overlap, open ends included."""
    others = Event.objects.filter(type=event.type, merged_into=None)
    others = others.exclude(pk=event.pk).exclude(review=ReviewState.REJECTED)
    if event.earliest:
        others = others.filter(Q(latest__gte=event.earliest) | Q(latest=None))
    if event.latest:
        others = others.filter(Q(earliest__lte=event.latest) | Q(earliest=None))
    return others


def likely_duplicates(event: Event) -> list[Duplicate]:
    """Return the likeliest first, at most ``SHOWN``; the number of queries is constant."""
    sharing = overlapping(event).filter(
        Q(actors__in=event.actors.all()) | Q(jurisdictions__in=event.jurisdictions.all())
    )
    # A tight date tells more: those come first where there are too many.
    nearest = sharing.order_by("-earliest", "latest", "pk").values_list("pk", flat=True)
    numbers = list(dict.fromkeys(nearest[: 4 * COMPARED]))[:COMPARED]
    found = [Duplicate(other, verdict) for other, verdict in verdicts(event, numbers)]
    return sorted(found, key=_unlikeliness)[:SHOWN]


def _unlikeliness(one: Duplicate) -> tuple[bool, float, str]:
    """Put last what the machine holds apart: an editor may know better."""
    return bool(one.verdict.conflict), -one.verdict.score, one.event.ref


def verdicts(event: Event, numbers: list[int]) -> list[tuple[Event, Verdict]]:
    """Compare the event with those that have these keys."""
    if not numbers:
        return []
    known = known_from_rows([event.pk, *numbers], affiliations_among([event.pk, *numbers]))
    others = Event.objects.in_bulk(numbers)
    return [
        (others[number], compare(known[event.pk].report, known[number].report))
        for number in numbers
    ]


def affiliations_among(numbers: list[int]) -> Affiliations:
    """Return whose body or officer the parties of these events are, and where their places lie."""
    sides = {
        actor.name: actor.jurisdiction.name
        for actor in Actor.objects.filter(parts__event__in=numbers).select_related("jurisdiction")
        if actor.jurisdiction
    }
    terms = Term.objects.filter(person__parts__event__in=numbers)
    for term in terms.select_related("person", "office__jurisdiction"):
        if term.office.jurisdiction:
            sides.setdefault(term.person.name, term.office.jurisdiction.name)
    parents: dict[str, str] = {}
    places = Jurisdiction.objects.filter(events__in=numbers)
    for place in places.select_related("parent__parent__parent"):
        inner: Jurisdiction | None = place
        while inner is not None and inner.name not in parents:
            outer = inner._state.fields_cache.get("parent")
            parents[inner.name] = outer.name if outer else ""
            inner = outer
    return Affiliations(sides, parents)
