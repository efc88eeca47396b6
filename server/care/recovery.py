"""Recovery codes: eight on paper, for the day the passkeys are gone."""

import secrets

from sqlalchemy import func, select

from server import clock
from server.access.session import CareSession
from server.care.tokens import token_hash
from server.errors import WrongCode
from server.store.accounts import RecoveryCode

HOW_MANY = 8
LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O or U, which are misread. 20 of them hold 100 random bits."""
LENGTH, GROUP = 20, 4
_MISREAD = str.maketrans({"O": "0", "I": "1", "L": "1"})


def make(session: CareSession) -> list[str]:
    """Eight new codes, to be shown once. Those from before are void."""
    for old in session.scalars(select(RecoveryCode)):
        session.delete(old)
    codes = [_new_code() for _ in range(HOW_MANY)]
    for code in codes:
        session.add(
            RecoveryCode(
                code_hash=code_hash(code),
                account_id=session.actor.account_id,
                created_at=clock.now(),
            )
        )
    return codes


def use(session: CareSession, code: bytes) -> None:
    """Use the code with that hash up; of two at once one wins. Raises ``WrongCode``."""
    found = session.get(RecoveryCode, code, with_for_update=True)
    if found is None or found.used_at is not None:
        raise WrongCode
    found.used_at = clock.now()


def left(session: CareSession) -> int:
    """How many codes can still be used."""
    unused = select(func.count(RecoveryCode.code_hash)).where(RecoveryCode.used_at.is_(None))
    return session.scalar(unused) or 0


def code_hash(code: str) -> bytes:
    """What is stored of a code, however it was typed: case, spaces and dashes do not matter."""
    typed = "".join(letter for letter in code.upper() if letter.isalnum())
    return token_hash(typed.translate(_MISREAD))


def _new_code() -> str:
    letters = "".join(secrets.choice(LETTERS) for _ in range(LENGTH))
    return "-".join(letters[at : at + GROUP] for at in range(0, LENGTH, GROUP))
