"""What a push costs: CPU of our process for each, and so how many a core can send in a second.

To a push service in another process on this machine, which takes everything and is not counted.
Without TLS: on connections that stay open it is a few microseconds for a message of this size.
Medians of rounds that take turns.
"""

import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from pywebpush import WebPusher

from bench.table import note, show
from server.access.keys import MasterKey
from server.care import payload, receipt_tokens
from server.care.ids import new_id
from server.care.payload import NOTICE, Told, Where
from server.care.receipt_tokens import Receipt
from server.outside.addresses import PushHosts
from server.outside.vapid import VapidKeys
from server.outside.ways import Push, Sent
from server.outside.webpush import WebPush
from tests.ways import browser_keys

GOAL = 0.30
"""Milliseconds of CPU."""
ROUNDS, PUSHES, TOGETHER = 7, 2_000, 200
ORIGIN = "https://traden.example"


def main() -> None:
    """The table."""
    with _sink() as origin, tempfile.TemporaryDirectory(prefix="traden-bench-") as folder:
        keys = VapidKeys.from_file(Path(folder) / "vapid.key")
        sender = WebPush(keys, PushHosts([origin]), "mailto:bench@traden.example")
        wheres = [
            Where(f"{origin}/push/{n}", **browser_keys(), key_id=sender.key_id) for n in range(500)
        ]
        ready = [_made(wheres[n % 500]) for n in range(PUSHES)]
        rows = _measured(
            {
                "said: words, ids, the receipt's token": lambda: _say(wheres),
                "sealed: pywebpush": lambda: _seal(ready),
                "sent: sealed, signed, over HTTP": lambda: _send(sender, ready),
                "all of it": lambda: _send(sender, _say(wheres)),
            }
        )
        sender.close()
    lines = [(name, f"{ms:.3f}", f"{1000 / ms:,.0f}", _goal(name)) for name, ms in rows.items()]
    show("Web push", ("", "CPU ms per push", "per second per core", "goal ms"), lines)
    note(f"{PUSHES:,} pushes a round, {TOGETHER} at a time, to one push service; medians.")


def _measured(works: dict[str, Callable[[], object]]) -> dict[str, float]:
    """Milliseconds of CPU per push of each, measured in turns."""
    found: dict[str, list[float]] = {name: [] for name in works}
    for name in [*works] * (ROUNDS + 1):
        before = time.process_time()
        works[name]()
        found[name].append((time.process_time() - before) / PUSHES * 1000)
    return {name: statistics.median(times[1:]) for name, times in found.items()}


def _say(wheres: list[Where]) -> list[Push]:
    return [_made(wheres[n % len(wheres)]) for n in range(PUSHES)]


_master = MasterKey(b"bench" * 6 + b"!!")


def _made(where: Where) -> Push:
    now = datetime.now(UTC)
    token = receipt_tokens.seal(_master, Receipt(NOTICE, new_id(), new_id(), new_id()))
    told = Told(NOTICE, "sv", token, now + timedelta(days=1), person_id=new_id())
    return payload.push(where, told, ORIGIN, now)


def _seal(pushes: list[Push]) -> None:
    for one in pushes:
        keys = {"p256dh": one.p256dh, "auth": one.auth}
        WebPusher({"endpoint": one.endpoint, "keys": keys}).encode(one.payload)


def _send(sender: WebPush, pushes: list[Push]) -> None:
    for start in range(0, len(pushes), TOGETHER):
        results = sender.send_all(pushes[start : start + TOGETHER])
        assert results == [Sent()] * len(results)


def _goal(name: str) -> str:
    return f"≤ {GOAL:.2f}" if name.startswith("sent") else ""


@contextmanager
def _sink() -> Iterator[str]:
    process = subprocess.Popen(
        [sys.executable, "-m", "bench.push_sink"], stdout=subprocess.PIPE, text=True
    )
    try:
        yield f"http://localhost:{int(process.stdout.readline())}"
    finally:
        process.kill()
        process.wait(timeout=30)
        process.stdout.close()
