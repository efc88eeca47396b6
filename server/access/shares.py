"""What the actor has been given to see, as a list: for the interface, the bookmark, the log."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import literal, select

from server.access import policy
from server.access.functions import named
from server.store.taking_part import TakesPart

if TYPE_CHECKING:
    from server.access.session import CareSession

_person, _member, _grant = policy.PERSON, policy.MEMBER, policy.GRANT


@dataclass(frozen=True)
class Share:
    """One category of one person that the actor may see now, and why."""

    person_id: str
    member_id: str
    agency_id: str | None
    relation: str
    protected: bool
    reason: str
    shared: str
    right: str
    sections: list[str]
    until: datetime | None
    grant_id: str | None


@dataclass(frozen=True)
class Membership:
    """The actor as a member of a plan that has let them in."""

    person_id: str
    member_id: str
    relation: str
    agency_id: str | None = None


_who = (
    _member.c.person_id,
    _member.c.id,
    _member.c.agency_id,
    _member.c.relation,
    _person.c.protected,
)
_what = (
    _grant.c.shared,
    _grant.c.right,
    _grant.c.sections,
    _grant.c.until,
    _grant.c.id,
)
_granted = [
    named(reason, select(*_who, literal(reason), *_what).where(rule()))
    for reason, rule in policy.GRANTED.items()
]
_by_law = [
    named(reason, select(*_who, literal(reason)).where(rule()))
    for reason, rule in policy.BY_LAW.items()
]
_takes_part = named(
    "takes_part",
    select(TakesPart.__table__.c.person_id)
    .where(TakesPart.__table__.c.account_id == policy.ACTOR)
    .limit(1),
)
"""Spares most people the questions after it. It is asked of the own side of a membership, which
somebody who was removed has as well: they are not answered sooner than others."""
_memberships = named(
    "memberships",
    select(_member.c.person_id, _member.c.id, _member.c.relation, _member.c.agency_id).where(
        policy.is_let_in()
    ),
)


def shares_of(session: "CareSession") -> dict[str, list[Share]]:
    """Person → what they share with the actor now, in a steady order."""
    found: dict[str, list[Share]] = {}
    if not session.ask(_takes_part):
        return found
    for statement in _granted:
        for row in session.ask(statement):
            found.setdefault(row[0], []).append(Share(*row))
    for statement in _by_law:
        for row in session.ask(statement):
            everything = ((*row, shared, "see", [], None, None) for shared in policy.SHAREABLE)
            found.setdefault(row[0], []).extend(Share(*share) for share in everything)
    for shares in found.values():
        shares.sort(key=lambda share: (share.shared, share.reason, share.grant_id or ""))
    return found


def memberships_of(session: "CareSession") -> dict[str, Membership]:
    """Person → the actor as their member."""
    return {row[0]: Membership(*row) for row in session.ask(_memberships)}
