"""Fits the weights of the confidence to our gold articles: python benchmarks/fit_confidence.py

It reads tests/gold/dev and tests/gold/held with the floor taken away, marks each candidate
as right (a gold event that occurred stands in one of its sentences, with the same type or
an overlapping date, one to one) or wrong, fits a logistic model with a ridge to the open half,
writes articles/extraction/events/weights.py, and prints how well the confidence keeps its
word on the held half, which it was not fitted to. With ``--check`` it writes nothing, and
prints also how the ridge was chosen: each open article judged by a fit to all the others.
"""

import argparse
import json
import math
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "timeline.settings")

import django  # noqa: E402

django.setup()

from articles.extraction import reader  # noqa: E402
from articles.extraction.events.confidence import FLOOR, doubt, told_again  # noqa: E402
from articles.extraction.events.drafts import Draft  # noqa: E402
from articles.extraction.names.matcher import Matcher  # noqa: E402
from articles.extraction.times import intervals  # noqa: E402
from articles.extraction.times.reader import find_times  # noqa: E402
from articles.extraction.values import EventStatus, Published, PublishedBasis  # noqa: E402
from benchmarks.calibration import Judged, curve, error  # noqa: E402
from timeline.gazetteer import gazetteer_from_fixtures  # noqa: E402

GOLD = ROOT / "tests" / "gold"
TARGET = ROOT / "articles" / "extraction" / "events" / "weights.py"
RIDGE = 6.0
RIDGES = (1.5, 3.0, 6.0, 10.0, 15.0)
# What we believe before any gold: it holds few of these, news holds many.
PRIOR = {
    "caption": -1.5,
    "generality": -3.0,
    "tense pluperfect": -0.5,
    "undated participle": -2.5,
    "undated passive": -0.7,
    "undated perfect": -1.0,
    "undated relative": -1.0,
    "undated strong": -0.7,
}
TOLERATED = [{"speech", "statement"}, {"directive", "executive-action"}]


@dataclass(frozen=True)
class Example:
    """One candidate with whether it is right."""

    draft: Draft
    right: bool


def examples(half: str, matcher: Matcher) -> Iterator[list[Example]]:
    """All candidates of each article of one half of the gold."""
    gold = json.loads((GOLD / f"{half}.json").read_text(encoding="utf-8"))
    for document in gold["documents"]:
        text = (GOLD / document["file"]).read_text(encoding="utf-8")
        day = intervals.day(date.fromisoformat(document["reference_date"]))
        published = Published(day, PublishedBasis.STATED, "")
        drafts = reader.drafts_in(text, published, find_times(text, published), matcher)
        occurred = [draft for draft in drafts if draft.status is EventStatus.OCCURRED]
        right = matched(occurred, document["events"])
        yield [Example(draft, number in right) for number, draft in enumerate(occurred)]


def matched(drafts: list[Draft], events: list[dict]) -> set[int]:
    """The numbers of the drafts that are gold events, one to one, the best fit first."""
    pairs = []
    for at, event in enumerate(events):
        anchors = [event["anchor_offset"]] + [m["offset"] for m in event["also_mentioned"]]
        for number, draft in enumerate(drafts):
            same = same_type(draft.type.value, event["type"])
            meets = overlaps(draft, event)
            held = any(m.start <= a < m.end for m in draft.mentions for a in anchors)
            if held and (same or meets):
                fit = 4 * same + 2 * meets + 2 * (event["status"] == "occurred") + draft.score
                pairs.append((fit, at, number))
    taken: dict[int, int] = {}
    for _, at, number in sorted(pairs, reverse=True):
        if at not in taken and number not in taken.values():
            taken[at] = number
    return {number for at, number in taken.items() if events[at]["status"] == "occurred"}


def same_type(one: str, two: str) -> bool:
    """Whether two types count as the same."""
    two = two.replace("report/study", "report")
    return one == two or any({one, two} <= pair for pair in TOLERATED)


def overlaps(draft: Draft, event: dict) -> bool:
    """Whether the dates of a draft and of a gold event overlap."""
    first, last = draft.dating.interval.earliest, draft.dating.interval.latest
    if last and event["earliest"] and last < date.fromisoformat(event["earliest"]):
        return False
    return not (first and event["latest"] and date.fromisoformat(event["latest"]) < first)


