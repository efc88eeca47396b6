"""The narrow door of a system: how it becomes a member of a plan whose person let it in.

The person has shown a code, or has said yes in another way; that was proven before. The system's
agency stands in the person's own list from now on, with the system as a member. Nothing is shared
by that: what the agency sees is what the person gives it.
"""

from dataclasses import dataclass

from sqlalchemy import select

from server import clock
from server.access.inside import perhaps, unlocked, writing_inside
from server.access.joining import called
from server.access.session import CareSession
from server.errors import WrongCode
from server.store.directory import DirectoryAgency, System
from server.store.linking import LinkCode
from server.store.network import Agency, Member
from server.store.people import Person

SYSTEM = "system"


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


def redeem(session: CareSession, person_id: str, code_id: str, system: System, ids: Ids) -> LetIn:
    """Use the code up: of two at once one wins. Raises ``WrongCode``."""
    with writing_inside(session, person_id):
        code: LinkCode | None = perhaps(session, LinkCode, person_id, code_id)
        if code is None or code.used_at is not None or code.expires_at <= clock.now():
            raise WrongCode
        code.used_at = clock.now()
        return _let_in(session, person_id, system, ids)


def link(session: CareSession, person_id: str, system: System, ids: Ids) -> LetIn:
    """The same for who was found in another way. Raises ``WrongCode``."""
    with writing_inside(session, person_id):
        return _let_in(session, person_id, system, ids)


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
