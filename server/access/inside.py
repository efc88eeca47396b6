"""Through the narrow door and out again: for what another account does in a plan that it is not
shown. Who does what in there is in ``access.joining`` and ``access.answering``, nowhere else.

Inside, the read lock does not filter what is asked with ``unlocked``: each such question names
the person itself. Afterwards the session knows nothing of what it met.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import select

from server.access import record
from server.access.session import CareSession
from server.store.base import AboutPerson


@contextmanager
def writing_inside(session: CareSession, person_id: str) -> Iterator[None]:
    """Inside, with the head held, until what was changed has been written."""
    session.flush()  # What came before is asked of the policy, not of this door.
    with inside(session, person_id):
        record.hold(session, person_id)
        yield
        session.flush()


@contextmanager
def inside(session: CareSession, person_id: str) -> Iterator[None]:
    """Inside, and afterwards the session knows nothing of what it met there."""
    with _stepped_inside(session, person_id):
        try:
            yield
        finally:
            for row in list(session.identity_map.values()):
                if isinstance(row, AboutPerson) and row.person_id == person_id:
                    session.expunge(row)
            session.keyring.forget(("person", person_id))


def perhaps(session: CareSession, cls: type[Any], person_id: str, row_id: str) -> Any:
    """That row of theirs, or ``None``."""
    which = select(cls).where(cls.person_id == person_id, cls.id == row_id)
    return session.scalar(unlocked(which))


def unlocked(statement: Any) -> Any:
    """A question that is asked as it stands, inside. It says itself whom it is about."""
    return statement.execution_options(inside=True, populate_existing=True)


@contextmanager
def _stepped_inside(session: CareSession, person_id: str) -> Iterator[None]:
    session.step_inside(person_id)
    try:
        yield
    finally:
        session.step_inside(None)
