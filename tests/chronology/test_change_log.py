"""The database logs every change itself, whoever makes it."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest
from django.core.management import call_command
from django.db import connection

from articles.models import Article, Publisher
from tests.chronology.world import Spec, World, make_world, store
from timeline import change_log
from timeline.models import Actor, Change, Citation, Event, Jurisdiction, Mention, Thread

pytestmark = pytest.mark.django_db

DAY = dt.date(2020, 1, 1)


@pytest.fixture
def world() -> World:
    return make_world()


@pytest.fixture
def event(world: World) -> Event:
    return store(world, Spec(DAY, DAY, actors=(0,), quotes=((0, "They sued."),), cites=(1,)))


def logged() -> set[tuple[str, int]]:
    return set(Change.objects.values_list("kind", "target"))


CHANGES: dict[str, Callable[[World, Event], object]] = {
    "update in bulk": lambda world, event: Event.objects.update(title="New"),
    "plain SQL": lambda world, event: connection.cursor().execute(
        "UPDATE timeline_event SET title = 'x'"
    ),
    "participant added": lambda world, event: event.participants.create(
        actor=world.actors[1], role="judge"
    ),
    "participant removed": lambda world, event: event.participants.all().delete(),
    "place added": lambda world, event: event.jurisdictions.add(world.places[0]),
    "thread added": lambda world, event: event.threads.add(world.threads[0]),
    "quote corrected": lambda world, event: Mention.objects.update(quote="He sued."),
    "citation removed": lambda world, event: Citation.objects.all().delete(),
    "article's publisher": lambda world, event: Article.objects.update(
        publisher=world.publishers[2]
    ),
    "article's day": lambda world, event: Article.objects.update(
        published_latest=dt.date(2021, 5, 5)
    ),
    "article's text": lambda world, event: Article.objects.update(text="They sued again."),
    "deleted": lambda world, event: event.delete(),
}


@pytest.mark.parametrize("change", CHANGES)
def test_every_way_to_change_an_event_is_logged(world: World, event: Event, change: str) -> None:
    key = event.pk
    Change.objects.all().delete()
    CHANGES[change](world, event)
    assert ("event", key) in logged()


@pytest.mark.parametrize(
    ("kind", "model"),
    [
        ("actor", Actor),
        ("jurisdiction", Jurisdiction),
        ("thread", Thread),
        ("publisher", Publisher),
    ],
)
def test_names_are_logged_under_their_facet(world: World, kind: str, model: type) -> None:
    row = model.objects.order_by("pk").first()
    Change.objects.all().delete()
    model.objects.filter(pk=row.pk).update(name="Renamed")
    assert logged() == {(kind, row.pk)}


def test_what_no_page_of_an_event_shows_of_an_article_is_not_logged(event: Event) -> None:
    Change.objects.all().delete()
    Article.objects.update(authors=["Ada Author"], reader_version="2")
    assert logged() == set()


def test_loaddata_is_logged(event: Event, tmp_path: Path) -> None:
    path = tmp_path / "events.json"
    call_command("dumpdata", "timeline.event", natural_foreign=True, output=str(path))
    Change.objects.all().delete()
    call_command("loaddata", str(path), verbosity=0)
    assert ("event", event.pk) in logged()


def test_lost_triggers_are_put_back_and_everything_is_held_to_have_changed() -> None:
    (name, table), *_ = change_log.present_triggers(connection)
    on = f" ON {table}" if connection.vendor == "postgresql" else ""
    connection.cursor().execute(f"DROP TRIGGER {name}{on}")
    Change.objects.all().delete()
    change_log.install(connection)
    assert (name, table) in change_log.present_triggers(connection)
    assert logged() == {("all", 0)}


def test_installing_twice_changes_nothing() -> None:
    Change.objects.all().delete()
    change_log.install(connection)
    assert logged() == set()
