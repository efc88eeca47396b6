"""See as they do: exactly what a member gets now, read as they would read it."""

from typing import Any

from server.access import joining
from server.access.session import CareSession
from server.care import keep, memberships, reading, rows
from server.errors import Gone, NotAcceptedYet
from server.store.network import Member
from server.store.people import Person
from server.store.tables import NOUNS

ALL = 2**31 - 1


def of_member(session: CareSession, person_id: str, member_id: str) -> dict[str, Any]:
    """What that member is shown of one's own plan. Leaves no trace of having been looked at.

    Raises ``NotFound``, ``Gone``, and ``NotAcceptedYet`` where nobody is there to be shown it.
    """
    person: Any = keep.find(session, Person, person_id, person_id)
    member: Any = keep.find(session, Member, person_id, member_id)
    if member.removed_at is not None:
        raise Gone
    if member.account_id is None or member.state not in ("accepted", "active"):
        raise NotAcceptedYet
    with session.preview(member.account_id) as theirs:
        return {
            "called": joining.called(person),
            "access": memberships.access_of(theirs, person_id),
            "rows": _rows(theirs, person_id),
        }


def _rows(theirs: CareSession, person_id: str) -> list[dict[str, Any]]:
    shared = {share.shared for share in theirs.shares().get(person_id, ())}
    return [
        reading.as_read(theirs, row)
        for cls in NOUNS.values()
        if cls.category in shared
        for row in rows.changed_since(theirs, cls, person_id, 0, ALL, living=True)
    ]
