"""Mail and SMS as ways to an account, and which ways there are.

A code goes out to every address before it is used. Whatever is known of that address elsewhere,
the answer is the same.
"""

from typing import Any

import orjson
from flask import Response

from server.access.session import CareSession
from server.care import channels, letters, pushing, subscriptions
from server.care.channels import MAIL, SMS
from server.errors import FieldError, Invalid, NotSent, NotSetUp, WrongCode
from server.outside.ways import Result, Sent
from server.schemas.reaching_ways import AddressPut, Channels, ChannelState, Code
from server.store.reaching import Channel
from server.web import limits
from server.web.refusals import refuses
from server.web.room import SIGNED_IN, STEP_UP, Room, json_response
from server.web.ways import outside, writing

room = Room("channels", __name__, description="Ways to an account: devices, mail, SMS")
limits.by_address(room, "300 per minute")
CODES_OF_ACCOUNT = "5 per hour"
"""How many codes one account may have sent."""
CODES_FROM_HERE = "60 per hour"
"""How many may be asked for from where the caller comes from: each of them costs something."""
CODES_TO_ADDRESS = "10 per hour"
"""How many may go to one address, whoever wants them: more is somebody being pestered. It is not
said, since it would tell that others have asked for that address; one account cannot get there."""
OF_KIND = "/api/channels/<any(mail, sms):kind>"


@room.route("/api/channels", access=SIGNED_IN)
@room.response(200, Channels)
def listing(session: CareSession) -> Response:
    """By which ways notices and calls for contact can reach the account"""
    push = outside().push
    well = [
        found.device_id
        for found in subscriptions.listed(session)
        if subscriptions.is_well(found, push.knows_key)
    ]
    known = channels.listed(session)
    shown = {
        "push": {"devices": len(well), "this": session.actor.device_id in well},
        **{kind: _shown(known.get(kind)) for kind in channels.KINDS},
        "possible": outside().possible,
    }
    return json_response(orjson.dumps(shown, option=orjson.OPT_UTC_Z))


@room.route(OF_KIND, access=STEP_UP, methods=["PUT"], writes=False)
@room.arguments(AddressPut)
@room.response(200, ChannelState)
@refuses(room, NotSetUp, NotSent)
def change(session: CareSession, body: dict[str, Any], kind: str) -> Response:
    """Send a code to an address; it is used once the code has been confirmed"""
    if kind not in outside().possible:
        raise NotSetUp
    address = channels.normal(kind, body["address"])
    sms = outside().sms
    if kind == SMS and sms is not None and not sms.takes(address):
        raise Invalid([FieldError("address", "other_country")])
    limits.require("codes-from", limits.where_from(), CODES_FROM_HERE)
    limits.require("codes", str(session.actor.account_id), CODES_OF_ACCOUNT)
    with writing() as own:
        code = channels.ask_for_code(own, kind, address)
        language, shown = pushing.language(own), _state(own, kind)
    if limits.allows("codes-to", address, CODES_TO_ADDRESS):
        _require_sent(_send(kind, language, address, code), kind)
    return shown


@room.route(f"{OF_KIND}/confirm", access=SIGNED_IN, methods=["POST"], writes=False)
@room.arguments(Code)
@room.response(200, ChannelState)
@refuses(room, WrongCode)
def confirm(session: CareSession, body: dict[str, Any], kind: str) -> Response:
    """Show that the code has arrived: the address is used from now on"""
    with writing() as own:  # A wrong one is counted, so it is committed too.
        confirmed = channels.confirm(own, kind, body["code"].strip())
        shown = _state(own, kind)
    if not confirmed:
        raise WrongCode
    return shown


@room.route(OF_KIND, access=STEP_UP, methods=["DELETE"])
@room.response(204)
def drop(session: CareSession, kind: str) -> Response:
    """Nothing is sent there any more"""
    channels.drop(session, kind)
    return Response(status=204)


def _send(kind: str, language: str, address: str, code: str) -> Result:
    mail, sms = outside().mail, outside().sms
    if kind == MAIL and mail is not None:
        return mail.send(letters.letter(letters.CODE, language, address, code=code))
    if kind == SMS and sms is not None:
        return sms.send(letters.message(letters.CODE, language, address, code=code))
    raise NotSetUp


def _require_sent(result: Result, kind: str) -> None:
    if not isinstance(result, Sent):
        with writing() as own:
            channels.forget_code(own, kind)
        raise NotSent


def _state(session: CareSession, kind: str) -> Response:
    session.flush()
    shown = _shown(channels.find(session, kind))
    return json_response(orjson.dumps(shown, option=orjson.OPT_UTC_Z))


def _shown(channel: Channel | None) -> dict[str, Any] | None:
    if channel is None:
        return None
    verified = channel.verified_at is not None
    if not verified and not channels.waits(channel):
        return None
    waiting = channels.masked(channel.kind, channel.waiting)
    return {
        "address": channels.masked(channel.kind, channel.address) if verified else waiting,
        "verified": verified,
        "works": verified and channel.failed is None,
        "waiting": {"address": waiting, "until": channel.code_expires_at}
        if channels.waits(channel)
        else None,
    }
