"""Django's ``dumpdata`` without what the program makes again by itself.

The log of changes belongs to one database, and what merging knows of events is worked out from
them; in a dump both would be most of it, and wrong wherever it is loaded.
"""

from typing import Any

from django.core.management.commands import dumpdata

MADE_AGAIN = ("timeline.change", "timeline.fingerprint", "timeline.blockingkey")


class Command(dumpdata.Command):
    """Write the data of the database as a fixture; a model that is named is always written."""

    def handle(self, *app_labels: str, **options: Any) -> None:
        """Exclude what is made again, unless it is asked for by name."""
        named = {label.lower() for label in app_labels}
        exclude = [*options["exclude"], *(m for m in MADE_AGAIN if m not in named)]
        super().handle(*app_labels, **{**options, "exclude": exclude})
