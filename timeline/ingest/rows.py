"""Many rows at once: COPY on PostgreSQL, one prepared statement on SQLite."""

import datetime as dt
import operator
from collections.abc import Callable, Container, Iterable, Sequence
from typing import Any, TypeVar

from django.db import connection, models
from django.utils import timezone

Row = TypeVar("Row", bound=models.Model)

# Any number that no other program uses: imports into one PostgreSQL database take turns.
LOCK = 7_203_685_477_580


def take_turn() -> None:
    """Let one import write at a time; SQLite does that by itself."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [LOCK])


def writings() -> tuple[int, int] | None:
    """Return what changes whenever anybody writes to the database; None where nothing tells.

    Asked for in a transaction that writes: what others commit counts, and what is written here.
    """
    if connection.vendor != "sqlite":
        return None
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA data_version")
        ((version,),) = cursor.fetchall()
    return version, connection.connection.total_changes


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


def locked_rows(model: type[Row], names: Container[str], keys: Sequence[int]) -> dict[int, Row]:
    """Return rows by primary key, with these attributes alone; nobody else may change them now."""
    fields = [field for field in model._meta.concrete_fields if field.attname in names]
    quote = connection.ops.quote_name
    columns = ", ".join(quote(field.column or "") for field in fields)
    marks = ", ".join(["%s"] * len(keys))
    lock = connection.ops.for_update_sql() if connection.features.has_select_for_update else ""
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT {columns} FROM {quote(model._meta.db_table)} "
            f"WHERE {quote(model._meta.pk.column or '')} IN ({marks}) {lock}",
            keys,
        )
        found = cursor.fetchall()
    attributes = [field.attname for field in fields]
    # SQLite keeps days as text.
    readers = [f.to_python if isinstance(f, models.DateField) else None for f in fields]
    rows = [
        model.from_db(
            connection.alias,
            attributes,
            [read(value) if read else value for read, value in zip(readers, row, strict=True)],
        )
        for row in found
    ]
    return {row.pk: row for row in rows}


def insert(rows: Sequence[models.Model]) -> None:
    """Insert rows of one model; without a primary key they get one, which is not read back."""
    if not rows:
        return
    given = rows[0].pk is not None
    fields = [f for f in rows[0]._meta.concrete_fields if given or not f.primary_key]
    getters = [_getter(field) for field in fields]
    insert_values(
        type(rows[0]),
        [field.attname for field in fields],
        [[get(row) for get in getters] for row in rows],
    )


def insert_new(
    model: type[models.Model], names: Sequence[str], values: Sequence[Sequence[Any]]
) -> None:
    """Insert rows of which these attributes are told, as the database takes them.

    The others are as the model has them in a new row: the same in all of these.
    """
    if not values:
        return
    fields = model._meta.concrete_fields
    others = [f for f in fields if f.attname not in names and not f.primary_key]
    blank = model()
    rest = [_getter(field)(blank) for field in others]
    columns = [*names, *(field.attname for field in others)]
    insert_values(model, columns, [[*row, *rest] for row in values])


def insert_values(
    model: type[models.Model],
    names: Sequence[str],
    values: Sequence[Sequence[Any]],
    *,
    unless_there: bool = False,
) -> None:
    """Insert values as the database takes them, in the order of these attributes.

    ``unless_there``: leave out those that a constraint forbids, because they are there already.
    """
    if not values:
        return
    by_name = {f.attname: f.column or f.attname for f in model._meta.concrete_fields}
    columns = ", ".join(connection.ops.quote_name(by_name[name]) for name in names)
    table = connection.ops.quote_name(model._meta.db_table)
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql" and not unless_there:
            with cursor.copy(f"COPY {table} ({columns}) FROM STDIN") as copy:
                for row in values:
                    copy.write_row(row)
            return
        marks = ", ".join(["%s"] * len(names))
        conflict = "ON CONFLICT DO NOTHING" if unless_there else ""
        cursor.executemany(f"INSERT INTO {table} ({columns}) VALUES ({marks}) {conflict}", values)


def _getter(field: "models.Field[Any, Any]") -> Callable[[models.Model], Any]:
    """Return what gives the value of a column; plain ones need no work of the field's."""
    if _is_plain(field):
        return operator.attrgetter(field.attname)
    adapt = _adapter(field)
    if isinstance(field, models.DateTimeField) and (field.auto_now or field.auto_now_add):
        return _stamp(field.attname, timezone.now(), adapt)
    return lambda row: adapt(field.pre_save(row, add=True))


