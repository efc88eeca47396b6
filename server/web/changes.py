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
    more = fields.Boolean(required=True)


SINCE = {
    "in": "query",
    "name": "since",
    "schema": {"type": "string"},
    "description": "the bookmark of the last page; without it everything comes",
}


@room.route("/api/changes", access=SIGNED_IN)
@room.doc(parameters=[SINCE])
@room.response(200, ChangesPage)
@room.alt_response(204, description="Nothing new; keep the bookmark.", success=True)
def since(session: CareSession) -> Response:
    """News since a bookmark"""
    page = changes.since(session, request.args.get("since"))
    if page is None:
        return Response(status=204)
    return json_response(orjson.dumps(page, option=JSON))
