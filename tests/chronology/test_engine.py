"""The engine keeps up with every change, and never answers from what it cannot trust."""

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path
from unittest import mock

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError
from django.db import connection
from django.test.utils import CaptureQueriesContext

from articles.models import Article
from tests.chronology.world import Spec, World, make_world, store
from timeline.chronology import engine as engines
from timeline.chronology import plain, snapshot
from timeline.chronology.engine import Engine
from timeline.chronology.rebuild import rebuild
from timeline.filters import Choice, Filters
from timeline.models import Actor, Change, Event, Jurisdiction, Mention, Thread

pytestmark = pytest.mark.django_db

DAY = dt.date(2020, 1, 1)


@pytest.fixture(autouse=True)
def own_folder(settings, tmp_path: Path) -> None:
    settings.VAR_DIR = tmp_path


@pytest.fixture
def world() -> World:
    world = make_world()
    for number in range(12):
        at = DAY + dt.timedelta(days=number)
        spec = Spec(
            *(at, at),
            title=f"Event {number}",
            actors=(number % 3,),
            places=(3,),
            quotes=((1, "They sued."),),
        )
        store(world, spec)
    return world


@pytest.fixture(params=["in memory", "on disk"])
def engine(request: pytest.FixtureRequest, world: World) -> Iterator[Engine]:
    """An engine that begins in memory, or one that must use the disk."""
    if request.param == "in memory":
        yield Engine()
        return
    rebuild()
    with mock.patch.object(engines, "SMALL", 0):
        yield Engine()


def answer(engine: Engine, filters: Filters):
    state, _ = engine.up_to_date()
    assert state is not None
    return state.index.ask(filters)


FILTERS = [
    Filters(),
    Filters(q="event"),
    Filters(q="renamed"),
    Filters(actor=Choice(("jeff-sessions",))),
    Filters(jurisdiction=Choice(("washington",))),
    Filters(publisher=Choice(("harbor-post",))),
    Filters(thread=Choice(("old-news",))),
]

EDITS: dict[str, Callable[[World], object]] = {
    "date corrected": lambda world: Event.objects.filter(title="Event 3").update(
        earliest=None, latest=dt.date(2024, 1, 1)
    ),
    "title": lambda world: Event.objects.filter(title="Event 3").update(title="Renamed"),
    "rejected": lambda world: Event.objects.filter(title="Event 3").update(review="rejected"),
    "deleted": lambda world: Event.objects.filter(title="Event 3").delete(),
    "added": lambda world: store(world, Spec(DAY, DAY, title="Renamed", quotes=((0, "x"),))),
    "bulk": lambda world: Event.objects.bulk_create(
        [Event(title="Renamed", type="letter", earliest=DAY, latest=DAY, ref="bulk")]
    ),
    "actor renamed": lambda world: Actor.objects.filter(slug="jeff-sessions").update(
        name="Renamed", slug="renamed"
    ),
    "alias": lambda world: Actor.objects.filter(slug="jeff-sessions").update(aliases=["Renamed"]),
    "place moved": lambda world: Jurisdiction.objects.filter(slug="king-county-wa").update(
        parent=world.places[1]
    ),
    "thread joined": lambda world: world.threads[2].events.set(Event.objects.all()[:3]),
    "thread gone": lambda world: Thread.objects.all().delete(),
    "quote": lambda world: Mention.objects.create(
        event=Event.objects.get(title="Event 3"),
        article=world.articles[0],
        start=0,
        end=9,
        quote="They renamed it.",
    ),
    "publisher of an article": lambda world: Article.objects.update(publisher=world.publishers[0]),
    "everything": lambda world: Event.objects.all().delete(),
}


@pytest.mark.parametrize("edit", EDITS)
def test_every_edit_shows_in_the_next_answer(engine: Engine, world: World, edit: str) -> None:
    before = engine.up_to_date()[1]
    EDITS[edit](world)
    with mock.patch.object(engine.background, "start") as start:
        state, version = engine.up_to_date()
    assert version != before
    if state is None:  # a place moved: a large index must be built anew, and plain queries answer
        start.assert_called_once()
        assert edit == "place moved"
        return
    for filters in FILTERS:
        assert state.index.ask(filters) == plain.ask(filters)


def test_nothing_changed_costs_one_query_and_keeps_the_version(engine: Engine) -> None:
    version = engine.up_to_date()[1]
    with CaptureQueriesContext(
        connection,
    ) as queries:
        _, same = engine.up_to_date()
    assert len(queries) == 1
    assert same == version
    assert Engine().up_to_date()[1] == version  # another process


