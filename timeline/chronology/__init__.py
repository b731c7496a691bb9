"""The chronology: filters in, an exact answer out. Knows no request, no address, no HTML."""

from timeline.chronology.cards import cards
from timeline.chronology.directory import knows
from timeline.chronology.plain import ask

__all__ = ["ask", "cards", "knows"]
