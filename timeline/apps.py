"""The app of what happened."""

from django.apps import AppConfig


class TimelineConfig(AppConfig):
    """Events with their evidence, and the chronology made of them."""

    name = "timeline"
    verbose_name = "Timeline: what happened"
