"""See as they do: what a member is shown, through the same policy."""

import orjson
from flask import Response

from server.access.session import CareSession
from server.care import preview
from server.errors import Gone, NotAcceptedYet
from server.schemas import taking_part as forms
from server.web.refusals import refuses
from server.web.room import SIGNED_IN, Room, json_response

room = Room("preview", __name__, description="See as they do")


@room.route(
    "/api/people/<uuid:person_id>/members/<uuid:member_id>/preview", access=SIGNED_IN, own=True
)
@room.response(200, forms.Preview)
@refuses(room, NotAcceptedYet, Gone)
def as_they_see(session: CareSession, person_id: str, member_id: str) -> Response:
    """Exactly what a member sees now"""
    seen = preview.of_member(session, person_id, member_id)
    return json_response(orjson.dumps(seen, option=orjson.OPT_UTC_Z))
