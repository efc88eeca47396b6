"""Made-up people for the floor: as many, and as much of each, as ours have."""

import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from bench import floor
from bench.client import Phone
from bench.ours import WORDS
from bench.processes import Server, free_port, started
from server.care.tokens import token_hash

STEP = {
    "what": WORDS, "owner": "me", "state": "agreed", "due": "2026-12-01", "plan_kind": "sip",
    "why": "", "fallback": "", "place": 3,
}  # fmt: skip
TOLD = {
    **STEP, "noun": "step", "source": "typed", "owner_name": "", "answer_words": "",
    "only_me": 0, "changed_at": "2026-11-01T09:30:00Z", "changed_by": str(uuid.uuid4()),
}  # fmt: skip
"""What a row holds."""
SHARED, KEPT = "step", "appointment"
"""Every other row is one that others may see."""


@dataclass(frozen=True)
class Floor:
    """The floor, running."""

    server: Server
    people: list[str]
    """Ids of those who ask for themselves."""
    shared: list[str]
    """Ids of those who have a relative, and know the professional."""

    def own(self, accept: str = "identity") -> list[Phone]:
        """A phone of each."""
        return [self._phone(person_id, accept) for person_id in self.people]

    def relatives(self) -> list[Phone]:
        """A phone of the relative of each."""
        return [self._phone(f"relative of {person_id}") for person_id in self.shared]

    def professional(self) -> Phone:
        """The professional's phone."""
        return self._phone("professional")

    def _phone(self, account_id: str, accept: str = "identity") -> Phone:
        return Phone(self.server.port, _token(account_id), accept=accept)


@dataclass(frozen=True)
class Filled:
    """A database full of people."""

    where: str
    people: list[str]
    shared: list[str]

    @contextmanager
    def served(self) -> Iterator[Floor]:
        """The floor on it."""
        environment = {"FLOOR_DATABASE": self.where, "PORT": free_port()}
        with started("-m", "bench.floor", **environment) as server:
            yield Floor(server, self.people, self.shared)


def fill(where: str, *, people: int, rows: int, readers: int, known: int) -> Filled:
    """That many people and rows. A few have relatives, and ``known`` the professional."""
    ids = [str(uuid.uuid4()) for _ in range(people)]
    shared = ids[readers : 2 * readers]
    database = floor.Database(where)
    database.make_tables()
    with database.writing():
        for person_id in ids:
            _add(database, person_id, rows)
        for person_id in shared:
            _join(database, f"relative of {person_id}", [person_id])
        _join(database, "professional", ids[readers : readers + known])
    database.close()
    return Filled(where, ids[:readers], shared)


def _token(account_id: str) -> str:
    return "token-" + account_id.replace(" ", "-")


def _device(database: floor.Database, account_id: str) -> None:
    hashed = token_hash(_token(account_id))
    database.tell("insert into device values (?, ?, ?, null)", account_id, hashed, account_id)


def _add(database: floor.Database, person_id: str, rows: int) -> None:
    _device(database, person_id)
    _consent(database, person_id, person_id, floor.EVERYTHING)
    database.tell("insert into head values (?, ?)", person_id, rows)
    values = [TOLD.get(name) for name in floor.COLUMNS[1:]]
    database.tell_many(
        f"insert into entry values ({', '.join('?' * len(floor.NAMES))})",
        [
            (person_id, str(uuid.uuid4()), n, (KEPT, SHARED)[n % 2], *values)
            for n in range(1, rows + 1)
        ],
    )


def _join(database: floor.Database, account_id: str, people: list[str]) -> None:
    _device(database, account_id)
    for person_id in people:
        _consent(database, account_id, person_id, SHARED)


def _consent(database: floor.Database, account_id: str, person_id: str, shared: str) -> None:
    database.tell(
        "insert into consent values (?, ?, ?, ?, null)", account_id, person_id, shared, WORDS
    )
