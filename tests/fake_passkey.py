"""A software authenticator that really signs (ES256, attestation «none»), and can be made to lie.

keychain = Keychain("http://localhost:8000")
credential = keychain.make(options)         # navigator.credentials.create() → toJSON()
credential = keychain.use(options)          # navigator.credentials.get()    → toJSON()
keychain.but(origin="https://evil.example").use(options)
"""

import base64
import copy
import hashlib
import json
import secrets
from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from webauthn.helpers import encode_cbor

PRESENT, VERIFIED, CAN_BACK_UP, BACKED_UP, HAS_KEY = 0x01, 0x04, 0x08, 0x10, 0x40


def b64(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).decode().rstrip("=")


def unb64(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "===")


@dataclass
class Key:
    """One passkey."""

    credential_id: bytes
    private: ec.EllipticCurvePrivateKey
    user_handle: bytes
    rp_id: str
    count: int = 0


class Keychain:
    """Somebody's passkeys, and the browser they are used in."""

    def __init__(self, origin: str):
        self.origin = origin
        self.rp_id = None
        self.verifies = True
        self.counts = True
        self.challenge = None
        self.user_handle = None
        self.signs_with = None
        self.keys: list[Key] = []

    def but(self, **lies) -> "Keychain":
        """The same passkeys, with something untrue: ``but(origin=…)``, ``but(verifies=False)``."""
        other = copy.copy(self)
        for name, value in lies.items():
            assert hasattr(self, name), name
            setattr(other, name, value)
        return other

    def roll_back(self):
        """As a copied authenticator: the counters stand where they stood before."""
        for key in self.keys:
            key.count -= 1

    def make(self, options) -> dict:
        """A new passkey, as ``PublicKeyCredential.toJSON()``."""
        key = Key(
            credential_id=secrets.token_bytes(32),
            private=ec.generate_private_key(ec.SECP256R1()),
            user_handle=unb64(options["user"]["id"]),
            rp_id=options["rp"]["id"],
        )
        self.keys.append(key)
        head = len(key.credential_id).to_bytes(2, "big")
        attested = bytes(16) + head + key.credential_id + _cose(key.private)
        data = self._authenticator_data(key, HAS_KEY) + attested
        response = {
            "clientDataJSON": b64(self._client_data("webauthn.create", options)),
            "attestationObject": b64(encode_cbor({"fmt": "none", "attStmt": {}, "authData": data})),
            "transports": ["internal"],
        }
        return _credential(key, response)

    def use(self, options, key: Key | None = None) -> dict:
        """An assertion, by the newest passkey that the options allow."""
        key = key or self._allowed(options)
        if self.counts:
            key.count += 1
        data = self._authenticator_data(key)
        client_data = self._client_data("webauthn.get", options)
        private = self.signs_with or key.private
        signed = private.sign(data + hashlib.sha256(client_data).digest(), ec.ECDSA(SHA256()))
        response = {
            "clientDataJSON": b64(client_data),
            "authenticatorData": b64(data),
            "signature": b64(signed),
            "userHandle": b64(self.user_handle or key.user_handle),
        }
        return _credential(key, response)

    def _allowed(self, options) -> Key:
        allowed = [unb64(known["id"]) for known in options.get("allowCredentials", [])]
        return [key for key in self.keys if not allowed or key.credential_id in allowed][-1]

    def _authenticator_data(self, key: Key, flags: int = 0) -> bytes:
        flags |= PRESENT | CAN_BACK_UP | BACKED_UP | (VERIFIED if self.verifies else 0)
        rp_hash = hashlib.sha256((self.rp_id or key.rp_id).encode()).digest()
        return rp_hash + bytes([flags]) + key.count.to_bytes(4, "big")

    def _client_data(self, kind: str, options) -> bytes:
        challenge = self.challenge or options["challenge"]
        return json.dumps(
            {"type": kind, "challenge": challenge, "origin": self.origin, "crossOrigin": False}
        ).encode()


def _cose(private: ec.EllipticCurvePrivateKey) -> bytes:
    point = private.public_key().public_numbers()
    x, y = point.x.to_bytes(32, "big"), point.y.to_bytes(32, "big")
    return encode_cbor({1: 2, 3: -7, -1: 1, -2: x, -3: y})


def _credential(key: Key, response: dict) -> dict:
    return {
        "id": b64(key.credential_id),
        "rawId": b64(key.credential_id),
        "type": "public-key",
        "authenticatorAttachment": "platform",
        "response": response,
        "clientExtensionResults": {},
    }
