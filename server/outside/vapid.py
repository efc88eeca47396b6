"""Our own keys for web push (VAPID, RFC 8292): push services know us by them.

A device subscribes with our public key, and what is sent to it must be signed with the private
half of that very key. So a key is never simply replaced: a new one goes on top of the file, new
subscriptions are made for it, and the ones below still sign for the devices that have not been
back since. A device that comes back sees that the key's id has changed and subscribes anew.
"""

import base64
import hashlib
import os
import secrets
from datetime import timedelta
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from py_vapid import Vapid02

from server import clock

HEADER_LIFE = timedelta(hours=12)
"""How long a signature holds; push services refuse more than 24 hours."""
RENEW_BEFORE = timedelta(hours=1)
MOST_HEADERS = 1000
_SCALAR = 32
_P256 = ec.SECP256R1()


class VapidKey:
    """One key pair, and the headers it has signed lately: one for each push service."""

    def __init__(self, private: str) -> None:
        self._signer = Vapid02(ec.derive_private_key(_number(private), _P256))
        point = self._signer.public_key.public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
        self.public = _text(point)
        self.id = _text(hashlib.sha256(point).digest()[:16])
        self._headers: dict[str, tuple[str, float]] = {}

    def header(self, origin: str, contact: str) -> str:
        """``Authorization`` for that push service; signed anew an hour before it runs out."""
        now = clock.now()
        header, renew_at = self._headers.get(origin, ("", 0.0))
        if renew_at <= now.timestamp():
            until = now + HEADER_LIFE
            claims = {"aud": origin, "exp": int(until.timestamp()), "sub": contact}
            header = self._signer.sign(claims)["Authorization"]
            if len(self._headers) >= MOST_HEADERS:
                self._headers.clear()
            self._headers[origin] = (header, (until - RENEW_BEFORE).timestamp())
        return header


class VapidKeys:
    """The present key, and those from before."""

    def __init__(self, lines: list[str]) -> None:
        if not lines:
            raise ValueError("the file with the keys for web push is empty")
        keys = [VapidKey(line) for line in lines]
        self.present = keys[0]
        self._by_id = {key.id: key for key in keys}

    @classmethod
    def from_file(cls, path: Path) -> "VapidKeys":
        """Read the keys, or make the first one, readable by its owner only."""
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            _write(path, [_new()], new=True)
        return cls(_lines(path))

    @property
    def ids(self) -> list[str]:
        """The present one's first."""
        return list(self._by_id)

    def find(self, key_id: str) -> VapidKey | None:
        """The key with that id, if we still have it."""
        return self._by_id.get(key_id)


def add_key(path: Path) -> VapidKeys:
    """Rotation: one more key, which new subscriptions are made for from the next start on."""
    lines = _lines(path) if path.exists() else []
    _write(path, [_new(), *lines], new=not lines)
    return VapidKeys.from_file(path)


def _new() -> str:
    private = ec.generate_private_key(_P256).private_numbers().private_value
    return private.to_bytes(_SCALAR, "big").hex()


def _lines(path: Path) -> list[str]:
    return path.read_text().split()


def _write(path: Path, lines: list[str], *, new: bool) -> None:
    """Whole or not at all, and on the disk before anybody subscribes with it. Of two processes
    that start at the same time one makes the key, and both use it."""
    aside = path.with_name(f"{path.name}.{secrets.token_hex(8)}")
    handle = os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w") as file:
        file.write("".join(f"{line}\n" for line in lines))
        file.flush()
        os.fsync(handle)
    try:
        (os.link if new else os.replace)(aside, path)
    except FileExistsError:
        pass
    finally:
        aside.unlink(missing_ok=True)
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def _number(private: str) -> int:
    if len(private) != 2 * _SCALAR:
        raise ValueError("a key for web push is 32 bytes in hex")
    return int(private, 16)


def _text(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).decode().rstrip("=")
