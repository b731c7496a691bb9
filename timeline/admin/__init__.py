"""The editors' desk: Django's admin, quietly extended. Importing it registers every page."""

from timeline.admin import events, named, parts, records

__all__ = ["events", "named", "parts", "records"]
