"""Looking into the demo families."""

from sqlalchemy import select

from server.access.session import CareSession
from server.care import memberships
from server.demo.families import families
from server.demo.make import everybody


def family_of(role):
    (family,) = [family for family in families() if family.role == role]
    return family


def session_of(house, role, *, writes=False):
    """A session of anyone who has a link. It writes down that somebody looks, so it may write."""
    (somebody,) = [somebody for somebody in everybody() if somebody.role == role]
    return CareSession(house, somebody.actor, writes=writes)


def rows_of(house, role, cls):
    with session_of(house, role) as session:
        rows = session.scalars(select(cls)).all()
        for row in rows:
            row.opened()
        return rows


def parts_of(house, role):
    """What somebody is told of the plans they take part in: called → the whole of it."""
    with session_of(house, role) as session:
        parts, _ = memberships.page(session, None)
    return {part["called"]: part for part in parts}
