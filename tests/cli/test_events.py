"""``traden events`` and ``traden worker``, as an operator runs them."""

import json
import os
import re
import signal
import subprocess
import sys
import threading
from datetime import timedelta
from pathlib import Path

import pytest

from server import cli, clock
from server.access import queue
from server.access.queue import Settled
from server.access.telling import URGENT
from server.outside.opening import open_outside
from tests.worker.events import LEASE, stored, told, told_many

TRADEN = Path(sys.executable).parent / "traden"
WITHIN = 60
"""Seconds. A loaded machine needs many of them."""


@pytest.fixture(autouse=True)
def _the_houses_own(settings, house, monkeypatch):
    monkeypatch.setenv("TRADEN_DATA", str(settings.data))
    monkeypatch.setenv("TRADEN_DATABASE_URL", settings.database_url)
    monkeypatch.delenv("DATABASE_URL", raising=False)


@pytest.fixture
def said(capsys):
    """Run a command → what it prints."""

    def run(*argv):
        assert cli.main(argv) == 0
        return capsys.readouterr().out.strip()

    return run


@pytest.fixture
def all_kinds_of(house, kim):
    """One event that waits for its time, one that is due, one that a worker is at, one that
    failed and one that was given up → their ids."""
    now = clock.now()
    ids = {name: told(house, kim, name) for name in ("given_up", "failing", "at_work")}
    claimed = {one.kind: one for one in queue.claim(house.database, "usual", lease=LEASE, limit=10)}
    queue.settle(
        house.database,
        [
            Settled(claimed["given_up"], given_up=True, failed="push_413"),
            Settled(claimed["failing"], due_at=now + timedelta(minutes=5), failed="push_500"),
        ],
    )
    ids["due"] = told(house, kim, "due", lane=URGENT)
    ids["later"] = told(house, kim, "later", due_at=now + timedelta(days=1))
    return ids


def test_nothing_waits_at_first(said):
    assert said("events") == "Nothing waits."


def test_it_says_what_waits_what_failed_and_what_was_given_up(said, all_kinds_of):
    text = said("events")
    for line in (
        r"1  urgent  due +due now, for \d+ s",
        r"1  usual   later +waits for its time",
        r"1  usual   at_work +a worker is at it",
        r"1  usual   failing +failed, will be tried again",
        r"1  usual   given_up +given up",
        rf"{all_kinds_of['given_up']}  given_up +given_up  1 tries, push_413, due 20",
        rf"{all_kinds_of['failing']}  failing +waiting   1 tries, push_500, due 20",
    ):
        assert re.search(line, text), line


def test_it_says_the_same_to_programs_and_nobodys_id(said, all_kinds_of, kim):
    text = said("events", "--json")
    told = json.loads(text)
    assert {(row["kind"], row["condition"], row["count"]) for row in told["events"]} == {
        (name, name, 1) for name in all_kinds_of
    }
    assert [row["id"] for row in told["trouble"]] == [
        all_kinds_of["given_up"],
        all_kinds_of["failing"],
    ]
    assert kim.person_id not in text and kim.account_id not in text
    assert kim.person_id not in said("events")


def test_what_was_given_up_is_tried_again_when_asked_for(said, all_kinds_of, house):
    assert said("events", "--retry", all_kinds_of["failing"]) == "To be tried again: 0"
    assert said("events", "--retry", all_kinds_of["given_up"]) == "To be tried again: 1"
    assert stored(house, all_kinds_of["given_up"]).state == "waiting"


def test_or_all_of_it(said, house, kim):
    told_many(house, kim, 3)
    claimed = queue.claim(house.database, "usual", lease=LEASE, limit=10)
    queue.settle(house.database, [Settled(one, given_up=True, failed="x") for one in claimed])
    assert said("events", "--retry", "all") == "To be tried again: 3"


def test_what_was_forgotten_says_how_much_was_given_up_long_ago(said):
    assert "given up: 0" in said("tidy")


# --- a process of its own ----------------------------------------------------------------------


def test_a_worker_alone_does_what_is_due_and_stops_when_told(settings, house, kim):
    open_outside(settings)  # As ``serve`` has done.
    event_id = told(house, kim, "from_tomorrow")
    with running_worker() as (process, lines):
        until(lines, "event.given_up", event_id)
        process.send_signal(signal.SIGTERM)
        until(lines, "worker.stops")
        assert process.wait(WITHIN) == 0
    assert stored(house, event_id).failed == "unknown_kind"


def test_a_worker_makes_no_key_for_push_of_its_own(settings):
    settings.vapid_key_file.unlink(missing_ok=True)
    with pytest.raises(SystemExit, match="key for push is missing"):
        cli.main(["worker"])


@pytest.mark.postgresql_only
@pytest.mark.parametrize("command", ["worker", "events"])
def test_everybodys_queue_is_for_the_owners_login(command, settings, databases, monkeypatch):
    open_outside(settings)
    monkeypatch.setenv("TRADEN_DATABASE_URL", databases.url_of_the_web())
    with pytest.raises(SystemExit, match="owner's login"):
        cli.main([command])


class running_worker:
    """``traden worker``, and what it says, line by line."""

    def __enter__(self):
        self._process = subprocess.Popen(
            [TRADEN, "worker"], env=os.environ, stderr=subprocess.PIPE, text=True
        )
        self._killer = threading.Timer(WITHIN, self._process.kill)
        self._killer.start()
        return self._process, self._process.stderr

    def __exit__(self, *exc):
        self._killer.cancel()
        self._process.kill()
        self._process.wait()
        self._process.stderr.close()


def until(lines, *words):
    for line in lines:
        if all(word in line for word in words):
            return
    raise AssertionError(f"it never said {words}")
