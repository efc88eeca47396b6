"""Devices: where one is signed in, and ending one."""

from typing import Any

import orjson
from flask import Response

from server.access.session import CareSession
from server.care import devices
from server.schemas.accounts import Devices
from server.store.accounts import Device
from server.web.room import SIGNED_IN, STEP_UP, Room, json_response

room = Room("devices", __name__, description="Where one is signed in")


@room.route("/api/me/devices", access=SIGNED_IN)
@room.response(200, Devices)
def listing(session: CareSession) -> Response:
    """Every device that is signed in, latest used first"""
    this = session.actor.device_id
    found = [_wire(device, device.id == this) for device in devices.listed(session)]
    return json_response(orjson.dumps({"devices": found}, option=orjson.OPT_UTC_Z))


@room.route("/api/me/devices/<uuid:device_id>", access=STEP_UP, methods=["DELETE"])
@room.response(204)
def end(session: CareSession, device_id: str) -> Response:
    """Sign a device out; its next call is told so"""
    devices.end(session, device_id)
    return Response(status=204)


def _wire(device: Device, this: bool) -> dict[str, Any]:
    return {
        "id": device.id,
        "name": device.name,
        "came_by": device.came_by,
        "created_at": device.created_at,
        "last_used_at": device.last_used_at,
        "this": this,
    }
