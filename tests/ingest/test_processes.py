"""A process that reads and is killed: a clear message, and nothing lost."""

import os
import subprocess
import sys

import pytest
from django.conf import settings
from django.core.management.base import CommandError

from articles.models import Article
from articles.readers.values import PLAIN, Record, Stated
from tests.ingest.cast import GAZETTEER
from tests.ingest.deadly import DEADLY, read_or_die
from timeline.ingest import importing
from timeline.ingest.results import Result
from timeline.ingest.understanding import understand_all

pytestmark = pytest.mark.django_db


def record(number: int, text: str) -> Record:
    return Record("t.jsonl", number, str(number), text.encode(), PLAIN, Stated(), {"text": text})


def test_a_killed_process_is_told_with_its_records_and_nothing_before_is_lost(monkeypatch):
    monkeypatch.setattr(importing, "understand_all", read_or_die)
    records = [record(n, f"The town of Kent met for the {n}th time.") for n in range(1, 8)]
    records.append(record(8, DEADLY))
    done: list[Result] = []
    results = importing.import_records(records, GAZETTEER, importing.Options(processes=2, batch=1))
    with pytest.raises(CommandError, match=r"t\.jsonl, line \d.*Run the same command again"):
        done.extend(results)
    assert Article.objects.count() == len(done) < 8
    monkeypatch.setattr(importing, "understand_all", understand_all)
    again = importing.import_records(records, GAZETTEER, importing.Options(batch=1))
    assert len(list(again)) == 8
    assert Article.objects.count() == 8


# In a process of its own, for it would never end if it waited for the dead one.
STARTS_DYING_PROCESSES = """
import django
django.setup()
from timeline.gazetteer import gazetteer_from_fixtures
from timeline.ingest.processes import in_order
if __name__ == "__main__":
    print(list(in_order(len, [("kept", "task")], gazetteer_from_fixtures(), 2)))
"""
DIES_AT_START = """
import os, sys
if "--multiprocessing-fork" in sys.orig_argv:
    os._exit(1)
"""


def test_processes_that_die_while_they_start_are_not_waited_for(tmp_path):
    (tmp_path / "sitecustomize.py").write_text(DIES_AT_START)
    found = subprocess.run(
        [sys.executable, "-c", STARTS_DYING_PROCESSES],
        env={
            **os.environ,
            "PYTHONPATH": f"{tmp_path}{os.pathsep}{settings.BASE_DIR}",
            "DJANGO_SETTINGS_MODULE": "timeline.settings",
        },
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert found.stdout.strip() == "[('kept', None)]", found.stderr


@pytest.mark.parametrize("work", ["timeline.ingest.understanding", "timeline.management.printing"])
def test_reading_loads_no_models(work):
    loads = f"import sys, {work}; print('timeline.models' in sys.modules)"
    command = [sys.executable, "-c", loads]
    found = subprocess.run(
        command, cwd=settings.BASE_DIR, capture_output=True, text=True, check=False
    )
    assert found.stdout.strip() == "False", found.stderr
