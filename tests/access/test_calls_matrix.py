"""Who sees a call for contact: the person all of it; each who is asked, that they are, and no more.

The same lines for the session's locks and for PostgreSQL alone.
"""

from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from server.access import telling
from server.access.policy import SHAREABLE
from server.access.session import CareSession
from server.store.tables import Call, Delivery, Event, Member, Person, Recipient
from tests.access.raw import rows_seen
from tests.access.test_policy_matrix import NOON, OTHERS, around, decide
from tests.access.test_policy_matrix import Line as Decided
from tests.make import invite, new_id

__all__ = ["around"]  # A fixture.
KINDS = (Call, Recipient, Delivery, Event)
ALL_OF_IT = {"call", "recipient", "delivery", "event"}


@dataclass(frozen=True)
class Line:
    """What has happened, who was asked, and who then sees that they were."""

    says: str
    asked: tuple[str, ...] = ("anna",)
    then: dict[str, Any] = field(default_factory=dict)
    person: dict[str, Any] = field(default_factory=dict)
    gives: tuple[Any, ...] = ()
    sees: tuple[str, ...] = ()


MATRIX = [
    Line("has asked nobody", asked=()),
    Line("has asked Anna, who is shown nothing else", sees=("anna",)),
    Line("has asked two", asked=("anna", "maja"), sees=("anna", "maja")),
    Line(
        "shares everything with Maja and asks Anna",
        gives=tuple({"receiver": "maja", "shared": category} for category in SHAREABLE),
        sees=("anna",),
    ),
    Line("is a small child, and asks Anna", person={"birth_date": "2020-06-01"}, sees=("anna",)),
    Line("has asked Anna and removed her", then={"remove": "anna"}),
    Line("has asked Anna, who has left", then={"leave": "anna"}),
    Line("has asked Anna and stopped all sharing", person={"sharing_stopped": True}),
    Line("has asked Anna and invited her anew", then={"invite": "anna"}),
    Line("has asked Anna, who has to wait until tomorrow", then={"wait": "anna"}),
    Line("has asked somebody whose account is gone", then={"forget": "anna"}),
]


@pytest.fixture
def called(house, around):
    """Makes what a line says → nothing."""

    def make(line):
        decide(house, around, Decided(line.says, gives=list(line.gives)))
        with CareSession(house, around.kim.actor, writes=True) as session:
            call = _call(around.kim)
            session.add(call)
            for turn, name in enumerate(line.asked):
                _asks(session, around, call, name, turn)
            telling.tell(session, "call", around.kim.person_id, row_id=call.id)
            session.commit()
        _afterwards(house, around, line)

    return make


def _call(kim):
    times = {"asked_at": NOON, "starts_at": NOON, "ends_at": NOON + timedelta(minutes=5)}
    return Call(person_id=kim.person_id, id=new_id(), state="asking", **times)


def _asks(session, around, call, name, turn):
    recipient = Recipient(
        person_id=call.person_id,
        id=new_id(),
        call_id=call.id,
        member_id=around.members[name],
        account_id=around.cast[name].account_id,
        turn=turn,
        words="Ring mig",
    )
    queued = {"state": "queued", "queued_at": NOON, "changed_at": NOON}
    delivery = Delivery(
        person_id=call.person_id, id=new_id(), recipient_id=recipient.id, channel="push", **queued
    )
    session.add_all([recipient, delivery])


def _afterwards(house, around, line):
    then = line.then
    decide(house, around, Decided(line.says, then=then, person=line.person))
    if "invite" in then:
        invite(house, around.kim, member_id=around.members[then["invite"]])
    with CareSession(house, around.kim.actor, writes=True) as session:
        if "wait" in then:
            member = session.get(Member, (around.kim.person_id, around.members[then["wait"]]))
            member.sees_from = NOON + timedelta(days=1)
        if "forget" in then:
            session.scalars(select(Recipient)).one().account_id = None
        session.commit()


def expected_of(line, name):
    return {"recipient"} if name in line.sees else set()


@pytest.mark.parametrize("line", MATRIX, ids=lambda line: line.says.replace(" ", "_"))
def test_when_kim(house, around, called, line):
    called(line)
    for name in OTHERS:
        found = seen_by(house, around.cast[name])
        assert {row.__tablename__ for row in found} == expected_of(line, name), f"{name} sees"
        assert {row.account_id for row in found} <= {around.cast[name].account_id}
    own = {row.__tablename__ for row in seen_by(house, around.kim)}
    assert own == (ALL_OF_IT if line.asked else {"call", "event"})


def seen_by(house, someone):
    with CareSession(house, someone.actor, writes=True) as session:
        return [row for cls in KINDS for row in session.scalars(select(cls))]


@pytest.mark.postgresql_only
@pytest.mark.parametrize("line", MATRIX, ids=lambda line: line.says.replace(" ", "_"))
def test_the_database_says_the_same_when_kim(raw, around, called, line):
    called(line)
    for name in OTHERS:
        found = seen_raw(raw, around.cast[name])
        assert {table for table, _ in found} == expected_of(line, name), f"{name} sees"
        own = {str(row["account_id"]) for _, row in found}
        assert own <= {around.cast[name].account_id}
    own = {table for table, _ in seen_raw(raw, around.kim)}
    assert own == (ALL_OF_IT if line.asked else {"call", "event"})
    assert seen_raw(raw, None) == []


def seen_raw(raw, someone):
    tables = (cls.__tablename__ for cls in KINDS)
    return [(table, row) for table in tables for row in rows_seen(raw, someone, table)]


def test_what_the_person_wished_them_to_be_told_opens_for_who_is_asked(house, around, called):
    called(MATRIX[1])
    with CareSession(house, around.cast["anna"].actor, writes=False) as session:
        (recipient,) = session.scalars(select(Recipient))
        assert recipient.words == "Ring mig"


def test_asked_is_not_shared_nobody_is_let_further_by_it(house, around, called):
    called(MATRIX[1])
    with CareSession(house, around.cast["anna"].actor, writes=False) as session:
        assert session.shares() == {}
        assert session.scalars(select(Person)).all() == []
        assert session.scalars(select(Member)).all() == []
