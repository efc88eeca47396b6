"""Sixteen who write in one plan at the same time, and two who poll it meanwhile.

Twelve phones of Kim's, two relatives who send notes, two professionals who propose. Each writes
to live servers, as fast as they answer; on PostgreSQL to two of them in turn.
"""

import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import select

from server.store.tables import History
from tests import make, people
from tests.consent.doors import Doors
from tests.make import Device, Someone, new_id

PHONES, RELATIVES, PROFESSIONALS = 12, 2, 2
WRITERS = PHONES + RELATIVES + PROFESSIONALS
EVERY = 4
"""One change in so many is a second one to a row that is there; the others are new rows."""
LONGEST = 3600


@dataclass
class Written:
    """What was acknowledged: row → its last words. ``changes``: how many there were."""

    rows: dict[str, str] = field(default_factory=dict)
    changes: int = 0

    def note(self, row_id: str, words: str) -> None:
        self.rows[row_id] = words
        self.changes += 1


@dataclass
class Poller:
    """A phone that asks again and again what is new."""

    device: Device
    bookmark: str = ""
    held: dict[str, str] = field(default_factory=dict)
    polls: int = 0

    def poll_until(self, done: threading.Event) -> None:
        """And once more when all is done."""
        last = False
        while not last:
            last = done.is_set()
            self.polls += 1
            while self._reads_a_page():
                pass

    def _reads_a_page(self) -> bool:
        asked = f"?since={self.bookmark}" if self.bookmark else ""
        reply = self.device.get(f"/api/changes{asked}", status=None)
        if reply.status_code == 204:
            return False
        page = reply.json
        assert reply.status_code == 200
        assert not (page["start_again"] and self.bookmark), "nobody was to start again"
        for row in page["rows"]:
            self.held[row["id"]] = row.get("what") or row.get("words", "")
        self.bookmark = page["bookmark"]
        return bool(page["more"])


@dataclass(frozen=True)
class Told:
    """How it went."""

    changes: int
    polls: int
    seconds: float


def many_write(doors: Doors, changes: int) -> Told:
    """So many changes by all of them together; raises if one failed, was lost or was missed."""
    doors.tell_time(datetime.now(UTC).replace(microsecond=0))
    kim, anna, sara = (someone(doors.house) for someone in (people.kim, people.anna, people.sara))
    _let_in(doors, kim, anna, "relative", right="see")
    _let_in(doors, kim, sara, "professional", right="take_part")
    before = _numbers(doors, kim)
    acts: list[Callable[[Written, int], None]] = [
        *(_phone(doors.phone(kim)) for _ in range(PHONES)),
        *(_relative(doors.phone(anna), kim) for _ in range(RELATIVES)),
        *(_professional(doors.phone(sara), kim) for _ in range(PROFESSIONALS)),
    ]
    pollers = [Poller(doors.phone(one)) for one in (kim, anna)]
    written = [Written() for _ in acts]
    began = time.monotonic()
    _all_at_once(acts, written, pollers, changes // WRITERS)
    seconds = time.monotonic() - began
    _is_complete(doors, kim, before, written, pollers)
    return Told(sum(one.changes for one in written), sum(one.polls for one in pollers), seconds)


def _let_in(doors: Doors, kim: Someone, who: Someone, relation: str, *, right: str) -> None:
    member_id = make.let_in(doors.house, kim, who, relation=relation)
    make.share(doors.house, kim, member_id, "plan", right=right)


def _phone(device: Device) -> Callable[[Written, int], None]:
    last: dict[str, str] = {}

    def write(written: Written, n: int) -> None:
        words = f"{id(device)} {n}"
        if n % EVERY == EVERY - 1:
            row_id = last["id"]
            reply = device.patch(f"steps/{row_id}", {"what": words}, base=last["version"])
        else:
            row_id = new_id()
            reply = device.put(f"steps/{row_id}", {"what": words})
        last.update(id=row_id, version=reply.json["row"]["version"])
        written.note(row_id, words)

    return write


def _relative(device: Device, kim: Someone) -> Callable[[Written, int], None]:
    def write(written: Written, n: int) -> None:
        row_id, words = new_id(), f"note {n}"
        note = {"kind": "note", "content": {"words": words}}
        device.put(f"/api/people/{kim.person_id}/sent/{row_id}", note)
        written.note(row_id, words)

    return write


def _professional(device: Device, kim: Someone) -> Callable[[Written, int], None]:
    def write(written: Written, n: int) -> None:
        row_id, words = new_id(), f"proposal {n}"
        step = {"what": words, "state": "proposed"}
        device.put(f"/api/people/{kim.person_id}/steps/{row_id}", step)
        written.note(row_id, words)

    return write


def _all_at_once(acts: list[Any], written: list[Written], pollers: list[Poller], each: int) -> None:
    done = threading.Event()

    def write(number: int) -> None:
        for n in range(each):
            acts[number](written[number], n)

    with ThreadPoolExecutor(len(acts) + len(pollers)) as pool:
        polling = [pool.submit(poller.poll_until, done) for poller in pollers]
        try:
            for result in [pool.submit(write, number) for number in range(len(acts))]:
                result.result(timeout=LONGEST)
        finally:
            done.set()
        for polled in polling:
            polled.result(timeout=LONGEST)


def _is_complete(
    doors: Doors, kim: Someone, before: list[int], written: list[Written], pollers: list[Poller]
) -> None:
    """Each acknowledged change has a number of its own, and each poller has all of it."""
    changes = sum(one.changes for one in written)
    numbers = _numbers(doors, kim)
    assert numbers == list(range(1, len(before) + changes + 1))
    rows = {row_id: words for one in written for row_id, words in one.rows.items()}
    notes = {row_id for row_id, words in rows.items() if words.startswith("note")}
    own, relatives = pollers
    assert {row_id: own.held.get(row_id) for row_id in rows} == rows
    plan = {row_id: words for row_id, words in rows.items() if row_id not in notes}
    assert {row_id: relatives.held.get(row_id) for row_id in plan} == plan
    assert not notes & relatives.held.keys()


def _numbers(doors: Doors, kim: Someone) -> list[int]:
    asked = select(History.__table__.c.number).where(History.__table__.c.person_id == kim.person_id)
    with doors.house.database.system.connect() as connection:
        return sorted(connection.execute(asked).scalars())
