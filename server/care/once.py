"""Exactly once: a request that comes again, because its reply was lost, is not done again."""

import hashlib
from collections.abc import Callable

from server import clock
from server.access.session import CareSession
from server.care.merge import Outcome
from server.errors import KeyReused
from server.store.accounts import Done


def once(session: CareSession, key: str, request: bytes, act: Callable[[], Outcome]) -> Outcome:
    """Carry out ``act``, or answer ``already_had`` if this key was carried out before.

    ``request`` is everything that makes it the same request. Raises ``KeyReused`` when a key
    comes again with another one. A refused request leaves nothing, so it may be tried again.
    """
    fingerprint = hashlib.sha256(request).digest()
    account_id = str(session.actor.account_id)
    done = session.get(Done, (account_id, key))
    if done is not None:
        if done.request_hash != fingerprint:
            raise KeyReused
        return Outcome.ALREADY_HAD
    outcome = act()
    session.add(
        Done(
            account_id=account_id, key=key, request_hash=fingerprint, outcome=outcome,
            at=clock.now(),
        )
    )  # fmt: skip
    return outcome
