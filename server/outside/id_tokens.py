"""What an e-ID provider signs about somebody who has just shown who they are: the ID token, held
against everything it has to say (OpenID Connect Core 1.0, 3.1.3.7). Authlib and joserfc do the
reading; what we accept stands here, and all that comes out is the subject and the level.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from authlib.oidc.core import CodeIDToken
from joserfc import jws, jwt
from joserfc.errors import JoseError
from joserfc.jwk import ECKey, RSAKey

from server import clock
from server.outside.smart import BadKeys

ALGORITHMS = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512")
"""Only with a public key: ``none``, or a key of theirs taken for a password, is no signature."""
SKEW = timedelta(seconds=60)
"""By how much another clock may differ from ours."""
LARGEST = 16 * 1024
LONGEST_SUBJECT = 255
LONGEST_ACR = 200
SHORTEST_RSA = 2048


class BadToken(Exception):
    """The token does not prove what it should; why is nobody's but the log's."""


@dataclass(frozen=True)
class Expected:
    """What the token must be about: ours, for this one attempt, and begun after we asked."""

    issuer: str
    client_id: str
    nonce: str
    asked_at: datetime


@dataclass(frozen=True)
class Shown:
    """Who it was, to the provider, and how surely (``acr``)."""

    subject: str
    acr: str


def public_keys(given: Any) -> dict[str, Any]:
    """The keys of a set that somebody can sign with. Others may be there: for other things, of
    kinds we do not know. Raises ``BadKeys`` for what is no set."""
    keys = given.get("keys") if isinstance(given, dict) else None
    if not isinstance(keys, list):
        raise BadKeys("a JWK set is an object with a list of keys")
    return {"keys": [key for key in keys if _is_usable(key)]}


def key_id(text: str) -> str:
    """Which key is said to have signed. Raises ``BadToken``."""
    if len(text) > LARGEST:
        raise BadToken("too long")
    try:
        header = jws.extract_compact(text.encode("ascii")).headers()
    except (JoseError, ValueError, TypeError, RecursionError):
        raise BadToken("no JWT") from None
    if header.get("alg") not in ALGORITHMS or not isinstance(header.get("kid"), str):
        raise BadToken("alg or kid")
    return str(header["kid"])


def read(text: str, access_token: str, keys: dict[str, Any], expected: Expected) -> Shown:
    """Who it says was there, all of it checked. Raises ``BadToken``."""
    named = key_id(text)
    found = next((key for key in keys["keys"] if key["kid"] == named), None)
    if found is None:
        raise BadToken("unknown key")
    try:
        token = jwt.decode(text, _imported(found), algorithms=list(ALGORITHMS))
        claims = CodeIDToken(
            token.claims,
            token.header,
            options={"iss": {"value": expected.issuer}, "aud": {"value": expected.client_id}},
            params={
                "nonce": expected.nonce,
                "client_id": expected.client_id,
                "access_token": access_token,
            },
        )
        claims.validate(int(clock.now().timestamp()), int(SKEW.total_seconds()))
    except (JoseError, ValueError, TypeError, RecursionError) as error:
        raise BadToken(type(error).__name__) from None
    return _shown(claims, expected)


def _shown(claims: dict[str, Any], expected: Expected) -> Shown:
    """What the library leaves open: nobody else's token too, and no sign-in from before."""
    if claims["aud"] not in (expected.client_id, [expected.client_id]):
        raise BadToken("aud")
    shown_at = claims.get("auth_time")
    if isinstance(shown_at, bool) or not isinstance(shown_at, int | float):
        raise BadToken("auth_time")
    if shown_at < (expected.asked_at - SKEW).timestamp():
        raise BadToken("shown before we asked")
    return Shown(
        _text(claims, "sub", LONGEST_SUBJECT),
        _text(claims, "acr", LONGEST_ACR) if claims.get("acr") is not None else "",
    )


def _text(claims: dict[str, Any], name: str, longest: int) -> str:
    value = claims.get(name)
    if not isinstance(value, str) or not 0 < len(value) <= longest:
        raise BadToken(name)
    return value


def _is_usable(key: Any) -> bool:
    if not isinstance(key, dict) or not isinstance(key.get("kid"), str):
        return False
    if key.get("use", "sig") != "sig" or key.get("kty") not in ("RSA", "EC"):
        return False
    try:
        imported = _imported(key)
    except (JoseError, ValueError, TypeError):
        return False
    return isinstance(imported, ECKey) or imported.public_key.key_size >= SHORTEST_RSA


def _imported(key: dict[str, Any]) -> RSAKey | ECKey:
    return RSAKey.import_key(key) if key["kty"] == "RSA" else ECKey.import_key(key)
