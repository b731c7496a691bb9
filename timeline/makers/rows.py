"""Fixture rows: one JSON object a line, keyed by slug, with fixed timestamps."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from django.utils.text import slugify

# Loading leaves timestamps alone, so each row brings its own, and keeps it for ever.
MADE = "2026-11-22T00:00:00Z"

Row = dict[str, Any]


def jurisdiction_row(
    name: str,
    kind: str,
    parent: Row | None,
    *,
    aliases: Iterable[str] = (),
    code: str = "",
    population: int = 0,
    slug: str = "",
) -> Row:
    """Return the row of a place; its path comes from the parent's row."""
    slug = slug or slugify(name)
    above = parent["fields"] if parent else None
    return {
        "model": "timeline.jurisdiction",
        "fields": {
            "name": name,
            "slug": slug,
            "kind": kind,
            "parent": [above["slug"]] if above else None,
            "path": (above["path"] if above else "") + slug + "/",
            "aliases": list(aliases),
            "code": code,
            "population": population,
            "created": MADE,
            "modified": MADE,
        },
    }


def actor_row(
    name: str, kind: str, jurisdiction: str, aliases: Iterable[str] = (), slug: str = ""
) -> Row:
    """Return the row of an actor; ``jurisdiction`` is the slug of whose body it is, or empty."""
    return {
        "model": "timeline.actor",
        "fields": {
            "name": name,
            "slug": slug or slugify(name),
            "kind": kind,
            "aliases": list(aliases),
            "jurisdiction": [jurisdiction] if jurisdiction else None,
            "summary": "",
            "machine_made": False,
            "created": MADE,
            "modified": MADE,
        },
    }


def write_rows(path: Path, rows: Iterable[Row]) -> int:
    """Write the rows to ``path``, one a line, and return how many there were."""
    lines = [json.dumps(row, ensure_ascii=False) for row in rows]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("[\n" + ",\n".join(lines) + "\n]\n", encoding="utf-8")
    return len(lines)
