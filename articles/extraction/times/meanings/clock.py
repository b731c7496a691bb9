"""Times of day: "10:35 a.m.", "noon", "this morning"."""

from dataclasses import dataclass, replace

from articles.extraction.times import intervals
from articles.extraction.times.meanings.base import Meaning, Scene
from articles.extraction.times.reading import DATE, RELATIVE, TIME, Reading


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day, on a day of its own if one stands beside it."""

    clock: str  # "10:35", "MO", "24:00"
    day: Meaning | None = None

    def resolve(self, scene: Scene) -> Reading | None:
        """On the day beside it, else on the last day told of in the sentence, else today."""
        if self.day is not None:
            reading = self.day.resolve(scene)
            if reading is None or reading.type not in (DATE, TIME):
                return reading
            value = f"{reading.value.split('T')[0]}T{self.clock}"
            return reading._replace(type=TIME, value=value)
        near = scene.memory.day_near(scene.start) or scene.memory.day_told(scene.start)
        base = near or scene.today
        if base is None or (near is None and scene.memory.repeats(scene.start)):
            return Reading(TIME, f"XXXX-XX-XXT{self.clock}", None)
        return Reading(
            TIME, f"{base.isoformat()}T{self.clock}", intervals.day(base), "",
            RELATIVE, "on the day told of", base,
        )  # fmt: skip

    def on_day(self, day: Meaning) -> "Clock":
        """The same time on the day that stands beside it."""
        return replace(self, day=day)
