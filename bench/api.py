"""CPU per request: our server beside the floor, on the same machine and the same database.

Figures are CPU milliseconds of the whole process tree, and of the database's processes where it
has its own, for one request: the median of alternating rounds. R is ours divided by the floor's.
"""

import itertools
import tempfile
import uuid
from pathlib import Path

from bench import sharing
from bench.beside import Act, Case, ask, compared
from bench.client import Phone
from bench.floor_people import STEP, TOLD
from bench.ours import ANY, WORDS
from bench.people import Reader
from bench.table import show
from bench.town import READERS, Town, describe, town


def main() -> None:
    """The table of ratios on SQLite."""
    with tempfile.TemporaryDirectory(prefix="traden-bench-") as folder, town(Path(folder)) as there:
        table("SQLite", there)


def table(database: str, there: Town) -> None:
    """The table of ratios on that database."""
    servers = there.floor.server, there.ours.server
    rows = [compared(case, *servers) for case in (*_cases(there), *sharing.cases(there))]
    show(f"CPU milliseconds per request, {database}", ("", "floor", "ours", "R", "goal"), rows)
    describe(there)


def _cases(there: Town) -> list[Case]:
    ours, mixed, steps = there.ours, there.mixed, there.steps
    floors, phones = there.floor.own(), [ours.phone(reader) for reader in steps]
    old = [ours.fifty_behind(reader) for reader in mixed]
    old_steps = [ours.fifty_behind(reader) for reader in steps]
    now = [ours.bookmark(reader) for reader in steps]
    fifty = ask(floors, ["150"] * READERS, 200)
    brotli = ask(there.floor.own("br"), ["150"] * READERS, 200)
    put = _put(there.floor.people, floors)
    return [
        Case("nothing changed", ask(floors, ["200"] * READERS, 204), ask(phones, now, 204),
             400, "≤ 1.3"),
        Case("pull 50 rows of one noun", fifty, ask(phones, old_steps, 200), 200, "≤ 1.5"),
        Case("pull 50 rows of seven nouns", fifty,
             ask([ours.phone(r) for r in mixed], old, 200), 200, "≤ 1.5"),
        Case("the same, both compressed", brotli,
             ask([ours.phone(r, accept="br") for r in mixed], old, 200), 200, "≤ 1.5"),
        Case("durable write: change a row", put, change(steps, phones), 150, "≤ 1.6"),
        Case("durable write: create a row", put, _create(steps, phones), 150, "≤ 1.6"),
    ]  # fmt: skip


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


def _put(people: list[str], phones: list[Phone]) -> Act:
    def act(n: int) -> None:
        turn = n % len(phones)
        path = f"/api/people/{people[turn]}/steps/{uuid.uuid4()}"
        phones[turn].write("PUT", path, TOLD, expect=200)

    return act
