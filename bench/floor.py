"""The smallest honest server: what any server that keeps the same promises must pay.

A hashed token is looked up, consent is joined live, a write is durable before the reply, what is
read of another's is written down in the transaction that reads it, and the caller is told in
JSON. Plain columns, plain SQL, no validation, no sealing, no history, no limits, no log of
requests. On SQLite or on PostgreSQL. Our own figures are divided by these (R).
"""

import gzip
import hashlib
import os
import sqlite3
import threading
import uuid
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

import brotli
import orjson
import psycopg
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
NUMBERS = ("number", "only_me", "place")
NAMES = ("person_id", "id", "number", *COLUMNS)
EVERYTHING = "everything"
"""What the person themselves may see. Others may see a noun, for each a consent of its own."""

TABLES = f"""
create table device (id text primary key, token_hash {{bytes}} unique, account_id text,
    ended_at text);
create table consent (account_id text, person_id text, shared text, called text, until text,
    primary key (account_id, person_id, shared)) {{clustered}};
create table head (person_id text primary key, number integer);
create table entry (person_id text references head, id text,
    {", ".join(f"{n} {'integer' if n in NUMBERS else 'text'}" for n in NAMES[2:])},
    primary key (person_id, id)) {{clustered}};
create index entry_number on entry (person_id, number);
create table looked (person_id text, account_id text, shared text, hour text, times integer,
    primary key (person_id, account_id, shared, hour)) {{clustered}}
"""
IN_EFFECT = "(consent.until is null or consent.until > cast(current_date as text))"
HEADS = f"""select head.person_id, head.number, consent.shared
    from consent join head using (person_id) where consent.account_id = ? and {IN_EFFECT}"""
ROWS = f"""select {", ".join(NAMES)} from entry
    where person_id = ? and number > ? order by number limit 200"""
SHARED = f"""select {", ".join(f"entry.{name}" for name in NAMES)} from consent
    join entry on entry.person_id = consent.person_id and entry.noun = consent.shared
    where consent.account_id = ? and consent.person_id = ? and consent.shared = ? and {IN_EFFECT}
        and entry.number > ? order by entry.number limit 200"""
LOOKED = """insert into looked values (?, ?, ?, ?, 1) on conflict (person_id, account_id, shared,
    hour) do update set times = looked.times + 1"""
PEOPLE = f"""select person_id, called, shared, until from consent
    where account_id = ? and person_id > ? and {IN_EFFECT} order by person_id limit 101"""
MAY = "select 1 from consent where account_id = ? and person_id = ? and shared = 'everything'"
PUT = "insert into entry ({}) values ({}) on conflict (person_id, id) do update set {}"

_here = threading.local()
_turn = threading.Lock()


class Database:
    """One connection: to the SQLite file or the PostgreSQL database with that name."""

    def __init__(self, where: str):
        self._is_sqlite = not where.startswith("postgresql:")
        self._connection: Any
        if self._is_sqlite:
            self._connection = sqlite3.connect(where, isolation_level=None, check_same_thread=False)
            for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
                self._connection.execute(f"pragma {pragma}")
        else:
            self._connection = psycopg.connect(where, autocommit=True)

    def make_tables(self) -> None:
        """Plain columns, the same on both."""
        kinds = {"bytes": "blob", "clustered": "without rowid"}
        if not self._is_sqlite:
            kinds = {"bytes": "bytea", "clustered": ""}
        for statement in TABLES.format(**kinds).split(";"):
            self._connection.execute(statement)

    def ask(self, sql: str, *values: Any) -> list[tuple[Any, ...]]:
        """All rows of an answer."""
        return self._connection.execute(self._written(sql), values).fetchall()

    def tell(self, sql: str, *values: Any) -> None:
        """A statement without an answer."""
        self._connection.execute(self._written(sql), values)

    def tell_many(self, sql: str, rows: Iterable[tuple[Any, ...]]) -> None:
        """The same one for many rows."""
        self._connection.cursor().executemany(self._written(sql), rows)

    @contextmanager
    def writing(self) -> Iterator[None]:
        """One durable transaction; SQLite's writers take turns."""
        if self._is_sqlite:
            with _turn:
                self._connection.execute("begin immediate")
                yield
                self._connection.execute("commit")
        else:
            self._connection.execute("begin")
            yield
            self._connection.execute("commit")

    def close(self) -> None:
        """Hang up."""
        self._connection.close()

    def _written(self, sql: str) -> str:
        return sql if self._is_sqlite else sql.replace("?", "%s")


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
    """The app, on the database that ``FLOOR_DATABASE`` names."""
    app = Flask("floor", static_folder=None)
    app.add_url_rule("/api/health", "health", lambda: "ok")
    app.add_url_rule("/api/changes", "changes", _changes)
    app.add_url_rule("/api/people", "people", _people)
    app.add_url_rule("/api/people/<person_id>/steps/<row_id>", "write", _write, methods=["PUT"])
    return app


