"""Where a test's tables are: an SQLite file of its own, or a PostgreSQL database made empty.

Which of the two, ``pytest --database`` says. Migrating takes longer than most tests do, so it
happens once, and each test gets a copy (SQLite) or what is left after everything in it has been
deleted (PostgreSQL, one database for each process of the test run).

All houses of a process share one engine. It remembers how statements are compiled, which takes
longer than running them on a handful of rows.
"""

import copy
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Self

import psycopg
import pytest
from sqlalchemy import event, make_url

from server.access import system
from server.store.bell import Bell
from server.store.database import APP_ROLE, Database
from tests.make import new_id
from tests.setup.postgres import WEB, Cluster

SQLITE, POSTGRESQL = "sqlite", "postgresql"
_TEMPLATE = "migrated"
_DISCONNECT = """
SELECT pg_terminate_backend(pid) FROM pg_stat_activity
WHERE datname = current_database() AND pid <> pg_backend_pid()"""
_EMPTY = """
SET session_replication_role = replica;
DO $$ DECLARE one text; BEGIN
  FOR one IN SELECT tablename FROM pg_tables
             WHERE schemaname = 'public' AND tablename <> 'alembic_version'
  LOOP EXECUTE format('DELETE FROM %I', one); END LOOP;
END $$"""
"""As the superuser, and without a look at foreign keys: quicker than TRUNCATE by far."""


class SqliteFiles:
    """Each test has a file in its own folder."""

    def __init__(self, folder: Path):
        self._migrated = folder / "traden.db"
        self._shared = Database(f"sqlite:///{self._migrated}")
        system.migrate(self._shared)
        self._shared.close()
        event.listen(self._shared.engine, "do_connect", self._connects)

    def migrated(self, folder: Path) -> str:
        """The URL of an empty database of this version."""
        shutil.copy(self._migrated, folder)
        return f"sqlite:///{folder / 'traden.db'}"

    def opened(self, url: str) -> Database:
        """The database there, on the engine that all tests share."""
        self._shared.engine.url = make_url(url)
        return _by_itself(self._shared)

    def _connects(self, dialect: Any, record: Any, args: list[str], options: Any) -> None:
        args[:] = [str(self._shared.engine.url.database)]

    @contextmanager
    def blank(self, folder: Path) -> Iterator[str]:
        """The URL of a database without tables."""
        folder.mkdir(parents=True, exist_ok=True)
        yield f"sqlite:///{folder / 'traden.db'}"


class PostgresDatabases:
    """The tests of one process share a database, one after the other."""

    def __init__(self, cluster: Cluster, process: str):
        self._cluster, self._name = cluster, f"of_{process}"
        self._url = cluster.create(self._name, template=_TEMPLATE)
        self._shared = Database(self._url)
        self._admin = cluster.admin(self._name)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        self._admin.close()

    def migrated(self, folder: Path) -> str:
        """The URL of an empty database of this version."""
        self.break_connections()
        self._admin.execute(_EMPTY)
        return self._url

    def opened(self, url: str) -> Database:
        """That database, on the engine that all tests share."""
        return _by_itself(self._shared)

    def break_connections(self) -> None:
        """As when PostgreSQL is started anew."""
        self._admin.execute(_DISCONNECT)

    def url_of_the_web(self) -> str:
        """The same database for the stricter login, which owns nothing."""
        return self._cluster.url(self._name, WEB)

    def as_the_web(self) -> psycopg.Connection:
        """A connection of that login's, past everything of ours."""
        return psycopg.connect(self.url_of_the_web(), autocommit=True)

    @contextmanager
    def blank(self, folder: Path) -> Iterator[str]:
        """The URL of a database without tables."""
        name = f"blank_{new_id()}"
        yield self._cluster.create(name)
        self._cluster.drop(name)


def _by_itself(shared: Database) -> Database:
    """Nobody's turn is taken there, and nothing has been told."""
    shared.close()
    database = copy.copy(shared)
    database._turn = threading.Lock()
    database.told = Bell()
    return database


@contextmanager
def listening(database: Database) -> Iterator[list[str]]:
    """What the database is asked meanwhile, as the driver sends it."""
    asked: list[str] = []

    def note(cursor: Any, statement: str, *rest: Any, **more: Any) -> Any:
        asked.append(statement)
        return execute(cursor, statement, *rest, **more)

    def trace(connection: Any, *rest: Any) -> None:
        connection.set_trace_callback(asked.append)

    execute = psycopg.Cursor.execute
    with pytest.MonkeyPatch.context() as patch:
        if database.is_sqlite:
            event.listen(database.engine, "checkout", trace)
        else:
            patch.setattr(psycopg.Cursor, "execute", note)
        yield asked
    if database.is_sqlite:
        event.remove(database.engine, "checkout", trace)


def make_template(cluster: Cluster) -> None:
    """Migrate once, as the login that owns everything."""
    database = Database(cluster.create(_TEMPLATE))
    system.migrate(database)
    database.close()
    with cluster.admin() as admin:
        admin.execute(f"GRANT {APP_ROLE} TO {WEB}")
