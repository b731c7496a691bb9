"""The app of what happened."""

from typing import Any

from django.apps import AppConfig
from django.db import connections
from django.db.models.signals import post_migrate

from timeline import change_log


def install_triggers(using: str, **_: Any) -> None:
    """Have the database log its changes, whenever its tables may have been remade."""
    change_log.install(connections[using])


class TimelineConfig(AppConfig):
    """Events with their evidence, and the chronology made of them."""

    name = "timeline"
    verbose_name = "Timeline: what happened"

    def ready(self) -> None:
        """Watch for migrations."""
        post_migrate.connect(install_triggers, sender=self, dispatch_uid="change log")
