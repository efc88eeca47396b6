"""The worker in its threads. Nobody sleeps: the tests wait for what is to happen, and the worker
for its bell, or for a time that the test made short."""

import os
import threading
from contextlib import contextmanager
from datetime import timedelta

import pytest

from server import clock
from server.access import queue
from server.access.session import House
from server.access.telling import LANES, SYSTEMS, URGENT, USUAL
from server.store.database import Database
from server.worker import loop
from server.worker.jobs import Again, Done
from tests.make import new_id
from tests.worker.events import stored, told, told_many, worker

SOON = 20
"""Seconds after which a test gives up. A loaded machine needs many of them."""
NEVER = 600.0


@pytest.fixture(autouse=True)
def _only_the_bell_wakes(monkeypatch):
    look_every(NEVER, monkeypatch)


def look_every(seconds, monkeypatch):
    for lane in LANES:
        monkeypatch.setitem(loop.LOOK_EVERY, lane, seconds)


@contextmanager
def running(*workers):
    for one in workers:
        one.start()
    try:
        yield workers[0]
    finally:
        for one in workers:
            one.stop(within=SOON)


class Gate:
    """A job that says when it has begun, and ends when it is let."""

    def __init__(self):
        self.begun, self.open, self.seen = threading.Semaphore(0), threading.Semaphore(0), []

    def __call__(self, work, one):
        self.seen.append(one.id)
        self.begun.release()
        assert self.open.acquire(timeout=SOON)
        return Done()


class Counted:
    """A job that notes what it did, and lets the test wait until there was enough of it."""

    def __init__(self, enough=1):
        self.seen, self.enough, self._count = [], threading.Event(), enough

    def __call__(self, work, one):
        self.seen.append(one.id)
        if len(self.seen) >= self._count:
            self.enough.set()
        return Done()


def another_process(house) -> House:
    """The same tables through connections and a bell of its own."""
    url = house.database.engine.url.render_as_string(hide_password=False)
    return House(Database(url), house.master)


def test_the_bell_of_its_process_wakes_it_at_once(house, kim):
    greet = Counted()
    with running(worker(house, greet=greet)):
        event_id = told(house, kim)
        assert greet.enough.wait(SOON)
    assert greet.seen == [event_id] and stored(house) == []


def test_what_another_process_told_is_found_by_looking(house, kim, monkeypatch):
    look_every(0.02, monkeypatch)
    greet, other = Counted(), another_process(house)
    with running(worker(house, greet=greet)):
        told(other, kim)
        assert greet.enough.wait(SOON)
    other.database.close()


def test_it_wakes_by_itself_when_something_becomes_due(house, kim):
    greet = Counted()
    due = clock.now() + timedelta(milliseconds=200)
    with running(worker(house, greet=greet)):
        told(house, kim, due_at=due)
        assert greet.enough.wait(SOON)
        assert clock.now() >= due


def test_what_is_urgent_waits_neither_for_the_usual_nor_for_another_call(house, kim):
    slow_notice, slow_call, call = Gate(), Gate(), Counted()
    with running(worker(house, notice=slow_notice, slow_call=slow_call, call=call)):
        told(house, kim, "notice")
        told(house, kim, "slow_call", lane=URGENT)
        assert slow_notice.begun.acquire(timeout=SOON) and slow_call.begun.acquire(timeout=SOON)
        told(house, kim, "call", lane=URGENT)
        assert call.enough.wait(SOON)
        slow_notice.open.release()
        slow_call.open.release()


def test_no_agencys_system_that_hangs_holds_back_a_notice(house, kim, monkeypatch):
    monkeypatch.setitem(loop.MOST, SYSTEMS, 1)
    hangs, notice = Gate(), Counted()
    with running(worker(house, webhook=hangs, notice=notice)):
        for _ in range(loop.THREADS[SYSTEMS]):
            told(house, kim, "webhook", lane=SYSTEMS, row_id=new_id())
            assert hangs.begun.acquire(timeout=SOON)
        told(house, kim, "notice")
        assert notice.enough.wait(SOON)
        for _ in hangs.seen:
            hangs.open.release()


def test_two_workers_share_the_work_and_do_everything_once(house, kim, monkeypatch):
    monkeypatch.setitem(loop.MOST, USUAL, 10)
    other, seen, all_seen = another_process(house), [], threading.Event()
    begun = {"mine": threading.Event(), "theirs": threading.Event()}

    def job(whose, waits_for):
        def run(work, one):
            begun[whose].set()
            assert begun[waits_for].wait(SOON)  # Neither goes on before the other has something.
            seen.append(one.id)
            if len(seen) == len(ids):
                all_seen.set()
            return Done()

        return run

    ids = told_many(house, kim, 100)
    mine = worker(house, greet=job("mine", "theirs"))
    theirs = worker(other, greet=job("theirs", "mine"))
    with running(mine, theirs):
        assert all_seen.wait(SOON)
    other.database.close()
    assert sorted(seen) == sorted(ids) and stored(house) == []


