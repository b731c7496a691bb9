"""Writes what was measured into docs/chronology-index.md, between two marks."""

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from benchmarks.chronology_aims import as_lines
from benchmarks.chronology_drawing import OTHERS, means

Result = dict[str, Any]
BEGIN, END = "<!-- figures: written by the bench -->", "<!-- end of the figures -->"
FIRST_ANSWERS = ("cold start", "cold start without index", "first answer after an edit")


def write_into(page: Path, results: Sequence[Result], told: str) -> None:
    """Replace the figures of the page; ``told`` says where and when they were measured."""
    text = page.read_text(encoding="utf-8")
    figures = f"{BEGIN}\n{as_markdown(results, told)}\n{END}"
    marks = re.compile(f"{re.escape(BEGIN)}.*{re.escape(END)}", re.DOTALL)
    if not marks.search(text):
        raise ValueError(f"{page} has no place for the figures")
    page.write_text(marks.sub(lambda _: figures, text), encoding="utf-8")


def as_markdown(results: Sequence[Result], told: str) -> str:
    """Return the tables: kinds at the largest size, means by size, aims, and all else."""
    last = max(results, key=lambda result: int(result["events"]))
    parts = [told, _kinds(last), _means(results), f"```{as_lines(results)}\n```", _others(last)]
    return "\n\n".join(part for part in parts if part)


def _kinds(result: Result) -> str:
    head = ("events listed", "index", "p95", "processor", "ORM", "Datasette")
    lines = [
        f"| kind, {result['events']:,} events | {' | '.join(head)} |",
        f"|---|{'---|' * len(head)}",
    ]
    for row in result.get("kinds", ()):
        ours = [f"{row[name]:.1f}" for name in ("index", "index p95", "index processor")]
        peers = [
            f"{row[name]:,.0f}{'' if row[f'{name} agrees'] else ' !'}" if name in row else "-"
            for name in ("orm", "datasette")
        ]
        cells = [row["kind"], format(row["total"], ","), *ours, *peers]
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def _means(results: Sequence[Result]) -> str:
    lines = [
        "| events | index: geometric mean, worst | in processor time | ORM | Datasette |",
        "|---|---|---|---|---|",
    ]
    for result in results:
        ours, processor = means(result, "index"), means(result, "index processor")
        if not ours or not processor:
            continue
        cells = [f"{result['events']:,}", f"{ours[0]:.2f}, {ours[1]:.1f}"]
        cells.append(f"{processor[0]:.2f}, {processor[1]:.1f}")
        for peer in ("orm", "datasette"):
            found = means(result, peer)
            cells.append(f"{found[0]:,.0f} ({found[0] / ours[0]:,.0f} times)" if found else "-")
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def _others(result: Result) -> str:
    lines = [
        f"Also at {result['events']:,} events:",
        "",
        "| what | ms by the clock | of the processor |",
        "|---|---|---|",
    ]
    timed = {name: result[name] for name in FIRST_ANSWERS if name in result}
    timed |= {f"search {name}": told for name, told in result.get("searches", {}).items()}
    timed |= {
        f"without index: {name}": told for name, told in result.get("from the tables", {}).items()
    }
    lines += [
        f"| {name} | {told['milliseconds']:,.0f} | {told['processor']:,.0f} |"
        for name, told in timed.items()
    ]
    lines += ["", "| what | measured |", "|---|---|"]
    lines += [f"| {name} | {result[name]:,.1f} |" for name in OTHERS if name in result]
    return "\n".join(lines)
