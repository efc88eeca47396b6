"""More than one door to one database: two houses in this process, or servers that are processes.

Each call takes the next door, so that what was acknowledged at one is read at another.
"""

import http.client
import itertools
import json as texts
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any

from sqlalchemy import event

from server import clock
from server.access.policy import Actor
from server.access.session import CareSession, House
from server.care import devices
from server.care.tokens import new_token
from server.web.caller import COOKIE
from tests.make import SAME_SITE, Device, Someone, new_id


class Doors:
    """Where phones reach the app, and the time it is behind all of them."""

    house: House
    """For what tests do past the app: making accounts, signing devices in."""

    def phone(self, someone: Someone) -> Device:
        """One more device of theirs."""
        raise NotImplementedError

    def program(self) -> Device:
        """What calls without being signed in, and says with each call who it is."""
        raise NotImplementedError

    def tell_time(self, now: datetime) -> None:
        """It is that moment, behind every door."""
        clock.set_source(lambda: now)

    def hang_up(self) -> None:
        """No phone made so far is used any more."""

    def sign_in(self, someone: Someone) -> str:
        """The cookie of one more device of theirs, whose passkey was just checked."""
        token, hashed = new_token()
        with CareSession(self.house, Actor(someone.account_id, new_id()), writes=True) as session:
            devices.arrive(session, hashed, devices.PASSKEY, "Phone")
            session.commit()
        return token


class InThisProcess(Doors):
    """One app, and houses with engines of their own over one database."""

    def __init__(self, app: Any, houses: list[House]):
        self._app, self._next, self.house = app, itertools.cycle(houses), houses[0]
        for house in houses:
            unsafe_and_quick(house)

    def phone(self, someone: Someone) -> Device:
        """It meets another house at each call."""
        return AtEachHouse(self._app, someone, self.sign_in(someone), self._next)

    def program(self) -> Device:
        return AtEachHouse(self._app, None, "", self._next)


class AtEachHouse(Device):
    """A phone of somebody's."""

    def __init__(self, app: Any, someone: Someone | None, token: str, houses: Iterator[House]):
        super().__init__(app, someone, token)
        self._app, self._houses = app, houses

    def call(self, *args: Any, **kwargs: Any) -> Any:
        self._app.extensions["traden"] = next(self._houses)
        return super().call(*args, **kwargs)


def unsafe_and_quick(house: House) -> None:
    """SQLite need not wait for the disk where nothing is to survive."""
    if house.database.is_sqlite:

        def trust_the_cache(connection: Any, record: Any) -> None:
            connection.execute("PRAGMA synchronous=OFF").close()

        event.listen(house.database.engine, "connect", trust_the_cache)
        house.database.engine.dispose()


class OverTheWire(Device):
    """A phone that speaks HTTP to one server after the other."""

    def __init__(self, someone: Someone | None, token: str, ports: list[int]):
        self.someone = someone
        self._headers = {**SAME_SITE, "Cookie": f"{COOKIE}={token}"}
        self._all = [_Line(port) for port in ports]
        self._lines = itertools.cycle(self._all)

    def call(
        self, method: str, path: str, *, status: int | None = 200, headers: Any = (),
        json: Any = None,
    ) -> "Reply":  # fmt: skip
        """One call, at the next server."""
        sent = {"Idempotency-Key": new_id(), **self._headers, **dict(headers)}
        body = None
        if json is not None:
            body, sent["Content-Type"] = texts.dumps(json), "application/json"
        reply = next(self._lines).ask(method, path, body, sent)
        assert status in (None, reply.status_code), f"{reply.status_code}: {reply.data!r}"
        return reply

    def hang_up(self) -> None:
        """Close its lines."""
        for line in self._all:
            line.close()


@dataclass(frozen=True)
class Reply:
    """What came back, as Flask's test client would give it."""

    status_code: int
    headers: list[tuple[str, str]]
    data: bytes

    @cached_property
    def json(self) -> Any:
        return texts.loads(self.data)


class _Line:
    """A kept connection."""

    def __init__(self, port: int):
        self._port = port
        self._connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)

    def close(self) -> None:
        self._connection.close()

    def ask(self, method: str, path: str, body: str | None, headers: dict[str, str]) -> Reply:
        try:
            return self._ask(method, path, body, headers)
        except (http.client.RemoteDisconnected, BrokenPipeError, ConnectionResetError):
            self._connection.close()  # It was silent for too long; phones call again.
            return self._ask(method, path, body, headers)

    def _ask(self, method: str, path: str, body: str | None, headers: dict[str, str]) -> Reply:
        self._connection.request(method, path, body, headers)
        came = self._connection.getresponse()
        return Reply(came.status, came.getheaders(), came.read())


@contextmanager
def own_clock() -> Iterator[None]:
    """Whatever time was told in here is forgotten afterwards."""
    try:
        yield
    finally:
        clock.set_source(None)
