"""Web push: our key, and where this device is reached."""

from typing import Any

import orjson
from flask import Response

from server.access.session import CareSession
from server.care import pushing, subscriptions
from server.care.payload import TEST, Where
from server.errors import FieldError, Invalid, NotReachable, NotSent, PushKeyChanged
from server.outside.ways import Gone, Push, Refused, Sent
from server.schemas.base import Strict
from server.schemas.reaching_ways import PushKey, SubscriptionPut
from server.web import arrival, limits
from server.web.refusals import refuses
from server.web.room import PUBLIC, SIGNED_IN, Room, json_response
from server.web.ways import outside, reading, writing

room = Room("push", __name__, description="Where a device is reached")
limits.by_address(room, "300 per minute")
THIS = "/api/devices/this/subscription"


@room.route("/api/push/key", access=PUBLIC)
@room.response(200, PushKey)
def key(session: CareSession) -> Response:
    """The key that a device subscribes with"""
    push = outside().push
    return json_response(orjson.dumps({"key": push.key, "id": push.key_id}))


@room.route(THIS, access=SIGNED_IN, methods=["PUT"])
@room.arguments(SubscriptionPut)
@room.response(204)
@refuses(room, PushKeyChanged)
def subscribe(session: CareSession, body: dict[str, Any]) -> Response:
    """Notices for this account go to this device, there"""
    push = outside().push
    if body["key_id"] != push.key_id:
        raise PushKeyChanged
    if not push.may_go_to(body["endpoint"]):
        raise Invalid([FieldError("endpoint", "push_service")])
    subscriptions.keep(session, Where(body["endpoint"], **body["keys"], key_id=body["key_id"]))
    return Response(status=204)


@room.route(THIS, access=SIGNED_IN, methods=["DELETE"])
@room.response(204)
def unsubscribe(session: CareSession) -> Response:
    """No notice comes to this device any more"""
    subscriptions.drop(session, session.actor.device_id)
    return Response(status=204)


@room.route("/api/push/test", access=SIGNED_IN, methods=["POST"], writes=False)
@room.arguments(Strict, required=False)
@room.response(204)
@refuses(room, NotReachable, NotSent)
def test(session: CareSession, body: dict[str, Any]) -> Response:
    """Send a test notice to this device; done when its push service has taken it"""
    limits.require("push-test", str(session.actor.account_id), "20 per hour")
    push = _test_notice(session.actor.device_id)
    result = outside().push.send(push)
    with writing() as own:
        subscriptions.note(own, str(session.actor.device_id), push.endpoint, result)
    if isinstance(result, Gone | Refused):
        raise NotReachable
    if not isinstance(result, Sent):
        raise NotSent
    return Response(status=204)


def _test_notice(device_id: str | None) -> Push:
    with reading() as session:
        found = subscriptions.find(session, str(device_id))
        if found is None:
            raise NotReachable
        return pushing.push_to(session, found, TEST, arrival.site().origin)
