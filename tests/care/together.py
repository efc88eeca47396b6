"""A plan that several write: the systems of the clinic and of the office take part in Kim's."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from server.access.session import CareSession
from server.care import keep
from tests.make import Someone, new_id
from tests.systems import ASystem

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
TODAY = date(2026, 11, 23)


@dataclass(frozen=True)
class InHouse(Someone):
    """Somebody, and the house their plan is in."""

    house: Any = None


def in_house(someone, house):
    return InHouse(**vars(someone), house=house)


def a_system(kim, name, right="take_part", **fields):
    """It takes part in the plan."""
    system = ASystem(kim.house, name, **fields)
    system.link(kim)
    system.share(kim, "plan", right=right)
    return system


def session_of(one, kim):
    return CareSession(kim.house, one.actor, writes=True)


def put(one, kim, cls, **fields):
    """Written by them → its id."""
    row_id = new_id()
    with session_of(one, kim) as session:
        keep.create(session, cls, kim.person_id, row_id, fields)
        session.commit()
    return row_id


def patch(one, kim, cls, row_id, **changes):
    """Changed by them."""
    with session_of(one, kim) as session:
        row = keep.find(session, cls, kim.person_id, row_id)
        keep.change(session, row, base=row.number, changes=changes)
        session.commit()


def read(kim, cls, row_id):
    """As Kim sees it."""
    with CareSession(kim.house, kim.actor, writes=False) as session:
        row = keep.find(session, cls, kim.person_id, row_id)
        return {name: getattr(row, name) for name in (*row.plain_fields(), *row.opened())}
