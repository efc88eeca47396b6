"""Who may see and change what, on one page. Emits SQL, so one object and a list never disagree.

Each rule is a sentence with a reason code that the interface can say in words. Whatever no rule
says yes to is no: a category nobody named, a member who has not been let in, a date unknown.

The policy speaks of table columns, not of mapped classes, so that the read lock in
``access.locks`` does not lock the lock.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Date,
    String,
    and_,
    bindparam,
    exists,
    false,
    or_,
    select,
    type_coerce,
)

from server.store.base import Id, UTCTime
from server.store.consent import Grant
from server.store.network import Member
from server.store.people import Person
from server.store.reaching import Recipient

SHAREABLE = ("plan", "appointments", "crisis_plan", "about_me", "network")
"""What the person can share. All else about them is theirs alone, or the machinery's."""
TAKE_PART = ("plan", "appointments")
"""Where others may write, with the right ``take_part``; ``access.taking_part`` says what."""
CONTRIBUTE = ("notes", "requests")
"""What a member may leave there without seeing anything."""
AT_WORK = ("professional", "system")
"""Who sees what their agency may see: those who work there, and its systems."""
MACHINERY = ("head", "history")
"""What the record needs whenever anything is written."""
INSIDE = frozenset({"network", "invitations", "notes", "requests", "calls", "asked", "links"})
"""What may be written through the narrow door (``access.inside``) in somebody else's plan."""

# Under names of their own: asked of members, or beside persons, the rules would otherwise be about
# the very row that is asked for, and not about who asks.
PERSON: Any = Person.__table__.alias("whose")
MEMBER: Any = Member.__table__.alias("who")
GRANT: Any = Grant.__table__.alias("given")
RECIPIENT: Any = Recipient.__table__.alias("called_on")

ACTOR: Any = bindparam("actor", type_=Id)
"""Stands in every condition for the account that asks. Nobody binds NULL, which equals nothing;
``column == None`` in Python would compile to IS NULL and open the ownerless rows."""
NOW: Any = bindparam("now", type_=UTCTime())
TODAY: Any = bindparam("today", type_=Date())


@dataclass(frozen=True)
class Actor:
    """Who acts, for the whole life of a session. ``unasked``: the worker does it for them, when
    its time has come."""

    account_id: str | None
    device_id: str | None = None
    unasked: bool = False


NOBODY = Actor(account_id=None)
"""Before anyone has signed in: sees nothing about anyone."""


def is_the_person(person_id: Any) -> ColumnElement[bool]:
    """``your_own``: the plan is your own; then everything in it is yours to see and change."""
    own: ColumnElement[bool] = person_id.in_(
        select(PERSON.c.person_id).where(PERSON.c.account_id == ACTOR)
    )
    return own


def is_let_in() -> ColumnElement[bool]:
    """You are a member whom the person has let in, and the person has not stopped all sharing."""
    return and_(MEMBER.c.account_id == ACTOR, lets_in())


def lets_in() -> ColumnElement[bool]:
    """The person has let the member in, whoever asks; and has not stopped all sharing."""
    return and_(
        MEMBER.c.state == "active",
        MEMBER.c.removed_at.is_(None),
        MEMBER.c.sees_from <= NOW,
        PERSON.c.person_id == MEMBER.c.person_id,
        PERSON.c.sharing_stopped.is_(False),
    )


def is_in_effect() -> ColumnElement[bool]:
    """The grant is given, has begun, and has not run out."""
    return and_(
        GRANT.c.state == "given",
        GRANT.c.removed_at.is_(None),
        or_(GRANT.c.starts_at.is_(None), GRANT.c.starts_at <= NOW),
        or_(GRANT.c.until.is_(None), GRANT.c.until > NOW),
        GRANT.c.person_id == MEMBER.c.person_id,
    )


def shared_with_you() -> ColumnElement[bool]:
    """``shared_with_you``: the person gave you a grant."""
    return and_(is_let_in(), is_in_effect(), GRANT.c.receiver_member_id == MEMBER.c.id)


def shared_with_your_agency() -> ColumnElement[bool]:
    """``shared_with_your_agency``: the person gave your agency one, and you work there, or are
    its system."""
    return and_(
        is_let_in(),
        is_in_effect(),
        or_(*(MEMBER.c.relation == relation for relation in AT_WORK)),
        GRANT.c.receiver_agency_id == MEMBER.c.agency_id,
    )


def guardian_by_age() -> ColumnElement[bool]:
    """``guardian_by_age``: you are a guardian, and the child is younger than the age the country
    sets (``care.country_rules``). Never where the identity is protected."""
    return and_(
        is_let_in(),
        MEMBER.c.relation == "guardian",
        PERSON.c.guardians_see_until > TODAY,
        PERSON.c.protected.is_(False),
    )


