"""CPU per request: our server beside the floor, on the same machine, in alternating rounds.

Figures are CPU milliseconds of the whole process tree for one request, the median of the
rounds; R is ours divided by the floor's.
"""

import itertools
import statistics
import tempfile
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from bench import floor
from bench.client import Phone
from bench.ours import ANY, WORDS, Data, Ours
from bench.people import Reader
from bench.processes import Server, free_port, started
from bench.table import note, show
from server.care.tokens import token_hash
from server.store.tables import Step

ROUNDS = 5
READERS = 5
PEOPLE, ROWS = 1_000, 200
STEP = {
    "what": WORDS, "owner": "me", "state": "agreed", "due": "2026-12-01", "plan_kind": "sip",
    "why": "", "fallback": "", "place": 3,
}  # fmt: skip

Act = Callable[[int], None]
"""Sends one request, given its number."""


@dataclass(frozen=True)
class Case:
    """The same work on both servers."""

    name: str
    floor: Act
    ours: Act
    requests: int
    goal: str


def main() -> None:
    """The table of ratios."""
    with tempfile.TemporaryDirectory(prefix="traden-bench-") as name:
        data = Data(Path(name) / "ours")
        mixed = data.people.add(READERS, rows=ROWS)
        steps = data.people.add(READERS, rows=ROWS, only=Step)
        data.people.crowd(PEOPLE - 2 * READERS, mixed[0])
        with data.served() as ours, _floor(Path(name)) as (server, people):
            rows = [_row(case, server, ours) for case in _cases(ours, mixed, steps, server, people)]
            memory = ours.server.memory_mb()
    show("CPU milliseconds per request, SQLite", ("", "floor", "ours", "R", "goal"), rows)
    note(f"{PEOPLE} people with {ROWS} rows each; median of {ROUNDS} rounds.")
    note(f"Memory of the process that answers: {memory:.0f} MB (goal ≤ 100).")


def _row(case: Case, server: Server, ours: Ours) -> tuple[str, ...]:
    low, our = side_by_side((server, case.floor), (ours.server, case.ours), case.requests)
    return (case.name, f"{low:.2f}", f"{our:.2f}", f"{our / low:.2f}", case.goal)


def side_by_side(
    first: tuple[Server, Act], second: tuple[Server, Act], requests: int
) -> tuple[float, float]:
    """CPU milliseconds per request of both, in alternating rounds; medians."""
    found = [(_cpu_ms(*first, requests), _cpu_ms(*second, requests)) for _ in range(ROUNDS)]
    return statistics.median(a for a, _ in found), statistics.median(b for _, b in found)


def _cpu_ms(server: Server, act: Act, requests: int) -> float:
    for n in range(10):
        act(n)
    before = server.cpu_seconds()
    for n in range(requests):
        act(n)
    return (server.cpu_seconds() - before) * 1000 / requests


def _cases(
    ours: Ours, mixed: list[Reader], steps: list[Reader], server: Server,
    people: list[tuple[str, str]],
) -> list[Case]:  # fmt: skip
    def low(accept: str = "identity") -> list[Phone]:
        return [Phone(server.port, token, accept=accept) for _, token in people]

    phones = [ours.phone(reader) for reader in steps]
    old = [ours.fifty_behind(reader) for reader in mixed]
    old_steps = [ours.fifty_behind(reader) for reader in steps]
    now = [ours.bookmark(reader) for reader in steps]
    fifty = ask(low(), ["150"] * READERS, 200)
    brotli = ask(low("br"), ["150"] * READERS, 200)
    put = _put(people, low())
    return [
        Case("nothing changed", ask(low(), ["200"] * READERS, 204), ask(phones, now, 204),
             400, "≤ 1.3"),
        Case("pull 50 rows of one noun", fifty, ask(phones, old_steps, 200), 200, "≤ 1.5"),
        Case("pull 50 rows of seven nouns", fifty,
             ask([ours.phone(r) for r in mixed], old, 200), 200, "≤ 1.5"),
        Case("the same, both compressed", brotli,
             ask([ours.phone(r, accept="br") for r in mixed], old, 200), 200, "≤ 1.5"),
        Case("durable write: change a row", put, change(steps, phones), 150, "≤ 1.6"),
        Case("durable write: create a row", put, _create(steps, phones), 150, "≤ 1.6"),
    ]  # fmt: skip


def ask(phones: list[Phone], bookmarks: list[str], expect: int) -> Act:
    """What changed since the bookmark?"""

    def act(n: int) -> None:
        turn = n % len(phones)
        phones[turn].call("GET", f"/api/changes?since={bookmarks[turn]}", expect=expect)

    return act


def change(readers: list[Reader], phones: list[Phone]) -> Act:
    """A text and a choice of a step, changed."""
    count = itertools.count()

    def act(n: int) -> None:
        turn = n % len(phones)
        steps = [row_id for noun, row_id in readers[turn].rows[:60] if noun == "step"]
        path = f"/api/people/{readers[turn].person_id}/steps/{steps[n % len(steps)]}"
        words = {"what": f"{WORDS} {next(count)}", "state": "started"}
        phones[turn].write("PATCH", path, words, expect=200, If_Match=ANY)

    return act


def _create(readers: list[Reader], phones: list[Phone]) -> Act:
    def act(n: int) -> None:
        turn = n % len(phones)
        path = f"/api/people/{readers[turn].person_id}/steps/{uuid.uuid4()}"
        phones[turn].write("PUT", path, STEP, expect=201)

    return act


# --- the floor ----------------------------------------------------------------------------


@contextmanager
def _floor(folder: Path) -> Iterator[tuple[Server, list[tuple[str, str]]]]:
    """The floor on as many people and rows → server, and (person id, token) of some."""
    people = [(str(uuid.uuid4()), f"token-{n}") for n in range(PEOPLE)]
    database = floor.connect(folder / "floor.db")
    database.executescript(floor.TABLES)
    database.execute("begin")
    for person_id, token in people:
        _fill(database, person_id, token)
    database.execute("commit")
    database.close()
    environment = {"FLOOR_DATABASE": str(folder / "floor.db"), "PORT": free_port()}
    with started("-m", "bench.floor", **environment) as server:
        yield server, people[:READERS]


def _fill(database, person_id: str, token: str) -> None:
    hashed = token_hash(token)
    database.execute("insert into device values (?, ?, ?, null)", (token, hashed, person_id))
    database.execute("insert into consent values (?, ?, null)", (person_id, person_id))
    database.execute("insert into head values (?, ?)", (person_id, ROWS))
    marks = ", ".join("?" * len(floor.NAMES))
    row = [_told().get(name) for name in floor.COLUMNS]
    database.executemany(
        f"insert into row values ({marks})",
        [(person_id, str(uuid.uuid4()), n, *row) for n in range(1, ROWS + 1)],
    )


def _told() -> dict[str, object]:
    return {
        **STEP, "noun": "step", "source": "typed", "owner_name": "", "answer_words": "",
        "only_me": 0, "changed_at": "2026-11-01T09:30:00Z", "changed_by": str(uuid.uuid4()),
    }  # fmt: skip


def _put(people: list[tuple[str, str]], phones: list[Phone]) -> Act:
    body = _told()

    def act(n: int) -> None:
        turn = n % len(phones)
        path = f"/api/people/{people[turn][0]}/steps/{uuid.uuid4()}"
        phones[turn].write("PUT", path, body, expect=200)

    return act
