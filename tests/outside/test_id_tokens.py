"""What an e-ID provider signs: taken when every word of it is right, and never otherwise."""

import hmac
import json
from base64 import urlsafe_b64encode
from datetime import UTC, datetime, timedelta

import pytest
from joserfc import jwt
from joserfc.errors import SecurityWarning
from joserfc.jwk import ECKey, RSAKey

from server import clock
from server.outside import id_tokens
from server.outside.id_tokens import BadToken, Expected, Shown

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
ISSUER, CLIENT, HIGH = "https://e-id.example", "traden", "high"
KEY = RSAKey.generate_key(2048, {"kid": "theirs", "use": "sig"}, private=True)
OTHER = RSAKey.generate_key(2048, {"kid": "theirs", "use": "sig"}, private=True)
CURVE = ECKey.generate_key("P-256", {"kid": "curve"}, private=True)
EXPECTED = Expected(ISSUER, CLIENT, "the nonce", NOON - timedelta(minutes=2))
SET = {"keys": [KEY.as_dict(private=False), CURVE.as_dict(private=False)]}


@pytest.fixture(autouse=True)
def noon():
    """It is noon."""
    clock.set_source(lambda: NOON)


def claims(**changes):
    """What it says of Kim; ``None`` leaves something out."""
    at = int(NOON.timestamp())
    told = {
        "iss": ISSUER,
        "sub": "kim",
        "aud": CLIENT,
        "exp": at + 60,
        "iat": at - 1,
        "auth_time": at - 30,
        "nonce": "the nonce",
        "acr": HIGH,
        "name": "Kim Lund",
        **changes,
    }
    return {name: value for name, value in told.items() if value is not None}


def token(key=KEY, header=None, **changes):
    head = {"alg": "RS256", "kid": "theirs", **(header or {})}
    return jwt.encode(head, claims(**changes), key, algorithms=[head["alg"]])


def read(text, expected=EXPECTED, access_token=""):
    return id_tokens.read(text, access_token, id_tokens.public_keys(SET), expected)


def b64(what):
    return urlsafe_b64encode(json.dumps(what).encode()).decode().rstrip("=")


def test_who_was_there_and_how_surely_and_not_a_word_more():
    assert read(token()) == Shown("kim", HIGH)


def test_a_provider_may_sign_with_a_curve():
    assert read(token(CURVE, {"alg": "ES256", "kid": "curve"})).subject == "kim"


def test_an_audience_of_us_alone_may_stand_in_a_list():
    assert read(token(aud=[CLIENT])).subject == "kim"


@pytest.mark.parametrize(
    "changes",
    [
        {"iss": "https://other.example"},
        {"iss": None},
        {"aud": "somebody else"},
        {"aud": ["somebody else", CLIENT], "azp": CLIENT},
        {"aud": None},
        {"azp": "somebody else"},
        {"nonce": "another"},
        {"nonce": None},
        {"exp": int((NOON - timedelta(minutes=2)).timestamp())},
        {"exp": None},
        {"exp": "tomorrow"},
        {"iat": None},
        {"iat": int((NOON + timedelta(minutes=5)).timestamp())},
        {"nbf": int((NOON + timedelta(minutes=5)).timestamp())},
        {"auth_time": None},
        {"auth_time": True},
        {"auth_time": "now"},
        {"auth_time": int((NOON - timedelta(hours=1)).timestamp())},
        {"sub": None},
        {"sub": ""},
        {"sub": 7},
        {"sub": "x" * 256},
        {"acr": 7},
        {"at_hash": "of another access token"},
    ],
    ids=lambda changes: "-".join(f"{name}={value!s:.20}" for name, value in changes.items()),
)
def test_one_wrong_word_is_enough(changes):
    with pytest.raises(BadToken):
        read(token(**changes), access_token="an access token")


def test_no_level_said_is_no_level():
    assert read(token(acr=None)).acr == ""


def test_another_key_of_the_same_name_is_not_theirs():
    with pytest.raises(BadToken):
        read(token(OTHER))


def test_a_changed_word_breaks_the_signature():
    header, _, signature = token().split(".")
    with pytest.raises(BadToken):
        read(f"{header}.{b64(claims(sub='ola'))}.{signature}")


@pytest.mark.parametrize("alg", ["none", "None", "HS256"])
def test_nothing_comes_in_unsigned(alg):
    with pytest.raises(BadToken):
        read(f"{b64({'alg': alg, 'kid': 'theirs'})}.{b64(claims())}.")


def test_the_public_key_is_no_password():
    said = f"{b64({'alg': 'HS256', 'kid': 'theirs'})}.{b64(claims())}"
    signed = hmac.digest(KEY.as_pem(private=False), said.encode(), "sha256")
    with pytest.raises(BadToken):
        read(f"{said}.{urlsafe_b64encode(signed).decode().rstrip('=')}")


def test_a_key_that_the_token_brings_itself_counts_for_nothing():
    with pytest.raises(BadToken):
        read(token(OTHER, {"jwk": OTHER.as_dict(private=False)}))


@pytest.mark.parametrize("text", ["", "a", "a.b", "a.b.c", "å.b.c", "a." * 20_000])
def test_what_is_no_token_is_none(text):
    with pytest.raises(BadToken):
        read(text)


def test_of_a_set_the_keys_that_can_sign_are_kept_and_others_may_be_there():
    with pytest.warns(SecurityWarning):
        weak = RSAKey.generate_key(1024, {"kid": "weak"}, private=False)
    given = {
        "keys": [
            *SET["keys"],
            {**SET["keys"][0], "use": "enc"},
            {"kty": "OKP", "kid": "new", "crv": "Ed25519", "x": "AA"},
            {"kty": "RSA", "kid": "broken"},
            weak.as_dict(),
            "nothing",
        ]
    }
    with pytest.warns(SecurityWarning):
        kept = id_tokens.public_keys(given)["keys"]
    assert [key["kid"] for key in kept] == ["theirs", "curve"]
