"""Backups that can be taken while the app runs, and that forget whom the app has forgotten.

A backup is two files, both sealed with age to the operator's public key:

* ``traden-<time>.db.age``: the whole database, without a single data key;
* ``keys.age``: the wrapped data keys as they are now, written anew at every backup.

Whoever is erased is in no later ``keys.age``, so their words in every older backup are shut for
good. Restoring puts both together and drops everyone who has no key: the erased stay erased.
The master key, without which no data key opens, is in neither; it is kept elsewhere.
"""

import json
import os
import sqlite3
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyrage
import structlog
from sqlalchemy import Connection, func, select, text, update

from server import clock
from server.access.erasing import erase_rows
from server.store import migrate
from server.store.accounts import Account
from server.store.database import Database
from server.store.people import Person, PersonKey
from server.store.tables import Base

log = structlog.get_logger()
KEYS = "keys.age"
_account: Any = Account.__table__
_person: Any = Person.__table__
_person_key: Any = PersonKey.__table__
Keys = dict[str, dict[str, str]]
"""``{"person": {id: wrapped key in hex}, "account": …}``."""


class BackupProblem(RuntimeError):
    """Something the operator has to look at, said in words."""


@dataclass(frozen=True)
class Restored:
    """What came back."""

    rows: dict[str, int]
    dropped: int
    """Persons and accounts without a key: erased since, and not brought back."""


def make_identity() -> tuple[str, str]:
    """A new age key pair: the identity that opens (keep it away from here), and the recipient."""
    identity = pyrage.x25519.Identity.generate()
    return str(identity), str(identity.to_public())


def make(database: Database, folder: Path, recipient: str, *, keep: int = 30) -> Path:
    """Back up a running SQLite database into ``folder``; the ``keep`` newest stay."""
    file_of(database)
    log.info("system.acts", purpose="backup")
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as private:
        copy = Path(private) / "copy.db"
        _copy(database, copy)
        keys = json.dumps(_take_keys_out(copy)).encode()
        name = folder / f"traden-{clock.now():%Y%m%dT%H%M%S%fZ}.db.age"
        _write(name, lambda part: pyrage.encrypt_file(str(copy), str(part), [_to(recipient)]))
    _write(folder / KEYS, lambda part: part.write_bytes(pyrage.encrypt(keys, [_to(recipient)])))
    for old in sorted(folder.glob("traden-*.db.age"))[:-keep]:
        old.unlink()
    return name


def file_of(database: Database) -> Path:
    """Where the database lies. Raises ``BackupProblem`` where it is no file."""
    if not database.is_sqlite:
        raise BackupProblem(
            "This is for SQLite. PostgreSQL has pg_dump and pg_restore: see docs/operations.md."
        )
    return Path(database.engine.url.database or "")


def restore(backup: Path, identity: str, target: Path) -> Restored:
    """Put a backup and the newest ``keys.age`` beside it together as ``target``, and prove it.

    Never overwrites. Raises ``BackupProblem``.
    """
    if target.exists():
        raise BackupProblem(f"{target} is there already: move it away first")
    log.info("system.acts", purpose="restore")
    opener = _identity(identity)
    part = target.with_name(target.name + ".part")
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        pyrage.decrypt_file(str(backup), str(part), [opener])
        keys: Keys = json.loads(pyrage.decrypt((backup.parent / KEYS).read_bytes(), [opener]))
        restored = _put_together(part, keys)
    except (pyrage.DecryptError, OSError, ValueError, sqlite3.DatabaseError) as error:
        raise BackupProblem(f"{backup.name} cannot be restored: {error}") from error
    part.rename(target)
    return restored


def _copy(database: Database, copy: Path) -> None:
    """SQLite's own online backup: one moment's state, while others go on writing."""
    source = database.engine.raw_connection()
    try:
        with sqlite3.connect(copy) as target:
            source.driver_connection.backup(target)  # type: ignore[union-attr]
        target.close()
    finally:
        source.close()


def _take_keys_out(copy: Path) -> Keys:
    connection = sqlite3.connect(copy, isolation_level=None)
    try:
        connection.execute("PRAGMA journal_mode=DELETE")
        connection.execute("PRAGMA secure_delete=ON")
        keys = {
            "person": _keys_in(connection, "SELECT person_id, wrapped FROM person_key"),
            "account": _keys_in(connection, "SELECT account_id, wrapped FROM account"),
        }
        connection.execute("DELETE FROM person_key")
        connection.execute("UPDATE account SET wrapped = x''")
        connection.execute("VACUUM")
        return keys
    finally:
        connection.close()


def _keys_in(connection: sqlite3.Connection, query: str) -> dict[str, str]:
    return {owner: wrapped.hex() for owner, wrapped in connection.execute(query)}


def _write(path: Path, write: Callable[[Path], Any]) -> None:
    """All of a file or nothing of it, also when the power goes."""
    part = path.with_name(path.name + ".part")
    write(part)
    with part.open("rb") as file:
        os.fsync(file.fileno())
    part.replace(path)


def _put_together(part: Path, keys: Keys) -> Restored:
    database = Database(f"sqlite:///{part}")
    try:
        if migrate.state(database) == migrate.AHEAD:
            raise ValueError("it was made by a newer version")
        with database.engine_for(writes=True).begin() as connection:
            migrate.upgrade(connection)
        with database.engine_for(writes=True).begin() as connection:
            dropped = _put_keys_in(connection, keys)
            _prove(connection)
            rows = {
                table.name: connection.execute(select(func.count()).select_from(table)).scalar_one()
                for table in Base.metadata.sorted_tables
            }
        return Restored(rows, dropped)
    finally:
        database.close()


def _put_keys_in(connection: Connection, keys: Keys) -> int:
    """Give everyone their key; who has none any more goes. Returns how many went."""
    persons = connection.execute(select(_person.c.person_id)).scalars().all()
    accounts = connection.execute(select(_account.c.account_id)).scalars().all()
    gone = [one for one in persons if one not in keys["person"]]
    gone_accounts = [one for one in accounts if one not in keys["account"]]
    erase_rows(connection, gone, gone_accounts)
    for one in set(persons) - set(gone):
        wrapped = bytes.fromhex(keys["person"][one])
        connection.execute(_person_key.insert().values(person_id=one, wrapped=wrapped))
    for one in set(accounts) - set(gone_accounts):
        wrapped = bytes.fromhex(keys["account"][one])
        change = update(_account).where(_account.c.account_id == one).values(wrapped=wrapped)
        connection.execute(change)
    return len(gone) + len(gone_accounts)


def _prove(connection: Connection) -> None:
    sound = connection.execute(text("PRAGMA integrity_check")).scalar_one()
    dangling = connection.execute(text("PRAGMA foreign_key_check")).all()
    if sound != "ok" or dangling:
        raise ValueError("the database in it is damaged")


def _to(recipient: str) -> Any:
    try:
        return pyrage.x25519.Recipient.from_str(recipient.strip())
    except pyrage.RecipientError as error:
        raise BackupProblem(f"no age recipient (age1…): {error}") from error


def _identity(identity: str) -> Any:
    """The identity in a key file; lines that begin with # are age's own comments."""
    lines = [line for line in identity.splitlines() if line and not line.startswith("#")]
    try:
        return pyrage.x25519.Identity.from_str("".join(lines).strip())
    except pyrage.IdentityError as error:
        raise BackupProblem(f"no age identity (AGE-SECRET-KEY-…): {error}") from error
