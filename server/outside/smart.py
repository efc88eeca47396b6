"""What an agency's system signs to get a token (SMART Backend Services, RFC 7523), and the public
keys that it is checked with. joserfc does the cryptography; what we accept stands here.

Two algorithms and no others: so a token that says ``none``, or asks for its public key to be taken
as a password, is refused before any key is looked for.
"""

import json
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from joserfc import jws, jwt
from joserfc.errors import JoseError
from joserfc.jwk import ECKey, RSAKey

from server import clock

ALGORITHMS = ("RS384", "ES384")
ASSERTION_LIFE = timedelta(minutes=5)
SKEW = timedelta(seconds=10)
"""By how much another clock may be ahead of ours."""
LARGEST = 8 * 1024
"""Letters of an assertion."""
LONGEST = 255
"""Letters of a ``jti`` and of an id."""
MOST_KEYS = 20
SHORTEST_RSA = 2048
_PUBLIC = {"RSA": ("n", "e"), "EC": ("crv", "x", "y")}
_PRIVATE = {"d", "p", "q", "dp", "dq", "qi", "oth", "k"}


class BadAssertion(Exception):
    """An assertion that says itself why it cannot be taken: nothing secret, and of great help to
    whoever builds a system."""


class BadKeys(Exception):
    """A key set that cannot be used; says why."""


@dataclass(frozen=True)
class Assertion:
    """Read, and not believed yet: ``is_signed`` tells whether a key of the client's signed it."""

    text: str
    client_id: str
    key_id: str
    jti: str
    expires_at: datetime


def read(text: str, audience: str) -> Assertion:
    """What it says, if it could be true at all. Raises ``BadAssertion``."""
    header, claims = _parts(text)
    if header.get("alg") not in ALGORITHMS:
        raise BadAssertion(f"alg must be one of {', '.join(ALGORITHMS)}")
    if "crit" in header or "b64" in header:
        raise BadAssertion("crit and b64 are not understood")
    client_id = _text(claims, "iss")
    if client_id != _text(claims, "sub"):
        raise BadAssertion("iss and sub must both be the client_id")
    if claims.get("aud") not in (audience, [audience]):
        raise BadAssertion(f"aud must be {audience}")
    return Assertion(text, client_id, _text(header, "kid"), _text(claims, "jti"), _end(claims))


def is_signed(assertion: Assertion, keys: dict[str, Any]) -> bool:
    """Whether the key it names is one of these, and signed it."""
    for key in keys.get("keys", ()):
        if key.get("kid") == assertion.key_id:
            return _fits(assertion.text, key)
    return False


def public_keys(given: Any) -> dict[str, Any]:
    """The key set with nothing in it but what we need. Raises ``BadKeys``."""
    keys = given.get("keys") if isinstance(given, dict) else None
    if not isinstance(keys, list) or not 0 < len(keys) <= MOST_KEYS:
        raise BadKeys("a JWK set is an object with a list of keys")
    public = [_public(key) for key in keys if _is_to_sign(key)]
    ids = [key["kid"] for key in public]
    if not public or len(set(ids)) != len(ids):
        raise BadKeys("each key needs a kid of its own")
    return {"keys": public}


def _is_to_sign(key: Any) -> bool:
    return isinstance(key, dict) and key.get("use", "sig") == "sig"


def _public(key: dict[str, Any]) -> dict[str, Any]:
    if _PRIVATE & set(key):
        raise BadKeys("this holds a secret key: keep it, and give only the public one")
    kind, kid = key.get("kty"), key.get("kid")
    if not isinstance(kid, str) or not 0 < len(kid) <= LONGEST:
        raise BadKeys("each key needs a kid of its own")
    if kind not in _PUBLIC or not all(isinstance(key.get(part), str) for part in _PUBLIC[kind]):
        raise BadKeys("a key is of RSA (for RS384) or EC with P-384 (for ES384)")
    public = {"kty": kind, "kid": kid} | {part: key[part] for part in _PUBLIC[kind]}
    try:
        _strong(_imported(public))
    except (JoseError, ValueError, TypeError) as error:
        raise BadKeys(f"the key {kid} cannot be read") from error
    return public


def _strong(key: RSAKey | ECKey) -> None:
    if isinstance(key, ECKey) and key.curve_name != "P-384":
        raise BadKeys("an EC key must be on P-384 (for ES384)")
    if isinstance(key, RSAKey) and key.public_key.key_size < SHORTEST_RSA:
        raise BadKeys(f"an RSA key must have {SHORTEST_RSA} bits or more")


def _imported(key: dict[str, Any]) -> RSAKey | ECKey:
    return RSAKey.import_key(key) if key["kty"] == "RSA" else ECKey.import_key(key)


def _fits(text: str, key: dict[str, Any]) -> bool:
    try:
        jwt.decode(text, _imported(key), algorithms=list(ALGORITHMS))
    except (JoseError, ValueError, TypeError):
        return False
    return True


def _parts(text: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """Header and claims, as they stand there."""
    if len(text) > LARGEST:
        raise BadAssertion("the assertion is too long")
    try:
        taken = jws.extract_compact(text.encode("ascii"))
        header, claims = taken.headers(), json.loads(taken.payload)
    except (JoseError, ValueError, TypeError, RecursionError):
        raise BadAssertion("the assertion is no signed JWT") from None
    if not isinstance(claims, dict):
        raise BadAssertion("the assertion is no signed JWT")
    return header, claims


def _text(where: dict[str, Any], name: str) -> str:
    value = where.get(name)
    if not isinstance(value, str) or not 0 < len(value) <= LONGEST or not value.isprintable():
        raise BadAssertion(f"{name} is missing")
    return value


def _end(claims: dict[str, Any]) -> datetime:
    """When it ends: within five minutes, and not before now."""
    now = clock.now()
    ends, begins = _moment(claims, "exp"), _moment(claims, "nbf")
    if ends is None or ends <= now:
        raise BadAssertion("exp is missing or over")
    if ends > now + ASSERTION_LIFE + SKEW:
        raise BadAssertion("exp must be within five minutes")
    if begins is not None and begins > now + SKEW:
        raise BadAssertion("nbf has not come yet")
    return ends


def _moment(claims: dict[str, Any], name: str) -> datetime | None:
    value = claims.get(name)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise BadAssertion(f"{name} must be a number")
    try:
        return datetime.fromtimestamp(value, UTC)
    except (OverflowError, OSError, ValueError):
        raise BadAssertion(f"{name} must be a number of seconds") from None
