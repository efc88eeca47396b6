"""What ``traden events`` says: what waits, what failed, what was given up. Kinds, ids of events
and codes: nothing that says whom any of it is about."""

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from server import clock
from server.access import queue

MOST = 50
"""How many events in trouble are listed one by one."""
CONDITIONS = {
    "due": "due now",
    "later": "waits for its time",
    "at_work": "a worker is at it",
    "failing": "failed, will be tried again",
    "given_up": "given up",
}


def shown(connection: Connection) -> str:
    """For reading."""
    counts = queue.counted(connection)
    if not counts:
        return "Nothing waits."
    lines = [_counted(row) for row in counts]
    trouble = [_troubled(row) for row in queue.troubled(connection, MOST)]
    if trouble:
        lines += ["", f"Failed or given up, at most {MOST} of them:", *trouble]
    return "\n".join(lines)


def as_json(connection: Connection) -> str:
    """For programs."""
    said = {"events": queue.counted(connection), "trouble": queue.troubled(connection, MOST)}
    return json.dumps(said, default=_as_text)


def retry(connection: Connection, ids: Sequence[str]) -> str:
    """Try again what was given up: these, or ``all`` → how many, in words."""
    count = queue.retry(connection, None if list(ids) == ["all"] else ids)
    return f"To be tried again: {count}"


def _counted(row: dict[str, Any]) -> str:
    condition = CONDITIONS[row["condition"]]
    waits = clock.now() - row["first_due"]
    since = f", for {int(waits.total_seconds())} s" if row["condition"] == "due" else ""
    return f"{row['count']:>8}  {row['lane']:<7} {row['kind']:<14} {condition}{since}"


def _troubled(row: dict[str, Any]) -> str:
    what = f"{row['tries']} tries, {row['failed']}"
    return (
        f"  {row['id']}  {row['kind']:<14} {row['state']:<9} {what}, due {_as_text(row['due_at'])}"
    )


def _as_text(value: datetime) -> str:
    return value.isoformat(timespec="seconds")
