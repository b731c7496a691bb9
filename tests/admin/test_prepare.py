"""The command that makes the database ready to serve."""

import io

import pytest
from django.contrib.auth.models import Group, User
from django.core.management import call_command

from timeline import editors
from timeline.management.commands import prepare
from timeline.models import Actor, Jurisdiction, Thread

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def small_fixture(monkeypatch: pytest.MonkeyPatch, tmp_path, settings) -> None:
    """Stand in for the real fixtures, which have tests of their own and take seconds."""
    (tmp_path / "small.json").write_text(
        '[{"model": "timeline.jurisdiction", "fields":'
        ' {"name": "New Jersey", "slug": "new-jersey", "kind": "state", "path": "new-jersey/",'
        '  "created": "2020-01-01T00:00:00Z", "modified": "2020-01-01T00:00:00Z"}}]'
    )
    settings.FIXTURE_DIRS = [tmp_path]
    monkeypatch.setattr(prepare, "FIXTURE", "small")


def run() -> str:
    out = io.StringIO()
    call_command("prepare", "--port", "8123", stdout=out)
    return out.getvalue()


def password_in(printed: str) -> str:
    return printed.partition("password ")[2].split()[0]


def test_an_empty_database_gets_the_fixtures() -> None:
    run()
    assert Jurisdiction.objects.filter(slug="new-jersey").exists()


def test_a_database_in_use_is_left_alone() -> None:
    Actor.objects.create(name="Jeff Sessions", kind="person")
    run()
    assert not Jurisdiction.objects.exists()


def test_the_first_editor_can_sign_in_with_the_printed_password() -> None:
    password = password_in(run())
    editor = User.objects.get(username=editors.FIRST_EDITOR)
    assert editor.check_password(password)
    assert editor.is_staff


def test_the_second_run_prints_no_password_and_makes_nobody() -> None:
    first = password_in(run())
    again = run()
    assert first not in again
    assert "changepassword editor" in again
    assert User.objects.count() == 1


def test_every_first_password_is_another() -> None:
    first = password_in(run())
    User.objects.all().delete()
    assert password_in(run()) != first


def test_an_editor_may_change_everything_but_accounts() -> None:
    run()
    editor = User.objects.get(username=editors.FIRST_EDITOR)
    assert not editor.is_superuser
    assert editor.has_perms(
        ["timeline.change_event", "timeline.delete_mention", "articles.add_article"]
    )
    assert not editor.has_perm("auth.change_user")


def test_rights_over_new_models_come_with_the_next_run() -> None:
    run()
    Group.objects.get(name=editors.GROUP).permissions.clear()
    run()
    editor = User.objects.get(username=editors.FIRST_EDITOR)
    assert editor.has_perm(f"timeline.change_{Thread._meta.model_name}")


def test_it_says_where_to_look() -> None:
    assert "http://127.0.0.1:8123/admin/" in run()
