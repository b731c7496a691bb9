"""Text and publication day → time expressions.

``fold`` makes the text plain, ``scan`` finds the spans and their meanings, ``join`` puts
together what belongs together, then every meaning is placed on the calendar from left to
right, with the dates before it in mind.
"""

import datetime as dt
from functools import partial

from articles.extraction.times.bounds import Placed, bound
from articles.extraction.times.folding import fold
from articles.extraction.times.guards import word_before
from articles.extraction.times.joins import join
from articles.extraction.times.meanings.base import Scene
from articles.extraction.times.meanings.relative import Shift
from articles.extraction.times.memory import Memory
from articles.extraction.times.reading import Reading
from articles.extraction.times.reasons import explain
from articles.extraction.times.scan import Found, scan
from articles.extraction.times.speech import spoken_day
from articles.extraction.times.surnames import no_surnames
from articles.extraction.times.uncertain import merged
from articles.extraction.values import Published, TimeExpression

Bounds = tuple[dt.date | None, dt.date | None]
AGE_OF_PRINT = (1500, 2500)  # years; further off, "a century ago" could leave the calendar


def find_times(text: str, published: Published) -> list[TimeExpression]:
    """The time expressions of a text, sorted by their start and not overlapping.

    Phrases that hang on the publication day are reckoned from both ends of its interval:
    where that leaves them open, so is the result.
    """
    folded = fold(text)
    bounds = usable(published.interval.earliest), usable(published.interval.latest)
    scene = Scene(folded, bounds[1], Memory(folded))
    placed: list[Placed] = []
    for found in join(folded, no_surnames(folded, scan(folded))):
        reading = _place(found, scene, bounds)
        if reading is not None:
            before = word_before(folded, found.start)
            scene.memory.keep(found.start, reading, before)
            placed.append((found, reading, before))
    return [
        TimeExpression(
            found.start,
            found.end,
            text[found.start : found.end],
            reading.type,
            reading.value,
            reading.mod,
            reading.interval,
            reading.basis,
            partial(explain, text, found.start, found.end, reading, published.interval),
        )
        for found, reading, _ in bound(folded, placed)
    ]


def usable(day: dt.date | None) -> dt.date | None:
    """A publication day to reckon from; one outside the age of print counts as unknown."""
    return day if day is not None and AGE_OF_PRINT[0] <= day.year <= AGE_OF_PRINT[1] else None


def _place(found: Found, scene: Scene, bounds: Bounds) -> Reading | None:
    meaning = found.meaning
    first, last = bounds
    scene.move(found.start, found.end)
    if isinstance(meaning, Shift) and meaning.unit == "day":
        spoken = spoken_day(scene.text, found.start, found.end, last)
        if spoken and first == last:
            return meaning.resolve(scene.on(spoken))
    reading = meaning.resolve(scene)
    if first is last or first == last or reading is None:
        return reading
    return merged(meaning.resolve(scene.on(first)), reading)
