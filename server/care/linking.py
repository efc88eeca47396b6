"""A person and an agency's system find each other, without a national number.

The person shows a code that lives for some minutes; whichever system has it is linked. The system
knows the person by an id that is its own: two of them cannot find out that they know the same one.
"""

import uuid

from sqlalchemy import select

from server import clock
from server.access import linking
from server.access.linking import Ids, LetIn
from server.access.session import CareSession
from server.care import systems
from server.care.ids import new_id
from server.store.linking import Linked
from server.store.taking_part import TakesPart


def link(session: CareSession, person_id: str) -> Linked:
    """The session's system is linked with that person, who was found in a way they said yes to."""
    ids = Ids(agency=new_id(), member=new_id())
    return _remember(session, linking.link(session, person_id, systems.own(session), ids))


def linked(session: CareSession, patient_id: str) -> Linked | None:
    """Whom the session's system knows by that id."""
    found: Linked | None = session.get(Linked, (str(session.actor.account_id), patient_id))
    return found


def linked_with(session: CareSession, person_id: str) -> Linked | None:
    """By which id the session's system knows that person."""
    found: Linked | None = session.scalar(select(Linked).where(Linked.person_id == person_id))
    return found


def _remember(session: CareSession, let_in: LetIn) -> Linked:
    """The system's own side of it: the same id again for whom it knows already."""
    account_id = str(session.actor.account_id)
    part = session.get(TakesPart, (account_id, let_in.person_id))
    if part is None:
        part = TakesPart(account_id=account_id, person_id=let_in.person_id)
        session.add(part)
    part.member_id, part.relation = let_in.member_id, systems.SYSTEM
    part.accepted_at = part.confirmed_at = clock.now()
    part.called, part.two_words = let_in.called, ""
    linked = session.scalar(select(Linked).where(Linked.person_id == let_in.person_id))
    if linked is None:
        linked = Linked(account_id=account_id, patient_id=_patient_id(), person_id=let_in.person_id)
        session.add(linked)
    linked.member_id, linked.linked_at = let_in.member_id, clock.now()
    session.flush()
    return linked


def _patient_id() -> str:
    """Random, all of it: one that began with the time could be laid beside another agency's."""
    return str(uuid.uuid4())
