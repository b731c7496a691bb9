"""Triggers that log every change that the chronology depends on, whoever makes it.

Django's signals miss bulk writes, COPY, ``loaddata`` of other programs and plain SQL; triggers
miss nothing. They are installed after every ``migrate``, because SQLite loses a table's triggers
whenever a migration remakes the table. Installing them logs "all", since nobody was watching.
"""

import hashlib
from collections.abc import Iterator

from django.db.backends.base.base import BaseDatabaseWrapper

LOG = "timeline_change"
PREFIX = "timeline_log_"
# Beyond so many rows in one statement, PostgreSQL logs "all" instead of each.
MANY = 20_000

# table → (kind that is logged, column that holds its key)
WATCHED = {
    "timeline_event": ("event", "id"),
    "timeline_participant": ("event", "event_id"),
    "timeline_event_jurisdictions": ("event", "event_id"),
    "timeline_event_threads": ("event", "event_id"),
    "timeline_mention": ("event", "event_id"),
    "timeline_citation": ("event", "event_id"),
    "timeline_actor": ("actor", "id"),
    "timeline_jurisdiction": ("jurisdiction", "id"),
    "timeline_thread": ("thread", "id"),
    "articles_publisher": ("publisher", "id"),
}
# An article matters through its mentions, and only where a row or the page of an event shows it.
ARTICLE = "articles_article"
ARTICLE_COLUMNS = (
    "publisher_id",
    "title",
    "url",
    "text",
    "text_kind",
    "published_edtf",
    "published_earliest",
    "published_latest",
    "published_precision",
    "published_basis",
    "digest_id",
)


def install(connection: BaseDatabaseWrapper) -> None:
    """Install the triggers that are missing or out of date; log "all" if any were."""
    tables = set(connection.introspection.table_names())
    if not {LOG, ARTICLE, *WATCHED} <= tables:
        return  # a migration half-way or backwards
    postgresql = connection.vendor == "postgresql"
    wanted = dict(_postgresql() if postgresql else _sqlite())
    present = {name for name, _ in present_triggers(connection)}
    with connection.cursor() as cursor:
        if present == set(wanted):
            return
        remove(connection)
        for statement in wanted.values():
            cursor.execute(statement)
        cursor.execute(_everything(postgresql))


def remove(connection: BaseDatabaseWrapper) -> None:
    """Take the triggers away: for bulk work at which nobody watches, before ``install``."""
    with connection.cursor() as cursor:
        for name, table in present_triggers(connection):
            on = f" ON {table}" if connection.vendor == "postgresql" else ""
            cursor.execute(f"DROP TRIGGER {name}{on}")


def present_triggers(connection: BaseDatabaseWrapper) -> list[tuple[str, str]]:
    """Return names and tables of our triggers in the database."""
    if connection.vendor == "postgresql":
        query = (
            "SELECT tgname, relname FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid "
            f"WHERE NOT tgisinternal AND starts_with(tgname, '{PREFIX}') "
            "AND pg_table_is_visible(pg_class.oid)"
        )
    else:
        query = (
            "SELECT name, tbl_name FROM sqlite_master "
            f"WHERE type = 'trigger' AND substr(name, 1, {len(PREFIX)}) = '{PREFIX}'"
        )
    with connection.cursor() as cursor:
        cursor.execute(query)
        return list(cursor.fetchall())


def _named(body: str, table: str, event: str) -> str:
    """Return the trigger's name; it changes with what the trigger does."""
    digest = hashlib.sha256(body.encode()).hexdigest()[:8]
    return f"{PREFIX}{table.split('_', 1)[1][:24]}_{event}_{digest}"


def _insert(rows: str, postgresql: bool) -> str:
    """Return the statement that logs the rows (kind, target) of a query."""
    nonce = "(random() * 9007199254740991)::bigint" if postgresql else "random()"
    transaction = "pg_current_xact_id()::text::bigint" if postgresql else "0"
    return (
        f"INSERT INTO {LOG} (kind, target, nonce, transaction_id) "
        f"SELECT kind, target, {nonce}, {transaction} FROM ({rows}) AS changed"
    )


