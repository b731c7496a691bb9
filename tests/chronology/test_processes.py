"""What one process commits, every other shows with its next answer; a kill harms nothing."""

import datetime as dt
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
from django.conf import settings as django_settings
from django.db import connection

from tests.chronology.world import Spec, make_world, store
from timeline.chronology import plain, snapshot
from timeline.chronology.asking import Engine
from timeline.chronology.rebuild import rebuild
from timeline.filters import Filters
from timeline.models import Event

pytestmark = pytest.mark.django_db(transaction=True)

DAY = dt.date(2020, 1, 1)
# Stops for good when everything is written but nothing is in use yet.
REBUILD_AND_HANG = """
import django, sys, time
django.setup()
from timeline.chronology import snapshot
from timeline.chronology.rebuild import rebuild
def hang(name):
    print("written", flush=True)
    time.sleep(600)
snapshot._put_in_use = hang
rebuild()
"""


def environment(folder: Path) -> dict[str, str]:
    """Return an environment in which another process uses the same database and index."""
    told = connection.settings_dict
    url = f"sqlite:///{told['NAME']}"
    if connection.vendor == "postgresql":
        user = f"{told['USER']}:{told['PASSWORD']}@{told['HOST']}:{told['PORT']}"
        url = f"postgresql://{user}/{told['NAME']}"
    return {
        **os.environ,
        "DATABASE_URL": url,
        "VAR_DIR": str(folder),
        "DJANGO_SETTINGS_MODULE": "timeline.settings",
    }


@contextmanager
def started(folder: Path, *command: str) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        [sys.executable, *command],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=django_settings.BASE_DIR,
        env=environment(folder),
    )
    with process:
        try:
            yield process
        finally:
            process.kill()


def say(process: subprocess.Popen[str], line: str) -> list[str]:
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(line + "\n")
    process.stdin.flush()
    return process.stdout.readline().split()


@pytest.fixture
def folder(settings, tmp_path: Path) -> Path:
    settings.VAR_DIR = tmp_path
    world = make_world()
    for number in range(5):
        store(world, Spec(DAY, DAY, title=f"Event {number}"), ref=f"e{number}")
    return tmp_path


@pytest.mark.parametrize("on_disk", [False, True])
def test_an_edit_in_one_process_shows_in_the_next_answer_of_others(
    folder: Path, on_disk: bool
) -> None:
    if on_disk:
        rebuild()
    with ExitStack() as stack:
        one, two = (
            stack.enter_context(started(folder, "-m", "tests.chronology.other_process"))
            for _ in range(2)
        )
        before = say(one, "ask subpoena")
        assert before == say(two, "ask subpoena")
        assert before[0] == "0"
        assert say(one, "edit e3 Subpoena") == ["1"]
        found = say(two, "ask subpoena")
        assert found[0] == "1"
        assert found == say(one, "ask subpoena")
        assert found[1] != before[1]
        Event.objects.filter(ref="e4").update(title="Subpoenas")
        assert [say(process, "ask subpoena")[0] for process in (one, two)] == ["2", "2"]
        if on_disk:
            rebuild()
            Event.objects.filter(ref="e1").delete()
            Event.objects.filter(ref="e3").delete()
            assert [say(process, "ask subpoena")[0] for process in (one, two)] == ["1", "1"]


def test_a_transaction_that_ends_late_is_not_missed(folder: Path) -> None:
    engine = Engine()
    engine.up_to_date()
    late = connection.copy()
    try:
        late.set_autocommit(False)
        with late.cursor() as cursor:
            cursor.execute("UPDATE timeline_event SET title = 'Late' WHERE ref = 'e1'")
        if connection.vendor == "postgresql":  # SQLite has one writer at a time
            Event.objects.filter(ref="e2").update(title="Early")
        between = engine.up_to_date()
        assert between[0] is not None
        assert between[0].index.ask(Filters(q="late")).total == 0
        late.commit()
    finally:
        late.close()
    after = engine.up_to_date()
    assert after[0] is not None
    assert after[1] != between[1]
    assert after[0].index.ask(Filters(q="late")) == plain.ask(Filters(q="late"))
    assert after[0].index.ask(Filters(q="late")).total == 1


def test_what_is_rolled_back_does_not_stay(folder: Path) -> None:
    engine = Engine()
    engine.up_to_date()
    connection.set_autocommit(False)
    try:
        Event.objects.filter(ref="e1").update(title="Undone")
        inside = engine.up_to_date()[0]
        assert inside is not None
        assert inside.index.ask(Filters(q="undone")).total == 1
        connection.rollback()
    finally:
        connection.set_autocommit(True)
    Event.objects.filter(ref="e2").update(title="Done")
    after = engine.up_to_date()[0]
    assert after is not None
    assert after.index.ask(Filters(q="undone")).total == 0
    assert after.index.ask(Filters()) == plain.ask(Filters())


def test_kill_9_during_a_rebuild_harms_nothing(folder: Path) -> None:
    name = rebuild()
    Event.objects.filter(ref="e1").update(title="Subpoena")
    with started(folder, "-c", REBUILD_AND_HANG) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "written\n"
        with pytest.raises(snapshot.AnotherBuilds):
            rebuild()
        process.send_signal(signal.SIGKILL)
        process.wait()
    assert snapshot.current() == name
    state, _ = Engine().up_to_date()
    assert state is not None
    assert state.index.ask(Filters(q="subpoena")).total == 1
    assert rebuild() == snapshot.current()
    assert [path.name for path in snapshot.folder().iterdir() if path.is_dir()] == [
        snapshot.current()
    ]
