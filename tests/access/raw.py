"""PostgreSQL alone: what it shows an account, and lets it change, past all code of ours."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from psycopg import Connection, sql
from psycopg.rows import dict_row

from server import clock


@contextmanager
def acting(connection: Connection, actor: Any) -> Iterator[Connection]:
    """A transaction in which the actor acts: anything with an ``account_id``, or ``None``."""
    told = {
        "actor": str(getattr(actor, "account_id", None) or ""),
        "now": clock.now().isoformat(),
        "today": clock.today("se").isoformat(),
    }
    with connection.transaction():
        for name, value in told.items():
            connection.execute("SELECT set_config(%s, %s, true)", [f"traden.{name}", value])
        yield connection


def rows_seen(connection: Connection, actor: Any, table: str) -> list[dict[str, Any]]:
    """All that the actor is shown of a table when nothing but the policies filters."""
    everything = sql.SQL("SELECT * FROM {}").format(sql.Identifier(table))
    with acting(connection, actor), connection.cursor(row_factory=dict_row) as cursor:
        return cursor.execute(everything).fetchall()
