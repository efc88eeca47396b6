"""Events for the worker's tests, and workers whose jobs are the test's."""

import random
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from sqlalchemy import select

from server import clock
from server.access import queue
from server.access.session import CareSession
from server.access.telling import USUAL, tell
from server.care import look_ahead
from server.settings import from_environment
from server.store.reaching import Event
from server.worker.jobs import Done, Job, one_by_one
from server.worker.loop import Worker
from tests.make import new_id

START = datetime(2026, 11, 23, 12, tzinfo=UTC)
LEASE = timedelta(seconds=20)


def at(**after) -> datetime:
    """It is now so much after the start."""
    now = START + timedelta(**after)
    is_now(now)
    return now


def is_now(moment: datetime) -> None:
    """Time stands there."""
    clock.set_source(lambda: moment)


def told_until(house, worker, ways, until) -> list[tuple[datetime, str]]:
    """Let the worker do what is due, one thing after the other, until then → who was told when."""
    found = []
    while True:
        worker.run_due()
        found += [(clock.now(), push.endpoint) for push in ways.push.given]
        ways.push.given.clear()
        due = queue.next_due(house.database, USUAL)
        if due is None or due > until:
            break
        is_now(max(due, clock.now()))
    is_now(until)
    return found


def told(house, someone, kind="greet", *, lane=USUAL, row_id=None, account_id=None, due_at=None):
    """Something to be done about that person, told by them → the event's id."""
    with CareSession(house, someone.actor, writes=True) as session:
        event_id = tell(
            session, kind, someone.person_id,
            lane=lane, row_id=row_id, account_id=account_id, due_at=due_at,
        )  # fmt: skip
        session.commit()
    return event_id


def told_many(house, someone, count, kind="greet", *, lane=USUAL):
    """So many about that person, in one transaction → their ids."""
    with CareSession(house, someone.actor, writes=True) as session:
        ids = [
            tell(session, kind, someone.person_id, lane=lane, row_id=new_id()) for _ in range(count)
        ]
        session.commit()
    return ids


def stored(house, event_id=None):
    """The event as it is in the table; without an id, all of them but those that stand in every
    plan."""
    asked = select(Event.__table__).where(Event.kind != look_ahead.LOOK)
    with house.database.system.connect() as connection:
        if event_id is None:
            return connection.execute(asked).all()
        return connection.execute(asked.where(Event.id == event_id)).one_or_none()


def worker(house, *, chance=None, lease=LEASE, **jobs: Job | Callable) -> Worker:
    """A worker with these jobs; a plain function is one that takes one event at a time. Its waits
    are as long as they can be, unless ``chance`` says otherwise."""
    made = {
        kind: job if isinstance(job, Job) else Job(one_by_one(job)) for kind, job in jobs.items()
    }
    chance = chance or (lambda low, high: high)
    return Worker(house, None, from_environment({}), jobs=made, lease=lease, chance=chance)


class Noted:
    """A job that notes which events it was given, and says of each what it is told to."""

    def __init__(self, *says):
        self.events, self._says = [], list(says)

    def __call__(self, work, one):
        self.events.append(one)
        says = self._says.pop(0) if self._says else Done()
        if isinstance(says, BaseException):
            raise says
        return says() if callable(says) else says

    @property
    def count(self) -> int:
        return len(self.events)


def by_chance(seed=4):
    """The worker's own kind of chance, the same in every run."""
    return random.Random(seed).uniform
