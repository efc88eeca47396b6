"""Invitations: the person makes a one-time link for a member; an account accepts it.

Two words go with each, which both see and say to each other, so that a link that went to the
wrong hands is noticed before the person confirms, and before anything is shared.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from server import clock
from server.access import joining, record
from server.access.front_door import Invited
from server.access.linking import SYSTEM
from server.access.session import CareSession
from server.care import consent, keep, memberships, staff
from server.care.ids import new_id
from server.care.tokens import new_token
from server.care.two_words import two_words
from server.errors import Gone, NotNow, WrongCode
from server.store.network import Member
from server.store.people import Person
from server.store.taking_part import Invitation, TakesPart

DAYS = 7
"""How long an invitation is good for, unless the person says otherwise."""


@dataclass(frozen=True)
class Made:
    """An invitation that was just made; the token is nowhere else."""

    token: str
    two_words: list[str]
    expires_at: datetime

    @property
    def path(self) -> str:
        """Where it leads. What follows ``#`` is never sent to a server, nor logged by one."""
        return f"/invitation#{self.token}"


def make(session: CareSession, person_id: str, member_id: str, days: int = DAYS) -> Made:
    """A new invitation for a member of one's own; the one before it is void.

    Somebody who was let in already is cut off until they have accepted and been confirmed anew:
    so it is when they have lost their own way in. Raises ``NotFound``, ``Gone``; and ``NotNow`` of
    an agency's system, in whose place nobody comes.
    """
    person, member = _own(session, person_id, member_id)
    if member.removed_at is not None:
        raise Gone
    if member.relation == SYSTEM:
        raise NotNow
    consent.drop_invitations(session, person_id, member_id)
    token, token_hash = new_token()
    words = list(two_words(person.language))
    expires_at = clock.now() + timedelta(days=days)
    session.add(
        Invitation(
            person_id=person_id,
            id=new_id(),
            member_id=member_id,
            token_hash=token_hash,
            expires_at=expires_at,
        )
    )
    member.state, member.account_id, member.sees_from = "invited", None, None
    member.invited_until, member.two_words = expires_at, " ".join(words)
    member.works_at, member.left_work_on = "", None
    return Made(token, words, expires_at)


def cancel(session: CareSession, person_id: str, member_id: str) -> None:
    """The invitation can no longer be used. Whoever has accepted it and was not let in yet is let
    go, and goes on waiting. Whoever was let in stays. Raises ``NotFound``."""
    _, member = _own(session, person_id, member_id)
    consent.drop_invitations(session, person_id, member_id)
    if member.state == "accepted":
        member.state, member.account_id = "named", None
        member.invited_until, member.two_words, member.works_at = None, "", ""


def look(session: CareSession, invited: Invited | None) -> joining.Told:
    """What the holder of an invitation is told before accepting. Raises ``WrongCode``."""
    return joining.look(session, invited)


def accept(session: CareSession, invited: Invited | None) -> None:
    """The actor takes part from now on, and waits for the person to confirm it.

    Accepting again what one has accepted changes nothing: the first answer may have been lost.
    Raises ``WrongCode``.
    """
    accepted = _accepted_before(session, invited)
    if invited is None or (invited.used and not accepted):
        raise WrongCode
    if not invited.used:
        memberships.begin(session, joining.accept(session, invited, staff.works_at(session)))


def _accepted_before(session: CareSession, invited: Invited | None) -> bool:
    """Seen from the member's own side, so that it is no sign of what the person did since. Asked
    of what never was, too: time tells no used invitation from none."""
    person_id = invited.person_id if invited else new_id()
    part = session.get(TakesPart, (str(session.actor.account_id), person_id))
    return part is not None and invited is not None and part.member_id == invited.member_id


def _own(session: CareSession, person_id: str, member_id: str) -> tuple[Any, Any]:
    """One's own plan, and a member of it."""
    person = keep.find(session, Person, person_id, person_id)
    record.hold(session, person_id)
    return person, keep.find(session, Member, person_id, member_id)
