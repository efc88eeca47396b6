"""One door per noun: PUT creates, PATCH changes, DELETE removes. The same door for all.

Each route is a person's: ``/api/people/<person_id>/…``. The nouns of which there is one per
person (the person, the plan, the crisis plan) can be read and changed, never made or removed.
"""

from typing import Any

import orjson
from flask import Response, request
from marshmallow import Schema, fields, validate

from server.access.session import CareSession
from server.care import keep, reading, rows, rules
from server.care.merge import Outcome
from server.care.once import once
from server.errors import IfMatchMissing, KeyMissing
from server.schemas.nouns import SHAPES
from server.store.noun import Noun
from server.store.tables import NOUNS
from server.web.room import SIGNED_IN, Room, json_response

PATHS = {
    "person": "",
    "plan": "/plan",
    "crisis_plan": "/crisis-plan",
    "agency": "/agencies",
    "member": "/members",
    "goal": "/goals",
    "step": "/steps",
    "appointment": "/appointments",
    "question": "/questions",
    "crisis_entry": "/crisis-entries",
    "about_me": "/about-me",
    "request": "/requests",
    "grant": "/grants",
    "note": "/notes",
    "plan_source": "/plan-sources",
    "handover": "/handovers",
    "talk": "/talks",
    "talk_answer": "/talk-answers",
}
SENT_BY_OTHERS = ("request", "note")
"""Made by members, through doors of their own: the person answers or removes them."""

"""Noun → its path below the person."""

PAGE = 200


class PageQuery(Schema):
    """Which page of a list: rows after that version, oldest change first."""

    after = fields.Integer(load_default=0, validate=validate.Range(0, 2**62), strict=False)


class WriteHeaders(Schema):
    """What every write carries."""

    key = fields.String(
        data_key="Idempotency-Key",
        validate=validate.Length(1, 64),
        metadata={"description": "made by the device; a repeat is not done again"},
    )


class EditHeaders(WriteHeaders):
    """What every change of a row carries."""

    base = fields.String(
        data_key="If-Match",
        validate=validate.Regexp(r'^"\d{1,18}"$'),
        metadata={"description": 'the version the edit was based on, in quotes; "0" for none'},
    )


def make_room(noun: str) -> Room:
    """All routes of one noun."""
    cls = NOUNS[noun]
    room = Room(noun, __name__, description=(cls.__doc__ or "").split("\n")[0])
    base = f"/api/people/<uuid:person_id>{PATHS[noun]}"
    if cls.single:
        _add_reading(room, cls, base)
        _add_change(room, cls, base)
    else:
        _add_listing(room, cls, base)
        _add_reading(room, cls, f"{base}/<uuid:row_id>")
        if noun not in SENT_BY_OTHERS:
            _add_creation(room, cls, f"{base}/<uuid:row_id>")
        _add_change(room, cls, f"{base}/<uuid:row_id>")
        _add_removal(room, cls, f"{base}/<uuid:row_id>")
    return room


def _add_listing(room: Room, cls: type[Noun], rule: str) -> None:
    @room.route(rule, access=SIGNED_IN, endpoint="list")
    @room.arguments(PageQuery, location="query")
    @room.response(200, SHAPES[cls.noun].page)
    def listing(session: CareSession, query: dict[str, Any], person_id: str) -> Response:
        """All rows, removed ones included"""
        after = reading.number_meant(session, person_id, query["after"])
        found = rows.changed_since(session, cls, person_id, after, PAGE + 1)
        page, rest = [reading.as_read(session, row) for row in found[:PAGE]], found[PAGE:]
        body = {"rows": page, "next": page[-1]["version"] if rest else None}
        return json_response(orjson.dumps(body, option=orjson.OPT_UTC_Z))


def _add_reading(room: Room, cls: type[Noun], rule: str) -> None:
    @room.route(rule, access=SIGNED_IN, endpoint="read")
    @room.response(200, SHAPES[cls.noun].row)
    def one(session: CareSession, person_id: str, row_id: str | None = None) -> Response:
        """One row"""
        row = keep.find(session, cls, person_id, row_id or person_id)
        seen = reading.as_read(session, rows.wire(row))
        body = orjson.dumps(seen, option=orjson.OPT_UTC_Z)
        return json_response(body, ETag=f'"{seen["version"]}"')


