"""The queue by itself: who may work on what, until when, and what is left afterwards."""

import threading
from contextlib import suppress
from datetime import timedelta

import pytest
from sqlalchemy import event, text
from sqlalchemy.exc import OperationalError

from server import clock
from server.access import queue
from server.access.queue import Settled
from server.access.system import system_connection
from server.access.telling import URGENT, USUAL
from tests.make import new_id
from tests.worker.events import LEASE, START, at, stored, told, told_many


@pytest.fixture(autouse=True)
def _a_fixed_start():
    at()


def claim(house, lane=USUAL, limit=10):
    return queue.claim(house.database, lane, lease=LEASE, limit=limit)


def settle(house, *settled):
    queue.settle(house.database, settled)


def test_what_is_due_is_claimed_by_one_worker_only(house, kim):
    event_id = told(house, kim)
    (mine,) = claim(house)
    assert (mine.id, mine.kind, mine.person_id, mine.tries) == (event_id, "greet", kim.person_id, 1)
    assert claim(house) == []


def test_what_is_not_due_yet_waits(house, kim):
    told(house, kim, due_at=START + timedelta(hours=1))
    assert claim(house) == []
    at(hours=1)
    assert len(claim(house)) == 1


def test_a_lane_gives_only_its_own(house, kim):
    told(house, kim, "notice")
    told(house, kim, "call", lane=URGENT)
    assert [one.kind for one in claim(house, URGENT)] == ["call"]
    assert [one.kind for one in claim(house, USUAL)] == ["notice"]


def test_whoever_waits_longest_comes_first_and_no_more_than_asked_for(house, kim):
    for minutes in (3, 1, 2):
        told(house, kim, f"after_{minutes}", due_at=START + timedelta(minutes=minutes))
    at(minutes=5)
    assert [one.kind for one in claim(house, limit=2)] == ["after_1", "after_2"]
    assert [one.kind for one in claim(house, limit=2)] == ["after_3"]


def test_when_the_lease_is_over_another_may_take_it_and_not_before(house, kim):
    told(house, kim)
    claim(house)
    at(seconds=20)
    assert claim(house) == []
    at(seconds=20, microseconds=1)
    assert [one.tries for one in claim(house)] == [2]


def test_a_heartbeat_keeps_it(house, kim):
    told(house, kim)
    mine = claim(house)
    at(seconds=15)
    queue.keep(house.database, mine, lease=LEASE)
    at(seconds=30)
    assert claim(house) == []


def test_whoever_comes_too_late_changes_nothing(house, kim):
    event_id = told(house, kim)
    slow = claim(house)
    at(seconds=30)
    (quick,) = claim(house)
    queue.keep(house.database, slow, lease=timedelta(days=1))
    for late in (
        Settled(slow[0]),
        Settled(slow[0], due_at=START, failed="too_late"),
        Settled(slow[0], given_up=True, failed="too_late"),
    ):
        settle(house, late)
    queue.give_back(house.database, slow)
    left = stored(house, event_id)
    assert (left.owner, left.leased_until) == (quick.owner, clock.now() + LEASE)
    assert (left.state, left.failed, left.tries) == ("waiting", None, 2)


def test_what_is_done_is_gone(house, kim):
    told_many(house, kim, 3)
    settle(house, *(Settled(one) for one in claim(house)))
    assert stored(house) == []


def test_what_failed_waits_with_its_code_and_its_tries(house, kim):
    event_id = told(house, kim)
    (mine,) = claim(house)
    settle(house, Settled(mine, due_at=START + timedelta(seconds=7), failed="push_500"))
    left = stored(house, event_id)
    assert (left.failed, left.tries, left.owner, left.leased_until) == ("push_500", 1, None, None)
    at(seconds=6)
    assert claim(house) == []
    at(seconds=7)
    assert [one.tries for one in claim(house)] == [2]


def test_what_is_to_be_looked_at_again_begins_anew(house, kim):
    event_id = told(house, kim)
    (mine,) = claim(house)
    settle(house, Settled(mine, due_at=START, failed="once"))
    (mine,) = claim(house)
    settle(house, Settled(mine, due_at=START + timedelta(days=1)))
    left = stored(house, event_id)
    assert (left.failed, left.tries) == (None, 0)
    assert left.due_at == (START + timedelta(days=1)).replace(tzinfo=left.due_at.tzinfo)


def test_what_was_given_up_stays_and_is_not_claimed(house, kim):
    event_id = told(house, kim)
    (mine,) = claim(house)
    settle(house, Settled(mine, given_up=True, failed="gone"))
    left = stored(house, event_id)
    assert (left.state, left.failed, left.owner) == ("given_up", "gone", None)
    at(days=1)
    assert claim(house) == [] and queue.next_due(house.database, USUAL) is None


def test_what_was_not_come_to_is_given_back_as_if_nobody_had_taken_it(house, kim):
    told(house, kim)
    queue.give_back(house.database, claim(house))
    assert [one.tries for one in claim(house)] == [1]


# --- told again while somebody is at it ------------------------------------------------------


