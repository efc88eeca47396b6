"""Taking in a calendar file (``text/calendar``)."""

from dataclasses import asdict
from typing import Any

import orjson
from flask import Response, request

from server.access.session import CareSession
from server.care import calendar_file
from server.care.calendar_file import Counts
from server.care.merge import Outcome
from server.care.once import once
from server.errors import KeyMissing, NotACalendar, TooLarge, WrongType
from server.outside.calendar import CalendarFile
from server.schemas.calendar_file import CalendarFileReply
from server.web import limits
from server.web.nouns import WriteHeaders
from server.web.refusals import refuses
from server.web.room import SIGNED_IN, Room, json_response, write_session

room = Room("calendar_files", __name__, description="Times from other calendars")
limits.by_address(room, "10 per minute; 100 per hour")

LARGEST = 1024 * 1024
TYPE = "text/calendar"
BODY = {"requestBody": {"required": True, "content": {TYPE: {"schema": {"type": "string"}}}}}


@room.route(
    "/api/people/<uuid:person_id>/calendar-files",
    access=SIGNED_IN,
    own=True,
    methods=["POST"],
    writes=False,
    largest=LARGEST,
)
@room.doc(**BODY)
@room.arguments(WriteHeaders, location="headers")
@room.response(200, CalendarFileReply)
@refuses(room, NotACalendar, TooLarge, WrongType)
def take_in(session: CareSession, headers: dict[str, Any], person_id: str) -> Response:
    """Take in a calendar file; the same file again changes nothing"""
    if "key" not in headers:
        raise KeyMissing
    body = _body()
    # A large file takes a while to read; nobody has to wait for that with what they write.
    file = calendar_file.read(session, person_id, body)
    with write_session(person_id) as writing:
        counts = _keep(writing, person_id, headers["key"], body, file)
        writing.commit()
    return json_response(orjson.dumps(asdict(counts)))


def _keep(
    session: CareSession, person_id: str, key: str, body: bytes, file: CalendarFile
) -> Counts:
    """Lay the file on the plan, once → what became of its events."""
    counts = Counts(unchanged=len(file.events), skipped=file.skipped)

    def act() -> Outcome:
        nonlocal counts
        counts = calendar_file.take_in(session, person_id, file)
        return Outcome.APPLIED

    once(session, key, request.path.encode() + b"\n" + body, act)
    return counts


def _body() -> bytes:
    """The file. Raises ``WrongType``."""
    if request.mimetype != TYPE:
        raise WrongType
    return request.get_data()
