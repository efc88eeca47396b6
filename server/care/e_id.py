"""Sign-in with an e-ID: one attempt from asking to coming back, and what is bound to an account.

An attempt has two halves. One is a challenge in the database; the other is in a cookie of the very
browser that asked. State, nonce and PKCE's verifier are made of both, so that neither a stolen
database nor an address that was seen is enough, and no attempt can be ended in another browser.

Of whoever shows who they are we keep a keyed hash of provider and subject, and nothing else.
"""

import hmac
import secrets
from base64 import urlsafe_b64encode
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from server import clock
from server.access.session import CareSession
from server.care import challenges
from server.errors import EIdElsewhere, EIdNotBound, EIdNotProven, NotFound, WrongPasskey
from server.outside.e_id import Secrets
from server.outside.id_tokens import Shown
from server.store.accounts import Account
from server.store.linking import EId

LIFE = timedelta(minutes=10)
"""Tired people look for their phone, their glasses and their code first."""
WORDS = {challenges.E_ID_IN: "in", challenges.E_ID_BIND: "bind"}
"""How a state begins: by it the app knows what the person was about to do."""


@dataclass(frozen=True)
class Attempt:
    """Somebody is on the way to a provider and back. ``cookie`` is the browser's half."""

    country: str
    cookie: str
    secrets: Secrets
    asked_at: datetime


def begin(session: CareSession, purpose: str, country: str) -> Attempt:
    """A new attempt of the actor's, or of somebody whom nobody knows yet."""
    made = challenges.issue(session, purpose, session.actor.account_id, LIFE)
    cookie = f"{country}.{made.id}.{secrets.token_urlsafe(32)}"
    return _attempt(made.challenge, cookie, purpose, made.expires_at)


def come_back(session: CareSession, purpose: str, cookie: str, state: str) -> Attempt:
    """The attempt that this browser began, which is over now. Raises ``EIdNotProven``."""
    challenge_id = cookie.split(".")[1] if cookie.count(".") == 2 else ""
    try:
        taken = challenges.take(session, challenge_id, purpose, session.actor.account_id)
    except WrongPasskey:
        raise EIdNotProven from None
    attempt = _attempt(taken.challenge, cookie, purpose, taken.expires_at)
    if not hmac.compare_digest(attempt.secrets.state.encode(), state.encode()):
        raise EIdNotProven
    return attempt


def subject_hash(session: CareSession, issuer: str, shown: Shown) -> bytes:
    """What is kept of somebody. Keyed: some providers' subject is a national number."""
    text = f"{issuer}\n{shown.subject}"
    return hmac.digest(session.master.e_id_key, text.encode(), "sha256")


def bind(session: CareSession, country: str, hashed: bytes, acr: str) -> EId:
    """From now on the actor's account opens with that e-ID. One a country: the one from before
    goes. Raises ``EIdElsewhere``."""
    # The account's row is held, so that of two at once the later finds the one before it.
    session.get(Account, session.actor.account_id, with_for_update=True)
    for before in _of_country(session, country):
        session.delete(before)
    session.flush()
    bound = EId(
        subject_hash=hashed,
        account_id=session.actor.account_id,
        provider=country,
        acr=acr,
        bound_at=clock.now(),
    )
    session.add(bound)
    try:
        session.flush()
    except IntegrityError:
        raise EIdElsewhere from None
    return bound


def use(session: CareSession, hashed: bytes, acr: str) -> None:
    """The actor has come with it. Raises ``EIdNotBound``."""
    bound: EId | None = session.get(EId, hashed)
    if bound is None:
        raise EIdNotBound
    bound.last_used_at, bound.acr = clock.now(), acr


def listed(session: CareSession) -> list[EId]:
    """What is bound to the actor's account."""
    return list(session.scalars(select(EId).order_by(EId.provider)))


def unbind(session: CareSession, country: str) -> None:
    """That e-ID opens nothing any more. Raises ``NotFound``."""
    bound = _of_country(session, country)
    if not bound:
        raise NotFound
    for one in bound:
        session.delete(one)


def _of_country(session: CareSession, country: str) -> list[EId]:
    return list(session.scalars(select(EId).where(EId.provider == country)))


def _attempt(challenge: bytes, cookie: str, purpose: str, expires_at: datetime) -> Attempt:
    def made(of: str) -> str:
        digest = hmac.digest(challenge, f"{of}\n{cookie}".encode(), "sha256")
        return urlsafe_b64encode(digest).decode().rstrip("=")

    its = Secrets(f"{WORDS[purpose]}.{made('state')}", made("nonce"), made("verifier"))
    return Attempt(cookie.partition(".")[0], cookie, its, expires_at - LIFE)
