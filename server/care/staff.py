"""Those who work at an agency, as the agency's administrators say it. Nothing here is about a
person whose plan it is: an administrator learns of nobody whom the staff help.

What the agency says is shown to the persons (``member.works_at``), and when it says so no more, all
that its worker took part in through it ends in the same transaction.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select

from server import clock
from server.access.joining import WorksAt
from server.access.policy import Actor
from server.access.session import CareSession, House
from server.care import directory, memberships
from server.care.ids import new_id
from server.care.tokens import new_token, token_hash
from server.care.works_at import lines_of, named
from server.errors import NotFound, TryLater, WrongCode
from server.store.directory import DirectoryAgency, Staff

ADMIN, STAFF = "admin", "staff"
ROLES = (ADMIN, STAFF)
LIFE = timedelta(days=7)
"""How long an invitation is good for."""
SHOWN_AFTER = timedelta(days=90)
"""For so long those who have left are listed."""


@dataclass(frozen=True)
class Made:
    """An invitation that was just made; the token is nowhere else."""

    id: str
    token: str
    expires_at: datetime

    @property
    def path(self) -> str:
        """Where it leads. What follows ``#`` is never sent to a server, nor logged by one."""
        return f"/staff#{self.token}"


@dataclass(frozen=True)
class Told:
    """What the holder of an invitation is told before accepting."""

    agency: str
    name: str
    role: str


def invite(session: CareSession, agency_id: str, name: str, role: str) -> Made:
    """Somebody is to work there. Who may say so is asked before (``require_admin``), or it is the
    operator. The invitation is good for as long as whoever made it is an administrator there.
    Raises ``NotFound``."""
    agency = _going(session, agency_id)
    token, hashed = new_token()
    staff = Staff(id=new_id(), agency_id=agency.id, role=role, token_hash=hashed)
    staff.sealed_name = session.master.seal_note(name.encode(), f"staff:{staff.id}")
    staff.expires_at = clock.now() + LIFE
    staff.invited_by = _admin_line(session, agency_id, session.actor.account_id)
    session.add(staff)
    session.flush()
    return Made(staff.id, token, staff.expires_at)


def look(session: CareSession, token: str) -> Told:
    """What accepting would mean. Changes nothing. Raises ``WrongCode``."""
    staff = _invited(session, token)
    agency = directory.find(session, staff.agency_id)
    return Told(agency.name, _name(session, staff), staff.role)


def accept(session: CareSession, token: str) -> None:
    """The actor works there from now on, and those in whose plans they already are see it. What
    they were there before is what the new invitation says. Raises ``WrongCode``: also of an
    invitation that they made themselves."""
    staff = _invited(session, token)
    there = session.scalars(_of(session).where(Staff.agency_id == staff.agency_id)).all()
    if staff.invited_by in [before.id for before in there]:
        raise WrongCode
    for before in there:
        _void_invitations(session, before)
        session.delete(before)
    staff.account_id, staff.token_hash = session.actor.account_id, None
    staff.accepted_at = clock.now()
    session.flush()
    memberships.vouch(session, works_at(session))


def works_at(session: CareSession) -> WorksAt:
    """The agencies that say that the actor works there, by id, with their names. Held until the
    commit: that the work ends comes before what rests on it, or after."""
    return named(session, _of(session).with_for_update())


def own(session: CareSession) -> list[dict[str, Any]]:
    """Where the actor works, and as what; ``schemas.accounts.Me`` has the form."""
    return [
        {
            "agency_id": staff.agency_id,
            "name": directory.find(session, staff.agency_id).name,
            "role": staff.role,
        }
        for staff in session.scalars(_of(session).order_by(Staff.accepted_at))
    ]


def require_admin(session: CareSession, agency_id: str) -> DirectoryAgency:
    """The agency, if the actor is its administrator. Raises ``NotFound``, as for one that is not
    there."""
    if _admin_line(session, agency_id, session.actor.account_id) is None:
        raise NotFound
    return _going(session, agency_id)


def listed(session: CareSession, agency_id: str) -> list[dict[str, Any]]:
    """Who works there, who is invited, and who has left of late; by name."""
    now = clock.now()
    of_it = session.scalars(select(Staff).where(Staff.agency_id == agency_id))
    shown = [_shown(session, staff) for staff in of_it if _is_shown(staff, now)]
    return sorted(shown, key=lambda one: (one["name"].casefold(), one["id"]))


