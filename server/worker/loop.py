"""The worker: claims what is due, does it, waits for the next.

Three lanes, each with threads of its own, so that a call for contact never waits behind anything
that is not one, and no notice behind somebody else's system. In a lane one thread at a time looks
for what is due; when it has found something the next one looks, while it works. Who looks sleeps
until the bell of this process rings, until the next event is due, or for a few seconds, since other
processes ring bells of their own.

Any number of these may run, in any number of processes: the queue sees to it that nobody takes
what another is at. On PostgreSQL they may be on any number of machines.
"""

import random
import threading
import time
from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any

import structlog

from server import clock
from server.access import queue
from server.access.queue import Claimed
from server.access.session import House
from server.access.telling import LANES, SYSTEMS, URGENT, USUAL
from server.settings import Settings
from server.worker.doing import Doing
from server.worker.jobs import Job
from server.worker.kinds import JOBS
from server.worker.tidying import Nightly
from server.worker.waits import Chance

log = structlog.get_logger("traden.worker")
LEASE = timedelta(seconds=20)
"""How long nobody else takes what a worker has claimed and then says nothing more of."""
THREADS = {URGENT: 4, USUAL: 2, SYSTEMS: 2}
"""How many of a lane may wait for something outside at the same time."""
MOST = {URGENT: 16, USUAL: 500, SYSTEMS: 50}
"""How many events one claim takes. Of what is urgent no more than one thread sends at the same
time: the next thread takes the rest."""
LOOK_EVERY = {URGENT: 1.0, USUAL: 5.0, SYSTEMS: 5.0}
"""Seconds: for what other processes told. In this one a bell rings."""
AFTER_TROUBLE = 2.0
"""Seconds, when the database does not answer."""
STOP_WITHIN = 8.0
"""Seconds that jobs have to come to an end; less than a server gives its processes."""


class Worker:
    """Does what is due: once when asked (``run_due``), or until it is stopped (``start``)."""

    def __init__(
        self,
        house: House,
        outside: Any,
        settings: Settings,
        *,
        jobs: Mapping[str, Job] | None = None,
        lease: timedelta = LEASE,
        chance: Chance = random.uniform,
    ) -> None:
        self._database, self._lease = house.database, lease
        self._doing = Doing(house, outside, settings, JOBS if jobs is None else jobs, chance)
        self._nightly = Nightly(house.database, chance)
        self._looking = {lane: threading.Lock() for lane in LANES}
        self._stopping = threading.Event()
        self._threads: list[threading.Thread] = []

    def run_due(self, *lanes: str) -> int:
        """Everything of those lanes (of all, if none is named) that is due by the clock, and
        what becomes due by doing it, in this thread → how many times something was done."""
        done = 0
        while claimed := self._claim_first(lanes or LANES):
            self._doing.do(claimed)
            done += len(claimed)
        return done

    def start(self) -> None:
        """Begin, in threads of its own."""
        works: list[Callable[[], None]] = [self._send_heartbeats]
        for lane, count in THREADS.items():
            works += [lambda lane=lane: self._work(lane)] * count  # type: ignore[misc]
        self._threads = [threading.Thread(target=work, daemon=True) for work in works]
        for thread in self._threads:
            thread.start()
        log.info("worker.starts")

    def stop(self, within: float = STOP_WITHIN) -> None:
        """Take nothing more, wait for what is being done, and give the rest back."""
        self._stopping.set()
        self._database.told.set()
        until = time.monotonic() + within
        for thread in self._threads:
            thread.join(max(0.0, until - time.monotonic()))
        left = self._doing.give_back()
        log.info("worker.stops", gave_back=left)

    def start_beside(self) -> None:
        """Begin, and stop by itself when this process comes to its end: for whoever runs in a
        server's process, whose signals are the server's."""
        self.start()
        threading.Thread(target=self._stop_after_the_rest).start()

    def _stop_after_the_rest(self) -> None:
        threading.main_thread().join()
        self.stop()

    # --- what its threads do ------------------------------------------------------------------

    def _work(self, lane: str) -> None:
        while not self._stopping.is_set():
            try:
                with self._looking[lane]:
                    found = self._wait_for(lane)
                if found:
                    found()
            except Exception as trouble:
                # The events it was at are left to their leases.
                log.error("worker.trouble", lane=lane, code=type(trouble).__name__)
                self._stopping.wait(AFTER_TROUBLE)

    def _wait_for(self, lane: str) -> Callable[[], None] | None:
        """The next thing to do, as soon as there is one; nothing when it is to stop."""
        while not self._stopping.is_set():
            heard = self._database.told.heard()
            if lane == USUAL and (tidying := self._nightly.take()):
                return tidying
            claimed, seconds = self._look(lane)
            if claimed:
                return lambda: self._doing.do(claimed, self._stopping.is_set)
            self._database.told.wait(heard, seconds)
        return None

    def _look(self, lane: str) -> tuple[list[Claimed], float]:
        """What could be claimed, and how many seconds to sleep if nothing could."""
        due = queue.next_due(self._database, lane)  # It only reads: this is done all day long.
        if due is None:
            return [], LOOK_EVERY[lane]
        seconds = (due - clock.now()).total_seconds()
        if seconds > 0:
            return [], min(LOOK_EVERY[lane], seconds)
        return self._claim(lane), LOOK_EVERY[lane]

    def _claim_first(self, lanes: tuple[str, ...]) -> list[Claimed]:
        return next(filter(None, map(self._claim, lanes)), [])

    def _claim(self, lane: str) -> list[Claimed]:
        return queue.claim(self._database, lane, lease=self._lease, limit=MOST[lane])

    def _send_heartbeats(self) -> None:
        while not self._stopping.wait(self._lease.total_seconds() / 3):
            try:
                self._doing.keep(self._lease)
            except Exception as trouble:
                log.error("worker.trouble", code=type(trouble).__name__)
