"""Makes the database ready to serve; ``make serve`` runs it each time."""

from typing import Any

from django.contrib.auth.models import User
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandParser
from django.db import transaction

from articles.models import Article, Publisher
from timeline.editors import make_first_editor
from timeline.models import Actor, Event, Jurisdiction

FIXTURE = "sanctuary"


def database_is_empty() -> bool:
    """Whether nothing has been loaded, imported or written yet."""
    models = (Article, Publisher, Actor, Event, Jurisdiction)
    return not any(model.objects.exists() for model in models)


class Command(BaseCommand):
    """Migrates, loads the fixtures into an empty database, and makes the first editor."""

    help = (
        "Makes the database ready: applies migrations, loads the fixtures if the database is "
        "empty, and makes an editor's account if there is none, whose password is printed once."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        """Take the port that the printed addresses name."""
        parser.add_argument("--port", default="8000", help="Port named in the printed addresses.")

    def handle(self, *args: Any, **options: Any) -> None:
        """Do what is not done yet, and say where to look."""
        call_command("migrate", interactive=False, verbosity=0, stdout=self.stdout)
        if database_is_empty():
            self.stdout.write("Loading the fixtures (once) …")
            call_command("loaddata", FIXTURE, verbosity=0)
        with transaction.atomic():
            account = make_first_editor()
        self.say_where(f"http://127.0.0.1:{options['port']}/", account)

    def say_where(self, site: str, account: tuple[str, str] | None) -> None:
        """Print the addresses and how to sign in."""
        self.stdout.write(f"\n  Chronology  {site}\n  Editing     {site}admin/")
        if account:
            name, password = account
            self.stdout.write(f"              user {name}, password {password}")
            self.stdout.write("              (shown this once; only its hash is kept)")
        else:
            name = User.objects.filter(is_staff=True).order_by("pk")[0].get_username()
            self.stdout.write(
                f"              user {name}; forgotten the password? "
                f".venv/bin/python manage.py changepassword {name}"
            )
        self.stdout.write("\n  Ctrl-C stops the server.\n")
