"""Recovery codes: making eight, and signing in with one."""

from typing import Any

from flask import Response

from server.access import front_door
from server.access.session import CareSession
from server.care import devices, recovery
from server.errors import WrongCode
from server.schemas.accounts import Me, RecoveryCodes, RecoveryUse
from server.web import arrival, limits
from server.web.caller import house
from server.web.refusals import refuses
from server.web.room import PUBLIC, STEP_UP, Room

room = Room("recovery", __name__, description="For the day the passkeys are gone")
limits.by_address(room, "20 per minute; 100 per hour")
limits.by_secret(room, "code", "10 per minute")


@room.route("/api/me/recovery-codes", access=STEP_UP, methods=["POST"])
@room.response(200, RecoveryCodes)
def make(session: CareSession) -> dict[str, Any]:
    """Make eight codes, shown this once. Those from before are void"""
    return {"codes": recovery.make(session)}


@room.route("/api/recovery", access=PUBLIC, methods=["POST"], writes=False)
@room.arguments(RecoveryUse)
@room.response(200, Me)
@refuses(room, WrongCode)
def use(session: CareSession, body: dict[str, Any]) -> Response:
    """Sign in with a recovery code; it works once"""
    hashed = recovery.code_hash(body["code"])
    account_id = front_door.account_of_code(house().database, hashed)
    return arrival.let_in(
        lambda own: recovery.use(own, hashed), account_id, devices.RECOVERY, body["device_name"]
    )
