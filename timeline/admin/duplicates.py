"""Events that may be the same as one: same type, overlapping dates, shared parties or places."""

from dataclasses import dataclass

from django.db.models import Q, QuerySet

from timeline.models import Event
from timeline.models.events import ReviewState

# Candidates looked at, and those worth an editor's glance.
LOOKED_AT = 200
SHOWN = 6


@dataclass(frozen=True, slots=True)
class Duplicate:
    """Another event that may be the same, and why."""

    event: Event
    reasons: tuple[str, ...]
    weight: int  # the more is shared, the higher


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
    actors = {actor.pk: actor.name for actor in event.actors.all()}
    places = {place.pk: place.name for place in event.jurisdictions.all()}
    sharing = overlapping(event).filter(Q(actors__in=actors) | Q(jurisdictions__in=places))
    candidates = (
        Event.objects.filter(pk__in=sharing.order_by().values("pk")[:LOOKED_AT])
        .prefetch_related("actors", "jurisdictions")
        .order_by("earliest", "ref")
    )
    found = [
        weighed(event, other, set(actors.values()), set(places.values())) for other in candidates
    ]
    return sorted(found, key=lambda one: (-one.weight, one.event.ref))[:SHOWN]


def weighed(event: Event, other: Event, actors: set[str], places: set[str]) -> Duplicate:
    """Say what two events share."""
    both_act = sorted(actors & {actor.name for actor in other.actors.all()})
    both_lie = sorted(places & {place.name for place in other.jurisdictions.all()})
    same_words = words(event.title) & words(other.title)
    same_day = event.edtf == other.edtf and event.edtf != ""
    reasons = [
        "the same date" if same_day else "overlapping dates",
        f"both involve {', '.join(both_act)}" if both_act else "",
        f"both concern {', '.join(both_lie)}" if both_lie else "",
        f"{len(same_words)} words of the title in common" if len(same_words) > 1 else "",
    ]
    weight = 3 * same_day + 2 * len(both_act) + 2 * len(both_lie) + len(same_words)
    return Duplicate(other, tuple(filter(None, reasons)), weight)


def words(title: str) -> set[str]:
    """Return the telling words of a title."""
    return {word for word in title.casefold().split() if len(word) > 3}
