"""Coming in: what starting, signing in, a link, a recovery code and an e-ID share.

Nobody is known before the proof holds, so these routes open a session of their own, for the
account that the proof names; the one the room opened stays unused.
"""

from collections.abc import Callable
from typing import Any

import orjson
from flask import Response, current_app
from flask_login import current_user

from server.access.front_door import Caller
from server.access.policy import Actor
from server.access.session import CareSession
from server.care import accounts, devices
from server.care.ids import new_id
from server.care.tokens import new_token
from server.outside.passkeys import Site
from server.web import caller as callers
from server.web.room import json_response

Proof = Callable[[CareSession], Any]
"""Raises unless the caller may come in as the account the session acts for."""


def site() -> Site:
    """Where our passkeys are valid."""
    settings = current_app.config["TRADEN_SETTINGS"]
    return Site(rp_id=settings.rp_id, origin=settings.origin)


def let_in(
    proof: Proof, account_id: str | None, came_by: str, device_name: str, *, status: int = 200
) -> Response:
    """Sign the calling device in, if the proof holds: Me, and a new token in the cookie.

    ``account_id`` is ``None`` when the secret names nobody. The proof is asked all the same, and
    finds nothing, so that both kinds of wrong take the same way.
    """
    before = _came_as()
    device_id = _known_device(before, account_id, came_by) or new_id()
    token, token_hash = new_token()
    actor = Actor(account_id, device_id)
    with CareSession(callers.house(), actor, writes=True) as session:
        proof(session)
        devices.arrive(session, token_hash, came_by, device_name)
        session.flush()
        me = accounts.me(session)
        session.commit()
    if before and before.device_id != device_id:
        _end(before)
    response = me_response(me, status)
    callers.set_cookie(response, token)
    return response


def me_response(me: dict[str, Any], status: int = 200) -> Response:
    """Me on the wire."""
    return json_response(orjson.dumps(me, option=orjson.OPT_UTC_Z), status)


def _came_as() -> Caller | None:
    """Which device the cookie belongs to, lapsed and ended ones included."""
    return getattr(current_user, "caller", None)


def _known_device(before: Caller | None, account_id: str | None, came_by: str) -> str | None:
    """A phone that signs in again is the same phone; one that was ended is a new one."""
    if before is None or came_by != devices.PASSKEY or before.ended_at is not None:
        return None
    return before.device_id if before.account_id == account_id else None


def _end(caller: Caller) -> None:
    """The token that the browser had is good for nothing any more (ASVS 7.2.4)."""
    with CareSession(callers.house(), callers.actor_of(caller), writes=True) as session:
        devices.end(session, caller.device_id)
        session.commit()
