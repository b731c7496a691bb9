"""What one event takes over from another, in few and plain statements.

An import merges hundreds of events: Django takes longer to build its queries than the database
to answer them.
"""

from collections.abc import Sequence
from typing import Any

from django.db import connection, models

from timeline.ingest.rows import insert_values, reserve, update_values
from timeline.models import Participant


def move_rows(
    model: type[models.Model], names: Sequence[str], source: int, target: int
) -> list[int]:
    """Move the rows of an event that the other has not, by these columns; return their keys."""
    ours, theirs = _rows(model, ["id", *names], source, target)
    there = {tuple(values) for _, *values in theirs}
    moved = [key for key, *values in ours if tuple(values) not in there]
    update_values(model, ["event_id"], [(target, key) for key in moved])
    return moved


def copy_parties(source: int, target: int) -> list[int]:
    """Give an event the parties of another that it has not; return the keys of the new rows."""
    ours, theirs = _rows(Participant, ["actor_id", "role", "as_named"], source, target)
    there = {(actor, role) for actor, role, _ in theirs}
    added = [(actor, role, named) for actor, role, named in ours if (actor, role) not in there]
    keys = reserve(Participant, len(added))
    rows = [(key, target, *part) for key, part in zip(keys, added, strict=True)]
    insert_values(Participant, ["id", "event_id", "actor_id", "role", "as_named"], rows)
    return keys


def copy_related(relation: Any, name: str, source: int, target: int) -> list[int]:
    """Relate an event to what only the other is related to; return the keys of that.

    ``relation``: of many to many, as ``Event.threads``; ``name``: its column, as ``thread_id``.
    """
    ours, theirs = _rows(relation.through, [name], source, target)
    added = [key for (key,) in ours if (key,) not in theirs]
    insert_values(relation.through, ["event_id", name], [(target, key) for key in added])
    return added


def _rows(
    model: type[models.Model], names: Sequence[str], source: int, target: int
) -> tuple[list[tuple[Any, ...]], list[tuple[Any, ...]]]:
    """Return the rows of two events, each in the order in which they were written."""
    quote = connection.ops.quote_name
    columns = ", ".join(quote(name) for name in ("event_id", *names))
    table = quote(model._meta.db_table)
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT {columns} FROM {table} WHERE event_id IN (%s, %s) ORDER BY id",
            [source, target],
        )
        found = cursor.fetchall()
    both: dict[int, list[tuple[Any, ...]]] = {source: [], target: []}
    for event, *values in found:
        both[event].append(tuple(values))
    return both[source], both[target]
