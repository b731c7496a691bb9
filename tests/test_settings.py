"""The settings: safe with no variables, strict in production."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
LONG = "x7Qp" * 15


def load_settings(tmp_path: Path, expression: str, **variables: str) -> subprocess.CompletedProcess:
    """Import the settings in a process of its own, with no variable but these."""
    kept = {name: os.environ[name] for name in ("PATH", "LANG", "HOME") if name in os.environ}
    return subprocess.run(
        [sys.executable, "-c", f"from timeline import settings as s; print({expression})"],
        env={**kept, "VAR_DIR": str(tmp_path / "var"), **variables},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )


def test_with_no_variables_it_answers_on_this_machine_alone(tmp_path: Path) -> None:
    loaded = load_settings(tmp_path, "s.DEBUG, sorted(s.ALLOWED_HOSTS)")
    assert loaded.stdout.strip() == "True ['127.0.0.1', '[::1]', 'localhost']"


def test_the_local_key_is_random_kept_and_for_its_owner_alone(tmp_path: Path) -> None:
    first = load_settings(tmp_path, "s.SECRET_KEY").stdout
    assert first == load_settings(tmp_path, "s.SECRET_KEY").stdout
    assert first != load_settings(tmp_path / "other", "s.SECRET_KEY").stdout
    assert (tmp_path / "var" / "secret-key").stat().st_mode & 0o077 == 0


def test_production_refuses_to_start_without_a_secret_key(tmp_path: Path) -> None:
    loaded = load_settings(tmp_path, "s.DEBUG", DEBUG="false", ALLOWED_HOSTS="example.org")
    assert loaded.returncode
    assert "needs SECRET_KEY" in loaded.stderr


def test_production_refuses_to_start_without_allowed_hosts(tmp_path: Path) -> None:
    loaded = load_settings(tmp_path, "s.DEBUG", DEBUG="false", SECRET_KEY=LONG)
    assert loaded.returncode
    assert "needs ALLOWED_HOSTS" in loaded.stderr


def test_production_writes_no_key_and_hashes_the_names_of_static_files(tmp_path: Path) -> None:
    loaded = load_settings(
        tmp_path,
        "s.STORAGES['staticfiles']['BACKEND']",
        DEBUG="false",
        SECRET_KEY=LONG,
        ALLOWED_HOSTS="example.org",
    )
    assert "Manifest" in loaded.stdout
    assert not (tmp_path / "var" / "secret-key").exists()


@pytest.mark.parametrize(("behind", "trusts"), [("true", "True"), ("false", "False")])
def test_only_behind_a_proxy_is_a_proxys_word_taken(
    tmp_path: Path, behind: str, trusts: str
) -> None:
    loaded = load_settings(
        tmp_path,
        "hasattr(s, 'SECURE_PROXY_SSL_HEADER')",
        DEBUG="false",
        SECRET_KEY=LONG,
        ALLOWED_HOSTS="example.org",
        BEHIND_PROXY=behind,
    )
    assert loaded.stdout.strip() == trusts


def test_the_embedded_database_may_live_in_a_folder_with_odd_characters(tmp_path: Path) -> None:
    folder = tmp_path / "a b#c%20d"
    loaded = load_settings(tmp_path, "s.DATABASES['default']['NAME']", VAR_DIR=str(folder))
    assert loaded.stdout.strip() == str(folder / "timeline.sqlite3")


def test_a_postgresql_address_chooses_postgresql(tmp_path: Path) -> None:
    loaded = load_settings(
        tmp_path,
        "s.DATABASES['default']['ENGINE'], s.DATABASES['default']['NAME']",
        DATABASE_URL="postgresql://u:p@127.0.0.1/chronology",
    )
    assert loaded.stdout.strip() == "django.db.backends.postgresql chronology"
