"""Mail and SMS as ways to an account. An address is used once its owner has typed the code that
was sent there; the one from before stays in use until then.

The same address may be confirmed by any number of accounts, and nobody learns of the others.
"""

import hmac
import re
import secrets
from datetime import timedelta

from sqlalchemy import select

from server import clock
from server.access.session import CareSession
from server.care import look_ahead
from server.errors import FieldError, Invalid, TooMany
from server.outside.ways import Refused, Result, Sent
from server.store.reaching import Channel

MAIL, SMS = "mail", "sms"
KINDS = (MAIL, SMS)
CODE_LIFE = timedelta(minutes=10)
REST = timedelta(minutes=1)
"""From one code to the next."""
MOST_TRIES = 5
"""Wrong codes until a new one has to be asked for."""
_DIGITS = 6
_MAIL = re.compile(
    r"[a-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@(?:[a-z0-9-]{1,63}\.)+[a-z]{2,63}", re.I | re.A
)
_NUMBER = re.compile(r"\+[1-9]\d{6,14}", re.A)


def listed(session: CareSession) -> dict[str, Channel]:
    """The actor's own, by kind."""
    return {channel.kind: channel for channel in session.scalars(select(Channel))}


def find(session: CareSession, kind: str, *, held: bool = False) -> Channel | None:
    """The actor's own of that kind; ``held``: nobody else changes it until the commit."""
    key = (session.actor.account_id, kind)
    found: Channel | None = session.get(Channel, key, with_for_update=held)
    return found


def address_of(session: CareSession, kind: str) -> str | None:
    """Where the account is reached that way, if it has been confirmed."""
    found = find(session, kind)
    return found.address if found and found.verified_at else None


def normal(kind: str, address: str) -> str:
    """An address as it is stored. Raises ``Invalid`` for what cannot be one."""
    if kind == MAIL:
        local, _, domain = address.strip().rpartition("@")
        found = f"{local}@{domain.lower()}"
        return _valid(found, _MAIL.fullmatch(found) and len(found) <= 254, "mail_address")
    found = re.sub(r"\(0\)|[\s()./-]", "", address)  # +46 (0)70 … is a way to write +46 70 …
    found = f"+{found[2:]}" if found.startswith("00") else found
    return _valid(found, _NUMBER.fullmatch(found), "phone_number")


def ask_for_code(session: CareSession, kind: str, address: str) -> str:
    """The actor wants to be reached there too → the code to send there. The one from before is
    void. Raises ``TooMany`` when that one has only just been sent."""
    found = find(session, kind, held=True)
    if found is None:
        found = Channel(account_id=session.actor.account_id, kind=kind)
        session.add(found)
    _require_rest(found)
    code = f"{secrets.randbelow(10**_DIGITS):0{_DIGITS}}"
    found.waiting = address
    found.code_hash = _hashed(session, found, code)
    found.code_expires_at = clock.now() + CODE_LIFE
    found.code_tries = 0
    return code


def confirm(session: CareSession, kind: str, code: str) -> bool:
    """Whether the code is the one that was sent; then the address is used from now on. A wrong one
    counts, so the session has to be committed all the same."""
    found = find(session, kind, held=True)
    if found is None or not _can_be_tried(found):
        return False
    found.code_tries += 1
    if not hmac.compare_digest(_hashed(session, found, code), found.code_hash or b""):
        return False
    found.address, found.waiting = found.waiting, ""
    found.verified_at, found.failed = clock.now(), None
    found.code_hash = found.code_expires_at = None
    look_ahead.for_account(session)
    return True


def forget_code(session: CareSession, kind: str) -> None:
    """The code was not sent: it is void, and another can be asked for at once."""
    found = find(session, kind, held=True)
    if found is not None and not found.verified_at:
        session.delete(found)
    elif found is not None:
        found.waiting = ""
        found.code_hash = found.code_expires_at = None


def drop(session: CareSession, kind: str) -> None:
    """The actor is not reached that way any more."""
    found = find(session, kind)
    if found is not None:
        session.delete(found)


def note(session: CareSession, kind: str, result: Result) -> None:
    """What came of sending something that way."""
    found = find(session, kind)
    if found is None:
        return
    if isinstance(result, Sent):
        found.last_sent_at, found.failed = clock.now(), None
    elif isinstance(result, Refused):
        found.failed = result.code[:30]


def masked(kind: str, address: str) -> str:
    """Enough to know one's own address by, and not enough to write it down from the screen."""
    if kind == MAIL:
        local, _, domain = address.rpartition("@")
        return f"{local[:1]}…@{domain}"
    return f"{address[:3]}…{address[-2:]}"


def waits(channel: Channel) -> bool:
    """Whether a code for a new address can still be typed."""
    return bool(channel.waiting) and _can_be_tried(channel)


def _can_be_tried(channel: Channel) -> bool:
    expires_at = channel.code_expires_at
    in_time = expires_at is not None and expires_at > clock.now()
    return in_time and channel.code_hash is not None and channel.code_tries < MOST_TRIES


def _require_rest(channel: Channel) -> None:
    if channel.code_expires_at is None:
        return
    rest = channel.code_expires_at - CODE_LIFE + REST - clock.now()
    if rest > timedelta():
        raise TooMany(retry_after=max(1, round(rest.total_seconds())))


def _hashed(session: CareSession, channel: Channel, code: str) -> bytes:
    """Six digits are guessed in no time from a plain hash; this one needs the master key too. It
    holds for this account and this address alone."""
    about = f"{channel.account_id} {channel.kind} {channel.waiting} {code}"
    return hmac.digest(session.master.code_key, about.encode(), "sha256")


def _valid(address: str, matches: object, code: str) -> str:
    if not matches:
        raise Invalid([FieldError("address", code)])
    return address
