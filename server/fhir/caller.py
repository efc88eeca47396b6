"""Which system calls: by the bearer token in its header, and by nothing else."""

from flask import current_app, request

from server.access.session import House
from server.access.systems import CallingSystem, find_token
from server.care.tokens import token_hash
from server.errors import TokenNeeded

LONGEST = 200
"""Letters of a header that could hold one of our tokens."""


def require_system() -> CallingSystem:
    """The calling system, and what its token may do. Raises ``TokenNeeded``: also for a token that
    has run out, and for one of a system that was ended."""
    house: House = current_app.extensions["traden"]
    token = _bearer()
    system = find_token(house.database, token_hash(token)) if token else None
    if system is None:
        raise TokenNeeded
    return system


def _bearer() -> str | None:
    """RFC 6750: the scheme in any case, one space or more, the token."""
    header = request.headers.get("Authorization", "")
    scheme, _, token = header.partition(" ")
    if scheme.lower() != "bearer" or len(header) > LONGEST:
        return None
    return token.strip() or None
