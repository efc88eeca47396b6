"""Does a request cost more when others come, or when a life goes on?

The same request on a server with 20 times the people, and by someone with a hundred times the
rows and changes. CPU per request, in alternating rounds; the figure is a ratio, 1.0 is flat.
"""

import tempfile
from dataclasses import dataclass
from pathlib import Path

from bench.api import change
from bench.beside import Act, ask, side_by_side
from bench.ours import Data, Ours
from bench.people import Reader
from bench.processes import Server
from bench.table import note, show
from server.store.tables import Step

FEW, MANY = 1_000, 20_000
SHORT, LONG = 200, 20_000
SHARE = 0.05
"""Of a reader's rows and changes that each of the crowd has: 20,000 × 200 would take minutes."""


@dataclass(frozen=True)
class Work:
    """The same request, sent to one server."""

    name: str
    server: Server
    act: Act
    requests: int


def main() -> None:
    """The table of growth."""
    with tempfile.TemporaryDirectory(prefix="traden-bench-") as name:
        few, some = _town(Path(name) / "few", FEW)
        many, others = _town(Path(name) / "many", MANY)
        long = few.people.add(1, rows=LONG, history=LONG, only=Step)
        with few.served() as small, many.served() as large:
            works = zip(_acts(small, some), _acts(large, others), _acts(small, long), strict=True)
            rows = [row for works_of_a_kind in works for row in _compared(*works_of_a_kind)]
    show("Growth of CPU per request", ("", "before ms", "after ms", "ratio", "goal"), rows)
    note(f"Each of the crowd has {SHARE:.0%} of the readers' {SHORT} rows and changes.")


def _town(folder: Path, people: int) -> tuple[Data, list[Reader]]:
    data = Data(folder)
    readers = data.people.add(1, rows=SHORT, history=SHORT, only=Step)
    data.people.crowd(people - 1, readers[0], keep=SHARE)
    return data, readers


def _compared(plain: Work, crowded: Work, long: Work) -> list[tuple[str, ...]]:
    return [
        _growth(f"{plain.name}: {FEW:,} → {MANY:,} people", plain, crowded),
        _growth(f"{plain.name}: {SHORT} → {LONG:,} rows", plain, long),
    ]


def _growth(label: str, before: Work, after: Work) -> tuple[str, ...]:
    low, high = side_by_side(
        (before.server, before.act), (after.server, after.act), before.requests
    )
    return (label, f"{low:.2f}", f"{high:.2f}", f"{high / low:.2f}", "≤ 1.1")


def _acts(ours: Ours, readers: list[Reader]) -> list[Work]:
    phones = [ours.phone(reader) for reader in readers]
    old = [ours.fifty_behind(reader) for reader in readers]
    now = [ours.bookmark(reader) for reader in readers]
    return [
        Work("nothing changed", ours.server, ask(phones, now, 204), 400),
        Work("pull 50 rows", ours.server, ask(phones, old, 200), 200),
        # Last: what it changes is news to the others.
        Work("change a row", ours.server, change(readers, phones), 150),
    ]
