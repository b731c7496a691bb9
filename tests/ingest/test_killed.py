"""An import that is killed and begun again ends as one that was not."""

import os
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


def database_url(folder: Path, name: str) -> str:
    """The address of a new, empty database of the kind that the tests run on."""
    database: dict[str, Any] = settings.DATABASES["default"]
    if database["ENGINE"].endswith("sqlite3"):
        return f"sqlite:///{folder}/{name}.sqlite3"
    address = f"{database['USER']}:{database['PASSWORD']}@{database['HOST']}:{database['PORT']}"
    with psycopg.connect(f"postgresql://{address}/postgres", autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}"')
    return f"postgresql://{address}/{name}"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "generated.jsonl"
    file.write_text("".join(f"{article}\n" for article in articles(ARTICLES, seed=7)))
    return file


@pytest.fixture
def environments(tmp_path: Path) -> tuple[dict[str, str], dict[str, str]]:
    """Two environments, each with an empty database of its own."""
    made = []
    for name in ("undisturbed", "killed"):
        unique = f"{name}_{os.getpid()}_{tmp_path.name[-24:].lower().strip('_')}"
        made.append(
            {
                **os.environ,
                "DATABASE_URL": database_url(tmp_path, unique),
                "VAR_DIR": str(tmp_path / name),
            }
        )
    for environment in made:
        run("migrate", "-v0", env=environment)
    return made[0], made[1]


def kill_after(count: int, command: list[str], environment: dict[str, str]) -> None:
    """Begin an import and kill it once it has told of so many articles."""
    running = subprocess.Popen(
        [*command[:-1], "-v2"], stdout=subprocess.PIPE, env=environment, text=True, bufsize=1
    )
    assert running.stdout
    for _ in range(count):
        assert running.stdout.readline().startswith(("new:", "unchanged:"))
    running.send_signal(signal.SIGKILL)
    running.stdout.close()
    assert running.wait() == -signal.SIGKILL


@pytest.mark.parametrize("processes", [1, 2])
def test_a_killed_import_goes_on_where_it_was(path, environments, processes):
    undisturbed, killed = environments
    subprocess.run(import_command(path, 1), env=undisturbed, check=True)
    command = import_command(path, processes)
    for count in KILLED_AFTER:
        kill_after(count, command, killed)
    subprocess.run(command, env=killed, check=True)
    expected = sorted(stored(undisturbed))
    assert len(expected) > 3 * ARTICLES
    assert sorted(stored(killed)) == expected
