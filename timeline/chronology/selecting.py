"""Which events of one segment meet the filters: intersections of posting lists."""

from collections.abc import Sequence
from dataclasses import dataclass

from pyroaring import BitMap

from timeline.chronology.directory import NAMED_FACETS, Directory
from timeline.chronology.finding import Finder
from timeline.chronology.search import Term
from timeline.chronology.segment import Span
from timeline.filters import DEFAULT_STATUS, FACETS, Choice, Filters


@dataclass(frozen=True, slots=True)
class Condition:
    """One filter as ranks: those that meet it, or those that do not."""

    wanted: BitMap | None
    unwanted: BitMap | None


class Selection:
    """What the filters select of one segment."""

    def __init__(
        self,
        finder: Finder,
        dead: BitMap,
        filters: Filters,
        directory: Directory,
        terms: Sequence[Term],
    ) -> None:
        self.segment = segment = finder.segment
        self.dead = dead
        self.span: Span = segment.span(filters.since, filters.until)
        self.conditions = {
            facet: condition
            for facet in FACETS
            if (condition := self._condition(facet, filters.choice(facet), directory))
        }
        self.matches = finder.matches(terms)
        # Nothing but facets is chosen, and no status.
        self._usual = not (filters.since or filters.until or filters.status or terms)
        self.listed = self.within(self.span.listed)
        self.possible = self.listed & self.span.possible
        self.could_be = self.within(self.span.could_be)
        self.undated = self.within(segment.every_undated)

    def _condition(self, facet: str, choice: Choice, directory: Directory) -> Condition | None:
        """Return a facet's choice as ranks; None if nothing is chosen."""
        wanted = choice.wanted or (DEFAULT_STATUS if facet == "status" else ())
        if not wanted and not choice.unwanted:
            return None
        return Condition(
            self._having(facet, wanted, directory) if wanted else None,
            self._having(facet, choice.unwanted, directory) if choice.unwanted else None,
        )

    def _having(self, facet: str, values: Sequence[str], directory: Directory) -> BitMap:
        """Return the events that have one of these values."""
        if facet in NAMED_FACETS:
            numbers = self.segment.numbers(facet, directory.keys(facet, values))
        else:
            known = self.segment.fixed_values[facet]
            numbers = [known.index(value) for value in values if value in known]
        return self.segment.union(facet, numbers)

    def within(self, ranks: BitMap, without: str = "") -> BitMap:
        """Return those of these events that meet every filter but the facet ``without``."""
        applied = [found for facet, found in self.conditions.items() if facet != without]
        wanted = [found.wanted for found in applied if found.wanted is not None]
        if self.matches is not None:
            wanted.append(self.matches)
        # The smallest first, so that every step has little to do.
        every = sorted((ranks, *wanted), key=len)
        found = every[0]
        for other in every[1:]:
            found = found & other
        for condition in applied:
            if condition.unwanted is not None:
                found = found - condition.unwanted
        return found - self.dead if self.dead else found

    def is_usual(self, without: str = "") -> bool:
        """Say whether nothing is asked for but the usual statuses, the facet left out."""
        return (
            self._usual
            and all(facet in (without, "status") for facet in self.conditions)
            and without != "status"
        )

    def listed_without(self, facet: str) -> BitMap:
        """Return what is listed if nothing were chosen of this facet."""
        if facet not in self.conditions:
            return self.listed
        if self.is_usual(without=facet):
            return self.segment.usual - self.dead if self.dead else self.segment.usual
        return self.within(self.span.listed, without=facet)
