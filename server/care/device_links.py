"""One-time links that sign in one more device of the same account."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select

from server import clock
from server.access.session import CareSession
from server.care.tokens import new_token
from server.errors import WrongCode
from server.store.accounts import DeviceLink

LIFE = timedelta(minutes=10)


@dataclass(frozen=True)
class Made:
    """A link that was just made; the token is nowhere else."""

    token: str
    expires_at: datetime

    @property
    def path(self) -> str:
        """Where it leads. What follows ``#`` is never sent to a server, nor logged by one."""
        return f"/link#{self.token}"


def make_device_link(session: CareSession, life: timedelta = LIFE) -> Made:
    """A new link for the actor's account. The ones that can no longer be used go."""
    for link in session.scalars(select(DeviceLink)):
        if not _usable(link):
            session.delete(link)
    token, token_hash = new_token()
    expires_at = clock.now() + life
    session.add(
        DeviceLink(
            token_hash=token_hash, account_id=session.actor.account_id, expires_at=expires_at
        )
    )
    return Made(token, expires_at)


def use(session: CareSession, token_hash: bytes) -> None:
    """Use the link up; of two at once one wins. Raises ``WrongCode``."""
    link = session.get(DeviceLink, token_hash, with_for_update=True)
    if link is None or not _usable(link):
        raise WrongCode
    link.used_at = clock.now()


def _usable(link: DeviceLink) -> bool:
    return link.used_at is None and link.expires_at > clock.now()
