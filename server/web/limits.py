"""How often someone may knock: by where they come from, and by how the secret they try begins.

Never by account: that would let anyone lock the person out. An address may be a whole clinic, so
what it may do is generous; the secrets themselves are too long to guess at any rate.
"""

from collections.abc import Callable
from typing import Any

from flask import Flask, request
from flask_limiter import Limiter, RequestLimit
from flask_limiter.util import get_remote_address

from server import clock
from server.errors import TooMany
from server.settings import Settings
from server.web.room import Room

BEGINNING = 4
"""Letters of a secret that guesses are counted by; too few to tell whose it is."""


def _refuse(reached: RequestLimit) -> Any:
    raise TooMany(retry_after=max(1, reached.reset_at - int(clock.now().timestamp())))


limiter = Limiter(
    get_remote_address,
    storage_uri="memory://",
    default_limits=["1200 per minute"],
    on_breach=_refuse,
)


def init_app(app: Flask, settings: Settings) -> None:
    """Count, unless the settings say not to."""
    app.config["RATELIMIT_ENABLED"] = settings.rate_limits
    limiter.init_app(app)


def by_address(room: Room, limit: str) -> None:
    """All routes of the room together, per address."""
    limiter.shared_limit(limit, scope=room.name)(room)


def by_secret(room: Room, member: str, limit: str) -> None:
    """Tries in the room at secrets that begin alike, wherever they come from.

    ``member`` of the body holds the secret; requests without one count per address.
    """
    limiter.shared_limit(limit, scope=f"{room.name}:{member}", key_func=_beginning(member))(room)


def _beginning(member: str) -> Callable[[], str]:
    def key() -> str:
        body = request.get_json(silent=True)
        secret = body.get(member) if isinstance(body, dict) else None
        return secret[:BEGINNING] if isinstance(secret, str) and secret else get_remote_address()

    return key