def _stamp(name: str, now: dt.datetime, adapt: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Return what gives each row the time of its writing: one for all that are inserted at once."""
    adapted = adapt(now)

    def stamped(row: models.Model) -> Any:
        setattr(row, name, now)
        return adapted

    return stamped


def _adapter(field: "models.Field[Any, Any]") -> Callable[[Any], Any]:
    """Return what makes a value one that the database takes for a column that is not plain."""
    ops = connection.ops
    if isinstance(field, models.DateTimeField):
        return ops.adapt_datetimefield_value
    if isinstance(field, models.DateField):
        return ops.adapt_datefield_value
    if isinstance(field, models.JSONField):
        encoder = field.encoder
        return lambda value: ops.adapt_json_value(value, encoder)
    return lambda value: field.get_db_prep_save(value, connection)


def _is_plain(field: "models.Field[Any, Any]") -> bool:
    """Whether the database takes the values of a column as they are."""
    return isinstance(field, _PLAIN)


_PLAIN = (
    models.CharField,
    models.TextField,
    models.IntegerField,
    models.FloatField,
    models.BooleanField,
    models.ForeignKey,
    models.AutoField,
)


def update_values(
    model: type[models.Model],
    names: Sequence[str],
    values: Sequence[Sequence[Any]],
    where: str = "",
) -> None:
    """Write values into rows, each with its primary key last.

    ``where``: what must hold besides, as SQL without parameters.
    """
    if not values:
        return
    quote = connection.ops.quote_name
    sets = ", ".join(f"{quote(name)} = %s" for name in names)
    key = quote(model._meta.pk.column or "")
    with connection.cursor() as cursor:
        cursor.executemany(
            f"UPDATE {quote(model._meta.db_table)} SET {sets} WHERE {key} = %s {where}", values
        )


def kept_among(model: type[models.Model], name: str, values: Iterable[str]) -> list[str]:
    """Return those of some values that a column holds."""
    wanted = list(values)
    quote = connection.ops.quote_name
    found: list[str] = []
    for start in range(0, len(wanted), 500):
        part = wanted[start : start + 500]
        marks = ", ".join(["%s"] * len(part))
        with connection.cursor() as cursor:
            cursor.execute(
                f"SELECT {quote(name)} FROM {quote(model._meta.db_table)} "
                f"WHERE {quote(name)} IN ({marks})",
                part,
            )
            found += [value for (value,) in cursor.fetchall()]
    return found


def adapting(
    model: type[models.Model], names: Sequence[str]
) -> Callable[[Iterable[Any]], list[Any]]:
    """Return what makes the values of these attributes ones that the database takes."""
    fields = {field.attname: field for field in model._meta.concrete_fields}
    adapters = [None if _is_plain(fields[name]) else _adapter(fields[name]) for name in names]
    return lambda values: [
        value if adapt is None else adapt(value)
        for value, adapt in zip(values, adapters, strict=True)
    ]


def delete_of(model: type[models.Model], name: str, keys: Iterable[int]) -> None:
    """Delete the rows that have one of these keys in a column; nothing may refer to them."""
    quote = connection.ops.quote_name
    for part in in_chunks(keys):
        marks = ", ".join(["%s"] * len(part))
        with connection.cursor() as cursor:
            cursor.execute(
                f"DELETE FROM {quote(model._meta.db_table)} WHERE {quote(name)} IN ({marks})", part
            )


def withdraw(rows: Sequence[models.Model]) -> None:
    """Delete rows that the reader made and takes back: no tombstone is left, as by an editor.

    Nothing may refer to them.
    """
    if not rows:
        return
    model = type(rows[0])
    delete_of(model, model._meta.pk.column or "", (row.pk for row in rows))


def in_chunks(values: Iterable[int], size: int = 500) -> Iterable[list[int]]:
    """Yield sorted values in lists that a statement can take."""
    found = sorted(values)
    for start in range(0, len(found), size):
        yield found[start : start + size]
