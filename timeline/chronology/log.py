"""Reads the log of changes: what changed since a position, and which version the data are.

PostgreSQL gives a row its number when it is written, not when it becomes visible: a transaction
that ends late slips rows in among older ones. So a position there is a transaction, not a row:
of all transactions before ``pg_snapshot_xmin`` everything is visible for good ("settled"), later
ones are read again each time. SQLite has one writer at a time, so everything visible is settled.
"""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.db import connection

MOST_CHANGES = 20_000  # beyond, all is read anew

Target = tuple[str, int]  # kind and primary key
NOTHING: frozenset[Target] = frozenset()

SQLITE = f"""
SELECT 9223372036854775807, id, kind, target, nonce, 0 FROM timeline_change
WHERE id >= {{}} ORDER BY id LIMIT {MOST_CHANGES + 2}
"""  # whole, since it takes Django as long to fill in a parameter as SQLite to find the row
SQLITE_NEWEST = "SELECT coalesce(max(id), 0), 0 FROM timeline_change"
POSTGRESQL = f"""
SELECT snap.xmin, log.id, log.kind, log.target, log.nonce, log.transaction_id
FROM (SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint AS xmin) AS snap
LEFT JOIN (SELECT * FROM timeline_change WHERE transaction_id > %s
           UNION ALL SELECT * FROM timeline_change WHERE id = %s
           LIMIT {MOST_CHANGES + 2}) AS log ON true
"""
POSTGRESQL_NEWEST = """
SELECT id, transaction_id FROM timeline_change
WHERE transaction_id < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
ORDER BY transaction_id DESC, id DESC LIMIT 1
"""


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the log."""

    transaction: int
    id: int
    nonce: int
    target: Target

    def told(self) -> list[int | str]:
        """Return it as the database tells it."""
        return [self.id, *self.target, self.nonce, self.transaction]


@dataclass(frozen=True, slots=True)
class Position:
    """How far the log was read: the newest settled row, and rows beyond it that were seen."""

    anchor: Row | None  # None: the log was empty
    seen: Mapping[int, Row]


@dataclass(frozen=True, slots=True)
class Reading:
    """What one look at the log found."""

    position: Position
    changed: frozenset[Target]
    lost: bool  # what was read before is no longer there, or too much changed: start anew
    version: str  # the same in every process that sees the same data; another if they differ


def read(since: Position) -> Reading:
    """Return what changed since a position, in one query."""
    fetched, anchor = _fetch(since.anchor), since.anchor
    if len(fetched) == 1 and anchor is not None and not since.seen:
        [(horizon, *told)] = fetched
        if told == anchor.told() and anchor.transaction < int(horizon):
            return Reading(since, NOTHING, False, _version(since))  # as nearly always
    rows, horizon = _rows(fetched)
    found = {row.id: row for row in rows}
    lost = len(rows) > MOST_CHANGES or (
        anchor is not None
        and (found.pop(anchor.id, None) != anchor or anchor.transaction >= horizon)
    )
    fresh = [row for row in found.values() if row.id not in since.seen]
    vanished = [row for number, row in since.seen.items() if found.get(number) != row]
    changed = frozenset(row.target for row in (*fresh, *vanished))
    settled = [row for row in found.values() if row.transaction < horizon]
    newest = max([*settled, *([anchor] if anchor else [])], key=_age, default=None)
    beyond = {row.id: row for row in found.values() if row.transaction >= horizon}
    position = Position(newest, beyond)
    lost = lost or ("all", 0) in changed
    return Reading(position, changed, lost, _version(position))


def start() -> Reading:
    """Return where the log ends now, with no look at what changed before."""
    with connection.cursor() as cursor:
        cursor.execute(POSTGRESQL_NEWEST if connection.vendor == "postgresql" else SQLITE_NEWEST)
        newest = cursor.fetchone() or (0, 0)
    row = Row(newest[1], newest[0], 0, ("", 0)) if newest[0] else None
    rows, horizon = _rows(_fetch(row))
    settled = [found for found in rows if found.transaction < horizon]
    anchor = max(settled, key=_age, default=None)
    position = Position(anchor, {row.id: row for row in rows if row.transaction >= horizon})
    return Reading(position, frozenset(), False, _version(position))


def _age(row: Row) -> tuple[int, int]:
    return row.transaction, row.id


def _fetch(anchor: Row | None) -> list[tuple[Any, ...]]:
    """Return the rows from the anchor on, each behind the first transaction that is not settled."""
    number = anchor.id if anchor else 0
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute(POSTGRESQL, [anchor.transaction if anchor else -1, number])
        else:
            cursor.execute(SQLITE.format(number))
        fetched: list[tuple[Any, ...]] = cursor.fetchall()
    return fetched


def _rows(fetched: Sequence[tuple[Any, ...]]) -> tuple[list[Row], int]:
    """Return the rows, and the first transaction that is not settled."""
    horizon = int(fetched[0][0]) if fetched else 1
    rows = [
        Row(transaction, number, nonce, (kind, target))
        for _, number, kind, target, nonce, transaction in fetched
        if number is not None
    ]
    return rows, horizon


def _version(position: Position) -> str:
    """Return a short name for the data as they are at a position."""
    rows = [position.anchor, *(row for _, row in sorted(position.seen.items()))]
    told = ",".join(f"{row.id}.{row.nonce}.{row.transaction}" if row else "-" for row in rows)
    return hashlib.sha256(told.encode()).hexdigest()[:16]
