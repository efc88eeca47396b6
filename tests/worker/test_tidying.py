"""Tidying at night: when, by whom, and what if it did not work."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import func, select

from server import clock
from server.access import queue
from server.access.queue import Settled
from server.access.telling import USUAL
from server.worker import tidying
from server.worker.tidying import Nightly, forget
from tests.worker.events import LEASE, at, by_chance, stored, told

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
NIGHT = NOON.replace(hour=2) + timedelta(days=1)


def is_at(moment):
    clock.set_source(lambda: moment)


@pytest.fixture
def nightly(house):
    is_at(NOON)
    return Nightly(house.database, lambda low, high: low)


def test_it_is_due_the_next_night_once(nightly):
    assert nightly.take() is None
    is_at(NIGHT - timedelta(seconds=1))
    assert nightly.take() is None
    is_at(NIGHT)
    tidies = nightly.take()
    assert tidies and nightly.take() is None
    tidies()
    is_at(NIGHT + timedelta(hours=23))
    assert nightly.take() is None
    is_at(NIGHT + timedelta(hours=24))
    assert nightly.take()


def test_each_process_has_a_moment_of_its_own_within_the_hour(house):
    is_at(NOON)
    moments = {Nightly(house.database, by_chance(seed))._due for seed in range(20)}
    assert len(moments) == 20
    assert all(NIGHT <= moment <= NIGHT + timedelta(hours=1) for moment in moments)


def test_after_a_failure_it_is_tried_again_within_the_hour(nightly, monkeypatch):
    def fails(database):
        raise OSError

    monkeypatch.setattr(tidying, "forget", fails)
    is_at(NIGHT)
    with pytest.raises(OSError):
        nightly.take()()
    assert nightly.take() is None
    is_at(NIGHT + timedelta(hours=1))
    assert nightly.take()


def test_what_was_given_up_long_ago_is_forgotten_too(house, kim):
    at()
    told(house, kim)
    (one,) = queue.claim(house.database, USUAL, lease=LEASE, limit=1)
    queue.settle(house.database, [Settled(one, given_up=True, failed="x")])
    at(days=31)
    assert forget(house.database)["given up"] == 1
    assert stored(house) == []


@pytest.mark.postgresql_only
def test_while_another_process_is_at_it_nothing_is_done_but_it_is_tried_again(house, nightly):
    is_at(NIGHT)
    with house.database.system.begin() as other:
        other.execute(select(func.pg_advisory_xact_lock(tidying._LOCK)))
        assert forget(house.database) is None
        nightly.take()()
    is_at(NIGHT + timedelta(hours=1))
    assert nightly.take()
