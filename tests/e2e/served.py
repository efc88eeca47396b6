"""The real server as a process of its own, that can be killed in the middle of anything."""

import os
import signal
import socket
import sqlite3
import subprocess
import sys
import time
import urllib.error
import urllib.request
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from server.access.keys import MasterKey
from server.access.policy import Actor
from server.access.session import CareSession, House
from server.care.device_links import make_device_link
from server.settings import from_environment
from server.store.database import Database
from tests.make import Someone, new_id

TRADEN = str(Path(sys.executable).with_name("traden"))
START_WITHIN = WORKS_WITHIN = 30
"""Seconds. A loaded machine needs many of them."""


def free_port() -> int:
    """A port nobody listens on."""
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Server:
    """``traden serve`` on a folder of its own. The port stays the same through every restart."""

    def __init__(self, data: Path, shell: Path | None = None, **settings: str):
        self.data = data
        self.port = free_port()
        self.address = f"http://localhost:{self.port}"
        self._env = {
            **os.environ,
            "PORT": str(self.port),
            "TRADEN_DATA": str(data),
            "TRADEN_RATE_LIMITS": "off",
            **({"TRADEN_SHELL": str(shell)} if shell else {}),
            **settings,
        }
        self._process: subprocess.Popen | None = None
        self._house: House | None = None
        data.mkdir(parents=True, exist_ok=True)

    def runs(self, *command: str) -> str:
        """Run another ``traden`` command on the same data → what it printed."""
        ran = subprocess.run(
            [TRADEN, *command], env=self._env, capture_output=True, text=True, timeout=120
        )
        assert ran.returncode == 0, ran.stderr
        return ran.stdout

    def start(self) -> "Server":
        """Start it, and wait until it answers."""
        with (self.data / "server.log").open("ab") as log:
            # A session of its own: killing the group leaves no worker of it behind.
            self._process = subprocess.Popen(
                [TRADEN, "serve"], env=self._env, stdout=log, stderr=log, start_new_session=True
            )
        deadline = time.monotonic() + START_WITHIN
        while not self._answers():
            assert self._process.poll() is None and time.monotonic() < deadline, self.log()
            time.sleep(0.05)
        return self

    def kill(self) -> None:
        """As when the power goes."""
        self._end(signal.SIGKILL)

    def stop(self) -> None:
        """Ask it to end, and see to it that it does."""
        if self._house:
            self._house.database.close()
        if self._process is None:
            return
        try:
            self._end(signal.SIGTERM, within=10)
        except subprocess.TimeoutExpired:
            self.kill()

    def log(self) -> str:
        """The last it said."""
        return (self.data / "server.log").read_text(errors="replace")[-4000:]

    def _answers(self) -> bool:
        try:
            with urllib.request.urlopen(f"{self.address}/api/health", timeout=5) as reply:
                return reply.status == 200
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            return False

    def _end(self, how: signal.Signals, within: float = 30) -> None:
        if self._process is None or self._process.poll() is not None:
            return
        os.killpg(self._process.pid, how)
        self._process.wait(timeout=within)

    # --- what the tests know about the data, past the server ---------------------------------

    @property
    def house(self) -> House:
        """The same database and master key, opened by the test."""
        if self._house is None:
            settings = from_environment(self._env)
            self._house = House(
                Database(settings.database_url), MasterKey.from_file(settings.master_key_file)
            )
        return self._house

    def link_for(self, someone: Someone) -> str:
        """A one-time link that signs one more device of theirs in."""
        actor = Actor(someone.account_id, new_id())
        with CareSession(self.house, actor, writes=True) as session:
            path = make_device_link(session, timedelta(minutes=10)).path
            session.commit()
        return self.address + path

    def count(self, sql: str, *values: str) -> int:
        """One number, asked of the database file itself."""
        with closing(sqlite3.connect(self.data / "traden.db")) as connection:
            return int(connection.execute(sql, values).fetchone()[0])

    def until(self, sql: str, *values: str) -> None:
        """Wait until the worker has seen to it that this counts something."""
        deadline = time.monotonic() + WORKS_WITHIN
        while self.count(sql, *values) == 0:
            assert time.monotonic() < deadline, self.log()
            time.sleep(0.05)

    def change(self, sql: str, *values: str) -> None:
        """Change the database file itself: what only time could do otherwise."""
        with closing(sqlite3.connect(self.data / "traden.db", timeout=30)) as connection:
            connection.execute(sql, values)
            connection.commit()
