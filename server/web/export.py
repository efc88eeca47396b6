"""Taking everything along: a file for programs, and a page to read and print."""

import orjson
from flask import Response

from server.access.session import CareSession
from server.care import export
from server.schemas.export import AccountExport, Export
from server.web import export_page
from server.web.room import STEP_UP, Room, json_response

room = Room("export", __name__, description="Taking everything along")


@room.route("/api/me/export.json", access=STEP_UP)
@room.response(200, AccountExport)
def of_account(session: CareSession) -> Response:
    """What is the account's own, also without a plan"""
    body = orjson.dumps(export.own(session), option=orjson.OPT_UTC_Z | orjson.OPT_INDENT_2)
    return json_response(body, Content_Disposition='attachment; filename="traden.json"')


@room.route("/api/people/<uuid:person_id>/export.json", access=STEP_UP, own=True)
@room.response(200, Export)
def as_json(session: CareSession, person_id: str) -> Response:
    """Everything, machine-readable"""
    body = orjson.dumps(
        export.everything(session, person_id), option=orjson.OPT_UTC_Z | orjson.OPT_INDENT_2
    )
    return json_response(body, Content_Disposition='attachment; filename="traden.json"')


@room.route("/api/people/<uuid:person_id>/export.html", access=STEP_UP, own=True)
@room.response(200, {"type": "string"}, content_type="text/html")
def as_page(session: CareSession, person_id: str) -> Response:
    """Everything, as one page in the person's language"""
    language = export.language_of(session, person_id)
    page = export_page.page(export.everything(session, person_id), language)
    response = Response(page, mimetype="text/html")
    response.headers["Content-Language"] = language
    response.headers["Content-Disposition"] = 'attachment; filename="traden.html"'
    return response
