"""Erasing oneself, and saying honestly what remains."""

from sqlalchemy import select

from server.access.erasing import erase_own
from server.access.session import CareSession
from server.errors import NotFound
from server.store.accounts import Account

REMAINS = ("devices", "copies", "backups", "logs")
"""What erasing does not reach; the words are ``erase-remains-<this>``."""


def erase(session: CareSession) -> str:
    """Erase the session's account and its person → the language they read."""
    language: str | None = session.scalar(select(Account.language))
    if language is None:
        raise NotFound
    erase_own(session)
    return language
