"""Who changed what, when."""

from typing import Any

import orjson
from flask import Response

from server.access.session import CareSession
from server.care import history
from server.schemas.history import HistoryPage, HistoryQuery
from server.web.room import SIGNED_IN, Room, json_response

room = Room("history", __name__, description="Who changed what, when")


@room.route("/api/people/<uuid:person_id>/history", access=SIGNED_IN, own=True)
@room.arguments(HistoryQuery, location="query")
@room.response(200, HistoryPage)
def page(session: CareSession, query: dict[str, Any], person_id: str) -> Response:
    """Changes, newest first; of one row if it is named"""
    changes, further = history.page(
        session, person_id, before=query["before"], row_id=query["row"]
    )  # fmt: skip
    body = {"changes": changes, "next": further}
    return json_response(orjson.dumps(body, option=orjson.OPT_UTC_Z))
