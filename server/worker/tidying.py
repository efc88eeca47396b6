"""Forgetting what has had its time: at every start of ``serve``, by hand, and every night.

No event stands for it, since an event is about a person (``docs/decisions``): each process that
runs the worker does it once a night, at a moment of its own. Doing it twice forgets nothing more.
"""

import random
from collections.abc import Callable
from datetime import datetime, timedelta

import structlog
from sqlalchemy import Connection, func, select

from server import clock
from server.access import queue
from server.access.system import system_connection
from server.care.tidy import tidy
from server.store.database import Database
from server.worker.waits import Chance

log = structlog.get_logger("traden.worker")
NIGHT = 2
"""The hour in UTC: between three and five in the three countries."""
ONCE_MORE = timedelta(hours=1)
"""After a failure, and where another process was at it: it may have died of it."""
_LOCK = 7_466_101
"""Ours among PostgreSQL's advisory locks."""


def forget(database: Database) -> dict[str, int] | None:
    """Do it all now → how many rows of each kind; ``None`` while another process is at it."""
    with system_connection(database, purpose="tidy") as connection:
        if not _alone(database, connection):
            return None
        counts = _forget(connection)
    database.fold_log()
    return counts


def _forget(connection: Connection) -> dict[str, int]:
    return {**tidy(connection), "given up": queue.forget(connection)}


def _alone(database: Database, connection: Connection) -> bool:
    # On SQLite whoever writes is alone anyway. The lock goes with the transaction.
    return database.is_sqlite or bool(
        connection.scalar(select(func.pg_try_advisory_xact_lock(_LOCK)))
    )


class Nightly:
    """Knows when it is time again. One thread at a time may ask."""

    def __init__(self, database: Database, chance: Chance = random.uniform) -> None:
        self._database, self._chance = database, chance
        self._due = self._next_night()

    def take(self) -> Callable[[], None] | None:
        """What is to be done now, for the one who asks first; nothing before its time."""
        now = clock.now()
        if now < self._due:
            return None
        self._due = now + ONCE_MORE
        return self._run

    def _run(self) -> None:
        counts = forget(self._database)
        if counts is not None:
            self._due = self._next_night()
            log.info("worker.tidied", **{name.replace(" ", "_"): n for name, n in counts.items()})

    def _next_night(self) -> datetime:
        now = clock.now()
        tonight = now.replace(hour=NIGHT, minute=0, second=0, microsecond=0)
        moment = tonight + timedelta(seconds=self._chance(0, 3600))
        return moment if moment > now else moment + timedelta(days=1)