def test_many_changes_are_folded(engine: Engine, world: World) -> None:
    engine.up_to_date()
    Event.objects.update(title="Renamed")
    with (
        mock.patch.object(engines, "FOLD", 5),
        mock.patch.object(engine.background, "start", side_effect=rebuild),
    ):
        engine.up_to_date()
        state, _ = engine.up_to_date()
    assert state is not None
    assert state.amended == {}
    assert state.index.ask(Filters(q="renamed")).total == 12


def test_a_lost_log_is_noticed(engine: Engine, world: World) -> None:
    engine.up_to_date()
    Event.objects.update(title="Renamed")
    Change.objects.all().delete()
    with mock.patch.object(engine.background, "start", side_effect=rebuild):
        engine.up_to_date()
        assert answer(engine, Filters(q="renamed")).total == 12


def truncate(folder: Path) -> None:
    path = folder / snapshot.ARRAYS
    path.write_bytes(path.read_bytes()[:-100])


def flip(folder: Path) -> None:
    path = folder / snapshot.ARRAYS
    data = bytearray(path.read_bytes())
    middle = len(data) // 2
    for at in range(middle, middle + 2 * snapshot.ALIGNED):  # wider than the space between arrays
        data[at] ^= 255
    path.write_bytes(bytes(data))


def other_format(folder: Path) -> None:
    path = folder / snapshot.MANIFEST
    path.write_bytes(path.read_bytes().replace(b'"format"', b'"former"'))


DAMAGES = {
    "truncated": truncate,
    "flipped": flip,
    "other format": other_format,
    "no manifest": lambda folder: (folder / snapshot.MANIFEST).unlink(),
    "empty manifest": lambda folder: (folder / snapshot.MANIFEST).write_bytes(b""),
    "no arrays": lambda folder: (folder / snapshot.ARRAYS).unlink(),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_index_is_noticed_and_rebuilt(world: World, damage: str) -> None:
    name = rebuild()
    DAMAGES[damage](snapshot.folder() / name)
    engine = Engine()
    with (
        mock.patch.object(engines, "SMALL", 0),
        mock.patch.object(engine.background, "start", side_effect=rebuild) as start,
    ):
        assert engine.up_to_date()[0] is None
        start.assert_called_once()
        assert answer(engine, Filters()) == plain.ask(Filters())
    assert snapshot.current() != name


def test_another_format_is_rebuilt(world: World) -> None:
    with mock.patch.object(snapshot, "FORMAT", "0"):
        rebuild()
    with pytest.raises(snapshot.Damaged, match="format"):
        snapshot.open_current()


def test_an_index_of_other_data_is_not_used(world: World) -> None:
    rebuild()
    Event.objects.update(title="Renamed")
    Change.objects.all().delete()  # as in another database
    Event.objects.update(summary="x")
    engine = Engine()
    assert answer(engine, Filters(q="renamed")).total == 12


def test_a_full_disk_leaves_the_index_in_use(world: World) -> None:
    name = rebuild()
    Event.objects.filter(title="Event 3").update(title="Renamed")
    full = OSError(28, "No space left on device")
    with (
        mock.patch("timeline.chronology.snapshot.os.fsync", side_effect=full),
        pytest.raises(CommandError, match="No space left on device"),
    ):
        call_command("chronology_index", "--rebuild", "--quiet")
    assert snapshot.current() == name
    assert [path.name for path in snapshot.folder().iterdir() if path.is_dir()] == [name]
    with mock.patch.object(engines, "SMALL", 0):
        assert answer(Engine(), Filters(q="renamed")).total == 1


def test_two_rebuilds_do_not_meet(world: World, capsys: pytest.CaptureFixture[str]) -> None:
    name = rebuild()
    with snapshot.alone():
        call_command("chronology_index", "--rebuild")
    assert "Another process is building" in capsys.readouterr().out
    assert snapshot.current() == name


def test_what_a_killed_rebuild_left_is_cleared_away(world: World) -> None:
    rebuild()
    left = snapshot.folder() / f"{snapshot.BUILDING}dead"
    left.mkdir()
    (left / snapshot.ARRAYS).write_bytes(b"half")
    assert answer(Engine(), Filters()).total == 12
    name = rebuild()
    assert [path.name for path in snapshot.folder().iterdir() if path.is_dir()] == [name]


def test_status_and_check_tell_how_it_stands(
    world: World, capsys: pytest.CaptureFixture[str]
) -> None:
    call_command("chronology_index")
    assert "There is no index" in capsys.readouterr().out
    call_command("chronology_index", "--rebuild")
    Event.objects.filter(title="Event 3").update(title="Renamed")
    call_command("chronology_index", "--check")
    out = capsys.readouterr().out
    assert "12 events" in out
    assert "1 changed since" in out
    truncate(snapshot.folder() / str(snapshot.current()))
    with pytest.raises(CommandError, match="--rebuild"):
        call_command("chronology_index", "--check")
