"""Kill -9 of a worker in the middle of a job, beside another worker: one such cycle, and what has
to be true after it. The tests run some of them, ``make soak`` runs many."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from multiprocessing import get_context
from multiprocessing.connection import wait
from time import monotonic

from sqlalchemy import delete, select

from server import clock
from server.access.policy import Actor
from server.access.session import CareSession, House
from server.care import calls, devices, keep, notices, subscriptions
from server.care.payload import Where
from server.care.tokens import new_token
from server.settings import Settings, from_environment
from server.store.tables import Appointment, Delivery, Event, Goal, Person, Recipient, Reminded
from tests import make, people
from tests.make import Someone, new_id
from tests.storage import killable
from tests.storage.killable import DONE, LEASE, POINTS, SENDING, TIDY

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
SOON = 60.0
"""Seconds after which a test gives up. A loaded machine needs many of them."""
SLACK = 20.0
"""Seconds that a loaded machine may need for what takes none."""
CALL, DELIVER, LOOK, NOTICE, TEST = "call", "deliver", "look_ahead", notices.NOTICE, notices.TEST
KINDS = CALL, DELIVER, LOOK, NOTICE, TEST, TIDY
SENDS = DELIVER, NOTICE, TEST


def possible(kind: str) -> list[str]:
    """The points at which a worker can be killed in such a job."""
    if kind == TIDY:
        return [DONE]
    return [point for point in POINTS if point != SENDING or kind in SENDS]


class Running:
    """A worker that was started, and all it has said."""

    def __init__(self, env: dict[str, str], hold: tuple[str, str] | None, is_night: bool):
        self._context = get_context("forkserver")
        self._context.set_forkserver_preload(["tests.storage.killing", "pytest"])
        self._pipe, theirs = self._context.Pipe(duplex=False)
        ahead = clock.now() - datetime.now(UTC)
        arguments = (env, ahead, theirs, hold, is_night)
        self.process = self._context.Process(target=killable.work, args=arguments)
        self.process.start()
        theirs.close()
        self.said: list[tuple] = []

    def until(self, *words: object) -> None:
        """Wait until it has said something that begins like that."""
        deadline = monotonic() + SOON
        while not self._heard(words):
            left = deadline - monotonic()
            assert left > 0 and self._listen(left), f"it never said {words}: {self.said[-20:]}"

    def hears_until(self, enough: Callable[[], bool]) -> None:
        """Wait for something that it does not say."""
        deadline = monotonic() + SOON
        while not enough():
            assert monotonic() < deadline, self.said[-20:]
            self._listen(0.02)

    def kill(self) -> None:
        """As when the power goes."""
        self.process.kill()
        self._end()

    def stop(self) -> int | None:
        """Ask it to end → its exit status."""
        self.process.terminate()
        self._end()
        return self.process.exitcode

    def _end(self) -> None:
        while self._listen(SOON):
            pass
        self.process.join(SOON)
        self._pipe.close()

    def _heard(self, words: tuple) -> bool:
        return any(said[: len(words)] == words for said in self.said)

    def _listen(self, seconds: float) -> bool:
        """→ whether there may be more to come."""
        if not wait([self._pipe], seconds):
            return False
        try:
            self.said.append(self._pipe.recv())
        except EOFError:
            return False
        return True


@dataclass
class Ground:
    """A house whose workers get killed, and the people in it."""

    house: House
    env: dict[str, str]
    kim: Someone
    maja: Someone
    settings: Settings = field(init=False)
    phones: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.env = {**self.env, "TRADEN_CALL_UNDO": "0"}
        self.settings = from_environment(self.env)

    @contextmanager
    def worker(self, hold: tuple[str, str] | None = None, *, is_night=False) -> Iterator[Running]:
        """One that is up."""
        running = Running(self.env, hold, is_night)
        try:
            running.until("ready")
            yield running
        finally:
            if running.process.is_alive():
                running.kill()

    def as_(self, someone: Someone, device_id: str = "") -> CareSession:
        actor = Actor(someone.account_id, device_id or someone.device_id)
        return CareSession(self.house, actor, writes=True)

    def rows(self, table, *where) -> list:
        """Past every lock."""
        with self.house.database.system.connect() as connection:
            return connection.execute(select(table.__table__).where(*where)).all()

    def of_kim(self, table) -> list:
        """Those about Kim."""
        return self.rows(table, table.person_id == self.kim.person_id)

    def due(self) -> list:
        """The events whose time has come."""
        return self.rows(Event, Event.due_at <= clock.now())


def ground(house: House, env: dict[str, str]) -> Ground:
    """Kim trusts Maja; each has a phone that gets push. It is noon, and the clock goes on. Of
    those who were there before nothing waits any more."""
    with house.database.system.begin() as connection:
        connection.execute(delete(Event.__table__))
    ahead = NOON - datetime.now(UTC)
    clock.set_source(lambda: datetime.now(UTC) + ahead)
    here = Ground(house, env, people.kim(house), people.maja(house))
    member_id = make.let_in(house, here.kim, here.maja)
    for someone in (here.kim, here.maja):
        here.phones[someone.name] = _phone(here, someone)
    with here.as_(here.kim) as session:
        row = session.get(Person, (here.kim.person_id, here.kim.person_id))
        keep.change(session, row, base=row.number, changes={"trust_member_id": member_id})
        session.commit()
    return here


def _phone(here: Ground, someone: Someone) -> str:
    device_id = new_id()
    with here.as_(someone, device_id) as session:
        devices.arrive(session, new_token()[1], devices.PASSKEY, "Phone")
        session.flush()
        endpoint = f"https://push.example/{device_id}"
        subscriptions.keep(session, Where(endpoint, "p256dh", "auth", "fake"))
        session.commit()
    return endpoint


# --- what is to be done ------------------------------------------------------------------------


def tell(here: Ground, kind: str) -> None:
    """Something happens that leads to a job of that kind."""
    {CALL: _call, DELIVER: _call, LOOK: _remind, NOTICE: _remind, TEST: _test, TIDY: _remove}[kind](
        here
    )


def _call(here: Ground) -> None:
    asking = {"about": None, "member_ids": None, "tell": False}
    with here.as_(here.kim) as session:
        timings = calls.timings(here.settings)
        calls.make(session, here.kim.person_id, new_id(), asking, timings, {"push"})
        session.commit()


def _remind(here: Ground) -> None:
    starts = clock.now() + timedelta(minutes=90)
    when = {"starts_at": starts, "zone": "Europe/Stockholm"}
    with _earlier(days=2):  # Nobody is reminded of what they have only just written.
        make.write(here.house, here.kim, Appointment, **when)


def _test(here: Ground) -> None:
    with here.as_(here.maja) as session:
        notices.tell(session, str(here.kim.person_id), TEST)
        session.commit()


def _remove(here: Ground) -> None:
    with _earlier(days=60):
        goal_id = make.write(here.house, here.kim, Goal, own_words="Borttagna ord")
        with here.as_(here.kim) as session:
            row = keep.find(session, Goal, here.kim.person_id, goal_id)
            keep.change(session, row, base=row.number, changes={"removed": True})
            session.commit()


@contextmanager
def _earlier(**ago: float) -> Iterator[None]:
    now = clock._source
    clock.set_source(lambda: now() - timedelta(**ago))
    try:
        yield
    finally:
        clock.set_source(now)


# --- one cycle ---------------------------------------------------------------------------------


@dataclass(frozen=True)
class Seen:
    """What was seen in a cycle: how often a receiver got it, and when it was taken over."""

    pushes: int
    after: float
    """Seconds from the death to the new beginning."""


def cycle(here: Ground, kind: str, point: str) -> Seen:
    """A worker is killed there, and another that was up all the time does it. Raises where
    anything is not as it has to be."""
    is_night = kind == TIDY
    tell(here, kind)
    with here.worker((kind, point), is_night=is_night) as dies:
        dies.until("held", kind)
        with here.worker(is_night=is_night) as lives:
            killed_at = monotonic()
            dies.kill()
            lives.until("tidied" if is_night else "began", *([] if is_night else [kind]))
            lives.hears_until(lambda: not here.due())
            assert lives.stop() == 0
    assert not any(event.owner or event.failed for event in here.rows(Event))
    if is_night:
        assert [goal.envelope for goal in here.of_kim(Goal)] == [None]
        return Seen(0, 0.0)
    _received_once(here, kind, [*dies.said, *lives.said])
    return Seen(
        max(map(len, _pushes([*dies.said, *lives.said]).values())),
        _taken_over(kind, dies.said, lives.said, killed_at),
    )


def _taken_over(kind: str, died: list[tuple], lived: list[tuple], killed_at: float) -> float:
    """Whatever the dead one had begun and not settled is begun anew, within the lease."""
    (event_id, *_), (at, *_) = zip(
        *((said[2], said[3]) for said in lived if said[:2] == ("began", kind)), strict=True
    )
    assert any(said[:3] == ("began", kind, event_id) for said in died)
    assert killed_at < at < killed_at + LEASE.total_seconds() + SLACK
    return at - killed_at


def _received_once(here: Ground, kind: str, said: list[tuple]) -> None:
    """One thing on each phone; what is sent once more takes its place, and was begun once more."""
    pushes = _pushes(said)
    begun = [words for words in said if words[0] == "began" and words[1] in SENDS]
    assert sum(map(len, pushes.values())) <= len(begun)
    receiver = here.kim if kind in (LOOK, NOTICE) else here.maja
    assert here.phones[receiver.name] in pushes
    for endpoint, topics in pushes.items():
        assert endpoint in here.phones.values() and len(set(topics)) == 1
    if kind in (CALL, DELIVER):
        (recipient,) = here.of_kim(Recipient)
        (delivery,) = here.of_kim(Delivery)
        assert recipient.sent_at and delivery.state == "sent"
    if kind in (LOOK, NOTICE):
        assert here.of_kim(Reminded)


def _pushes(said: list[tuple]) -> dict[str, list[str]]:
    """Endpoint → the topics of what was sent there."""
    found: dict[str, list[str]] = {}
    for words in said:
        if words[0] == "sent":
            found.setdefault(words[1], []).append(words[2])
    return found
