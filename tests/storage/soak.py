"""``make soak``: workers killed at every point of every job, again and again, on both databases.

    python -m tests.storage.soak            # SOAK_DEATHS=120, on each
    python -m tests.storage.soak sqlite     # only there

Prints how many died where, how soon another took over, and how often something was sent twice;
ends with 1 if anything was wrong.
"""

import os
import sys
import tempfile
import traceback
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import cycle as forever
from itertools import islice
from pathlib import Path

from server.access import system
from server.access.keys import MasterKey
from server.access.session import House
from server.settings import from_environment
from server.store.database import Database
from server.web import log
from tests import database
from tests.setup import postgres
from tests.storage import killing
from tests.storage.killing import KINDS, Seen

DEATHS = int(os.environ.get("SOAK_DEATHS", "120"))


def main(databases: list[str]) -> int:
    """Run it on each database → the exit status."""
    log.configure(quiet=True)
    wrong = sum(not _soak(name) for name in databases or (database.SQLITE, database.POSTGRESQL))
    return int(wrong > 0)


def _soak(name: str) -> bool:
    points = forever((kind, point) for kind in KINDS for point in killing.possible(kind))
    seen: list[Seen] = []
    with _house(name) as (house, env):
        for kind, point in islice(points, DEATHS):
            try:
                seen.append(killing.cycle(killing.ground(house, env), kind, point))
            except Exception:
                print(f"{name}: {kind}, killed when {point}", traceback.format_exc(), flush=True)
                return False
            if len(seen) % 20 == 0:
                print(f"  {name}: {len(seen)} workers killed", file=sys.stderr, flush=True)
    print(f"{name}: {_told(seen)}", flush=True)
    return True


def _told(seen: list[Seen]) -> str:
    waits = sorted(each.after for each in seen if each.after)
    sent = Counter(each.pushes for each in seen if each.pushes)
    often = ", ".join(f"{count} {times} times" for times, count in sorted(sent.items()))
    return (
        f"{len(seen)} workers killed, every job taken over, after {waits[len(waits) // 2]:.1f} s"
        f" (at most {waits[-1]:.1f} s); a phone got it: {often}; nothing was lost"
    )


@contextmanager
def _house(name: str) -> Iterator[tuple[House, dict[str, str]]]:
    with tempfile.TemporaryDirectory(prefix="traden-soak-") as folder, _url(name, folder) as url:
        env = {"TRADEN_DATA": folder, "TRADEN_DATABASE_URL": url}
        here = Database(url)
        system.migrate(here)
        yield House(here, MasterKey.from_file(from_environment(env).master_key_file)), env
        here.close()


@contextmanager
def _url(name: str, folder: str) -> Iterator[str]:
    if name == database.SQLITE:
        yield f"sqlite:///{Path(folder) / 'traden.db'}"
        return
    with postgres.running() as cluster:
        yield cluster.create("soak_workers")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
