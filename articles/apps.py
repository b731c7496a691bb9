"""The app of what was written."""

from django.apps import AppConfig


class ArticlesConfig(AppConfig):
    """Publishers, articles, and the reader that finds dated events in them."""

    name = "articles"
    verbose_name = "Articles: what was written"
