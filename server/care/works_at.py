"""Who works where, as the agencies say it: read wherever somebody is put with an agency.

Apart from ``care.staff``, so that keeping a row may ask.
"""

from typing import Any

from sqlalchemy import select

from server.access import joining
from server.access.session import CareSession
from server.care import directory
from server.store.directory import Staff
from server.store.network import Member

MOVES = ("agency_id", "relation")
"""By what a member is somewhere, and as somebody, for whom an agency answers."""


def lines_of(account_id: str) -> Any:
    """The account's lines with agencies that say that it works there."""
    return select(Staff).where(Staff.account_id == account_id, Staff.ended_at.is_(None))


def named(session: CareSession, lines: Any) -> joining.WorksAt:
    """The agencies of these lines, by id, with their names."""
    return {
        staff.agency_id: directory.find(session, staff.agency_id).name
        for staff in session.scalars(lines)
    }


def after(session: CareSession, member: Member, changed: dict[str, object]) -> None:
    """The person has put a member with another agency, or as something else: which agency says
    that they work there is found anew. Asked with the head held: who ends their work waits for
    it, or has ended it (``memberships.leave_work``)."""
    if member.account_id is None or member.state not in joining.TAKES_PART:
        return
    if changed.keys().isdisjoint(MOVES):
        return
    session.hold(member.person_id)
    joining.vouch_anew(session, member, named(session, lines_of(member.account_id)))