def test_a_heartbeat_keeps_others_away_for_as_long_as_it_takes(house, kim, monkeypatch):
    beats, beat, keep = [], threading.Semaphore(0), queue.keep

    def noting(database, claimed, *, lease):
        keep(database, claimed, lease=lease)
        beats.append(stored(house, claimed[0].id).leased_until)
        beat.release()

    monkeypatch.setattr(queue, "keep", noting)
    gate = Gate()
    here = worker(house, lease=timedelta(seconds=0.9), greet=gate)
    with running(here):
        event_id = told(house, kim)
        assert gate.begun.acquire(timeout=SOON)
        first = stored(house, event_id).leased_until
        assert beat.acquire(timeout=SOON)
        gate.open.release()
    assert beats[0] > first
    assert stored(house) == []


# --- stopping ----------------------------------------------------------------------------------


def test_when_stopped_it_ends_what_it_is_at_and_gives_the_rest_back(house, kim):
    gate = Gate()
    ids = told_many(house, kim, 5)
    here = worker(house, greet=gate)
    here.start()
    assert gate.begun.acquire(timeout=SOON)
    stopping = threading.Thread(target=here.stop, args=(SOON,))
    stopping.start()
    while not here._stopping.is_set():
        stopping.join(0.01)
    gate.open.release()
    stopping.join(SOON)
    left = stored(house)
    assert len(gate.seen) == 1
    assert {one.id for one in left} == set(ids) - set(gate.seen)
    assert {(one.owner, one.leased_until, one.tries) for one in left} == {(None, None, 0)}


def test_what_does_not_end_in_time_is_given_back_and_what_it_says_later_changes_nothing(house, kim):
    gate, quick = Gate(), Counted()
    event_id = told(house, kim)
    here = worker(house, greet=gate)
    here.start()
    assert gate.begun.acquire(timeout=SOON)
    here.stop(within=0)
    assert stored(house, event_id).owner is None
    worker(house, greet=quick).run_due()
    event_id = told(house, kim)
    gate.open.release()
    for thread in here._threads:
        thread.join(SOON)
    assert quick.seen == [event_id]
    assert stored(house, event_id).owner is None


def test_it_stops_at_once_when_there_is_nothing_to_do(house):
    here = worker(house)
    here.start()
    here.stop(within=SOON)
    assert not any(thread.is_alive() for thread in here._threads)


@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_a_forked_process_has_no_worker_and_disturbs_none(house, kim):
    greet = Counted()
    here = worker(house, greet=greet)
    with running(here):
        child = os.fork()
        if child == 0:
            os._exit(sum(thread.is_alive() for thread in here._threads))
        _, status = os.waitpid(child, 0)
        assert os.waitstatus_to_exitcode(status) == 0
        told(house, kim)
        assert greet.enough.wait(SOON)


# --- trouble -----------------------------------------------------------------------------------


def test_a_database_that_is_away_is_asked_again(house, kim, monkeypatch):
    look, failures = queue.next_due, [OSError(), OSError(), OSError()]

    def failing(database, lane):
        if failures:
            raise failures.pop()
        return look(database, lane)

    monkeypatch.setattr(loop, "AFTER_TROUBLE", 0.01)
    monkeypatch.setattr(queue, "next_due", failing)
    greet = Counted()
    with running(worker(house, greet=greet)):
        told(house, kim)
        assert greet.enough.wait(SOON)


def test_what_was_done_and_could_not_be_settled_is_done_again_after_its_lease(
    house, kim, monkeypatch
):
    settle, failures = queue.settle, [OSError()]

    def failing(database, settled):
        if failures:
            raise failures.pop()
        settle(database, settled)

    monkeypatch.setattr(loop, "AFTER_TROUBLE", 0.01)
    look_every(0.02, monkeypatch)
    monkeypatch.setattr(queue, "settle", failing)
    greet = Counted(enough=2)
    event_id = told(house, kim)
    with running(worker(house, lease=timedelta(milliseconds=300), greet=greet)):
        assert greet.enough.wait(SOON)
    assert greet.seen == [event_id] * 2 and stored(house) == []


# --- at night ----------------------------------------------------------------------------------


def test_it_tidies_at_night_and_again_the_next_night(house, monkeypatch):
    tidied, times = threading.Semaphore(0), []

    def forget(database):
        times.append(clock.now())
        tidied.release()
        return {}

    monkeypatch.setattr("server.worker.tidying.forget", forget)
    look_every(0.01, monkeypatch)
    now = [clock.now().replace(hour=12)]
    clock.set_source(lambda: now[0])
    with running(worker(house, chance=lambda low, high: low)):
        for _ in range(2):
            now[0] = (now[0] + timedelta(days=1)).replace(hour=2, minute=0, second=1)
            assert tidied.acquire(timeout=SOON)
    assert [time.hour for time in times] == [2, 2]


def test_a_standing_event_is_waited_for_and_not_spun_on(house, kim, monkeypatch):
    looks, look = [], queue.next_due
    monkeypatch.setattr(queue, "next_due", lambda *a: looks.append(a) or look(*a))
    greet = Counted()

    def standing(work, one):
        greet(work, one)
        return Again(clock.now() + timedelta(days=1))

    with running(worker(house, greet=standing)):
        told(house, kim)
        assert greet.enough.wait(SOON)
    assert len(greet.seen) == 1 and len(looks) < 20
