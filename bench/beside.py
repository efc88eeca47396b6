"""The same work on two servers, in alternating rounds."""

import statistics
from collections.abc import Callable
from dataclasses import dataclass

from bench.client import Phone
from bench.processes import Server

ROUNDS = 5
Act = Callable[[int], None]
"""Sends one request, given its number."""


@dataclass(frozen=True)
class Case:
    """The same work on the floor and on our server."""

    name: str
    floor: Act
    ours: Act
    requests: int
    goal: str


def compared(case: Case, floor: Server, ours: Server) -> tuple[str, ...]:
    """A line of the table: both, and their ratio."""
    low, our = side_by_side((floor, case.floor), (ours, case.ours), case.requests)
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
    return server.cpu_seconds_since(before) * 1000 / requests


def ask(phones: list[Phone], bookmarks: list[str], expect: int) -> Act:
    """What changed since the bookmark?"""

    def act(n: int) -> None:
        turn = n % len(phones)
        phones[turn].call("GET", f"/api/changes?since={bookmarks[turn]}", expect=expect)

    return act
