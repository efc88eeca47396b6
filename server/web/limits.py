"""How often someone may knock: by where they come from, and by how the secret they try begins.

Never by account: that would let anyone lock the person out. An address may be a whole clinic, so
what it may do is generous; the secrets themselves are too long to guess at any rate. Counted in
the memory of this process.
"""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from flask import Blueprint, Flask, current_app, request
from limits import RateLimitItem, parse_many
from limits.storage import MemoryStorage
from limits.strategies import FixedWindowRateLimiter

from server import clock
from server.errors import TooMany
from server.settings import Settings
from server.web.room import Room

EVERYTHING = parse_many("1200 per minute")
"""What one address may ask of the whole API."""
BEGINNING = 4
"""Letters of a secret that guesses are counted by; too few to tell whose it is."""


@dataclass(frozen=True)
class Rule:
    """How often, counted per what."""

    items: list[RateLimitItem]
    scope: str
    key: Callable[[], str]


_COUNTER = "traden_counter"
_rules: dict[str, list[Rule]] = defaultdict(list)
"""By the name of the room."""


def init_app(app: Flask, settings: Settings) -> None:
    """Count, unless the settings say not to."""
    if settings.rate_limits:
        counter = FixedWindowRateLimiter(MemoryStorage())
        app.extensions[_COUNTER] = counter
        app.before_request(partial(_count, counter))


def by_address(room: Blueprint, limit: str) -> None:
    """All routes of the room together, per address."""
    _rules[room.name].append(Rule(parse_many(limit), room.name, where_from))


def by_secret(room: Room, member: str, limit: str) -> None:
    """Tries in the room at secrets that begin alike, wherever they come from.

    ``member`` of the body holds the secret; requests without one count per address.
    """
    rule = Rule(parse_many(limit), f"{room.name}:{member}", _beginning(member))
    _rules[room.name].append(rule)


def by_secret_in_path(room: Room, part: str, limit: str) -> None:
    """The same for a secret that stands in the address, where callers know no other way."""

    def key() -> str:
        return str((request.view_args or {}).get(part, ""))[:BEGINNING] or where_from()

    _rules[room.name].append(Rule(parse_many(limit), f"{room.name}:{part}", key))


def require(scope: str, key: str, limit: str) -> None:
    """In a view: for what the caller does to others, not what others could do to the caller.
    Raises ``TooMany``."""
    counter = current_app.extensions.get(_COUNTER)
    if counter is not None:
        _hit(counter, parse_many(limit), scope, key)


def allows(scope: str, key: str, limit: str) -> bool:
    """The same, where the caller is not told."""
    try:
        require(scope, key, limit)
    except TooMany:
        return False
    return True


def _count(counter: FixedWindowRateLimiter) -> None:
    _hit(counter, EVERYTHING, "everything", where_from())
    for rule in _rules.get(request.blueprint or "", ()):
        _hit(counter, rule.items, rule.scope, rule.key())


def _hit(counter: FixedWindowRateLimiter, items: list[RateLimitItem], scope: str, key: str) -> None:
    for item in items:
        if not counter.hit(item, scope, key):
            reset = counter.get_window_stats(item, scope, key).reset_time
            raise TooMany(retry_after=max(1, int(reset - clock.now().timestamp())))


def where_from() -> str:
    """The address of the caller."""
    return request.remote_addr or "nowhere"


def _beginning(member: str) -> Callable[[], str]:
    def key() -> str:
        body = request.get_json(silent=True)
        secret = body.get(member) if isinstance(body, dict) else None
        return secret[:BEGINNING] if isinstance(secret, str) and secret else where_from()

    return key
