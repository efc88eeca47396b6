"""Erasing an account and the person whose plan it is: the key, and every row about them.

Bulk deletion is refused everywhere else. It goes by the columns ``person_id`` and
``account_id``, so a table that is added tomorrow is erased as well.
"""

from typing import Any

from sqlalchemy import delete, or_, select

from server.access.session import CareSession
from server.store.people import Person
from server.store.tables import Base

_person: Any = Person.__table__


def erase_own(session: CareSession) -> None:
    """Delete all there is about the session's account, and about the person it is."""
    account_id = session.actor.account_id
    connection = session.inner_connection()
    if connection.dialect.name == "sqlite":
        # Overwrites what is deleted with zeros, instead of only leaving it unused in the file.
        connection.exec_driver_sql("PRAGMA secure_delete=ON")
    own = select(_person.c.person_id).where(_person.c.account_id == account_id)
    person_ids = connection.execute(own).scalars().all()
    for table in reversed(Base.metadata.sorted_tables):
        whose = _about(table, person_ids, account_id)
        if whose:
            connection.execute(delete(table).where(or_(*whose)))


def _about(table: Any, person_ids: Any, account_id: str | None) -> list[Any]:
    columns = table.c
    whose = []
    if "person_id" in columns:
        whose.append(columns.person_id.in_(person_ids))
    if "account_id" in columns:
        whose.append(columns.account_id == account_id)
    return whose
