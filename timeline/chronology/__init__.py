"""The chronology: filters in, an exact answer out. Knows no request, no address, no HTML."""

from timeline.chronology.asking import Moment, ask, directory, knows, now, version
from timeline.chronology.cards import cards

__all__ = ["Moment", "ask", "cards", "directory", "knows", "now", "version"]
