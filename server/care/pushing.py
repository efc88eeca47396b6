"""A push to one device of the session's account, ready to be sent."""

from datetime import datetime

from server import clock
from server.access.session import CareSession
from server.care import payload, subscriptions
from server.care.payload import LATER_TTL, Told
from server.care.receipt_tokens import Receipt, seal
from server.outside.ways import Push
from server.store.accounts import Account
from server.store.reaching import Subscription


def language(session: CareSession) -> str:
    """The one that the session's account reads."""
    account: Account | None = session.get(Account, session.actor.account_id)
    return account.language if account else ""


def push_to(
    session: CareSession,
    found: Subscription,
    kind: str,
    origin: str,
    *,
    person_id: str | None = None,
    row_id: str | None = None,
    ask_id: str | None = None,
    expires_at: datetime | None = None,
) -> Push:
    """What that device is told. ``row_id`` is what its receipt is about; a call and its end name
    the recipient's row, ``ask_id``, and until when there is something to answer."""
    now = clock.now()
    receipt = Receipt(kind, found.account_id, found.device_id, person_id, row_id)
    told = Told(
        kind=kind,
        language=language(session),
        token=seal(session.master, receipt),
        expires_at=expires_at or now + LATER_TTL[kind],
        ask_id=ask_id,
        person_id=person_id,
    )
    return payload.push(subscriptions.where(found), told, origin, now)
