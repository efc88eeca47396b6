"""Ids that are made here: UUIDv7 (RFC 9562), which sort by when they were made."""

import secrets
import uuid

from server import clock

_VERSION_AND_VARIANT = (0x7 << 76) | (0b10 << 62)
_FIXED_BITS = (0xF << 76) | (0b11 << 62)


def new_id() -> str:
    """48 bits of milliseconds, then 74 random bits; lower-case text with dashes."""
    milliseconds = int(clock.now().timestamp() * 1000)
    random = secrets.randbits(80) & ~_FIXED_BITS
    return str(uuid.UUID(int=(milliseconds << 80) | random | _VERSION_AND_VARIANT))
