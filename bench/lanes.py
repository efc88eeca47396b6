"""Whether a call for contact waits behind a mass notice: from its acceptance to its first push.

One ``traden serve`` on SQLite, its worker in it, and a push service in another process that takes
everything. People whose plans are to be reviewed have a hundred devices each: the worker looks
ahead, finds that, and every device gets a notice, sealed, signed and sent. Meanwhile others call
for contact, each for the first time and each somebody else. ``TRADEN_CALL_UNDO=0``: the seconds in
which a call can be undone are no delay.

``python -m bench lanes`` takes 100,000 devices and 200 calls; among all benchmarks it takes fewer.
"""

import secrets
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from sqlalchemy import update

from bench.client import Phone
from bench.processes import free_port, ours
from bench.table import note, show
from server import clock
from server.access.keys import MasterKey
from server.access.policy import Actor
from server.access.session import CareSession, House
from server.access.system import migrate, system_connection
from server.care import devices, keep, subscriptions
from server.care.payload import Where
from server.care.tokens import new_token
from server.outside.vapid import VapidKeys
from server.settings import from_environment
from server.store.database import Database
from server.store.tables import Account, Device, Event, Person, Plan, Subscription
from server.web import log
from tests import make, people
from tests.make import Someone, new_id
from tests.ways import browser_keys

DEVICES = 100
"""Of each who gets a notice."""
GOAL = 1.0
"""Seconds, p99."""
SOON = 60.0
ALWAYS = {"notices": {"quiet_from": "00:00", "quiet_to": "00:00"}}
"""No quiet hours: this may run at night."""


@dataclass(frozen=True)
class Size:
    """How many devices get a notice, how many call, and how long after one another."""

    devices: int
    calls: int
    every: float


WHOLE = Size(100_000, 200, 0.5)
FEW = Size(4_000, 30, 0.2)


@dataclass
class Sink:
    """The push service, and when it was given what."""

    process: subprocess.Popen
    port: int
    calls: dict[int, float] = field(default_factory=dict)
    others: list[tuple[int, float]] = field(default_factory=list)
    changed: threading.Condition = field(default_factory=threading.Condition)

    def listen(self) -> None:
        """Until it ends."""
        for line in self.process.stdout:
            kind, number, moment = line.split()
            with self.changed:
                if kind == "call":
                    self.calls.setdefault(int(number), float(moment))
                else:
                    self.others.append((int(number), float(moment)))
                self.changed.notify_all()

    def wait_for_call(self, number: int) -> float:
        """When the first push for it came."""
        with self.changed:
            if not self.changed.wait_for(lambda: number in self.calls, SOON):
                raise RuntimeError(f"no push for call {number} within {SOON:.0f} s")
            return self.calls[number]

    def wait_for_others(self) -> None:
        """Until the mass notice has begun to arrive."""
        with self.changed:
            if not self.changed.wait_for(lambda: self.others, SOON):
                raise RuntimeError(f"no notice within {SOON:.0f} s")


@dataclass(frozen=True)
class Caller:
    """Somebody who will call for contact, and whom they reach at the push service."""

    person_id: str
    token: str
    number: int


