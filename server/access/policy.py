"""Who may see and change what, on one page. Emits SQL, so one object and a list never disagree.

So far one rule: *it is your own plan*. The next rule (someone gave you a share of it) is one
more function in ``RULES`` and changes nothing else.

The policy speaks of table columns, not of mapped classes, so that the read lock in
``access.locks`` does not lock the lock.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, bindparam, or_, select

from server.store.base import Id
from server.store.people import Person

_person: Any = Person.__table__


@dataclass(frozen=True)
class Actor:
    """Who acts, for the whole life of a session."""

    account_id: str | None
    device_id: str | None = None


NOBODY = Actor(account_id=None)
"""Before anyone has signed in: sees nothing about anyone."""


ACTOR: Any = bindparam("actor", type_=Id)
"""Stands in every condition for the account that asks. Nobody binds NULL, which equals nothing;
``column == None`` in Python would compile to IS NULL and open the ownerless rows."""


def is_the_person(category: str) -> Any:
    """``your_own``: the plan is your own; then everything in it is yours to see and change."""
    return select(_person.c.person_id).where(_person.c.account_id == ACTOR)


RULES: dict[str, Callable[[str], Any]] = {"your_own": is_the_person}
"""Reason code → the persons whose rows of a category the actor may see for that reason."""


def may_see(cls: Any) -> ColumnElement[bool]:
    """The condition on rows of an ``AboutPerson`` class."""
    return _allowed(cls.person_id, cls.category)


def may_change(person_id: Any, category: str) -> ColumnElement[bool]:
    """The condition under which rows of a category of that person may be written."""
    return _allowed(person_id, category)


def is_own_account(cls: Any) -> ColumnElement[bool]:
    """The condition on rows of an ``AboutAccount`` class."""
    own: ColumnElement[bool] = cls.account_id == ACTOR
    return own


def _allowed(person_id: Any, category: str) -> ColumnElement[bool]:
    return or_(*(person_id.in_(rule(category)) for rule in RULES.values()))
