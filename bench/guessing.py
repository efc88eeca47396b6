"""Whether an invitation that is no good any more can be told from one that never was.

For each kind, 2,000 pairs in random order: one try at an invitation that is there (run out, or
used) or was (cancelled), one at a token nobody ever made. The answers must be the same bytes. Of
the times a signed-rank test (Wilcoxon 1945, normal approximation) asks whether one kind is slower.
"""

import random
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import timedelta
from math import erfc, sqrt

from bench.table import show
from server import clock
from server.access import system
from server.app import create_app
from server.care.tokens import new_token
from server.settings import from_environment
from server.store.tables import Invitation
from tests import make, people
from tests.make import Device, Devices, new_id

PAIRS = 2_000
MEANT = 0.001
"""Below this chance of being luck a difference is looked at again; what is real comes back. Three
kinds at three doors are nine chances of a false alarm, and the machine does other things."""
Ask = Callable[[str], bytes]


def main() -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as folder:
        app = create_app(from_environment({"TRADEN_DATA": folder, "TRADEN_RATE_LIMITS": "off"}))
        house = app.extensions["traden"]
        system.migrate(house.database)
        kim, nils = people.kim(house), people.nils(house)
        device = Devices(app).of(nils)
        rows = [
            [kind, door, *_compare(_door(device, door), tokens)]
            for kind, tokens in _kinds(house, kim).items()
            for door in ("look", "start/options", "accept")
        ]
        house.database.close()
    head = ["invitation", "door", "answers", "median ms", "of none", "p", "verdict"]
    show("Guessing invitations", head, rows)


def _kinds(house, kim) -> dict[str, list[str]]:
    now = clock.now()
    return {
        "run out": _store(house, kim, expires_at=now - timedelta(days=1), used_at=None),
        "used": _store(house, kim, expires_at=now + timedelta(days=1), used_at=now),
        "cancelled": [new_token()[0] for _ in range(PAIRS)],
    }


def _store(house, kim, **times) -> list[str]:
    member_id, _ = make.invite(house, kim, name="Anna")
    made = [new_token() for _ in range(PAIRS)]
    rows = [
        {
            "person_id": kim.person_id, "id": new_id(), "member_id": member_id,
            "token_hash": hashed, **times,
        }
        for _, hashed in made
    ]  # fmt: skip
    with house.database.system_for(writes=True).begin() as connection:
        connection.execute(Invitation.__table__.insert(), rows)
    return [token for token, _ in made]


def _door(device: Device, door: str) -> Ask:
    def ask(token: str) -> bytes:
        body = {"token": token}
        reply = device.call("POST", f"/api/invitations/{door}", json=body, status=401)
        return repr((reply.status, list(reply.headers), reply.data)).encode()

    return ask


def _compare(ask: Ask, tokens: list[str]) -> list[str]:
    *said, p = _measure(ask, tokens)
    if float(p) < MEANT:
        *said, p = _measure(ask, tokens)
    return [*said, p, "told apart" if float(p) < MEANT else "not told apart"]


def _measure(ask: Ask, tokens: list[str]) -> list[str]:
    there, nowhere, answers = [], [], set()
    for token in tokens:
        tries = [(token, there), (new_token()[0], nowhere)]
        random.shuffle(tries)
        for tried, times in tries:
            began = time.perf_counter_ns()
            answers.add(ask(tried))
            times.append(time.perf_counter_ns() - began)
    p = _signed_rank([a - b for a, b in zip(there, nowhere, strict=True)])
    return [
        "the same" if len(answers) == 1 else f"{len(answers)} kinds",
        *(f"{statistics.median(times) / 1e6:.3f}" for times in (there, nowhere)),
        f"{p:.4f}",
    ]


def _signed_rank(differences: list[int]) -> float:
    """The chance of differences as lopsided as these if there were none (two-sided)."""
    kept = sorted((d for d in differences if d), key=abs)
    n = len(kept)
    positive = sum(rank for rank, d in enumerate(kept, start=1) if d > 0)
    spread = sqrt(n * (n + 1) * (2 * n + 1) / 24)
    return erfc(abs(positive - n * (n + 1) / 4) / spread / sqrt(2))


if __name__ == "__main__":
    main()
