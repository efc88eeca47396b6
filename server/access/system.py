"""Acting as the system, for a named purpose. Only ``cli`` and ``demo`` may import this."""

from collections.abc import Iterator
from contextlib import contextmanager

import structlog
from sqlalchemy import Connection

from server.store import migrate as migrations
from server.store.database import Database

log = structlog.get_logger()


@contextmanager
def system_connection(database: Database, *, purpose: str) -> Iterator[Connection]:
    """One transaction without the locks. Named and logged; it has no keys, so sealed text
    stays sealed."""
    log.info("system.acts", purpose=purpose)
    database.take_turn()
    try:
        with database.system_for(writes=True).begin() as connection:
            yield connection
    finally:
        database.pass_turn()


def migrate(database: Database) -> None:
    """Bring the tables to this version, and on PostgreSQL the policies that guard them."""
    migrations.upgrade(database)