def _everything(postgresql: bool) -> str:
    """Return the statement that logs "all"."""
    return _insert("SELECT 'all' AS kind, 0 AS target", postgresql)


def _sqlite() -> Iterator[tuple[str, str]]:
    """Yield names and statements of the triggers for SQLite: one for each row."""
    for table, (kind, column) in WATCHED.items():
        for event, rows in (("INSERT", ["NEW"]), ("UPDATE", ["OLD", "NEW"]), ("DELETE", ["OLD"])):
            query = " UNION ".join(
                f"SELECT '{kind}' AS kind, {row}.{column} AS target" for row in rows
            )
            yield _sqlite_trigger(table, event, f"AFTER {event} ON {table}", query)
    query = (
        "SELECT DISTINCT 'event' AS kind, event_id AS target FROM timeline_mention "
        "WHERE article_id = NEW.id"
    )
    when = f"AFTER UPDATE OF {', '.join(ARTICLE_COLUMNS)} ON {ARTICLE}"
    yield _sqlite_trigger(ARTICLE, "UPDATE", when, query)


def _sqlite_trigger(table: str, event: str, when: str, query: str) -> tuple[str, str]:
    """Return name and statement of one trigger."""
    body = f"{when} BEGIN {_insert(query, False)}; END"
    name = _named(body, table, event.lower())
    return name, f"CREATE TRIGGER {name} {body}"


# Whole statements are logged at once, by the rows before and after them.
ROWS = {
    "INSERT": ("REFERENCING NEW TABLE AS after_rows", ["after_rows"]),
    "UPDATE": (
        "REFERENCING OLD TABLE AS before_rows NEW TABLE AS after_rows",
        ["before_rows", "after_rows"],
    ),
    "DELETE": ("REFERENCING OLD TABLE AS before_rows", ["before_rows"]),
    "TRUNCATE": ("", []),
}
FUNCTION = """
CREATE OR REPLACE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $body$
BEGIN
  {body}
  RETURN NULL;
END $body$;
CREATE TRIGGER {name} AFTER {event} ON {table} {rows} FOR EACH STATEMENT EXECUTE FUNCTION {name}()
"""


def _postgresql() -> Iterator[tuple[str, str]]:
    """Yield names and statements of the triggers for PostgreSQL: one for each statement."""
    for table, (kind, column) in WATCHED.items():
        for event, (_, transitions) in ROWS.items():
            query = " UNION ".join(
                f"SELECT '{kind}' AS kind, {column} AS target FROM {rows}" for rows in transitions
            )
            yield _postgresql_trigger(table, event, query, transitions)
    before, after = (
        ", ".join(f"{rows}.{column}" for column in ARTICLE_COLUMNS)
        for rows in ("before_rows", "after_rows")
    )
    query = (
        "SELECT DISTINCT 'event' AS kind, event_id AS target FROM timeline_mention "
        "JOIN after_rows ON after_rows.id = timeline_mention.article_id "
        "JOIN before_rows ON before_rows.id = after_rows.id "
        f"WHERE ({before}) IS DISTINCT FROM ({after})"
    )
    yield _postgresql_trigger(ARTICLE, "UPDATE", query, ["after_rows"])


def _postgresql_trigger(
    table: str, event: str, query: str, transitions: list[str]
) -> tuple[str, str]:
    """Return name and statement of one trigger with its function."""
    body = f"{_everything(True)};"
    if transitions:
        count = f"(SELECT count(*) FROM {transitions[-1]})"
        body = f"IF {count} > {MANY} THEN {body} ELSE {_insert(query, True)}; END IF;"
    name = _named(body, table, event.lower())
    rows, _ = ROWS[event]
    return name, FUNCTION.format(name=name, body=body, event=event, table=table, rows=rows)