def _add_creation(room: Room, cls: type[Noun], rule: str) -> None:
    @room.route(rule, access=SIGNED_IN, methods=["PUT"], endpoint="create")
    @room.arguments(SHAPES[cls.noun].put)
    @room.arguments(WriteHeaders, location="headers")
    @room.response(200, SHAPES[cls.noun].reply)
    @room.alt_response(201, schema=SHAPES[cls.noun].reply, success=True)
    def creation(
        session: CareSession, body: dict[str, Any], headers: dict[str, str],
        person_id: str, row_id: str,
    ) -> Response:  # fmt: skip
        """Create a row"""
        row, made = None, False

        def act() -> Outcome:
            nonlocal row, made
            rules.check(session, cls, person_id, body)
            outcome, row, made = keep.create(session, cls, person_id, row_id, body)
            return outcome

        outcome = once(session, _key(headers), _request(), act)
        return _reply(session, cls, person_id, row_id, outcome, 201 if made else 200)


def _add_change(room: Room, cls: type[Noun], rule: str) -> None:
    forms = SHAPES[cls.noun]

    @room.route(rule, access=SIGNED_IN, methods=["PATCH"], endpoint="change")
    @room.arguments(forms.patch(partial=True))
    @room.arguments(EditHeaders, location="headers")
    @room.response(200, forms.reply)
    def changing(
        session: CareSession, body: dict[str, Any], headers: dict[str, str],
        person_id: str, row_id: str | None = None,
    ) -> Response:  # fmt: skip
        """Change some fields of a row"""
        settled = tuple(body.pop("settled", ()))
        if cls.single:
            body.pop("removed", None)
        rules.check(session, cls, person_id, body)
        return _edit(session, cls, headers, person_id, row_id or person_id, body, settled)


def _add_removal(room: Room, cls: type[Noun], rule: str) -> None:
    @room.route(rule, access=SIGNED_IN, methods=["DELETE"], endpoint="remove")
    @room.arguments(EditHeaders, location="headers")
    @room.response(200, SHAPES[cls.noun].reply)
    def removing(
        session: CareSession, headers: dict[str, str], person_id: str, row_id: str
    ) -> Response:
        """Remove a row; it can be put back for 30 days"""
        return _edit(session, cls, headers, person_id, row_id, {"removed": True}, ())


def _edit(
    session: CareSession, cls: type[Noun], headers: dict[str, str], person_id: str, row_id: str,
    changes: dict[str, Any], settled: tuple[str, ...],
) -> Response:  # fmt: skip
    if "base" not in headers:
        raise IfMatchMissing
    base = reading.number_meant(session, person_id, int(headers["base"].strip('"')))

    # Kept until the reply: a session holds its rows weakly, and would read this one again.
    row = None

    def act() -> Outcome:
        nonlocal row
        row = keep.find(session, cls, person_id, row_id)
        return keep.change(session, row, base=base, changes=changes, settled=settled)

    outcome = once(session, _key(headers), _request(), act)
    return _reply(session, cls, person_id, row_id, outcome, 200)


def _key(headers: dict[str, str]) -> str:
    if "key" not in headers:
        raise KeyMissing
    return headers["key"]


def _request() -> bytes:
    """What makes a request the same as another."""
    return f"{request.method} {request.path}\n".encode() + request.get_data()


def _reply(
    session: CareSession, cls: type[Noun], person_id: str, row_id: str, outcome: str, status: int
) -> Response:
    row = keep.find(session, cls, person_id, row_id)
    seen = reading.as_read(session, rows.wire(row))
    body = orjson.dumps({"outcome": outcome, "row": seen}, option=orjson.OPT_UTC_Z)
    return json_response(body, status, ETag=f'"{seen["version"]}"')


ROOMS: list[Room] = [make_room(noun) for noun in PATHS]
