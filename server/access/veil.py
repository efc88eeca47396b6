"""Numbers that say nothing: how a person's change numbers look to others.

A gap between two numbers would tell that something was changed out of sight. So another account
sees each number through a permutation of its own (a Feistel network of four rounds with keyed
BLAKE2, RFC 7693, as its round function). What comes back, as ``If-Match``, is turned round again.
"""

import hashlib
import hmac
from functools import lru_cache

_HALF = 28
_MASK = (1 << _HALF) - 1
_ROUNDS = range(4)
LARGEST = (1 << 2 * _HALF) - 1
"""56 bits: 17 digits at most, and more changes than anybody makes."""


@lru_cache(maxsize=512)
def veil_of(key: bytes, account_id: str, person_id: str) -> "Veil":
    """One account's view of one person's numbers: made once, and asked for each row."""
    return Veil(key, account_id, person_id)


class Veil:
    """One account's view of one person's numbers."""

    def __init__(self, key: bytes, account_id: str, person_id: str) -> None:
        self._key = hmac.digest(key, f"{account_id}:{person_id}".encode(), hashlib.sha256)

    def put_on(self, number: int) -> int:
        """The number as the account sees it."""
        left, right = number >> _HALF, number & _MASK
        for turn in _ROUNDS:
            left, right = right, left ^ self._mix(turn, right)
        return left << _HALF | right

    def take_off(self, seen: int) -> int:
        """The number again; of something that was never shown, any number."""
        left, right = seen >> _HALF & _MASK, seen & _MASK
        for turn in reversed(_ROUNDS):
            left, right = right ^ self._mix(turn, left), left
        return left << _HALF | right

    def _mix(self, turn: int, half: int) -> int:
        asked = bytes([turn]) + half.to_bytes(4)
        mixed = hashlib.blake2b(asked, key=self._key, digest_size=4).digest()
        return int.from_bytes(mixed) & _MASK
