"""Until the index is ready, what is answered agrees with the plain engine."""

import datetime as dt
from dataclasses import replace
from unittest import mock

import pytest
from django.test import Client
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from tests.chronology.strategies import filters, specs
from tests.chronology.world import Spec, World, make_world, store
from timeline.chronology import asking, foremost, interim, plain
from timeline.chronology.answer import Answer, Facet
from timeline.chronology.directory import NAMED_FACETS, load_directory
from timeline.filters import Filters, Order

DAY = dt.date(2020, 1, 1)


def only_chosen(facet: Facet) -> Facet:
    values = tuple(value for value in facet.values if value.chosen or value.excluded)
    return Facet(facet.name, values, 0)


def as_interim(answer: Answer) -> Answer:
    """Return a whole answer without what is not counted until the index is ready."""
    named = [only_chosen(facet) for facet in answer.facets if facet.name in NAMED_FACETS]
    by_name = {facet.name: facet for facet in named}
    facets = [by_name.get(facet.name, facet) for facet in answer.facets]
    kept = tuple(f for f in facets if f.values or f.name not in NAMED_FACETS)
    return replace(answer, facets=kept, counted=False)


class InterimAgainstPlain(TestCase):
    """Both on the same random events."""

    world: World

    @classmethod
    def setUpTestData(cls) -> None:
        cls.world = make_world()

    def setUp(self) -> None:
        for name, value in (("PAGE_SIZE", 3), ("SHOWN", 2), ("GROUP_SIZE", 2), ("RANKED", 4)):
            patch = mock.patch.object(foremost, name, value)
            patch.start()
            self.addCleanup(patch.stop)

    @settings(
        max_examples=40,
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )
    @given(data=st.data(), events=st.lists(specs(), max_size=14))
    def test_all_but_the_counts_of_named_facets(self, data, events) -> None:
        world = replace(self.world)
        for spec in events:
            store(world, spec)
        directory = load_directory()
        for _ in range(6):
            asked = data.draw(filters(directory), label="filters")
            if data.draw(st.booleans(), label="without words"):
                asked = replace(asked, q="", order=Order.DESC)
            whole, found = plain.ask(asked, directory), interim.ask(asked, directory)
            assert found == (whole if found.counted else as_interim(whole))
            terms = interim.Question(asked, directory).terms
            assert found.counted == bool(terms or asked.order is Order.RELEVANCE)


@pytest.mark.django_db
def test_a_search_for_words_waits_where_events_are_many(client: Client) -> None:
    world = make_world()
    for _ in range(3):
        store(world, Spec(DAY, DAY, title="They sued", actors=(0,)))
    few = interim.ask(Filters(q="sued"))
    assert (few.total, few.known) == (3, True)
    with (
        mock.patch.object(interim, "READ_FOR_WORDS", 2),
        mock.patch.object(asking.engine, "up_to_date", return_value=(None, "version")),
    ):
        many = interim.ask(Filters(q="sued"))
        page = client.get("/", {"q": "sued"})
        assert interim.ask(Filters()).total == 3
    assert not many.known
    assert page.status_code == 200
    shown = page.content.decode()
    assert interim.NO_SEARCH_YET in shown
    assert "0 events" not in shown
    assert "Nothing that is recorded" not in shown
