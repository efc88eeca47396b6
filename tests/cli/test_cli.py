"""The ``traden`` command, as an operator runs it."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest

from server import cli

TRADEN = Path(sys.executable).parent / "traden"


@pytest.fixture(autouse=True)
def _own_data(databases, tmp_path, monkeypatch):
    monkeypatch.setenv("TRADEN_DATA", str(tmp_path / "data"))
    monkeypatch.delenv("DATABASE_URL", raising=False)
    with databases.blank(tmp_path / "data") as url:
        monkeypatch.setenv("TRADEN_DATABASE_URL", url)
        yield


@pytest.fixture
def said(capsys):
    """Run a command → what it prints, one string."""

    def run(*argv, status=0):
        assert cli.main([str(arg) for arg in argv]) == status
        out, err = capsys.readouterr()
        return out if status == 0 else err

    return run


def test_demo_prints_a_link_and_a_sentence_for_each(said):
    lines = [line.strip() for line in said("demo").strip().splitlines()]
    about = lines.index(next(line for line in lines if line.startswith("Birgit Aspelin (sv): ")))
    assert lines[about].endswith(".")
    assert lines[about + 1].startswith("http://localhost:8000/link#")


def test_demo_prints_json_for_programs(said, monkeypatch):
    monkeypatch.setenv("PORT", "8123")
    links = json.loads(said("demo", "--json"))["links"]
    assert set(links[0]) == {"role", "name", "language", "who", "url"}
    assert links[0]["url"].startswith("http://localhost:8123/link#")


def test_migrate_says_where_the_tables_are(said):
    assert said("migrate") == "The tables are current.\n"


def test_tidy_says_what_it_forgot(said):
    said("migrate")
    assert "words: 0" in said("tidy")


@pytest.mark.sqlite_only
def test_a_backup_is_made_and_restored_with_the_key_that_keygen_wrote(said, tmp_path):
    said("demo")
    recipient = said("keygen", tmp_path / "secret.txt").strip()
    assert recipient.startswith("age1")
    assert (tmp_path / "secret.txt").stat().st_mode & 0o077 == 0
    file = said("backup", tmp_path / "backups", "--to", recipient).strip()
    for name in ("traden.db", "traden.db-wal", "traden.db-shm"):
        (tmp_path / "data" / name).unlink(missing_ok=True)
    assert "person: 5" in said("restore", file, "--identity", tmp_path / "secret.txt")
    assert "Alva Sandin" in said("demo")


@pytest.mark.sqlite_only
def test_what_goes_wrong_is_said_in_one_sentence(said, tmp_path):
    said("migrate")
    assert "no age recipient" in said("backup", tmp_path / "b", "--to", "nonsense", status=1)


@pytest.mark.postgresql_only
def test_a_backup_of_another_database_is_refused_with_what_to_use_instead(said, tmp_path):
    said("keygen", tmp_path / "secret.txt")
    assert "pg_dump" in said("backup", tmp_path / "b", "--to", "age1", status=1)
    secret = tmp_path / "secret.txt"
    assert "pg_restore" in said("restore", tmp_path / "b", "--identity", secret, status=1)


def test_a_key_pair_is_never_overwritten(said, tmp_path):
    said("keygen", tmp_path / "secret.txt")
    assert "is there already" in said("keygen", tmp_path / "secret.txt", status=1)


def test_serve_migrates_answers_and_stops_when_told(tmp_path):
    assert "Tråden answers" in _served(tmp_path)


def test_serve_runs_a_worker_that_begins_and_ends_with_it(tmp_path):
    said = _served(tmp_path)
    assert said.count('"worker.starts"') == said.count('"worker.stops"') == 1


def test_and_none_where_it_runs_elsewhere(tmp_path, monkeypatch):
    monkeypatch.setenv("TRADEN_WORKER", "off")
    assert "worker.starts" not in _served(tmp_path)


@pytest.mark.postgresql_only
def test_a_login_that_owns_nothing_serves_what_its_owner_has_migrated(
    databases, tmp_path, monkeypatch
):
    databases.migrated(tmp_path)
    monkeypatch.setenv("TRADEN_DATABASE_URL", databases.url_of_the_web())
    said = _served(tmp_path)
    assert "system.acts" not in said
    assert "worker.elsewhere" in said and "worker.starts" not in said


@pytest.mark.postgresql_only
def test_and_does_not_start_on_another_versions_policies(said, databases, tmp_path, monkeypatch):
    databases.migrated(tmp_path)
    monkeypatch.setenv("TRADEN_DATABASE_URL", databases.url_of_the_web())
    monkeypatch.setattr("server.access.postgres._digest", lambda script: "another")
    with pytest.raises(SystemExit, match="run traden migrate"):
        said("serve")


def _served(tmp_path) -> str:
    """Start it, ask it, stop it → what it said."""
    port = _free_port()
    env = {**os.environ, "PORT": str(port), "TRADEN_DATA": str(tmp_path / "served")}
    with (tmp_path / "log").open("w") as log:
        server = subprocess.Popen([TRADEN, "serve"], env=env, stdout=log, stderr=log)
    try:
        assert _health(port)["migrations"] == "current"
    finally:
        server.send_signal(signal.SIGTERM)
        server.wait(30)
    text = (tmp_path / "log").read_text()
    assert f"http://localhost:{port}" in text
    assert '"route": "/api/health"' in text
    return text


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


def _health(port):
    for _ in range(150):
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/api/health") as reply:
                return json.load(reply)
        except OSError:
            time.sleep(0.2)
    raise AssertionError("the server did not answer within 30 seconds")
