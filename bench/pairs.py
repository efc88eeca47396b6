"""Whether time tells what the answers do not: who was removed, and who exists.

Pairs of the same request in random order: by somebody who was shown everything and removed, and by
somebody with whom nothing was ever shared; by a stranger, about a person who exists and about one
who does not. The Mann-Whitney test asks whether one of the two takes longer. That the bytes are
the same is for ``tests/consent/test_indistinguishable.py`` to say; here only their number is looked
at.
"""

import random
import statistics
import tempfile
import time
from collections.abc import Callable
from math import erfc, sqrt

from bench.table import note, show
from server.access import system
from server.app import create_app
from server.settings import from_environment
from server.store.tables import Agency, Goal, Member, Step
from server.web import log
from tests import make, people
from tests.make import Device, Devices, new_id

PAIRS = 1_000
ROWS = 40
"""Of each noun in a plan."""
MEANT = 0.001
"""Below this chance of being luck a difference is measured again; what is real comes back."""
SHAREABLE = ("plan", "appointments", "crisis_plan", "about_me", "network")
TIME = {"starts_at": "2027-01-11T09:00:00+00:00", "zone": "Europe/Stockholm"}
Ask = Callable[[], tuple[int, int]]


def main() -> None:
    """Print the table."""
    log.configure(quiet=True)
    with tempfile.TemporaryDirectory(prefix="traden-bench-") as folder:
        app = create_app(from_environment({"TRADEN_DATA": folder, "TRADEN_RATE_LIMITS": "off"}))
        house = app.extensions["traden"]
        system.migrate(house.database)
        rows = [
            [what, door, *_compare(*asks)]
            for what, pairs in (("removed", _members(app)), ("exists", _strangers(app)))
            for door, asks in pairs.items()
        ]
        house.database.close()
    head = ["", "asked", "answers", "median ms", "of the other", "longer", "p", "verdict"]
    show("Removed beside never shared; a person who exists beside none", head, rows)
    note("longer: how often the first of two took longer, drawn by chance; 50 % says nothing.")


def _members(app) -> dict[str, tuple[Ask, Ask]]:
    """Of somebody who was removed, and of somebody who was never shown anything."""
    house, both = app.extensions["traden"], []
    for was_shown in (True, False):
        kim, step_id = _plan(house)
        anna = people.anna(house)
        member_id = make.let_in(house, kim, anna, relation="relative")
        phone, device = Devices(app).of(kim), Devices(app).of(anna)
        if was_shown:
            for shared in SHAREABLE:
                make.share(house, kim, member_id, shared, right="take_part")
            device.get("/api/changes")
            phone.delete(f"members/{member_id}")
        both.append(_doors(device, kim.person_id, step_id, status=200))
    return {door: (both[0][door], both[1][door]) for door in both[0]}


def _strangers(app) -> dict[str, tuple[Ask, Ask]]:
    """Of somebody whom nobody has let in: about a person who is there, and about none."""
    house = app.extensions["traden"]
    kim, step_id = _plan(house)
    device = Devices(app).of(people.nils(house))
    there = _doors(device, kim.person_id, step_id, status=404)
    nowhere = _doors(device, new_id(), new_id(), status=404)
    about_a_person = [door for door in there if door not in ("what is new", "whose plans")]
    return {door: (there[door], nowhere[door]) for door in about_a_person}


def _plan(house) -> tuple[make.Someone, str]:
    """A plan with something in it → whose, and a step of it."""
    kim = people.kim(house)
    for n in range(ROWS):
        make.write(house, kim, Goal, own_words=f"Goal {n}")
        step_id = make.write(house, kim, Step, what=f"Step {n}")
    make.write(house, kim, Member, name="Maja")
    make.write(house, kim, Agency, name="Clinic", country="se")
    return kim, step_id


def _doors(device: Device, person_id: str, step_id: str, *, status: int) -> dict[str, Ask]:
    base = f"/api/people/{person_id}"

    def ask(method: str, path: str, expected: int, **sent) -> tuple[int, int]:
        reply = device.call(method, path, status=expected, **sent)
        return reply.status_code, len(reply.data)

    def edit() -> tuple[int, int]:
        headers = {"If-Match": '"0"'}
        return ask("PATCH", f"{base}/steps/{step_id}", 404, json={"state": "done"}, headers=headers)

    def send() -> tuple[int, int]:
        body = {"kind": "note", "content": {"words": "Jag tänker på dig"}}
        return ask("PUT", f"{base}/sent/{new_id()}", 201 if status == 200 else 404, json=body)

    return {
        "what is new": lambda: ask("GET", "/api/changes", 200),
        "whose plans": lambda: ask("GET", "/api/people", 200),
        "a list": lambda: ask("GET", f"{base}/goals", status),
        "a row": lambda: ask("GET", f"{base}/steps/{step_id}", 404),
        "a change": edit,
        "a note": send,
    }


def _compare(one: Ask, other: Ask) -> list[str]:
    *said, p = _measure(one, other)
    if float(p) < MEANT:
        *said, p = _measure(one, other)
    return [*said, p, "told apart" if float(p) < MEANT else "not told apart"]


def _measure(one: Ask, other: Ask) -> list[str]:
    times: tuple[list[int], list[int]] = ([], [])
    answers = set()
    for _ in range(PAIRS):
        tries = list(zip((one, other), times, strict=True))
        random.shuffle(tries)
        for ask, took in tries:
            began = time.perf_counter_ns()
            answers.add(ask())
            took.append(time.perf_counter_ns() - began)
    longer, p = mann_whitney(*times)
    return [
        "the same" if len(answers) == 1 else f"{len(answers)} kinds",
        *(f"{statistics.median(took) / 1e6:.3f}" for took in times),
        f"{longer:.1%}",
        f"{p:.4f}",
    ]


def mann_whitney(one: list[int], other: list[int]) -> tuple[float, float]:
    """How often one of the first is larger than one of the second, and the chance that so lopsided
    an answer comes of two that are alike (two-sided, normal approximation)."""
    ranked = sorted((value, first) for values, first in ((one, 1), (other, 0)) for value in values)
    above = below = 0.0
    seen = 0
    for n, (value, first) in enumerate(ranked):
        seen += not first
        above += first * seen
        tie = n and ranked[n - 1][0] == value
        below += tie / 2  # Ties are rare in nanoseconds: each counts as half a step at most.
    pairs = len(one) * len(other)
    spread = sqrt(pairs * (len(one) + len(other) + 1) / 12)
    return above / pairs, erfc(max(0.0, abs(above - pairs / 2) - below) / spread / sqrt(2))


if __name__ == "__main__":
    main()
