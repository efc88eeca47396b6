"""The narrow door: what another account does in a plan that it is not shown.

Accepting an invitation, leaving, a contact card, a note or a request sent to the plan; and the
other way round, the person's confirmation, of which the member's own side is told. Each function
takes ids that were proven before (a token, an own membership), looks at them again while the
person's head is held, changes exactly what it says through the ordinary record (number, history,
seal), and gives back only what the caller is to be told.

Every question asked in here names the person itself: inside, the read lock does not.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import bindparam, select, update

from server import clock
from server.access import policy, telling
from server.access.front_door import Invited
from server.access.functions import named
from server.access.inside import inside, perhaps, unlocked, writing_inside
from server.access.session import CareSession
from server.errors import WrongCode
from server.store.base import Id, UTCTime
from server.store.consent import Request
from server.store.network import Agency, Member
from server.store.people import Person
from server.store.taking_part import Invitation, Note, Sent, TakesPart

LEFT_WORK = "left_work"
"""The kind of event: what somebody had who has left their work, nobody has now."""
WorksAt = Mapping[str, str]
"""Agency in the directory → its name, as the person is told it."""
CARD = ("card_phone", "card_email", "card_words")
TAKES_PART = ("accepted", "active")
"""A member with one of these states is an account's."""
_part: Any = TakesPart.__table__
_theirs = (
    _part.c.account_id == bindparam("of_account", type_=Id),
    _part.c.person_id == bindparam("of_person", type_=Id),
    _part.c.member_id == bindparam("of_member", type_=Id),
)
_has_accepted = named("has_accepted", select(_part.c.member_id).where(*_theirs))
_say_confirmed = named(
    "say_confirmed",
    update(_part)
    .where(*_theirs, policy.is_the_person(_part.c.person_id))
    .values(confirmed_at=bindparam("at", type_=UTCTime())),
)
_say_works_at = named(
    "say_works_at",
    update(_part)
    .where(*_theirs, policy.is_the_person(_part.c.person_id))
    .values(works_at_id=bindparam("works_at", type_=Id)),
)


@dataclass(frozen=True)
class Told:
    """What somebody is told who holds an invitation: whose, and as what they are asked."""

    person_id: str
    member_id: str
    called: str
    relation: str
    language: str
    two_words: str
    works_at_id: str | None = None


def look(session: CareSession, invited: Invited | None) -> Told:
    """What accepting would mean. Changes nothing. Raises ``WrongCode``: at once, so that time
    does not tell an invitation that was used from one that never was."""
    if invited is None or invited.used:
        raise WrongCode
    with inside(session, invited.person_id):
        person, member = _open_to_accept(session, invited)
        return _told(person, member)


def accept(session: CareSession, invited: Invited, works_at: WorksAt) -> Told:
    """Use the invitation up: the member has the actor's account from now on, and waits for the
    person. Of two at once one wins. ``works_at``: the agencies that say that the actor works there.
    Raises ``WrongCode``, also to the person themselves."""
    with writing_inside(session, invited.person_id):
        person, member = _open_to_accept(session, invited)
        if person.account_id == session.actor.account_id:
            raise WrongCode
        for other in _memberships(session, invited.person_id):
            other.state = "left"
        invitation = _one(session, Invitation, invited.person_id, invited.invitation_id)
        invitation.used_at = clock.now()
        member.account_id = session.actor.account_id
        member.state = "accepted"
        return replace(_told(person, member), works_at_id=_vouch(session, member, works_at))


def vouch(session: CareSession, part: TakesPart, works_at: WorksAt) -> str | None:
    """The same of somebody who has taken part for longer → by which agency they are there."""
    with writing_inside(session, part.person_id):
        found = [_vouch(session, one, works_at) for one in _memberships(session, part.person_id)]
    # Where the person has let go of the row, it is as if they had not: the actor cannot tell.
    return found[0] if found else _only(works_at)


def leave(session: CareSession, person_id: str, *, work_ended: date | None = None) -> None:
    """The actor is a member there no longer; nor will be, should a removed row be put back.
    ``work_ended``: the day on which their agency said that they do not work there any more."""
    with writing_inside(session, person_id):
        for member in _memberships(session, person_id):
            member.state, member.left_work_on = "left", work_ended
            if work_ended is None:
                member.works_at = ""
            else:
                telling.tell(session, LEFT_WORK, person_id, row_id=member.id)


def show_card(session: CareSession, part: TakesPart) -> None:
    """Copy the member's card to where the person sees it, if the person has let them in."""
    with writing_inside(session, part.person_id):
        member = _let_in(session, part)
        for name in CARD if member else ():
            setattr(member, name, getattr(part, name))


def deliver(session: CareSession, part: TakesPart, sent: Sent) -> None:
    """Put what was sent before the person, if the person has let the sender in."""
    with writing_inside(session, part.person_id):
        if _let_in(session, part):
            _arrive(session, part, sent)


