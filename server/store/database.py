"""The engines, and how a transaction begins.

``engine`` is the app's, ``system`` is for migrations and the system's own work. On SQLite they
are one. On PostgreSQL whoever comes through ``engine`` is ``traden_app``, who owns nothing and
meets row level security (``access.postgres``); ``system`` stays the login that was given.

SQLite: WAL, ``synchronous=FULL`` (an acknowledged write survives a power cut), foreign keys on.
Writers inside this process wait for one another in a queue of our own instead of SQLite's busy
handler, and take the write lock at once (``BEGIN IMMEDIATE``), so that what a rule checked is
still true when it is written.
"""

import threading
from contextlib import closing
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event

from server.store.bell import Bell

BUSY_MS = 15_000
"""How long another process may hold the file, or a row, before we say «try later»."""
APP_ROLE = "traden_app"
"""Whom PostgreSQL's policies are for. Has no login of its own, and owns nothing."""


class Database:
    """The engines, and the turn that writers take. ``told`` is set when something was left for
    the worker in this process; one in another process looks by itself."""

    def __init__(self, url: str) -> None:
        self.engine = create_engine(url, pool_size=20, max_overflow=20)
        self.is_sqlite = self.engine.dialect.name == "sqlite"
        if self.is_sqlite:
            event.listen(self.engine, "connect", _prepare_sqlite)
            event.listen(self.engine, "begin", _begin_sqlite)
            event.listen(self.engine, "checkin", _end_failed_commit)
            self.system = self.engine
        else:
            event.listen(self.engine, "connect", _become_the_app)
            self.system = create_engine(url)
        self._writer = self.engine.execution_options(traden_writes=True)
        self._system_writer = self.system.execution_options(traden_writes=True)
        self._turn = threading.Lock()
        self.told = Bell()

    def engine_for(self, *, writes: bool) -> Engine:
        """The app's engine, to begin a transaction on; both kinds share one pool."""
        return self._writer if writes else self.engine

    def system_for(self, *, writes: bool) -> Engine:
        """The system's engine, to begin a transaction on. Only for ``access.system`` and tests."""
        return self._system_writer if writes else self.system

    def take_turn(self) -> None:
        """Wait for the other writers of this process. Only SQLite needs it."""
        if self.is_sqlite:
            self._turn.acquire()

    def pass_turn(self) -> None:
        """Let the next writer in."""
        if self.is_sqlite:
            self._turn.release()

    def fold_log(self) -> None:
        """SQLite: bring the log into the file and empty it, so that nothing old stays in it.

        Waits for no one: what a reader still needs is folded another time.
        """
        if self.is_sqlite:
            with closing(self.engine.raw_connection()) as connection:
                connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)").close()

    def close(self) -> None:
        """Close every connection."""
        self.engine.dispose()
        self.system.dispose()


def _prepare_sqlite(connection: Any, record: Any) -> None:
    connection.isolation_level = None
    for pragma in (
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
        f"busy_timeout={BUSY_MS}",
        "secure_delete=ON",  # What is deleted or emptied is overwritten, not only unused.
    ):
        connection.execute(f"PRAGMA {pragma}").close()


def _become_the_app(connection: Any, record: Any) -> None:
    connection.execute(f"SET ROLE {APP_ROLE}")
    connection.execute(f"SET lock_timeout = {BUSY_MS}")
    connection.commit()  # Otherwise the first rollback would take both back.


def _begin_sqlite(connection: Connection) -> None:
    writes = connection.get_execution_options().get("traden_writes", False)
    driver: Any = connection.connection.dbapi_connection
    driver.execute("BEGIN IMMEDIATE" if writes else "BEGIN").close()


def _end_failed_commit(connection: Any, record: Any) -> None:
    # A commit that a foreign key refused leaves SQLite's transaction open, and SQLAlchemy
    # takes a transaction it tried to commit for closed.
    if connection is not None and connection.in_transaction:
        connection.rollback()