def fit(found: list[Example], names: list[str], ridge: float = RIDGE) -> np.ndarray:
    """Weights of bias, sureness and evidence by Newton's method with a ridge."""
    matrix = np.array([row(example.draft, names) for example in found])
    right = np.array([float(example.right) for example in found])
    weights = np.zeros(matrix.shape[1])
    prior = np.zeros(matrix.shape[1])
    prior[1] = 1.0  # the lexicon's own sureness counts in full until the gold says otherwise
    for name, value in PRIOR.items():
        if name in names:
            prior[2 + names.index(name)] = value
    pull = np.full(matrix.shape[1], ridge)
    pull[0] = 0.1
    offset = tellings(found)
    for _ in range(30):
        chance = 1 / (1 + np.exp(-(matrix @ weights + offset)))
        gradient = matrix.T @ (chance - right) + pull * (weights - prior)
        curve = matrix.T @ (matrix * (chance * (1 - chance))[:, None]) + np.diag(pull)
        weights -= np.linalg.solve(curve, gradient)
    return weights


def row(draft: Draft, names: list[str]) -> list[float]:
    """One candidate as numbers."""
    sure = draft.predicate.rule.sure
    evidence = set(draft.evidence)
    return [1.0, math.log(sure / (1 - sure)), *(float(name in evidence) for name in names)]


def tellings(found: list[Example]) -> np.ndarray:
    """The log odds that the further sentences of each candidate add, which are not fitted."""
    return np.array([told_again(len(example.draft.mentions)) for example in found])


def chances(found: list[Example], weights: np.ndarray, names: list[str]) -> np.ndarray:
    """The confidence that these weights give each candidate."""
    matrix = np.array([row(example.draft, names) for example in found])
    doubts = np.array([doubt(example.draft.evidence) for example in found])
    return 1 / (1 + np.exp(-(matrix @ weights + tellings(found) + doubts)))


def judged(found: list[Example], said: np.ndarray) -> list[Judged]:
    """The candidates that would be shown, with what was said of them and what is so."""
    return [
        Judged(float(chance), example.right, example.right)
        for example, chance in zip(found, said, strict=True)
        if chance >= FLOOR
    ]


def show(found: list[Example], said: np.ndarray) -> None:
    """Print for each step of confidence the number of candidates and the share right."""
    bins = curve(judged(found, said))
    print(f"mean gap {error(bins):.3f}")
    for one in bins:
        print(f"{one.low:.1f} to {one.high:.1f}   {one.count:6}   {one.said:.2f}   {one.real:.2f}")


def try_ridges(articles: list[list[Example]], names: list[str]) -> None:
    """Print for each ridge how the confidence keeps its word on articles it was not fitted to."""
    for ridge in RIDGES:
        found: list[Example] = []
        said: list[float] = []
        for left_out, article in enumerate(articles):
            rest = [e for at, one in enumerate(articles) for e in one if at != left_out]
            if article:
                found += article
                said += list(chances(article, fit(rest, names, ridge), names))
        gap = error(curve(judged(found, np.array(said))))
        loss = -float(
            np.mean([math.log(c if e.right else 1 - c) for e, c in zip(found, said, strict=True)])
        )
        print(f"ridge {ridge:4.1f}: log loss {loss:.3f}, mean gap {gap:.3f}")


def main() -> None:
    """Fits, writes and prints."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    check = parser.parse_args().check
    matcher = Matcher(gazetteer_from_fixtures())
    dev, held = (list(examples(half, matcher)) for half in ("dev", "held"))
    train = [example for article in dev for example in article]
    unseen = [example for article in held for example in article]
    names = sorted({name for example in train for name in example.draft.evidence} | PRIOR.keys())
    weights = fit(train, names)
    show(unseen, chances(unseen, weights, names))
    if check:
        try_ridges(dev, names)
    else:
        lines = "".join(f'    "{n}": {w:.2f},\n' for n, w in zip(names, weights[2:], strict=True))
        TARGET.write_text(
            '"""How much each piece of evidence weighs; made by '
            '``python benchmarks/fit_confidence.py``."""\n\n'
            f"BIAS = {weights[0]:.2f}\n"
            f"SURE = {weights[1]:.2f}  # of the log odds of how sure the rule is\n"
            f"WEIGHTS: dict[str, float] = {{\n{lines}}}\n",
            encoding="utf-8",
        )


if __name__ == "__main__":
    main()