def confirm(session: CareSession, member: Member) -> bool:
    """Let the member's own side know that the person said yes → whether there is such a side.

    The actor is the person, and the row is another account's: of it, this one date is written.
    """
    session.ask(_say_confirmed, at=clock.now(), **_their_side(member))
    return bool(session.ask(_has_accepted, **_their_side(member)))


def vouch_anew(session: CareSession, member: Member, works_at: WorksAt) -> None:
    """The person has put the member elsewhere, or as something else: both sides say by which
    agency they are there now. The actor is the person, as in ``confirm``."""
    has_one = member.agency_id is not None
    at = session.get(Agency, (member.person_id, member.agency_id)) if has_one else None
    through = _say_through(member, at, works_at)
    session.ask(_say_works_at, works_at=through, **_their_side(member))


def _their_side(member: Member) -> dict[str, Any]:
    return {
        "of_account": member.account_id,
        "of_person": member.person_id,
        "of_member": member.id,
    }


def is_at(session: CareSession, person_id: str, directory_id: str) -> bool:
    """Whether the person has the actor there as somebody who works at that agency. The head is
    held: where they put them next, they see what has become of the work."""
    with writing_inside(session, person_id):
        at = (_agency_of(session, one) for one in _memberships(session, person_id) if _works(one))
        return any(agency is not None and agency.directory_id == directory_id for agency in at)


def _arrive(session: CareSession, part: TakesPart, sent: Sent) -> None:
    """As a row of the person's own; one that is there already stays."""
    cls = Note if sent.kind == "note" else Request
    if perhaps(session, cls, part.person_id, sent.id) is not None:
        return
    row = cls(person_id=part.person_id, id=sent.id, by_member_id=part.member_id)
    for name, value in sent.content.items():
        setattr(row, name, _moment(value) if name == "until" else value)
    session.add(row)


def called(person: Person) -> str:
    """What others are told the person is called. Where the identity is protected, a link that
    goes astray tells no family name."""
    name: str = person.name
    return name.partition(" ")[0] if person.protected else name


def _moment(value: str | None) -> datetime | None:
    return datetime.fromisoformat(value) if value else None


def _open_to_accept(session: CareSession, invited: Invited) -> tuple[Person, Member]:
    """Raises ``WrongCode`` unless the invitation is unused, in time, and still meant."""
    invitation = perhaps(session, Invitation, invited.person_id, invited.invitation_id)
    if invitation is None or invitation.used_at or invitation.expires_at <= clock.now():
        raise WrongCode
    member = _one(session, Member, invited.person_id, invitation.member_id)
    if member.removed_at is not None or member.state != "invited":
        raise WrongCode
    return _one(session, Person, invited.person_id, invited.person_id), member


def _told(person: Person, member: Member) -> Told:
    return Told(
        person.person_id,
        member.id,
        called(person),
        member.relation,
        person.language,
        member.two_words,
    )


def _vouch(session: CareSession, member: Member, works_at: WorksAt) -> str | None:
    """By which agency a professional is there: the one that the person has them at; where the
    person's own words for it are all there is, the only one that says that they work there."""
    return _say_through(member, _agency_of(session, member), works_at)


def _agency_of(session: CareSession, member: Member) -> Agency | None:
    if member.agency_id is None:
        return None
    at: Agency | None = perhaps(session, Agency, member.person_id, member.agency_id)
    return at


def _works(member: Member) -> bool:
    return bool(member.relation == "professional")


def _say_through(member: Member, at: Agency | None, works_at: WorksAt) -> str | None:
    member.left_work_on, member.works_at = None, ""
    if not _works(member):
        return None
    listed = at.directory_id if at is not None else None
    through = listed if listed in works_at else _only(works_at) if listed is None else None
    member.works_at = works_at[through] if through else ""
    return through


def _only(works_at: WorksAt) -> str | None:
    return next(iter(works_at)) if len(works_at) == 1 else None


def _memberships(session: CareSession, person_id: str) -> list[Member]:
    """The actor's member rows there, removed ones too."""
    mine = (Member.account_id == session.actor.account_id) & (Member.person_id == person_id)
    held = select(Member).where(mine, Member.state.in_(TAKES_PART)).with_for_update()
    return list(session.scalars(unlocked(held)))


def _let_in(session: CareSession, part: TakesPart) -> Member | None:
    member: Member | None = perhaps(session, Member, part.person_id, part.member_id)
    if member is None or member.removed_at is not None or member.state != "active":
        return None
    return member if member.account_id == session.actor.account_id else None


def _one(session: CareSession, cls: type[Any], person_id: str, row_id: str) -> Any:
    row = perhaps(session, cls, person_id, row_id)
    if row is None:
        raise WrongCode
    return row
