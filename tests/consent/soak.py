"""``make soak``: the state machine for long, and many writers, on both databases.

    python -m tests.consent.soak            # SOAK_STEPS=100000 SOAK_CHANGES=24000 SOAK_PROCESSES=2
    python -m tests.consent.soak sqlite     # only there

On SQLite the machine's phones take turns at two houses in one process; on PostgreSQL at two
server processes. Prints what was done and how long it took; ends with 1 if anything was wrong.
"""

import os
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context
from pathlib import Path

import hypothesis
from hypothesis.stateful import run_state_machine_as_test

from server.app import create_app
from server.settings import Settings, from_environment
from server.web import log
from tests import database
from tests.consent import doors, serving, writers
from tests.consent.machine import machine_on
from tests.setup import postgres

CHANGES = int(os.environ.get("SOAK_CHANGES", "24000"))
STEPS = int(os.environ.get("SOAK_STEPS", "100000"))
PROCESSES = int(os.environ.get("SOAK_PROCESSES", "2"))
AT_A_TIME, EXAMPLES = 50, 20
"""Steps in an example, and examples between two lines of news."""


def main(databases: list[str]) -> int:
    """Run it on each database → the exit status."""
    wrong = 0
    for name in databases or (database.SQLITE, database.POSTGRESQL):
        wrong += _soak(name)
    return int(wrong > 0)


def _soak(name: str) -> int:
    with _cluster(name) as cluster:
        return _machines(name, cluster) + _writers(name, cluster)


def _writers(name: str, cluster: str) -> int:
    """Sixteen at once → whether anything was wrong."""
    count = 1 if name == database.SQLITE else 2
    with (
        tempfile.TemporaryDirectory(prefix="traden-soak-") as folder,
        doors.own_clock(),
        serving.servers(_settings(Path(folder), cluster, "writers"), count) as here,
    ):
        try:
            told = writers.many_write(here, CHANGES)
        except Exception:
            print(traceback.format_exc(), flush=True)
            return 1
    print(
        f"{name}: {told.changes} changes by {writers.WRITERS} writers in {told.seconds:.0f} s,"
        f" none failed, none lost; {told.polls} polls missed none",
        flush=True,
    )
    return 0


def _machines(name: str, cluster: str) -> int:
    """The state machine in each process → how many of them found something."""
    began, each = time.monotonic(), -(-STEPS // PROCESSES)
    jobs = [(name, cluster, each, str(number)) for number in range(PROCESSES)]
    with ProcessPoolExecutor(PROCESSES, mp_context=get_context("spawn")) as pool:
        results = list(pool.map(_run, *zip(*jobs, strict=True)))
    done = sum((done for done, _ in results), Counter[str]())
    failures = [failure for _, failure in results if failure]
    seconds = time.monotonic() - began
    print(f"{name}: {done['steps']} steps in {seconds:.0f} s; {_told(done)}", flush=True)
    for failure in failures:
        print(failure, flush=True)
    return len(failures)


def _told(done: Counter[str]) -> str:
    return ", ".join(f"{what} {count}" for what, count in sorted(done.items()))


@contextmanager
def _cluster(name: str) -> Iterator[str]:
    if name == database.SQLITE:
        yield ""
        return
    with postgres.running() as cluster:
        yield cluster.folder


def _run(name: str, cluster: str, steps: int, number: str) -> tuple[Counter[str], str]:
    """One process: its own database and doors → what was done, and what went wrong."""
    done: Counter[str] = Counter()
    log.configure(quiet=True)
    with tempfile.TemporaryDirectory(prefix="traden-soak-") as folder, doors.own_clock():
        settings = _settings(Path(folder), cluster, number)
        opened = _houses(settings) if name == database.SQLITE else serving.servers(settings, 2)
        with opened as here:
            while done["steps"] < steps:
                machine = machine_on(here, thorough=False)
                try:
                    run_state_machine_as_test(machine, settings=_so_much(steps - done["steps"]))
                except Exception:
                    return done + machine.done, traceback.format_exc()
                done += machine.done
                print(f"  {name} {number}: {done['steps']} steps", file=sys.stderr, flush=True)
    return done, ""


def _so_much(left: int) -> hypothesis.settings:
    return hypothesis.settings(
        max_examples=min(EXAMPLES, -(-left // AT_A_TIME)),
        stateful_step_count=AT_A_TIME,
        suppress_health_check=list(hypothesis.HealthCheck),
        deadline=None,
        database=None,
        phases=[hypothesis.Phase.generate],
    )


def _settings(folder: Path, cluster: str, number: str) -> Settings:
    where = {}
    if cluster:
        where["TRADEN_DATABASE_URL"] = postgres.Cluster(cluster).create(f"soak_{number}")
    return from_environment({"TRADEN_DATA": str(folder), "TRADEN_RATE_LIMITS": "off", **where})


@contextmanager
def _houses(settings: Settings) -> Iterator[doors.Doors]:
    house = serving.made_ready(settings)
    app = create_app(settings)
    houses = [house, app.extensions["traden"]]
    yield doors.InThisProcess(app, houses)
    for house in houses:
        house.database.close()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
