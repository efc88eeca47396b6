"""Which system calls: looked up by its token before anyone is known."""

from contextlib import closing
from dataclasses import dataclass
from typing import Any

from sqlalchemy import LargeBinary, bindparam, select

from server import clock
from server.access.policy import Actor
from server.store.base import UTCTime
from server.store.database import Database
from server.store.directory import DirectoryAgency, System, SystemToken
from server.store.prepared import prepared

_system: Any = System.__table__
_token: Any = SystemToken.__table__
_agency: Any = DirectoryAgency.__table__
# None of the tables is about anyone: to PostgreSQL this is an ordinary question.
_find_token = select(
    _system.c.client_id,
    _system.c.agency_id,
    _system.c.account_id,
    _system.c.device_id,
    _agency.c.country,
    _token.c.scopes,
).where(
    _token.c.token_hash == bindparam("token_hash", type_=LargeBinary()),
    _token.c.expires_at > bindparam("at", type_=UTCTime()),
    _token.c.client_id == _system.c.client_id,
    _agency.c.id == _system.c.agency_id,
    _system.c.ended_at.is_(None),
)


@dataclass(frozen=True)
class CallingSystem:
    """A system that showed a token we gave out, and what that token may do."""

    client_id: str
    agency_id: str
    account_id: str
    device_id: str
    country: str
    scopes: list[str]

    @property
    def actor(self) -> Actor:
        """As whom it acts."""
        return Actor(self.account_id, self.device_id)


def find_token(database: Database, token_hash: bytes) -> CallingSystem | None:
    """Whose token this is; ``None`` when it is nobody's, or has run out."""
    asking = prepared(_find_token, database.engine.dialect)
    with closing(database.engine.raw_connection()) as connection:
        parameters = {"token_hash": token_hash, "at": clock.now()}
        found = asking.rows(connection.dbapi_connection, parameters)
        connection.commit()  # As in ``access.front_door``: statements stay prepared.
    return CallingSystem(*found[0]) if found else None
