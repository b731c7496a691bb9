"""An import that is killed and begun again ends as one that was not."""

import os
import secrets
import shutil
import signal
import subprocess
from pathlib import Path
from typing import Any

import psycopg
import pytest
from django.conf import settings

from benchmarks.bench_import import import_command, run, stored
from benchmarks.generated_articles import articles

ARTICLES = 160
KILLED_AFTER = (1, 80)  # articles; batches are of 64


def database_url(folder: Path, name: str, like: str = "") -> str:
    """The address of a new database of the kind that the tests run on: a copy of another, or empty.

    Nobody may be connected to the other one.
    """
    database: dict[str, Any] = settings.DATABASES["default"]
    if database["ENGINE"].endswith("sqlite3"):
        path = folder / f"{name}.sqlite3"
        if like:
            shutil.copyfile(like.removeprefix("sqlite:///"), path)
        return f"sqlite:///{path}"
    address = f"{database['USER']}:{database['PASSWORD']}@{database['HOST']}:{database['PORT']}"
    template = f' TEMPLATE "{like.rpartition("/")[2]}"' if like else ""
    with psycopg.connect(f"postgresql://{address}/postgres", autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}"{template}')
    return f"postgresql://{address}/{name}"


def environment(folder: Path, name: str, like: str = "") -> dict[str, str]:
    """The environment of a process with a database of its own."""
    unique = f"{name}_{os.getpid()}_{secrets.token_hex(4)}"
    address = database_url(folder, unique, like)
    return {**os.environ, "DATABASE_URL": address, "VAR_DIR": str(folder / name)}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("killed")


@pytest.fixture(scope="module")
def path(folder: Path) -> Path:
    file = folder / "generated.jsonl"
    file.write_text("".join(f"{article}\n" for article in articles(ARTICLES, seed=7)))
    return file


@pytest.fixture(scope="module")
def migrated(folder: Path) -> str:
    """The address of a database with the tables, and nothing in them."""
    made = environment(folder, "migrated")
    run("migrate", "-v0", env=made)
    return made["DATABASE_URL"]


@pytest.fixture(scope="module")
def expected(folder: Path, path: Path, migrated: str) -> list[str]:
    """What an import stores that nobody disturbs."""
    undisturbed = environment(folder, "undisturbed", like=migrated)
    subprocess.run(import_command(path, 1), env=undisturbed, check=True)
    return sorted(stored(undisturbed))


def kill_after(count: int, command: list[str], env: dict[str, str]) -> None:
    """Begin an import and kill it once it has told of so many articles."""
    running = subprocess.Popen(
        [*command[:-1], "-v2"], stdout=subprocess.PIPE, env=env, text=True, bufsize=1
    )
    assert running.stdout
    for _ in range(count):
        assert running.stdout.readline().startswith(("new:", "unchanged:"))
    running.send_signal(signal.SIGKILL)
    running.stdout.close()
    assert running.wait() == -signal.SIGKILL


@pytest.mark.parametrize("processes", [1, 2])
def test_a_killed_import_goes_on_where_it_was(tmp_path, path, migrated, expected, processes):
    killed = environment(tmp_path, "killed", like=migrated)
    command = import_command(path, processes)
    for count in KILLED_AFTER:
        kill_after(count, command, killed)
    subprocess.run(command, env=killed, check=True)
    assert len(expected) > 3 * ARTICLES
    assert sorted(stored(killed)) == expected
