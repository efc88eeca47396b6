"""Forgetting what has had its time, and nothing before."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from server import clock
from server.access.session import CareSession
from server.access.system import system_connection
from server.care import challenges, channels, device_links, devices, history, keep
from server.care.merge import Outcome
from server.care.once import once
from server.care.tidy import tidy
from server.store.reaching import Channel
from server.store.tables import Challenge, Device, DeviceLink, Done, Goal, Invitation
from tests.make import invite, new_id, write

START = datetime(2026, 11, 23, 12, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _a_fixed_start():
    clock.set_source(lambda: START)


def run_after(house, **time):
    clock.set_source(lambda: START + timedelta(**time))
    with system_connection(house.database, purpose="test") as connection:
        return tidy(connection)


def stored(house, cls):
    with house.database.system.connect() as connection:
        return connection.execute(select(cls.__table__)).all()


@pytest.fixture
def removed_goal(house, kim):
    """A goal that Kim wrote, and removed at once."""
    goal_id = write(house, kim, Goal, own_words="Borttagna ord")
    with CareSession(house, kim.actor, writes=True) as session:
        row = keep.find(session, Goal, kim.person_id, goal_id)
        keep.change(session, row, base=row.number, changes={"removed": True})
        session.commit()
    return goal_id


def test_what_was_removed_keeps_its_words_for_thirty_days(house, kim, removed_goal):
    assert run_after(house, days=30)["words"] == 0
    with CareSession(house, kim.actor, writes=False) as session:
        assert keep.find(session, Goal, kim.person_id, removed_goal).own_words == "Borttagna ord"


def test_then_its_words_go_and_those_of_its_history_and_the_tombstone_stays(
    house, kim, removed_goal
):
    other = write(house, kim, Goal, own_words="Kvar")
    assert run_after(house, days=30, minutes=1)["words"] == 1
    with CareSession(house, kim.actor, writes=False) as session:
        row = keep.find(session, Goal, kim.person_id, removed_goal)
        assert (row.own_words, row.removed_at) == ("", START)
        changes, _ = history.page(session, kim.person_id)
    words = {change["row_id"]: change["fields"] for change in changes if change["fields"]}
    assert removed_goal not in words
    assert words[other]["own_words"] == [None, "Kvar"]


def test_a_second_run_finds_nothing_more(house, kim, removed_goal):
    run_after(house, days=31)
    assert set(run_after(house, days=31).values()) == {0}


def test_requests_are_recognised_for_ninety_days(house, kim):
    with CareSession(house, kim.actor, writes=True) as session:
        once(session, new_id(), b"request", lambda: Outcome.APPLIED)
        session.commit()
    run_after(house, days=90)
    assert len(stored(house, Done)) == 1
    assert run_after(house, days=90, minutes=1)["done"] == 1


def test_used_and_expired_links_go(house, kim):
    with CareSession(house, kim.actor, writes=True) as session:
        device_links.make_device_link(session)
        session.commit()
    run_after(house, minutes=9)
    assert len(stored(house, DeviceLink)) == 1
    assert run_after(house, minutes=11)["links"] == 1


def test_invitations_go_when_their_time_is_over(house, kim):
    invite(house, kim, name="Anna")
    run_after(house, days=6)
    assert len(stored(house, Invitation)) == 1
    assert run_after(house, days=8)["invitations"] == 1


def test_an_address_that_nobody_confirmed_goes_and_a_confirmed_one_stays(house, kim, ola):
    for someone in (kim, ola):
        with CareSession(house, someone.actor, writes=True) as session:
            code = channels.ask_for_code(session, channels.MAIL, "kim@post.example")
            session.flush()
            assert someone is kim or channels.confirm(session, channels.MAIL, code)
            session.commit()
    assert run_after(house, minutes=9)["channels"] == 0
    assert run_after(house, minutes=11)["channels"] == 1
    assert [row.account_id for row in stored(house, Channel)] == [ola.account_id]


def test_a_device_that_was_ended_is_told_so_for_ninety_days(house, kim):
    with CareSession(house, kim.actor, writes=True) as session:
        devices.end(session, kim.device_id)
        session.commit()
    run_after(house, days=90)
    assert len(stored(house, Device)) == 1
    assert run_after(house, days=91)["devices"] == 1


def test_ceremonies_that_came_to_nothing_go(house):
    with house.database.system_for(writes=True).begin() as connection:
        connection.execute(
            Challenge.__table__.insert().values(
                id=new_id(), purpose=challenges.CHECK, challenge=b"x",
                expires_at=START + timedelta(minutes=5),
            )
        )  # fmt: skip
    run_after(house, minutes=5)
    assert len(stored(house, Challenge)) == 1
    assert run_after(house, minutes=6)["challenges"] == 1
