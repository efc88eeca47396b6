"""Calls for contact, as the person makes them. Never through the outbox: what could not be sent
now is not sent later, when nobody expects it."""

from typing import Any

import orjson
from flask import Response, current_app

from server.access.session import CareSession
from server.care import call_views, calls
from server.errors import NobodyToAsk
from server.schemas import calls as forms
from server.settings import Settings
from server.store.reaching import Call
from server.web.refusals import refuses
from server.web.room import SIGNED_IN, Room, json_response
from server.web.ways import outside

room = Room("calls", __name__, description="Asking somebody to get in touch")
BASE = "/api/people/<uuid:person_id>/calls"


@room.route(f"{BASE}/preview", access=SIGNED_IN, own=True)
@room.arguments(forms.PreviewQuery, location="query")
@room.response(200, forms.CallPreview)
def preview(session: CareSession, query: dict[str, Any], person_id: str) -> Response:
    """Who would be asked, and how each can be reached; nobody is told anything"""
    about = query if query["noun"] else None
    members = calls.preview(session, person_id, about, outside().possible)
    settings = _settings()
    shown = {
        "members": members,
        "undo_seconds": settings.call_undo,
        "gives_up_seconds": settings.call_gives_up,
    }
    return _json(shown)


@room.route(f"{BASE}/<uuid:call_id>", access=SIGNED_IN, methods=["PUT"], own=True)
@room.arguments(forms.CallAsk)
@room.response(201, forms.OneCall)
@room.alt_response(200, schema=forms.OneCall, success=True)
@refuses(room, NobodyToAsk)
def make(session: CareSession, body: dict[str, Any], person_id: str, call_id: str) -> Response:
    """Ask others to get in touch; once for each id"""
    call, new = calls.make(
        session, person_id, call_id, body, calls.timings(_settings()), outside().possible
    )
    session.flush()
    return _one(session, call, 201 if new else 200)


@room.route(f"{BASE}/<uuid:call_id>", access=SIGNED_IN, methods=["PATCH"], own=True)
@room.arguments(forms.CallClose)
@room.response(200, forms.OneCall)
def close(session: CareSession, body: dict[str, Any], person_id: str, call_id: str) -> Response:
    """Undo it, or say that one is all right now: whoever was asked is told"""
    call = calls.close(session, person_id, call_id, body["state"])
    session.flush()
    return _one(session, call)


@room.route(f"{BASE}/<uuid:call_id>", access=SIGNED_IN, own=True)
@room.response(200, forms.OneCall)
def read(session: CareSession, person_id: str, call_id: str) -> Response:
    """How it goes"""
    return _one(session, calls.find(session, person_id, call_id))


@room.route(BASE, access=SIGNED_IN, own=True)
@room.arguments(forms.CallsQuery, location="query")
@room.response(200, forms.Calls)
def listed(session: CareSession, query: dict[str, Any], person_id: str) -> Response:
    """The calls there were, the latest first"""
    page, more = call_views.page(session, person_id, query["before"])
    return _json({"calls": page, "next": more})


def _settings() -> Settings:
    found: Settings = current_app.config["TRADEN_SETTINGS"]
    return found


def _one(session: CareSession, call: Call, status: int = 200) -> Response:
    return _json({"call": call_views.shown(session, call)}, status)


def _json(body: dict[str, Any], status: int = 200) -> Response:
    return json_response(orjson.dumps(body, option=orjson.OPT_UTC_Z), status)
