"""Who is at the door: looked up before anyone is known, and so before any lock can apply.

Each function answers one question from one unguessable secret (a token, a credential id, a
code) and returns ids, never anything about a person.
"""

from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import structlog
from sqlalchemy import bindparam, select, update
from sqlalchemy.exc import OperationalError

from server import clock
from server.store import migrate
from server.store.accounts import Account, Device, DeviceLink, EndedToken, Passkey, RecoveryCode
from server.store.database import Database
from server.store.prepared import prepared
from server.store.taking_part import Invitation

DEVICE_LIFE = timedelta(days=90)
"""A device unused for so long has to sign in again."""
TOUCH_AFTER = timedelta(hours=1)
"""How exact «last used» is; finer would cost a write per request."""

log = structlog.get_logger()
_account: Any = Account.__table__
_device: Any = Device.__table__
_passkey: Any = Passkey.__table__
_ended: Any = EndedToken.__table__
_invitation: Any = Invitation.__table__
_find_device = select(
    _device.c.id,
    _device.c.account_id,
    _device.c.checked_at,
    _device.c.last_used_at,
    _device.c.ended_at,
    _device.c.came_by,
).where(_device.c.token_hash == bindparam("token_hash"))


@dataclass(frozen=True)
class Caller:
    """A device that showed a token we once gave out."""

    device_id: str
    account_id: str
    checked_at: datetime | None
    last_used_at: datetime
    ended_at: datetime | None
    came_by: str

    @property
    def expired(self) -> bool:
        """Unused for so long that it has to sign in again."""
        return clock.now() - self.last_used_at > DEVICE_LIFE


@dataclass(frozen=True)
class KnownPasskey:
    """The public half of a passkey, and whose it is."""

    id: str
    account_id: str
    public_key: bytes
    sign_count: int


@dataclass(frozen=True)
class Invited:
    """An invitation that has not run out: which one, to whose plan, as which member."""

    person_id: str
    invitation_id: str
    member_id: str
    used: bool


def find_device(database: Database, token_hash: bytes) -> Caller | None:
    """Whose token this is; also when the device has been ended, so that it can be told so."""
    question = prepared(_find_device, database.engine.dialect)
    with closing(database.engine.raw_connection()) as connection:
        found = question.rows(connection.dbapi_connection, {"token_hash": token_hash})
    return Caller(*found[0]) if found else None


def has_accounts(database: Database) -> bool:
    """Whether anyone at all has an account here; then the master key must be the one they had."""
    if migrate.state(database) == migrate.EMPTY:
        return False
    with database.engine.connect() as connection:
        return connection.execute(select(_account.c.account_id).limit(1)).first() is not None


def was_erased(database: Database, token_hash: bytes) -> bool:
    """Whether this is the token of a device whose account is gone."""
    statement = select(_ended.c.ended_at).where(_ended.c.token_hash == token_hash)
    with database.engine.connect() as connection:
        return connection.execute(statement).one_or_none() is not None


def touch_device(database: Database, caller: Caller) -> None:
    """Remember that the device was used just now, if that was not noted lately.

    Nice to know, never worth refusing anything for: a database that cannot write is let be.
    """
    if clock.now() - caller.last_used_at < TOUCH_AFTER:
        return
    database.take_turn()
    try:
        _touch(database, caller)
    except OperationalError:
        log.warning("device.not_touched")
    finally:
        database.pass_turn()


def _touch(database: Database, caller: Caller) -> None:
    with database.engine_for(writes=True).begin() as connection:
        connection.execute(
            update(_device).where(_device.c.id == caller.device_id).values(last_used_at=clock.now())
        )


def find_passkey(database: Database, credential_id: bytes) -> KnownPasskey | None:
    """The passkey with that credential id."""
    statement = select(
        _passkey.c.id, _passkey.c.account_id, _passkey.c.public_key, _passkey.c.sign_count
    ).where(_passkey.c.credential_id == credential_id)
    with database.engine.connect() as connection:
        found = connection.execute(statement).one_or_none()
    if found is None:
        return None
    return KnownPasskey(found.id, found.account_id, found.public_key, found.sign_count)


def account_of_code(database: Database, code_hash: bytes) -> str | None:
    """Whose unused recovery code this is. Using it is checked again, under the locks."""
    return _account_of(database, RecoveryCode.__table__.c.code_hash, code_hash)


def account_of_link(database: Database, token_hash: bytes) -> str | None:
    """Whose device link this is. Using it is checked again, under the locks."""
    return _account_of(database, DeviceLink.__table__.c.token_hash, token_hash)


def find_invitation(database: Database, token_hash: bytes) -> Invited | None:
    """Which invitation this is. Whether it still holds is looked at under the locks."""
    statement = select(
        _invitation.c.person_id, _invitation.c.id, _invitation.c.member_id, _invitation.c.used_at
    ).where(_invitation.c.token_hash == token_hash, _invitation.c.expires_at > clock.now())
    with database.engine.connect() as connection:
        found = connection.execute(statement).one_or_none()
    if found is None:
        return None
    person_id, invitation_id, member_id, used_at = found
    return Invited(person_id, invitation_id, member_id, used=used_at is not None)


def _account_of(database: Database, column: Any, value: bytes) -> str | None:
    statement = select(column.table.c.account_id).where(column == value)
    with database.engine.connect() as connection:
        return connection.execute(statement).scalar_one_or_none()
