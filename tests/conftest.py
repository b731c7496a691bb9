"""What every test stands on: a database of its own and a folder to write to.

``pytest`` alone tests on SQLite; with ``DATABASE_URL`` set, on the server that it names. ``make
test`` does both.
"""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from unittest import mock

import hypothesis
import pytest
from django.conf import settings

from timeline import gazetteer
from timeline.ingest import processes
from timeline.management.commands import read_article

HERE = Path(__file__).parent
# How long an example takes depends on the machine: speed is for the benchmarks to show.
hypothesis.settings.register_profile("tests", deadline=None)
hypothesis.settings.load_profile("tests")
# The files that take longest, longest first: one begun last would keep one worker busy while the
# other has nothing left to do.
BEGUN_FIRST = [
    HERE / name
    for name in (
        "browser/test_pages_accessibility.py",
        "ingest/test_killed.py",
        "chronology/test_index.py",
        "chronology/test_interim.py",
        "test_fixtures.py",
        "browser/test_admin_accessibility.py",
        "browser/test_admin_editing.py",
        "chronology/test_engine.py",
        "times/test_linear.py",
        "test_gold.py",
        "browser/test_pages_filtering.py",
    )
]


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the files that take longest; the order is otherwise as it was."""
    place = {path: number for number, path in enumerate(BEGUN_FIRST)}
    items.sort(key=lambda item: place.get(item.path, len(place)))


@pytest.fixture(scope="session")
def django_db_modify_db_settings(
    django_db_modify_db_settings_parallel_suffix: None, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Keep SQLite in a file, so that a browser's requests and worker processes see the data too."""
    database = settings.DATABASES["default"]
    if database["ENGINE"].endswith("sqlite3"):
        path = tmp_path_factory.mktemp("database") / "timeline.sqlite3"
        database.setdefault("TEST", {})["NAME"] = str(path)


@pytest.fixture(scope="session", autouse=True)
def var_dir(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Point VAR_DIR at a temporary folder: tests must not touch the data of this clone."""
    before = settings.VAR_DIR
    settings.VAR_DIR = tmp_path_factory.mktemp("var")
    yield settings.VAR_DIR
    settings.VAR_DIR = before


@pytest.fixture(scope="session", autouse=True)
def quick_passwords() -> Iterator[None]:
    """Hash passwords quickly: the real hash takes half a second on purpose."""
    before = settings.PASSWORD_HASHERS
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    yield
    settings.PASSWORD_HASHERS = before


@pytest.fixture(scope="session", autouse=True)
def names_made_ready_once() -> Iterator[None]:
    """Make what the reader needs once from the same names: half a second for each command."""
    packaged = cache(gazetteer.gazetteer_from_fixtures)
    with (
        mock.patch.object(gazetteer, "gazetteer_from_fixtures", packaged),
        mock.patch.object(read_article, "gazetteer_from_fixtures", packaged),
        mock.patch.object(processes, "tools_of", cache(processes.tools_of)),
    ):
        yield
