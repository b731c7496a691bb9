"""Which events of one segment meet the filters: intersections of posting lists."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from pyroaring import BitMap

from timeline.chronology.directory import NAMED_FACETS, Directory
from timeline.chronology.finding import Finder
from timeline.chronology.kept import STEM, Sole
from timeline.chronology.postings import Array
from timeline.chronology.reading import count_by_event
from timeline.chronology.search import Term
from timeline.chronology.segment import Span
from timeline.filters import DEFAULT_STATUS, FACETS, Choice, Filters


@dataclass(frozen=True, slots=True)
class Condition:
    """One filter as ranks: those that meet it, or those that do not."""

    wanted: BitMap | None
    unwanted: BitMap | None
    only: int | None  # the number of the one value that is wanted, if that is all


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
        self._usual = not (filters.since or filters.until or filters.status)
        self._words = bool(terms)
        self._stem = finder.sole_stem(terms)
        self.listed = self.within(self.span.listed)
        self.possible = self.listed & self.span.possible
        self.could_be = self.within(self.span.could_be)
        self.undated = self.within(segment.every_undated)

    def _condition(self, facet: str, choice: Choice, directory: Directory) -> Condition | None:
        """Return a facet's choice as ranks; None if nothing is chosen."""
        if not choice:
            usual = facet == "status"
            return Condition(self.segment.usual_status, None, None) if usual else None
        wanted = choice.wanted or (DEFAULT_STATUS if facet == "status" else ())
        numbers = self._numbers(facet, wanted, directory)
        return Condition(
            self.segment.union(facet, numbers) if wanted else None,
            self.segment.union(facet, self._numbers(facet, choice.unwanted, directory))
            if choice.unwanted
            else None,
            numbers[0] if len(numbers) == 1 and not choice.unwanted else None,
        )

    def _numbers(self, facet: str, values: Sequence[str], directory: Directory) -> list[int]:
        """Return the numbers of these values in the segment."""
        if facet in NAMED_FACETS:
            return self.segment.numbers(facet, directory.keys(facet, values))
        known = self.segment.fixed_values[facet]
        return [known.index(value) for value in values if value in known]

    def within(self, ranks: BitMap, without: str = "") -> BitMap:
        """Return those of these events that meet every filter but the facet ``without``."""
        found = self._meeting(ranks, without)
        return found - self.dead if self.dead else found

    def _meeting(self, ranks: BitMap, without: str) -> BitMap:
        """Return the same with those that no longer count."""
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
        return found

    def sole(self, without: str) -> Sole | None:
        """Return the one thing that is chosen, the facet left out; None if there is more."""
        if not self._usual or without == "status":
            return None
        others = {
            facet: condition
            for facet, condition in self.conditions.items()
            if facet not in (without, "status")
        }
        if self._words:
            return None if others or self._stem is None else Sole(STEM, self._stem)
        if not others:
            return Sole()
        [(facet, condition), *more] = others.items()
        return None if more or condition.only is None else Sole(facet, condition.only)

    def dead_without(self, facet: str) -> BitMap:
        """Return what would be listed, nothing chosen of this facet, but no longer counts."""
        return self._meeting(self.span.listed & self.dead, facet) if self.dead else BitMap()

    @cached_property
    def counts(self) -> Array:
        """How many listed events have each value of all facets, as ``count_by_event`` says."""
        return count_by_event(self.segment, self.listed)

    def counts_without(self, facet: str) -> Array:
        """Return how many events have each value of a facet, if nothing were chosen of it."""
        if facet in self.conditions:
            counts = count_by_event(self.segment, self.listed_without(facet))
        else:
            counts = self.counts
        return counts[self.segment.stretches[facet]]

    def forget_counts(self) -> None:
        """Forget what the facets were counted from, which takes memory."""
        vars(self).pop("counts", None)

    def listed_without(self, facet: str) -> BitMap:
        """Return what is listed if nothing were chosen of this facet."""
        if facet not in self.conditions:
            return self.listed
        return self.within(self.span.listed, without=facet)
