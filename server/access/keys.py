"""Keys: the master key wraps one data key per person and per account; data keys seal text.

AES-256-GCM throughout; a fresh 96-bit nonce stands in front of each sealed text. What a text
is bound to (owner, table, column, row) is its additional data.
"""

import base64
import hmac
import os
import secrets
from pathlib import Path
from typing import Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from server.errors import LockHeld

NONCE = 12
Owner = tuple[str, str]


class MasterKey:
    """Wraps and unwraps data keys. Lives outside the database and its backups."""

    def __init__(self, key: bytes) -> None:
        if len(key) != 32:
            raise ValueError("the master key must be 32 bytes")
        self._box = AESGCM(key)
        self._notes = AESGCM(_derived(key, "notes"))
        self._links = _derived(key, "links")
        self.veil_key = _derived(key, "veil")
        self.code_key = _derived(key, "codes")
        self.national_key = _derived(key, "national ids")
        self.e_id_key = _derived(key, "e-ids")

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

    def seal_note(self, text: bytes, bound: str) -> str:
        """A short text that comes back to us by way of somebody else, who cannot read it."""
        sealed = _seal(self._notes, text, bound.encode())
        return base64.urlsafe_b64encode(sealed).decode().rstrip("=")

    def open_note(self, note: str, bound: str) -> bytes | None:
        """The text again; ``None`` for anything that we did not seal for that one."""
        try:
            return _unseal(self._notes, base64.urlsafe_b64decode(note + "==="), bound.encode())
        except (LockHeld, ValueError):
            return None

    def link_token(self, about: str) -> str:
        """The token of a link about that: always the same one, so that it need not be kept to be
        sent by two ways. 256 bits that nobody can guess without this key."""
        made = hmac.digest(self._links, about.encode(), "sha256")
        return base64.urlsafe_b64encode(made).decode().rstrip("=")

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

    def __call__(self, owner: Owner, *, only_to_seal: bool) -> bytes | None:
        """The wrapped key of that owner, if the actor may open with it, or at least seal."""


class SessionKeyring:
    """The data keys that one session has been allowed to use."""

    def __init__(self, master: MasterKey, find: KeyFinder) -> None:
        self._master = master
        self._find = find
        self._opens: dict[Owner, AESGCM] = {}
        self._seals: dict[Owner, AESGCM] = {}

    def adopt(self, owner: Owner, wrapped: bytes) -> None:
        """Use a key that was made in this very session and is not stored yet."""
        self._opens[owner] = AESGCM(self._master.unwrap(wrapped, owner))

    def open(self, owner: Owner, place: str, sealed: bytes) -> bytes:
        """Open what was sealed for that owner at that place, else ``LockHeld``."""
        if owner not in self._opens:
            self._opens[owner] = self._box(owner, only_to_seal=False)
        return _unseal(self._opens[owner], sealed, _bound(place, owner))

    def seal(self, owner: Owner, place: str, text: bytes) -> bytes:
        """Seal for that owner at that place. A member may do that who sees nothing."""
        if owner not in self._opens and owner not in self._seals:
            self._seals[owner] = self._box(owner, only_to_seal=True)
        box = self._opens.get(owner) or self._seals[owner]
        return _seal(box, text, _bound(place, owner))

    def forget(self, owner: Owner) -> None:
        """Have to ask again before using this owner's key."""
        self._opens.pop(owner, None)
        self._seals.pop(owner, None)

    def _box(self, owner: Owner, *, only_to_seal: bool) -> AESGCM:
        wrapped = self._find(owner, only_to_seal=only_to_seal)
        if wrapped is None:
            raise LockHeld(f"no key for {owner[0]}: the policy said no, or it was erased")
        return AESGCM(self._master.unwrap(wrapped, owner))


def _derived(key: bytes, purpose: str) -> bytes:
    """A key of its own for what is no person's (HKDF, RFC 5869)."""
    return HKDF(SHA256(), 32, None, f"traden {purpose}".encode()).derive(key)


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
