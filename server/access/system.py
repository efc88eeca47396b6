"""Acting as the system, for a named purpose. Only cli, demo and worker may import this."""

from collections.abc import Iterator
from contextlib import contextmanager

import structlog
from sqlalchemy import Connection, bindparam, select

# Whatever is asked past the policy has to be declared before PostgreSQL is told of it.
from server.access import (  # noqa: F401
    endpoints,
    erasing,
    front_door,
    joining,
    linking,
    names,
    postgres,
    ways,
)
from server.access.policy import Actor
from server.access.session import CareSession, House
from server.store import migrate as migrations
from server.store.database import Database
from server.store.people import Person

log = structlog.get_logger()
_account_of = select(Person.__table__.c.account_id).where(
    Person.__table__.c.person_id == bindparam("of_person")
)


@contextmanager
def system_connection(
    database: Database, *, purpose: str, quiet: bool = False
) -> Iterator[Connection]:
    """One transaction without the locks. Named and logged; it has no keys, so sealed text
    stays sealed. ``quiet``: for what a worker does all day, and says in its own words."""
    if not quiet:
        log.info("system.acts", purpose=purpose)
    database.take_turn()
    try:
        with database.system_for(writes=True).begin() as connection:
            yield connection
    finally:
        database.pass_turn()


def acting_for(house: House, account_id: str, *, writes: bool) -> CareSession:
    """A session that sees and may do what that account may now, and no more. What the worker
    does for somebody it does through this: so nobody is told of what they may not see. Nothing
    that it meets counts as looked at, since nobody looks; what it writes is known as unasked."""
    return CareSession(house, Actor(account_id, unasked=True), writes=writes, is_preview=True)


def account_of(database: Database, person_id: str) -> str | None:
    """Whose plan it is: the account to act for. ``None``: there is no such plan (any more)."""
    with database.system.connect() as connection:
        found: str | None = connection.scalar(_account_of, {"of_person": person_id})
        return found


def migrate(database: Database) -> None:
    """Bring the tables to this version; on PostgreSQL the policies that guard them too, in the
    same transaction: there is no moment at which a table stands open."""
    with database.system_for(writes=True).begin() as connection:
        if not database.is_sqlite:
            postgres.alone(connection)
            if migrations.state_of(connection) != migrations.CURRENT:
                postgres.unprotect(connection)
        migrations.upgrade(connection)
        if not database.is_sqlite:
            postgres.protect(connection)


def may_act(database: Database) -> bool:
    """Whether the login that was given may migrate and act as the system. One that is only a
    member of the app's role may not: then somebody else has to."""
    if database.is_sqlite:
        return True
    with database.system.connect() as connection:
        return postgres.is_owner(connection)


def is_ready(database: Database) -> bool:
    """Whether tables and policies are those of this version."""
    with database.system.connect() as connection:
        is_current = migrations.state_of(connection) == migrations.CURRENT
        return is_current and (database.is_sqlite or postgres.is_protected(connection))
