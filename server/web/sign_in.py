"""Signing in with a passkey, and signing out."""

from typing import Any

from flask import Response

from server.access import front_door
from server.access.session import CareSession
from server.care import challenges, devices, passkeys
from server.errors import WrongPasskey
from server.schemas.accounts import Asked, Me, SignIn
from server.schemas.base import Strict
from server.web import arrival, limits
from server.web.caller import drop_cookie, house
from server.web.refusals import refuses
from server.web.room import PUBLIC, SIGNED_IN, Room

room = Room("sign_in", __name__, description="Signing in with a passkey, and out")
limits.by_address(room, "60 per minute; 1000 per hour")


@room.route("/api/sign-in/options", access=PUBLIC, methods=["POST"])
@room.arguments(Strict, required=False)
@room.response(200, Asked)
def ask(session: CareSession, body: dict[str, Any]) -> passkeys.Asked:
    """Ask for any passkey; the authenticator knows whose it is"""
    return passkeys.ask_to_use(session, arrival.site(), challenges.SIGN_IN)


@room.route("/api/sign-in", access=PUBLIC, methods=["POST"], writes=False)
@room.arguments(SignIn)
@room.response(200, Me)
@refuses(room, WrongPasskey)
def sign_in(session: CareSession, body: dict[str, Any]) -> Response:
    """Sign in with the passkey that answered"""
    credential = body["credential"]
    known = front_door.find_passkey(house().database, passkeys.credential_id(credential))

    def prove(own: CareSession) -> None:
        passkeys.prove(own, arrival.site(), challenges.SIGN_IN, body["challenge_id"], credential)

    return arrival.let_in(
        prove, known.account_id if known else None, devices.PASSKEY, body["device_name"]
    )


@room.route("/api/sign-out", access=SIGNED_IN, methods=["POST"])
@room.response(204)
def sign_out(session: CareSession) -> Response:
    """Sign this device out"""
    devices.end(session, str(session.actor.device_id))
    response = Response(status=204)
    drop_cookie(response)
    return response
