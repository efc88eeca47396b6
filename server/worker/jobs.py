"""What a job is given, and what it may say about each event. ``worker.kinds`` has the map.

A job is given events of one kind that nobody else is at, and says of each what became of it, as
soon as it knows::

    def run(work: Work) -> Outcomes:
        for one in work.claimed:
            ...
            yield one, Done()

Most jobs look at one event at a time: ``one_by_one`` makes such a function from

    def run(work: Work, one: Claimed) -> Result: ...

* A job is done **at least once**: whoever does it may die right before saying so. So doing it
  again has to be harmless.
* It acts as somebody: ``work.acting_for(account_id, writes=…)`` is a session of that account's,
  which sees what they may see at that moment. Events hold ids and never words.
* What it raises is about the events it has said nothing of yet: they are tried again. Nothing is
  lost, and nothing is tried for ever.
* ``Done``, ``Again`` and ``TryAgain`` are said after the job's own commit. An event that was told
  again meanwhile stays, whatever is said of it here.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from server.access.queue import Claimed
from server.access.session import CareSession, House
from server.access.system import acting_for
from server.settings import Settings


@dataclass(frozen=True)
class Done:
    """It is done, or there is nothing to do any more."""


@dataclass(frozen=True)
class Again:
    """All is well, and it is to be looked at again: a standing event."""

    due_at: datetime


class TryAgain(Exception):
    """Not this time. ``code`` (at most 30 letters, nothing of a person's) says why; it is tried
    again after ``after`` where somebody else named a time, else after a growing while by chance.
    Can be raised, or said of one event of many."""

    def __init__(self, code: str, after: timedelta | None = None) -> None:
        super().__init__(code)
        self.code, self.after = code, after


class GivesUp(Exception):
    """It will not work, however often it is tried. Can be raised, or said of one event."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


Result = Done | Again | BaseException
"""Anything raised that is neither ``TryAgain`` nor ``GivesUp`` is a defect or an outage: it is
logged by the name of its class, and tried again."""
Outcomes = Iterable[tuple[Claimed, Result]]


@dataclass(frozen=True)
class Work:
    """What a job has: the house, the ways out of it, the settings, and events of its kind."""

    house: House
    outside: Any
    settings: Settings
    claimed: list[Claimed]

    def acting_for(self, account_id: str, *, writes: bool) -> CareSession:
        """A session that may do what that account may, now. Use as a context manager, once."""
        return acting_for(self.house, account_id, writes=writes)


@dataclass(frozen=True)
class Job:
    """How events of one kind are done.

    ``at_once``: how many of them it is given at the most. ``tries``: after so many it is given
    up. ``when_given_up`` is called then (after so many tries, or after ``GivesUp``), so that
    nothing keeps saying that it is still being tried; what it raises is logged.
    """

    run: Callable[[Work], Outcomes]
    at_once: int = 50
    tries: int = 12
    when_given_up: Callable[[Work, Claimed, str], None] | None = None


def one_by_one(run: Callable[[Work, Claimed], Result]) -> Callable[[Work], Outcomes]:
    """A job from a function for one event; what it raises is about that one alone."""

    def run_each(work: Work) -> Iterator[tuple[Claimed, Result]]:
        for one in work.claimed:
            try:
                yield one, run(work, one)
            except Exception as raised:
                yield one, raised

    return run_each
