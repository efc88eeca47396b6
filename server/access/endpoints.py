"""One push address leads to one device. Whoever was told of it before is told through it no more.

A browser may keep its address when another account signs in there; then the account from before
must not go on sending to it. Whose it was is nobody's business: the one question is an address
that cannot be guessed, and nothing is answered.
"""

from typing import TYPE_CHECKING, Any

from sqlalchemy import LargeBinary, bindparam, delete

from server.access.functions import named
from server.store.base import Id
from server.store.reaching import Subscription

if TYPE_CHECKING:
    from server.access.session import CareSession

_subscription: Any = Subscription.__table__
_take_endpoint = named(
    "take_endpoint",
    delete(_subscription).where(
        _subscription.c.endpoint_hash == bindparam("endpoint_hash", type_=LargeBinary()),
        _subscription.c.device_id != bindparam("this_device", type_=Id),
    ),
)


def take(session: "CareSession", endpoint_hash: bytes) -> None:
    """The address is the session's device's from now on, and no other's."""
    session.ask(_take_endpoint, endpoint_hash=endpoint_hash, this_device=session.actor.device_id)
