"""What the chronology must show, beside what was measured."""

from collections.abc import Sequence
from typing import Any

from benchmarks.chronology_drawing import means

Result = dict[str, Any]


def as_lines(results: Sequence[Result]) -> str:
    """Return a line for each aim: met or not, at the largest size measured."""
    last = max(results, key=lambda result: int(result["events"]))
    found = [*_answers(last), *_growth(results), *_lean(last), *_start(last)]
    lines = [
        f"{'met    ' if good else 'NOT MET'}  {name}: {value:,.2f} (aim: {aim})"
        for name, value, aim, good in found
    ]
    return "\n".join([f"\nMust show, at {last['events']:,} events", *lines])


Line = tuple[str, float, str, bool]


def _answers(result: Result) -> list[Line]:
    """Compare the times of answers, by the clock."""
    if "kinds" not in result:
        return []
    mean, worst = means(result, "index") or (0.0, 0.0)
    lines = [
        ("worst kind, ms", worst, "at most 40", worst <= 40),
        ("geometric mean, ms", mean, "at most 8", mean <= 8),
    ]
    for peer, label, least in (("orm", "Django ORM", 400), ("datasette", "Datasette", 1_000)):
        if found := means(result, peer):
            times = found[0] / mean
            agree = all(row[f"{peer} agrees"] for row in result["kinds"])
            told = f"times as fast as {label}, {'all' if agree else 'NOT all'} answers alike"
            lines.append((told, times, f"at least {least:,}", times >= least and agree))
    return lines


def _growth(results: Sequence[Result]) -> list[Line]:
    """Compare each size with the one ten times smaller, by the clock and by the processor."""
    by_size = {int(result["events"]): result for result in results if "kinds" in result}
    lines = []
    for events, result in sorted(by_size.items()):
        if smaller := by_size.get(events // 10):
            for engine, label in (("index", "clock"), ("index processor", "processor")):
                now, before = means(result, engine), means(smaller, engine)
                if now and before:
                    times = now[0] / before[0]
                    told = f"times slower from {events // 10:,} to {events:,} ({label})"
                    lines.append((told, times, "at most 3", times <= 3))
    return lines


def _lean(result: Result) -> list[Line]:
    """Compare disk and memory."""
    lines = []
    for name, most in (
        ("bytes an event", 300),
        ("private megabytes after the kinds", 30),
        ("private megabytes after searches", 30),
    ):
        if name in result:
            lines.append((name, result[name], f"at most {most}", result[name] <= most))
    return lines


def _start(result: Result) -> list[Line]:
    """Compare the first answers of a process, by the clock."""
    lines = []
    for name in ("cold start", "cold start without index"):
        if name in result:
            seconds = result[name]["milliseconds"] / 1000
            told = f"{name}, seconds ({result[name]['processor'] / 1000:.2f} of the processor)"
            lines.append((told, seconds, "at most 3", seconds <= 3))
    return lines
