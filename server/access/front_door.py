"""Who is at the door: looked up before anyone is known, and so before any lock can apply.

Each function answers one question from one unguessable secret (a token, a credential id, a
code) and returns ids, never anything about a person. To PostgreSQL each is a function
(``access.functions``): nobody who asks for devices or passkeys in another way finds any.
"""

from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import structlog
from sqlalchemy import LargeBinary, bindparam, exists, literal, select, update
from sqlalchemy.exc import OperationalError

from server import clock
from server.access.functions import Named, named
from server.store import migrate
from server.store.accounts import Account, Device, DeviceLink, EndedToken, Passkey, RecoveryCode
from server.store.base import Id, UTCTime
from server.store.database import Database
from server.store.linking import CalendarFeed, EId, LinkRequest
from server.store.prepared import prepared
from server.store.reaching import Recipient
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
_code: Any = RecoveryCode.__table__
_link: Any = DeviceLink.__table__
_recipient: Any = Recipient.__table__
_feed: Any = CalendarFeed.__table__
_e_id: Any = EId.__table__
_link_request: Any = LinkRequest.__table__


def _secret(name: str) -> Any:
    return bindparam(name, type_=LargeBinary)


_find_device = named(
    "find_device",
    select(
        _device.c.id,
        _device.c.account_id,
        _device.c.checked_at,
        _device.c.last_used_at,
        _device.c.ended_at,
        _device.c.came_by,
    ).where(_device.c.token_hash == _secret("token_hash")),
)
_touch_device = named(
    "touch_device",
    update(_device)
    .where(_device.c.id == bindparam("device", type_=Id))
    .values(last_used_at=bindparam("used_at", type_=UTCTime())),
)
_has_accounts = named(
    "has_accounts", select(literal(1)).where(exists(select(_account.c.account_id)))
)
_find_passkey = named(
    "find_passkey",
    select(
        _passkey.c.id, _passkey.c.account_id, _passkey.c.public_key, _passkey.c.sign_count
    ).where(_passkey.c.credential_id == _secret("credential")),
)
_find_code = named(
    "find_code", select(_code.c.account_id).where(_code.c.code_hash == _secret("code"))
)
_find_link = named(
    "find_link", select(_link.c.account_id).where(_link.c.token_hash == _secret("token"))
)
_find_e_id = named(
    "find_e_id", select(_e_id.c.account_id).where(_e_id.c.subject_hash == _secret("subject"))
)
_find_invitation = named(
    "find_invitation",
    select(
        _invitation.c.person_id, _invitation.c.id, _invitation.c.member_id, _invitation.c.used_at
    ).where(
        _invitation.c.token_hash == _secret("token"),
        _invitation.c.expires_at > bindparam("at", type_=UTCTime()),
    ),
)
_find_asked = named(
    "find_asked",
    select(_recipient.c.account_id, _recipient.c.id).where(
        _recipient.c.link_hash == _secret("token"),
        _recipient.c.link_expires_at > bindparam("at", type_=UTCTime()),
        _recipient.c.account_id.is_not(None),
    ),
)
_find_link_request = named(
    "find_link_request",
    select(_link_request.c.account_id, _link_request.c.id).where(
        _link_request.c.code_hash == _secret("code"),
        _link_request.c.answer.is_(None),
        _link_request.c.expires_at > bindparam("at", type_=UTCTime()),
    ),
)
_find_feed = named(
    "find_feed",
    select(_feed.c.account_id, _feed.c.person_id, _feed.c.id).where(
        _feed.c.token_hash == _secret("token")
    ),
)


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
    found = _ask(database, _find_device, token_hash=token_hash)
    return Caller(*found[0]) if found else None


def has_accounts(database: Database) -> bool:
    """Whether anyone at all has an account here; then the master key must be the one they had."""
    if migrate.state(database) == migrate.EMPTY:
        return False
    return bool(_ask(database, _has_accounts))


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
            _touch_device.on(connection.dialect),
            {"device": caller.device_id, "used_at": clock.now()},
        )


def find_passkey(database: Database, credential_id: bytes) -> KnownPasskey | None:
    """The passkey with that credential id."""
    found = _ask(database, _find_passkey, credential=credential_id)
    return KnownPasskey(*found[0]) if found else None


def account_of_code(database: Database, code_hash: bytes) -> str | None:
    """Whose unused recovery code this is. Using it is checked again, under the locks."""
    found = _ask(database, _find_code, code=code_hash)
    return found[0][0] if found else None


def account_of_link(database: Database, token_hash: bytes) -> str | None:
    """Whose device link this is. Using it is checked again, under the locks."""
    found = _ask(database, _find_link, token=token_hash)
    return found[0][0] if found else None


def account_of_e_id(database: Database, subject_hash: bytes) -> str | None:
    """Whose e-ID this is. Using it is checked again, under the locks."""
    found = _ask(database, _find_e_id, subject=subject_hash)
    return found[0][0] if found else None


def find_invitation(database: Database, token_hash: bytes) -> Invited | None:
    """Which invitation this is. Whether it still holds is looked at under the locks."""
    found = _ask(database, _find_invitation, token=token_hash, at=clock.now())
    if not found:
        return None
    person_id, invitation_id, member_id, used_at = found[0]
    return Invited(person_id, invitation_id, member_id, used=used_at is not None)


def find_asked(database: Database, token_hash: bytes) -> tuple[str, str] | None:
    """Whose link this is, and which asking it is about. Whether they may still answer is looked
    at under the locks."""
    found = _ask(database, _find_asked, token=token_hash, at=clock.now())
    return (found[0][0], found[0][1]) if found else None


def find_link_request(database: Database, code_hash: bytes) -> tuple[str, str] | None:
    """Which system asks by that code, by its account, and which of its requests it is."""
    found = _ask(database, _find_link_request, code=code_hash, at=clock.now())
    return (found[0][0], found[0][1]) if found else None


def find_feed(database: Database, token_hash: bytes) -> tuple[str, str, str] | None:
    """Whose calendar feed this is: account, person, and which one."""
    found = _ask(database, _find_feed, token=token_hash)
    return (found[0][0], found[0][1], found[0][2]) if found else None


def _ask(database: Database, question: Named, **parameters: Any) -> list[tuple[Any, ...]]:
    dialect = database.engine.dialect
    asking = prepared(question.on(dialect), dialect)
    with closing(database.engine.raw_connection()) as connection:
        found = asking.rows(connection.dbapi_connection, parameters)
        # Given back with its transaction open it would be rolled back, and then psycopg forgets
        # every statement that it had prepared.
        connection.commit()
        return found
