"""Signed assertions that were used: nobody uses one again (RFC 7523, ``jti``)."""

import hashlib
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from server import clock
from server.access.session import CareSession
from server.store.directory import UsedAssertion

SWEPT_AT_ONCE = 50


class UsedBefore(Exception):
    """It was."""


def use_up(session: CareSession, client_id: str, jti: str, expires_at: datetime) -> None:
    """Of two at once one wins. Raises ``UsedBefore``; the session is then good for nothing more."""
    _sweep(session)
    hashed = hashlib.sha256(jti.encode()).digest()
    if session.get(UsedAssertion, (client_id, hashed)) is not None:
        raise UsedBefore
    session.add(UsedAssertion(client_id=client_id, jti_hash=hashed, expires_at=expires_at))
    try:
        session.flush()
    except IntegrityError:
        raise UsedBefore from None


def _sweep(session: CareSession) -> None:
    """Those that would be refused for their age go, a few at a time."""
    old = select(UsedAssertion).where(UsedAssertion.expires_at <= clock.now()).limit(SWEPT_AT_ONCE)
    for used in session.scalars(old):
        session.delete(used)
