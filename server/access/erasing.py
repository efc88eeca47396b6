"""Erasing an account and the person whose plan it is: the key, and every row about them.

Bulk deletion is refused everywhere else. It goes by the columns ``person_id`` and, in tables
about accounts, ``account_id``, so a table that is added tomorrow is erased as well. In somebody
else's plan the member stays, as one who has left, and no longer says which account it was.
"""

from collections.abc import Collection
from typing import Any

from sqlalchemy import Connection, delete, or_, select, update

from server.access.session import CareSession
from server.store.base import AboutPerson
from server.store.network import Member
from server.store.people import Person
from server.store.tables import Base

_person: Any = Person.__table__
_member: Any = Member.__table__


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
    about_person = {
        m.local_table for m in Base.registry.mappers if issubclass(m.class_, AboutPerson)
    }
    for table in reversed(Base.metadata.sorted_tables):
        whose = []
        if "person_id" in table.c and person_ids:
            whose.append(table.c.person_id.in_(person_ids))
        if "account_id" in table.c and account_ids and table not in about_person:
            whose.append(table.c.account_id.in_(account_ids))
        if whose:
            connection.execute(delete(table).where(or_(*whose)))
    if account_ids:
        was_theirs = update(_member).where(_member.c.account_id.in_(account_ids))
        connection.execute(was_theirs.values(account_id=None, state="left"))
