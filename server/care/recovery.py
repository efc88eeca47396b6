"""Recovery codes: eight on paper, for the day the passkeys are gone."""

from sqlalchemy import func, select

from server import clock
from server.access.session import CareSession
from server.care import codes
from server.care.tokens import token_hash
from server.errors import WrongCode
from server.store.accounts import RecoveryCode

HOW_MANY = 8
LENGTH = 20
"""Letters: 100 random bits."""


def make(session: CareSession) -> list[str]:
    """Eight new codes, to be shown once. Those from before are void."""
    for old in session.scalars(select(RecoveryCode)):
        session.delete(old)
    made = [codes.new(LENGTH) for _ in range(HOW_MANY)]
    for code in made:
        session.add(
            RecoveryCode(
                code_hash=code_hash(code),
                account_id=session.actor.account_id,
                created_at=clock.now(),
            )
        )
    return made


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
    return token_hash(codes.read(code))
