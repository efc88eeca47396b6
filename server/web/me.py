"""Me: the account that is signed in, its language and settings, and the fresh passkey check."""

from typing import Any

import orjson
from flask import Response

from server.access.session import CareSession
from server.care import accounts, challenges, devices, passkeys
from server.errors import WrongPasskey
from server.schemas.accounts import Answered, Asked, Checked, Me, MeChange
from server.schemas.base import Strict
from server.web import arrival
from server.web.refusals import refuses
from server.web.room import SIGNED_IN, Room, json_response

room = Room("me", __name__, description="The account that is signed in")


@room.route("/api/me", access=SIGNED_IN)
@room.response(200, Me)
def read(session: CareSession) -> Response:
    """Who is signed in"""
    return arrival.me_response(accounts.me(session))


@room.route("/api/me", access=SIGNED_IN, methods=["PATCH"])
@room.arguments(MeChange)
@room.response(200, Me)
def change(session: CareSession, body: dict[str, Any]) -> Response:
    """Change language or settings; what is not named stays"""
    accounts.change(session, language=body["language"], settings=body["settings"])
    return arrival.me_response(accounts.me(session))


@room.route("/api/me/check/options", access=SIGNED_IN, methods=["POST"])
@room.arguments(Strict, required=False)
@room.response(200, Asked)
def ask_check(session: CareSession, body: dict[str, Any]) -> passkeys.Asked:
    """Ask for one of the account's own passkeys"""
    return passkeys.ask_to_use(session, arrival.site(), challenges.CHECK)


@room.route("/api/me/check", access=SIGNED_IN, methods=["POST"])
@room.arguments(Answered)
@room.response(200, Checked)
@refuses(room, WrongPasskey)
def check(session: CareSession, body: dict[str, Any]) -> Response:
    """Show that it is you; good for five minutes on this device"""
    passkeys.prove(
        session, arrival.site(), challenges.CHECK, body["challenge_id"], body["credential"]
    )
    until = devices.passed_check(session)
    return json_response(orjson.dumps({"checked_until": until}, option=orjson.OPT_UTC_Z))
