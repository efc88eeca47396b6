"""The smallest honest server: what any server that keeps the same promises must pay.

A hashed token is looked up, consent is joined live, a write is durable before the reply, and
the caller is told in JSON. Plain columns, plain SQL, no validation, no sealing, no history, no
limits, no log. Our own figures are divided by these (R).
"""

import gzip
import hashlib
import os
import sqlite3
import threading
import uuid
from pathlib import Path

import brotli
import orjson
from flask import Flask, Response, request
from granian import Granian
from granian.constants import Interfaces
from granian.log import LogLevels

COLUMNS = (
    "noun", "goal_id", "what", "owner", "owner_member_id", "owner_agency_id", "owner_name",
    "owner_accepted_on", "start", "due", "last_word_on", "state", "why", "fallback", "source",
    "plan_kind", "answer", "answer_words", "only_me", "place", "removed_at", "changed_at",
    "changed_by",
)  # fmt: skip
"""The fields of a step, each in a column of its own."""

NAMES = ("person_id", "id", "number", *COLUMNS)
TABLES = f"""
create table device (id text primary key, token_hash blob unique, account_id text, ended_at text);
create table consent (person_id text, account_id text, until text,
    primary key (account_id, person_id)) without rowid;
create table head (person_id text primary key, number integer);
create table row (person_id text references head, id text, number integer,
    {", ".join(f"{name} text" for name in COLUMNS)}, primary key (person_id, id)) without rowid;
create index row_number on row (person_id, number);
"""
HEADS = """select head.person_id, head.number from consent join head using (person_id)
    where consent.account_id = ? and (consent.until is null or consent.until > date('now'))"""
ROWS = f"""select {", ".join(NAMES)} from row
    where person_id = ? and number > ? order by number limit 200"""
MAY = "select 1 from consent where account_id = ? and person_id = ?"
PUT = "insert or replace into row (person_id, id, number, {}) values ({})"

_here = threading.local()
_turn = threading.Lock()


def connect(path: Path | str) -> sqlite3.Connection:
    """One connection, as durable and as strict as ours."""
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
        connection.execute(f"pragma {pragma}")
    return connection


def serve() -> None:
    """Answer on ``PORT``, started as ``traden serve`` starts ours."""
    Granian(
        "bench.floor:create_floor",
        factory=True,
        interface=Interfaces.WSGI,
        port=int(os.environ["PORT"]),
        workers=1,
        blocking_threads=4,
        log_level=LogLevels.warning,
    ).serve()


def create_floor() -> Flask:
    """The app, on the database file that ``FLOOR_DATABASE`` names."""
    app = Flask("floor", static_folder=None)
    app.add_url_rule("/api/health", "health", lambda: "ok")
    app.add_url_rule("/api/changes", "changes", _changes)
    app.add_url_rule("/api/people/<person_id>/steps/<row_id>", "write", _write, methods=["PUT"])
    return app


def _database() -> sqlite3.Connection:
    if not hasattr(_here, "connection"):
        _here.connection = connect(os.environ["FLOOR_DATABASE"])
    return _here.connection


def _account(database: sqlite3.Connection) -> str | None:
    token = request.cookies.get("__Host-traden", "")
    device = database.execute(
        "select account_id from device where token_hash = ? and ended_at is null",
        (hashlib.sha256(token.encode()).digest(),),
    ).fetchone()
    return device[0] if device else None


def _changes() -> Response:
    database = _database()
    account_id = _account(database)
    if account_id is None:
        return Response(status=401)
    since = int(request.args.get("since", 0))
    heads = database.execute(HEADS, (account_id,)).fetchall()
    if all(number <= since for _, number in heads):
        return Response(status=204)
    rows = [
        dict(zip(NAMES, row, strict=True))
        for person_id, _ in heads
        for row in database.execute(ROWS, (person_id, since))
    ]
    return _json({"rows": rows, "bookmark": str(heads[0][1]), "more": False})


def _json(body: dict) -> Response:
    """JSON, compressed as ours is if the caller takes it."""
    text = orjson.dumps(body)
    response = Response(text, mimetype="application/json")
    accepted = request.headers.get("Accept-Encoding", "")
    if "br" in accepted:
        response.set_data(brotli.compress(text, quality=4))
        response.headers["Content-Encoding"] = "br"
    elif "gzip" in accepted:
        response.set_data(gzip.compress(text, 5))
        response.headers["Content-Encoding"] = "gzip"
    return response


def _write(person_id: str, row_id: str) -> Response:
    database, body = _database(), request.get_json()
    with _turn:
        database.execute("begin immediate")
        may = database.execute(MAY, (_account(database), person_id)).fetchone()
        row = _store(database, person_id, row_id, body) if may else None
        database.execute("commit")
    if row is None:
        return Response(status=404)
    return _json({"outcome": "applied", "row": row})


def _store(database: sqlite3.Connection, person_id: str, row_id: str, body: dict) -> dict:
    number = database.execute(
        "update head set number = number + 1 where person_id = ? returning number", (person_id,)
    ).fetchone()[0]
    row = {"person_id": person_id, "id": str(uuid.UUID(row_id)), "number": number, **body}
    names = [name for name in COLUMNS if name in row]
    marks = ", ".join("?" * (len(names) + 3))
    database.execute(
        PUT.format(", ".join(names), marks),
        (person_id, row["id"], number, *(row[name] for name in names)),
    )
    return row


if __name__ == "__main__":
    serve()