@pytest.mark.parametrize(
    "says",
    [
        {},
        {"due_at": START + timedelta(days=1)},
        {"due_at": START + timedelta(days=1), "failed": "push_500"},
        {"given_up": True, "failed": "gone"},
    ],
    ids=["done", "again", "failed", "given up"],
)
def test_what_is_told_again_meanwhile_is_done_again_whatever_is_said_of_it(house, kim, says):
    event_id = told(house, kim)
    (mine,) = claim(house)
    assert told(house, kim) == event_id
    settle(house, Settled(mine, **says))
    (once_more,) = claim(house)
    assert (once_more.id, once_more.round, once_more.tries) == (event_id, 1, 1)
    settle(house, Settled(once_more))
    assert stored(house) == []


def test_what_is_told_for_sooner_comes_sooner_and_never_later(house, kim):
    told(house, kim, due_at=START + timedelta(hours=2))
    told(house, kim, due_at=START + timedelta(hours=1))
    told(house, kim, due_at=START + timedelta(hours=3))
    assert queue.next_due(house.database, USUAL) == START + timedelta(hours=1)


def test_what_was_given_up_and_is_told_again_waits_until_it_is_due(house, kim):
    event_id = told(house, kim)
    settle(house, Settled(claim(house)[0], given_up=True, failed="gone"))
    told(house, kim, due_at=START + timedelta(hours=1))
    left = stored(house, event_id)
    assert (left.state, left.tries, left.failed) == ("waiting", 0, None)
    assert queue.next_due(house.database, USUAL) == START + timedelta(hours=1)


@pytest.mark.postgresql_only
def test_whoever_tells_several_meanwhile_in_another_order_stops_nobody_for_long(house, kim):
    """Each waits for what the other holds; PostgreSQL ends one of them."""
    ids = told_many(house, kim, 2)
    claimed = sorted(claim(house), key=lambda one: one.id)
    held, (told_last, told_first) = threading.Event(), claimed
    row = text("UPDATE event SET round = round + 1 WHERE id = :id")

    def tells():
        with house.database.system.begin() as connection, suppress(OperationalError):
            connection.execute(row, {"id": told_first.id})
            held.set()
            with house.database.system.connect() as looking:
                while not looking.scalar(text(WAITS)):
                    looking.rollback()
            connection.execute(row, {"id": told_last.id})

    other = threading.Thread(target=tells)
    other.start()
    assert held.wait(20)
    settle(house, *(Settled(one) for one in claimed))
    other.join(20)
    assert {one.id for one in stored(house)} <= set(ids)
    assert not any(one.owner for one in stored(house))


WAITS = "SELECT count(*) FROM pg_locks WHERE NOT granted"


# --- what a look costs, and says ---------------------------------------------------------------


def test_the_next_due_is_the_first_that_nobody_is_at(house, kim):
    told(house, kim, "taken")
    told(house, kim, "free", due_at=START + timedelta(minutes=5))
    claim(house)
    assert queue.next_due(house.database, USUAL) == START + timedelta(minutes=5)
    at(minutes=1)  # The lease is over.
    assert queue.next_due(house.database, USUAL) == START
    assert queue.next_due(house.database, URGENT) is None


def test_a_look_and_a_claim_walk_the_index_of_what_waits(house, kim):
    told_many(house, kim, 3)
    how = "EXPLAIN QUERY PLAN" if house.database.is_sqlite else "EXPLAIN"
    with house.database.system.connect() as connection:
        if not house.database.is_sqlite:  # As for a table that is not this small.
            connection.execute(text("SET enable_seqscan = off"))
            connection.execute(text("SET plan_cache_mode = force_generic_plan"))
        for statement, parameters in asked_by(house, lambda: claim(house)):
            plan = str(connection.exec_driver_sql(f"{how} {statement}", parameters).all())
            assert "ix_event_due" in plan and "SORT" not in plan.upper().replace("B-TREE", "SORT")


def asked_by(house, look):
    """The selects that a look sends, as the driver gets them."""
    asked = []

    def note(connection, cursor, statement, parameters, *rest):
        if statement.startswith("SELECT"):
            asked.append((statement, parameters))

    event.listen(house.database.system, "before_cursor_execute", note)
    queue.next_due(house.database, USUAL)
    look()
    event.remove(house.database.system, "before_cursor_execute", note)
    assert len(asked) == 2
    return asked


def test_what_was_given_up_can_be_tried_again_all_of_it_or_some(house, kim):
    ids = told_many(house, kim, 3)
    settle(house, *(Settled(one, given_up=True, failed="gone") for one in claim(house)))
    with system_connection(house.database, purpose="test") as connection:
        assert queue.retry(connection, [ids[0], new_id()]) == 1
    assert [one.id for one in claim(house)] == [ids[0]]
    with system_connection(house.database, purpose="test") as connection:
        assert queue.retry(connection) == 2
    assert {one.id for one in claim(house)} == set(ids[1:])


def test_what_was_given_up_is_kept_for_thirty_days(house, kim):
    told(house, kim)
    settle(house, Settled(claim(house)[0], given_up=True, failed="gone"))
    for days, forgotten in ((30, 0), (31, 1)):
        at(days=days)
        with system_connection(house.database, purpose="test") as connection:
            assert queue.forget(connection) == forgotten
