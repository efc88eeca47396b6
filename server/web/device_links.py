"""One-time links: making one on a device that is signed in, using it on one that is not."""

from typing import Any

import orjson
from flask import Response

from server.access import front_door
from server.access.session import CareSession
from server.care import device_links, devices
from server.care.tokens import token_hash
from server.errors import WrongCode
from server.schemas.accounts import DeviceLink, DeviceLinkUse, Me
from server.web import arrival, limits
from server.web.caller import house
from server.web.refusals import refuses
from server.web.room import PUBLIC, STEP_UP, Room, json_response

room = Room("device_links", __name__, description="One-time links that sign in a device")
limits.by_address(room, "30 per minute; 200 per hour")
limits.by_secret(room, "token", "10 per minute")


@room.route("/api/me/device-links", access=STEP_UP, methods=["POST"])
@room.response(200, DeviceLink)
def make(session: CareSession) -> Response:
    """Make a link that signs in one more device; works once, for ten minutes"""
    made = device_links.make_device_link(session)
    body = {"link": made.path, "expires_at": made.expires_at}
    return json_response(orjson.dumps(body, option=orjson.OPT_UTC_Z))


@room.route("/api/device-links/use", access=PUBLIC, methods=["POST"], writes=False)
@room.arguments(DeviceLinkUse)
@room.response(200, Me)
@refuses(room, WrongCode)
def use(session: CareSession, body: dict[str, Any]) -> Response:
    """Sign in with a link"""
    hashed = token_hash(body["token"])
    account_id = front_door.account_of_link(house().database, hashed)
    return arrival.let_in(
        lambda own: device_links.use(own, hashed), account_id, devices.LINK, body["device_name"]
    )
