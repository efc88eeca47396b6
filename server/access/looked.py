"""Who has looked: whatever a session shows of somebody else's is written down before it commits.

Nobody calls this: the session notes what it loads. Readings of one account, of one category, for
one reason are one line an hour.
"""

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam
from sqlalchemy.dialects.postgresql import insert

from server.access import policy
from server.access.functions import Named, named
from server.access.shares import Share
from server.errors import LockHeld
from server.store.taking_part import Looked

if TYPE_CHECKING:
    from server.access.session import CareSession

_looked: Any = Looked.__table__


def _line() -> Named:
    """A line, or one more time on the line that is there. Both dialects say it the same way."""
    values: dict[str, Any] = {c.name: bindparam(f"of_{c.name}", type_=c.type) for c in _looked.c}
    values["account_id"] = policy.ACTOR  # Nobody can write down that somebody else has looked.
    line = insert(_looked).values(values)
    again = {
        "last_at": line.excluded.last_at,
        "times": _looked.c.times + 1,
        "grant_id": line.excluded.grant_id,
    }
    key = _looked.primary_key
    return named("note_look", line.on_conflict_do_update(index_elements=key, set_=again))


_note_look = _line()


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
    session.ask(
        _note_look,
        of_person_id=share.person_id,
        of_shared=share.shared,
        of_ground=share.reason,
        of_at_hour=at.replace(minute=0, second=0, microsecond=0),
        of_member_id=share.member_id,
        of_agency_id=share.agency_id,
        of_grant_id=share.grant_id,
        of_first_at=at,
        of_last_at=at,
        of_times=1,
    )
