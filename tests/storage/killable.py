"""A worker in a process of its own that says what it does, and can be made to stop in the middle
of it, there to be killed. What it does are the real jobs; only the way out leads to the test.

It is forked from a process that has imported everything already (``forkserver``): a start takes
milliseconds. What it says comes through a pipe and is a tuple:

    ("ready",)  ("began", kind, id, moment)  ("sent", endpoint, topic)  ("settled", kind, id)
    ("held", kind)  ("tidied",)
"""

import json
import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from multiprocessing.connection import Connection
from time import monotonic

from sqlalchemy import event

from server import clock
from server.access import queue
from server.app import open_house
from server.outside.fakes import FakePush
from server.outside.ways import Outside, Push, Result
from server.settings import from_environment
from server.web import log
from server.worker import loop, running, tidying
from server.worker.jobs import Job, Outcomes, Work
from server.worker.kinds import JOBS
from server.worker.loop import Worker

BEGUN, SENDING, DONE, SETTLING = "begun", "sending", "done", "settling"
"""Where it can be stopped: before it does anything; when the other side has the message, and it
does not know yet; when the job has committed; in the transaction in which the queue is told."""
POINTS = BEGUN, SENDING, DONE, SETTLING
TIDY = "tidy"
SENT_BY = {"call": "deliver", "over": "deliver", "notice": "notice", "test": "test_notice"}
"""What a push says, and the kind of event that it is sent for."""
LEASE = timedelta(seconds=1)
LOOK_EVERY = 0.05


@dataclass
class Teller:
    """Says what happens, and holds whoever comes to the place where it is to end."""

    pipe: Connection
    hold: tuple[str, str] | None
    _saying: threading.Lock = field(default_factory=threading.Lock)
    _at: threading.local = field(default_factory=threading.local)

    def say(self, *words: object) -> None:
        with self._saying:
            self.pipe.send(words)

    def comes_to(self, point: str, kind: str = "") -> None:
        if self.hold == (kind or getattr(self._at, "kind", ""), point):
            self.say("held", self.hold[0])
            threading.Event().wait()

    def watched(self, kind: str, job: Job) -> Job:
        """The same job, watched."""

        def run(work: Work) -> Outcomes:
            for one in work.claimed:
                self.say("began", kind, one.id, monotonic())
            self.comes_to(BEGUN, kind)
            return self._watch(kind, job.run(work))

        return Job(run, job.at_once, job.tries, job.when_given_up)

    def _watch(self, kind: str, outcomes: Outcomes) -> Iterator:
        for one, result in outcomes:
            self.comes_to(DONE, kind)
            yield one, result

    def settle(self, database, settled) -> None:
        """As the queue's own, watched."""
        kind = settled[0].one.kind
        self._at.kind = kind
        _settle(database, settled)
        self._at.kind = ""
        for each in settled:
            self.say("settled", kind, each.one.id)

    def tidy(self, connection) -> dict[str, int]:
        """As the real one, watched."""
        counts = _tidy(connection)
        self.comes_to(DONE, TIDY)
        self.say("tidied")
        return counts


_settle, _tidy = queue.settle, tidying.tidy


class Sink(FakePush):
    """Takes every push, and says so."""

    def __init__(self, teller: Teller):
        super().__init__()
        self._teller = teller

    def send(self, push: Push) -> Result:
        self._teller.say("sent", push.endpoint, push.topic)
        kind = json.loads(push.payload)["notification"]["data"]["kind"]
        self._teller.comes_to(SENDING, SENT_BY[kind])
        return super().send(push)


def work(env: Mapping[str, str], ahead: timedelta, pipe: Connection, hold, is_night) -> None:
    """Until it is killed or asked to end. Its clock is ``ahead`` of the machine's; with ``hold``,
    a kind and a point, it stops there; ``is_night``: it is time to tidy."""
    log.configure(quiet=True)
    clock.set_source(lambda: datetime.now(UTC) + ahead)
    teller = Teller(pipe, hold)
    for lane in loop.LOOK_EVERY:
        loop.LOOK_EVERY[lane] = LOOK_EVERY
    queue.settle, tidying.tidy = teller.settle, teller.tidy
    settings = from_environment(env)
    house = open_house(settings)
    event.listen(house.database.system, "commit", lambda connection: teller.comes_to(SETTLING))
    jobs = {kind: teller.watched(kind, job) for kind, job in JOBS.items()}
    worker = Worker(house, Outside(Sink(teller)), settings, jobs=jobs, lease=LEASE)
    if is_night:
        tidying.ONCE_MORE = timedelta(seconds=LOOK_EVERY)
        worker._nightly._due = clock.now()
    teller.say("ready")
    running.alone(worker)
