"""The histogram as inline SVG, and as a table for those who cannot see it."""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from html import escape

from timeline.chronology.answer import Bar, Histogram
from timeline.dates_in_words import range_in_words

HEIGHT = 100
STEP = 10  # width of a bar with its gap
GAP = 2
LEAST = 3  # height of a bar for one event among thousands: nothing must not look like it
# In pixels, for as wide a screen as there is:
TALLEST = 72
PER_EVENT = 18  # no taller, so that a single event does not tower
WIDEST_BAR = 26
NARROWEST = 320
MARK = "\x00"  # stands for the days in an address
NAMES_KEPT = 2_000  # bars with their words, about 0.3 kB each; years and months come again
KEPT = 64  # drawings that a process keeps, about 15 kB each; all pages of a list have the same


@dataclass(frozen=True, slots=True)
class Drawing:
    """The histogram as a page shows it."""

    svg: str
    table: str  # rows of the table
    first: str  # what stands at its left end ...
    last: str  # ... and at its right
    highest: int
    unit: str


# days as they stand in addresses → the address that selects them
AddressOf = Callable[[str], str]


def draw(histogram: Histogram, address_of: AddressOf) -> Drawing | None:
    """Draw the bars, each a link to its days; None where there is nothing to compare."""
    if len(histogram.bars) < 2:
        return None
    return drawn(histogram, tuple(escape(address_of(MARK)).split(MARK)))


@lru_cache(maxsize=KEPT)
def drawn(histogram: Histogram, around: tuple[str, ...]) -> Drawing:
    """Draw at least two bars; ``around`` stands before, between and behind the days in links."""
    bars = histogram.bars
    highest = max([bar.certain + bar.possible for bar in bars])
    body, rows = [], []
    for index, bar in enumerate(bars):
        if bar.certain + bar.possible:
            words, days = _named(bar.first, bar.last, histogram.unit)
            href = days.join(around)
            body.append(_bar(bar, index, highest, words, href))
            rows.append(_table_row(bar, words, href))
    return Drawing(
        svg=_svg(body, len(bars), min(TALLEST, highest * PER_EVENT)),
        table="".join(rows),
        first=_end(bars, 0, histogram.unit),
        last=_end(bars, -1, histogram.unit),
        highest=highest,
        unit=histogram.unit,
    )


@lru_cache(maxsize=NAMES_KEPT)
def _named(first: dt.date, last: dt.date, unit: str) -> tuple[str, str]:
    """Return the days of a bar in words, and as from and to take them: "2017", "2017-03"."""
    return range_in_words(first, last), first.isoformat()[: {"year": 4, "month": 7}.get(unit, 10)]


def _end(bars: Sequence[Bar], at: int, unit: str) -> str:
    return range_in_words(bars[at].first, bars[at].last)


def _svg(body: Sequence[str], bars: int, height: int) -> str:
    width = max(bars * WIDEST_BAR, NARROWEST)
    return (
        f'<svg class="bars" width="{width}" height="{height}" viewBox="0 0 {bars * STEP} {HEIGHT}" '
        f'preserveAspectRatio="none" aria-hidden="true" focusable="false">{"".join(body)}</svg>'
    )


def _bar(bar: Bar, index: int, highest: int, words: str, href: str) -> str:
    """Draw one bar: what is certain filled, what is possible an outline on top of it."""
    x, total = index * STEP, bar.certain + bar.possible
    whole = max(round(total * HEIGHT / highest, 1), LEAST)
    certain = round(whole * bar.certain / total, 1)
    told = f"{words}: {_events(bar)}"
    return (
        f'<a href="{href}" tabindex="-1"><title>{told}</title>'
        f'<rect class="reach" x="{x}" y="0" width="{STEP}" height="{HEIGHT}"/>'
        f"{_rect('certain', x, HEIGHT - certain, certain) if certain else ''}"
        f"{_rect('possible', x, HEIGHT - whole, whole - certain) if bar.possible else ''}</a>"
    )


def _rect(kind: str, x: int, y: float, height: float) -> str:
    """Draw a part of the bar that begins at x with half a gap."""
    return (
        f'<rect class="{kind}" x="{x + GAP // 2}" y="{y:g}" width="{STEP - GAP}" '
        f'height="{height:g}"/>'
    )


def _events(bar: Bar) -> str:
    total = bar.certain + bar.possible
    words = "1 event" if total == 1 else f"{total:,} events"
    return f"{words}, {bar.possible:,} only possibly" if bar.possible else words


def _table_row(bar: Bar, words: str, href: str) -> str:
    return (
        f'<tr><th scope="row"><a href="{href}">{words}</a></th>'
        f"<td>{bar.certain:,}</td><td>{bar.possible:,}</td></tr>"
    )
