"""Rows of the chronology: all that a page shows of its events, in one query.

A page has fifty, so this is written to be quick: the query brings an event's own words and the
best quote; the rest is known (``facts.py``). All events together come as one text, since after
each row of an answer Python lets its other threads run.
"""

import datetime as dt
import json
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

from django.db import connection
from django.urls import get_script_prefix, reverse
from django.utils.text import slugify

from timeline.chronology.answer import Card
from timeline.chronology.facts import Facts, facts_of_tables

# What stands in braces differs between the databases; everything else is common SQL.
QUERY = """
SELECT
  (SELECT CAST({all}({array}(id, ref, title, type, status, review, edtf, earliest, latest,
                             precision)) AS text)
   FROM timeline_event WHERE id IN ({keys})),
  (SELECT CAST({all}({array}(id, quote)) AS text) FROM timeline_mention WHERE id IN ({keys}))
"""
SQLITE = QUERY.format(
    all="json_group_array", array="json_array", keys="SELECT value FROM json_each(%s)"
)
POSTGRESQL = QUERY.format(
    all="json_agg", array="json_build_array", keys="SELECT unnest(%s::bigint[])"
)


def cards(pks: Sequence[int], facts: Mapping[int, Facts] | None = None) -> list[Card]:
    """Return the cards of these events, in their order.

    Those that vanished, or of which ``facts`` has none, are left out. With facts it takes one
    query; without, they are read from the tables.
    """
    if not pks:
        return []
    known = facts_of_tables(pks) if facts is None else facts
    rows, quotes = _look_up(list(known), [each.mention for each in known.values() if each.mention])
    before, behind = _address(get_script_prefix())
    made = {row[0]: _card(row, known[row[0]], quotes, before, behind) for row in rows}
    return [made[pk] for pk in pks if pk in made]


def _look_up(events: list[int], mentions: list[int]) -> tuple[list[Any], dict[int, str]]:
    """Return the rows of these events, and the quotes of these mentions by key."""
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute(POSTGRESQL, [events, mentions])
        else:
            cursor.execute(SQLITE, [json.dumps(events), json.dumps(mentions)])
        [(rows, quotes)] = cursor.fetchall()
    # An empty list, or null, if there is none any more.
    return json.loads(rows) if rows else [], dict(json.loads(quotes)) if quotes else {}


@lru_cache(maxsize=1)
def _address(prefix: str) -> tuple[str, str]:
    """Return what stands before REF/SLUG and behind it in the address of an event.

    The site lies under a prefix.
    """
    before, _, behind = reverse("event", args=["REF", "SLUG"]).partition("REF/SLUG")
    return before, behind


# Of ASCII what a slug keeps: small letters, digits, "_", and a blank for each blank and hyphen.
SLUG = bytes(
    (char.lower() if char.isalnum() or char == "_" else " ").encode()[0]
    for char in map(chr, range(128))
).ljust(256)
OUT_OF_SLUG = bytes(
    code
    for code, char in enumerate(map(chr, range(128)))
    if not (char.isalnum() or char.isspace() or char in "_-")
)


def slug_of(title: str) -> str:
    """Return what Django's ``slugify`` returns, in a tenth of the time where all is ASCII."""
    if not title.isascii():
        return slugify(title)
    return b"-".join(title.encode().translate(SLUG, OUT_OF_SLUG).split()).decode().strip("-_")


def _card(
    row: Sequence[Any], facts: Facts, quotes: Mapping[int, str], before: str, behind: str
) -> Card:
    """Make a card; the event's address stands between two texts."""
    pk, ref, title, kind, status, review, edtf, earliest, latest, precision = row
    actors, jurisdictions, reports, publisher, published, mention = facts
    fields = (
        *(pk, ref, f"{before}{ref}/{slug_of(title) or 'event'}{behind}"),
        *(title, kind, status, review, edtf),
        earliest and _day(earliest),
        latest and _day(latest),
        *(precision, actors, jurisdictions, reports, publisher, published),
        quotes.get(mention, ""),
    )
    return Card._make(fields)  # by place, not by name: that takes half the time


_day = dt.date.fromisoformat
