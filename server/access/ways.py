"""By which ways somebody can be reached whom the person has let in: for the person alone, and no
more than which ways there are. Where a device is, or what number, is nobody's but the member's.
"""

from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, select

from server.access import policy
from server.access.functions import named
from server.store.accounts import Device
from server.store.base import Id
from server.store.reaching import Channel, Subscription

if TYPE_CHECKING:
    from server.access.session import CareSession

_person, _member = policy.PERSON, policy.MEMBER
_device: Any = Device.__table__
_subscription: Any = Subscription.__table__
_channel: Any = Channel.__table__
_let_in = (
    _person.c.account_id == policy.ACTOR,
    _person.c.person_id == bindparam("of_person", type_=Id),
    policy.lets_in(),
    _member.c.account_id.is_not(None),
)
_reachable = named("reachable", select(_member.c.id, _member.c.account_id).where(*_let_in))
_devices = named(
    "reached_on_devices",
    select(_member.c.id, _subscription.c.device_id)
    .where(
        *_let_in,
        _subscription.c.account_id == _member.c.account_id,
        _device.c.id == _subscription.c.device_id,
        _subscription.c.failed.is_(None),
        _device.c.ended_at.is_(None),
    )
    .order_by(_subscription.c.made_at, _subscription.c.device_id),
)
_channels = named(
    "reached_otherwise",
    select(_member.c.id, _channel.c.kind)
    .where(
        *_let_in,
        _channel.c.account_id == _member.c.account_id,
        _channel.c.verified_at.is_not(None),
    )
    .order_by(_channel.c.kind),
)


@dataclass(frozen=True)
class Reachable:
    """A member who is let in now. ``ways``: channel and, of a push, the device."""

    account_id: str
    ways: tuple[tuple[str, str | None], ...] = ()


def of_members(
    session: "CareSession", person_id: str, possible: Collection[str]
) -> dict[str, Reachable]:
    """Member → by which of the ``possible`` channels they can be reached now. Of nobody's plan but
    the actor's own."""
    found: dict[str, list[tuple[str, str | None]]] = {}
    known = dict(session.ask(_reachable, of_person=person_id))
    if "push" in possible:
        for member_id, device_id in session.ask(_devices, of_person=person_id):
            found.setdefault(member_id, []).append(("push", device_id))
    for member_id, kind in session.ask(_channels, of_person=person_id):
        if kind in possible:
            found.setdefault(member_id, []).append((kind, None))
    return {
        member_id: Reachable(account_id, tuple(found.get(member_id, ())))
        for member_id, account_id in known.items()
    }
