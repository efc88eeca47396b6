"""Who has looked at one's own plan."""

from typing import Any

import orjson
from flask import Response

from server.access.session import CareSession
from server.care import looked
from server.schemas import taking_part as forms
from server.web.room import SIGNED_IN, Room, json_response

room = Room("looked", __name__, description="Who has looked")


@room.route("/api/people/<uuid:person_id>/looked", access=SIGNED_IN, own=True)
@room.arguments(forms.LookedQuery, location="query")
@room.response(200, forms.AllLooked)
def listed(session: CareSession, query: dict[str, Any], person_id: str) -> Response:
    """What others have read, latest first"""
    page, more = looked.page(session, person_id, query["before"])
    body = {"looked": page, "next": more}
    return json_response(orjson.dumps(body, option=orjson.OPT_UTC_Z))
