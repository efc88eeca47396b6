"""The narrow door of a system: how it becomes a member of a plan whose person let it in.

The person has shown a code, or can be found by a number that they want to be found by. The system's
agency stands in the person's own list from now on, with the system as a member. Nothing is shared
by that: what the agency sees is what the person gives it.
"""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import LargeBinary, bindparam, select

from server import clock
from server.access.functions import named
from server.access.inside import perhaps, unlocked, writing_inside
from server.access.joining import called
from server.access.session import CareSession
from server.errors import WrongCode
from server.store.base import UTCTime
from server.store.directory import DirectoryAgency, System
from server.store.linking import LinkCode, NationalId
from server.store.network import Agency, Member
from server.store.people import Person

SYSTEM = "system"
_code: Any = LinkCode.__table__
_number: Any = NationalId.__table__
# Only what can still be used: so time tells no used code from one that never was.
_find_code = named(
    "find_link_code",
    select(_code.c.person_id, _code.c.id).where(
        _code.c.code_hash == bindparam("code_hash", type_=LargeBinary()),
        _code.c.used_at.is_(None),
        _code.c.expires_at > bindparam("at", type_=UTCTime()),
    ),
)
_find_number = named(
    "find_national_id",
    select(_number.c.person_id).where(
        _number.c.identifier_hash == bindparam("identifier_hash", type_=LargeBinary()),
        _number.c.proven_at.is_not(None),
    ),
)


@dataclass(frozen=True)
class Ids:
    """For the rows that may have to be made."""

    agency: str
    member: str


@dataclass(frozen=True)
class LetIn:
    """What the system's own side keeps of it."""

    person_id: str
    member_id: str
    called: str


def redeem(
    session: CareSession, code_hash: bytes, number_hash: bytes | None, system: System, ids: Ids
) -> LetIn:
    """Use the code up: of two at once one wins. A number that the person has written down, and the
    agency says too, is theirs from now on. Raises ``WrongCode``."""
    found = session.ask(_find_code, code_hash=code_hash, at=clock.now())
    if not found:
        raise WrongCode
    person_id, code_id = found[0]
    with writing_inside(session, person_id):
        code: LinkCode | None = perhaps(session, LinkCode, person_id, code_id)
        if code is None or code.used_at is not None:
            raise WrongCode
        code.used_at = clock.now()
        _prove(session, person_id, number_hash)
        return _let_in(session, person_id, system, ids)


def find(session: CareSession, number_hash: bytes) -> str:
    """Whose number that is, if they want to be found by it. Raises ``WrongCode``: also where two
    are, since then nobody knows."""
    found = session.ask(_find_number, identifier_hash=number_hash)
    if len(found) != 1:
        raise WrongCode
    return str(found[0][0])


def link(session: CareSession, person_id: str, system: System, ids: Ids) -> LetIn:
    """The same for who was found in another way. Raises ``WrongCode``: also where the person has
    removed that system or its agency, which then needs a code."""
    with writing_inside(session, person_id):
        if _was_removed(session, person_id, system):
            raise WrongCode
        return _let_in(session, person_id, system, ids)


def answer(session: CareSession, person_id: str, system: System, ids: Ids) -> LetIn:
    """The same for who has just said yes to that very system: also where it was removed before.
    Raises ``WrongCode``: there is no such person any more."""
    with writing_inside(session, person_id):
        return _let_in(session, person_id, system, ids)


def _was_removed(session: CareSession, person_id: str, system: System) -> bool:
    """The system itself, its agency, or that which the person had put it with."""
    mine = (Member.person_id == person_id) & (Member.account_id == system.account_id)
    stood = list(session.scalars(unlocked(select(Member).where(mine))))
    if any(member.removed_at is not None for member in stood):
        return True
    its_own = Agency.directory_id == system.agency_id
    theirs = its_own | Agency.id.in_({member.agency_id for member in stood if member.agency_id})
    gone = select(Agency).where(Agency.person_id == person_id, theirs)
    return session.scalar(unlocked(gone.where(Agency.removed_at.is_not(None)).limit(1))) is not None


def _prove(session: CareSession, person_id: str, number_hash: bytes | None) -> None:
    of_person = select(NationalId).where(NationalId.person_id == person_id)
    kept = session.scalar(unlocked(of_person))
    if kept is not None and kept.identifier_hash == number_hash:
        kept.proven_at = kept.proven_at or clock.now()


def _let_in(session: CareSession, person_id: str, system: System, ids: Ids) -> LetIn:
    person = session.scalar(unlocked(select(Person).where(Person.person_id == person_id)))
    if person is None:
        raise WrongCode
    listed = session.get(DirectoryAgency, system.agency_id)
    agency = _agency(session, person_id, listed, ids.agency)
    member = _member(session, agency, system, ids.member)
    return LetIn(person_id, member.id, called(person))


def _agency(session: CareSession, person_id: str, listed: DirectoryAgency, new_id: str) -> Agency:
    """The system's agency in the person's own list, put there if it is not."""
    here = (Agency.person_id == person_id) & (Agency.directory_id == listed.id)
    kept = select(Agency).where(here, Agency.removed_at.is_(None)).order_by(Agency.id)
    found: Agency | None = session.scalars(unlocked(kept)).first()
    if found is not None:
        return found
    agency = Agency(
        person_id=person_id,
        id=new_id,
        kind=listed.kind,
        country=listed.country,
        verified_on=listed.verified_on,
        directory_id=listed.id,
    )
    agency.name = listed.name
    for name, value in listed.contact.items():
        setattr(agency, name, value)
    session.add(agency)
    return agency


def _member(session: CareSession, agency: Agency, system: System, new_id: str) -> Member:
    mine = (Member.person_id == agency.person_id) & (Member.account_id == system.account_id)
    going = Member.state.in_(("accepted", "active")) & Member.removed_at.is_(None)
    kept = select(Member).where(mine, going, Member.agency_id == agency.id).order_by(Member.id)
    found: Member | None = session.scalars(unlocked(kept)).first()
    if found is not None:
        return found
    # It stood there for an agency that the person has since removed, or put it with another.
    for other in session.scalars(unlocked(select(Member).where(mine, going))):
        other.state = "left"
    member = Member(
        person_id=agency.person_id,
        id=new_id,
        relation=SYSTEM,
        agency_id=agency.id,
        account_id=system.account_id,
        state="active",
        sees_from=clock.now(),
    )
    member.name = system.name
    session.add(member)
    return member
