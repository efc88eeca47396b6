"""Erasing an account and the person whose plan it is: the key, and every row about them.

Bulk deletion is refused everywhere else. It goes by the columns ``person_id`` and, in tables
about accounts, ``account_id``, so a table that is added tomorrow is erased as well. In somebody
else's plan the member stays, as one who has left, and no longer says which account it was.
"""

from collections.abc import Collection, Iterator
from typing import Any

from sqlalchemy import Connection, delete, or_, select, update

from server.access import policy
from server.access.functions import named
from server.access.session import CareSession
from server.store.accounts import Account
from server.store.base import AboutPerson
from server.store.network import Member
from server.store.people import Person
from server.store.reaching import Event, Recipient
from server.store.tables import Base

_member: Any = Member.__table__
_recipient: Any = Recipient.__table__
_event: Any = Event.__table__
_LAST = (Person.__tablename__, Account.__tablename__)
"""By them one can tell which rows go."""


def erase_own(session: CareSession) -> None:
    """Delete all there is about the session's account, and about the person it is."""
    for erasing in _erase_own:
        session.ask(erasing)


def erase_rows(
    connection: Connection, person_ids: Collection[str], account_ids: Collection[str]
) -> None:
    """Delete every row about these persons and accounts."""
    for _, statement in _statements(person_ids, account_ids):
        connection.execute(statement)


def _statements(persons: Any, accounts: Any) -> Iterator[tuple[str, Any]]:
    """One for each table that has such rows, under a name."""
    about_person = {
        m.local_table for m in Base.registry.mappers if issubclass(m.class_, AboutPerson)
    }
    for table in sorted(Base.metadata.sorted_tables, key=lambda table: table.name in _LAST):
        whose = []
        if "person_id" in table.c:
            whose.append(table.c.person_id.in_(persons))
        if "account_id" in table.c and table not in about_person:
            whose.append(table.c.account_id.in_(accounts))
        if whose:
            yield f"erase_{table.name}", delete(table).where(or_(*whose))
    was_theirs = update(_member).where(_member.c.account_id.in_(accounts))
    yield "erase_from_members", was_theirs.values(account_id=None, state="left")
    was_asked = update(_recipient).where(_recipient.c.account_id.in_(accounts))
    yield "erase_from_recipients", was_asked.values(account_id=None)
    yield "erase_for_account", delete(_event).where(_event.c.account_id.in_(accounts))


_own = select(policy.PERSON.c.person_id).where(policy.PERSON.c.account_id == policy.ACTOR)
_erase_own = [named(name, statement) for name, statement in _statements(_own, [policy.ACTOR])]
