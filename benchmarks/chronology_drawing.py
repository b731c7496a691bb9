"""What was measured of the chronology, as a table and as a drawing."""

import math
from collections.abc import Sequence
from statistics import geometric_mean
from typing import Any

ENGINES = (("index", "our index"), ("orm", "Django ORM"), ("datasette", "Datasette"))
COLOURS = {"index": "#1f6f5c", "orm": "#a85a1c", "datasette": "#5b5b8a"}
OTHERS = (
    "build seconds",
    "build processor seconds",
    "build megabytes",
    "bytes an event",
    "worker megabytes without an index",
    "private megabytes after the kinds",
    "private megabytes after searches",
    "page milliseconds",
    "rows of a page",
    "facet values of a page",
    "rows and facets milliseconds",
    "rendering milliseconds",
    "fresh pages a second",
    "fresh page processor milliseconds",
    "stored pages a second",
    "304 a second",
    "errors",
    "worker megabytes after a tenth",
    "worker megabytes at the end",
)


def means(result: dict[str, Any], engine: str) -> tuple[float, float] | None:
    """Return geometric mean and worst of the kinds, in milliseconds."""
    times = [row[engine] for row in result.get("kinds", ()) if engine in row]
    return (geometric_mean(times), max(times)) if times else None


def as_text(result: dict[str, Any]) -> str:
    """Return a table of one size."""
    lines = [f"\n{result['events']:,} events (milliseconds)"]
    lines.append(
        f"{'kind':28}{'events':>10}{'index':>9}{'p95':>9}{'CPU':>9}{'ORM':>12}{'Datasette':>12}"
    )
    for row in result.get("kinds", ()):
        peers = "".join(
            f"{row[name]:>11,.0f}{' ' if row[f'{name} agrees'] else '!'}"
            for name in ("orm", "datasette")
            if name in row
        )
        line = f"{row['kind']:28}{row['total']:>10,}{row['index']:>9.2f}{row['index p95']:>9.2f}"
        line += f"{row['index processor']:>9.2f}"
        lines.append(line + peers)
    ours = means(result, "index")
    for engine, label in ENGINES:
        found = means(result, engine)
        if found and ours:
            ratio = f", {found[0] / ours[0]:,.0f} times ours" if engine != "index" else ""
            lines.append(f"{label}: geometric mean {found[0]:,.2f}, worst {found[1]:,.2f}{ratio}")
    for name in ("cold start", "cold start without index", "first answer after an edit"):
        if name in result:
            lines.append(f"{name}: {_both(result[name])}")
    for title, name in (("asked of the tables", "from the tables"), ("searches", "searches")):
        lines += [f"{title}, {kind}: {_both(told)}" for kind, told in result.get(name, {}).items()]
    lines += [f"{name}: {result[name]:,.1f}" for name in OTHERS if name in result]
    return "\n".join(lines)


def _both(told: dict[str, float]) -> str:
    return f"{told['milliseconds']:,.1f} ms by the clock, {told['processor']:,.1f} of the processor"


WIDTH, HEIGHT, LEFT, BOTTOM, TOP, RIGHT = 640, 400, 70, 50, 20, 110
SLOWEST, QUICKEST = 1e6, 1e-1  # milliseconds at the ends of the axis


def as_svg(results: Sequence[dict[str, Any]]) -> str:
    """Draw the geometric mean against the number of events, both logarithmic."""
    low, high = (math.log10(results[end]["events"]) for end in (0, -1))

    def x(events: float) -> float:
        wide = max(high - low, 1e-9)
        return LEFT + (math.log10(events) - low) / wide * (WIDTH - LEFT - RIGHT)

    def y(milliseconds: float) -> float:
        share = math.log10(milliseconds / QUICKEST) / math.log10(SLOWEST / QUICKEST)
        return HEIGHT - BOTTOM - share * (HEIGHT - BOTTOM - TOP)

    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" '
        'font-family="system-ui, sans-serif" font-size="12">',
        "<title>Time of an answer against the number of events</title>",
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#fff"/>',
    ]
    for power in range(-1, 7):
        at = y(10.0**power)
        label = f"{10.0**power:g} ms" if power < 3 else f"{10.0 ** (power - 3):g} s"
        parts.append(f'<path d="M{LEFT} {at:.1f}H{WIDTH - RIGHT}" stroke="#ddd"/>')
        parts.append(f'<text x="{LEFT - 8}" y="{at + 4:.1f}" text-anchor="end">{label}</text>')
    for result in results:
        at = x(result["events"])
        parts.append(
            f'<text x="{at:.1f}" y="{HEIGHT - 28}" text-anchor="middle">{result["events"]:,}</text>'
        )
    middle = (LEFT + WIDTH - RIGHT) / 2
    parts.append(f'<text x="{middle}" y="{HEIGHT - 8}" text-anchor="middle">events</text>')
    for engine, label in ENGINES:
        points = [
            (x(result["events"]), y(found[0]))
            for result in results
            if (found := means(result, engine))
        ]
        if points:
            line = " ".join(f"{a:.1f},{b:.1f}" for a, b in points)
            colour = COLOURS[engine]
            parts.append(
                f'<polyline points="{line}" fill="none" stroke="{colour}" stroke-width="2"/>'
            )
            parts += [
                f'<circle cx="{a:.1f}" cy="{b:.1f}" r="3" fill="{colour}"/>' for a, b in points
            ]
            a, b = points[-1]
            parts.append(f'<text x="{a + 8:.1f}" y="{b + 4:.1f}" fill="{colour}">{label}</text>')
    return "\n".join([*parts, "</svg>"]) + "\n"
