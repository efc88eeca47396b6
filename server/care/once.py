"""Exactly once: a request that comes again, because its reply was lost, is not done again."""

import hashlib
from collections.abc import Callable

from sqlalchemy import bindparam, select

from server import clock
from server.access.session import CareSession
from server.care.merge import Outcome
from server.errors import KeyReused
from server.store.accounts import Done

_done = select(Done.request_hash).where(
    Done.account_id == bindparam("of_account"), Done.key == bindparam("of_key")
)


def once(session: CareSession, key: str, request: bytes, act: Callable[[], Outcome]) -> Outcome:
    """Carry out ``act``, or answer ``already_had`` if this key was carried out before.

    ``request`` is everything that makes it the same request. Raises ``KeyReused`` when a key
    comes again with another one. A refused request leaves nothing, so it may be tried again.
    """
    fingerprint = hashlib.sha256(request).digest()
    account_id = str(session.actor.account_id)
    done = session.rows(_done, of_account=account_id, of_key=key)
    if done:
        if done[0][0] != fingerprint:
            raise KeyReused
        return Outcome.ALREADY_HAD
    outcome = act()
    session.add(
        Done(
            account_id=account_id, key=key, request_hash=fingerprint, outcome=outcome,
            at=clock.now(),
        )
    )  # fmt: skip
    session.flush()  # One flush for both: what was done, and that it was.
    return outcome
