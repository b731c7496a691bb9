"""The chronology: filters in, an exact answer out. Knows no request, no address, no HTML."""

from timeline.chronology.asking import ask, directory, knows, version
from timeline.chronology.cards import cards

__all__ = ["ask", "cards", "directory", "knows", "version"]
