"""Kill -9 in the middle of writing: what was acknowledged is there, once, and nothing is torn.

The real server on a real file. Writers write as fast as they can and note what was acknowledged;
the server is killed under them, again and again. A write whose answer never came is sent once
more, with the same Idempotency-Key, as a phone does.
"""

import http.client
import json
import random
import sqlite3
import threading
from contextlib import closing, suppress

import pytest

from server.access.policy import Actor
from server.access.session import CareSession
from server.care import devices
from server.care.tokens import new_token
from server.web.caller import COOKIE
from tests import people
from tests.e2e.served import Server
from tests.make import SAME_SITE, new_id

pytestmark = pytest.mark.sqlite_only
CYCLES = 20
WRITERS = 4
LONGEST_LIFE = 0.35
"""Seconds that writers get before the server dies under them."""


@pytest.fixture
def server(tmp_path):
    server = Server(tmp_path / "house")
    try:
        yield server.start()
    finally:
        server.stop()


class Writer:
    """Adds steps, one after the other, until nobody answers."""

    def __init__(self, server: Server, person_id: str, token: str):
        self._server, self._person_id, self._token = server, person_id, token
        self._unanswered: tuple[str, str] | None = None
        self.acknowledged: list[str] = []
        self.wrote = threading.Event()

    def write_until_nobody_answers(self) -> None:
        with (
            suppress(OSError, http.client.HTTPException),
            closing(http.client.HTTPConnection("127.0.0.1", self._server.port, timeout=30)) as line,
        ):
            while True:
                self._write_one(line)

    def _write_one(self, line: http.client.HTTPConnection) -> None:
        step_id, key = self._unanswered = self._unanswered or (new_id(), new_id())
        status = self._put(line, step_id, key)
        assert status in (200, 201), status
        self.acknowledged.append(step_id)
        self._unanswered = None
        self.wrote.set()

    def _put(self, line: http.client.HTTPConnection, step_id: str, key: str) -> int:
        headers = {
            **SAME_SITE,
            "Cookie": f"{COOKIE}={self._token}",
            "Content-Type": "application/json",
            "Idempotency-Key": key,
        }
        path = f"/api/people/{self._person_id}/steps/{step_id}"
        line.request("PUT", path, json.dumps({"what": step_id}), headers)
        reply = line.getresponse()
        reply.read()
        return reply.status


@pytest.mark.long
def test_every_acknowledged_write_survives_twenty_deaths(server):
    kim = people.kim(server.house)
    writers = [Writer(server, kim.person_id, token_of(server, kim)) for _ in range(WRITERS)]
    chance = random.Random(20)
    for cycle in range(CYCLES):
        if cycle:
            server.start()
        write_until_killed(server, writers, after=chance.uniform(0.02, LONGEST_LIFE))
        assert is_whole(server)
    acknowledged = [step_id for writer in writers for step_id in writer.acknowledged]
    assert len(acknowledged) >= CYCLES
    assert_there_once(server, acknowledged)


def write_until_killed(server, writers, *, after: float) -> None:
    """All write at once; the server dies a moment after the first has been answered: how long a
    server that has just started takes for that is another question."""
    writers[0].wrote.clear()
    threads = [threading.Thread(target=one.write_until_nobody_answers) for one in writers]
    for thread in threads:
        thread.start()
    assert writers[0].wrote.wait(timeout=30)
    killer = threading.Timer(after, server.kill)
    killer.start()
    for thread in (*threads, killer):
        thread.join(timeout=60)
    assert not any(thread.is_alive() for thread in threads)


def is_whole(server) -> bool:
    """What SQLite says of the file, write-ahead log and all."""
    with closing(sqlite3.connect(server.data / "traden.db")) as connection:
        return connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def assert_there_once(server, acknowledged: list[str]) -> None:
    """Each acknowledged step is one row, made by one change."""
    with closing(sqlite3.connect(server.data / "traden.db")) as connection:
        there = [row_id for (row_id,) in connection.execute("SELECT id FROM step")]
        made = [row_id for (row_id,) in connection.execute("SELECT row_id FROM history")]
    assert set(acknowledged) <= set(there)
    assert len(there) == len(set(there))
    assert len(set(acknowledged)) == len(acknowledged)
    assert [made.count(step_id) for step_id in acknowledged] == [1] * len(acknowledged)
    # Beside them at most the one that each writer never got an answer to.
    assert len(there) <= len(acknowledged) + WRITERS


def token_of(server, kim) -> str:
    """One more device of Kim's → its cookie."""
    token, token_hash = new_token()
    with CareSession(server.house, Actor(kim.account_id, new_id()), writes=True) as session:
        devices.arrive(session, token_hash, devices.PASSKEY, "Phone")
        session.commit()
    return token
