"""What an agency's system costs: CPU per call of the agencies' door, beside the floor.

The system reads 50 appointments that it sent itself, each as it was sent with what has changed
since laid on it, and the reading is written down. The floor answers a relative with 50 plain rows,
and writes that down. A create is validated against HL7's model, kept whole, and durable.
"""

import itertools
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench import floor_people
from bench.api import _put
from bench.beside import Case, ask, compared
from bench.client import Phone
from bench.floor_people import Floor
from bench.ours import Data, Ours
from bench.postgres import DURABLE, make_ready
from bench.table import note, show
from tests.people import kim
from tests.setup import postgres
from tests.systems import ASystem

FIFTY = 50
GOAL_MS = 3


def main() -> None:
    """The table on each database."""
    with _folder() as folder, _both(folder, "", str(folder / "floor.db")) as there:
        table("SQLite", there)
    with (
        postgres.running(DURABLE) as cluster,
        _folder() as folder,
        _both(folder, cluster.create("ours"), cluster.create("floor")) as there,
    ):
        make_ready(cluster, ours=there.ours.server, floor=there.floor.server)
        table("PostgreSQL", there)


def table(database: str, there: "Both") -> None:
    """What a search and a create cost on that database."""
    floor, system = there.floor, there.system
    cases = [
        Case("search of 50, read logged", ask(floor.relatives(), ["100"] * 5, 200),
             system.search, 100, f"≤ {GOAL_MS} ms"),
        Case("create", _put(floor.people, floor.own()), system.create, 100, ""),
    ]  # fmt: skip
    rows = [compared(case, floor.server, there.ours.server) for case in cases]
    title = f"CPU milliseconds per call of /fhir, {database}"
    show(title, ("", "floor", "ours", "R", "goal"), rows)
    note(f"A search of 50 is {system.bytes_found / 1024:.0f} KB.")


@dataclass(frozen=True)
class Both:
    """Our server with a system that has sent fifty appointments, and the floor."""

    ours: Ours
    floor: Floor
    system: "System"


@contextmanager
def _both(folder: Path, our_url: str, floor_url: str) -> Iterator[Both]:
    data = Data(folder / "ours", our_url)
    person = kim(data.house)
    clinic = ASystem(data.house)
    patient = clinic.link(person)
    clinic.share(person, "appointments")
    headers = clinic.headers
    filled = floor_people.fill(floor_url, people=20, rows=200, readers=5, known=5)
    with data.served() as ours, filled.served() as floor:
        system = System(ours, headers, patient)
        for _ in range(FIFTY):
            system.create(0)
        yield Both(ours, floor, system)


@contextmanager
def _folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="traden-bench-") as name:
        yield Path(name)


class System:
    """An agency's system that calls."""

    def __init__(self, ours: Ours, headers: dict[str, str], patient: str):
        self._phone = Phone(ours.server.port, "")
        self._headers = headers
        self._patient = patient
        self._count = itertools.count()
        self.bytes_found = 0

    def search(self, n: int) -> None:
        """Fifty of the person's appointments."""
        path = f"/fhir/Appointment?patient={self._patient}&_count={FIFTY}"
        _, self.bytes_found = self._phone.call("GET", path, expect=200, **self._headers)

    def create(self, n: int) -> None:
        """One more."""
        self._phone.call("POST", "/fhir/Appointment", self._one(), expect=201, **self._headers)

    def _one(self) -> dict[str, Any]:
        return {
            "resourceType": "Appointment",
            "identifier": [{"system": "urn:clinic:bookings", "value": str(next(self._count))}],
            "status": "booked",
            "description": "Besök hos sköterskan",
            "start": "2026-12-01T10:00:00+01:00",
            "end": "2026-12-01T10:45:00+01:00",
            "serviceCategory": [{"text": "Psykiatri"}],
            "participant": [
                {"actor": {"reference": f"Patient/{self._patient}"}, "status": "accepted"},
                {"actor": {"reference": "Practitioner/7", "display": "Sara Ek"},
                 "status": "accepted"},
            ],
        }  # fmt: skip
