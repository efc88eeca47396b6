"""Ids as one system sees them. Two systems that may see the same row are not told the same id:
neither the row nor whose it is can be found out by laying lists beside each other.

An id holds whose row it is and which, sealed for that system alone (AES-SIV, RFC 5297): the same
each time, good for nobody else, and what nobody gave out opens to nothing.
"""

import base64
import hmac
import uuid
from binascii import Error
from functools import lru_cache

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESSIV

from server.access.session import CareSession
from server.errors import NotFound

_ALPHABET = b"-."
"""What an id in FHIR may hold besides letters and digits; base64 needs two more."""


def seen(session: CareSession, person_id: str, row_id: str) -> str:
    """The id of that row, as the session's system is to see it: 64 characters."""
    both = bytes.fromhex((person_id + row_id).replace("-", ""))
    sealed = _box(session.master.veil_key, str(session.actor.account_id)).encrypt(both, None)
    return base64.b64encode(sealed, _ALPHABET).decode()


def meant(session: CareSession, seen_id: str) -> tuple[str, str]:
    """Person and row behind such an id. Raises ``NotFound`` for what is none of this system's."""
    box = _box(session.master.veil_key, str(session.actor.account_id))
    try:
        both = box.decrypt(base64.b64decode(seen_id.encode("ascii"), _ALPHABET, True), None)
        person, row = uuid.UUID(bytes=both[:16]), uuid.UUID(bytes=both[16:])
    except (Error, InvalidTag, ValueError):
        raise NotFound from None
    return str(person), str(row)


@lru_cache(maxsize=512)
def _box(key: bytes, account_id: str) -> AESSIV:
    return AESSIV(hmac.digest(key, f"fhir:{account_id}".encode(), "sha512"))
