"""How fast the chronology answers: `make bench-chronology`. Explained in docs/chronology-index.md.

python -m benchmarks.bench_chronology                         10,000, 100,000 and a million events
python -m benchmarks.bench_chronology --sizes 10000           only so many
python -m benchmarks.bench_chronology --parts index           of index, peers and pages only some
python -m benchmarks.bench_chronology --svg FILE              also draw time against events
python -m benchmarks.bench_chronology --folder DIR            keep databases and figures there

python -m benchmarks.bench_chronology --docs "TOLD"           also write the figures into the docs

TOLD says on what machine they were measured. With --folder it can be run in parts: what was
measured before is kept beside what is measured now.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from benchmarks.chronology_aims import as_lines
from benchmarks.chronology_drawing import as_svg, as_text
from benchmarks.chronology_report import write_into
from benchmarks.chronology_site import environment

DOCS = Path(__file__).parent.parent / "docs"
SIZES = (10_000, 100_000, 1_000_000)
PARTS = ("index", "peers", "pages")


def main() -> None:
    """Measure each size in a process of its own, print the figures, draw them."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES)
    parser.add_argument("--parts", nargs="*", choices=PARTS, default=PARTS)
    parser.add_argument("--svg", type=Path)
    parser.add_argument("--docs", metavar="TOLD")
    parser.add_argument("--json", type=Path)
    parser.add_argument("--folder", type=Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="bench-chronology-") as temporary:
        folder = options.folder or Path(temporary)
        results = []
        for size in options.sizes:
            results.append(measure(size, folder / str(size), options.parts))
            print(as_text(results[-1]), flush=True)
        print(as_lines(results))
    if options.json:
        options.json.write_text(json.dumps(results, indent=1), encoding="utf-8")
    if options.svg:
        options.svg.write_text(as_svg(results), encoding="utf-8")
    if options.docs:
        write_into(DOCS / "chronology-index.md", results, options.docs)
        (DOCS / "chronology-index.svg").write_text(as_svg(results), encoding="utf-8")


def measure(size: int, folder: Path, parts: Sequence[str]) -> dict[str, Any]:
    """Measure one size in a process with a database of its own."""
    folder.mkdir(parents=True, exist_ok=True)
    result = folder / "result.json"
    variables = {**os.environ, **environment(folder)}
    command = [sys.executable, "-m", "benchmarks.chronology_measuring", str(size), str(result)]
    subprocess.run([*command, *parts], env=variables, check=True)
    measured: dict[str, Any] = json.loads(result.read_text(encoding="utf-8"))
    return measured


if __name__ == "__main__":
    main()
