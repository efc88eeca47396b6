"""Agencies' own requests to be linked, from the person's side: who asks, and yes or no.

Looking is a POST, so that the code stands in no address that a log keeps.
"""

from typing import Any

import orjson
from flask import Response

from server.access.session import CareSession
from server.care import export, link_requests
from server.errors import WrongCode
from server.schemas import linking as forms
from server.web import limits
from server.web.caller import house
from server.web.refusals import refuses
from server.web.room import SIGNED_IN, Room, json_response

room = Room("link_requests", __name__, description="Agencies that ask to be linked")
limits.by_address(room, "30 per minute; 300 per hour")
limits.by_secret(room, "code", "10 per minute")
TRIES_A_DAY = "100 per day"
REQUESTS = "/api/people/<uuid:person_id>/link-requests"


@room.route(f"{REQUESTS}/look", access=SIGNED_IN, own=True, methods=["POST"], writes=False)
@room.arguments(forms.RequestCode)
@room.response(200, forms.LinkRequest)
@refuses(room, WrongCode)
def look(session: CareSession, body: dict[str, Any], person_id: str) -> Response:
    """Which agency asks by that code, and what for; uses nothing up"""
    limits.require("link-requests", person_id, TRIES_A_DAY)
    asked = link_requests.look(house(), body["code"])
    agency = asked.agency
    shown = {
        "agency": agency.name,
        "kind": agency.kind,
        "country": agency.country,
        "verified_on": agency.verified_on,
        "system": asked.system,
        "purpose": asked.purpose,
        "shares": asked.shares,
        "right": asked.right,
    }
    return json_response(orjson.dumps(shown))


# The link is on the system's side: it is made in a session of the system's own.
@room.route(f"{REQUESTS}/answer", access=SIGNED_IN, own=True, methods=["POST"], writes=False)
@room.arguments(forms.RequestAnswer)
@room.response(200, forms.LinkAnswer)
@refuses(room, WrongCode)
def answer(session: CareSession, body: dict[str, Any], person_id: str) -> Response:
    """Say yes or no, once; a yes links, and shows nothing yet"""
    limits.require("link-requests", person_id, TRIES_A_DAY)
    language = export.language_of(session, person_id)
    words = link_requests.answer(
        house(), body["code"], person_id, yes=body["yes"], language=language
    )
    return json_response(orjson.dumps({"two_words": words}))
