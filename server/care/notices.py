"""Telling the worker that an account is to get a notice: one for each device it can be reached on.

A notice says nothing but that there is something to look at. While one waits to be sent, another
is the same one: many reminders are one notice.
"""

from dataclasses import dataclass

from sqlalchemy import bindparam, select

from server.access import telling
from server.access.session import CareSession
from server.store.accounts import Device
from server.store.reaching import Channel, Subscription

NOTICE, TEST = "notice", "test_notice"
"""Kinds of event. ``account_id``: whose. ``row_id``: the device it goes to; none where it is to go
another way, mail or SMS."""

_devices = (
    select(Subscription.device_id)
    .join(Device, Device.id == Subscription.device_id)
    .where(Subscription.account_id == bindparam("of_account"), Device.ended_at.is_(None))
    .order_by(Subscription.device_id)
)
_channels = select(Channel.kind).where(
    Channel.account_id == bindparam("of_account"), Channel.verified_at.is_not(None)
)


@dataclass(frozen=True)
class Ways:
    """How an account can be reached."""

    devices: tuple[str, ...]
    otherwise: bool
    """By mail or SMS."""

    def __bool__(self) -> bool:
        return bool(self.devices) or self.otherwise


def ways(session: CareSession) -> Ways:
    """How the session's account can be reached now."""
    account_id = session.actor.account_id
    devices = tuple(device for (device,) in session.rows(_devices, of_account=account_id))
    return Ways(devices, bool(session.rows(_channels, of_account=account_id)))


def tell(session: CareSession, person_id: str, kind: str) -> None:
    """The session's account is to get a notice about that person's plan: on every device, and
    another way only where there is no device. A test is of devices alone."""
    there = ways(session)
    otherwise = [None] if there.otherwise and kind == NOTICE else []
    for row_id in there.devices or otherwise:
        telling.tell(session, kind, person_id, account_id=session.actor.account_id, row_id=row_id)
