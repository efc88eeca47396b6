"""Devices: where one is signed in, how each came there, and ending one."""

from datetime import datetime, timedelta

from sqlalchemy import bindparam, select

from server import clock
from server.access.front_door import DEVICE_LIFE
from server.access.session import CareSession
from server.care import subscriptions
from server.errors import DeviceEnded, NotFound
from server.store.accounts import Device

START, PASSKEY, LINK, RECOVERY, E_ID = "start", "passkey", "link", "recovery", "e_id"
"""How a device came."""
CHECK_LIFE = timedelta(minutes=5)
"""How long a passkey check is good for (step-up, ASVS 7.5.3)."""
JUST_NOW = timedelta(hours=1)
"""How long a device that came without a passkey may add one unasked."""
_in_use = select(Device.id).where(Device.id == bindparam("device"), Device.ended_at.is_(None))


def arrive(session: CareSession, token_hash: bytes, came_by: str, name: str) -> Device:
    """The session's device is signed in, with a new token from now on.

    A phone that is known keeps its id, so that what it did itself before never looks like
    another device's doing when it comes to a merge.
    """
    now = clock.now()
    device: Device | None = session.get(Device, session.actor.device_id, with_for_update=True)
    if device is None:
        device = Device(
            id=session.actor.device_id,
            account_id=session.actor.account_id,
            came_by=came_by,
            created_at=now,
        )
        session.add(device)
    device.token_hash = token_hash
    device.last_used_at = now
    if came_by in (START, PASSKEY):
        device.checked_at = now
    device.name = name or device.name
    return device


def own(session: CareSession) -> Device:
    """The device that the session acts for. Raises ``NotFound``."""
    return find(session, str(session.actor.device_id))


def find(session: CareSession, device_id: str) -> Device:
    """One of the actor's devices. Raises ``NotFound``."""
    device: Device | None = session.get(Device, device_id)
    if device is None:
        raise NotFound
    return device


def require_in_use(session: CareSession) -> None:
    """Raises ``DeviceEnded`` if the session's device was ended, or erased with its account."""
    if not session.rows(_in_use, device=session.actor.device_id):
        raise DeviceEnded


def listed(session: CareSession) -> list[Device]:
    """Where the actor is signed in, latest used first. Ended and lapsed devices are not."""
    in_use = Device.ended_at.is_(None) & (Device.last_used_at > clock.now() - DEVICE_LIFE)
    return list(session.scalars(select(Device).where(in_use).order_by(Device.last_used_at.desc())))


def end(session: CareSession, device_id: str) -> None:
    """Sign a device out; its next call is told so, and no notice goes there. Raises ``NotFound``.

    The row stays: what the device changed names it, and that it was here is part of the notices.
    """
    device = find(session, device_id)
    device.ended_at = device.ended_at or clock.now()
    subscriptions.drop(session, device_id)


def passed_check(session: CareSession) -> datetime:
    """Note that the actor has just shown a passkey on this device → until when that is good."""
    device = own(session)
    device.checked_at = clock.now()
    return device.checked_at + CHECK_LIFE


def checked_until(device: Device) -> datetime | None:
    """Until when the last passkey check is good, if it still is."""
    if device.checked_at is None or device.checked_at + CHECK_LIFE <= clock.now():
        return None
    return device.checked_at + CHECK_LIFE


def just_came_without(session: CareSession) -> bool:
    """Whether this device came lately on a link, a code or an e-ID, and no passkey since."""
    device = own(session)
    lately = device.created_at + JUST_NOW > clock.now()
    return lately and device.came_by in (LINK, RECOVERY, E_ID) and device.checked_at is None
