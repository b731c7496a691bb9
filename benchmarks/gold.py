"""Gold files: what a careful reader finds in an article. The format: tests/gold/README.md."""

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

GOLD_FOLDER = Path(__file__).resolve().parent.parent / "tests" / "gold"
TIMELINE = ("core", "background")  # what a timeline must and should have; the rest is optional


@dataclass(frozen=True, slots=True)
class GoldEvent:
    """One event that the text of an article tells."""

    id: str
    title: str
    type: str
    status: str
    salience: str  # core, background or peripheral
    earliest: dt.date | None
    latest: dt.date | None
    anchors: tuple[int, ...]  # where the text tells it, the best place first
    actors: tuple[str, ...]  # those whom the text names
    places: tuple[str, ...]
    may_split: bool  # several real events in one breath: one event or one for each is right
    true_day: dt.date | None  # what really happened, where the text does not say

    @property
    def wanted(self) -> bool:
        """Whether missing it is an error: it happened, and a timeline should have it."""
        return self.status == "occurred" and self.salience in TIMELINE


@dataclass(frozen=True, slots=True)
class GoldDocument:
    """One article with all its events."""

    id: str
    path: Path
    text: str
    events: tuple[GoldEvent, ...]


def load_gold(path: Path) -> list[GoldDocument]:
    """Read a gold file and the texts that it speaks of, in the file's order."""
    content = json.loads(path.read_text(encoding="utf-8"))
    return [_document(given, path.parent) for given in content["documents"]]


def _document(given: Mapping[str, Any], folder: Path) -> GoldDocument:
    path = folder / given["file"]
    text = path.read_text(encoding="utf-8")
    events = tuple(_event(event) for event in given["events"])
    return GoldDocument(given["doc_id"], path, text, events)


def _event(given: Mapping[str, Any]) -> GoldEvent:
    also = (mention["offset"] for mention in given["also_mentioned"])
    truth = given.get("history", {}).get("date", "")
    return GoldEvent(
        id=given["id"],
        title=given["title"],
        type=given["type"],
        status=given["status"],
        salience=given["salience"],
        earliest=_day(given["earliest"]),
        latest=_day(given["latest"]),
        anchors=(given["anchor_offset"], *also),
        actors=_named(given["actors"]),
        places=_named(given["jurisdictions"]),
        may_split="may_split" in given,
        true_day=_day(truth) if len(truth) == len("2020-02-10") else None,
    )


def _day(given: str | None) -> dt.date | None:
    return dt.date.fromisoformat(given) if given else None


def _named(given: list[Mapping[str, Any]]) -> tuple[str, ...]:
    return tuple(one["name"] for one in given if one.get("named_in_text", True))
