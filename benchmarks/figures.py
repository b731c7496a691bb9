"""How well articles are read, as figures: recall, type, date, honesty, false events, names."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from articles.extraction.values import CandidateEvent
from benchmarks import pairing
from benchmarks.calibration import Judged
from benchmarks.gold import GoldEvent
from benchmarks.pairing import Pairing


@dataclass(slots=True)
class Share:
    """So many out of so many."""

    part: int = 0
    whole: int = 0

    def count(self, yes: bool) -> None:
        """Count one more of the whole, and of the part if it belongs to it."""
        self.part += yes
        self.whole += 1

    def add(self, part: int, whole: int) -> None:
        """Count several at once."""
        self.part += part
        self.whole += whole

    @property
    def ratio(self) -> float:
        """The share, 0 to 1; 0 of nothing."""
        return self.part / self.whole if self.whole else 0.0

    def __str__(self) -> str:
        return f"{self.part}/{self.whole} = {self.ratio:.0%}" if self.whole else "none"


@dataclass(slots=True)
class Figures:
    """The figures over a set of articles. What each means: docs/measuring.md."""

    core: Share = field(default_factory=Share)
    background: Share = field(default_factory=Share)
    type: Share = field(default_factory=Share)
    date_hit: Share = field(default_factory=Share)
    date_overlap: Share = field(default_factory=Share)
    honest: Share = field(default_factory=Share)
    over_sure: Share = field(default_factory=Share)
    false: Share = field(default_factory=Share)
    parties: Share = field(default_factory=Share)
    places: Share = field(default_factory=Share)
    judged: list[Judged] = field(default_factory=list)


def measure(pairings: Iterable[Pairing]) -> Figures:
    """Return the figures over all these articles."""
    figures = Figures()
    for one in pairings:
        for gold, event in one.found:
            if gold.wanted:
                _count_wanted(figures, gold, event)
        for event, meant in one.meant:
            if event.status.value == "occurred":
                figures.false.count(is_false(meant))
                figures.judged.append(
                    Judged(event.confidence, not is_false(meant), is_right(event, meant))
                )
    return figures


def _count_wanted(figures: Figures, gold: GoldEvent, event: CandidateEvent | None) -> None:
    found = event is not None and event.status.value == "occurred"
    (figures.core if gold.salience == "core" else figures.background).count(found)
    if event is None or not found:
        return
    figures.type.count(pairing.same_type(event.type.value, gold.type))
    figures.date_hit.count(pairing.hits(event, gold))
    figures.date_overlap.count(pairing.overlaps(event, gold))
    figures.honest.count(pairing.is_honest(event, gold))
    figures.over_sure.count(pairing.is_over_sure(event, gold))
    figures.parties.add(*pairing.names_found(gold.actors, (actor.name for actor in event.actors)))
    places = [place for place in gold.places if place != "United States"]
    figures.places.add(*pairing.names_found(places, (place.name for place in event.jurisdictions)))


def is_false(meant: GoldEvent | None) -> bool:
    """Whether an event that is said to have occurred did not, or is no event at all."""
    return meant is None or meant.status != "occurred"


def is_right(event: CandidateEvent, meant: GoldEvent | None) -> bool:
    """Whether an editor would only have to confirm it: it happened, so, and then."""
    return (
        meant is not None
        and not is_false(meant)
        and pairing.same_type(event.type.value, meant.type)
        and pairing.hits(event, meant)
    )
