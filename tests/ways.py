"""Ways to somebody for tests: fakes, and what a browser makes when it subscribes."""

import base64
import secrets

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from server.outside.fakes import FakeMail, FakePush, FakeSms
from server.outside.ways import Outside

ENDPOINT = "https://fcm.googleapis.com/fcm/send/kims-phone"


def fakes(push=None, mail=None, sms=None) -> Outside:
    """All three ways, to nobody; each says what it was told to."""
    return Outside(push or FakePush(), mail or FakeMail(), sms or FakeSms())


def b64(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).decode().rstrip("=")


def browser_keys() -> dict[str, str]:
    """What a browser seals for: the public half of a key of its own, and a secret."""
    public = ec.generate_private_key(ec.SECP256R1()).public_key()
    point = public.public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
    return {"p256dh": b64(point), "auth": b64(secrets.token_bytes(16))}


def subscription(endpoint=ENDPOINT, key_id="fake", **keys) -> dict:
    """As the app sends it."""
    return {"endpoint": endpoint, "keys": {**browser_keys(), **keys}, "key_id": key_id}
