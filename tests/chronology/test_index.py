"""The index answers as the plain engine does, whatever the events, the filters and the edits."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from unittest import mock

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase
from pyroaring import BitMap

from tests.chronology.strategies import filters, lone_filters, specs
from tests.chronology.world import World, make_world, store
from timeline.chronology import counting, every_value, foremost, kept, plain
from timeline.chronology.answer import Answer, Around, Facet
from timeline.chronology.directory import NAMED_FACETS, load_directory
from timeline.chronology.documents import all_documents, load_documents
from timeline.chronology.facts import facts_of_tables
from timeline.chronology.index import Index
from timeline.chronology.segment import Segment, segment_of
from timeline.filters import FACETS, Filters
from timeline.models import Event

QUIET = settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def as_in_memory(segment: Segment) -> Segment:
    return segment


def with_kept_counts(segment: Segment) -> Segment:
    """Return the segment as a snapshot has it, with counts even for what two events have."""
    meta = {
        "events": segment.events,
        "placed": segment.number_placed,
        "values": segment.fixed_values,
        "lineages": {str(key): line for key, line in segment.lineages.items()},
    }
    with mock.patch.object(kept, "MANY", 2):
        return Segment({**segment.arrays, **kept.lay_out(segment)}, meta)


def with_short_memory(segment: Segment) -> Segment:
    """Return a segment that keeps hardly any list in memory."""
    segment.recent.WORTHWHILE, segment.recent.most = 5, 40
    return segment


def once(count: Callable[[plain.Question, str], Mapping]) -> Callable:
    """Return the method so that it counts each facet but once."""

    def counted(question: plain.Question, name: str) -> Mapping:
        kept = question.__dict__.setdefault("counts", {})
        if name not in kept:
            kept[name] = count(question, name)
        return kept[name]

    return counted


class CountedOnce(plain.Question):
    """The plain engine's question; what it has counted it cuts to any length of a facet."""

    counts_of_fixed = once(plain.Question.counts_of_fixed)
    counts_of_rows = once(plain.Question.counts_of_rows)


BASES = [as_in_memory, with_kept_counts, with_short_memory]


class IndexAgainstPlain(TestCase):
    """Both engines on the same random events."""

    world: World

    @classmethod
    def setUpTestData(cls) -> None:
        cls.world = make_world()

    def setUp(self) -> None:
        # Runs once, outside of the transaction of each example: no event may be stored here.
        # Small pages and facets, so that a few events fill several.
        for name, value in (("PAGE_SIZE", 3), ("SHOWN", 2), ("GROUP_SIZE", 2), ("RANKED", 4)):
            patch = mock.patch.object(foremost, name, value)
            patch.start()
            self.addCleanup(patch.stop)

    @QUIET
    @given(data=st.data(), events=st.lists(specs(), max_size=14), dense=st.booleans())
    def test_index_of_all_events(self, data, events, dense) -> None:
        world = replace(self.world)
        for spec in events:
            store(world, spec)
        directory = load_directory()
        documents = [document for chunk in all_documents(3) for document in chunk]
        base = data.draw(st.sampled_from(BASES), label="base")(segment_of(documents, directory))
        self.compare(Index.of(base, directory), data, dense)

    @QUIET
    @given(data=st.data(), events=st.lists(specs(), min_size=3, max_size=14), dense=st.booleans())
    def test_index_amended_by_what_changed(self, data, events, dense) -> None:
        world = replace(self.world)
        keys = [store(world, spec).pk for spec in events]
        directory = load_directory()
        base = segment_of([document for chunk in all_documents() for document in chunk], directory)
        base = data.draw(st.sampled_from(BASES), label="base")(base)
        gone = data.draw(st.sets(st.sampled_from(keys), max_size=4), label="deleted")
        edited = data.draw(st.sets(st.sampled_from(keys), max_size=4), label="edited")
        for key in edited:
            spec = data.draw(specs(), label="edit")
            Event.objects.filter(pk=key).update(
                earliest=spec.earliest, latest=spec.latest, title=spec.title, review=spec.review
            )
        Event.objects.filter(pk__in=gone).delete()
        added = {store(world, spec).pk for spec in data.draw(st.lists(specs(), max_size=4))}
        changed = gone | edited | added
        overlay = segment_of(load_documents(changed), directory)
        self.compare(Index(base, directory, overlay, base.ranks_of_keys(changed)), data, dense)

    def compare_facts(self, index: Index) -> None:
        """What rows show is the same from the index as from the tables."""
        keys = list(Event.objects.values_list("pk", flat=True))
        public = set(Event.objects.public().values_list("pk", flat=True))
        told = facts_of_tables(keys)
        assert told.keys() == set(keys)
        assert index.facts(keys) == {key: told[key] for key in keys if key in public}

    def compare(self, index: Index, data, dense: bool) -> None:
        self.compare_facts(index)
        # Both ways of counting: by value where many are listed, else by event; all facets alike.
        anyway, worth = (0, 0) if dense else (counting.EVENTS_ANYWAY, 15)
        with (
            mock.patch.object(counting, "EVENTS_WORTH_A_VALUE", worth),
            mock.patch.object(counting, "EVENTS_ANYWAY", anyway),
            mock.patch.object(counting, "SAMPLE", 2),
            mock.patch.object(counting, "FEW_VALUES", 0),
        ):
            for _ in range(6):
                some = st.one_of(filters(index.directory), lone_filters(index.directory))
                asked = data.draw(some, label="filters")
                question = CountedOnce(asked, index.directory)
                answer = question.answer()
                assert index.ask(asked) == answer
                self.compare_apart(index, asked, answer)
                self.compare_around(index, asked, question)
                self.compare_every_value(index, asked, question)

    def compare_apart(self, index: Index, asked: Filters, answer: Answer) -> None:
        for facet in answer.facets:
            if facet.name in NAMED_FACETS and not asked.choice(facet.name).unwanted:
                wanted = tuple(value for value in facet.values if value.chosen)
                facets = [
                    Facet(other.name, wanted, 0) if other is facet else other
                    for other in answer.facets
                ]
                assert index.ask(asked, facet.name) == replace(answer, facets=tuple(facets))

    def compare_every_value(self, index: Index, asked: Filters, question: CountedOnce) -> None:
        with mock.patch.object(foremost, "SHOWN", every_value.MOST):
            facets = [question.facet(name) for name in FACETS]
        for facet in facets:
            assert index.every_value(facet.name, asked) == facet

    def compare_around(self, index: Index, asked: Filters, question: CountedOnce) -> None:
        listed = list(question.matching().filter(question.range.listed()).values_list("pk"))
        keys = [None, *(key for (key,) in listed), None]
        for at, key in enumerate(keys[1:-1], start=1):
            expected = Around(at, len(listed), keys[at - 1], keys[at + 1])
            assert index.around(asked, key) == expected
        for key in Event.objects.exclude(pk__in=keys[1:-1]).values_list("pk", flat=True):
            assert index.around(asked, key) == Around(0, len(listed), None, None)


def test_ranks_of_unknown_keys_are_left_out() -> None:
    segment = segment_of([], mock.Mock(families={"jurisdiction": None}))
    assert segment.ranks_of_keys([1, 2]) == BitMap()
