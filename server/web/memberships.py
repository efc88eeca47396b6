"""Memberships: the person lets a member in; the member sees whose plans they take part in."""

from typing import Any

import orjson
from flask import Response

from server.access.session import CareSession
from server.care import memberships, rows
from server.errors import NotAcceptedYet
from server.schemas import taking_part as forms
from server.web.refusals import refuses
from server.web.room import SIGNED_IN, STEP_UP, Room, json_response

room = Room("memberships", __name__, description="Taking part in somebody's plan")
JSON = orjson.OPT_UTC_Z


@room.route(
    "/api/people/<uuid:person_id>/members/<uuid:member_id>/confirm",
    access=STEP_UP,
    methods=["POST"],
    own=True,
)
@room.response(200, forms.Confirmed)
@refuses(room, NotAcceptedYet)
def confirm(session: CareSession, person_id: str, member_id: str) -> Response:
    """Let a member in who has accepted"""
    member = memberships.confirm(session, person_id, member_id)
    return json_response(orjson.dumps({"row": rows.wire(member)}, option=JSON))


@room.route("/api/people", access=SIGNED_IN)
@room.arguments(forms.PartsQuery, location="query")
@room.response(200, forms.Parts)
def people(session: CareSession, query: dict[str, Any]) -> Response:
    """The plans that the account takes part in, a hundred at a time"""
    page, more = memberships.page(session, query["after"])
    return json_response(orjson.dumps({"people": page, "next": more}, option=JSON))


# Not called person_id: the room lets past only whom the person has let in, and whoever still
# waits for that may leave as well.
@room.route("/api/people/<uuid:whose>/membership", access=SIGNED_IN, methods=["DELETE"])
@room.response(204)
def leave(session: CareSession, whose: str) -> Response:
    """Take part no longer; nobody is told, and leaving twice is leaving once"""
    memberships.leave(session, whose)
    return Response(status=204)


@room.route("/api/people/<uuid:person_id>/card", access=SIGNED_IN)
@room.response(200, forms.Card)
def read_card(session: CareSession, person_id: str) -> Response:
    """One's own contact card in that plan"""
    return _card(memberships.card(memberships.own(session, person_id)))


@room.route("/api/people/<uuid:person_id>/card", access=SIGNED_IN, methods=["PATCH"])
@room.arguments(forms.CardChange)
@room.response(200, forms.Card)
def change_card(session: CareSession, body: dict[str, str], person_id: str) -> Response:
    """Say how one wants to be reached; what is not named stays"""
    part = memberships.own(session, person_id)
    memberships.change_card(session, part, body)
    return _card(memberships.card(part))


def _card(card: dict[str, str]) -> Response:
    return json_response(orjson.dumps(card))
