"""Where the devices of an account are reached by web push. One address for each device."""

import hashlib
from collections.abc import Callable

from sqlalchemy import select

from server import clock
from server.access import endpoints
from server.access.session import CareSession
from server.care import look_ahead
from server.care.payload import Where
from server.outside.ways import Gone, Refused, Result, Sent
from server.store.accounts import Device
from server.store.reaching import Subscription

_in_use = (
    select(Subscription)
    .join(Device, Device.id == Subscription.device_id)
    .where(Device.ended_at.is_(None))
    .order_by(Subscription.made_at, Subscription.device_id)
)


def keep(session: CareSession, where: Where) -> None:
    """The session's device is reached there from now on, and nobody else is."""
    hashed = hashlib.sha256(where.endpoint.encode()).digest()
    endpoints.take(session, hashed)
    device_id = str(session.actor.device_id)
    found = find(session, device_id)
    if found is None:
        found = Subscription(device_id=device_id, account_id=session.actor.account_id)
        session.add(found)
        look_ahead.for_account(session)
    found.endpoint_hash, found.vapid_key_id = hashed, where.key_id
    found.endpoint, found.p256dh, found.auth = where.endpoint, where.p256dh, where.auth
    found.made_at, found.failed = clock.now(), None


def drop(session: CareSession, device_id: str | None) -> None:
    """That device of the actor's is not told anything any more."""
    found = find(session, str(device_id))
    if found is not None:
        session.delete(found)


def find(session: CareSession, device_id: str) -> Subscription | None:
    """The one of that device of the actor's."""
    found: Subscription | None = session.get(Subscription, device_id)
    return found


def listed(session: CareSession) -> list[Subscription]:
    """Those of all the actor's devices, the oldest first."""
    return list(session.scalars(_in_use))


def where(found: Subscription) -> Where:
    """Its words, opened."""
    return Where(found.endpoint, found.p256dh, found.auth, found.vapid_key_id)


def works(found: Subscription, knows_key: Callable[[str], bool]) -> bool:
    """Whether it is worth sending there. One that was refused is: the refusal may have been our
    own fault, and must not leave anybody unreachable for longer than it lasts."""
    return knows_key(found.vapid_key_id)


def is_well(found: Subscription, knows_key: Callable[[str], bool]) -> bool:
    """Whether anything sent there arrives, as far as we know; else the app makes another."""
    return found.failed is None and works(found, knows_key)


def note(session: CareSession, device_id: str, endpoint: str, result: Result) -> None:
    """What came of sending to that device, there. ``Gone``: forgotten. ``Refused``: the app makes
    another when it is opened. Of an address that the device has changed meanwhile nothing is
    noted."""
    found = find(session, device_id)
    if found is None or found.endpoint != endpoint:
        return
    if isinstance(result, Gone):
        session.delete(found)
    elif isinstance(result, Refused):
        found.failed = result.code[:30]
    elif isinstance(result, Sent):
        found.last_sent_at, found.failed = clock.now(), None


def arrived(session: CareSession, device_id: str) -> None:
    """The device itself has said that something came."""
    found = find(session, device_id)
    if found is not None:
        found.last_arrived_at = clock.now()
