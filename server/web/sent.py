"""Sent: notes and requests that a member sends to a plan, also one that shows them nothing."""

from typing import Any

import orjson
from flask import Response

from server.access.session import CareSession
from server.care import memberships, sent
from server.errors import KeyReused, NotYoursToChange
from server.schemas import taking_part as forms
from server.web.refusals import refuses
from server.web.room import SIGNED_IN, Room, json_response

room = Room("sent", __name__, description="What a member sends to a plan")
JSON = orjson.OPT_UTC_Z
BASE = "/api/people/<uuid:person_id>/sent"


@room.route(f"{BASE}/<uuid:sent_id>", access=SIGNED_IN, methods=["PUT"])
@room.arguments(forms.Sending)
@room.response(201, forms.Sent)
@room.alt_response(200, schema=forms.Sent, success=True)
@refuses(room, NotYoursToChange, KeyReused)
def send(session: CareSession, body: dict[str, Any], person_id: str, sent_id: str) -> Response:
    """Send a note, or ask to see something; once for each id"""
    part = memberships.own(session, person_id)
    copy, new = sent.send(session, part, sent_id, body["kind"], body["content"])
    return json_response(orjson.dumps(sent.shown(copy), option=JSON), 201 if new else 200)


@room.route(BASE, access=SIGNED_IN)
@room.response(200, forms.AllSent)
def listed(session: CareSession, person_id: str) -> Response:
    """What one has sent to that plan, newest first"""
    part = memberships.own(session, person_id)
    return json_response(orjson.dumps({"sent": sent.listed(session, part)}, option=JSON))
