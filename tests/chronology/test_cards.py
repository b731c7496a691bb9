"""What a row of the chronology shows."""

import pytest
from django.urls import set_script_prefix
from django.utils.text import slugify
from hypothesis import given
from hypothesis import strategies as st

from tests.chronology.world import Spec, make_world, store
from timeline.chronology import cards
from timeline.chronology.cards import slug_of

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
