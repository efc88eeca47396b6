"""Bytes on the wire: what a reply costs a phone's data plan, compressed, headers included."""

import tempfile
from pathlib import Path

from bench.ours import Data
from bench.table import note, show


def main() -> None:
    """The table of bytes."""
    with tempfile.TemporaryDirectory(prefix="traden-bench-") as name:
        data = Data(Path(name))
        reader = data.people.add(1)[0]
        with data.served() as ours:
            old = ours.fifty_behind(reader)
            phone = ours.phone(reader, accept="br")
            now = phone.bookmark()
            nothing = phone.call("GET", f"/api/changes?since={now}", expect=204)
            fifty = phone.call("GET", f"/api/changes?since={old}", expect=200)
            whole = phone.call("GET", "/api/changes", expect=200)
    rows = [
        _row("nothing changed", nothing, "≤ 0.3"),
        _row("50 rows of seven nouns", fifty, "≤ 6"),
        _row("a whole person, 200 rows", whole, "≤ 20"),
    ]
    show("Bytes on the wire, brotli", ("", "body kB", "with headers kB", "goal kB"), rows)
    note("Every row has two random ids, which nothing compresses.")


def _row(name: str, reply: tuple[bytes, int], goal: str) -> tuple[str, ...]:
    body, total = reply
    return (name, f"{len(body) / 1000:.2f}", f"{total / 1000:.2f}", goal)
