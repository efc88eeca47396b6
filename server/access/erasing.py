"""Erasing an account and the person whose plan it is: the key, and every row about them.

Bulk deletion is refused everywhere else. It goes by the columns ``person_id`` and
``account_id``, so a table that is added tomorrow is erased as well.
"""

from collections.abc import Collection
from typing import Any

from sqlalchemy import Connection, delete, or_, select

from server.access.session import CareSession
from server.store.people import Person
from server.store.tables import Base

_person: Any = Person.__table__


def erase_own(session: CareSession) -> None:
    """Delete all there is about the session's account, and about the person it is."""
    account_id = str(session.actor.account_id)
    connection = session.inner_connection()
    own = select(_person.c.person_id).where(_person.c.account_id == account_id)
    erase_rows(connection, connection.execute(own).scalars().all(), [account_id])


def erase_rows(
    connection: Connection, person_ids: Collection[str], account_ids: Collection[str]
) -> None:
    """Delete every row about these persons and accounts, children before parents."""
    for table in reversed(Base.metadata.sorted_tables):
        whose = [
            table.c[column].in_(ids)
            for column, ids in (("person_id", person_ids), ("account_id", account_ids))
            if column in table.c and ids
        ]
        if whose:
            connection.execute(delete(table).where(or_(*whose)))
