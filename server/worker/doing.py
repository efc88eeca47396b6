"""Doing what was claimed, and settling it: done, later, or given up where everybody can see it.

Nothing here waits for anything. What is open can be asked for from another thread, by whoever
sends the heartbeats and by whoever gives back what is left in the end.
"""

import threading
import time
import traceback
from collections.abc import Callable, Iterator, Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any

import structlog

from server import clock
from server.access import queue
from server.access.queue import Claimed, Settled
from server.access.session import House
from server.access.telling import URGENT
from server.settings import Settings
from server.worker.jobs import Again, Done, GivesUp, Job, Result, TryAgain, Work
from server.worker.waits import Chance, until_next_try

log = structlog.get_logger("traden.worker")
LONGEST = 600.0
"""Seconds. Whoever is at an event for longer hangs: its lease is not made longer any more."""
TOGETHER = 0.5
"""Seconds. What is done within them is settled in one transaction, but for what is urgent."""
LONGEST_CODE = 30


class Doing:
    """Does events with the jobs it was given."""

    def __init__(
        self,
        house: House,
        outside: Any,
        settings: Settings,
        jobs: Mapping[str, Job],
        chance: Chance,
    ) -> None:
        self._house, self._outside, self._settings = house, outside, settings
        self._jobs, self._chance = jobs, chance
        self._order = {kind: turn for turn, kind in enumerate(jobs)}
        self._open: dict[tuple[str, str], tuple[Claimed, float]] = {}
        self._changing = threading.Lock()

    def do(self, claimed: list[Claimed], stopping: Callable[[], bool] = lambda: False) -> None:
        """All of one claim. When it is to stop it gives back what it has not come to."""
        self._begin(claimed)
        try:
            for kind, some in self._parts(claimed):
                if stopping():
                    break
                self._run(kind, some, stopping)
        finally:
            left = self._end(claimed)
        if left:
            queue.give_back(self._house.database, left)

    def keep(self, lease: timedelta) -> None:
        """A heartbeat for what is open."""
        began_after = time.monotonic() - LONGEST
        with self._changing:
            alive = [one for one, began in self._open.values() if began > began_after]
        if alive:
            queue.keep(self._house.database, alive, lease=lease)

    def give_back(self) -> int:
        """Whatever is still open, somebody else may do → how many."""
        with self._changing:
            left = [one for one, _ in self._open.values()]
            self._open.clear()
        if left:
            queue.give_back(self._house.database, left)
        return len(left)

    def _begin(self, claimed: list[Claimed]) -> None:
        now = time.monotonic()
        with self._changing:
            self._open |= {_key(one): (one, now) for one in claimed}

    def _end(self, claimed: list[Claimed]) -> list[Claimed]:
        with self._changing:
            return [one for one in claimed if self._open.pop(_key(one), None)]

    def _parts(self, claimed: list[Claimed]) -> Iterator[tuple[str, list[Claimed]]]:
        """By kind, in the order of the map, and no more at once than the job takes."""
        kinds = sorted({one.kind for one in claimed}, key=lambda kind: self._order.get(kind, 0))
        for kind in kinds:
            of_kind = [one for one in claimed if one.kind == kind]
            at_once = self._jobs[kind].at_once if kind in self._jobs else len(of_kind)
            for start in range(0, len(of_kind), at_once):
                yield kind, of_kind[start : start + at_once]

    def _run(self, kind: str, some: list[Claimed], stopping: Callable[[], bool]) -> None:
        began = saved = time.monotonic()
        job = self._jobs.get(kind, _UNKNOWN)
        settled: list[Settled] = []
        for one, result in self._results(job, some):
            settled.append(self._settled(job, one, result))
            if one.lane == URGENT or time.monotonic() - saved > TOGETHER:
                self._save(settled)
                saved, settled = time.monotonic(), []
            if stopping():
                break
        self._save(settled)
        log.info(
            "worker.did", kind=kind, count=len(some), ms=round((time.monotonic() - began) * 1e3)
        )

    def _results(self, job: Job, some: list[Claimed]) -> Iterator[tuple[Claimed, Result]]:
        """Exactly one for each, whatever the job says, forgets or raises."""
        left = {_key(one): one for one in some if one.tries <= job.tries}
        for one in some:
            if _key(one) not in left:  # Whoever tried it died of it, time after time.
                yield one, GivesUp("too_many_tries")
        if not left:
            return
        silent: BaseException = TryAgain("said_nothing")
        try:
            for one, result in job.run(self._work(list(left.values()))):
                if left.pop(_key(one), None):
                    yield one, result
        except (KeyboardInterrupt, GeneratorExit):
            raise
        except BaseException as raised:
            silent = raised
        for one in left.values():
            yield one, silent

    def _settled(self, job: Job, one: Claimed, result: Result) -> Settled:
        match result:
            case Done():
                return Settled(one)
            case Again(due_at):
                return Settled(one, due_at=due_at)
            case GivesUp():
                return self._gives_up(job, one, result.code)
        code, after = type(result).__name__, None
        if isinstance(result, TryAgain):
            code, after = result.code, result.after
        else:
            log.error("event.raised", kind=one.kind, id=one.id, code=code, where=_where(result))
        return (
            self._gives_up(job, one, code)
            if one.tries >= job.tries
            else self._later(one, code, after)
        )

    def _later(self, one: Claimed, code: str, after: timedelta | None = None) -> Settled:
        wait = until_next_try(one.lane, one.tries, after, self._chance)
        seconds = round(wait.total_seconds(), 1)
        log.warning(
            "event.failed", kind=one.kind, id=one.id, code=code, tries=one.tries, wait=seconds
        )
        return Settled(one, due_at=clock.now() + wait, failed=code[:LONGEST_CODE])

    def _gives_up(self, job: Job, one: Claimed, code: str) -> Settled:
        try:
            if job.when_given_up:
                job.when_given_up(self._work([one]), one, code)
        except Exception as raised:
            log.error("event.raised", kind=one.kind, id=one.id, where=_where(raised))
            if one.tries < 2 * job.tries:  # Somebody may still believe that it is being tried.
                return self._later(one, code)
        log.error("event.given_up", kind=one.kind, id=one.id, code=code, tries=one.tries)
        return Settled(one, given_up=True, failed=code[:LONGEST_CODE])

    def _save(self, settled: list[Settled]) -> None:
        if not settled:
            return
        queue.settle(self._house.database, settled)
        self._end([each.one for each in settled])

    def _work(self, some: list[Claimed]) -> Work:
        return Work(self._house, self._outside, self._settings, some)


def _unknown(work: Work) -> Iterator[tuple[Claimed, Result]]:
    for one in work.claimed:
        yield one, GivesUp("unknown_kind")


_UNKNOWN = Job(_unknown)


def _key(one: Claimed) -> tuple[str, str]:
    return one.id, one.owner


def _where(raised: BaseException) -> str:
    """The last lines it went through. Never what it says: that may quote what was being read."""
    passed = traceback.extract_tb(raised.__traceback__)[-3:]
    return " > ".join(f"{Path(frame.filename).name}:{frame.lineno}" for frame in passed)
