"""Servers as ``traden serve`` starts them, except that a file tells them what time it is.

``python -m tests.consent.serving`` is one such server; ``servers`` are some over one database.
"""

import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from granian import Granian
from granian.constants import Interfaces
from granian.log import LogLevels

from bench.processes import free_port, started
from server import cli, clock
from server.access import system
from server.access.keys import MasterKey
from server.access.session import House
from server.settings import Settings, from_environment
from server.store.database import Database
from tests.consent.doors import Doors, OverTheWire
from tests.make import Device, Someone

CLOCK = "TRADEN_TEST_CLOCK"
LONGEST_TIME = 40
"""Letters of a moment in the file."""


def make_app() -> Any:
    """The app, with that clock."""
    told = os.open(os.environ[CLOCK], os.O_RDONLY)
    clock.set_source(
        lambda: datetime.fromisoformat(os.pread(told, LONGEST_TIME, 0).decode().strip())
    )
    return cli.make_app()


def main() -> None:
    """Answer until stopped."""
    settings = from_environment()
    Granian(
        "tests.consent.serving:make_app",
        factory=True,
        interface=Interfaces.WSGI,
        address=settings.host,
        port=settings.port,
        workers=1,
        blocking_threads=settings.threads,
        log_level=LogLevels.warning,
    ).serve()


class Processes(Doors):
    """Doors that are servers; each call of a phone takes the next."""

    def __init__(self, house: House, ports: list[int], told: Path):
        self.house, self._ports = house, ports
        self._phones: list[OverTheWire] = []
        self._told = told.open("r+b", buffering=0)

    def phone(self, someone: Someone) -> Device:
        self._phones.append(OverTheWire(someone, self.sign_in(someone), self._ports))
        return self._phones[-1]

    def program(self) -> Device:
        self._phones.append(OverTheWire(None, "", self._ports))
        return self._phones[-1]

    def tell_time(self, now: datetime) -> None:
        super().tell_time(now)
        os.pwrite(self._told.fileno(), now.isoformat().ljust(LONGEST_TIME).encode(), 0)

    def hang_up(self) -> None:
        for phone in self._phones:
            phone.hang_up()
        self._phones.clear()

    def close(self) -> None:
        self.hang_up()
        self._told.close()
        self.house.database.close()


@contextmanager
def servers(settings: Settings, count: int) -> Iterator[Processes]:
    """So many server processes over the database that the settings name, which is made ready."""
    settings.data.mkdir(parents=True, exist_ok=True)
    told = settings.data / "clock"
    told.write_text(datetime.fromisoformat("2026-01-01T00:00Z").isoformat().ljust(LONGEST_TIME))
    house = made_ready(settings)
    environment = {
        "TRADEN_DATA": str(settings.data),
        "TRADEN_DATABASE_URL": settings.database_url,
        "TRADEN_RATE_LIMITS": "off",
        "TRADEN_WORKER": "off",  # It tidies when it comes to it, which no oracle can know.
        CLOCK: str(told),
    }
    ports = [free_port() for _ in range(count)]
    with ExitStack() as running:
        for port in ports:
            running.enter_context(started("-m", "tests.consent.serving", **environment, PORT=port))
        doors = Processes(house, [int(port) for port in ports], told)
        running.callback(doors.close)
        yield doors


def made_ready(settings: Settings) -> House:
    """The house that the settings name, with its tables."""
    database = Database(settings.database_url)
    system.migrate(database)
    return House(database, MasterKey.from_file(settings.master_key_file))


if __name__ == "__main__":
    main()
