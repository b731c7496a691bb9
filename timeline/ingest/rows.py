"""Many rows at once: COPY on PostgreSQL, one prepared statement on SQLite."""

from collections.abc import Iterable, Sequence
from typing import Any

from django.db import connection, models

# Any number that no other program uses: imports into one PostgreSQL database take turns.
LOCK = 7_203_685_477_580


def take_turn() -> None:
    """Let one import write at a time; SQLite does that by itself."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [LOCK])


def reserve(model: type[models.Model], count: int) -> list[int]:
    """Return so many new primary keys, in rising order."""
    if not count:
        return []
    table, column = model._meta.db_table, model._meta.pk.column
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute(
                "SELECT nextval(pg_get_serial_sequence(%s, %s)) FROM generate_series(1, %s)",
                [table, column, count],
            )
            return [key for (key,) in cursor.fetchall()]
        cursor.execute("SELECT seq FROM sqlite_sequence WHERE name = %s", [table])
        found = cursor.fetchone()
        last: int = found[0] if found else 0
        change = (
            "UPDATE sqlite_sequence SET seq = %s WHERE name = %s"
            if found
            else "INSERT INTO sqlite_sequence (seq, name) VALUES (%s, %s)"
        )
        cursor.execute(change, [last + count, table])
    return list(range(last + 1, last + 1 + count))


def insert(rows: Sequence[models.Model]) -> None:
    """Insert rows of one model; without a primary key they get one, which is not read back."""
    if not rows:
        return
    meta = rows[0]._meta
    given = rows[0].pk is not None
    fields = [field for field in meta.concrete_fields if given or not field.primary_key]
    columns = ", ".join(connection.ops.quote_name(field.column or field.name) for field in fields)
    table = connection.ops.quote_name(meta.db_table)
    values = ([_value(field, row) for field in fields] for row in rows)
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            with cursor.copy(f"COPY {table} ({columns}) FROM STDIN") as copy:
                for row in values:
                    copy.write_row(row)
            return
        marks = ", ".join(["%s"] * len(fields))
        cursor.executemany(f"INSERT INTO {table} ({columns}) VALUES ({marks})", list(values))


def withdraw(rows: Sequence[models.Model]) -> None:
    """Delete rows that the reader made and takes back: no tombstone is left, as by an editor.

    Nothing may refer to them.
    """
    if not rows:
        return
    meta = rows[0]._meta
    table, column = (
        connection.ops.quote_name(name) for name in (meta.db_table, meta.pk.column or "")
    )
    for part in in_chunks(row.pk for row in rows):
        marks = ", ".join(["%s"] * len(part))
        with connection.cursor() as cursor:
            cursor.execute(f"DELETE FROM {table} WHERE {column} IN ({marks})", part)


def _value(field: "models.Field[Any, Any]", row: models.Model) -> Any:
    return field.get_db_prep_save(field.pre_save(row, add=True), connection)


def in_chunks(values: Iterable[int], size: int = 500) -> Iterable[list[int]]:
    """Yield sorted values in lists that a statement can take."""
    found = sorted(values)
    for start in range(0, len(found), size):
        yield found[start : start + size]
