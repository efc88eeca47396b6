"""Who has looked: whatever a session shows of somebody else's is written down before it commits.

Nobody calls this: the session notes what it loads. Readings of one account, of one category, for
one reason are one line an hour.
"""

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy.dialects import postgresql, sqlite

from server.access.shares import Share
from server.errors import LockHeld
from server.store.taking_part import Looked

if TYPE_CHECKING:
    from server.access.session import CareSession

_looked: Any = Looked.__table__


class BeginAgain(Exception):
    """A session for reading has met another person's row. On SQLite it has to begin again as one
    that writes: what is read and that it was read are one transaction."""


def write(session: "CareSession", seen: Iterable[tuple[str, str]], at: datetime) -> None:
    """One line for each (person, category) that this session has shown."""
    for person_id, category in sorted(seen):
        shares = session.shares().get(person_id, ())
        share = next((share for share in shares if share.shared == category), None)
        if share is None:
            raise LockHeld(f"{category} was shown, and nothing says why")
        _add(session, share, at)


def _add(session: "CareSession", share: Share, at: datetime) -> None:
    connection = session.inner_connection()
    insert = postgresql.insert if connection.dialect.name == "postgresql" else sqlite.insert
    line = insert(_looked).values(
        person_id=share.person_id,
        account_id=session.actor.account_id,
        shared=share.shared,
        ground=share.reason,
        at_hour=at.replace(minute=0, second=0, microsecond=0),
        member_id=share.member_id,
        agency_id=share.agency_id,
        grant_id=share.grant_id,
        first_at=at,
        last_at=at,
        times=1,
    )
    again = {"last_at": at, "times": _looked.c.times + 1, "grant_id": share.grant_id}
    connection.execute(line.on_conflict_do_update(index_elements=_looked.primary_key, set_=again))
