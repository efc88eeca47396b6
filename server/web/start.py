"""Starting a plan of one's own: a passkey, an account, a person, in one go."""

from typing import Any

from flask import Response

from server.access.session import CareSession
from server.care import accounts, challenges, devices, passkeys
from server.care.ids import new_id
from server.errors import AlreadyRegistered, WrongPasskey
from server.schemas.accounts import Asked, Me, Start, StartAsk
from server.web import arrival, limits
from server.web.refusals import refuses
from server.web.room import PUBLIC, Room

room = Room("start", __name__, description="Starting a plan of one's own")
limits.by_address(room, "30 per minute; 300 per hour")


@room.route("/api/start/options", access=PUBLIC, methods=["POST"])
@room.arguments(StartAsk)
@room.response(200, Asked)
def ask(session: CareSession, body: dict[str, Any]) -> passkeys.Asked:
    """Ask for a passkey to start with"""
    return passkeys.ask_to_make(
        session, arrival.site(), challenges.START, account_id=new_id(), name=body["name"]
    )


@room.route("/api/start", access=PUBLIC, methods=["POST"], writes=False)
@room.arguments(Start)
@room.response(201, Me)
@refuses(room, WrongPasskey, AlreadyRegistered)
def start(session: CareSession, body: dict[str, Any]) -> Response:
    """Start a plan with the passkey that was made, and be signed in"""
    account_id = challenges.account_to_start(session, body["challenge_id"])

    def begin(own: CareSession) -> None:
        passkey = passkeys.check_made(
            own, arrival.site(), challenges.START, body["challenge_id"], body["credential"]
        )
        accounts.start_plan(
            own, language=body["language"], country=body["country"], name=body["name"]
        )
        passkeys.keep(own, passkey, body["device_name"])

    return arrival.let_in(begin, account_id, devices.START, body["device_name"], status=201)
