"""Keys: the master key wraps one data key per person and per account; data keys seal text.

AES-256-GCM throughout; a fresh 96-bit nonce stands in front of each sealed text. What a text
is bound to (owner, table, column, row) is its additional data.
"""

import os
import secrets
from pathlib import Path
from typing import Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from server.errors import LockHeld

NONCE = 12
Owner = tuple[str, str]


class MasterKey:
    """Wraps and unwraps data keys. Lives outside the database and its backups."""

    def __init__(self, key: bytes) -> None:
        if len(key) != 32:
            raise ValueError("the master key must be 32 bytes")
        self._box = AESGCM(key)

    @classmethod
    def from_file(cls, path: Path) -> "MasterKey":
        """Read the key, or make one at first start, readable by its owner only."""
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(handle, "w") as file:
                file.write(secrets.token_hex(32))
                file.flush()
                os.fsync(handle)  # Before anything is sealed under it and said to be saved.
            _keep_name(path.parent)
        return cls(bytes.fromhex(path.read_text().strip()))

    def new_wrapped_key(self, owner: Owner) -> bytes:
        """A fresh data key for that owner, already wrapped."""
        return self.wrap(AESGCM.generate_key(256), owner)

    def wrap(self, data_key: bytes, owner: Owner) -> bytes:
        """Wrap a data key, bound to its owner."""
        return _seal(self._box, data_key, _bound("key", owner))

    def unwrap(self, wrapped: bytes, owner: Owner) -> bytes:
        """The data key. Raises ``LockHeld`` if it was wrapped for someone else."""
        return _unseal(self._box, wrapped, _bound("key", owner))


class KeyFinder(Protocol):
    """Finds wrapped keys through the locks: ``None`` where the policy says no."""

    def __call__(self, owner: Owner) -> bytes | None:
        """The wrapped key of that owner, if the actor may."""


class SessionKeyring:
    """The data keys that one session has been allowed to open."""

    def __init__(self, master: MasterKey, find: KeyFinder) -> None:
        self._master = master
        self._find = find
        self._boxes: dict[Owner, AESGCM] = {}

    def adopt(self, owner: Owner, wrapped: bytes) -> None:
        """Use a key that was made in this very session and is not stored yet."""
        self._boxes[owner] = AESGCM(self._master.unwrap(wrapped, owner))

    def open(self, owner: Owner, place: str, sealed: bytes) -> bytes:
        """Open what was sealed for that owner at that place, else ``LockHeld``."""
        return _unseal(self._box(owner), sealed, _bound(place, owner))

    def seal(self, owner: Owner, place: str, text: bytes) -> bytes:
        """Seal for that owner at that place."""
        return _seal(self._box(owner), text, _bound(place, owner))

    def _box(self, owner: Owner) -> AESGCM:
        if owner not in self._boxes:
            wrapped = self._find(owner)
            if wrapped is None:
                raise LockHeld(f"no key for {owner[0]}: the policy said no, or it was erased")
            self.adopt(owner, wrapped)
        return self._boxes[owner]


def _keep_name(folder: Path) -> None:
    """A new file's name is safe from a power cut only when its folder is written too."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _bound(place: str, owner: Owner) -> bytes:
    return f"{owner[0]}:{owner[1]}:{place}".encode()


def _seal(box: AESGCM, text: bytes, bound: bytes) -> bytes:
    nonce = os.urandom(NONCE)
    return nonce + box.encrypt(nonce, text, bound)


def _unseal(box: AESGCM, sealed: bytes, bound: bytes) -> bytes:
    try:
        return box.decrypt(sealed[:NONCE], sealed[NONCE:], bound)
    except InvalidTag:
        raise LockHeld("sealed text that was not sealed here") from None
