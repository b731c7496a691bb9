"""How well and how fast articles are read: `make bench-reading`. Explained in docs/measuring.md.

python -m benchmarks.bench_reading                 both halves of tests/gold
python -m benchmarks.bench_reading --errors        with every error in the open half
python -m benchmarks.bench_reading --gold G.json --articles A.jsonl --svg curve.svg
"""

import argparse
import time
from collections.abc import Sequence
from pathlib import Path

from benchmarks import calibration, pairing
from benchmarks.figures import Figures, is_false, measure
from benchmarks.gold import GOLD_FOLDER, load_gold
from benchmarks.pairing import Pairing, pair
from benchmarks.reading import Reader

HALVES = ("dev", "held")
TIMED_SECONDS = 5.0

LABELS = {
    "core": "core events found",
    "background": "background events found",
    "type": "  of those found: right type",
    "date_hit": "  of those found: right date",
    "date_overlap": "  of those found: date overlaps",
    "honest": "  of those found: date honest",
    "over_sure": "  of those found: over-sure",
    "parties": "  parties that the text names",
    "places": "  places that the text names",
    "false": "false among those said to have occurred",
}


def main(arguments: Sequence[str] | None = None) -> None:
    """Read the gold articles, print the figures, the calibration and the pace."""
    options = _options(arguments)
    started = time.perf_counter()
    reader = Reader()
    print(f"names loaded in {time.perf_counter() - started:.1f} s")
    every: list[Pairing] = []
    for name, gold, articles in _sets(options):
        documents = load_gold(gold)
        pairings = [pair(*both) for both in zip(documents, reader.read(articles), strict=True)]
        every += pairings
        print(f"\n{name}: {len(documents)} articles")
        print(as_text(measure(pairings)))
        if options.errors and name != "held":
            print("\n".join(line for one in pairings for line in errors_of(one)))
    bins = calibration.curve(measure(every).judged)
    print(f"\ncalibration over all (mean gap {calibration.error(bins):.3f})")
    print(calibration.as_text(bins))
    if options.svg:
        options.svg.write_text(calibration.as_svg(bins), encoding="utf-8")
    by_clock, by_cpu = reader.pace(_sets(options)[0][2], TIMED_SECONDS)
    print(f"\n{by_clock:.0f} articles a second in one process ({by_cpu:.0f} a second of CPU time)")


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="How well and how fast articles are read.")
    parser.add_argument("--gold", type=Path, help="another gold file in place of tests/gold")
    parser.add_argument("--articles", type=Path, help="its articles, one a line (.jsonl)")
    parser.add_argument("--errors", action="store_true", help="list errors, not of the held half")
    parser.add_argument("--svg", type=Path, help="also draw the calibration to this file")
    options = parser.parse_args(arguments)
    if bool(options.gold) != bool(options.articles):
        parser.error("Give --gold and --articles together.")
    return options


def _sets(options: argparse.Namespace) -> list[tuple[str, Path, Path]]:
    if options.gold:
        return [(options.gold.stem, options.gold, options.articles)]
    return [(name, GOLD_FOLDER / f"{name}.json", GOLD_FOLDER / f"{name}.jsonl") for name in HALVES]


def as_text(figures: Figures) -> str:
    """Return the figures as a table."""
    return "\n".join(f"{label:<42}{getattr(figures, name)}" for name, label in LABELS.items())


def errors_of(one: Pairing) -> list[str]:
    """Return a line for each event missed, read wrongly or made up in one article."""
    return [*_missed(one), *_made_up(one)]


def _missed(one: Pairing) -> list[str]:
    lines = []
    for gold, event in one.found:
        dates = f"{gold.earliest or '…'} to {gold.latest or '…'}"
        if not gold.wanted:
            continue
        if event is None:
            lines.append(f"missed  {gold.id} {gold.salience} {gold.type} {dates} | {gold.title}")
        elif event.status.value != "occurred":
            lines.append(f"status  {gold.id} {event.status.value} | {gold.title}")
        elif not pairing.same_type(event.type.value, gold.type) or not pairing.hits(event, gold):
            got = f"{event.type.value} {event.interval.edtf}"
            lines.append(f"differs {gold.id} {gold.type} {dates} | got {got} | {event.title}")
    return lines


def _made_up(one: Pairing) -> list[str]:
    return [
        f"false   {one.document.id} {event.type.value} {event.interval.edtf} "
        f"{event.confidence:.2f} | {event.title} | {meant.id if meant else 'no event'}"
        for event, meant in one.meant
        if event.status.value == "occurred" and is_false(meant)
    ]


if __name__ == "__main__":
    main()