def end(house: House, agency_id: str, staff_id: str, *, by: str | None) -> None:
    """They do not work there any more: at once, and in one transaction, they take part in no plan
    through that agency. Their account stays theirs. An invitation is void, and so are those that
    they made and nobody has accepted. Ending twice changes nothing. ``by``: the account of an
    administrator; ``None``: the operator. Raises ``NotFound``.

    It is done as they would leave themselves, so nobody gets a way into the plans for it.
    """
    account_id = _account_of(house, agency_id, staff_id)
    with CareSession(house, Actor(account_id), writes=True) as session:
        if by is not None and _admin_line(session, agency_id, by) is None:
            raise NotFound
        staff = _find(session, agency_id, staff_id, held=True)
        if staff.account_id != account_id:
            raise TryLater  # Accepted in this very moment.
        if staff.ended_at is None:
            staff.ended_at, staff.token_hash = clock.now(), None
            _void_invitations(session, staff)
            session.flush()
            if account_id is not None:
                memberships.leave_work(session, agency_id)
        session.commit()


def _account_of(house: House, agency_id: str, staff_id: str) -> str | None:
    with CareSession(house, Actor(None), writes=False) as session:
        return _find(session, agency_id, staff_id).account_id


def _find(session: CareSession, agency_id: str, staff_id: str, *, held: bool = False) -> Staff:
    found: Staff | None = session.get(Staff, staff_id, with_for_update=held)
    if found is None or found.agency_id != agency_id:
        raise NotFound
    return found


def _invited(session: CareSession, token: str) -> Staff:
    """The invitation, held; unused, in time, of an agency that still is one, and made by somebody
    who may still make one."""
    this = (Staff.token_hash == token_hash(token)) & (Staff.expires_at > clock.now())
    found: Staff | None = session.scalar(select(Staff).where(this).with_for_update())
    if found is None or directory.find(session, found.agency_id).ended_at is not None:
        raise WrongCode
    if found.invited_by is not None and not _is_admin(session.get(Staff, found.invited_by)):
        raise WrongCode
    return found


def _is_admin(staff: Staff | None) -> bool:
    return staff is not None and staff.role == ADMIN and staff.ended_at is None


def _void_invitations(session: CareSession, staff: Staff) -> None:
    made = (Staff.invited_by == staff.id) & Staff.accepted_at.is_(None)
    for invitation in session.scalars(select(Staff).where(made).with_for_update()):
        invitation.ended_at, invitation.token_hash = clock.now(), None


def _going(session: CareSession, agency_id: str) -> DirectoryAgency:
    agency = directory.find(session, agency_id)
    if agency.ended_at is not None:
        raise NotFound
    return agency


def _of(session: CareSession) -> Any:
    return lines_of(str(session.actor.account_id))


def _admin_line(session: CareSession, agency_id: str, account_id: str | None) -> str | None:
    """The account's line as an administrator there; nobody has none."""
    if account_id is None:
        return None
    is_one = (Staff.role == ADMIN) & Staff.ended_at.is_(None)
    theirs = (Staff.account_id == account_id) & (Staff.agency_id == agency_id)
    found: str | None = session.scalar(select(Staff.id).where(is_one, theirs))
    return found


def _is_shown(staff: Staff, now: datetime) -> bool:
    if staff.ended_at is not None:
        return staff.accepted_at is not None and staff.ended_at > now - SHOWN_AFTER
    return staff.accepted_at is not None or staff.expires_at > now


def _shown(session: CareSession, staff: Staff) -> dict[str, Any]:
    return {
        "id": staff.id,
        "name": _name(session, staff),
        "role": staff.role,
        "invited_until": staff.expires_at if staff.accepted_at is None else None,
        "accepted_at": staff.accepted_at,
        "ended_at": staff.ended_at,
        "is_you": staff.account_id == session.actor.account_id,
    }


def _name(session: CareSession, staff: Staff) -> str:
    name = session.master.open_note(staff.sealed_name, f"staff:{staff.id}")
    return name.decode() if name is not None else ""
