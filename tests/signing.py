"""What an agency's system signs with, and asks for a token by."""

import uuid
from datetime import timedelta
from functools import cache

from joserfc import jwt
from joserfc.jwk import ECKey, RSAKey

from server import clock

TOKEN = "http://localhost:8000/fhir/token"
"""The audience: where the tests' app says that it is."""
SIGNED = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"


@cache
def ec_key(kid="ec", curve="P-384"):
    """A key for ES384."""
    return ECKey.generate_key(curve, {"kid": kid})


@cache
def rsa_key(kid="rsa", size=2048):
    """A key for RS384."""
    return RSAKey.generate_key(size, {"kid": kid})


def public(*keys):
    """What is registered."""
    return {"keys": [key.as_dict(private=False) for key in keys]}


def assertion(client_id, key, *, alg="ES384", header=(), without=(), **claims):
    """Signed with that key, right in everything that is not said otherwise."""
    now = int(clock.now().timestamp())
    right = {
        "iss": client_id,
        "sub": client_id,
        "aud": TOKEN,
        "exp": now + int(timedelta(minutes=4).total_seconds()),
        "iat": now,
        "jti": str(uuid.uuid4()),
    }
    said = {name: value for name, value in {**right, **claims}.items() if name not in without}
    head = {"alg": alg, "kid": key.as_dict().get("kid"), **dict(header)}
    head = {name: value for name, value in head.items() if value is not None}
    return jwt.encode(head, said, key, algorithms=[alg])


def form(signed, scope="system/Appointment.cruds", **others):
    """What is sent to the token endpoint."""
    return {
        "grant_type": "client_credentials",
        "client_assertion_type": SIGNED,
        "client_assertion": signed,
        "scope": scope,
        **others,
    }
