"""Passkeys (WebAuthn level 3): what the browser is asked, and whether its answer holds.

Around py_webauthn. Whatever is wrong with an answer, and whatever hostile bytes make the library
stumble over, is one and the same ``NotProven``: a caller learns nothing from how it failed.
"""

import uuid
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeVar

import webauthn
from cryptography.hazmat.primitives.asymmetric import ec
from webauthn.helpers import base64url_to_bytes, encode_cbor, options_to_json_dict
from webauthn.helpers.structs import (
    AuthenticatorSelectionCriteria,
    PublicKeyCredentialDescriptor,
    ResidentKeyRequirement,
    UserVerificationRequirement,
)

SHOWN_NAME = "Tråden"
"""The product's own name, the same in every language: authenticators show it beside the key."""
LONGEST_NAME = 64
"""Authenticators may cut longer ones in the middle of a letter (WebAuthn §6.4.1)."""
TIMEOUT_MS = 5 * 60 * 1000
_REQUIRED = UserVerificationRequirement.REQUIRED

Answer = dict[str, Any]
"""A credential as ``PublicKeyCredential.toJSON()`` gives it."""
T = TypeVar("T")


class NotProven(Exception):
    """The answer does not prove what it should."""


@dataclass(frozen=True)
class Site:
    """Where passkeys of ours are valid."""

    rp_id: str
    origin: str


@dataclass(frozen=True)
class NewPasskey:
    """What is to be stored of a passkey that was just made."""

    credential_id: bytes
    public_key: bytes
    sign_count: int


def ask_to_make(
    site: Site, *, account_id: str, name: str, challenge: bytes, known: Iterable[bytes] = ()
) -> dict[str, Any]:
    """Options for ``navigator.credentials.create()``, with the PRF extension asked for.

    ``known`` are the credential ids the account has already: one device, one passkey.
    """
    options = webauthn.generate_registration_options(
        rp_id=site.rp_id,
        rp_name=SHOWN_NAME,
        user_id=uuid.UUID(account_id).bytes,
        user_name=name[:LONGEST_NAME] or SHOWN_NAME,
        challenge=challenge,
        timeout=TIMEOUT_MS,
        authenticator_selection=AuthenticatorSelectionCriteria(
            resident_key=ResidentKeyRequirement.REQUIRED, user_verification=_REQUIRED
        ),
        exclude_credentials=_descriptors(known),
    )
    return {**options_to_json_dict(options), "extensions": {"prf": {}}}


def ask_to_use(site: Site, *, challenge: bytes, known: Iterable[bytes] = ()) -> dict[str, Any]:
    """Options for ``navigator.credentials.get()``. Without ``known``: any passkey of ours."""
    options = webauthn.generate_authentication_options(
        rp_id=site.rp_id,
        challenge=challenge,
        timeout=TIMEOUT_MS,
        allow_credentials=_descriptors(known),
        user_verification=_REQUIRED,
    )
    return options_to_json_dict(options)


def check_made(site: Site, answer: Answer, challenge: bytes) -> NewPasskey:
    """Whether a passkey was made for us, for this challenge, by someone verified."""
    made = _proven(
        lambda: webauthn.verify_registration_response(
            credential=answer,
            expected_challenge=challenge,
            expected_rp_id=site.rp_id,
            expected_origin=site.origin,
            require_user_verification=True,
        )
    )
    return NewPasskey(made.credential_id, made.credential_public_key, made.sign_count)


def check_used(
    site: Site, answer: Answer, challenge: bytes, *, public_key: bytes, sign_count: int
) -> int:
    """The authenticator's new sign count. One that does not grow is ``NotProven`` as well."""
    used = _proven(
        lambda: webauthn.verify_authentication_response(
            credential=answer,
            expected_challenge=challenge,
            expected_rp_id=site.rp_id,
            expected_origin=site.origin,
            credential_public_key=public_key,
            credential_current_sign_count=sign_count,
            require_user_verification=True,
        )
    )
    return used.new_sign_count


def credential_id(answer: Answer) -> bytes:
    """Which passkey answered."""
    found: bytes = _proven(lambda: base64url_to_bytes(answer["rawId"]))
    return found


def names_account(answer: Answer, account_id: str) -> bool:
    """Whether the user handle, if the authenticator sent one, is that account's."""
    handle = answer["response"].get("userHandle")
    if not handle:
        return True
    owner: bytes = _proven(lambda: base64url_to_bytes(handle))
    return owner == uuid.UUID(account_id).bytes


@cache
def decoy_key() -> bytes:
    """A public key whose private half nobody has: an unknown passkey is checked against it, so
    that it takes as long to refuse as a known one (COSE, ES256)."""
    point = ec.generate_private_key(ec.SECP256R1()).public_key().public_numbers()
    x, y = point.x.to_bytes(32, "big"), point.y.to_bytes(32, "big")
    return encode_cbor({1: 2, 3: -7, -1: 1, -2: x, -3: y})


def _descriptors(ids: Iterable[bytes]) -> list[PublicKeyCredentialDescriptor]:
    return [PublicKeyCredentialDescriptor(id=known) for known in ids]


def _proven(check: Callable[[], T]) -> T:
    try:
        return check()
    except Exception:
        # The library parses bytes from anyone and raises many things, not all of them its own.
        raise NotProven from None
