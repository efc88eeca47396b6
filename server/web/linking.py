"""Linking with an agency's system, from the person's side: a code to show, and the number that
they want to be found by."""

from typing import Any

import orjson
from flask import Response

from server.access.session import CareSession
from server.care import linking
from server.errors import FieldError, Invalid
from server.outside import national_ids
from server.schemas import linking as forms
from server.store.linking import NationalId
from server.web import limits
from server.web.room import SIGNED_IN, STEP_UP, Room, json_response

CODES_A_DAY = "100 per day"
NUMBERS_A_DAY = "20 per day"
CODES = "/api/people/<uuid:person_id>/link-codes"
NUMBER = "/api/people/<uuid:person_id>/national-id"
room = Room("linking", __name__, description="Linking with an agency's system")


@room.route(CODES, access=SIGNED_IN, own=True, methods=["POST"])
@room.response(201, forms.LinkCode)
def make_code(session: CareSession, person_id: str) -> Response:
    """Make a code to show; one from before is void"""
    limits.require("link-codes", person_id, CODES_A_DAY)
    made, code = linking.make_code(session, person_id)
    return _json({"id": made.id, "code": code, "expires_at": made.expires_at}, 201)


@room.route(f"{CODES}/<uuid:code_id>", access=SIGNED_IN, own=True, methods=["DELETE"])
@room.response(204)
def drop_code(session: CareSession, person_id: str, code_id: str) -> Response:
    """Make a code void before its time"""
    linking.drop_code(session, person_id, code_id)
    return Response(status=204)


@room.route(NUMBER, access=SIGNED_IN, own=True)
@room.response(200, forms.NumberKept)
def show_number(session: CareSession, person_id: str) -> Response:
    """Whether one can be found by a national number; never which"""
    return _json(_kept(linking.number_kept(session, person_id)))


@room.route(NUMBER, access=STEP_UP, own=True, methods=["PUT"])
@room.arguments(forms.Number)
@room.response(200, forms.NumberKept)
def keep_number(session: CareSession, body: dict[str, Any], person_id: str) -> Response:
    """Want to be found by a national number, of which only a keyed hash is kept"""
    limits.require("national-id", person_id, NUMBERS_A_DAY)
    system = national_ids.OF_COUNTRY[body["country"]]
    number = national_ids.canonical(system, body["number"])
    if number is None:
        raise Invalid([FieldError("number", "wrong_kind")])
    return _json(_kept(linking.keep_number(session, person_id, number)))


@room.route(NUMBER, access=STEP_UP, own=True, methods=["DELETE"])
@room.response(204)
def forget_number(session: CareSession, person_id: str) -> Response:
    """Not want to be found by it any more"""
    linking.forget_number(session, person_id)
    return Response(status=204)


def _kept(row: NationalId | None) -> dict[str, Any]:
    return {
        "kept": row is not None,
        "kept_at": row.kept_at if row else None,
        "proven": row is not None and row.proven_at is not None,
    }


def _json(shown: dict[str, Any], status: int = 200) -> Response:
    return json_response(orjson.dumps(shown, option=orjson.OPT_UTC_Z), status)