def _database() -> Database:
    if not hasattr(_here, "database"):
        _here.database = Database(os.environ["FLOOR_DATABASE"])
    return _here.database


def _account(database: Database) -> str | None:
    token = request.cookies.get("__Host-traden", "")
    hashed = hashlib.sha256(token.encode()).digest()
    device = database.ask(
        "select account_id from device where token_hash = ? and ended_at is null", hashed
    )
    return device[0][0] if device else None


def _changes() -> Response:
    database = _database()
    account_id = _account(database)
    if account_id is None:
        return Response(status=401)
    since, person = int(request.args.get("since", 0)), request.args.get("person")
    asked = (
        (HEADS, account_id)
        if person is None
        else (f"{HEADS} and person_id = ?", account_id, person)
    )
    heads = database.ask(*asked)
    if all(number <= since for _, number, _ in heads):
        return Response(status=204)
    found: list[tuple[Any, ...]] = []
    for person_id, _, shared in heads:
        if shared == EVERYTHING:
            found += database.ask(ROWS, person_id, since)
        else:
            found += _look(database, account_id, person_id, shared, since)
    rows = [dict(zip(NAMES, row, strict=True)) for row in found]
    return _json({"rows": rows, "bookmark": str(heads[0][1]), "more": False})


def _look(
    database: Database, account_id: str, person_id: str, shared: str, since: int
) -> list[tuple[Any, ...]]:
    """Another's rows, and that they were read, in one transaction."""
    with database.writing():
        rows = database.ask(SHARED, account_id, person_id, shared, since)
        hour = f"{datetime.now(UTC):%Y-%m-%dT%H}"
        database.tell(LOOKED, person_id, account_id, shared, hour)
    return rows


def _people() -> Response:
    database = _database()
    account_id = _account(database)
    if account_id is None:
        return Response(status=401)
    found = database.ask(PEOPLE, account_id, request.args.get("after", ""))
    names = ("person_id", "called", "shared", "until")
    people = [dict(zip(names, row, strict=True)) for row in found[:100]]
    return _json({"people": people, "next": people[-1]["person_id"] if found[100:] else None})


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
    with database.writing():
        may = database.ask(MAY, _account(database), person_id)
        row = _store(database, person_id, row_id, body) if may else None
    if row is None:
        return Response(status=404)
    return _json({"outcome": "applied", "row": row})


def _store(database: Database, person_id: str, row_id: str, body: dict) -> dict:
    number = database.ask(
        "update head set number = number + 1 where person_id = ? returning number", person_id
    )[0][0]
    row = {"person_id": person_id, "id": str(uuid.UUID(row_id)), "number": number, **body}
    names = [name for name in NAMES if name in row]
    marks, new = ", ".join("?" * len(names)), ", ".join(f"{n} = excluded.{n}" for n in names)
    database.tell(PUT.format(", ".join(names), marks, new), *(row[name] for name in names))
    return row


if __name__ == "__main__":
    serve()
