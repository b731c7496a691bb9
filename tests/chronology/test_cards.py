"""What a row of the chronology shows."""

from dataclasses import replace

import pytest
from django.urls import set_script_prefix
from django.utils.text import slugify
from hypothesis import given
from hypothesis import strategies as st

from tests.chronology.world import Spec, make_world, store
from timeline import chronology
from timeline.chronology import cards
from timeline.chronology.cards import slug_of
from timeline.chronology.directory import load_directory
from timeline.chronology.documents import load_documents
from timeline.chronology.index import Index
from timeline.chronology.segment import segment_of
from timeline.models import Actor

pytestmark = pytest.mark.django_db

TITLES = [
    "City sued",
    "José Peña’s suit: “no”",
    "REF/SLUG",
    "???",
    "a_b -- c",
    "U.S. v. N.J.",
    "x" * 300,
]


@pytest.mark.parametrize("prefix", ["/", "/under/"])
def test_addresses_are_those_of_the_events(prefix: str) -> None:
    world = make_world()
    events = [store(world, Spec(title=title)) for title in TITLES]
    set_script_prefix(prefix)
    try:
        made = cards([event.pk for event in events])
        assert [card.url for card in made] == [event.get_absolute_url() for event in events]
    finally:
        set_script_prefix("/")


@given(st.text(st.characters(max_codepoint=200)))
def test_slugs_are_those_of_django(title: str) -> None:
    assert slug_of(title) == slugify(title)


def test_what_hangs_on_an_event_comes_in_its_place() -> None:
    world = make_world()
    bare = store(world, Spec(title="Bare"))
    full = store(
        world,
        Spec(
            title="Full",
            actors=(1, 0),
            places=(5, 4),
            quotes=((1, "They “sued”.\n"),),
            cites=(0,),
        ),
    )
    first, second = cards([full.pk, bare.pk])
    assert [actor.slug for actor in first.actors] == ["william-barr", "jeff-sessions"]
    assert [place.slug for place in first.jurisdictions] == ["newark-nj", "seattle-wa"]
    assert (first.quote, first.reports) == ("They “sued”.\n", 2)
    assert (first.first_publisher, str(first.first_published)) == ("Valley Wire", "2020-01-02")
    assert (second.title, second.actors) == ("Bare", ())
    assert (second.jurisdictions, second.reports, second.quote) == ((), 0, "")


def test_with_an_index_it_takes_one_query(django_assert_num_queries) -> None:
    world = make_world()
    spec = Spec(actors=(1, 0), places=(5, 4), quotes=((1, "They sued."), (0, "Sued.")), cites=(0,))
    events = [store(world, spec), store(world, Spec(title="Bare"))]
    keys = [event.pk for event in events]
    moment = chronology.now()
    assert moment.state is not None
    with django_assert_num_queries(1):
        known = moment.cards(keys)
    assert known == cards(keys)
    assert [card.title for card in moment.cards([*keys[::-1], 999_999])] == ["Bare", "Event"]


def test_whoever_was_entered_since_the_directory_was_read_is_looked_up() -> None:
    world = make_world()
    before = load_directory()
    event = store(world, Spec(actors=(0,)))
    actor = Actor.objects.create(name="Wren Hollow", slug="wren-hollow")
    event.participants.create(actor=actor)
    moment = chronology.now()
    assert moment.state is not None
    index = Index.of(segment_of(load_documents([event.pk]), before), before)
    [card] = replace(moment, state=replace(moment.state, index=index)).cards([event.pk])
    assert [named.name for named in card.actors] == [world.actors[0].name, "Wren Hollow"]


def test_an_event_that_is_no_longer_public_has_no_row() -> None:
    world = make_world()
    event = store(world, Spec())
    assert len(chronology.now().cards([event.pk])) == 1
    event.review = "rejected"
    event.save()
    assert not chronology.now().cards([event.pk])
    assert len(cards([event.pk])) == 1
