"""What changed since a device last asked."""

import orjson
from flask import Response, request
from marshmallow import Schema, fields

from server.access.session import CareSession
from server.care import changes
from server.schemas.fields import Id
from server.web.room import SIGNED_IN, Room, json_response

room = Room("changes", __name__, description="Keeping devices in step")
JSON = orjson.OPT_UTC_Z


class ChangesPage(Schema):
    """One page of news. Rows are those of each noun; tombstones have ``removed: true``."""

    start_again = fields.List(Id(), required=True)
    rows = fields.List(fields.Dict(keys=fields.String()), required=True)
    bookmark = fields.String(required=True)
    leases = fields.Dict(
        keys=Id(),
        values=fields.Integer(),
        required=True,
        metadata={"description": "person → seconds for which a phone may keep what is shared"},
    )
    more = fields.Boolean(required=True)


SINCE = {
    "in": "query",
    "name": "since",
    "schema": {"type": "string"},
    "description": "the bookmark of the last page; without it everything comes",
}
PERSON = {
    "in": "query",
    "name": "person",
    "schema": {"type": "string", "format": "uuid"},
    "description": "only this person, who is visited and not kept",
}
AGAIN = {
    "in": "query",
    "name": "again",
    "schema": {"type": "array", "items": {"type": "string", "format": "uuid"}},
    "description": "persons whose rows are to come anew",
}


@room.route("/api/changes", access=SIGNED_IN)
@room.doc(parameters=[SINCE, PERSON, AGAIN])
@room.response(200, ChangesPage)
@room.alt_response(204, description="Nothing new; keep the bookmark.", success=True)
def since(session: CareSession) -> Response:
    """News since a bookmark"""
    asked = request.args
    page = changes.since(
        session, asked.get("since"), person=asked.get("person"), again=asked.getlist("again")
    )
    if page is None:
        return Response(status=204)
    return json_response(orjson.dumps(page, option=JSON))
