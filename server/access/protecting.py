"""The narrow door by which an agency's system says that somebody's identity is protected, as the
population register has marked it. It only ever protects: that it is not so any more, only the
person says."""

from sqlalchemy import select

from server.access.inside import unlocked, writing_inside
from server.access.session import CareSession
from server.store.network import Member
from server.store.people import Person


def protect(session: CareSession, person_id: str) -> None:
    """From now on. Nothing happens where the actor is no member, or where it is so already."""
    with writing_inside(session, person_id):
        person = session.scalar(unlocked(select(Person).where(Person.person_id == person_id)))
        if person is not None and not person.protected and _is_member(session, person_id):
            person.protected = True


def _is_member(session: CareSession, person_id: str) -> bool:
    mine = (Member.person_id == person_id) & (Member.account_id == session.actor.account_id)
    here = Member.state.in_(("accepted", "active")) & Member.removed_at.is_(None)
    return session.scalar(unlocked(select(Member).where(mine, here).limit(1))) is not None
