"""Passkeys: making one, proving oneself with one, letting one go."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from server import clock
from server.access.session import CareSession
from server.care import challenges, devices
from server.care.ids import new_id
from server.errors import AlreadyRegistered, LastPasskey, NotFound, StepUpNeeded, WrongPasskey
from server.outside import passkeys as outside
from server.outside.passkeys import Answer, NewPasskey, NotProven, Site
from server.store.accounts import Account, Passkey


@dataclass(frozen=True)
class Asked:
    """A ceremony that the browser is to carry out. ``publicKey`` is WebAuthn's options JSON."""

    challenge_id: str
    publicKey: dict[str, Any]


def ask_to_make(
    session: CareSession, site: Site, purpose: str, account_id: str, name: str = ""
) -> Asked:
    """Ask for a new passkey for that account; ``name`` is what the authenticator shows."""
    challenge = challenges.issue(session, purpose, account_id)
    options = outside.ask_to_make(
        site,
        account_id=account_id,
        name=name,
        challenge=challenge.challenge,
        known=_credential_ids(session),
    )
    return Asked(challenge.id, options)


def ask_to_use(session: CareSession, site: Site, purpose: str) -> Asked:
    """Ask for one of the actor's passkeys; from someone not known yet, any."""
    challenge = challenges.issue(session, purpose, session.actor.account_id)
    options = outside.ask_to_use(
        site, challenge=challenge.challenge, known=_credential_ids(session)
    )
    return Asked(challenge.id, options)


def check_made(
    session: CareSession, site: Site, purpose: str, challenge_id: str, answer: Answer
) -> NewPasskey:
    """Check the passkey that was made for the actor. Raises ``WrongPasskey``."""
    asked = challenges.use_up(session, challenge_id, purpose, session.actor.account_id)
    try:
        return outside.check_made(site, answer, asked)
    except NotProven:
        raise WrongPasskey from None


def keep(session: CareSession, made: NewPasskey, name: str) -> Passkey:
    """Keep a passkey for the actor. Raises ``AlreadyRegistered`` when its id is taken."""
    passkey = Passkey(
        id=new_id(),
        account_id=session.actor.account_id,
        credential_id=made.credential_id,
        public_key=made.public_key,
        sign_count=made.sign_count,
        created_at=clock.now(),
    )
    passkey.name = name
    session.add(passkey)
    try:
        session.flush()
    except IntegrityError:
        raise AlreadyRegistered from None
    return passkey


def prove(
    session: CareSession, site: Site, purpose: str, challenge_id: str, answer: Answer
) -> Passkey:
    """Check that the actor holds the passkey that answered. Raises ``WrongPasskey``."""
    account_id = session.actor.account_id
    owner = None if purpose == challenges.SIGN_IN else account_id
    asked = challenges.use_up(session, challenge_id, purpose, owner)
    try:
        return _prove(session, site, asked, answer)
    except NotProven:
        raise WrongPasskey from None


def listed(session: CareSession) -> list[Passkey]:
    """The actor's passkeys, oldest first."""
    return list(session.scalars(select(Passkey).order_by(Passkey.created_at, Passkey.id)))


def require_may_add(session: CareSession, *, fresh: bool) -> None:
    """Raises ``StepUpNeeded``, unless there is nothing to check with, or the device came just
    now on a recovery code, a link or an e-ID, which is what those are for."""
    if not fresh and _credential_ids(session) and not devices.just_came_without(session):
        raise StepUpNeeded


def remove(session: CareSession, passkey_id: str) -> None:
    """Let a passkey go. Raises ``NotFound``, ``LastPasskey``."""
    # The account's row is held, so that two removals at once cannot leave none.
    session.get(Account, session.actor.account_id, with_for_update=True)
    passkeys = listed(session)
    passkey = next((passkey for passkey in passkeys if passkey.id == passkey_id), None)
    if passkey is None:
        raise NotFound
    if len(passkeys) == 1:
        raise LastPasskey
    session.delete(passkey)


def credential_id(answer: Answer) -> bytes:
    """Which passkey answered. Raises ``WrongPasskey``."""
    try:
        return outside.credential_id(answer)
    except NotProven:
        raise WrongPasskey from None


def _prove(session: CareSession, site: Site, asked: bytes, answer: Answer) -> Passkey:
    wanted = outside.credential_id(answer)
    passkey = session.scalar(
        select(Passkey).where(Passkey.credential_id == wanted).with_for_update()
    )
    # An unknown passkey is checked like a known one, so that time does not tell them apart.
    sign_count = outside.check_used(
        site,
        answer,
        asked,
        public_key=passkey.public_key if passkey else outside.decoy_key(),
        sign_count=passkey.sign_count if passkey else 0,
    )
    if passkey is None or not outside.names_account(answer, passkey.account_id):
        raise NotProven
    passkey.sign_count = sign_count
    passkey.last_used_at = clock.now()
    return passkey


def _credential_ids(session: CareSession) -> list[bytes]:
    return list(session.scalars(select(Passkey.credential_id)))
