"""Our server and the floor, side by side, each with as many made-up people in its database."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from bench import floor_people
from bench.floor_people import Floor
from bench.ours import Data, Ours
from bench.people import PROFESSIONAL, RELATIVE, Reader
from bench.table import note
from server.store.tables import Step

READERS = 5
PEOPLE, ROWS = 1_000, 200
KNOWN = 500
"""Whom the professional works with."""


@dataclass(frozen=True)
class Town:
    """Both servers, and who asks them."""

    ours: Ours
    floor: Floor
    mixed: list[Reader]
    """People with rows of all kinds."""
    steps: list[Reader]
    """People with nothing but steps."""
    shared: list[Reader]
    """People who share their plan with one relative each, and with one professional all."""
    relatives: list[Reader]
    """The relatives' phones, in that order."""
    professional: list[Reader]
    """The professional's phone, once for each plan that can be visited."""


@contextmanager
def town(folder: Path, our_url: str = "", floor_url: str = "") -> Iterator[Town]:
    """Both on SQLite files in a folder, or on the databases with those URLs."""
    data = Data(folder / "ours", our_url)
    mixed = data.people.add(READERS, rows=ROWS)
    steps = data.people.add(READERS, rows=ROWS, only=Step)
    shared = data.people.add(READERS, rows=ROWS)
    crowd = data.people.crowd(PEOPLE - 3 * READERS, mixed[0])
    relatives = [data.people.take_part([plan], RELATIVE)[0] for plan in shared]
    known = [*shared, *crowd[: KNOWN - READERS]]
    professional = data.people.take_part(known, PROFESSIONAL)[:READERS]
    where = floor_url or str(folder / "floor.db")
    filled = floor_people.fill(where, people=PEOPLE, rows=ROWS, readers=READERS, known=KNOWN)
    with data.served() as ours, filled.served() as floor:
        yield Town(ours, floor, mixed, steps, shared, relatives, professional)


def describe(town: Town) -> None:
    """What a table of figures was measured on."""
    note(f"{PEOPLE} people with {ROWS} rows each, {KNOWN} known to the professional.")
    memory = town.ours.server.memory_mb()
    note(f"Memory of the process that answers: {memory:.0f} MB (goal ≤ 100).")
