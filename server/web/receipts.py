"""Receipts: what the person has said yes and no to. As data, or as a page to show and to print."""

from typing import Any

import orjson
from flask import Response, current_app, request

from server.access.session import CareSession
from server.care import export
from server.care import receipts as care
from server.schemas.receipts import ONE, RECEIPTS
from server.web import receipt_page
from server.web.receipt_words import words_of
from server.web.room import SIGNED_IN, Room, json_response

room = Room("receipts", __name__, description="What the person has said yes and no to")


@room.route("/api/people/<uuid:person_id>/receipts", access=SIGNED_IN)
@room.response(200, RECEIPTS)
def listing(session: CareSession, person_id: str) -> Response:
    """A receipt of every decision, newest first"""
    language = export.language_of(session, person_id)
    found = care.receipts(session, person_id, run_by=_run_by())
    return _json({"receipts": [_with_words(one, language) for one in found]})


@room.route("/api/people/<uuid:person_id>/receipts/<uuid:grant_id>/<number>", access=SIGNED_IN)
@room.response(200, ONE)
@room.doc(responses={200: {"content": {"text/html": {"schema": {"type": "string"}}}}})
def reading(session: CareSession, person_id: str, grant_id: str, number: str) -> Response:
    """The receipt of one decision; a page to print if HTML is asked for"""
    found = care.receipt(session, person_id, grant_id, number, run_by=_run_by())
    language = export.language_of(session, person_id)
    if request.accept_mimetypes.best_match(["application/json", "text/html"]) == "text/html":
        reply = _page(found, language)
    else:
        reply = _json(_with_words(found, language))
    reply.vary.add("Accept")
    return reply


def _run_by() -> str:
    return str(current_app.config["TRADEN_SETTINGS"].origin)


def _with_words(receipt: care.Receipt, language: str) -> care.Receipt:
    return {**receipt, "words": words_of(receipt, language)}


def _json(body: dict[str, Any]) -> Response:
    return json_response(orjson.dumps(body, option=orjson.OPT_UTC_Z))


def _page(receipt: care.Receipt, language: str) -> Response:
    response = Response(receipt_page.page(receipt, language), mimetype="text/html")
    response.headers["Content-Language"] = language
    response.headers["Content-Security-Policy"] = f"{receipt_page.CSP}; frame-ancestors 'none'"
    return response