def main(*, whole: bool = False) -> None:
    """Print the table."""
    size = WHOLE if whole else FEW
    with (
        tempfile.TemporaryDirectory(prefix="traden-bench-") as folder,
        _sink() as sink,
    ):
        environment = {
            "TRADEN_DATA": folder, "PORT": free_port(), "TRADEN_RATE_LIMITS": "off",
            "TRADEN_PUSH_HOSTS": f"http://localhost:{sink.port}", "TRADEN_CALL_UNDO": "0",
        }  # fmt: skip
        filling = Filling(environment, sink.port)
        alone = [filling.caller(n) for n in range(size.calls)]
        beside = [filling.caller(n) for n in range(size.calls, 2 * size.calls)]
        for _ in range(size.devices // DEVICES):
            filling.crowd()
        with ours(environment) as server:
            nothing_else = _delays(server.port, sink, alone, size.every)
            filling.let_the_notice_begin()
            sink.wait_for_others()
            first = sink.others[-1]
            meanwhile = _delays(server.port, sink, beside, size.every)
            last = sink.others[-1]
        filling.close()
    _print(size, nothing_else, meanwhile, first, last)


def _delays(port: int, sink: Sink, callers: list[Caller], every: float) -> list[float]:
    """Seconds from acceptance to the first push of each call."""
    delays = []
    for caller in callers:
        phone = Phone(port, caller.token)
        path = f"/api/people/{caller.person_id}/calls/{new_id()}"
        asking = {"about": None, "member_ids": None, "tell": False}
        phone.write("PUT", path, asking, expect=201)
        accepted = time.monotonic()
        phone.close()
        delays.append(max(0.0, sink.wait_for_call(caller.number) - accepted))
        time.sleep(max(0.0, accepted + every - time.monotonic()))
    return delays


def _print(
    size: Size,
    alone: list[float],
    beside: list[float],
    first: tuple[int, float],
    last: tuple[int, float],
) -> None:
    sent, seconds = last[0] - first[0], last[1] - first[1]
    named = {
        "nothing else to do": alone,
        f"while {size.devices:,} devices get a notice": beside,
    }
    rows = [
        (name, len(times), *(f"{1000 * at(times):.0f}" for at in (statistics.median, _p99, max)))
        for name, times in named.items()
    ]
    show(
        "From a call's acceptance to its first push",
        ("ms", "calls", "median", "p99", "longest"),
        rows,
    )
    verdict = "kept" if _p99(beside) <= GOAL else "NOT KEPT"
    rate = f"{sent / seconds:,.0f} a second" if seconds else "too few to say how fast"
    note(f"Goal: p99 ≤ {GOAL:.0f} s: {verdict}. Meanwhile {sent:,} notices went out, {rate}.")


def _p99(times: list[float]) -> float:
    return statistics.quantiles(times, n=100, method="inclusive")[98]


class Filling:
    """Makes the people, by the app's own verbs."""

    def __init__(self, environment: dict[str, str], sink: int) -> None:
        log.configure(quiet=True)
        settings = from_environment(environment)
        database = Database(settings.database_url)
        migrate(database)
        self._house = House(database, MasterKey.from_file(settings.master_key_file))
        self._key_id = VapidKeys.from_file(settings.vapid_key_file).present.id
        self._keys, self._sink, self._crowd = browser_keys(), f"http://localhost:{sink}", 0

    def caller(self, number: int) -> Caller:
        """Kim, who trusts Maja, who has a phone."""
        kim, maja = people.kim(self._house), people.maja(self._house)
        member_id = make.let_in(self._house, kim, maja)
        with self._as(kim) as session:
            row = session.get(Person, (kim.person_id, kim.person_id))
            keep.change(session, row, base=row.number, changes={"trust_member_id": member_id})
            session.commit()
        with self._as(maja) as session:
            subscriptions.keep(session, self._where(f"call/{number}"))
            session.commit()
        return Caller(str(kim.person_id), self._token(kim), number)

    def crowd(self) -> None:
        """One more with many devices, who was here some days ago. Their plan was to be reviewed
        yesterday."""
        long_ago = datetime.now(UTC) - timedelta(days=3)
        clock.set_source(lambda: long_ago)
        someone = make.start(self._house, name="Alex", country="se", language="sv")
        yesterday = (long_ago + timedelta(days=2)).date()
        with self._as(someone) as session:
            session.get(Account, someone.account_id).settings = ALWAYS
            plan = session.get(Plan, (someone.person_id, someone.person_id))
            keep.change(session, plan, base=plan.number, changes={"next_review": yesterday})
            for _ in range(DEVICES):
                session.add_all(self._device(someone))
            session.commit()
        clock.set_source(None)

    def let_the_notice_begin(self) -> None:
        """What the worker was to look at in a minute, it looks at now."""
        with system_connection(self._house.database, purpose="benchmark data") as connection:
            looks = update(Event.__table__).where(Event.kind == "look_ahead")
            connection.execute(looks.values(due_at=clock.now()))

    def close(self) -> None:
        self._house.database.close()

    def _as(self, someone: Someone) -> CareSession:
        return CareSession(self._house, someone.actor, writes=True)

    def _token(self, someone: Someone) -> str:
        token, hashed = new_token()
        actor = Actor(someone.account_id, new_id())
        with CareSession(self._house, actor, writes=True) as session:
            devices.arrive(session, hashed, devices.PASSKEY, "Phone")
            session.commit()
        return token

    def _where(self, path: str) -> Where:
        return Where(f"{self._sink}/{path}", **self._keys, key_id=self._key_id)

    def _device(self, someone: Someone) -> tuple[Device, Subscription]:
        self._crowd += 1
        where, now, device_id = self._where(f"other/{self._crowd}"), clock.now(), new_id()
        device = Device(
            id=device_id, account_id=someone.account_id, token_hash=secrets.token_bytes(32),
            came_by="passkey", created_at=now, last_used_at=now, checked_at=now,
        )  # fmt: skip
        subscription = Subscription(
            device_id=device_id, account_id=someone.account_id, made_at=now,
            endpoint_hash=secrets.token_bytes(32), vapid_key_id=where.key_id,
            endpoint=where.endpoint, p256dh=where.p256dh, auth=where.auth,
        )  # fmt: skip
        return device, subscription


@contextmanager
def _sink() -> Iterator[Sink]:
    process = subprocess.Popen(
        [sys.executable, "-m", "bench.lanes_sink"], stdout=subprocess.PIPE, text=True
    )
    sink = Sink(process, int(process.stdout.readline()))
    threading.Thread(target=sink.listen, daemon=True).start()
    try:
        yield sink
    finally:
        process.kill()
        process.wait(timeout=30)
