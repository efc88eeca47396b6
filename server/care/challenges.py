"""Challenges: what a passkey is asked to sign. Each is for one purpose, one account and one try."""

import secrets
from datetime import timedelta

from sqlalchemy import select

from server import clock
from server.access.session import CareSession
from server.care.ids import new_id
from server.errors import WrongPasskey
from server.store.accounts import Challenge

LIFE = timedelta(minutes=5)
START, SIGN_IN, CHECK, ADD, JOIN = "start", "sign_in", "check", "add", "join"
E_ID_IN, E_ID_BIND = "e_id_in", "e_id_bind"
"""What a challenge is for; an answer to one is no answer to another."""
SWEPT_AT_ONCE = 50


def issue(
    session: CareSession, purpose: str, account_id: str | None, life: timedelta = LIFE
) -> Challenge:
    """A new challenge. ``account_id`` is whose answer it must be; ``None``: not known yet."""
    _sweep(session)
    challenge = Challenge(
        id=new_id(),
        purpose=purpose,
        challenge=secrets.token_bytes(32),
        account_id=account_id,
        expires_at=clock.now() + life,
    )
    session.add(challenge)
    return challenge


def use_up(session: CareSession, challenge_id: str, purpose: str, account_id: str | None) -> bytes:
    """The bytes that had to be signed. Raises ``WrongPasskey``."""
    return take(session, challenge_id, purpose, account_id).challenge


def take(
    session: CareSession, challenge_id: str, purpose: str, account_id: str | None
) -> Challenge:
    """The challenge, which is there no more. Raises ``WrongPasskey``.

    Committed at once: a challenge is used up by a wrong answer too.
    """
    challenge: Challenge | None = session.get(Challenge, challenge_id, with_for_update=True)
    if challenge is None:
        raise WrongPasskey
    session.delete(challenge)
    session.commit()
    asked = (challenge.purpose, challenge.account_id)
    if asked != (purpose, account_id) or challenge.expires_at <= clock.now():
        raise WrongPasskey
    return challenge


def account_to_start(session: CareSession, challenge_id: str, purpose: str = START) -> str:
    """The id that an account about to start will have. Raises ``WrongPasskey``."""
    challenge: Challenge | None = session.get(Challenge, challenge_id)
    if challenge is None or challenge.purpose != purpose or challenge.account_id is None:
        raise WrongPasskey
    return challenge.account_id


def _sweep(session: CareSession) -> None:
    """Old ones nobody answered go, a few at a time."""
    old = select(Challenge).where(Challenge.expires_at <= clock.now()).limit(SWEPT_AT_ONCE)
    for challenge in session.scalars(old):
        session.delete(challenge)
