"""Counts kept ready give the answers that counting would give, before and after edits."""

import datetime as dt

import pytest

from tests.chronology.test_index import with_kept_counts
from tests.chronology.world import Spec, make_world, store
from timeline.chronology import kept, plain
from timeline.chronology.directory import load_directory
from timeline.chronology.documents import all_documents, load_documents
from timeline.chronology.index import Index
from timeline.chronology.segment import segment_of
from timeline.filters import Choice, Filters
from timeline.models import Event

LONE = {
    "nothing": Filters(),
    "type": Filters(type=Choice(("letter",))),
    "review": Filters(review=Choice(("reviewed",))),
    "actor": Filters(actor=Choice(("jeff-sessions",))),
    "jurisdiction": Filters(jurisdiction=Choice(("washington",))),
    "publisher": Filters(publisher=Choice(("harbor-post",))),
    "thread": Filters(thread=Choice(("old-news",))),
    "word": Filters(q="sued"),
    "type and actor": Filters(type=Choice(("letter",)), actor=Choice(("jeff-sessions",))),
}


@pytest.mark.django_db
def test_counts_kept_ready_are_used_and_right(monkeypatch: pytest.MonkeyPatch) -> None:
    world = make_world()
    for number in range(24):
        day = dt.date(2020, 1, 1) + dt.timedelta(days=number)
        spec = Spec(
            *(day, day),
            title=f"They sued {number}" if number % 2 else "A letter came",
            type=("letter", "ruling")[number % 2],
            review=("proposed", "reviewed")[number // 2 % 2],
            status=("occurred", "occurred", "threatened")[number % 3],
            actors=(number % 3, (number + 1) % 3),
            places=(number % 5,),
            threads=(number % 3,),
            quotes=((number % 2, "They sued."),) if number % 5 else (),
        )
        store(world, spec)
    directory = load_directory()
    base = with_kept_counts(segment_of((d for some in all_documents() for d in some), directory))
    used: list[str] = []
    original = kept.counts_kept

    def spy(segment, facet, sole):
        counts = original(segment, facet, sole)
        if segment is base and counts is not None:
            used.append(sole.source)
        return counts

    monkeypatch.setattr("timeline.chronology.counting.counts_kept", spy)
    index = Index.of(base, directory)
    for filters in LONE.values():
        assert index.ask(filters) == plain.ask(filters, directory)
    assert set(used) >= {"", "type", "review", "actor", "jurisdiction", "publisher", "stem"}
    keys = list(Event.objects.order_by("pk").values_list("pk", flat=True)[:9])
    Event.objects.filter(pk__in=keys[:5]).update(title="They sued again", type="letter")
    Event.objects.filter(pk__in=keys[5:7]).update(review="rejected")
    Event.objects.filter(pk__in=keys[7:]).delete()
    overlay = segment_of(load_documents(keys), directory)
    index = Index(base, directory, overlay, base.ranks_of_keys(keys))
    for filters in LONE.values():
        assert index.ask(filters) == plain.ask(filters, directory)
