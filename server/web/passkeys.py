"""Passkeys: what the account can sign in with."""

from typing import Any

import orjson
from flask import Response

from server.access.session import CareSession
from server.care import challenges, devices, passkeys
from server.errors import AlreadyRegistered, LastPasskey, StepUpNeeded, WrongPasskey
from server.schemas.accounts import Asked, NewPasskey, Passkey, Passkeys
from server.schemas.base import Strict
from server.store import accounts as store
from server.web import arrival
from server.web.caller import calling, fresh
from server.web.refusals import refuses
from server.web.room import SIGNED_IN, STEP_UP, Room, json_response

room = Room("passkeys", __name__, description="What one signs in with")


@room.route("/api/me/passkeys", access=SIGNED_IN)
@room.response(200, Passkeys)
def listing(session: CareSession) -> Response:
    """Every passkey of the account, oldest first"""
    return _json({"passkeys": [_wire(passkey) for passkey in passkeys.listed(session)]})


@room.route("/api/me/passkeys/options", access=SIGNED_IN, methods=["POST"])
@room.arguments(Strict, required=False)
@room.response(200, Asked)
@refuses(room, StepUpNeeded)
def ask(session: CareSession, body: dict[str, Any]) -> passkeys.Asked:
    """Ask for one more passkey"""
    passkeys.require_may_add(session, fresh=fresh(calling()))
    account_id = str(session.actor.account_id)
    return passkeys.ask_to_make(session, arrival.site(), challenges.ADD, account_id)


@room.route("/api/me/passkeys", access=SIGNED_IN, methods=["POST"])
@room.arguments(NewPasskey)
@room.response(201, Passkey)
@refuses(room, WrongPasskey, StepUpNeeded, AlreadyRegistered)
def add(session: CareSession, body: dict[str, Any]) -> Response:
    """Keep the passkey that was made; making it counts as a fresh check"""
    passkeys.require_may_add(session, fresh=fresh(calling()))
    made = passkeys.check_made(
        session, arrival.site(), challenges.ADD, body["challenge_id"], body["credential"]
    )
    passkey = passkeys.keep(session, made, body["name"])
    devices.passed_check(session)
    return _json(_wire(passkey), 201)


@room.route("/api/me/passkeys/<uuid:passkey_id>", access=STEP_UP, methods=["DELETE"])
@room.response(204)
@refuses(room, LastPasskey)
def remove(session: CareSession, passkey_id: str) -> Response:
    """Let a passkey go; never the last one"""
    passkeys.remove(session, passkey_id)
    return Response(status=204)


def _wire(passkey: store.Passkey) -> dict[str, Any]:
    return {
        "id": passkey.id,
        "name": passkey.name,
        "created_at": passkey.created_at,
        "last_used_at": passkey.last_used_at,
    }


def _json(body: dict[str, Any], status: int = 200) -> Response:
    return json_response(orjson.dumps(body, option=orjson.OPT_UTC_Z), status)
