"""Confidence against truth: of the events with 0.9, about nine in ten should be real."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

BINS = 10
WIDTH = 40  # of a bar of text


@dataclass(frozen=True, slots=True)
class Judged:
    """One event that is said to have occurred."""

    confidence: float
    real: bool  # it did occur, and stands in the sentence that is quoted
    right: bool  # and its type and date are right too: an editor only has to confirm it


@dataclass(frozen=True, slots=True)
class Bin:
    """Events of about the same confidence."""

    low: float
    high: float
    count: int
    said: float  # their mean confidence
    real: float  # shares of them
    right: float


def curve(judged: Iterable[Judged]) -> list[Bin]:
    """Sort events by their confidence into bins of equal width; empty ones are left out."""
    bins: list[list[Judged]] = [[] for _ in range(BINS)]
    for one in judged:
        bins[min(int(one.confidence * BINS), BINS - 1)].append(one)
    return [
        Bin(
            number / BINS,
            (number + 1) / BINS,
            len(inside),
            sum(one.confidence for one in inside) / len(inside),
            sum(one.real for one in inside) / len(inside),
            sum(one.right for one in inside) / len(inside),
        )
        for number, inside in enumerate(bins)
        if inside
    ]


def error(bins: Sequence[Bin]) -> float:
    """Return the mean gap between what was said and what is real."""
    count = sum(one.count for one in bins)
    return sum(one.count * abs(one.said - one.real) for one in bins) / count if count else 0.0


def as_text(bins: Sequence[Bin]) -> str:
    """Draw the curve as text: each bar is the share that is real, | is what was said."""
    lines = ["confidence   events   said   real  right"]
    for one in bins:
        bar = ["·"] * WIDTH
        bar[: round(one.real * WIDTH)] = "█" * round(one.real * WIDTH)
        bar[min(round(one.said * WIDTH), WIDTH - 1)] = "|"
        lines.append(
            f"{one.low:.1f} to {one.high:.1f}   {one.count:6}   {one.said:.2f}   {one.real:.2f}   "
            f"{one.right:.2f}  " + "".join(bar)
        )
    return "\n".join(lines)


def as_svg(bins: Sequence[Bin]) -> str:
    """Draw the curve as SVG: the nearer the dots to the diagonal, the better."""
    size, edge = 320, 40
    most = max((one.count for one in bins), default=1)
    dots = "".join(
        f'<circle cx="{edge + one.said * size:.1f}" cy="{edge + (1 - one.real) * size:.1f}" '
        f'r="{3 + 7 * (one.count / most) ** 0.5:.1f}"><title>{one.count} events: said '
        f"{one.said:.2f}, real {one.real:.2f}, right {one.right:.2f}</title></circle>"
        for one in bins
    )
    line = " ".join(
        f"{edge + one.said * size:.1f},{edge + (1 - one.real) * size:.1f}" for one in bins
    )
    whole = size + 2 * edge
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {whole} {whole}" role="img" '
        'font-family="sans-serif" font-size="12">'
        "<title>Confidence of events against the share of them that is real</title>"
        f'<path d="M{edge} {edge}V{edge + size}H{edge + size}" fill="none" stroke="#777"/>'
        f'<path d="M{edge} {edge + size}L{edge + size} {edge}" stroke="#777" '
        'stroke-dasharray="4"/>'
        f'<polyline points="{line}" fill="none" stroke="#1f5fa8"/><g fill="#1f5fa8">{dots}</g>'
        f'<text x="{edge + size / 2}" y="{whole - 10}" text-anchor="middle" '
        'fill="#777">confidence</text>'
        f'<text x="14" y="{edge + size / 2}" text-anchor="middle" fill="#777" '
        f'transform="rotate(-90 14 {edge + size / 2})">share that is real</text></svg>\n'
    )
