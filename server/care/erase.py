"""Erasing oneself, and saying honestly what remains."""

from sqlalchemy import select

from server import clock
from server.access.erasing import erase_own
from server.access.session import CareSession
from server.care import memberships
from server.errors import NotFound
from server.store.accounts import Account, Device, EndedToken

REMAINS = ("devices", "copies", "calendars", "backups", "logs")
"""What erasing does not reach; the words are ``erase-remains-<this>``."""


def erase(session: CareSession) -> str:
    """Erase the session's account and its person → the language they read."""
    language: str | None = session.scalar(select(Account.language))
    if language is None:
        raise NotFound
    for token_hash in session.scalars(select(Device.token_hash)):
        session.add(EndedToken(token_hash=token_hash, ended_at=clock.now()))
    memberships.leave_all(session)
    session.flush()
    erase_own(session)
    return language