GRANTED: dict[str, Callable[[], ColumnElement[bool]]] = {
    "shared_with_you": shared_with_you,
    "shared_with_your_agency": shared_with_your_agency,
}
"""Reason code → the rule, for the rules that rest on a grant."""
BY_LAW: dict[str, Callable[[], ColumnElement[bool]]] = {"guardian_by_age": guardian_by_age}
"""Reason code → the rule, for those that rest on none. They let see, never take part."""


def may_see(cls: Any) -> ColumnElement[bool]:
    """The condition on rows of an ``AboutPerson`` class."""
    if cls.category in SHAREABLE:
        return or_(is_the_person(cls.person_id), _others_may_see(cls))
    if cls.category in ("key", "head"):
        return or_(is_the_person(cls.person_id), cls.person_id.in_(_who_share()))
    if cls.category == "asked":
        return or_(is_the_person(cls.person_id), _is_asked(cls))
    if cls.category == "filed":
        return or_(is_the_person(cls.person_id), _has_filed(cls))
    return is_the_person(cls.person_id)


def may_change(person_id: Any, category: str) -> ColumnElement[bool]:
    """The condition under which rows of a category of that person may be written."""
    return or_(is_the_person(person_id), _others_may_change(person_id, category))


def may_seal(person_id: Any) -> ColumnElement[bool]:
    """The condition under which words may be sealed for that person, though not opened."""
    return or_(is_the_person(person_id), person_id.in_(_who_let_in()))


def is_own_account(cls: Any) -> ColumnElement[bool]:
    """The condition on rows of an ``AboutAccount`` class."""
    own: ColumnElement[bool] = cls.account_id == ACTOR
    return own


def _others_may_see(row: Any) -> ColumnElement[bool]:
    by_law = row.person_id.in_(_by_law())
    condition = or_(by_law, *(_by_grant(row, rule()) for rule in GRANTED.values()))
    only_me = getattr(row, "only_me", None)
    return condition if only_me is None else and_(condition, only_me.is_(False))


def _by_grant(row: Any, rule: ColumnElement[bool]) -> ColumnElement[bool]:
    section = getattr(row, "section", None)
    shared = and_(rule, GRANT.c.shared == row.category)
    if section is None:
        return _in_plans_by(shared, row)
    sections = type_coerce(GRANT.c.sections, String)
    fits = or_(sections == "", sections.contains("," + type_coerce(section, String) + ","))
    return exists().where(shared, fits, MEMBER.c.person_id == row.person_id)


def _others_may_change(person_id: Any, category: str) -> ColumnElement[bool]:
    if category in TAKE_PART:
        rules = (and_(rule(), _takes_part_in(category)) for rule in GRANTED.values())
        found: ColumnElement[bool] = person_id.in_(select(MEMBER.c.person_id).where(or_(*rules)))
        return found
    if category == "filed":
        parts = (and_(rule(), GRANT.c.right == "take_part") for rule in GRANTED.values())
        sent: ColumnElement[bool] = person_id.in_(select(MEMBER.c.person_id).where(or_(*parts)))
        return sent
    if category in (*CONTRIBUTE, *MACHINERY):
        let_in: ColumnElement[bool] = person_id.in_(_who_let_in())
        return let_in
    return false()


def _takes_part_in(category: str) -> ColumnElement[bool]:
    return and_(GRANT.c.shared == category, GRANT.c.right == "take_part")


def _is_asked(row: Any) -> ColumnElement[bool]:
    """The person has asked you, by name, to get in touch."""
    let_in = and_(is_let_in(), MEMBER.c.person_id == row.person_id, MEMBER.c.id == row.member_id)
    return and_(row.account_id == ACTOR, exists().where(let_in))


def _has_filed(row: Any) -> ColumnElement[bool]:
    """You sent it, and the person still lets you see what was made of it. Asked once for each
    category that others write in, and not anew of each row."""
    still = (
        and_(row.shared == category, _in_plans_by(and_(rule(), GRANT.c.shared == category), row))
        for category in TAKE_PART
        for rule in GRANTED.values()
    )
    return and_(row.account_id == ACTOR, or_(*still))


def _in_plans_by(rule: ColumnElement[bool], row: Any) -> ColumnElement[bool]:
    found: ColumnElement[bool] = row.person_id.in_(select(MEMBER.c.person_id).where(rule))
    return found


def _by_law() -> Any:
    return select(MEMBER.c.person_id).where(or_(*(rule() for rule in BY_LAW.values())))


def _who_share() -> Any:
    """The persons who share anything at all with you, or have asked you to get in touch."""
    granted = select(MEMBER.c.person_id).where(or_(*(rule() for rule in GRANTED.values())))
    asked = select(RECIPIENT.c.person_id).where(_is_asked(RECIPIENT.c))
    return granted.union_all(_by_law(), asked)


def _who_let_in() -> Any:
    return select(MEMBER.c.person_id).where(is_let_in())
